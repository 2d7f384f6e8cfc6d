import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest, type Summary } from '../../src/events/ingest.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply, bodyOf, outcomeOf, refusalOf, stream } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  type EventObject,
  evaluate,
  fineTune,
  freeze,
  include,
  model,
  people,
  provider,
  publish,
  remove,
  serve,
  times,
  updateModel,
  updatePerson,
  validate,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const person = (key: string) => people(key)[0] as EventObject;
const nothing: Summary = { applied: 0, duplicates: 0, rejectedTotal: 0, rejected: [] };

/** A short history in which every type occurs; keys carry a prefix, so that a test can have one of its own. */
function history(p: string): EventObject[] {
  const [a, b, f, m, route] = [`${p}A`, `${p}B`, `${p}F`, `${p}M`, `${p}chat`];
  const by = { datanet: a, by: [`${p}c1`] };
  return [
    ...people(`${p}c1`, `${p}c2`),
    updatePerson(`${p}c1`, { name: 'One' }),
    datanet(a),
    datanet(b),
    contribute(`${p}r1`, by),
    contribute(`${p}r2`, by),
    correct(`${p}r3`, { ...by, corrects: `${p}r1` }),
    validate(`${p}r2`, `${p}c2`, 'ACCEPTED'),
    include(`${p}r2`, b),
    freeze(a, 1),
    freeze(b, 1),
    remove(`${p}r2`, { datanet: b }),
    model(m, { owner: `${p}c2` }),
    updateModel(m, { license: 'MIT' }),
    fineTune(f, { by: [`${p}c1`], on: [`${a}@1`], models: { [m]: 1 } }),
    evaluate(f),
    asset(`${p}USD`),
    provider(`${p}gpu`),
    publish(route, 1, [f], { provider: `${p}gpu` }),
    serve(`${p}i1`, `${route}@1`, { fee: { asset: `${p}USD`, amount: '1' } }),
  ];
}

