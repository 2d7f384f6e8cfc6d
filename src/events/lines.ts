import { isUtf8 } from 'node:buffer';
import { Refusal } from '../values/errors.ts';
import { MAX_LINE } from './parse.ts';

/** A line of a body, counted from 1; `text` is absent where the line is refused. */
export interface Line {
  readonly number: number;
  readonly text?: string;
  readonly refusal?: Refusal;
}

const NEWLINE = 10;
const TOO_LONG = new Refusal(
  'LIMIT',
  'the line is longer than 1 MiB; split the list in it over several events',
);
const NOT_UTF8 = new Refusal('BAD_INPUT', 'the line is not UTF-8');

/**
 * Splits a stream into its lines, a block at a time and in constant memory. Blank lines count but are left out. When the
 * stream breaks, the unfinished line is dropped, the lines before it are still given, and then the error is thrown. Where the
 * stream is the rest of another, `before` says how many lines came before it.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, before = 0): AsyncGenerator<Line[]> {
  let number = before;
  let rest: Buffer[] = [];
  let restLength = 0;
  const block = (bytes: Buffer): Line[] => {
    const lines = split(bytes, number);
    number += lines.length;
    return lines.filter(({ text }) => text === undefined || text.trim() !== '');
  };
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const end = bytes.lastIndexOf(NEWLINE);
    if (end < 0) {
      restLength += bytes.length;
      // Of a line that is too long already, only its length matters.
      if (restLength <= MAX_LINE + chunk.byteLength) rest.push(Buffer.from(bytes));
      continue;
    }
    const first = bytes.indexOf(NEWLINE);
    if (restLength > 0) {
      const tooLong = restLength + first > MAX_LINE;
      const head = tooLong
        ? [{ number: ++number, refusal: TOO_LONG }]
        : block(Buffer.concat([...rest, bytes.subarray(0, first)]));
      yield head;
    }
    const body = bytes.subarray(restLength > 0 ? first + 1 : 0, end);
    const hasBody = restLength > 0 ? end > first : true;
    if (hasBody) yield block(body);
    rest = [Buffer.from(bytes.subarray(end + 1))];
    restLength = bytes.length - end - 1;
  }
  if (restLength > MAX_LINE) yield [{ number: ++number, refusal: TOO_LONG }];
  else if (restLength > 0) yield block(Buffer.concat(rest));
}

function split(bytes: Buffer, before: number): Line[] {
  const decoded = isUtf8(bytes);
  return bytes
    .toString(decoded ? 'utf8' : 'latin1')
    .split('\n')
    .map((line, i) => {
      const number = before + i + 1;
      if (isTooLong(line, decoded)) return { number, refusal: TOO_LONG };
      const text = decoded ? line : fromLatin1(line);
      if (text === undefined) return { number, refusal: NOT_UTF8 };
      return { number, text: number === 1 ? unmarked(text) : text };
    });
}

/** What the bytes mean that were read as Latin-1, if they are UTF-8. */
function fromLatin1(line: string): string | undefined {
  const bytes = Buffer.from(line, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

/** A UTF-16 unit takes at most three bytes, so only longer lines need measuring. */
const isTooLong = (line: string, decoded: boolean) =>
  line.length > MAX_LINE || (decoded && line.length > MAX_LINE / 3 && Buffer.byteLength(line) > MAX_LINE);

/** Some editors begin a file with a byte order mark. */
const unmarked = (text: string) => text.replace(/^\uFEFF/, '');
