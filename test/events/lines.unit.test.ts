import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, readLines } from '../../src/events/lines.ts';
import { MAX_LINE } from '../../src/events/parse.ts';
import { stream } from '../support/apply.ts';

async function linesOf(chunks: AsyncIterable<Uint8Array>): Promise<Line[]> {
  const lines: Line[] = [];
  for await (const block of readLines(chunks)) lines.push(...block);
  return lines;
}

const text = (value: string) => Buffer.from(value);
const textsOf = async (...chunks: (string | Uint8Array)[]) =>
  (await linesOf(stream(...chunks.map((it) => (typeof it === 'string' ? text(it) : it))))).map(
    (line) => line.text,
  );

/** Cuts bytes at these places. */
function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const at = [0, ...places.map((it) => it % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, i) => bytes.subarray(at[i], end));
}

describe('the lines of a body', () => {
  test.each<[string, string, (string | undefined)[]]>([
    ['an empty body', '', []],
    ['lines that are all ended', 'a\nb\n', ['a', 'b']],
    ['a last line that is not ended', 'a\nb', ['a', 'b']],
    ['blank lines, which count but are left out', '\n\na\n \t\nb\n\n', ['a', 'b']],
    ['lines ended as Windows does', 'a\r\nb\r\n\r\n', ['a\r', 'b\r']],
    ['a byte order mark before the first line', '\ufeffa\nb\n', ['a', 'b']],
    [
      'separators of lines in other alphabets, which separate nothing',
      'a\u2028b\u0085c\n',
      ['a\u2028b\u0085c'],
    ],
  ])('of %s', async (_, body, texts) => {
    expect(await textsOf(body)).toEqual(texts);
  });

  test('are counted from 1, blank ones included', async () => {
    expect(await linesOf(stream(text('\na\n'), text('\n'), text('b\r\n\r\n'), text('c')))).toEqual([
      { number: 2, text: 'a' },
      { number: 4, text: 'b\r' },
      { number: 6, text: 'c' },
    ]);
  });

  test('do not depend on how the body is cut into pieces, even within a character', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }).map((it) => it.replaceAll('\ufeff', '')),
      fc.constantFrom('\n', '\r\n', '\n\n', ' ', 'é', '漢', '😀'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (pieces, cuts) => {
          const bytes = text(pieces.join(''));
          const expected = bytes
            .toString()
            .split('\n')
            .flatMap((line, i) => (line.trim() === '' ? [] : [{ number: i + 1, text: line }]));
          expect(await linesOf(stream(...cut(bytes, cuts)))).toEqual(expected);
        },
      ),
    );
  });

  test('may arrive in one buffer that is filled again and again', async () => {
    async function* reusing() {
      const buffer = Buffer.alloc(3);
      for (const piece of ['a', 'b\nc', 'd', 'e\n']) yield buffer.subarray(0, buffer.write(piece));
    }
    expect((await linesOf(reusing())).map((it) => it.text)).toEqual(['ab', 'cde']);
  });
});

describe('a line that is too long', () => {
  const refusal = expect.objectContaining({
    code: 'LIMIT',
    message: expect.stringContaining('longer than 1 MiB'),
  });
  const full = 'x'.repeat(MAX_LINE);

  test.each<[string, string]>([
    ['ASCII', full],
    ['characters of two bytes', 'é'.repeat(MAX_LINE / 2)],
    ['characters of four bytes', '😀'.repeat(MAX_LINE / 4)],
  ])('is not one of exactly 1 MiB, in %s', async (_, line) => {
    expect((await textsOf(`${line}\nb`)).map((it) => it?.length)).toEqual([line.length, 1]);
    const after = await linesOf(stream(text(`a\n${line}y\nb\n`)));
    expect(after).toEqual([
      { number: 1, text: 'a' },
      { number: 2, refusal },
      { number: 3, text: 'b' },
    ]);
  });

  test.each<[string, string[]]>([
    ['in one piece', [`a\n${full}y\nb`]],
    ['in two pieces', ['a\nx', `${full}\nb`]],
    ['in pieces that end with it', ['a\n', full, 'y\n', 'b']],
    ['in many pieces', ['a\n', ...Array.from({ length: 40 }, () => 'x'.repeat(100_000)), '\nb\n']],
  ])('is refused and the lines around it are kept when it comes %s', async (_, pieces) => {
    expect(await linesOf(stream(...pieces.map(text)))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, refusal },
      { number: 3, text: 'b' },
    ]);
  });

  test('is refused at the end of the body too', async () => {
    expect(await linesOf(stream(text('a\n'), text(full), text('y')))).toEqual([
      { number: 1, text: 'a' },
      { number: 2, refusal },
    ]);
  });
});

describe('a line that is not UTF-8', () => {
  const refusal = expect.objectContaining({ code: 'BAD_INPUT', message: 'the line is not UTF-8' });

  test.each<[string, Uint8Array]>([
    ['half a character', Uint8Array.of(0xe6, 0xbc)],
    ['Latin-1', Buffer.from('é', 'latin1')],
    ['an encoded surrogate', Uint8Array.of(0xed, 0xa0, 0x80)],
  ])('is refused, and the lines around it are read: %s', async (_, bytes) => {
    expect(await linesOf(stream(text('漢\n'), bytes, text('\n😀\n')))).toEqual([
      { number: 1, text: '漢' },
      { number: 2, refusal },
      { number: 3, text: '😀' },
    ]);
    expect(await linesOf(stream(Buffer.concat([text('漢\n'), bytes])))).toEqual([
      { number: 1, text: '漢' },
      { number: 2, refusal },
    ]);
  });
});

describe('a body that breaks off', () => {
  async function* breaking(...pieces: string[]) {
    for (const piece of pieces) yield text(piece);
    throw new Error('the sender has gone');
  }

  test.each<[string, string[], string[]]>([
    ['within a line', ['a\nb', '\nc\nhal'], ['a', 'b', 'c']],
    ['at the end of a line', ['a\n', 'b\n'], ['a', 'b']],
    ['before the first line is whole', ['{"id":'], []],
    ['before it began', [], []],
  ])('%s keeps its complete lines, drops the unfinished one and says so', async (_, pieces, kept) => {
    const lines: Line[] = [];
    const reading = async () => {
      for await (const block of readLines(breaking(...pieces))) lines.push(...block);
    };
    await expect(reading()).rejects.toThrow('the sender has gone');
    expect(lines.map((it) => it.text)).toEqual(kept);
  });
});