// Neo4j plans every statement the first time it comes, which takes long where many share the machine.
describe('a body', { timeout: 120_000 }, () => {
  test('is applied, and sent again it changes nothing and reports only duplicates', async () => {
    const events = history('again ');
    expect(await apply(database, events)).toEqual({ ...nothing, applied: events.length });
    const before = await graphOf(database);
    expect(await apply(database, events)).toEqual({ ...nothing, duplicates: events.length });
    expect(await graphOf(database)).toEqual(before);
  });

  test('may be empty', async () => {
    expect(await apply(database, [])).toEqual(nothing);
    expect(await apply(database, ['', '  ', '\r'])).toEqual(nothing);
  });

  test('may repeat itself', async () => {
    const event = person('twice');
    expect(await apply(database, [event, event, { ...event, id: 'twice 2' }])).toEqual({
      ...nothing,
      applied: 1,
      duplicates: 2,
    });
  });

  test('names the field of each refused line in its message, once', async () => {
    const p = 'named ';
    const { rejected } = await apply(database, [
      ...people(`${p}c`, `${p}d`),
      datanet(`${p}A`),
      contribute(`${p}r1`, { datanet: `${p}A`, by: [`${p}c`] }),
      freeze(`${p}A`, 1),
      ...[`${p}F`, `${p}G`].map((key) => fineTune(key, { by: [`${p}c`], on: [`${p}A@1`] })),
      publish(`${p}chat`, 1, [`${p}F`]),
      serve(`${p}i`, `${p}chat@1`, { serves: [`${p}F`, `${p}G`] }),
      contribute(`${p}r2`, { datanet: 'nowhere', by: [`${p}c`] }),
      contribute(`${p}r3`, { datanet: `${p}A`, by: [`${p}d`, 'nobody'] }),
      correct(`${p}self`, { corrects: `${p}self`, datanet: `${p}A`, by: [`${p}c`] }),
      validate(`${p}r1`, `${p}c`, 'ACCEPTED'),
      freeze(`${p}A`, 3),
      contribute(`${p}r4`, { datanet: `${p}A`, by: { [`${p}c`]: -1 } }),
    ]);
    expect(Object.fromEntries(rejected.map(({ line, message }) => [line, message]))).toEqual({
      9: 'serves[1].fineTune must be one of the fine-tunes that this route version serves',
      10: 'record.datanet: there is no Datanet with the key "nowhere"',
      11: 'by[1].contributor: there is no Contributor with the key "nobody"',
      12: 'corrects: a record cannot correct itself',
      13: 'by: a record cannot be validated by one of its own contributors',
      14: 'version: the next version of this Datanet is 2',
      15: 'by[0].share must not be negative',
    });
  });

  test('applies what touches the same node in the order of its lines', async () => {
    const names = times(20, (i) => `name ${i}`);
    await applied(database, [person('renamed'), ...names.map((name) => updatePerson('renamed', { name }))]);
    expect(await askColumn(database, "MATCH (c:Contributor {key: 'renamed'}) RETURN c.name")).toEqual([
      'name 20',
    ]);
  });

  test('finds what came earlier in it, however far back', async () => {
    // More than one window of lines: JSON may be followed by any amount of space.
    const padding = times(9, (i) => JSON.stringify(person(`far ${i}`)) + ' '.repeat(1_000_000));
    const last = contribute('far r', { datanet: 'far', by: ['far 1'] });
    expect(await apply(database, [datanet('far'), ...padding, last])).toEqual({ ...nothing, applied: 11 });
  });

  test('reports each refused line with its number, id, code and reason, and applies the others', async () => {
    const good = person('good');
    const unnamed = { ...person('x'), id: undefined };
    const summary = await apply(database, [
      good,
      'not JSON',
      '',
      { ...person('bad'), id: '😀'.repeat(200), colour: 'red' },
      include('no record', 'no Datanet'),
      unnamed,
      person('good 2'),
      { ...person('x'), id: 7 },
      { ...person('x'), id: 'x'.repeat(500), type: 'unknown' },
      'x'.repeat(1_048_577),
    ]);
    expect(summary).toMatchObject({ applied: 2, duplicates: 0, rejectedTotal: 7 });
    expect(summary.rejected).toEqual([
      { line: 2, id: undefined, code: 'BAD_INPUT', message: expect.stringContaining('not JSON') },
      { line: 4, id: '😀'.repeat(200), code: 'BAD_INPUT', message: 'colour is not a field of this event' },
      {
        line: 5,
        id: expect.stringMatching(/^e\d+$/),
        code: 'UNKNOWN_REFERENCE',
        message: 'record: there is no Record with the key "no record"',
      },
      { line: 6, id: undefined, code: 'BAD_INPUT', message: 'id is missing' },
      { line: 8, id: undefined, code: 'BAD_INPUT', message: expect.stringContaining('id must be') },
      {
        line: 9,
        id: expect.stringMatching(/^x+$/),
        code: 'BAD_INPUT',
        message: expect.stringContaining('type must be one of'),
      },
      { line: 10, id: undefined, code: 'LIMIT', message: expect.stringContaining('longer than 1 MiB') },
    ]);
  });

  test('lists its first 1,000 refusals and counts them all', async () => {
    const bad = times(1_200, (i) => (i % 400 === 0 ? person(`among bad ${i}`) : 'bad'));
    const summary = await apply(database, bad);
    expect(summary).toMatchObject({ applied: 3, rejectedTotal: 1_197 });
    const lines = times(1_200, (i) => i).filter((i) => i % 400 !== 0);
    expect(summary.rejected.map((it) => it.line)).toEqual(lines.slice(0, 1_000));
  });

  test('that breaks off keeps its complete lines, and all of it can be sent again', async () => {
    const events = [...people('broken 1', 'broken 2', 'broken 3'), datanet('broken A'), person('broken 4')];
    const bytes = bodyOf(events);
    // Within the line of the fourth event.
    const cut = bodyOf(events.slice(0, 3)).length + 20;
    async function* breaking() {
      yield bytes.subarray(0, cut / 2);
      yield bytes.subarray(cut / 2, cut);
      throw new Error('gone');
    }
    await expect(ingest(database, breaking(), { actor: 'local' })).rejects.toThrow('gone');
    expect(await askColumn(database, "MATCH (n:Fact) WHERE n.key STARTS WITH 'broken' RETURN n.key")).toEqual(
      ['broken 1', 'broken 2', 'broken 3'],
    );
    expect(await apply(database, events)).toEqual({ ...nothing, applied: 2, duplicates: 3 });
  });

  test('sent by six senders at once is applied once', async () => {
    const events = history('six ');
    const all = await Promise.all(times(6, () => apply(database, events)));
    const sum = (of: (it: Summary) => number) => all.reduce((total, it) => total + of(it), 0);
    expect(all.flatMap((it) => it.rejected)).toEqual([]);
    expect(sum((it) => it.applied)).toBe(events.length);
    expect(sum((it) => it.duplicates)).toBe(5 * events.length);
    expect(await brokenRules(database)).toEqual({});
  });
});

