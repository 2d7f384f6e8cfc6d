import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { StartupError } from '../../values/errors.ts';
import { type Home, makePrivate, openHome, readIfThere } from './home.ts';
import { resolveJars } from './jars.ts';
import { findJava, type Java } from './java.ts';
import { accessFlags, privately } from './launch.ts';
import { assertCanOpen, chooseLine } from './lines.ts';
import type { EmbeddedOptions } from './options.ts';
import { claimHome, occupancy, readRecord } from './record.ts';

type ImportOptions = Pick<EmbeddedOptions, 'home' | 'jarsHome' | 'onProgress'>;

/** The one database of Neo4j Community. */
const DATABASE = 'neo4j';
const TOOL = 'org.neo4j.cli.AdminTool';

/** Whether a home has a database, empty or not. */
export const hasDatabase = (options: ImportOptions) =>
  existsSync(join(openHome(options).data, 'databases', DATABASE));

/** Throws StartupError where a Neo4j runs in a home. */
export function assertStopped(options: ImportOptions): void {
  const state = occupancy(readRecord(openHome(options).record));
  if (state.kind === 'free') return;
  throw new StartupError(
    state.kind === 'in use'
      ? `A lineage service is running on this home (process ${state.owner}): stop it first, for a bulk load writes the files of its database.`
      : `The Neo4j of a service that was killed is running on this home (process ${state.neo4j.pid}): start the service and stop it in order, then load.`,
  );
}

/**
 * Replaces the database of a home, which must be empty and not running, by what `write` puts into a folder of CSV files; it
 * gives what neo4j-admin is told of them. Nothing is changed where `write` throws. The folder is removed in any case.
 */
export async function bulkImport<T>(
  options: ImportOptions,
  write: (folder: string) => Promise<{ readonly files: readonly string[]; readonly result: T }>,
  onPercent: (percent: number) => void = () => {},
): Promise<T> {
  assertStopped(options);
  const home = openHome(options);
  const java = findJava();
  const line = chooseLine(java.version);
  assertCanOpen(line, readIfThere(home.writtenBy));
  const claim = await claimHome(home.record);
  const folder = join(home.folder, 'bulk-load');
  try {
    const { lib } = await resolveJars(home.jarsHome, line, home.onProgress);
    rmSync(folder, { recursive: true, force: true });
    for (const it of [home.data, home.logs, dirname(home.conf), folder]) makePrivate(it);
    const { files, result } = await write(folder);
    await runTool({ home, java, lib, folder, files }, onPercent);
    writeFileSync(home.writtenBy, line.version, { mode: 0o600 });
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    claim.release();
  }
}

interface Run {
  readonly home: Home;
  readonly java: Java;
  readonly lib: string;
  readonly folder: string;
  readonly files: readonly string[];
}

async function runTool(
  { home, java, lib, folder, files }: Run,
  onPercent: (percent: number) => void,
): Promise<void> {
  const child = privately(() =>
    spawn(
      java.command,
      [
        `-Xmx${home.memory.heapMax}`,
        ...accessFlags(java),
        '-cp',
        join(lib, '*'),
        TOOL,
        ...['database', 'import', 'full', DATABASE],
        ...['--id-type=integer', '--overwrite-destination', '--array-delimiter=U+001F'],
        // The largest value is a piece of a profile: 10,000 keys.
        ...['--read-buffer-size=16m', '--bad-tolerance=0', '--report-file=import.report'],
        ...files,
      ],
      {
        // File names are patterns to it, so they are those in the folder, which hold no sign of a pattern.
        cwd: folder,
        env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: dirname(home.conf) },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ),
  );
  const log: string[] = [];
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const read = async (stream: NodeJS.ReadableStream) => {
    for await (const text of createInterface({ input: stream })) {
      log.push(text);
      const percent = /\b(\d{1,3})%/.exec(text)?.[1];
      if (percent !== undefined) onPercent(Number(percent));
    }
  };
  const reading = [read(child.stdout), read(child.stderr)];
  const status = await closed;
  await Promise.all(reading);
  if (status === 0) return;
  // What it leaves behind is no database that could be opened, and there was nothing before.
  for (const it of ['databases', 'transactions'])
    rmSync(join(home.data, it, DATABASE), { recursive: true, force: true });
  const file = join(home.logs, 'bulk-load.log');
  mkdirSync(home.logs, { recursive: true });
  writeFileSync(file, `${log.join('\n')}\n`, { mode: 0o600 });
  throw new StartupError(
    `Neo4j's import tool ended with status ${status}, so nothing was loaded: see ${relative(process.cwd(), file)} for the reason.`,
  );
}
