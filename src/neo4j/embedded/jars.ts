import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../../values/errors.ts';
import type { Neo4jLine } from './lines.ts';
import { isAlive } from './processes.ts';

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url));
const DOWNLOADED = /Downloaded from /;

export interface Jars {
  lib: string;
  /** They were not here before. */
  fetched: boolean;
}

/** All jars of a line in one folder, resolved by Maven the first time. */
export async function resolveJars(
  jarsHome: string,
  line: Neo4jLine,
  onProgress: (message: string) => void,
): Promise<Jars> {
  const folder = join(jarsHome, 'neo4j', line.version);
  const lib = join(folder, 'lib');
  mkdirSync(folder, { recursive: true });
  removeAbandoned(folder);
  if (existsSync(lib)) return { lib, fetched: false };
  if (spawnSync('mvn', ['-version']).status !== 0)
    throw new StartupError(
      'No Maven was found to fetch Neo4j with: install Maven (the mvn command), or set NEO4J_URI to a running Neo4j.',
    );

  const partial = partialIn(folder);
  const log = `${partial}.log`;
  await runMaven(line, partial, log, onProgress);
  try {
    renameSync(partial, lib);
  } catch (error) {
    // Another process was first; its jars are the same.
    if (!existsSync(lib)) throw error;
  }
  rmSync(partial, { recursive: true, force: true });
  rmSync(log, { force: true });
  return { lib, fetched: true };
}

async function runMaven(
  line: Neo4jLine,
  outputFolder: string,
  log: string,
  onProgress: (message: string) => void,
): Promise<void> {
  const maven = spawn(
    'mvn',
    [
      '-B',
      '-f',
      POM,
      `-Dneo4j.version=${line.version}`,
      `-Dbrowser.version=${line.browser}`,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${outputFolder}`,
      'dependency:copy-dependencies',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise<number | null>((resolve) => maven.once('close', resolve));
  const written = createWriteStream(log);
  maven.stderr.pipe(written, { end: false });
  const what = `Neo4j ${line.version}`;
  onProgress(`Fetching ${what} with Maven (only the first time; about 140 MB)`);

  let files = 0;
  let told = Date.now();
  for await (const text of createInterface({ input: maven.stdout })) {
    written.write(`${text}\n`);
    if (DOWNLOADED.test(text)) files++;
    if (files > 0 && Date.now() - told >= 2_000) {
      told = Date.now();
      onProgress(`Fetching ${what}: ${files} files so far`);
    }
  }
  const status = await closed;
  written.end();
  await finished(written);
  if (status === 0) return;
  rmSync(outputFolder, { recursive: true, force: true });
  throw new StartupError(
    `Maven could not fetch ${what}: check the network or Maven's settings and start again (details in ${relative(process.cwd(), log)}).`,
  );
}

/** A name for what is not complete yet; it tells who is writing it. */
export function partialIn(folder: string): string {
  return join(folder, `partial.${process.pid}.${randomBytes(4).toString('hex')}`);
}

/** What processes that were killed in the middle left behind. */
function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^partial\.(\d+)/.exec(name)?.[1];
    if (pid && !isAlive({ pid: Number(pid), startTime: null }))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}
