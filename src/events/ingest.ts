import { apply, type Outcome } from '../facts/apply.ts';
import type { Parsed } from '../facts/definition.ts';
import { LIMITS } from '../facts/fields.ts';
import { UnknownBookmark } from '../neo4j/bookmarks.ts';
import type { Database, Options, Transaction } from '../neo4j/database.ts';
import { Refusal, type RefusalCode } from '../values/errors.ts';
import { EndedEarly } from './body.ts';
import { type Line, readLines } from './lines.ts';
import { named, parseLine } from './parse.ts';
import { type Batch, type Placed, schedule } from './schedule.ts';

/** What became of the lines looked at so far. */
export interface Counts {
  applied: number;
  duplicates: number;
  rejectedTotal: number;
}

/** What became of a body of events. */
export interface Summary extends Counts {
  /** The first 1,000, in the order of the lines. */
  rejected: { line: number; id?: string; code: RefusalCode; message: string }[];
  /** Why the body was not read to its end, where it was not; all of the above is of the lines before that. */
  error?: { readonly code: EndedEarly['code']; readonly message: string };
}

/** How far an import has come; of its bytes and lines, those that are looked at or follow within one chunk. */
export interface Progress extends Counts {
  readonly bytes: number;
  readonly lines: number;
}

export interface IngestOptions extends Options {
  readonly actor: string;
  /** Applies everything in one transaction and rolls it back. */
  readonly dryRun?: boolean;
  /** Hears of every window of lines that was applied. */
  readonly onProgress?: (progress: Progress) => void;
}

const MOST_REJECTIONS = 1_000;
/** What a dry run checks at once, and so holds in memory. */
const MOST_DRY_LINES = 100_000;
const MOST_DRY_MIB = 64;
/** Lines looked at together: enough to fill batches, few enough to keep memory small. */
const WINDOW_LINES = 3_000;
const WINDOW_CHARACTERS = 4_000_000;
const BATCH = 1_000;
const WRITERS = 4;

/** Runs a batch in a transaction: its own, or the one that will be rolled back. */
type Runner = (work: (tx: Transaction) => Promise<Outcome[]>) => Promise<Outcome[]>;

/** Applies one event. Its outcome may be a refusal. */
export async function applyOne(database: Database, event: Parsed, options: IngestOptions): Promise<Outcome> {
  const work = (tx: Transaction) => apply(tx, event.definition, [event], options.actor);
  const [outcome] = options.dryRun
    ? await database.rehearse(work, options)
    : await database.write(work, { ...options, name: 'event' });
  return outcome as Outcome;
}

/**
 * Applies a body of events, read as a stream: while one window of lines is written, the next is read and checked. When
 * the stream breaks, the complete lines before the break are applied and then the error is thrown; when the service itself
 * ends it early, the summary says why.
 */
export async function ingest(
  database: Database,
  body: AsyncIterable<Uint8Array>,
  options: IngestOptions,
): Promise<Summary> {
  const summary: Summary = { applied: 0, duplicates: 0, rejectedTotal: 0, rejected: [] };
  if (options.dryRun) {
    const windows = await checkAll(body);
    await database.rehearse(async (tx) => {
      const how = { run: (work) => work(tx), writers: 1, actor: options.actor } satisfies How;
      for (const window of windows) await applyWindow(window, summary, how);
    }, options);
    return summary;
  }
  const run: Runner = (work) => database.write(work, { ...options, name: 'ingest' });
  try {
    await applyAll(body, summary, { run, writers: WRITERS, ...options });
  } catch (error) {
    if (!(error instanceof EndedEarly)) throw error;
    const { code, message } = error;
    summary.error = { code, message };
  }
  return summary;
}

interface How {
  readonly run: Runner;
  readonly writers: number;
  readonly actor: string;
  readonly onProgress?: (progress: Progress) => void;
}

async function applyAll(body: AsyncIterable<Uint8Array>, summary: Summary, how: How): Promise<void> {
  let applying = Promise.resolve();
  const read = { bytes: 0 };
  try {
    for await (const window of windows(readLines(counted(body, read)))) {
      const place = { bytes: read.bytes, lines: window.at(-1)?.number ?? 0 };
      const checked = parseAll(window);
      await applying;
      applying = applyWindow(checked, summary, how).then(() => {
        const { applied, duplicates, rejectedTotal } = summary;
        how.onProgress?.({ ...place, applied, duplicates, rejectedTotal });
      });
      // Awaited in the next round; until then a failure must not count as unhandled.
      applying.catch(() => {});
    }
  } finally {
    await applying;
  }
}

