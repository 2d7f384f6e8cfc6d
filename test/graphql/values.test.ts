import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { bodyOf } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, datanet, people } from '../support/events.ts';
import { ask, post, postEvents, serveAll } from '../support/service.ts';

let database: Database;
let service: HttpServer;
beforeAll(async () => {
  database = await openDatabase();
  service = await serveAll(database);
  await postEvents(
    service,
    bodyOf([...people('c1'), datanet('A'), contribute('r1', { datanet: 'A', by: ['c1'] })]),
  );
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

const COMPLETE =
  'mutation ($input: CompleteFineTuneInput!) { completeFineTune(input: $input) { fineTune { key hyperparameters } userErrors { code message path } } }';
const fieldsOf = (hyperparameters: string) =>
  `"fineTune":{"key":"f","name":"f","method":"lora","hyperparameters":${hyperparameters}},"builtBy":[{"contributor":"c1"}]`;
const lineWith = (hyperparameters: string) =>
  `{"id":"f","type":"fineTune.completed","at":"2026-01-01T00:00:00Z",${fieldsOf(hyperparameters)}}`;
const bodyWith = (hyperparameters: string) =>
  `{"query":${JSON.stringify(COMPLETE)},"variables":{"input":{${fieldsOf(hyperparameters)}}}}`;
const postJson = (body: BodyInit, headers = {}) =>
  post(`${service.url}/graphql`, body, { 'content-type': 'application/json', ...headers });

const UNKEPT = 'cannot be kept exactly as a number; write it as text, or with fewer digits';
const TWICE = 'must not be given twice';
const BROKEN = 'must be well-formed Unicode, without lone surrogates';

describe('what would not come back as it was given', () => {
  test.each([
    ['a number too large for a float', '{"seed":1e400}', 'seed', UNKEPT],
    ['a number too close to 0', '{"a":{"b":[0,-1e-400]}}', 'a.b[1]', UNKEPT],
    ['a whole number between two floats', '{"seed":9007199254740993}', 'seed', UNKEPT],
    ['more digits than a float has', '[0.12345678901234567890]', '', UNKEPT],
    ['a field named twice', '{"a":{"b":1,"c":2,"b":1}}', 'a.b', TWICE],
    ['a field named twice, once with escapes', '{"rate":1,"r\\u0061te":2}', 'rate', TWICE],
    ['a lone surrogate', '{"a":["x","\\ud83d"]}', 'a[1]', BROKEN],
    ['two surrogates in the wrong order', '{"a":"\\uDE00\\uD83D"}', 'a', BROKEN],
    ['a name with a lone surrogate', '{"a":{"\\ud83d":1}}', 'a.\ufffd', BROKEN],
  ])('is refused by both doors, naming the field: %s', async (_, json, field, message) => {
    const hyperparameters = json.startsWith('{') ? json : `{"list":${json}}`;
    const place = field === '' ? 'list[0]' : field;
    const events = await postEvents(service, lineWith(hyperparameters));
    expect(events.body).toMatchObject({
      applied: 0,
      rejected: [{ code: 'BAD_INPUT', message: `fineTune.hyperparameters.${place} ${message}` }],
    });
    const mutation = await postJson(bodyWith(hyperparameters));
    expect(mutation).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'BAD_INPUT',
          message: `variables.input.fineTune.hyperparameters.${place} ${message}`,
        },
      },
    });
  });

  test.each([
    ['at the top of a line', (it: string) => it.replace('{', '{"id":"g",'), 'id'],
    [
      'in a list',
      (it: string) => it.replace('{"contributor"', '{"contributor":"c2","contributor"'),
      'builtBy[0].contributor',
    ],
  ])('is refused where a known field is named twice, %s', async (_, change, field) => {
    const { body } = await postEvents(service, change(lineWith('{}')));
    expect(body).toMatchObject({ applied: 0, rejected: [{ message: `${field} ${TWICE}` }] });
  });

  test('is refused in the body of a request', async () => {
    expect(await postJson('{"query":"{ __typename }","query":"{ __typename }"}')).toMatchObject({
      status: 400,
      body: { error: { code: 'BAD_INPUT', message: `query ${TWICE}` } },
    });
  });

  test.each([
    ['hyperparameters: {a: [1, 1e400]}', 'fineTune.hyperparameters.a'],
    ['hyperparameters: {seed: 9007199254740993}', 'fineTune.hyperparameters.seed'],
  ])('is refused in the text of a query: %s', async (text, field) => {
    const query = `mutation { completeFineTune(input: {fineTune: {key: "f", name: "f", method: "lora", ${text}}, builtBy: [{contributor: "c1"}]}) { duplicate } }`;
    expect(await ask(service, query)).toMatchObject({
      status: 400,
      body: { errors: [{ message: `input.${field} ${UNKEPT}` }] },
    });
  });

  test('is refused where a body is not UTF-8', async () => {
    const latin1 = Buffer.from('{"query":"{ search(text: \\"é\\") { key } }"}', 'latin1');
    expect(await postJson(latin1)).toMatchObject({ status: 400, body: { error: { code: 'BAD_INPUT' } } });
    const utf16 = Buffer.from('{"query":"{ __typename }"}', 'utf16le');
    const answer = await postJson(utf16, { 'content-type': 'application/json; charset=utf-16' });
    expect(answer).toMatchObject({ status: 415, body: { error: { code: 'BAD_INPUT' } } });
  });

  test('does not come back in the id of a line that is refused', async () => {
    for (const id of ['a\\ud83d', `${'x'.repeat(399)}\u{1f600}`]) {
      const { text } = await postEvents(service, `{"id":"${id}","type":"datanet.frozen"}`);
      expect(text).not.toMatch(/\\ud83d/i);
    }
  });
});

