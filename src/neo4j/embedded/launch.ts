import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type AuthTokenManager, Neo4jError } from 'neo4j-driver';
import { StartupError } from '../../values/errors.ts';
import type { Home } from './home.ts';
import type { Java } from './java.ts';
import type { Neo4jLine } from './lines.ts';
import { consoleOf } from './listening.ts';

const OPENED_PACKAGES = ['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'];
const SERVICE_FLAGS = ['-XX:+UseG1GC', '-XX:-OmitStackTraceInFastThrow', '-XX:+ExitOnOutOfMemoryError'];
/** Compiling less saves half of the processor time of a start; long runs would be slower. All that is compiled must fit, or it is compiled again and again. */
const EPHEMERAL_FLAGS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=256m'];

/** What Neo4j needs of the JVM that a program is not given by default. */
export const accessFlags = ({ version }: Java) => [
  ...(version >= 22 ? ['--enable-native-access=ALL-UNNAMED'] : []),
  ...(version >= 23 ? ['--sun-misc-unsafe-memory-access=allow'] : []),
  ...OPENED_PACKAGES.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
];

export interface Launch {
  java: Java;
  line: Neo4jLine;
  lib: string;
  home: Home;
  flags: string[];
}

/** Starts the JVM in a process group of its own, so that a Ctrl-C reaches only us and we end it in order. */
export function launch({ java, line, lib, home, flags }: Launch): number {
  const output = openSync(consoleOf(home), 'w', 0o600);
  const child = privately(() =>
    spawn(
      java.command,
      [
        `-Xms${home.memory.heapInitial}`,
        `-Xmx${home.memory.heapMax}`,
        ...(home.ephemeral ? EPHEMERAL_FLAGS : SERVICE_FLAGS),
        ...flags,
        ...accessFlags(java),
        '-cp',
        join(lib, '*'),
        line.mainClass,
        `--home-dir=${home.folder}`,
        `--config-dir=${dirname(home.conf)}`,
        // What it says of itself then comes to console.log, see listening.ts.
        '--console-mode',
      ],
      { detached: true, stdio: ['ignore', output, output], cwd: home.folder },
    ),
  );
  closeSync(output);
  child.once('error', () => {});
  child.unref();
  if (child.pid === undefined)
    throw new StartupError(`Java could not be started (${java.command}): check JAVA_HOME.`);
  return child.pid;
}

/** What is started within has all its files for its owner alone. */
export function privately<T>(begin: () => T): T {
  const former = process.umask(0o077);
  try {
    return begin();
  } finally {
    process.umask(former);
  }
}

export interface Answering {
  uri: string;
  auth: AuthTokenManager;
  patience: number;
  stillRunning: () => boolean;
}

/** False when it has not answered in time or is gone; a refused password is an error. */
export async function answers({ uri, auth, patience, stillRunning }: Answering): Promise<boolean> {
  const driver = neo4j.driver(uri, auth, {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 0,
  });
  try {
    for (const deadline = Date.now() + patience; Date.now() < deadline && stillRunning(); await sleep(50)) {
      try {
        await driver.executeQuery('RETURN 1');
        return true;
      } catch (error) {
        if (error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized')
          throw new StartupError(
            'Neo4j refuses the password kept in its home (neo4j/password): put the former file back, for instance from a backup of its home.',
          );
      }
    }
    return false;
  } finally {
    await driver.close();
  }
}