describe('an event', () => {
  test('is remembered with the time it happened, the time it was told, and who told it', async () => {
    await apply(database, [{ ...person('remembered'), at: '2025-06-01T12:00:00.123+02:00' }], {
      actor: 'ann',
    });
    const [found] = await ask(
      database,
      `MATCH (n:Contributor:Fact {key: 'remembered'})
       RETURN n.actor AS actor, toString(n.at) AS at, n.recordedAt > n.at AS later, size(n.id) AS id`,
    );
    expect(found).toEqual({ actor: 'ann', at: '2025-06-01T10:00:00.123Z', later: true, id: 32n });
  });

  const first = { ...person('dup'), id: 'dup 1', at: '2025-06-01T12:00:00Z' };
  const record = contribute('dup r', { datanet: 'dup d', by: ['dup'] });
  test.each<[string, object, string]>([
    ['the same id and content', first, 'duplicate'],
    [
      'another spelling of it',
      { contributor: { key: 'dup' }, at: '2025-06-01T14:00:00.000+02:00', type: first.type, id: 'dup 1' },
      'duplicate',
    ],
    ['another id and time', { ...first, id: 'dup 2', at: '2025-07-01T12:00:00Z' }, 'duplicate'],
    ['the same id at another time', { ...first, at: '2025-06-01T12:00:00.001Z' }, 'CONFLICT'],
    ['the same id with other content', { ...first, contributor: { key: 'dup', name: 'N' } }, 'CONFLICT'],
    ['the same id with another key', { ...first, contributor: { key: 'dup other' } }, 'CONFLICT'],
    [
      'the same key with other content',
      { ...first, id: 'dup 3', contributor: { key: 'dup', name: 'N' } },
      'CONFLICT',
    ],
    ['the same id in another type', { ...datanet('dup d'), id: 'dup 1' }, 'applied'],
    ['the same key of another kind', { ...model('dup'), id: 'dup 1' }, 'applied'],
    ['a record', record, 'applied'],
    [
      'that record with its defaults',
      { ...record, record: { ...(record.record as object), weight: 1 } },
      'duplicate',
    ],
    [
      'that record with another weight',
      { ...record, record: { ...(record.record as object), weight: 2 } },
      'CONFLICT',
    ],
    [
      'a correction with the key of that record',
      { ...correct('dup r', { corrects: 'dup r', datanet: 'dup d', by: ['dup'] }) },
      'CONFLICT',
    ],
  ])('after it: %s', async (_, event, outcome) => {
    await applied(database, [first]);
    expect(await outcomeOf(database, event)).toBe(outcome);
  });

  test('that changes something is told apart by its id alone', async () => {
    const update = updatePerson('changing', { name: 'N' });
    await applied(database, [person('changing'), update, updatePerson('changing', { name: 'M' })]);
    expect(await outcomeOf(database, update)).toBe('duplicate');
    expect(await outcomeOf(database, { ...update, id: 'changing again' })).toBe('applied');
    expect(await outcomeOf(database, { ...update, contributor: { key: 'changing', name: 'O' } })).toBe(
      'CONFLICT',
    );
    // Registering again is still the same registration, whatever has changed since.
    expect(await outcomeOf(database, { ...person('changing'), id: 'again' })).toBe('duplicate');
    expect(await askColumn(database, "MATCH (c {key: 'changing'}) RETURN c.name")).toEqual(['N']);
  });

  test('that was refused is not remembered: it can be sent again when what it names is there', async () => {
    const event = contribute('later r', { datanet: 'later', by: ['later c'] });
    expect(await outcomeOf(database, event)).toBe('UNKNOWN_REFERENCE');
    expect(await outcomeOf(database, { ...event, by: [{ contributor: 'nobody' }] })).toBe(
      'UNKNOWN_REFERENCE',
    );
    await applied(database, [datanet('later'), person('later c')]);
    expect(await outcomeOf(database, event)).toBe('applied');
  });
});

