import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { fineTune, judge, people, publish, serve } from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...people('c1'),
    fineTune('F'),
    publish('chat', 1, ['F']),
    publish('chat', 2, ['F']),
    publish('other', 1, ['F']),
    serve('i1', 'chat@1', { at: '2026-01-05T10:00:00Z' }),
    serve('i2', 'chat@1', { at: '2026-01-05T23:59:59Z' }),
    serve('i3', 'chat@2', { at: '2026-01-06T00:00:00Z' }),
    serve('i4', 'chat@2', { at: '2026-01-06T12:00:00Z' }),
    serve('i5', 'other@1', { at: '2026-01-06T12:00:00Z' }),
    judge('i1', 'BAD'),
    judge('i2', 'GOOD'),
    judge('i3', 'BAD'),
    judge('i3', 'GOOD'),
    judge('i5', 'BAD'),
  ]);
});
afterAll(() => database?.close());

const judged = async (args = '') => {
  const { modelRoute } = await ask(`{ modelRoute(key: "chat") { judged${args} { start good bad } } }`);
  return modelRoute.judged;
};

describe('the judgements of a route over time', () => {
  it('count each answer once, by its last judgement, in the stretch in which it was given, over all versions', async () => {
    expect(await judged()).toEqual([
      { start: '2026-01-05T00:00:00.000Z', good: 1, bad: 1 },
      { start: '2026-01-06T00:00:00.000Z', good: 1, bad: 0 },
    ]);
    expect(await judged('(bucket: MONTH)')).toEqual([{ start: '2026-01-01T00:00:00.000Z', good: 2, bad: 1 }]);
  });

  it('are those of a window of time', async () => {
    expect(await judged('(since: "2026-01-05T12:00:00Z", until: "2026-01-05T23:59:59.999Z")')).toEqual([
      { start: '2026-01-05T00:00:00.000Z', good: 1, bad: 0 },
    ]);
  });

  it('refuse a time that is none, naming the argument', async () => {
    const { errors } = await answer('{ modelRoute(key: "chat") { judged(since: "yesterday") { good } } }');
    expect(errors).toMatchObject([{ code: expect.stringMatching(/BAD/) }]);
  });
});
