import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import { CLASSES } from '../../src/http/admission.ts';
import { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { people, times } from '../support/events.ts';
import { idsByName } from '../support/reading.ts';
import { ask, get, postEvents, serveAll } from '../support/service.ts';
import { UnfinishedRequest } from '../support/sockets.ts';

/** The same database, in which walks wait at its door until they are let go. */
class Holding extends Database {
  walks = 0;
  private letGo: () => void = () => {};
  private held: Promise<void> | undefined;
  hold(): void {
    this.held = new Promise((resolve) => {
      this.letGo = resolve;
    });
  }
  /** Those that come from now on are not held. */
  open(): void {
    this.held = undefined;
  }
  release(): void {
    this.open();
    this.letGo();
  }
  override read: Database['read'] = async (query, params, options) => {
    if (query.name.startsWith('lineage/')) {
      this.walks++;
      await this.held;
    }
    return super.read(query, params, options);
  };
}

let database: Holding;
let service: HttpServer;
let walk: string;
beforeAll(async () => {
  const { driver, name } = await openDatabase();
  database = new Holding(driver, name);
  await applied(database, people('ann'));
  const ids = await idsByName(database);
  walk = `{ ancestry(of: "${ids.get('Contributor:ann')}", direction: DOWNSTREAM) { totalCount } }`;
  service = await serveAll(database);
});
afterEach(() => database.release());
afterAll(async () => {
  await service?.close();
  await database?.close();
});

/** Asks until there is an answer worth having. */
const eventually = async <T>(attempt: () => Promise<T | undefined>): Promise<T> =>
  vi.waitFor(
    async () => {
      const found = await attempt();
      if (found === undefined) throw new Error('not yet');
      return found;
    },
    { timeout: 10_000 },
  );

const walks = (count: number, signal?: AbortSignal) =>
  times(count, () =>
    fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: walk }),
      signal,
    }),
  );

describe('more imports than may be open', () => {
  test('are refused at once, and those that are open go on', async () => {
    const open = await Promise.all(
      times(CLASSES.import.slots, () => UnfinishedRequest.open(service, '/events')),
    );
    for (const request of open) request.send('\n');
    const refused = await eventually(async () => {
      const answer = await postEvents(service, '');
      return answer.status === 503 ? answer : undefined;
    });
    expect(refused.headers.get('retry-after')).toMatch(/^[1-4]$/);
    expect(refused.body).toEqual({ error: { code: 'OVERLOADED', message: expect.stringContaining('busy') } });
    expect(open.map(({ status }) => status).filter((it) => it !== undefined)).toEqual([]);
    for (const request of open) request.close();
    await eventually(async () => (await postEvents(service, '')).status === 200 || undefined);
  });
});

describe('more walks than may run and wait', () => {
  test('are refused at once with 503 and when to come again, and those that were let in are answered', async () => {
    database.hold();
    const asked = walks(200);
    const refused: Response[] = [];
    for (const answer of asked) answer.then((it) => it.status === 503 && refused.push(it));
    await expect.poll(() => refused.length, { timeout: 20_000 }).toBeGreaterThan(100);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
    expect(await refused[0]?.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('busy'), extensions: { code: 'OVERLOADED' } }],
    });
    database.release();
    const answers = await Promise.all(asked);
    const bodies = await Promise.all(answers.filter(({ status }) => status === 200).map((it) => it.json()));
    expect(bodies.length + refused.length).toBe(200);
    expect(bodies.length).toBeGreaterThan(4);
    expect(new Set(bodies.map((it) => JSON.stringify(it)))).toEqual(
      new Set(['{"data":{"ancestry":{"totalCount":0}}}']),
    );
  });

  test('keep neither look-ups, nor writes, nor the health check waiting', async () => {
    database.hold();
    const asked = walks(200);
    await expect.poll(() => database.walks).toBeGreaterThan(0);
    const found = await ask(service, '{ contributor(key: "ann") { key } }');
    expect(found.body).toEqual({ data: { contributor: { key: 'ann' } } });
    const written = await ask(
      service,
      'mutation { registerContributor(input: { contributor: { key: "ben" } }) { contributor { key } } }',
    );
    expect(written.body.data).toEqual({ registerContributor: { contributor: { key: 'ben' } } });
    expect(await get(`${service.url}/health`)).toMatchObject({ status: 200 });
    database.release();
    await Promise.all(asked);
  });

  test('whose clients have gone make room for others', async () => {
    database.hold();
    await Promise.allSettled(walks(200, AbortSignal.timeout(1_000)));
    database.open();
    await expect
      .poll(async () => (await ask(service, walk)).body, { timeout: 5_000 })
      .toEqual({ data: { ancestry: { totalCount: 0 } } });
  });
});
