import { decimal, scaled } from '../../values/decimal.ts';
import { fraction } from '../../values/fraction.ts';
import { ONE, type Shares } from '../../values/parts.ts';

/**
 * How far a report speaks against each of these records: its share of the sum of all scores, whatever their sign, of what the
 * report covers, in parts.
 */
export function harmOf({
  coverage,
  items,
  scores,
}: {
  readonly coverage: string;
  readonly items: readonly (readonly [record: string, score: string])[];
  readonly scores: readonly string[];
}): Shares {
  const sizes = scaled([...scores, ...items.map(([, score]) => score)].map(sizeOf));
  const all = sizes.slice(0, scores.length).reduce((sum, it) => sum + it, 0n);
  const { n, d } = fraction(coverage);
  const covered = (ONE * n) / d;
  const harm: Shares = new Map();
  items.forEach(([record], i) => {
    const size = sizes[scores.length + i] as bigint;
    if (size > 0n) harm.set(record, (covered * size) / all);
  });
  return harm;
}

function sizeOf(score: string) {
  const known = decimal(score);
  if (!known) throw new Error(`the score ${score} is not a number`);
  return { ...known, digits: known.digits < 0n ? -known.digits : known.digits };
}
