import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied, refusalOf } from '../support/apply.ts';
import { ask as askCypher } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { fineTune, model, people, publish, updateModel } from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
/** Each test has keys of its own. */
let n = 0;
const key = (name: string) => `${name}${n}`;
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, people('c1'));
});
afterAll(() => database?.close());
beforeEach(() => {
  n++;
});

/** Two steps from a base model that asks for half of what derives from it directly. */
const twoSteps = (royalty: string) => [
  model(key('base'), { minRoyalty: '1/2', owner: 'c1' }),
  fineTune(key('F'), { models: { [key('base')]: 1 }, royalty: '1/2' }),
  fineTune(key('G'), { from: [key('F')], royalty }),
];

async function helped(route: string): Promise<Json> {
  const { modelRoute } = await ask(
    `query ($key: ID!) { modelRoute(key: $key) { memory { helped {
      gaps { kind count parts examples { key } }
      dilutedFloors { fineTune { key } ancestor { ... on Node { key } } minRoyalty reach share floor given reachedBy }
    } } } }`,
    { key: route },
  );
  const { gaps, dilutedFloors } = modelRoute.memory.helped;
  const gap = gaps.find(({ kind }: Json) => kind === 'ROYALTY_FLOOR_DILUTED');
  return {
    gap: gap && [gap.count, BigInt(gap.parts), gap.examples.map(({ key }: Json) => key)],
    floors: dilutedFloors.map((it: Json) => ({
      ...it,
      fineTune: it.fineTune.key,
      ancestor: it.ancestor.key,
    })),
  };
}

it('shows a royalty that was asked directly and is lost in the second step, with the numbers a refusal names', async () => {
  await applied(database, [...twoSteps('0/1'), publish(key('route'), 1, [key('G')])]);
  expect(await helped(key('route'))).toEqual({
    gap: [1, ONE / 2n, [key('base')]],
    floors: [
      {
        fineTune: key('G'),
        ancestor: key('base'),
        minRoyalty: '1/2',
        reach: 'DIRECT',
        share: '1/1',
        floor: '1/2',
        given: '0/1',
        reachedBy: '1/1',
      },
    ],
  });
  await applied(database, [updateModel(key('base'), { minRoyaltyReach: 'DERIVED' })]);
  const { message } = await refusalOf(database, fineTune(key('H'), { from: [key('F')], royalty: '0/1' }));
  expect(message).toContain(
    '1/1 of this comes from it, so 1/2 must reach it, and 0/1 does; a royalty of 1/1 would do',
  );
});

it('does not show a royalty that is reached, or that what is served without weight does not reach', async () => {
  await applied(database, [
    ...twoSteps('1/1'),
    fineTune(key('H'), { from: [key('F')] }),
    publish(key('route'), 1, { [key('G')]: 1, [key('H')]: 0 }),
  ]);
  expect(await helped(key('route'))).toEqual({ gap: undefined, floors: [] });
});

it('counts what is lacking by what is served, and names whoever asks once', async () => {
  await applied(database, [
    ...twoSteps('1/2'),
    fineTune(key('H'), { from: [key('G')], royalty: '1/2' }),
    publish(key('route'), 1, { [key('G')]: 3, [key('H')]: 1 }),
  ]);
  const { gap, floors } = await helped(key('route'));
  // 3/4 of the route lacks 1/4, and 1/4 of it lacks 3/8.
  expect(gap).toEqual([1, (ONE * 3n) / 16n + (ONE * 3n) / 32n, [key('base')]]);
  expect(floors.map((it: Json) => [it.fineTune, it.given, it.reachedBy])).toEqual([
    [key('G'), '1/4', '1/1'],
    [key('H'), '1/8', null],
  ]);
});

it('goes by what was asked when each was published, whatever is asked now', async () => {
  await applied(database, [...twoSteps('1/2'), publish(key('route'), 1, [key('G')])]);
  await applied(database, [updateModel(key('base'), { minRoyalty: '1/8', minRoyaltyReach: 'DERIVED' })]);
  await applied(database, [
    fineTune(key('H'), { from: [key('F')], royalty: '1/4' }),
    publish(key('later'), 1, [key('H')]),
  ]);
  await applied(database, [
    updateModel(key('base'), { minRoyalty: '1/1' }),
    updateModel(key('base'), { name: 'N' }),
  ]);
  expect((await helped(key('later'))).gap).toBeUndefined();
  const { floors } = await helped(key('route'));
  expect(floors).toMatchObject([{ minRoyalty: '1/2', reach: 'DIRECT', given: '1/4', reachedBy: '1/1' }]);
});

it('takes what is asked now where an earlier version of this service did not keep what was', async () => {
  await applied(database, [...twoSteps('0/1'), publish(key('route'), 1, [key('G')])]);
  await applied(database, [updateModel(key('base'), { minRoyalty: '1/4' })]);
  await askCypher(
    database,
    'MATCH (:BaseModel {key: $key})<-[:OF]-(c:Change) REMOVE c.floorGiven, c.minRoyaltyBefore RETURN c.id AS id',
    { key: key('base') },
  );
  expect((await helped(key('route'))).floors).toMatchObject([{ minRoyalty: '1/4', floor: '1/4' }]);
});
