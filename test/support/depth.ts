/**
 * How much a run tries. `npm test` tries a part of what there is without end: some sequences, some kills, each page once.
 * `npm run test:deep` (LINEAGE_TEST=deep) tries all of it. Which part it is follows from a seed that is printed at the start:
 * that of the commit, unless LINEAGE_TEST_SEED names another.
 */
export const DEEP = process.env.LINEAGE_TEST === 'deep';

export const SEED = Number(process.env.LINEAGE_TEST_SEED ?? 0);

/** One value for `npm test`, another for `npm run test:deep`. */
export const depth = <T>(part: T, all: T): T => (DEEP ? all : part);

/** Whether it is the turn of case `index` at place `place` of `places`: all of them in a deep run, else one by the seed. */
export const isTurn = (index: number, place: number, places: number): boolean =>
  DEEP || (index + SEED) % places === place;
