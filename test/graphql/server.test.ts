import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUERY_LIMITS } from '../../src/graphql/limits.ts';
import { choosePort, type HttpServer } from '../../src/graphql/server.ts';
import { Database } from '../../src/neo4j/database.ts';
import { StartupError } from '../../src/values/errors.ts';
import { openDatabase } from '../support/database.ts';
import { times } from '../support/events.ts';
import { ask, get, LEAKS, post, serveAll } from '../support/service.ts';

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

/** A query that goes so deep; each level of records and contributors adds three. */
const deep = (levels: number): string =>
  levels === 0 ? '{ key }' : `{ correctedBy(first: 1) { edges { node ${deep(levels - 1)} } } }`;

describe('a query', () => {
  test('within the limits is answered', async () => {
    const aliases = times(QUERY_LIMITS.aliases, (i) => `a${i}: contributor(key: "x") { key }`).join(' ');
    for (const query of [
      `{ record(key: "x") ${deep(4)} }`,
      `{ ${aliases} }`,
      '{ contributors(first: 100) { edges { node { key } } } }',
    ]) {
      const answer = await ask(service, query);
      expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
    }
  });

  const wide = times(QUERY_LIMITS.aliases + 1, (i) => `a${i}: contributor(key: "x") { key }`).join(' ');
  test.each<[string, string, string, RegExp]>([
    ['is too deep', `{ record(key: "x") ${deep(6)} }`, 'LIMIT', /depth/i],
    [
      'is too deep within a fragment',
      `query { record(key: "x") { ...F } } fragment F on Record ${deep(6)}`,
      'LIMIT',
      /depth/i,
    ],
    ['has too many aliases', `{ ${wide} }`, 'LIMIT', /aliases/i],
    [
      'has too many directives',
      `{ ${'__typename @skip(if: false) '.repeat(QUERY_LIMITS.directives + 1)} }`,
      'LIMIT',
      /directives/i,
    ],
    [
      'costs too much',
      '{ contributors(first: 100) { edges { node { records(first: 100) { edges { node { key } } } } } } }',
      'LIMIT',
      /costs \d+/,
    ],
    [
      'has too many aliases that are no fields of ours',
      `{ ${times(QUERY_LIMITS.aliases + 1, (i) => `a${i}: __typename`).join(' ')} }`,
      'LIMIT',
      /31 aliases, and at most 30/,
    ],
    [
      'has too many fragments',
      `{ ${times(300, (i) => `...F${i}`).join(' ')} } ${times(300, (i) => `fragment F${i} on Query { __typename }`).join(' ')}`,
      'LIMIT',
      /301 operations and fragments, and at most 50/,
    ],
    ['selects too much', `{ ${'__typename '.repeat(501)} }`, 'LIMIT', /501 selections .*, and at most 500/],
    [
      'is mostly comment',
      `${'#\n'.repeat(40_000)}{ __typename }`,
      'LIMIT',
      /80014 characters, and at most 65536/,
    ],
    ['has too many tokens', `{ ${'__typename '.repeat(QUERY_LIMITS.tokens)} }`, 'LIMIT', /tokens/],
    ['is not GraphQL', '{ contributors(', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['is empty', '', 'BAD_REQUEST', /query/],
    ['asks for what there is not', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED', /secrets/],
    [
      'goes round in circles',
      '{ contributors { ...F } } fragment F on ContributorConnection { ...F }',
      'GRAPHQL_VALIDATION_FAILED',
      /itself/,
    ],
    ['lacks a variable', 'query($key: ID!) { contributor(key: $key) { key } }', 'BAD_USER_INPUT', /\$key/],
  ])('that %s is refused with status 400 before it runs', async (_, query, code, message) => {
    const answer = await ask(service, query);
    expect(answer.status).toBe(400);
    expect(answer.body.data ?? null).toBeNull();
    expect(answer.body.errors[0]).toMatchObject({
      message: expect.stringMatching(message),
      extensions: { code },
    });
    expect(answer.text).not.toMatch(LEAKS);
  });

  test.each<[string, object]>([
    ['of another type', { first: 'x' }],
    ['beyond 32 bits', { first: 2 ** 40 }],
    ['null where a value must be', { first: null }],
    ['missing', {}],
  ])('with a variable that is %s is refused with status 400', async (_, variables) => {
    const answer = await ask(
      service,
      'query($first: Int!) { contributors(first: $first) { totalCount } }',
      variables,
    );
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
    expect(answer.text).not.toMatch(LEAKS);
  });

  test.each(['{ __typename }', 'query A { __typename }', 'query A { __typename } query B { __typename }'])(
    'for an operation that is not in it is refused with status 400: %s',
    async (query) => {
      const body = JSON.stringify({ query, operationName: 'FirstLook' });
      const answer = await post(`${service.url}/graphql`, body, { 'content-type': 'application/json' });
      expect(answer).toMatchObject({
        status: 400,
        body: {
          errors: [
            {
              message: 'Unknown operation named "FirstLook".',
              extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
            },
          ],
        },
      });
    },
  );

  test('with an argument out of range names it', async () => {
    for (const first of [-1, 101]) {
      const { status, body } = await ask(service, `{ contributors(first: ${first}) { edges { cursor } } }`);
      expect([status, body.errors]).toMatchObject([
        200,
        [{ message: 'first must be from 0 to 100', extensions: { code: 'BAD_INPUT', argument: ['first'] } }],
      ]);
    }
  });
});

describe('a query in the address', () => {
  const json = { 'content-type': 'application/json' };
  const asked = (query: string) => get(`${service.url}/graphql?query=${encodeURIComponent(query)}`, json);

  test('is answered, and within the same limits', async () => {
    expect(await asked('{ __typename }')).toMatchObject({
      status: 200,
      body: { data: { __typename: 'Query' } },
    });
    const large = await asked(`{ ${'__typename '.repeat(501)} }`);
    expect(large).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'LIMIT' } }] } });
  });
});

