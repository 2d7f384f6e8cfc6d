import { Refusal } from '../values/errors.ts';

export const BOOKMARK_HEADER = 'lineage-bookmark';
const LONGEST = 8_192;

/** What a reader has seen, as the value of a header; undefined where it has seen nothing. */
export const toHeader = (bookmarks: readonly string[]) =>
  bookmarks.length === 0 ? undefined : bookmarks.join(' ');

/** Reads the header that an earlier response carried. Throws Refusal BAD_INPUT. */
export function fromHeader(value: string | undefined): string[] {
  if (value === undefined || value.trim() === '') return [];
  if (value.length > LONGEST || !/^FB:[\w+/=-]+( FB:[\w+/=-]+)*$/.test(value)) throw new UnknownBookmark();
  return value.split(' ');
}

/** Not what a response carried; or of that form, and yet nothing to Neo4j. The fault of a whole request, never of an event in it. */
export class UnknownBookmark extends Refusal {
  constructor() {
    super('BAD_INPUT', `the header ${BOOKMARK_HEADER} is not what a response of this service carried`);
  }
}
