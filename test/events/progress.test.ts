import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, bodyOf } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { people, times } from '../support/events.ts';
import { postEvents, serveAll } from '../support/service.ts';
import { UnfinishedRequest } from '../support/sockets.ts';

let database: Database;
let service: HttpServer;
const open: UnfinishedRequest[] = [];
const pace = { import: { idle: 300 }, dryRun: { idle: 60_000, whole: 300 } };
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('ann'));
  service = await serveAll(database, undefined, { pace });
});
afterEach(() => {
  for (const request of open.splice(0)) request.close();
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

async function unfinished(of: HttpServer, path: string, headers?: string): Promise<UnfinishedRequest> {
  const request = await UnfinishedRequest.open(of, path, headers);
  open.push(request);
  return request;
}

const isKnown = async (key: string) =>
  (await askColumn(database, 'MATCH (c:Contributor {key: $key}) RETURN c.key', { key })).length === 1;

const lines = { accept: 'application/x-ndjson' };
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('an import that asks to be answered in lines', () => {
  test('hears what was applied while it goes on, and the summary at last', async () => {
    const body = bodyOf([...people('ann', 'ben'), ...times(6_998, () => 'bad')]);
    const answer = await postEvents(service, body, '', lines);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
    const all = linesOf(answer.text);
    const counts = (rejectedTotal: number) => ({ applied: 1, duplicates: 1, rejectedTotal });
    const progress = all.slice(0, -1).map((it) => it.progress);
    expect(progress.at(-1)).toEqual({ lines: 7_000, bytes: body.byteLength, ...counts(6_998) });
    for (const [i, { lines, bytes, applied, duplicates, rejectedTotal }] of progress.entries()) {
      expect(lines).toBe(applied + duplicates + rejectedTotal);
      expect(lines).toBeGreaterThan(progress[i - 1]?.lines ?? 0);
      expect(bytes).toBeLessThanOrEqual(body.byteLength);
    }
    expect(all.at(-1)).toMatchObject({ summary: counts(6_998), bookmark: expect.stringMatching(/^FB:/) });
    expect(all.at(-1).summary.rejected).toHaveLength(1_000);
  });

  test('hears of the bytes also of a line that is too long to be kept', async () => {
    const body = Buffer.alloc(1_100_000, 'x');
    const [{ progress }] = linesOf((await postEvents(service, body, '', lines)).text);
    expect(progress).toEqual({
      lines: 1,
      bytes: body.byteLength,
      applied: 0,
      duplicates: 0,
      rejectedTotal: 1,
    });
  });

  test('hears of nothing before it is applied', async () => {
    const session = database.driver.session({ database: database.name });
    const holding = session.beginTransaction();
    await holding.run("MATCH (c:Contributor {key: 'ann'}) SET c._lock = true");
    const update = { ...people('ann')[0], id: 'u1', type: 'contributor.updated' };
    const answering = postEvents(service, bodyOf([update]), '', lines);
    const answered = await Promise.race([answering, new Promise((resolve) => setTimeout(resolve, 500))]);
    expect(answered).toBeUndefined();
    await holding.rollback();
    await session.close();
    expect(linesOf((await answering).text)).toMatchObject([
      { progress: { lines: 1, applied: 1 } },
      { summary: { applied: 1 } },
    ]);
  });

  test.each([
    ['of nothing', '', '', 200],
    ['that is only checked', String(bodyOf(people('dry'))), '?dryRun=true', 200],
  ])('%s hears the summary alone', async (_, body, query, status) => {
    const answer = await postEvents(service, body, query, lines);
    expect([answer.status, linesOf(answer.text)]).toMatchObject([
      status,
      [{ summary: { rejectedTotal: 0 } }],
    ]);
  });

  test('and is refused as a whole has a status, and one document', async () => {
    const answer = await postEvents(service, '', '?dryRun=maybe', lines);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'BAD_INPUT' } } });
  });
});

describe('an import whose sender is silent for too long', () => {
  const sent = (key: string) => `${bodyOf(people(key))}{"id":`;

  test('is answered with what was applied, and why it ended', async () => {
    const request = await unfinished(service, '/events');
    request.send(sent('silent'));
    await expect.poll(() => request.status, { timeout: 10_000 }).toBe(408);
    const error = { code: 'TIMEOUT', message: expect.stringContaining('did not come in time') };
    expect(request.body).toEqual({ applied: 1, duplicates: 0, rejectedTotal: 0, rejected: [], error });
    expect(request.answer).toMatch(/^connection: close/im);
  });

  test('hears the same in lines', async () => {
    const request = await unfinished(service, '/events', 'accept: application/x-ndjson\r\n');
    request.send(sent('silent in lines'));
    await expect.poll(() => request.answer, { timeout: 10_000 }).toContain('summary');
    expect(request.status).toBe(200);
    expect(request.answer).toMatch(/"summary":\{"applied":1,.*"error":\{"code":"TIMEOUT"/);
  });
});

test('a dry run that comes drop by drop ends all the same', async () => {
  const request = await unfinished(service, '/events?dryRun=true');
  const dripping = setInterval(() => request.send(' '), 20);
  await expect.poll(() => request.status, { timeout: 10_000 }).toBe(408);
  clearInterval(dripping);
  expect(request.body).toMatchObject({ error: { code: 'TIMEOUT' } });
});

describe('an import that is under way when the service stops', () => {
  test.each([
    ['and whose sender goes on sending', true],
    ['and whose sender is silent', false],
  ])('%s is answered with what was applied, and why it ended', async (_, goesOn) => {
    const stopping = await serveAll(database);
    const request = await unfinished(stopping, '/events');
    const key = `under way ${goesOn}`;
    // Applied although the body goes on.
    request.send(String(bodyOf([...people(key), ...times(2_999, () => 'bad')])));
    await expect.poll(() => isKnown(key), { timeout: 10_000 }).toBe(true);
    const sending = goesOn ? setInterval(() => request.send('\n'.repeat(1_000)), 1) : undefined;
    const closing = stopping.close();
    await expect.poll(() => request.status, { timeout: 8_000 }).toBe(503);
    clearInterval(sending);
    expect(request.body).toMatchObject({ applied: 1, rejectedTotal: 2_999, error: { code: 'STOPPING' } });
    request.close();
    await closing;
  });
});
