import {
  connectionsOf,
  type RoyaltyReach,
  type Shortfall,
  shortfallOf,
  TOO_LONG,
} from '../../factory/royalty-floors.ts';
import { readLineage } from '../../factory/stored-floors.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { keysOf, qualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import { MOST_NODES } from './line.ts';

const royaltyFloors = query(
  'accountability/royalty-floors',
  { fineTunes: type<readonly string[]>(), limit: type<bigint>() },
  {
    fineTune: type<string>(),
    ancestor: type<string>(),
    minRoyalty: type<string>(),
    reach: type<RoyaltyReach>(),
  },
);

/** A served fine-tune gives an ancestor less than the royalty that this asked for when the fine-tune was published. */
export interface DilutedFloor extends Shortfall {
  /** Their names, as `Label:key`. */
  readonly fineTune: string;
  readonly ancestor: string;
  readonly minRoyalty: Fraction;
  readonly reach: RoyaltyReach;
  /** What the ancestor lacks of the model credit of the route, of ONE, rounded down. */
  readonly lacking: bigint;
}

/** Royalties that are asked of one memory's fine-tunes. */
const MOST_FLOORS = 50_000;

/**
 * The floors that what is served does not reach, whatever their reach, by what is lacking; compared as at publication.
 * `served` is the model credit of each fine-tune by name. Throws Refusal LIMIT.
 */
export async function dilutedFloors(
  database: Database,
  served: ReadonlyMap<string, bigint>,
  options?: Options,
): Promise<DilutedFloor[]> {
  const fineTunes = keysOf(served.keys(), 'FineTune');
  const limit = BigInt(MOST_FLOORS) + 1n;
  const asked = await database.read(royaltyFloors, { fineTunes, limit }, options);
  if (asked.length === 0) return [];
  if (asked.length > MOST_FLOORS)
    throw new Refusal('LIMIT', `more than ${MOST_FLOORS} royalties are asked of what this serves`);
  const lineage = await readLineage(
    (statement, params) => database.read(statement, params, options),
    fineTunes,
    MOST_NODES,
  );
  if (lineage instanceof Refusal) throw lineage;
  const { derivations } = lineage;
  const ancestors = new Set(asked.map(({ ancestor }) => ancestor));
  const connections = new Map(
    fineTunes.map((key) => {
      const parents = derivations.get(qualified('FineTune', key))?.parents ?? new Map();
      return [key, connectionsOf(parents, derivations, ancestors)];
    }),
  );
  return asked
    .flatMap(({ fineTune: key, ancestor, reach, ...floor }): DilutedFloor[] => {
      const fineTune = qualified('FineTune', key);
      const found = connections.get(key);
      if (!found) throw new Refusal('LIMIT', TOO_LONG);
      const connection = found.get(ancestor);
      const royalty = derivations.get(fineTune)?.royalty;
      const minRoyalty = fraction(floor.minRoyalty);
      const shortfall = connection && royalty && shortfallOf(minRoyalty, royalty, connection);
      if (!shortfall) return [];
      const lacking = lackingOf(shortfall, served.get(fineTune) ?? 0n);
      return [{ fineTune, ancestor, minRoyalty, reach, ...shortfall, lacking }];
    })
    .sort(byLacking);
}

function lackingOf({ floor, given }: Shortfall, credit: bigint): bigint {
  const missing = floor.n * given.d - given.n * floor.d;
  return (credit * missing) / (floor.d * given.d);
}

const byLacking = (a: DilutedFloor, b: DilutedFloor) =>
  a.lacking === b.lacking
    ? compareCodePoints(a.ancestor, b.ancestor) || compareCodePoints(a.fineTune, b.fineTune)
    : a.lacking > b.lacking
      ? -1
      : 1;

/** What each ancestor lacks, through all that is served. */
export function lackingByAncestor(floors: readonly DilutedFloor[]): Map<string, bigint> {
  const found = new Map<string, bigint>();
  for (const { ancestor, lacking } of floors) found.set(ancestor, (found.get(ancestor) ?? 0n) + lacking);
  return found;
}
