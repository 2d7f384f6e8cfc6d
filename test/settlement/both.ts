import { expect } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { apply } from '../support/apply.ts';
import { type Balances, trialBalance } from '../support/ledger.ts';
import { type Outcome, Reference } from './reference.ts';
import type { Event } from './reference-credit.ts';

/** The service and the reference beside it: whatever happens to one happens to both, and both must say the same. */
export class Both {
  constructor(
    readonly database: Database,
    readonly reference = new Reference(),
  ) {}

  /** Applies events to both; the same ones must be refused, with the same codes. Gives the codes of those refused. */
  apply = (events: readonly Event[]): Promise<string[]> =>
    this.expectSame(events, this.reference.apply(events));

  /** Applies events to the service, which must say of each what the reference has said. */
  async expectSame(events: readonly Event[], outcomes: readonly Outcome[]): Promise<string[]> {
    const { applied, duplicates, rejected } = await apply(this.database, events);
    const refused = outcomes.flatMap((outcome, i) => (/^[A-Z]/.test(outcome) ? [[i + 1, outcome]] : []));
    expect(rejected.map(({ line, code }) => [line, code])).toEqual(refused);
    const count = (which: string) => outcomes.filter((it) => it === which).length;
    expect({ applied, duplicates }).toEqual({ applied: count('applied'), duplicates: count('duplicate') });
    return refused.map(([, code]) => String(code));
  }

  /** Applies events of which none may be refused. */
  async applied(events: readonly Event[]): Promise<void> {
    expect(await this.apply(events)).toEqual([]);
  }

  /** Settles both. The books of the service must add up, and every balance must be the reference's. */
  async settle(
    asset: string,
    how = () => settle(this.database, asset, { actor: 'local' }),
  ): Promise<Balances> {
    const key = await how();
    expect(key !== undefined, 'whether there was something to settle').toBe(this.reference.settle(asset));
    return this.compare(asset);
  }

  async compare(asset: string): Promise<Balances> {
    const balances = await trialBalance(this.database, asset);
    expect(balances).toEqual(this.reference.balances(asset));
    return balances;
  }
}
