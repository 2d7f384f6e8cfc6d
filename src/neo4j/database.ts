import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { Refusal } from '../values/errors.ts';
import { UnknownBookmark } from './bookmarks.ts';
import { failpoint, type Name } from './failpoints.ts';
import type { Query, Values } from './query.ts';
import type { Slots } from './slots.ts';

/** A reader or writer of one request: what it has seen, it sees again, in whatever process it asks next. */
export class Causality {
  constructor(public bookmarks: readonly string[] = []) {}

  /** A session that began with one state has ended with another; sessions beside it may have seen others. */
  advance(before: readonly string[], after: readonly string[]): void {
    const others = this.bookmarks.filter((it) => !before.includes(it));
    this.bookmarks = [...new Set([...others, ...after])];
  }
}

export interface Options {
  /** What a write is, to those who test what happens when it breaks off. */
  readonly name?: Name;
  readonly causality?: Causality;
  /** Ends the running statement, for instance when the client has gone. */
  readonly signal?: AbortSignal;
  /** Milliseconds, per attempt. */
  readonly timeout?: number;
  /** The connections that the work shares with its like. */
  readonly connections?: Slots;
}

/** Thrown by `work` that finds others were faster: it is done again from its start. */
export class LostRace extends Error {
  readonly code = 'LostRace';
}

/** What statements run in, one after another. */
export interface Transaction {
  /** Whether it will be rolled back, so that what is read in it may never become true. */
  readonly rehearsal: boolean;

  /** The rows of a statement; throws what is refused. */
  run<P extends Types, C extends Types>(query: Query<P, C>, params: Values<P>): Promise<Values<C>[]>;
}

/** A transaction of Neo4j. */
class Neo4jTransaction implements Transaction {
  constructor(
    private readonly tx: ManagedTransaction,
    readonly rehearsal = false,
  ) {}

  async run<P extends Types, C extends Types>(query: Query<P, C>, params: Values<P>): Promise<Values<C>[]> {
    return rows(query, await untraced(() => this.tx.run(query.text, params)));
  }
}

/** The driver writes out a stack trace for each statement, should it fail: one of no frames costs nothing, and nobody reads it. */
function untraced<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Types = Query['params'];

const READ_TIMEOUT = 30_000;
const WRITE_TIMEOUT = 600_000;
/** How long a write goes on trying when others hold its locks: a freeze of a large Datanet takes seconds. */
const WRITE_PATIENCE = 120_000;

/** The one way to Neo4j. A process has one. */
export class Database {
  constructor(
    readonly driver: Driver,
    readonly name: string,
    private readonly assertWritable: () => void = () => {},
  ) {}

  /** Runs one reading statement: a single round trip, routed to a reader, tried again once when a server was lost. */
  async read<P extends Types, C extends Types>(
    query: Query<P, C>,
    params: Values<P>,
    options: Options = {},
  ): Promise<Values<C>[]> {
    const attempt = () =>
      this.inSession(neo4j.session.READ, options, async (session) => {
        const timeout = options.timeout ?? READ_TIMEOUT;
        return rows(query, await untraced(() => session.run(query.text, params, { timeout })));
      });
    try {
      return await attempt();
    } catch (error) {
      if (options.signal?.aborted || !isRetriable(error) || isTooMuchMemory(error)) {
        throw explained(error);
      }
      return attempt();
    }
  }

  /**
   * Runs `work` in one transaction, again from its start when it lost a race: to a deadlock, to a lock held too long, to
   * the same key created by another. So `work` reads whatever it decides on, and everything it writes has a key.
   * Throws Unavailable where nothing may be written at present.
   */
  async write<T>(work: (tx: Transaction) => Promise<T>, options: Options = {}): Promise<T> {
    this.assertWritable();
    const timeout = options.timeout ?? WRITE_TIMEOUT;
    const run = async (tx: ManagedTransaction) => {
      const result = await work(new Neo4jTransaction(tx)).catch(stopOnMemory);
      if (failpoint && options.name) await failpoint(options.name, 'before-commit');
      return result;
    };
    const written = await patiently(options.signal, () =>
      this.inSession(neo4j.session.WRITE, options, (session) => session.executeWrite(run, { timeout })),
    );
    if (failpoint && options.name) await failpoint(options.name, 'after-commit');
    return written;
  }

