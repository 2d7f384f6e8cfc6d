import { query, type Run, type } from '../neo4j/query.ts';
import { fraction } from '../values/fraction.ts';
import { contribution, type ProfiledRecord } from './profile.ts';

const packed = {
  keys: type<string[]>(),
  weights: type<(bigint | null)[]>(),
  revisions: type<bigint[]>(),
  corrects: type<(string | null)[]>(),
  shares: type<(string | null)[]>(),
  by: type<[string, bigint, bigint | null][][]>(),
};
const profiledRecords = query('datanet/profiled-records', { datanet: type<string>() }, packed);
const frozenRecords = query('datanet/frozen-records', { version: type<string>() }, packed);

/** The members of a Datanet's next version, weighed as it weighs records, and all they correct. */
export const readNextMembers = async (run: Run, datanet: string) =>
  unpacked(await run(profiledRecords, { datanet }));

/** The members of a frozen version with their declared weights, and all they correct. */
export const readFrozenMembers = async (run: Run, version: string) =>
  unpacked(await run(frozenRecords, { version }));

interface Chunk {
  readonly keys: string[];
  readonly weights: (bigint | null)[];
  readonly revisions: bigint[];
  readonly corrects: (string | null)[];
  readonly shares: (string | null)[];
  readonly by: [string, bigint, bigint | null][][];
}

const unpacked = (chunks: readonly Chunk[]): ProfiledRecord[] =>
  chunks.flatMap(({ keys, weights, revisions, corrects, shares, by }) =>
    keys.map((key, i): ProfiledRecord => {
      const corrected = corrects[i];
      const keeps = shares[i];
      return {
        key,
        weight: weights[i] ?? undefined,
        revision: revisions[i] as bigint,
        corrects: corrected && keeps ? { key: corrected, keeps: fraction(keeps) } : undefined,
        by: (by[i] ?? []).map(contribution),
      };
    }),
  );
