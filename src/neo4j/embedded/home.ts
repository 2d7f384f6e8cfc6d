import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { StartupError } from '../../values/errors.ts';
import { neo4jConf } from './conf.ts';
import { MEMORY, type Memory, type Neo4jLine } from './lines.ts';
import type { EmbeddedOptions } from './options.ts';
import type { Ports } from './ports.ts';

const RAM_DISK = '/dev/shm';
const RAM_DISK_ROOM = 4 * 1024 ** 3;

/** Where everything of one embedded Neo4j lies, and how it is to be configured. */
export interface Home {
  folder: string;
  data: string;
  conf: string;
  logs: string;
  password: string;
  record: string;
  /** Holds the version that last wrote the data. */
  writtenBy: string;
  jarsHome: string;
  ephemeral: boolean;
  memory: Memory;
  onProgress: (message: string) => void;
  confText(line: Neo4jLine, ports: Ports): string;
  /** Removes what is not meant to stay. */
  discard(): void;
}

/** Throws StartupError where nothing can be written there. */
export function openHome(options: EmbeddedOptions): Home {
  const { ephemeral = false, styleUrl, guideUrl } = options;
  const root = ephemeral ? mkdtempSync(join(temporaryFolder(), 'lineage-neo4j-')) : resolve(options.home);
  const folder = join(root, 'neo4j');
  makeWritable(folder, root);
  const memory = MEMORY[ephemeral ? 'ephemeral' : 'service'];
  return {
    folder,
    data: join(folder, 'data'),
    conf: join(folder, 'conf', 'neo4j.conf'),
    logs: join(folder, 'logs'),
    password: join(folder, 'password'),
    record: join(folder, 'neo4j.json'),
    writtenBy: join(folder, 'data', 'written-by'),
    jarsHome: resolve(options.jarsHome ?? options.home),
    ephemeral,
    memory,
    onProgress: options.onProgress ?? (() => {}),
    confText: (line, { bolt, http }) =>
      neo4jConf({ line, ports: { bolt, http }, memory, ephemeral, styleUrl, guideUrl }),
    discard: () => {
      if (ephemeral) rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Where a database lies that nobody keeps: in memory if there is room, for each commit is written through to a disk. */
function temporaryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(RAM_DISK);
    accessSync(RAM_DISK, constants.W_OK);
    return bavail * bsize >= RAM_DISK_ROOM ? RAM_DISK : tmpdir();
  } catch {
    return tmpdir();
  }
}

function makeWritable(folder: string, root: string): void {
  try {
    makePrivate(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `The folder ${root} cannot be written to (${code}): set LINEAGE_HOME to one that can, or NEO4J_URI to a running Neo4j.`,
    );
  }
}

/** A folder that its owner alone may enter, also where it was there before. */
export function makePrivate(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

export function readIfThere(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
