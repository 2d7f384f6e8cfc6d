import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthTokenManager } from 'neo4j-driver';
import { StartupError } from '../../values/errors.ts';
import * as backoff from './backoff.ts';
import type { Home } from './home.ts';
import { isThere } from './processes.ts';
import type { Room } from './room.ts';
import { type Running, uriOf } from './start.ts';

/** Milliseconds between two looks at the process and at the disk. */
const TICK = 1_000;
/** Looks between two questions whether the database still works. */
const TICKS_A_QUESTION = 5;

export interface Supervised {
  home: Home;
  room: Room;
  auth: AuthTokenManager;
  /** The one that runs, and whichever takes its place. */
  current(): Running;
  replace(next: Running): void;
  restart(stopping: AbortSignal): Promise<Running>;
  /** Neo4j could not be kept running; the error says what to do. */
  onGivenUp(reason: StartupError): void;
  /** See backoff.ts. */
  pauseAfter?: typeof backoff.pauseAfter;
}

/**
 * Keeps a Neo4j running: starts it again when it ended, and when its database stopped for good, as it does on a full disk,
 * as soon as there is room. Gives up where it ends again and again. What it returns ends the supervision.
 */
export function supervise(supervised: Supervised): () => Promise<void> {
  const ending = new AbortController();
  const { signal } = ending;
  const done = keepRunning(supervised, signal).catch((error) => {
    if (!signal.aborted) supervised.onGivenUp(reasonOf(error));
  });
  return () => {
    ending.abort();
    return done;
  };
}

async function keepRunning(supervised: Supervised, signal: AbortSignal): Promise<void> {
  const { home, room, current } = supervised;
  const watch = new Watch(uriOf(current().neo4j), supervised.auth);
  const ends: number[] = [];
  try {
    for (;;) {
      await sleep(TICK, undefined, { signal });
      await room.measure();
      const fault = await watch.faultOf(current());
      if (!fault || signal.aborted) continue;
      home.onProgress(`Neo4j ${fault}; it is started again`);
      await current().stop();
      await startedAgain(supervised, ends, signal);
    }
  } finally {
    await watch.close();
  }
}

async function startedAgain(supervised: Supervised, ends: number[], signal: AbortSignal): Promise<void> {
  const { home, pauseAfter = backoff.pauseAfter } = supervised;
  let failure: StartupError | undefined;
  for (;;) {
    ends.push(Date.now());
    const pause = pauseAfter(ends, Date.now());
    if (pause === undefined) throw failure ?? endsAgainAndAgain(home);
    await sleep(pause, undefined, { signal });
    await roomFor(supervised, signal);
    try {
      supervised.replace(await supervised.restart(signal));
      return;
    } catch (error) {
      failure = reasonOf(error);
      home.onProgress(failure.message);
    }
  }
}

/** A Neo4j that is started on a full disk ends up unusable. */
async function roomFor({ home, room }: Supervised, signal: AbortSignal): Promise<void> {
  await room.measure();
  if (!room.isThere) home.onProgress(`Neo4j waits, for ${room.lack}`);
  while (!room.isThere) {
    await sleep(TICK, undefined, { signal });
    await room.measure();
  }
}

const endsAgainAndAgain = ({ logs }: Home) =>
  new StartupError(
    `Neo4j ended more than ${backoff.MOST_ENDS} times within ${backoff.WINDOW / 60_000} minutes, so it is not started again: see neo4j.log, debug.log and console.log in ${logs} for the reason, then start the service again. Its data are left as they are.`,
  );

const reasonOf = (error: unknown) =>
  error instanceof StartupError
    ? error
    : new StartupError(`Neo4j cannot be kept running: ${(error as Error).message}. Start the service again.`);

/** Looks at a Neo4j from time to time. */
class Watch {
  private readonly driver;
  private ticks = 0;

  constructor(uri: string, auth: AuthTokenManager) {
    this.driver = neo4j.driver(uri, auth, {
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 5_000,
      maxConnectionPoolSize: 1,
      maxTransactionRetryTime: 0,
    });
  }

  /** What is wrong with it, undefined where nothing is. A slow answer is no fault. */
  async faultOf(running: Running): Promise<string | undefined> {
    if (!isThere(running.neo4j.pid)) return 'ended by itself';
    if (++this.ticks % TICKS_A_QUESTION !== 0) return undefined;
    return (await this.hasStopped()) && (await this.hasStopped())
      ? 'cannot use its database any more'
      : undefined;
  }

  /** Whether the database itself fails at the simplest question: once in a panic, it does until a restart. */
  private async hasStopped(): Promise<boolean> {
    try {
      await this.driver.executeQuery('RETURN 1');
      return false;
    } catch (error) {
      return /^Neo\.DatabaseError\./.test(String((error as { code?: unknown }).code));
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
