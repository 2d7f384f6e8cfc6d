import { apply, type Outcome } from '../facts/apply.ts';
import type { Parsed } from '../facts/definition.ts';
import { UnknownBookmark } from '../neo4j/bookmarks.ts';
import type { Database, Options, Transaction } from '../neo4j/database.ts';
import { Refusal, type RefusalCode, Unavailable } from '../values/errors.ts';
import { EndedEarly } from './body.ts';
import { type Block, check, checkAll, messageOf } from './check.ts';
import type { Batch, Placed } from './schedule.ts';
import { Writers } from './writers.ts';

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
  error?: { readonly code: EndedEarly['code'] | Unavailable['code']; readonly message: string };
}

/** How far an import has come: what was applied or refused of what was read. Bytes are exact at the end, near before. */
export interface Progress extends Counts {
  readonly bytes: number;
  readonly lines: number;
}

export interface IngestOptions extends Options {
  readonly actor: string;
  /** Applies everything in one transaction and rolls it back. */
  readonly dryRun?: boolean;
  /** Hears of what was applied or refused since the last time, after each batch and each chunk of the body. */
  readonly onProgress?: (progress: Progress) => void;
}

const MOST_REJECTIONS = 1_000;
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
 * Applies a body of events, read as a stream: while some are written, the next are read and checked. When the stream
 * breaks, the complete lines before the break are applied and then the error is thrown; when the service itself ends it
 * early, the summary says why.
 */
export async function ingest(
  database: Database,
  body: AsyncIterable<Uint8Array>,
  options: IngestOptions,
): Promise<Summary> {
  const summary: Summary = { applied: 0, duplicates: 0, rejectedTotal: 0, rejected: [] };
  if (options.dryRun) {
    const blocks = await checkAll(body);
    await database.rehearse(
      (tx) => applyAll(blocks, summary, { run: (work) => work(tx), writers: 1, actor: options.actor }),
      options,
    );
    return summary;
  }
  const run: Runner = (work) => database.write(work, { ...options, name: 'ingest' });
  try {
    await applyAll(check(body), summary, { run, writers: WRITERS, ...options });
  } catch (error) {
    if (!(error instanceof EndedEarly || error instanceof Unavailable)) throw error;
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

async function applyAll(
  blocks: AsyncIterable<Block> | Iterable<Block>,
  summary: Summary,
  how: How,
): Promise<void> {
  const read = { bytes: 0, lines: 0 };
  let reported = 0;
  const report = () => {
    const { applied, duplicates, rejectedTotal } = summary;
    const lines = applied + duplicates + rejectedTotal;
    if (lines === reported) return;
    reported = lines;
    const bytes = Math.floor((read.bytes * lines) / read.lines);
    how.onProgress?.({ bytes, lines, applied, duplicates, rejectedTotal });
  };
  const end = (line: number, id: string | undefined, outcome: Outcome) => {
    if (!(outcome instanceof Refusal)) summary[outcome.status === 'applied' ? 'applied' : 'duplicates']++;
    else {
      summary.rejectedTotal++;
      summary.rejected.push({ line, id, code: outcome.code, message: messageOf(outcome) });
      if (summary.rejected.length >= 2 * MOST_REJECTIONS) keepFirst(summary);
    }
  };
  const writers = new Writers(how.writers, async (batch) => {
    const outcomes = await applyBatch(batch, how);
    batch.events.forEach((placed, i) => {
      end(placed.line, placed.event.eventId, outcomes[i] as Outcome);
    });
    report();
  });
  try {
    for await (const { bytes, lines } of blocks) {
      read.bytes = bytes;
      for (const { line, size, id, event } of lines) {
        read.lines++;
        if (event instanceof Refusal) end(line, id, event);
        else {
          if (!writers.hasRoom) await writers.room();
          writers.add({ line, size, event });
        }
      }
      writers.flushWhenIdle();
      report();
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
