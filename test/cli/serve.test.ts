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

describe('lineage serve', { timeout: 120_000 }, () => {
  test('that is stopped while it starts does not say that it runs', async () => {
    const { uri, username, password } = neo4jOfWorker();
    const child = spawn(process.execPath, [LINEAGE, 'serve'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        ...{ PORT: '0', LINEAGE_SAMPLE: 'on' },
        ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password },
      },
    });
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
