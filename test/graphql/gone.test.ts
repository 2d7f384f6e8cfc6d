import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { people } from '../support/events.ts';
import { serveAll } from '../support/service.ts';

let database: Database;
let service: HttpServer;
const logged: string[] = [];
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1'));
  const log = pino({ level: 'warn' }, { write: (line: string) => logged.push(line) });
  service = await serveAll(database, log);
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a client that leaves before it is answered', () => {
  it('ends its statement, and is no fault worth a line in the log', async () => {
    const session = database.driver.session({ database: database.name });
    const holding = session.beginTransaction();
    await holding.run("MATCH (c:Contributor {key: 'c1'}) SET c._lock = true");

    const leaving = new AbortController();
    const query =
      'mutation { updateContributor(input: { contributor: { key: "c1", name: "Ann" } }) { duplicate } }';
    const asking = fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: leaving.signal,
    });
    await pause(500);
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await pause(500);
    await holding.rollback();
    await session.close();

    const { records } = await database.driver.executeQuery(
      "MATCH (c:Contributor {key: 'c1'}) RETURN c.name AS name",
      {},
      { database: database.name },
    );
    expect(records[0]?.get('name')).toBeNull();
    expect(logged).toEqual([]);
  });
});
