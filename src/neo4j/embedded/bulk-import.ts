import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

type HomeOptions = Pick<EmbeddedOptions, 'home' | 'jarsHome' | 'onProgress'>;

export interface ImportOptions extends HomeOptions {
  /** How far the import has come, in per cent. */
  readonly onPercent?: (percent: number) => void;
  /** Ends the import. */
  readonly signal?: AbortSignal;
}

/** The one database of Neo4j Community. */
const DATABASE = 'neo4j';
const TOOL = 'org.neo4j.cli.AdminTool';

/** Whether a home has a database, empty or not. */
export const hasDatabase = (options: HomeOptions) =>
  existsSync(join(openHome(options).data, 'databases', DATABASE));

/** Throws StartupError where a Neo4j runs in a home. */
export function assertStopped(options: HomeOptions): void {
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
    for (const it of [home.data, home.logs, folder]) makePrivate(it);
    const { files, result } = await write(folder);
    if (files.length === 0) return result;
    // Made beside the home's own, so that an import that breaks off leaves that as it is.
    const made = join(folder, 'home');
    makePrivate(join(made, 'conf'));
    await runTool({ home, java, lib, folder, made, files }, options);
    for (const it of ['transactions', 'databases']) {
      const place = join(home.data, it, DATABASE);
      rmSync(place, { recursive: true, force: true });
      makePrivate(dirname(place));
      renameSync(join(made, 'data', it, DATABASE), place);
    }
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
  /** The home that is made. */
  readonly made: string;
  readonly files: readonly string[];
}

async function runTool(
  { home, java, lib, folder, made, files }: Run,
  { onPercent, signal }: ImportOptions,
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
        ...['--id-type=integer', '--array-delimiter=U+001F'],
        // The largest value is a piece of a profile: 10,000 keys.
        ...['--read-buffer-size=16m', '--bad-tolerance=0', '--report-file=import.report'],
        ...files,
      ],
      {
        // File names are patterns to it, so they are those in the folder, which hold no sign of a pattern.
        cwd: folder,
        env: { ...process.env, NEO4J_HOME: made, NEO4J_CONF: join(made, 'conf') },
        ...(signal && { signal }),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    ),
  );
  const log: string[] = [];
  // Ended by the signal it says so in an error; what counts is that it has closed.
  child.once('error', () => {});
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve));
  const read = async (stream: NodeJS.ReadableStream) => {
    for await (const text of createInterface({ input: stream })) {
      log.push(text);
      const percent = /\b(\d{1,3})%/.exec(text)?.[1];
      if (percent !== undefined) onPercent?.(Number(percent));
    }
  };
  const reading = [read(child.stdout), read(child.stderr)];
  const status = await closed;
  await Promise.all(reading);
  if (status === 0) return;
  const file = join(home.logs, 'bulk-load.log');
  mkdirSync(home.logs, { recursive: true });
  writeFileSync(file, `${log.join('\n')}\n`, { mode: 0o600 });
  throw new StartupError(
    `Neo4j's import tool ended with status ${status}, so nothing was loaded: see ${relative(process.cwd(), file)} for the reason.`,
  );
}
