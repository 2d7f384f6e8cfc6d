import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { impact } from '../../../src/accountability/impact/impact.ts';
import { type Census, Models } from '../../../src/accountability/impact/models.ts';
import { nodesByKey } from '../../../src/facts/by-key.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { applied } from '../../support/apply.ts';
import { ask } from '../../support/cypher.ts';
import { empty, openDatabase } from '../../support/database.ts';
import { fineTune, people, publish, times } from '../../support/events.ts';

// Two processes know each other's models by the store alone.
let here: Database;
let there: Database;
beforeAll(async () => {
  here = await openDatabase();
  there = await openDatabase();
});
afterAll(() => Promise.all([here?.close(), there?.close()]));
beforeEach(async () => {
  await empty(here);
  await applied(here, [...people('c1'), fineTune('F'), fineTune('G', { from: ['F'] })]);
});

const idOf = async (key: string) => (await nodesByKey(here, 'FineTune', [key]))[0]?.id as string;
const countsOf = async (database: Database, key = 'F') => {
  const { fineTunes, routeVersions, serving } = await impact(database, await idOf(key));
  return [fineTunes, routeVersions.length, serving.length];
};

it('a process knows the models that another one has told, as soon as they are told', async () => {
  expect(await countsOf(there)).toEqual([1, 0, 0]);
  await applied(here, [fineTune('H', { from: ['G'] })]);
  expect(await countsOf(there)).toEqual([2, 0, 0]);
  await applied(there, [publish('chat', 1, ['H'])]);
  expect(await countsOf(here)).toEqual([2, 1, 1]);
  await applied(here, [publish('chat', 2, ['G'])]);
  expect(await countsOf(there)).toEqual([2, 2, 1]);
  expect(await countsOf(there, 'H')).toEqual([0, 1, 0]);
});

it('models are known whose transaction ended long after those that were learned of later', async () => {
  expect(await countsOf(here)).toEqual([1, 0, 0]);
  await applied(there, [fineTune('late', { from: ['G'] }), publish('late', 1, ['late'])]);
  await ask(
    here,
    `MATCH (n:FineTune|RouteVersion) WHERE n.key STARTS WITH 'late'
     SET n.recordedAt = datetime() - duration({hours: 1}) RETURN 1 AS it`,
  );
  expect(await countsOf(here)).toEqual([2, 1, 1]);
});

it('models are known one after another, whatever time zone Neo4j was told to write', async () => {
  const elsewhere = () =>
    ask(here, `MATCH (n:FineTune) SET n.recordedAt = datetime({timezone: 'Europe/Berlin'}) RETURN 1 AS it`);
  await elsewhere();
  expect(await countsOf(here)).toEqual([1, 0, 0]);
  await applied(there, [fineTune('H', { from: ['G'] })]);
  await elsewhere();
  expect(await countsOf(here)).toEqual([2, 0, 0]);
});

it('models that are gone, for the store was restored to another state, are forgotten', async () => {
  expect(await countsOf(here)).toEqual([1, 0, 0]);
  await empty(there);
  // As many as before, but others.
  await applied(there, [...people('c1'), fineTune('F'), fineTune('other')]);
  expect(await countsOf(here)).toEqual([0, 0, 0]);
});

it('many who ask at once are told the same', async () => {
  const of = await idOf('F');
  const found = await Promise.all(
    times(20, async (i) => {
      if (i % 5 === 0) await applied(there, [fineTune(`N${i}`, { from: ['G'] })]);
      return (await impact(here, of)).fineTunes;
    }),
  );
  expect(Math.max(...found)).toBeLessThanOrEqual(5);
  expect(Math.min(...found)).toBeGreaterThanOrEqual(1);
  expect(await countsOf(here)).toEqual([5, 0, 0]);
});

it('models are read in pages, also where many were learned of at the same moment', async () => {
  await applied(there, [
    ...times(12, (i) => fineTune(`N${i}`, { from: ['G'] })),
    ...times(7, (i) => publish(`r${i}`, 1, [`N${i}`])),
  ]);
  await ask(here, 'MATCH (n:FineTune|RouteVersion) SET n.recordedAt = datetime() RETURN count(*) AS it');
  const all: Census = { fineTunes: 14n, routeVersions: 7n, lastIsThere: true };
  const { graph } = await new Models(here, 3n).upTo(async () => all);
  const { fineTunes, routeVersions } = graph.reached([await idOf('F')]);
  expect([fineTunes, routeVersions.length]).toEqual([13, 7]);
});
