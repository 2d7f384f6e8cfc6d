import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { StartupError } from '../../values/errors.ts';
import type { Neo4jLine } from './lines.ts';
import { artifactsOf, assertMaven, type Fetch, fetchArtifacts } from './maven.ts';
import { isAlive } from './processes.ts';

export interface Jars {
  lib: string;
  /** They were not here before. */
  fetched: boolean;
}

/** All jars of a line in one folder, fetched by Maven the first time. */
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
  assertMaven();

  const partial = partialIn(folder);
  const log = `${partial}.log`;
  await fetchLine(line, { output: partial, work: `${partial}.poms`, log }, onProgress);
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

async function fetchLine(
  line: Neo4jLine,
  places: Pick<Fetch, 'output' | 'work' | 'log'>,
  onProgress: (message: string) => void,
): Promise<void> {
  const what = `Neo4j ${line.version}`;
  const artifacts = artifactsOf(line);
  onProgress(`Fetching ${what} with Maven (only the first time; ${artifacts.length} files, about 140 MB)`);
  let percent = 0;
  const saying = setInterval(() => onProgress(`Fetching ${what}: ${percent} %`), 2_000);
  const count = (share: number) => {
    percent = share;
  };
  const isFetched = await fetchArtifacts({ ...places, artifacts, onProgress: count }).finally(() => {
    clearInterval(saying);
    rmSync(places.work, { recursive: true, force: true });
  });
  if (isFetched) return;
  rmSync(places.output, { recursive: true, force: true });
  throw new StartupError(
    `Maven could not fetch ${what}: check the network or Maven's settings and start again (details in ${relative(process.cwd(), places.log)}).`,
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
