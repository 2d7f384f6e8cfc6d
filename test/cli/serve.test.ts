import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { neo4jOfWorker, openDatabase } from '../support/database.ts';

const LINEAGE = fileURLToPath(new URL('../../bin/lineage.mjs', import.meta.url));

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

function serve(settings: Record<string, string>) {
  const { uri, username, password } = neo4jOfWorker();
  return spawn(process.execPath, [LINEAGE, 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...{ PORT: '0', ...settings },
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
    },
  });
}

describe('lineage serve', { timeout: 120_000 }, () => {
  test('says where it listens, and where the explorer is when what its pages ask first was asked', async () => {
    const child = serve({ LINEAGE_SAMPLE: 'off' });
    const ended = once(child, 'exit');
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line.replace(/\d{4,}/, 'PORT'));
      if (line.startsWith('The explorer is ready')) child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
    expect(said.filter((line) => line.includes('http'))).toEqual([
      'GraphQL and GraphiQL   http://127.0.0.1:PORT/graphql',
      'Events (NDJSON)        POST http://127.0.0.1:PORT/events',
      'The explorer is ready  http://127.0.0.1:PORT/',
    ]);
  });

  test('that is stopped while it starts does not say that it runs', async () => {
    const child = serve({ LINEAGE_SAMPLE: 'on' });
    const ended = once(child, 'exit');
    const said: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (line === 'Loading the sample story') child.kill('SIGINT');
    }
    expect(await ended).toEqual([0, null]);
    expect(said.slice(said.indexOf('Loading the sample story'))).toEqual([
      'Loading the sample story',
      'Stopping',
    ]);
  });
});
