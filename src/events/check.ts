import type { Parsed } from '../facts/definition.ts';
import { LIMITS } from '../facts/fields.ts';
import { Refusal } from '../values/errors.ts';
import { type Line, readLines } from './lines.ts';
import { named, parseLine } from './parse.ts';

/** What a dry run checks at once, and so holds in memory. */
const MOST_DRY_LINES = 100_000;
const MOST_DRY_MIB = 64;

/** A line that was read and checked on its own. */
export interface Checked {
  readonly line: number;
  /** Characters. */
  readonly size: number;
  /** Of an event that is refused, if it can be made out. */
  readonly id?: string;
  readonly event: Parsed | Refusal;
}

/** Lines as they arrived together, and how many bytes had been read by then. */
export interface Block {
  readonly bytes: number;
  readonly lines: readonly Checked[];
}

/** Reads lines, of which so many came before, and checks each on its own. */
export const checkLines = async (body: AsyncIterable<Uint8Array>, before: number): Promise<Checked[]> => {
  const all: Checked[] = [];
  for await (const lines of readLines(body, before)) all.push(...lines.map(checked));
  return all;
};

/** Reads a body and checks each line on its own. Throws Refusal LIMIT where it is longer than a dry run may be. */
export async function* check(
  body: AsyncIterable<Uint8Array>,
  mostBytes = Number.POSITIVE_INFINITY,
): AsyncGenerator<Block> {
  let bytes = 0;
  async function* counted() {
    for await (const chunk of body) {
      bytes += chunk.byteLength;
      if (bytes > mostBytes)
        throw new Refusal('LIMIT', `a dry run checks at most ${MOST_DRY_MIB} MiB; send the file in parts`);
      yield chunk;
    }
  }
  for await (const lines of readLines(counted())) yield { bytes, lines: lines.map(checked) };
}

/** Reads and checks a whole body, before anything is locked for it. Throws Refusal LIMIT where it is too long. */
export async function checkAll(body: AsyncIterable<Uint8Array>): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of check(body, MOST_DRY_MIB * 2 ** 20)) {
    if ((block.lines.at(-1)?.line ?? 0) > MOST_DRY_LINES)
      throw new Refusal('LIMIT', `a dry run checks at most ${MOST_DRY_LINES} lines; send the file in parts`);
    blocks.push(block);
  }
  return blocks;
}

function checked({ number: line, text = '', refusal }: Line): Checked {
  const size = text.length;
  try {
    if (refusal) throw refusal;
    return { line, size, event: parseLine(text) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { line, size, id: idIn(text), event: error };
  }
}

/** The id of a line that was refused, if one can be made out. */
function idIn(text: string): string | undefined {
  try {
    const { id } = JSON.parse(text);
    // A character takes at most two units; what is cut or was given may be half of one.
    return typeof id === 'string' ? id.slice(0, 2 * LIMITS.key).toWellFormed() : undefined;
  } catch {
    return undefined;
  }
}

/** A line is told no path, so its message must name the field itself. */
export function messageOf({ message, path }: Refusal): string {
  const field = named(path);
  return field === '' || message.startsWith(`${field} `) ? message : `${field}: ${message}`;
}
