import { writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { StartupError } from '../../values/errors.ts';
import { classArchive } from './archive.ts';
import { type Home, makePrivate, readIfThere } from './home.ts';
import { resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { answers, launch } from './launch.ts';
import { assertCanOpen, chooseLine } from './lines.ts';
import { guardedPassword, listens, wasTaken } from './listening.ts';
import { keepPassword, writeInitialPassword } from './password.ts';
import { choosePorts, type Ports } from './ports.ts';
import { identify, isAlive, terminate } from './processes.ts';
import type { Claim, RunningNeo4j } from './record.ts';
import { watch } from './watch.ts';

export const STOP_PATIENCE = 30_000;
const PATIENCE = 180_000;

/** A Neo4j that has answered. */
export interface Running {
  neo4j: RunningNeo4j;
  adopted: boolean;
  /** Whether it is this Neo4j that listens on its port now. */
  listens(): boolean;
  stop(): Promise<void>;
}

/** Another process took a port between the moment it was found free and Neo4j's own use of it. */
class PortTaken extends StartupError {}

const MOST_TRIES = 3;

/**
 * Starts a Neo4j, again on other ports where another process was faster, unless these were asked for. Throws StartupError
 * where it does not answer in time, or is not waited for any longer.
 */
export async function start(
  home: Home,
  claim: Claim,
  wanted: Ports | undefined,
  stopping?: AbortSignal,
): Promise<Running> {
  for (let tries = 1; ; tries++) {
    try {
      return await startOnce(home, claim, wanted, stopping);
    } catch (error) {
      if (!(error instanceof PortTaken) || wanted || tries === MOST_TRIES) throw error;
      home.onProgress('Another process took a port of Neo4j while it was starting, so others are chosen');
    }
  }
}

async function startOnce(
  home: Home,
  claim: Claim,
  wanted: Ports | undefined,
  stopping?: AbortSignal,
): Promise<Running> {
  const java = findJava();
  const line = chooseLine(java.version);
  assertCanOpen(line, readIfThere(home.writtenBy));
  const { lib, fetched } = await resolveJars(home.jarsHome, line, home.onProgress);
  const ports = await choosePorts(wanted, home.ephemeral, home.onProgress);
  const password = keepPassword(home.password);

  for (const folder of [home.data, home.logs, dirname(home.conf)]) makePrivate(folder);
  writeFileSync(home.conf, home.confText(line, ports), { mode: 0o600 });
  writeInitialPassword(home.data, password);
  writeFileSync(home.writtenBy, line.version, { mode: 0o600 });

  home.onProgress(`Starting Neo4j ${line.version} on Java ${java.version}`);
  // Recording takes longer than a start saves: worth it where tests are run again and again.
  const archive = classArchive(lib, java, home.ephemeral && !fetched);
  const pid = launch({ java, line, lib, home, flags: archive.flags });
  const neo4j = { ...identify(pid), ...ports, version: line.version };
  claim.update(neo4j);
  const watchdog = home.ephemeral ? watch(pid, dirname(home.folder)) : undefined;

  const stillRunning = () => !stopping?.aborted && isAlive(neo4j);
  const isOurs = listens(home, neo4j);
  const auth = guardedPassword(password, isOurs);
  try {
    if (!(await answers({ uri: uriOf(neo4j), auth, patience: PATIENCE, stillRunning })))
      throw notStarted(home, stillRunning());
  } catch (error) {
    await terminate(neo4j, STOP_PATIENCE);
    watchdog?.dismiss();
    throw error;
  }
  home.onProgress(`Neo4j ${line.version} is running`);

  // Nothing of an ephemeral database is kept, so it need not close its files in order.
  const patience = home.ephemeral && !archive.recording ? 0 : STOP_PATIENCE;
  const stop = async () => {
    await terminate(neo4j, patience);
    archive.keep();
    watchdog?.dismiss();
  };
  return { neo4j, adopted: false, listens: isOurs, stop };
}

function notStarted(home: Home, isRunning: boolean): StartupError {
  if (wasTaken(home))
    return new PortTaken(
      'Another process took a port of Neo4j while it was starting: start again, so that free ports are chosen.',
    );
  const logs = relative(process.cwd(), home.logs);
  return new StartupError(
    `Neo4j ${isRunning ? 'does not answer' : 'ended while it was starting'}: see neo4j.log and console.log in ${logs} for the reason.`,
  );
}

export function uriOf({ bolt }: Ports): string {
  return `bolt://127.0.0.1:${bolt}`;
}

export function browserUrlOf({ http }: Ports): string {
  return `http://127.0.0.1:${http}/browser/`;
}
