import { oneOf } from '../facts/fields.ts';
import { lock } from '../facts/lock.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import { type Lineage, REACHES } from './royalty-floors.ts';

const reachingModels = query(
  'factory/reaching-models',
  { fineTunes: type<readonly string[]>() },
  { label: type<'BaseModel' | 'FineTune'>(), key: type<string>() },
);
const derivations = query(
  'factory/derivations',
  { fineTunes: type<readonly string[]>(), limit: type<bigint>() },
  {
    name: type<string>(),
    royalty: type<string | null>(),
    parents: type<[string, bigint][]>(),
    minRoyalty: type<string | null>(),
  },
);

/** The ancestors of a fine-tune over which its floors are compared. */
export const MOST_ANCESTORS = 10_000;

/** The default leaves no trace, so that events from before there was a choice are the same events as ever. */
export const reach = oneOf(REACHES)
  .optional()
  .transform((it) => (it === 'DERIVED' ? it : undefined));

/**
 * Whether anyone asks for a royalty of whatever derives from these fine-tunes. Base models that do are locked, for what they
 * ask may change.
 */
export async function lockReachingModels(tx: Transaction, fineTunes: readonly string[]): Promise<boolean> {
  if (fineTunes.length === 0) return false;
  const found = await tx.run(reachingModels, { fineTunes });
  const baseModels = found.flatMap(({ label, key }) => (label === 'BaseModel' ? [key] : []));
  await lock(tx, new Map([['BaseModel', baseModels]]));
  return found.length > 0;
}

/** All that fine-tunes come from, themselves included; Refusal LIMIT where there is more than `most` of it. */
export async function readLineage(
  run: Run,
  fineTunes: readonly string[],
  most: number,
): Promise<Lineage | Refusal> {
  const found = await run(derivations, { fineTunes, limit: BigInt(most) + 1n });
  if (found.length > most)
    return new Refusal(
      'LIMIT',
      `this derives from more than ${most} models, too many to compare royalties over`,
    );
  return {
    derivations: new Map(
      found.flatMap(({ name, royalty, parents }) =>
        royalty === null ? [] : [[name, { royalty: fraction(royalty), parents: new Map(parents) }]],
      ),
    ),
    floors: new Map(
      found.flatMap(({ name, minRoyalty }) => (minRoyalty === null ? [] : [[name, fraction(minRoyalty)]])),
    ),
  };
}
