import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../../src/neo4j/connect.ts';
import { body, datanet, type Event, people, records } from '../events.ts';
import { timed } from '../measure.ts';
import { empty, type Part, ratio } from './part.ts';

const LINEAGE = fileURLToPath(new URL('../../bin/lineage.mjs', import.meta.url));
const FEW = 10_000;
const MANY = 1_000_000;
const PEOPLE = 1_000;
const PORT = '4963';
const PROMISED_MEMORY = 300;

/** A million records through the command line and a service of its own: its memory, and its rate against 10,000. */
export const imports: Part = async ({ database, connection, say }) => {
  await empty(database);
  const folder = mkdtempSync(join(tmpdir(), 'lineage-bench-'));
  const file = async (name: string, ...events: Iterable<Event>[]) => {
    const path = join(folder, name);
    await pipeline(body(chain(events)), createWriteStream(path));
    return path;
  };
  const service = await startService(connection);
  try {
    await run(await file('people', people('m', PEOPLE), [datanet('m0'), datanet('m1'), datanet('m2')]));
    await run(await file('warm-up', records('m0', 'm', PEOPLE, FEW)));
    const few = await file('few', records('m1', 'm', PEOPLE, FEW));
    const many = await file('many', records('m2', 'm', PEOPLE, MANY));
    const fewTimed = await timed(() => run(few));
    say(`${FEW} records: ${Math.round(FEW / fewTimed.seconds)}/s`);
    const manyTimed = await timed(() => run(many));
    say(`${MANY} records: ${Math.round(MANY / manyTimed.seconds)}/s`);
    const peak = peakMemory(service);
    const slower = manyTimed.seconds / MANY / (fewTimed.seconds / FEW);
    return [
      {
        what: `peak memory of Node while importing ${MANY} events`,
        value: `${peak} MB`,
        aim: `≤ ${PROMISED_MEMORY} MB`,
      },
      {
        what: `time per record when importing ${MANY} ÷ when importing ${FEW}`,
        value: ratio(slower),
        aim: '≤ 1.5',
        detail: `${Math.round(MANY / manyTimed.seconds)}/s against ${Math.round(FEW / fewTimed.seconds)}/s, command line included`,
      },
    ];
  } finally {
    service.kill('SIGTERM');
    await once(service, 'exit');
    rmSync(folder, { recursive: true });
  }
};

function* chain(parts: Iterable<Event>[]): Iterable<Event> {
  for (const part of parts) yield* part;
}

async function startService({ uri, username, password, database }: Connection): Promise<ChildProcess> {
  const service = spawn(process.execPath, [LINEAGE, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      PORT,
      LINEAGE_SAMPLE: 'off',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  for await (const chunk of service.stdout ?? []) if (String(chunk).includes('POST')) break;
  return service;
}

async function run(path: string): Promise<void> {
  const sending = spawn(process.execPath, [LINEAGE, 'import', path, '--url', `http://127.0.0.1:${PORT}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(sending, 'exit');
  if (code !== 0) throw new Error(`the import of ${path} ended with ${code}`);
}

/** The most memory the process ever held, in MB, as Linux counts it. */
function peakMemory({ pid }: ChildProcess): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(peak?.[1]) / 1_024);
}
