import { DAY, HALF_LIFE_DAYS, HALF_LIVES } from './decay.ts';

/** Which facts trust rests on; both in milliseconds since 1970. */
export interface Moment {
  /** Only what had happened by then. */
  readonly asOf?: number;
  /** Only what was known by then, and as old as it was then; now unless given. */
  readonly knownAt?: number;
}

/** Judgements of a route version, and judgements and reports with evidence on 10,000 records, that count: the newest. */
export const MOST_SAID = 100_000n;

const LAST = 253_402_300_799_999n;

/** The moment as the statements take it. What is known now is all there is, whatever the clocks say. */
export function toParams({ asOf, knownAt }: Moment, now: number) {
  return {
    asOf: asOf === undefined ? LAST : BigInt(asOf),
    knownAt: knownAt === undefined ? LAST : BigInt(knownAt),
    since: BigInt(now - HALF_LIFE_DAYS * HALF_LIVES * DAY),
    now: BigInt(now),
    most: MOST_SAID,
  };
}
export type Asked = ReturnType<typeof toParams>;
