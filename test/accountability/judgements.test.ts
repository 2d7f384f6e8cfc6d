import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { fineTune, judge, people, publish, serve } from '../support/events.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2'),
    fineTune('F'),
    publish('chat', 1, ['F']),
    ...['i1', 'i2', 'i3', 'i4'].map((key) => serve(key, 'chat@1')),
  ]);
});
afterAll(() => database?.close());

const judgementsOf = (inference: string) =>
  ask(
    database,
    `MATCH (i:Inference {key: $inference})<-[:OF]-(j:Judgement:Fact)
     OPTIONAL MATCH (j)-[:BY]->(c:Contributor)
     RETURN j.key AS key, j.verdict AS verdict, j.score AS score, j.note AS note, c.key AS by, i.verdict AS counts,
            i.judgement = j.id AS last ORDER BY key`,
    { inference },
  );

describe('a judgement', () => {
  it('says of an inference whether it was good, by whom, how much and why, as far as that is told', async () => {
    await applied(database, [
      { ...judge('i1', 'BAD', { by: 'c1', score: 0.25, note: 'made up' }), id: 'j1' },
      { ...judge('i2', 'GOOD'), id: 'j2' },
    ]);
    expect(await judgementsOf('i1')).toEqual([
      { key: 'j1', verdict: 'BAD', score: 0.25, note: 'made up', by: 'c1', counts: 'BAD', last: true },
    ]);
    expect(await judgementsOf('i2')).toEqual([
      { key: 'j2', verdict: 'GOOD', score: null, note: null, by: null, counts: 'GOOD', last: true },
    ]);
  });

  it('is kept with all others, and the last one applied counts, whatever their times', async () => {
    await applied(database, [
      { ...judge('i3', 'GOOD', { at: '2026-02-01T00:00:00Z' }), id: 'j3' },
      { ...judge('i3', 'BAD', { at: '2026-01-01T00:00:00Z', by: 'c2' }), id: 'j4' },
    ]);
    expect((await judgementsOf('i3')).map(({ key, counts, last }) => [key, counts, last])).toEqual([
      ['j3', 'BAD', false],
      ['j4', 'BAD', true],
    ]);
  });

  it('told many times in one body counts in the order of the lines', async () => {
    const flips = Array.from({ length: 60 }, (_, i) => judge('i4', i % 2 === 0 ? 'BAD' : 'GOOD'));
    await applied(database, flips);
    const found = await judgementsOf('i4');
    expect(found).toHaveLength(60);
    expect(found.filter(({ last }) => last)).toMatchObject([{ key: flips[59]?.id, counts: 'GOOD' }]);
  });

  it('told again is a duplicate, and a conflict with other content', async () => {
    const told = judge('i1', 'GOOD', { score: 1 });
    expect(await outcomeOf(database, told)).toBe('applied');
    const before = await graphOf(database);
    expect(await outcomeOf(database, told)).toBe('duplicate');
    expect(await outcomeOf(database, { ...told, verdict: 'BAD' })).toBe('CONFLICT');
    expect(await graphOf(database)).toEqual(before);
  });

  it('of an unknown inference, or by someone unknown, is refused and leaves nothing behind', async () => {
    const before = await graphOf(database);
    expect(await refusalOf(database, judge('none', 'BAD'))).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: ['inference'],
    });
    expect(await refusalOf(database, judge('i1', 'BAD', { by: 'nobody' }))).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: ['by'],
    });
    expect(await graphOf(database)).toEqual(before);
  });

  it('with another verdict, or a score beyond 0 to 1, is refused with the field’s name', async () => {
    const { rejected } = await apply(database, [
      judge('i1', 'WORSE' as 'BAD'),
      judge('i1', 'BAD', { score: 1.5 }),
      judge('i1', 'BAD', { score: '0.5' }),
      judge('i1', 'BAD', { why: 'because' }),
    ]);
    expect(rejected.map(({ code, message }) => `${code} ${message.split(' ')[0]}`)).toEqual([
      'BAD_INPUT verdict',
      'BAD_INPUT score',
      'BAD_INPUT score',
      'BAD_INPUT why',
    ]);
  });
});
