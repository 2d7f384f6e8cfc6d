import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../src/neo4j/connect.ts';

const LINEAGE = fileURLToPath(new URL('../bin/lineage.mjs', import.meta.url));
const PORT = '4963';
export const URL_OF_SERVICE = `http://127.0.0.1:${PORT}`;

/** Starts the service as its own process, on a database that runs. */
export async function startService({ uri, username, password, database }: Connection): Promise<ChildProcess> {
  const service = spawn(process.execPath, ['--max-semi-space-size=6', LINEAGE, 'serve'], {
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

export async function stopService(service: ChildProcess): Promise<void> {
  service.kill('SIGTERM');
  await once(service, 'exit');
}

/** Runs a command of the command line against that service. */
export async function lineage(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [LINEAGE, ...args, '--url', URL_OF_SERVICE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`lineage ${args.join(' ')} ended with ${code}`);
}

/** The most memory the process ever held, in MB, as Linux counts it. */
export function peakMemory({ pid }: ChildProcess): number {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(peak?.[1]) / 1_024);
}