describe('a name that is unknown is refused with the field that names it', () => {
  beforeAll(async () => {
    await applied(database, history('known '));
  });

  const of = { datanet: 'known A', by: ['known c1'] };
  const unknown: [EventObject, (string | number)[], string][] = [
    [updatePerson('x', { name: 'N' }), ['contributor', 'key'], 'Contributor "x"'],
    [contribute('n1', { ...of, datanet: 'x' }), ['record', 'datanet'], 'Datanet "x"'],
    [contribute('n2', { ...of, by: ['known c1', 'x'] }), ['by', 1, 'contributor'], 'Contributor "x"'],
    [correct('n3', { ...of, corrects: 'x' }), ['corrects'], 'Record "x"'],
    [include('x', 'known B'), ['record'], 'Record "x"'],
    [include('known r3', 'x'), ['datanet'], 'Datanet "x"'],
    [remove('x'), ['record'], 'Record "x"'],
    [remove('known r3', { datanet: 'x' }), ['datanet'], 'Datanet "x"'],
    [remove('known r3', { by: [{ contributor: 'x' }] }), ['by', 0, 'contributor'], 'Contributor "x"'],
    [validate('x', 'known c1', 'ACCEPTED'), ['record'], 'Record "x"'],
    [validate('known r3', 'x', 'ACCEPTED'), ['by'], 'Contributor "x"'],
    [freeze('x', 1), ['datanet'], 'Datanet "x"'],
    [model('n4', { owner: 'x' }), ['owner'], 'Contributor "x"'],
    [updateModel('x', { name: 'N' }), ['model', 'key'], 'BaseModel "x"'],
    [updateModel('known M', { owner: 'x' }), ['owner'], 'Contributor "x"'],
    [fineTune('n5', { by: ['known c1', 'x'] }), ['builtBy', 1, 'contributor'], 'Contributor "x"'],
    [fineTune('n6', { by: ['known c1'], on: ['known A@2'] }), ['trainedOn', 0], 'DatanetVersion "known A@2"'],
    [
      fineTune('n7', { by: ['known c1'], from: ['known F', 'x'] }),
      ['derivedFrom', 1, 'fineTune'],
      'FineTune "x"',
    ],
    [fineTune('n8', { by: ['known c1'], models: ['x'] }), ['derivedFrom', 0, 'model'], 'BaseModel "x"'],
    [
      fineTune('n9', { by: ['known c1'], computedBy: { x: 1 } }),
      ['computedBy', 0, 'provider'],
      'ComputeProvider "x"',
    ],
    [evaluate('x'), ['fineTune'], 'FineTune "x"'],
    [publish('n10', 1, ['known F', 'x']), ['serves', 1, 'fineTune'], 'FineTune "x"'],
    [publish('n11', 1, ['known F'], { provider: 'x' }), ['provider'], 'ComputeProvider "x"'],
    [publish('n12', 1, ['known F'], { price: { asset: 'x' } }), ['price', 'asset'], 'Asset "x"'],
    [serve('n13', 'known chat@2'), ['version'], 'RouteVersion "known chat@2"'],
    [serve('n14', 'known chat@1', { provider: 'x' }), ['provider'], 'ComputeProvider "x"'],
    [serve('n15', 'known chat@1', { fee: { asset: 'x', amount: '1' } }), ['fee', 'asset'], 'Asset "x"'],
  ];

  test.each(unknown.map(([event, path, named]) => [event.type, path.join('.'), event, path, named] as const))(
    '%s: %s',
    async (_type, _path, event, path, named) => {
      const [label, key] = named.split(/ (?=")/);
      expect(await refusalOf(database, event)).toMatchObject({
        code: 'UNKNOWN_REFERENCE',
        message: `there is no ${label} with the key ${key}`,
        path,
      });
    },
  );

  test('and nothing of it is written', async () => {
    const before = await graphOf(database);
    const { rejectedTotal } = await apply(
      database,
      unknown.map(([event]) => event),
    );
    expect(rejectedTotal).toBe(unknown.length);
    expect(await graphOf(database)).toEqual(before);
  });
});

describe('a dry run', () => {
  test('reports what applying would, and changes nothing', async () => {
    const events = [
      ...history('dry '),
      'bad',
      include('x', 'y'),
      person('dry c1'),
      { ...person('dry c1'), id: 'e' },
    ];
    const before = await graphOf(database);
    const rehearsed = await apply(database, events, { dryRun: true });
    expect(await graphOf(database)).toEqual(before);
    expect(rehearsed).toMatchObject({ applied: history('').length, duplicates: 2, rejectedTotal: 2 });
    expect(await apply(database, events)).toEqual(rehearsed);
    expect(await apply(database, events, { dryRun: true })).toMatchObject({
      applied: 0,
      duplicates: history('').length + 2,
    });
  });

  test('of what another is just writing says so, for it is not tried again', async () => {
    const session = database.driver.session({ database: database.name });
    const other = session.beginTransaction();
    await other.run("CREATE (:Contributor {key: 'just now'})");
    await expect(apply(database, [person('just now')], { dryRun: true })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('try it again'),
    });
    await other.rollback();
    await session.close();
    expect(await apply(database, [person('just now')], { dryRun: true })).toMatchObject({ applied: 1 });
  });

  test('checks up to 100,000 lines, blank ones included', async () => {
    const lines = (blank: number) =>
      stream(Buffer.from(`${'\n'.repeat(blank)}${JSON.stringify(person('dry'))}`));
    const options = { actor: 'local', dryRun: true };
    expect(await ingest(database, lines(99_999), options)).toEqual({ ...nothing, applied: 1 });
    await expect(ingest(database, lines(100_000), options)).rejects.toMatchObject({
      code: 'LIMIT',
      message: expect.stringContaining('at most 100000 lines'),
    });
    expect(await askColumn(database, "MATCH (c:Contributor {key: 'dry'}) RETURN c")).toEqual([]);
  });
});
