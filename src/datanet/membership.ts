import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

/** A record in a Datanet. */
export interface Place {
  readonly record: string;
  readonly datanet: string;
  readonly [name: string]: string;
}

const decideMembership = query('datanet/decide-membership', { places: type<readonly Place[]>() }, {});

/**
 * Decides again who of each chain is a member of its Datanet's next version: the newest record that is eligible. To be
 * called whenever one enters or its eligibility changes, under the Datanet's lock.
 *
 * A record that is in a Datanet has one `IN` without `until`; it has `since` exactly while the record is a member.
 */
export async function updateMembership(tx: Transaction, places: readonly Place[]): Promise<void> {
  await tx.run(decideMembership, { places });
}
