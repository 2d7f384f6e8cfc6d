import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  freeze,
  include,
  people,
  remove,
  times,
  validate,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';
import { intervals } from '../support/membership.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1', 'c2', 'c3'));
});
afterAll(() => database.close());

const record = (key: string, datanet: string, more = {}) => contribute(key, { datanet, by: ['c1'], ...more });

describe('a freeze', () => {
  test('of a Datanet without an eligible record is refused', async () => {
    await applied(database, [
      datanet('empty'),
      datanet('left'),
      record('left r', 'left'),
      remove('left r'),
      datanet('rejected'),
      record('rejected r', 'rejected'),
      validate('rejected r', 'c2', 'REJECTED'),
      datanet('waiting', { validation: 'REQUIRED' }),
      record('waiting r', 'waiting'),
    ]);
    const before = await graphOf(database);
    for (const key of ['empty', 'left', 'rejected', 'waiting']) {
      expect(await refusalOf(database, freeze(key, 1))).toMatchObject({
        code: 'CONFLICT',
        message: 'the Datanet has no eligible record to freeze',
        path: ['datanet'],
      });
    }
    expect(await graphOf(database)).toEqual(before);
  });

  test('takes one version after the other, each once', async () => {
    const first = freeze('ordered', 1);
    await applied(database, [
      datanet('ordered'),
      record('ordered r', 'ordered'),
      first,
      freeze('ordered', 2),
    ]);
    expect(await outcomeOf(database, first)).toBe('duplicate');
    for (const version of [1, 2]) {
      expect(await refusalOf(database, freeze('ordered', version))).toMatchObject({
        code: 'ALREADY_FROZEN',
        message: `the version ordered@${version} is frozen already`,
        path: ['version'],
      });
    }
    for (const version of [4, 1_000_000_000]) {
      expect(await refusalOf(database, freeze('ordered', version))).toMatchObject({
        code: 'OUT_OF_ORDER',
        message: 'the next version of this Datanet is 3',
        path: ['version'],
      });
    }
  });

  test('of a Datanet whose key looks like a version is not one of that other Datanet', async () => {
    await applied(database, [
      datanet('key'),
      datanet('key@1'),
      record('key r', 'key'),
      include('key r', 'key@1'),
    ]);
    await applied(database, [freeze('key', 1), freeze('key@1', 1)]);
    expect(
      await askColumn(
        database,
        "MATCH (v:DatanetVersion) WHERE v.key STARTS WITH 'key' RETURN v.key ORDER BY v.key",
      ),
    ).toEqual(['key@1', 'key@1@1']);
  });

  test.each([
    ['equally', 'UNIFORM', { c1: 5n, c2: 5n }],
    ['by their size', 'BYTES', { c1: 9n, c2: 1n }],
    ['by the weight they declare', 'DECLARED', { c1: 2n, c2: 8n }],
  ])('divides credit over records %s', async (_, weighting, tenths) => {
    const key = `weighed ${weighting}`;
    await applied(database, [
      datanet(key, { weighting }),
      record(`${key} 1`, key, { bytes: 900, weight: 2 }),
      record(`${key} 2`, key, { bytes: 100, weight: 8, by: ['c2'] }),
      freeze(key, 1),
    ]);
    expect(await credits(`${key}@1`)).toEqual(
      Object.fromEntries(Object.entries(tenths).map(([who, tenth]) => [who, tenth * 10n ** 17n])),
    );
  });

  test('passes credit on to what was corrected, in this Datanet or not, and over repeated shares', async () => {
    await applied(database, [
      datanet('passed'),
      record('passed 1', 'passed', { by: { c1: 3, c2: 1 } }),
      correct('passed 2', { corrects: 'passed 1', datanet: 'passed', by: ['c3'], share: '1/5' }),
      datanet('passed on'),
      include('passed 2', 'passed on'),
      {
        ...record('passed 3', 'passed on'),
        by: [{ contributor: 'c2' }, { contributor: 'c3', share: 2 }, { contributor: 'c2' }],
      },
      freeze('passed', 1),
      freeze('passed on', 1),
    ]);
    expect(await credits('passed@1')).toEqual({
      c1: 6n * 10n ** 17n,
      c2: 2n * 10n ** 17n,
      c3: 2n * 10n ** 17n,
    });
    expect(await credits('passed on@1')).toEqual({
      c1: 3n * 10n ** 17n,
      c2: 35n * 10n ** 16n,
      c3: 35n * 10n ** 16n,
    });
  });

  test('keeps a version as it was, whatever comes after', async () => {
    await applied(database, [datanet('kept'), record('kept 1', 'kept'), freeze('kept', 1)]);
    const before = await credits('kept@1');
    await applied(database, [
      correct('kept 2', { corrects: 'kept 1', datanet: 'kept', by: ['c2'] }),
      record('kept 3', 'kept', { by: ['c3'], at: '2020-01-01T00:00:00Z' }),
      freeze('kept', 2),
      remove('kept 3'),
      validate('kept 2', 'c3', 'REJECTED'),
    ]);
    expect(await credits('kept@1')).toEqual(before);
    expect(await askColumn(database, "MATCH (v {key: 'kept@1'}) RETURN v.records")).toEqual([1n]);
  });
});

