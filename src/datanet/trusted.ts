import type { Run } from '../neo4j/query.ts';
import type { ProfiledRecord } from './profile.ts';

/** Whole trust, as Datanets of weighting TRUST count it. */
export const MILLION = 1_000_000n;

/** Trust by key of the contributor, 0 to a million; 0 where it is absent. */
export type Trusts = ReadonlyMap<string, bigint>;

/** Says how far contributors are trusted at this moment. */
export type TrustsOf = (run: Run, contributors: readonly string[]) => Promise<Trusts>;

/** Everyone who contributed one of these records. */
export const contributorsOf = (records: readonly ProfiledRecord[]) => [
  ...new Set(records.flatMap(({ by }) => by.map(({ contributor }) => contributor))),
];

/**
 * The records with weights times trust. A record is trusted as those are to whom its credit goes, by share and along what it
 * corrects: were it trusted as its corrector alone, the trusted could lend their name to anything and keep nothing of it.
 */
export function weighedByTrust(records: readonly ProfiledRecord[], trusts: Trusts): ProfiledRecord[] {
  const known = new Map<string, bigint>();
  for (const record of [...records].sort((a, b) => Number(a.revision - b.revision)))
    known.set(record.key, trustIn(record, trusts, known));
  return records.map((record) =>
    record.weight === undefined
      ? record
      : { ...record, weight: record.weight * (known.get(record.key) as bigint) },
  );
}

/** Floors at each step: nothing depends on how keys are spelled, which erasure may change. */
function trustIn({ by, corrects }: ProfiledRecord, trusts: Trusts, known: Trusts): bigint {
  let shares = 0n;
  let weighed = 0n;
  for (const { contributor, share } of by) {
    shares += share;
    weighed += share * (trusts.get(contributor) ?? 0n);
  }
  const own = shares === 0n ? 0n : weighed / shares;
  if (!corrects) return own;
  const { n, d } = corrects.keeps;
  return (n * own + (d - n) * (known.get(corrects.key) ?? 0n)) / d;
}
