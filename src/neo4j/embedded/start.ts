import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { StartupError } from '../../values/errors.ts';
import { classArchive } from './archive.ts';
import { type Home, readIfThere } from './home.ts';
import { resolveJars } from './jars.ts';
import { findJava } from './java.ts';
import { answers, launch } from './launch.ts';
import { assertCanOpen, chooseLine } from './lines.ts';
import type { EmbeddedNeo4j } from './options.ts';
import { keepPassword, USERNAME, writeInitialPassword } from './password.ts';
import { choosePorts, type Ports } from './ports.ts';
import { identify, isAlive, terminate } from './processes.ts';
import type { Claim, RunningNeo4j } from './record.ts';
import { watch } from './watch.ts';

export const STOP_PATIENCE = 30_000;
const PATIENCE = 180_000;

export async function start(home: Home, claim: Claim, wanted: Ports | undefined): Promise<EmbeddedNeo4j> {
  const java = findJava();
  const line = chooseLine(java.version);
  assertCanOpen(line, readIfThere(home.writtenBy));
  const { lib, fetched } = await resolveJars(home.jarsHome, line, home.onProgress);
  const ports = await choosePorts(wanted, home.ephemeral, home.onProgress);
  const password = keepPassword(home.password);

  for (const folder of [home.data, home.logs, dirname(home.conf)]) mkdirSync(folder, { recursive: true });
  writeFileSync(home.conf, home.confText(line, ports));
  writeInitialPassword(home.data, password);
  writeFileSync(home.writtenBy, line.version);

  home.onProgress(`Starting Neo4j ${line.version} on Java ${java.version}`);
  // Recording takes longer than a start saves: worth it where tests are run again and again.
  const archive = classArchive(lib, java, home.ephemeral && !fetched);
  const pid = launch({ java, line, lib, home, flags: archive.flags });
  const neo4j = { ...identify(pid), ...ports, version: line.version };
  claim.update(neo4j);
  const watchdog = home.ephemeral ? watch(pid, dirname(home.folder)) : undefined;

  const stillRunning = () => isAlive(neo4j);
  try {
    if (!(await answers({ uri: uriOf(neo4j), password, patience: PATIENCE, stillRunning })))
      throw new StartupError(
        `Neo4j ${stillRunning() ? 'does not answer' : 'ended while it was starting'}: see neo4j.log and console.log in ${relative(process.cwd(), home.logs)} for the reason.`,
      );
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
  return handle(home, claim, { neo4j, password, adopted: false, stop });
}

export interface Running {
  neo4j: RunningNeo4j;
  password: string;
  adopted: boolean;
  stop: () => Promise<void>;
}

export function handle(home: Home, claim: Claim, running: Running): EmbeddedNeo4j {
  const { neo4j, password, adopted } = running;
  let stopped: Promise<void> | undefined;
  return {
    uri: uriOf(neo4j),
    username: USERNAME,
    password,
    browserUrl: `http://127.0.0.1:${neo4j.http}/browser/`,
    version: neo4j.version,
    pid: neo4j.pid,
    adopted,
    stop: () => {
      stopped ??= running.stop().then(() => {
        claim.release();
        home.discard();
      });
      return stopped;
    },
  };
}

export function uriOf({ bolt }: Ports): string {
  return `bolt://127.0.0.1:${bolt}`;
}