/** Reads and checks a whole body, before anything is locked for it. Throws Refusal LIMIT where it is too long. */
async function checkAll(body: AsyncIterable<Uint8Array>): Promise<Checked[]> {
  const read = { bytes: 0, most: MOST_DRY_MIB * 2 ** 20 };
  const checked: Checked[] = [];
  for await (const window of windows(readLines(counted(body, read)))) {
    if ((window.at(-1)?.number ?? 0) > MOST_DRY_LINES)
      throw new Refusal('LIMIT', `a dry run checks at most ${MOST_DRY_LINES} lines; send the file in parts`);
    checked.push(parseAll(window));
  }
  return checked;
}

/** Counts what is read. */
async function* counted(
  body: AsyncIterable<Uint8Array>,
  read: { bytes: number; readonly most?: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    read.bytes += chunk.byteLength;
    if (read.bytes > (read.most ?? Number.POSITIVE_INFINITY))
      throw new Refusal('LIMIT', `a dry run checks at most ${MOST_DRY_MIB} MiB; send the file in parts`);
    yield chunk;
  }
}

async function* windows(blocks: AsyncIterable<Line[]>): AsyncGenerator<Line[]> {
  let window: Line[] = [];
  let characters = 0;
  let broken: { error: unknown } | undefined;
  try {
    for await (const block of blocks) {
      for (const line of block) {
        window.push(line);
        characters += line.text?.length ?? 0;
        if (window.length >= WINDOW_LINES || characters >= WINDOW_CHARACTERS) {
          yield window;
          window = [];
          characters = 0;
        }
      }
    }
  } catch (error) {
    broken = { error };
  }
  if (window.length > 0) yield window;
  if (broken) throw broken.error;
}

interface Checked {
  readonly placed: Placed[];
  readonly refused: { readonly line: number; readonly id?: string; readonly refusal: Refusal }[];
}

function parseAll(lines: readonly Line[]): Checked {
  const checked: Checked = { placed: [], refused: [] };
  for (const { number, text = '', refusal } of lines) {
    try {
      if (refusal) throw refusal;
      checked.placed.push({ line: number, event: parseLine(text) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      checked.refused.push({ line: number, id: idIn(text), refusal: error });
    }
  }
  return checked;
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

async function applyWindow({ placed, refused }: Checked, summary: Summary, how: How): Promise<void> {
  for (const step of schedule(placed)) {
    const batches = step.flatMap(parts);
    await atMost(how.writers, batches, async (batch) => {
      const outcomes = await applyBatch(batch, how);
      outcomes.forEach((outcome, i) => {
        const { line, event } = batch.events[i] as Placed;
        if (outcome instanceof Refusal) refused.push({ line, id: event.eventId, refusal: outcome });
        else if (outcome.status === 'applied') summary.applied++;
        else summary.duplicates++;
      });
    });
  }
  summary.rejectedTotal += refused.length;
  refused.sort((a, b) => a.line - b.line);
  for (const { line, id, refusal } of refused.slice(0, MOST_REJECTIONS - summary.rejected.length)) {
    summary.rejected.push({ line, id, code: refusal.code, message: messageOf(refusal) });
  }
}

/** A line is told no path, so its message must name the field itself. */
function messageOf({ message, path }: Refusal): string {
  const field = named(path);
  return field === '' || message.startsWith(`${field} `) ? message : `${field}: ${message}`;
}

/** Pieces of at most 1,000 events; those that affect chains stay together, for they keep the order of lines. */
function parts({ definition, events }: Batch): Batch[] {
  if (definition.affectsChains) return [{ definition, events }];
  const pieces: Batch[] = [];
  for (let i = 0; i < events.length; i += BATCH)
    pieces.push({ definition, events: events.slice(i, i + BATCH) });
  return pieces;
}

async function applyBatch({ definition, events }: Batch, { run, actor }: How): Promise<Outcome[]> {
  const attempt = (some: readonly Placed[]) =>
    run((tx) =>
      apply(
        tx,
        definition,
        some.map(({ event }) => event),
        actor,
      ),
    );
  try {
    return await attempt(events);
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof UnknownBookmark) throw error;
    if (events.length === 1) return [error];
    // Together they were more than one transaction may hold, or one of them stopped all: each alone may do.
    const outcomes: Outcome[] = [];
    for (const one of events)
      outcomes.push(...(await applyBatch({ definition, events: [one] }, { run, actor } as How)));
    return outcomes;
  }
}

async function atMost<T>(
  width: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
