import { ONE } from '../../values/parts.ts';
import { left } from './decay.ts';
import type { Point } from './points.ts';

/** What a point says, in words. */
export function sentenceOf(point: Point): string {
  const { kind, by, age, unheard, parts, weight } = point;
  const who = by === undefined ? '' : ` by ${JSON.stringify(by)}`;
  const when = age === 0 ? 'today' : `${age} ${age === 1 ? 'day' : 'days'} ago`;
  const what = `${WHAT[kind](point)}${who}, ${when}; ${percent(parts)} of it is theirs`;
  if (unheard === 'INVOLVED')
    return `${what}. It counts nothing, for ${JSON.stringify(by)} had a part in it.`;
  if (unheard === 'NO_STANDING')
    return `${what}. It counts nothing, for ${JSON.stringify(by)} has no standing from use to speak by.`;
  const voice =
    by === undefined
      ? 'a whole observation'
      : `${decimals(weight.good)} good and ${decimals(weight.bad)} bad observations, what ${JSON.stringify(by)} hands on of its own`;
  return `${what}. It counts as ${voice}, of which ${percent(left(age))} is left.`;
}

const WHAT: Record<Point['kind'], (point: Point) => string> = {
  JUDGEMENT: ({ good }) => `An answer was judged ${good ? 'GOOD' : 'BAD'}`,
  VALIDATION: ({ good }) => `A record was ${good ? 'ACCEPTED' : 'REJECTED'}`,
  REPORT: () => 'Evidence says that a record harmed an answer',
};

const decimals = (parts: bigint) => {
  const millionths = (parts * 1_000_000n) / ONE;
  return `${millionths / 1_000_000n}.${String(millionths % 1_000_000n).padStart(6, '0')}`;
};

function percent(parts: bigint): string {
  const hundredths = (parts * 10_000n) / ONE;
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')} %`;
}
