import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, bodyOf } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, datanet, freeze, people, times } from '../support/events.ts';
import { ask, get, postEvents, serveAll } from '../support/service.ts';
import { UnfinishedRequest } from '../support/sockets.ts';

let database: Database;
let service: HttpServer;
const open: UnfinishedRequest[] = [];
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...people('ann'), datanet('D'), contribute('r1', { datanet: 'D', by: ['ann'] })]);
  service = await serveAll(database);
});
afterEach(() => {
  for (const request of open.splice(0)) request.close();
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

async function unfinished(sent: string): Promise<UnfinishedRequest> {
  const request = await UnfinishedRequest.open(service, '/events?dryRun=true');
  open.push(request);
  request.send(sent);
  return request;
}

describe('a dry run whose sender stops', { timeout: 20_000 }, () => {
  test('takes nothing from others, fifty times over', async () => {
    const requests = await Promise.all(times(50, () => unfinished('{"id":')));
    expect(await get(`${service.url}/health`)).toMatchObject({ status: 200 });
    const answer = await ask(service, '{ contributor(key: "ann") { key } }');
    expect(answer.body).toEqual({ data: { contributor: { key: 'ann' } } });
    expect(await postEvents(service, bodyOf(people('ben')))).toMatchObject({ body: { applied: 1 } });
    await expect.poll(() => requests.filter(({ status }) => status === 503).length).toBeGreaterThan(30);
    const [refused] = requests.filter(({ status }) => status === 503);
    expect(refused?.answer).toMatch(/^retry-after: [1-9]/im);
    expect(refused?.answer).toContain('"code":"OVERLOADED"');
  });

  test('locks nothing, whatever it has sent', async () => {
    const request = await unfinished(String(bodyOf([freeze('D', 1)])));
    const contribution = contribute('r2', { datanet: 'D', by: ['ann'] });
    expect(await postEvents(service, bodyOf([contribution]))).toMatchObject({ body: { applied: 1 } });
    expect(request.status).toBeUndefined();
  });

  test('is answered after seconds, and its connection closed', async () => {
    const request = await unfinished('{"id":');
    await expect.poll(() => request.status, { timeout: 15_000 }).toBe(408);
    expect(request.answer).toMatch(/^connection: close/im);
    expect(request.answer).toContain('"code":"TIMEOUT"');
  });
});

describe('a dry run', () => {
  test('of more bytes than one may have is refused', async () => {
    const line = `${JSON.stringify(people('ann')[0])}${' '.repeat(1_000_000)}\n`;
    expect(await postEvents(service, line.repeat(68), '?dryRun=true')).toMatchObject({
      status: 400,
      body: { error: { code: 'LIMIT', message: expect.stringMatching(/at most 64 MiB/) } },
    });
  });
});
