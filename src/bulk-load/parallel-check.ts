import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Block, Checked } from '../events/check.ts';
import { MAX_LINE } from '../events/parse.ts';
import { BY_TYPE } from '../events/registry.ts';
import type { EventDefinition, Parsed } from '../facts/definition.ts';
import { Refusal } from '../values/errors.ts';

/** Whole lines of a body, and how many came before them. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly before: number;
}

/** A line that was checked, as it travels between threads: its definition by name. */
export interface Sent extends Omit<Checked, 'event'> {
  readonly event?: Omit<Parsed, 'definition'> & { readonly type: string };
  readonly refusal?: Pick<Refusal, 'code' | 'message' | 'path'>;
}

const NEWLINE = 10;
/** Bytes that a thread is given at once, and how many such pieces each has on its way. */
const PIECE = 1 << 19;
const AHEAD = 3;

/**
 * Reads a body and checks each line on its own, as `check` does, in other threads: checking takes longer than all that is
 * done with an event after it. Blocks come in the order of the lines.
 */
export async function* checkInParallel(
  body: AsyncIterable<Uint8Array>,
  threads = Math.max(1, availableParallelism() - 1),
): AsyncGenerator<Block> {
  const checkers = Array.from({ length: threads }, () => new Checker());
  const waiting: { readonly checked: Promise<Sent[]>; readonly bytes: number }[] = [];
  const first = async (): Promise<Block> => {
    const { checked, bytes } = waiting.shift() as (typeof waiting)[number];
    return { bytes, lines: (await checked).map(received) };
  };
  try {
    let [before, bytes, turn] = [0, 0, 0];
    for await (const piece of pieces(body)) {
      if (waiting.length === threads * AHEAD) yield await first();
      bytes += piece.length;
      const checker = checkers[turn++ % threads] as Checker;
      waiting.push({ checked: checker.check({ bytes: piece, before }), bytes });
      before += countLines(piece);
    }
    while (waiting.length > 0) yield await first();
  } finally {
    await Promise.all(checkers.map((it) => it.end()));
  }
}

/** A thread that checks lines. */
class Checker {
  private readonly worker = new Worker(new URL('./check-worker.mjs', import.meta.url), {
    // Of what a line leaves behind nothing lives long: collecting it seldom is cheap.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  private readonly asked: { resolve: (sent: Sent[]) => void; reject: (error: unknown) => void }[] = [];
  private failure: unknown;

  constructor() {
    this.worker.on('message', (sent: Sent[]) => this.asked.shift()?.resolve(sent));
    this.worker.on('error', (error) => {
      this.failure = error;
      for (const { reject } of this.asked.splice(0)) reject(error);
    });
  }

  check(piece: Piece): Promise<Sent[]> {
    const checked = new Promise<Sent[]>((resolve, reject) => {
      if (this.failure) reject(this.failure);
      else this.asked.push({ resolve, reject });
    });
    // Who waits for it hears of it; nobody may be waiting yet.
    checked.catch(() => {});
    this.worker.postMessage(piece);
    return checked;
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}

/** A body in pieces that end where a line ends, or in the middle of one that is too long anyway. */
async function* pieces(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (size + (end || chunk.length) < (end ? PIECE : 2 * MAX_LINE)) {
      held.push(chunk);
      size += chunk.length;
      continue;
    }
    if (end === 0) {
      yield Buffer.concat([...held, chunk]);
      [held, size] = [[], 0];
      continue;
    }
    yield Buffer.concat([...held, chunk.subarray(0, end)]);
    held = [chunk.subarray(end)];
    size = chunk.length - end;
  }
  if (size > 0) yield Buffer.concat(held);
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}

function received({ event, refusal, ...place }: Sent): Checked {
  if (refusal) return { ...place, event: new Refusal(refusal.code, refusal.message, refusal.path) };
  const { type, ...parsed } = event as NonNullable<Sent['event']>;
  return { ...place, event: { ...parsed, definition: BY_TYPE.get(type) as EventDefinition } };
}