describe('numbers, names and texts', () => {
  const kept =
    '{"rate":0.0001,"eps":1e-08,"seed":9007199254740991,"one":1.50,"z":-0.0,"s":"\\ud83d\\ude00","q":"\\"a\\":1,\\\\","c":{"a":1},"d":[{"a":1},{"a":2}]}';

  test('come back as they were given where they can', async () => {
    const { body } = await postEvents(service, lineWith(kept));
    expect(body).toMatchObject({ applied: 1, rejectedTotal: 0 });
    const asked = await ask(service, '{ fineTune(key: "f") { hyperparameters } }');
    expect(asked.body.data.fineTune.hyperparameters).toEqual({ ...JSON.parse(kept), z: 0 });
    const again = await postJson(bodyWith(kept));
    expect(again.body.data.completeFineTune).toMatchObject({ userErrors: [], fineTune: { key: 'f' } });
  });
});

describe('a time', () => {
  test.each(['0000-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'])(
    'whose year in UTC no RFC 3339 time can have is refused: %s',
    async (at) => {
      const message = 'must be in the years 0000 to 9999, in UTC';
      const { body } = await postEvents(service, bodyOf([{ ...people('late')[0], at }]));
      expect(body).toMatchObject({ applied: 0, rejected: [{ code: 'BAD_INPUT' }] });
      const mutation = `mutation { registerContributor(input: {at: "${at}", contributor: {key: "late"}}) { userErrors { message path } } }`;
      const { data } = (await ask(service, mutation)).body;
      expect(data.registerContributor.userErrors).toMatchObject([{ path: ['input', 'at'] }]);
      const asked = await ask(service, `{ contributors(filter: {since: "${at}"}) { totalCount } }`);
      expect(asked.body.errors).toMatchObject([{ message: `filter.since ${message}` }]);
    },
  );
});

describe('a text that nobody can see', () => {
  const VISIBLE = 'must have a visible character';
  test.each(['\u200b', '\ufeff\u2060', '\u00ad \u200d', '\u3164', '\u2800', '\ufe0f', '\u{e0041}'])(
    'is refused by both doors: %j',
    async (text) => {
      const lines = [
        { ...people(text)[0], id: 'key' },
        { ...people('seen')[0], id: text },
        { ...people('seen')[0], id: 'name', contributor: { key: 'seen', name: text } },
        contribute('r2', { datanet: 'A', by: ['c1'], excerpt: text }),
      ];
      const { body } = await postEvents(service, bodyOf(lines));
      expect(body.rejected.map(({ message }: { message: string }) => message)).toEqual([
        `contributor.key ${VISIBLE}`,
        `id ${VISIBLE}`,
        `contributor.name ${VISIBLE}`,
        `record.excerpt ${VISIBLE}`,
      ]);
      const mutation =
        'mutation ($key: ID!) { registerContributor(input: {contributor: {key: $key}}) { userErrors { message path } } }';
      const { data } = (await ask(service, mutation, { key: text })).body;
      expect(data.registerContributor.userErrors).toEqual([
        { message: `contributor.key ${VISIBLE}`, path: ['input', 'contributor', 'key'] },
      ]);
    },
  );

  test('may be part of one that somebody can', async () => {
    const { body } = await postEvents(service, bodyOf(people('\u200bx', '👩‍👧', '\u{ffff}')));
    expect(body).toMatchObject({ applied: 3 });
  });
});
