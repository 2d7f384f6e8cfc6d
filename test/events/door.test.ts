import { once } from 'node:events';
import { connect as connectSocket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { bodyOf } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { neo4jOfWorker, openDatabase } from '../support/database.ts';
import { type EventObject, people, times } from '../support/events.ts';
import { ask, get, LEAKS, post, postEvents, serveAll } from '../support/service.ts';

let database: Database;
let service: HttpServer;
beforeAll(async () => {
  database = await openDatabase();
  service = await serveAll(database);
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const person = (key: string) => people(key)[0] as EventObject;
const isKnown = async (key: string) =>
  (await askColumn(database, 'MATCH (c:Contributor {key: $key}) RETURN c.key', { key })).length === 1;

describe('POST /events', () => {
  test('answers 200 with what became of the body, whatever was refused', async () => {
    const answer = await postEvents(service, bodyOf([person('a'), 'bad', { ...person('b'), at: 'now' }]));
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      applied: 1,
      duplicates: 0,
      rejectedTotal: 2,
      rejected: [
        { line: 2, code: 'BAD_INPUT', message: expect.stringContaining('not JSON') },
        { line: 3, id: expect.any(String), code: 'BAD_INPUT', message: expect.stringMatching(/^at must be/) },
      ],
    });
  });

  test.each([
    ['an empty body', ''],
    ['blank lines', '\n\r\n'],
  ])('answers 200 to %s', async (_, body) => {
    expect(await postEvents(service, body)).toMatchObject({
      status: 200,
      body: { applied: 0, rejectedTotal: 0 },
    });
  });

  test('reads a last line without its end, and text beyond ASCII', async () => {
    const answer = await postEvents(service, JSON.stringify(person('漢😀')));
    expect(answer.body).toMatchObject({ applied: 1 });
    expect(await isKnown('漢😀')).toBe(true);
  });

  test('refuses a line over 1 MiB and applies those around it', async () => {
    const answer = await postEvents(
      service,
      bodyOf([person('before'), 'x'.repeat(3_000_000), person('after')]),
    );
    expect(answer).toMatchObject({
      status: 200,
      body: {
        applied: 2,
        rejected: [{ line: 2, code: 'LIMIT', message: expect.stringContaining('1 MiB') }],
      },
    });
  });

  test.each([
    ['application/json', 415],
    ['text/plain', 415],
    ['application/x-ndjson; charset=utf-8', 200],
    ['Application/X-NDJSON', 200],
  ])('takes application/x-ndjson only: %s is %i', async (type, status) => {
    const answer = await postEvents(service, bodyOf([person(`typed ${type}`)]), '', { 'content-type': type });
    expect(answer.status).toBe(status);
    expect(await isKnown(`typed ${type}`)).toBe(status === 200);
    if (status === 415) {
      expect(answer.body.error).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringContaining('send application/x-ndjson'),
      });
    }
  });

  test.each([
    ['?dryRun=true', false],
    ['?dryRun', false],
    ['?dryRun=false', true],
    ['?other=1', true],
  ])('with %s writes: %s', async (query, writes) => {
    const answer = await postEvents(service, bodyOf([person(`dry ${query}`)]), query);
    expect(answer).toMatchObject({ status: 200, body: { applied: 1 } });
    expect(await isKnown(`dry ${query}`)).toBe(writes);
  });

  test.each(['?dryRun=yes', '?dryRun=1', '?dryRun=true&dryRun=false'])('refuses %s', async (query) => {
    const answer = await postEvents(service, bodyOf([person('undecided')]), query);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'BAD_INPUT', message: 'dryRun must be true or false', path: ['dryRun'] } },
    });
    expect(await isKnown('undecided')).toBe(false);
  });

  test('answers a dry run that is too long before it has read it all, and the sender hears it', async () => {
    const long = `${'\n'.repeat(100_000)}${`${JSON.stringify(person('long'))}${' '.repeat(1_000)}\n`.repeat(20_000)}`;
    const answer = await postEvents(service, long, '?dryRun=true');
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'LIMIT' } } });
  });

  test('keeps the complete lines of a body that stops halfway, and not the unfinished one', async () => {
    const [whole, unfinished] = [person('whole'), person('unfinished')];
    const { port } = new URL(service.url);
    const socket = connectSocket(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const head =
      'POST /events HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-ndjson\r\ncontent-length: 100000\r\n\r\n';
    // The unfinished line lacks nothing but its end: had it been taken for a line, it would be applied with the first.
    socket.write(`${head}${JSON.stringify(whole)}\n${JSON.stringify(unfinished)}`, () => socket.destroy());
    await expect.poll(() => isKnown('whole'), { timeout: 20_000 }).toBe(true);
    expect(await isKnown('unfinished')).toBe(false);
    const again = await postEvents(service, bodyOf([whole, unfinished]));
    expect(again.body).toMatchObject({ applied: 1, duplicates: 1, rejectedTotal: 0 });
  });
});

