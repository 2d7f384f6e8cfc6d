import { apply, type Outcome } from '../facts/apply.ts';
import type { Parsed } from '../facts/definition.ts';
import { LIMITS } from '../facts/fields.ts';
import { UnknownBookmark } from '../neo4j/bookmarks.ts';
import type { Database, Options, Transaction } from '../neo4j/database.ts';
import { Refusal, type RefusalCode } from '../values/errors.ts';
import { type Line, readLines } from './lines.ts';
import { named, parseLine } from './parse.ts';
import type { Batch, Placed } from './schedule.ts';
import { Writers } from './writers.ts';

/** What became of a body of events. */
export interface Summary {
  applied: number;
  duplicates: number;
  rejectedTotal: number;
  /** The first 1,000, in the order of the lines. */
  rejected: { line: number; id?: string; code: RefusalCode; message: string }[];
}

export interface IngestOptions extends Options {
  readonly actor: string;
  /** Applies everything in one transaction and rolls it back. */
  readonly dryRun?: boolean;
}

const MOST_REJECTIONS = 1_000;
const MOST_DRY_LINES = 100_000;
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
 * Applies a body of events, read as a stream: while some are written, the next are read and checked. When the stream breaks, the complete lines before the break are applied and then the error is thrown.
 */
export async function ingest(
  database: Database,
  body: AsyncIterable<Uint8Array>,
  options: IngestOptions,
): Promise<Summary> {
  const summary: Summary = { applied: 0, duplicates: 0, rejectedTotal: 0, rejected: [] };
  if (options.dryRun) {
    await database.rehearse(async (tx) => {
      await applyAll(body, summary, {
        run: (work) => work(tx),
        writers: 1,
        mostLines: MOST_DRY_LINES,
        ...options,
      });
    }, options);
  } else {
    const run: Runner = (work) => database.write(work, { ...options, name: 'ingest' });
    await applyAll(body, summary, { run, writers: WRITERS, mostLines: Number.POSITIVE_INFINITY, ...options });
  }
  return summary;
}

interface How {
  readonly run: Runner;
  readonly writers: number;
  readonly mostLines: number;
  readonly actor: string;
}

async function applyAll(body: AsyncIterable<Uint8Array>, summary: Summary, how: How): Promise<void> {
  const refuse = (line: number, id: string | undefined, refusal: Refusal) => {
    summary.rejectedTotal++;
    summary.rejected.push({ line, id, code: refusal.code, message: messageOf(refusal) });
    if (summary.rejected.length >= 2 * MOST_REJECTIONS) keepFirst(summary);
  };
  const writers = new Writers(how.writers, async (batch) => {
    const outcomes = await applyBatch(batch, how);
    outcomes.forEach((outcome, i) => {
      const { line, event } = batch.events[i] as Placed;
      if (outcome instanceof Refusal) refuse(line, event.eventId, outcome);
      else if (outcome.status === 'applied') summary.applied++;
      else summary.duplicates++;
    });
  });
  try {
    for await (const lines of readLines(body)) {
      for (const line of lines) {
        if (line.number > how.mostLines) {
          throw new Refusal(
            'LIMIT',
            `a dry run checks at most ${how.mostLines} lines; send the file in parts`,
          );
        }
        const event = parsed(line);
        if (event instanceof Refusal) refuse(line.number, idIn(line.text), event);
        else {
          if (!writers.hasRoom) await writers.room();
          writers.add({ line: line.number, size: line.text?.length ?? 0, event });
        }
      }
    }
  } finally {
    await writers.finish();
    keepFirst(summary);
  }
}

/** Batches end in another order than that of their lines. */
function keepFirst({ rejected }: Summary): void {
  rejected.sort((a, b) => a.line - b.line);
  rejected.splice(MOST_REJECTIONS);
}

function parsed({ text = '', refusal }: Line): Parsed | Refusal {
  if (refusal) return refusal;
  try {
    return parseLine(text);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The id of a line that was refused, if one can be made out. */
function idIn(text = ''): string | undefined {
  try {
    const { id } = JSON.parse(text);
    // A character takes at most two units.
    return typeof id === 'string' ? id.slice(0, 2 * LIMITS.key) : undefined;
  } catch {
    return undefined;
  }
}

/** A line is told no path, so its message must name the field itself. */
function messageOf({ message, path }: Refusal): string {
  const field = named(path);
  return field === '' || message.startsWith(`${field} `) ? message : `${field}: ${message}`;
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