/** Parts of each contributor. */
async function credits(version: string) {
  const found = await ask(
    database,
    'MATCH (:DatanetVersion {key: $version})-[c:CREDITS]->(who) RETURN who.key AS who, c.parts AS parts',
    { version },
  );
  return Object.fromEntries(found.map(({ who, parts }) => [who, parts]));
}

describe('while others contribute', { timeout: 120_000 }, () => {
  test('a freeze loses nothing: what was told before it is in the version, what was told after it is not', async () => {
    await applied(database, [datanet('busy'), record('busy 0', 'busy')]);
    const told = new Set<string>(['busy 0']);
    const begun = new Set<string>(told);
    const contributing = times(4, async (sender) => {
      for (const i of times(10, (it) => it)) {
        const keys = times(3, (n) => `busy ${sender}.${i}.${n}`);
        for (const key of keys) begun.add(key);
        await applied(
          database,
          keys.map((key) => record(key, 'busy')),
        );
        for (const key of keys) told.add(key);
      }
    });
    const freezes: { version: number; before: string[]; until: Set<string> }[] = [];
    const freezing = async () => {
      for (const version of [1, 2, 3, 4]) {
        const before = [...told];
        await applied(database, [freeze('busy', version)]);
        freezes.push({ version, before, until: new Set(begun) });
      }
    };
    await Promise.all([...contributing, freezing()]);

    const places = await intervals(database, 'busy');
    expect(Object.keys(places)).toHaveLength(1 + 4 * 10 * 3);
    const since = new Map(
      Object.entries(places).map(([key, [first]]) => [key, Number.parseInt(first ?? '', 10)]),
    );
    for (const { version, before, until } of freezes) {
      for (const key of before) expect(since.get(key)).toBeLessThanOrEqual(version);
      for (const [key, first] of since) if (!until.has(key)) expect(first).toBeGreaterThan(version);
    }
    expect(await brokenRules(database)).toEqual({});
  });

  test('corrections, removals, inclusions and verdicts, every version is of one state', async () => {
    const keys = times(8, (i) => `stir ${i}`);
    await applied(database, [
      datanet('stirred'),
      datanet('other'),
      ...keys.map((key) => record(key, 'stirred')),
    ]);
    const each = (make: (key: string, i: number) => object) =>
      keys.map((key, i) => outcomeOf(database, make(key, i)));
    const outcomes = await Promise.all([
      ...each((key) => correct(`${key} a`, { corrects: key, datanet: 'stirred', by: ['c2'] })),
      ...each((key) => include(key, 'other')),
      ...each((key, i) => validate(key, 'c3', i % 2 ? 'REJECTED' : 'ACCEPTED')),
      ...each((key, i) =>
        i % 4 === 0 ? remove(key, { datanet: 'stirred' }) : record(`${key} b`, 'stirred'),
      ),
      ...times(3, async (version) => outcomeOf(database, freeze('stirred', version))),
      outcomeOf(database, freeze('other', 1)),
    ]);
    expect(outcomes.filter((it) => !['applied', 'CONFLICT', 'OUT_OF_ORDER'].includes(it))).toEqual([]);
    expect(await brokenRules(database)).toEqual({});
  });

  test('of those that freeze one version at once, one does', async () => {
    await applied(database, [datanet('raced'), record('raced r', 'raced')]);
    const same = freeze('raced', 1);
    const outcomes = await Promise.all(
      [same, same, freeze('raced', 1), freeze('raced', 1)].map((it) => outcomeOf(database, it)),
    );
    const counts = (outcome: string) => outcomes.filter((it) => it === outcome).length;
    expect(counts('applied')).toBe(1);
    expect(counts('ALREADY_FROZEN') + counts('duplicate')).toBe(3);
    expect(
      await askColumn(database, "MATCH (v:DatanetVersion) WHERE v.key STARTS WITH 'raced@' RETURN v.key"),
    ).toEqual(['raced@1']);
  });
});