describe('the header lineage-bookmark', () => {
  test('comes with what was written and is taken by every door', async () => {
    const { headers } = await postEvents(service, bodyOf([person('marked')]));
    const bookmark = headers.get('lineage-bookmark') ?? '';
    expect(bookmark).toMatch(/^FB:/);
    const sent = { 'lineage-bookmark': bookmark };
    const answer = await ask(service, '{ contributor(key: "marked") { key } }', {}, sent);
    expect(answer.body).toEqual({ data: { contributor: { key: 'marked' } } });
    expect(answer.headers.get('lineage-bookmark')).toMatch(/^FB:/);
    expect(await postEvents(service, bodyOf([person('marked 2')]), '', sent)).toMatchObject({ status: 200 });
  });

  test('may be empty', async () => {
    expect(await postEvents(service, '', '', { 'lineage-bookmark': '' })).toMatchObject({ status: 200 });
  });

  test.each(['rubbish', 'FB:', 'FB:not a bookmark', 'x y', 'FB:{}', `FB:${'x'.repeat(9_000)}`])(
    'that no answer carried is refused with status 400: %s',
    async (bookmark) => {
      const headers = { 'lineage-bookmark': bookmark };
      const expected = { code: 'BAD_INPUT', message: expect.stringContaining('the header lineage-bookmark') };
      const events = await postEvents(service, bodyOf([person('unmarked')]), '', headers);
      expect(events).toMatchObject({ status: 400, body: { error: expected } });
      const { status, body } = await ask(service, '{ contributors { totalCount } }', {}, headers);
      expect([status, body.errors]).toEqual([
        400,
        [{ message: expected.message, extensions: { code: 'BAD_INPUT' } }],
      ]);
      expect(await isKnown('unmarked')).toBe(false);
    },
  );

  test('that means nothing to Neo4j is the caller’s fault too', async () => {
    const headers = { 'lineage-bookmark': 'FB:notabookmark' };
    const events = await postEvents(service, bodyOf(times(3, (i) => person(`lost ${i}`))), '', headers);
    expect(events).toMatchObject({ status: 400, body: { error: { code: 'BAD_INPUT' } } });
    const { body } = await ask(service, '{ contributors { totalCount } }', {}, headers);
    expect(body.errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
  });
});

test.each(['/nothing', '/events', '/graphiql/assets/..%2f..%2f..%2fpackage.json', '/%00', '/%zz'])(
  'GET %s finds nothing and says so as JSON',
  async (path) => {
    const answer = await get(`${service.url}${path}`);
    expect(answer).toMatchObject({ status: 404, body: { error: { code: 'NOT_FOUND' } } });
    expect(answer.text).not.toMatch(LEAKS);
  },
);

describe('when the database is gone', () => {
  let broken: HttpServer;
  beforeAll(async () => {
    const closed = await connect(neo4jOfWorker());
    broken = await serveAll(closed);
    await closed.close();
  });
  afterAll(() => broken.close());

  test.each([
    ['a short body', () => bodyOf([person('x')])],
    // Longer than two windows of lines, so that the failure comes while there is more to read.
    ['a long body', () => bodyOf(times(30, (i) => JSON.stringify(person(`x ${i}`)) + ' '.repeat(1_000_000)))],
  ])('%s is answered with status 500, and with nothing of ours', async (_, body) => {
    const answer = await postEvents(broken, body());
    expect(answer).toMatchObject({ status: 500, body: { error: { code: 'INTERNAL' } } });
    expect(answer.text).not.toMatch(LEAKS);
  });

  test('GraphQL answers without anything of ours, and the health check says so', async () => {
    const answer = await ask(broken, '{ contributors { totalCount } }');
    expect(answer.body).toMatchObject({
      data: null,
      errors: [
        {
          message: 'something went wrong here; it has been logged',
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(answer.text).not.toMatch(LEAKS);
    expect(await get(`${broken.url}/health`)).toMatchObject({ status: 503 });
    expect(await get(`${service.url}/health`)).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  test('a body of GraphQL that is no JSON is still the caller’s fault', async () => {
    const answer = await post(`${broken.url}/graphql`, '{', { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 400 });
  });
});
