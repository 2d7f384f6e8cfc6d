import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { empty, neo4jOfWorker, openDatabase } from '../support/database.ts';
import { founded, uses } from '../support/economy.ts';
import { times } from '../support/events.ts';
import { balancesOf, expectSound, ROOT } from './support.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

/** A process that settles on a word. */
function settler() {
  const { uri, username, password, database } = neo4jOfWorker();
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'test/crash/settler.ts'), 'USD'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    ready: async () => expect((await lines.next()).value).toBe('ready'),
    settled: async () => {
      child.stdin.write('go\n');
      const { value } = await lines.next();
      await once(child, 'exit');
      return String(value);
    },
  };
}

it('six processes that settle at once pay once', { timeout: 120_000 }, async () => {
  const told = [...founded(), ...uses(1, 40)];
  await applied(database, told);
  await settle(database, 'USD', { actor: 'local' });
  const expected = await balancesOf(database, 'USD');
  await empty(database);

  await applied(database, told);
  const settlers = times(6, settler);
  await Promise.all(settlers.map((it) => it.ready()));
  const said = await Promise.all(settlers.map((it) => it.settled()));
  expect(new Set(said).has('settled USD/1')).toBe(true);
  expect(said.filter((it) => !/^settled (USD\/1|undefined)$/.test(it))).toEqual([]);
  expect(await askColumn(database, 'MATCH (s:Settlement) RETURN s.key')).toEqual(['USD/1']);
  expect(await balancesOf(database, 'USD')).toEqual(expected);
  await expectSound(database);
});
