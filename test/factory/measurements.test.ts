import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor } from '../../src/attribution/attribution.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied, apply, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  measure,
  model,
  people,
  publish,
  remove,
  times,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2', 'c3', 'nobody'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    correct('r2b', { corrects: 'r2', datanet: 'A', by: ['c3'], share: '1/4' }),
    contribute('gone', { datanet: 'A', by: ['c1'] }),
    contribute('unpaid', { datanet: 'A', by: { nobody: 0 } }),
    freeze('A', 1),
    remove('gone', { datanet: 'A' }),
    contribute('late', { datanet: 'A', by: ['c1'] }),
    freeze('A', 2),
    datanet('B'),
    contribute('b1', { datanet: 'B', by: ['c1'] }),
    freeze('B', 1),
    model('base'),
  ]);
});
afterAll(() => database?.close());

const credits = async (label: string, key: string) =>
  Object.fromEntries(
    (
      await ask(
        database,
        `MATCH (n:${label} {key: $key})-[c:CREDITS]->(to)
         RETURN [it IN labels(to) WHERE it <> 'Fact'][0] + ':' + to.key AS name, c.parts AS parts ORDER BY name`,
        { key },
      )
    ).map(({ name, parts }) => [name, parts]),
  );
const records = async (key: string) => {
  const [profile] = await ask(
    database,
    'MATCH (:MeasuredVersion {key: $key})<-[:OF]-(p:RecordProfile) RETURN p.keys AS keys, p.parts AS parts',
    { key },
  );
  return profile && Object.fromEntries(profile.keys.map((it: string, i: number) => [it, profile.parts[i]]));
};

describe('a fine-tune that is measured', () => {
  it('credits the version by what helped, and passes on what corrections do not keep', async () => {
    await applied(database, [
      fineTune('F', { on: { 'A@1': 3, 'B@1': 1 } }),
      measure('F', 'A@1', { r1: '0.5', r2b: '1.5', r2: '-7', gone: '0' }),
    ]);
    expect(await credits('FineTune', 'F')).toEqual({
      'DatanetVersion:B@1': ONE / 4n,
      'MeasuredVersion:F/A@1': (3n * ONE) / 4n,
    });
    expect(await records('F/A@1')).toEqual({
      r1: ONE / 4n,
      r2b: (3n * ONE) / 16n,
      r2: (9n * ONE) / 16n,
    });
    expect(await credits('MeasuredVersion', 'F/A@1')).toEqual({
      'Contributor:c1': ONE / 4n,
      'Contributor:c2': (9n * ONE) / 16n,
      'Contributor:c3': (3n * ONE) / 16n,
    });
    const [kept] = await ask(
      database,
      "MATCH (s:Scores)-[:OF]->(m:MeasuredVersion {key: 'F/A@1'}) RETURN s.records AS records, s.scores AS scores, m.method AS method, m.records AS count",
    );
    expect(kept).toEqual({
      records: ['r1', 'r2b', 'r2', 'gone'],
      scores: ['0.5', '1.5', '-7', '0'],
      method: 'trak',
      count: 4n,
    });
  });

  it('reads scores by the sign convention that is stated', async () => {
    await applied(database, [
      fineTune('datainf', { on: ['A@1'] }),
      measure('datainf', 'A@1', { r1: '-1e-3', r2: '4', gone: '-3e-3' }, { sign: 'NEGATIVE_HELPS' }),
    ]);
    expect(await records('datainf/A@1')).toEqual({ r1: ONE / 4n, gone: (3n * ONE) / 4n });
  });

  it('says what of it is untraced: records whose contributors have no share', async () => {
    await applied(database, [
      fineTune('untraced', { on: ['A@1'] }),
      measure('untraced', 'A@1', { unpaid: '1', r1: '1' }),
    ]);
    expect(
      await ask(
        database,
        "MATCH (m:MeasuredVersion {key: 'untraced/A@1'}) RETURN m.untraced AS a, m.untracedRecords AS b",
      ),
    ).toEqual([{ a: ONE / 2n, b: 0n }]);
  });

  it('passes it on to its children, whose own measurement concerns only what they were trained on', async () => {
    await applied(database, [
      fineTune('P', { on: ['A@1'] }),
      measure('P', 'A@1', { r1: '1' }),
      fineTune('C', { from: { P: 1 }, on: { 'A@1': 1, 'B@1': 2 }, models: { base: 4 } }),
    ]);
    expect(await credits('FineTune', 'C')).toEqual({
      'BaseModel:base': ONE / 2n,
      'DatanetVersion:A@1': ONE / 8n,
      'DatanetVersion:B@1': ONE / 4n,
      'MeasuredVersion:P/A@1': ONE / 8n,
    });
    await applied(database, [measure('C', 'A@1', { r2: '1' })]);
    expect(await credits('FineTune', 'C')).toEqual({
      'BaseModel:base': ONE / 2n,
      'DatanetVersion:B@1': ONE / 4n,
      'MeasuredVersion:C/A@1': ONE / 8n,
      'MeasuredVersion:P/A@1': ONE / 8n,
    });
    await applied(database, [fineTune('heir', { from: ['P'] })]);
    expect(await refusalOf(database, measure('heir', 'A@1', { r1: '1' }))).toMatchObject({
      code: 'BAD_INPUT',
      path: ['version'],
    });
  });

  it('is a duplicate when told again, and a conflict when measured otherwise', async () => {
    const event = measure('F', 'B@1', { b1: '1' });
    expect(await outcomeOf(database, event)).toBe('applied');
    expect(await outcomeOf(database, event)).toBe('duplicate');
    expect(await outcomeOf(database, { ...event, id: 'again' })).toBe('duplicate');
    expect(await outcomeOf(database, { ...event, items: [{ record: 'b1', score: '2' }] })).toBe('CONFLICT');
    expect(await outcomeOf(database, measure('F', 'B@1', { b1: '2' }, { method: 'datainf' }))).toBe(
      'CONFLICT',
    );
  });

  it('attributes its credit anew, also where it was asked for before', async () => {
    await applied(database, [fineTune('asked', { on: ['A@1'] })]);
    const of = (await idsByName(database)).get('FineTune:asked') as string;
    const attributor = new Attributor(database);
    const before = await attributor.attribution(of, 'CONTRIBUTOR', 'DATA');
    expect(before.shares.every(({ basis }) => basis === 'DECLARED')).toBe(true);
    await applied(database, [measure('asked', 'A@1', { r1: '1' })]);
    expect((await attributor.attribution(of, 'CONTRIBUTOR', 'DATA')).shares).toEqual([
      { name: 'Contributor:c1', basis: 'MEASURED', parts: ONE },
    ]);
  });
});

