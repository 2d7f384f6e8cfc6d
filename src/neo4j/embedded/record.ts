import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { StartupError } from '../../values/errors.ts';
import { identify, isAlive, type ProcessIdentity } from './processes.ts';

const processIdentity = z.object({ pid: z.int().positive(), startTime: z.string().nullable() });

const homeRecord = z.object({
  owner: processIdentity,
  neo4j: processIdentity.extend({ bolt: z.int(), http: z.int(), version: z.string() }).nullable(),
});

/** Who uses a home, and the Neo4j that runs in it. */
export type HomeRecord = z.infer<typeof homeRecord>;
export type RunningNeo4j = NonNullable<HomeRecord['neo4j']>;

export type Occupancy =
  | { kind: 'free' }
  | { kind: 'in use'; owner: number }
  | { kind: 'orphan'; neo4j: RunningNeo4j };

export function occupancy(
  record: HomeRecord | undefined,
  alive: (target: ProcessIdentity) => boolean = isAlive,
): Occupancy {
  if (!record) return { kind: 'free' };
  if (alive(record.owner)) return { kind: 'in use', owner: record.owner.pid };
  if (record.neo4j && alive(record.neo4j)) return { kind: 'orphan', neo4j: record.neo4j };
  return { kind: 'free' };
}

export interface Claim {
  /** The Neo4j a killed owner left behind. */
  orphan: RunningNeo4j | undefined;
  update(neo4j: RunningNeo4j | null): void;
  release(): void;
}

/** Makes this process the owner of a home; refuses while another live process is. */
export async function claimHome(file: string): Promise<Claim> {
  const state = occupancy(readRecord(file));
  if (state.kind === 'in use') throw inUse(state.owner);
  const orphan = state.kind === 'orphan' ? state.neo4j : undefined;
  const owner = identify(process.pid);
  const update = (neo4j: RunningNeo4j | null) => writeRecord(file, { owner, neo4j });

  update(orphan ?? null);
  // Of two that start at the same moment the last to write owns the home; the other finds out here.
  await sleep(100);
  const winner = readRecord(file)?.owner;
  if (winner && winner.pid !== owner.pid) throw inUse(winner.pid);
  return { orphan, update, release: () => rmSync(file, { force: true }) };
}

function inUse(pid: number): StartupError {
  return new StartupError(
    `Another lineage service is using this home (process ${pid}): stop it first, or set LINEAGE_HOME to another folder.`,
  );
}

export function readRecord(file: string): HomeRecord | undefined {
  try {
    return homeRecord.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

function writeRecord(file: string, record: HomeRecord): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  renameSync(partial, file);
}