describe('a port', () => {
  test('that is taken is named, with another to choose', async () => {
    const port = Number(new URL(service.url).port);
    const taken = `Port ${port} is taken; stop what uses it, or choose another with PORT=${port + 1}.`;
    await expect(choosePort(port, '127.0.0.1')).rejects.toThrow(new StartupError(taken));
  });
});

describe('a client that leaves', () => {
  test('is no error in the log', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => void lines.push(line) });
    const query = '{ contributors { totalCount edges { node { records { totalCount } } } } }';
    const { driver, name } = database;
    let leave = () => {};
    // It leaves as soon as its first statement is sent.
    class Left extends Database {
      override read: Database['read'] = (...args) => {
        leave();
        return super.read(...args);
      };
    }
    const left = await serveAll(new Left(driver, name), log);
    for (let i = 0; i < 20; i++) {
      const client = new AbortController();
      leave = () => client.abort();
      const asked = fetch(`${left.url}/graphql`, {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json' },
        signal: client.signal,
      });
      await expect(asked).rejects.toThrow(/abort/);
    }
    await left.close();
    expect(lines).toEqual([]);
  });
});

describe('a body for GraphQL', () => {
  const json = { 'content-type': 'application/json' };
  test.each<[string, string, object, number]>([
    ['is not JSON', '{"query":', json, 400],
    ['is empty', '', json, 400],
    ['is a list', '[]', json, 400],
    ['is JSON but no object', '"{ __typename }"', json, 400],
    ['has a query that is no text', '{"query":5}', json, 400],
    ['has variables that are no object', '{"query":"{ __typename }","variables":"x"}', json, 400],
    ['is larger than 1 MiB', JSON.stringify({ query: 'x'.repeat(1_100_000) }), json, 413],
    ['is in an alphabet nobody knows', '{}', { 'content-type': 'application/json; charset=none' }, 415],
    ['says it is compressed but is not', '{}', { ...json, 'content-encoding': 'gzip' }, 400],
    [
      'is a form that another site could send',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      400,
    ],
  ])('that %s is refused', async (_, body, headers, status) => {
    const answer = await post(`${service.url}/graphql`, body, headers);
    expect(answer.status).toBe(status);
    expect(answer.body).toBeDefined();
    if (status === 413) expect(answer.body.error.code).toBe('LIMIT');
    expect(answer.text).not.toMatch(LEAKS);
  });

  test('may nest its variables as deep as it likes', async () => {
    const nested = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const body = `{"query":"mutation($input: CompleteFineTuneInput!) { completeFineTune(input: $input) { userErrors { code path } } }",
      "variables":{"input":{"fineTune":{"key":"f","name":"n","method":"m","metrics":{"a":${nested}}},"builtBy":[]}}}`;
    const answer = await post(`${service.url}/graphql`, body, json);
    expect(answer).toMatchObject({
      status: 200,
      body: {
        data: {
          completeFineTune: { userErrors: [{ code: 'BAD_INPUT', path: ['input', 'fineTune', 'metrics'] }] },
        },
      },
    });
  });
});