  /** Runs `work` once, in a transaction that is rolled back whatever happens. Throws Refusal where others were faster. */
  async rehearse<T>(work: (tx: Transaction) => Promise<T>, options: Options = {}): Promise<T> {
    return this.inSession(neo4j.session.WRITE, options, async (session) => {
      const tx = session.beginTransaction({ timeout: options.timeout ?? WRITE_TIMEOUT });
      try {
        return await work(new Neo4jTransaction(tx as unknown as ManagedTransaction, true));
      } finally {
        await tx.rollback();
      }
    }).catch((error) => {
      if (!isLostRace(error)) throw explained(error);
      throw new Refusal('CONFLICT', 'others were writing the same at that moment; try it again');
    });
  }

  /** Runs a statement of the schema, which takes no parameters and no part in transactions of data. */
  async define(statement: string): Promise<void> {
    await patiently(undefined, () =>
      this.inSession(neo4j.session.WRITE, {}, (session) => session.run(statement)),
    );
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async inSession<T>(
    mode: 'READ' | 'WRITE',
    { causality, signal, connections }: Options,
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    signal?.throwIfAborted();
    const release = await connections?.take(signal);
    const seen = causality?.bookmarks ?? [];
    const session = this.driver.session({
      database: this.name,
      defaultAccessMode: mode,
      bookmarks: [...seen],
      fetchSize: 10_000,
    });
    // Closing the session ends the statement within milliseconds; a rollback may wait for it.
    const abort = () => void session.close().catch(() => {});
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const result = await work(session);
      causality?.advance(seen, session.lastBookmarks());
      return result;
    } catch (error) {
      // A closed session fails in many words; what happened is that it was closed.
      throw signal?.aborted ? signal.reason : error;
    } finally {
      signal?.removeEventListener('abort', abort);
      await session.close().finally(release);
    }
  }
}

/** Tries again while others were faster, with pauses that grow, until the patience for writes is at its end. */
async function patiently<T>(signal: AbortSignal | undefined, attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + WRITE_PATIENCE;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (signal?.aborted || !isLostRace(error) || Date.now() > deadline) throw explained(error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * tries, 500)));
    }
  }
}

function rows<P extends Types, C extends Types>(query: Query<P, C>, result: QueryResult): Values<C>[] {
  return result.records.map((record) => {
    const row: Record<string, unknown> = {};
    for (const column in query.columns) row[column] = record.get(column);
    return row as Values<C>;
  });
}

const codeOf = (error: unknown) => String((error as { code?: unknown })?.code ?? '');

const isRetriable = (error: unknown) => (error as { retriable?: unknown })?.retriable === true;

const isTooMuchMemory = (error: unknown) => /OutOfMemory/.test(codeOf(error));

const isLostRace = (error: unknown) =>
  /ConstraintValidationFailed|LockAcquisitionTimeout|LockClientStopped|DeadlockDetected|EntityNotFound|^LostRace$/.test(
    codeOf(error),
  );

/** Neo4j calls running out of its memory limit transient, and the driver would try for ever. */
function stopOnMemory(error: unknown): never {
  throw isTooMuchMemory(error) ? explained(error) : error;
}

function explained(error: unknown): unknown {
  if (isTooMuchMemory(error))
    return new Refusal('LIMIT', 'this needs more memory than one request may use; ask for less at once');
  if (/TransactionTimedOut/.test(codeOf(error)))
    return new Refusal('LIMIT', 'this took longer than one request may; ask for less at once');
  return /InvalidBookmark/.test(codeOf(error)) ? new UnknownBookmark() : error;
}