describe('a measurement', () => {
  const refused = async (event: object) => {
    const before = await graphOf(database);
    const { code, path, message } = await refusalOf(database, event);
    expect(await graphOf(database)).toEqual(before);
    return { code, path, message };
  };

  it('is LATE once the fine-tune has a child or a route', async () => {
    await applied(database, [
      fineTune('parent', { on: ['A@1'] }),
      fineTune('child', { from: { parent: 0 }, on: ['A@1'] }),
      fineTune('served', { on: ['A@1'] }),
      publish('chat', 1, { served: 0, child: 1 }),
    ]);
    for (const key of ['parent', 'served', 'child'])
      expect(await refused(measure(key, 'A@1', { r1: '1' }))).toMatchObject({
        code: 'LATE',
        path: ['fineTune'],
      });
  });

  it('names records of that version and what those correct, and no others', async () => {
    await applied(database, [fineTune('second', { on: ['A@2'] })]);
    const outside = await refused(
      measure('second', 'A@2', { r1: '1', gone: '1', b1: '1', nowhere: '1', late: '1', r2: '1' }),
    );
    expect(outside).toMatchObject({ code: 'OUTSIDE_ANCESTRY', path: ['items', 1, 'record'] });
    expect(outside.message).toContain('"gone", "b1", "nowhere"');
    const many = Object.fromEntries(times(9, (i) => [`x${i}`, '1']));
    expect((await refused(measure('second', 'A@2', many))).message).toMatch(/"x5" and 4 more$/);
  });

  it('is refused where nothing helped, a record comes twice, a score is no number, or there is none', async () => {
    const items = (pairs: [string, string][], more = {}) => measure('second', 'A@2', pairs, more);
    expect(await refused(items([['r1', '0']]))).toMatchObject({ code: 'BAD_INPUT', path: ['items'] });
    expect(await refused(items([['r1', '1']], { sign: 'NEGATIVE_HELPS' }))).toMatchObject({
      code: 'BAD_INPUT',
      path: ['items'],
    });
    const refusals = await apply(database, [
      items([
        ['r1', '1'],
        ['r2', '1'],
        ['r1', '2'],
      ]),
      items([['r1', 'NaN']]),
      items([['r1', 'Infinity']]),
      items([]),
      { ...items([]), items: [{ record: 'r1', score: 1 }] },
      items([['r1', '1']], { sign: 'HELPS' }),
    ]);
    expect(refusals.rejected.map(({ code }) => code)).toEqual(Array(6).fill('BAD_INPUT'));
    expect(refusals.rejected.map(({ message }) => message)).toEqual([
      'items[2].record must not name a record again',
      expect.stringContaining('items[0].score must be a decimal number as text'),
      expect.stringContaining('items[0].score must be a decimal number as text'),
      'items must have at least one entry',
      expect.stringContaining('items[0].score must be a decimal number as text'),
      'sign must be one of POSITIVE_HELPS, NEGATIVE_HELPS',
    ]);
  });

  it('names a fine-tune and a version that exist, and that it was trained on', async () => {
    expect(await outcomeOf(database, measure('nowhere', 'A@1', { r1: '1' }))).toBe('UNKNOWN_REFERENCE');
    expect(await outcomeOf(database, measure('second', 'A@9', { r1: '1' }))).toBe('UNKNOWN_REFERENCE');
    expect(await refused(measure('second', 'A@1', { r1: '1' }))).toMatchObject({
      code: 'BAD_INPUT',
      path: ['version'],
    });
  });

  it('races with children and routes: either it comes first and they inherit it, or it is late', async () => {
    const keys = times(12, (i) => `race ${i}`);
    await applied(
      database,
      keys.map((key) => fineTune(key, { on: ['A@1'] })),
    );
    const outcomes = await Promise.all(
      keys.flatMap((key, i) => [
        outcomeOf(database, measure(key, 'A@1', { r1: '1' })),
        outcomeOf(
          database,
          i % 2 === 0 ? fineTune(`child of ${key}`, { from: [key] }) : publish(`route of ${key}`, 1, [key]),
        ),
      ]),
    );
    expect(outcomes.filter((it) => !['applied', 'LATE'].includes(it))).toEqual([]);
    const torn = await askColumn(
      database,
      `MATCH (c:FineTune)-[:DERIVED_FROM]->(p:FineTune) WHERE p.key STARTS WITH 'race'
       WITH c, EXISTS { (p)<-[:OF]-(:MeasuredVersion) } AS measured, EXISTS { (c)-[:CREDITS]->(:MeasuredVersion) } AS inherited
       WHERE measured <> inherited RETURN c.key`,
    );
    expect(torn).toEqual([]);
  });

  it('leaves the graph sound', async () => {
    expect(await brokenRules(database)).toEqual({});
  });
});
