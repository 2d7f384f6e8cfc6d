import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ancestry, type Direction, KINDS, type Position, type Walk } from '../../src/lineage/ancestry.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  evaluate,
  event,
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
  validate,
} from '../support/events.ts';
import { idsByName, moment } from '../support/reading.ts';

let database: Database;
let ids: Map<string, string>;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, STORY);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

const id = (name: string) => {
  const found = ids.get(name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};
const walkFrom = (name: string, direction: Direction, more: Partial<Walk> = {}) =>
  ancestry(database, { of: id(name), direction, ...more }, { first: 10_000 });

/** `{ 'Record:r1': 2 }`: what was found, with its distance. */
const found = async (name: string, direction: Direction, more: Partial<Walk> = {}) => {
  const { ancestors, totalCount } = await walkFrom(name, direction, more);
  expect(totalCount).toBe(ancestors.length);
  return Object.fromEntries(ancestors.map(({ node, distance }) => [`${node.label}:${node.key}`, distance]));
};
const upstream = (name: string, more: Partial<Walk> = {}) => found(name, 'UPSTREAM', more);
const downstream = (name: string, more: Partial<Walk> = {}) => found(name, 'DOWNSTREAM', more);

/**
 * D@1 has r1 and r2, D@2 has r1b (which corrects r1) and no longer r2; F on D@1 and a base model, G on D@2, M merges
 * them; the route chat serves F first and M then.
 */
const STORY = [
  ...people('ana', 'ben', 'cyd', 'owner', 'builder'),
  provider('gpu'),
  provider('own'),
  datanet('D'),
  contribute('r1', { datanet: 'D', by: ['ana'] }),
  contribute('r2', { datanet: 'D', by: ['ben'] }),
  freeze('D', 1),
  correct('r1b', { corrects: 'r1', datanet: 'D', by: ['cyd'] }),
  remove('r2', { by: [{ contributor: 'cyd' }] }),
  freeze('D', 2),
  contribute('r3', { datanet: 'D', by: ['ben'] }),
  model('base', { owner: 'owner' }),
  fineTune('F', { by: ['builder'], on: ['D@1'], models: { base: 1 }, computedBy: { gpu: 1 } }),
  fineTune('G', { by: ['builder'], on: ['D@2'] }),
  fineTune('M', { by: ['ana'], from: { F: 6, G: 4 } }),
  publish('chat', 1, ['F'], { provider: 'gpu' }),
  publish('chat', 2, ['M']),
  serve('i1', 'chat@1'),
  serve('i2', 'chat@2', { provider: 'own' }),
];

const D1 = { 'Record:r1': 1, 'Record:r2': 1, 'Contributor:ana': 2, 'Contributor:ben': 2 };
const D2 = { 'Record:r1b': 1, 'Record:r1': 2, 'Contributor:cyd': 2, 'Contributor:ana': 3 };
const further = (of: Record<string, number>, steps: number) =>
  Object.fromEntries(Object.entries(of).map(([name, distance]) => [name, distance + steps]));

describe('what a node comes from', () => {
  it('is nothing for a contributor and a provider', async () => {
    expect(await upstream('Contributor:ana')).toEqual({});
    expect(await upstream('ComputeProvider:gpu')).toEqual({});
  });

  it('is, for a record, its contributors and what it corrects', async () => {
    expect(await upstream('Record:r1')).toEqual({ 'Contributor:ana': 1 });
    expect(await upstream('Record:r1b')).toEqual({
      'Record:r1': 1,
      'Contributor:cyd': 1,
      'Contributor:ana': 2,
    });
  });

  it('is, for a Datanet version, its own members, with the Datanet beside it', async () => {
    expect(await upstream('DatanetVersion:D@1')).toEqual({ ...D1, 'Datanet:D': 1 });
    expect(await upstream('DatanetVersion:D@2')).toEqual({ ...D2, 'Datanet:D': 1 });
  });

  it('is, for a Datanet, what its versions come from; a record that waits for the next belongs to none', async () => {
    expect(await upstream('Datanet:D')).toEqual({
      'DatanetVersion:D@1': 1,
      'DatanetVersion:D@2': 1,
      ...further(D2, 1),
      ...further(D1, 1),
    });
  });

  it('is, for a base model, its owner', async () => {
    expect(await upstream('BaseModel:base')).toEqual({ 'Contributor:owner': 1 });
  });

  const F = {
    'DatanetVersion:D@1': 1,
    'BaseModel:base': 1,
    'Contributor:builder': 1,
    'ComputeProvider:gpu': 1,
    'Datanet:D': 2,
    'Contributor:owner': 2,
    ...further(D1, 1),
  };
  const M = {
    'Contributor:ana': 1,
    'FineTune:F': 1,
    'FineTune:G': 1,
    'DatanetVersion:D@1': 2,
    'DatanetVersion:D@2': 2,
    'BaseModel:base': 2,
    'Contributor:builder': 2,
    'ComputeProvider:gpu': 2,
    'Datanet:D': 3,
    'Contributor:owner': 3,
    'Record:r1': 3,
    'Record:r2': 3,
    'Record:r1b': 3,
    'Contributor:ben': 4,
    'Contributor:cyd': 4,
  };

  it('is, for a fine-tune, what it was trained on and derived from, its builders and its compute', async () => {
    expect(await upstream('FineTune:F')).toEqual(F);
    expect(await upstream('FineTune:M')).toEqual(M);
  });

  it('is, for a route version, what it serves and its provider, with the route beside it', async () => {
    const version1 = { ...further(F, 1), 'FineTune:F': 1, 'ComputeProvider:gpu': 1, 'ModelRoute:chat': 1 };
    expect(await upstream('RouteVersion:chat@1')).toEqual(version1);
  });

  it('is, for a route, what its versions come from', async () => {
    const expected = {
      ...further(M, 2),
      ...further(F, 2),
      'RouteVersion:chat@1': 1,
      'RouteVersion:chat@2': 1,
      'FineTune:F': 2,
      'FineTune:M': 2,
      'ComputeProvider:gpu': 2,
      'Contributor:ana': 3,
    };
    expect(await upstream('ModelRoute:chat')).toEqual(expected);
  });

  it('is, for an inference, what answered it, and its own provider', async () => {
    expect(await upstream('Inference:i2')).toEqual({
      ...further(M, 2),
      'RouteVersion:chat@2': 1,
      'ComputeProvider:own': 1,
      'ModelRoute:chat': 2,
      'FineTune:M': 2,
    });
    expect(await upstream('Inference:i1')).toMatchObject({
      'RouteVersion:chat@1': 1,
      'ComputeProvider:gpu': 2,
    });
  });
});

describe('what came of a node', () => {
  const ofF = {
    'FineTune:M': 1,
    'RouteVersion:chat@1': 1,
    'RouteVersion:chat@2': 2,
    'ModelRoute:chat': 2,
    'Inference:i1': 2,
    'Inference:i2': 3,
  };
  const ofG = { 'FineTune:M': 1, 'RouteVersion:chat@2': 2, 'ModelRoute:chat': 3, 'Inference:i2': 3 };

  it('is nothing for an inference', async () => {
    expect(await downstream('Inference:i1')).toEqual({});
  });

  it('is, for a route version and a route, their inferences', async () => {
    expect(await downstream('RouteVersion:chat@1')).toEqual({ 'ModelRoute:chat': 1, 'Inference:i1': 1 });
    expect(await downstream('ModelRoute:chat')).toEqual({
      'RouteVersion:chat@1': 1,
      'RouteVersion:chat@2': 1,
      'Inference:i1': 2,
      'Inference:i2': 2,
    });
  });

  it('is, for a fine-tune and a base model, those derived from it, and where they are served', async () => {
    expect(await downstream('FineTune:F')).toEqual(ofF);
    expect(await downstream('FineTune:G')).toEqual(ofG);
    expect(await downstream('BaseModel:base')).toEqual({ 'FineTune:F': 1, ...further(ofF, 1) });
  });

  it('is, for a Datanet version, what was trained on it, with the Datanet beside it', async () => {
    expect(await downstream('DatanetVersion:D@2')).toEqual({
      'Datanet:D': 1,
      'FineTune:G': 1,
      ...further(ofG, 1),
    });
  });

  it('is, for a Datanet, what came of its versions', async () => {
    expect(await downstream('Datanet:D')).toEqual({
      'DatanetVersion:D@1': 1,
      'DatanetVersion:D@2': 1,
      'FineTune:F': 2,
      'FineTune:G': 2,
      ...further(ofG, 2),
      ...further(ofF, 2),
    });
  });

  it('is, for a record, its corrections and the versions it was a member of', async () => {
    expect(await downstream('Record:r2')).toEqual({
      'DatanetVersion:D@1': 1,
      'Datanet:D': 2,
      'FineTune:F': 2,
      ...further(ofF, 2),
    });
    expect(await downstream('Record:r1')).toEqual({
      'Record:r1b': 1,
      'DatanetVersion:D@1': 1,
      'DatanetVersion:D@2': 2,
      'Datanet:D': 2,
      'FineTune:F': 2,
      'FineTune:G': 3,
      ...further(ofF, 2),
    });
    expect(await downstream('Record:r3')).toEqual({});
  });

  it('is, for a contributor, what came of records, models and fine-tunes', async () => {
    expect(await downstream('Contributor:cyd')).toMatchObject({
      'Record:r1b': 1,
      'DatanetVersion:D@2': 2,
      'Inference:i2': 6,
    });
    expect(await downstream('Contributor:owner')).toMatchObject({ 'BaseModel:base': 1, 'FineTune:F': 2 });
    expect(await downstream('Contributor:ana')).toMatchObject({
      'Record:r1': 1,
      'FineTune:M': 1,
      'Inference:i2': 3,
    });
  });

  it('is, for a provider, what it hosts, computed and answered', async () => {
    expect(await downstream('ComputeProvider:own')).toEqual({ 'Inference:i2': 1 });
    expect(await downstream('ComputeProvider:gpu')).toEqual({
      'FineTune:F': 1,
      'RouteVersion:chat@1': 1,
      'FineTune:M': 2,
      'ModelRoute:chat': 2,
      'Inference:i1': 2,
      'RouteVersion:chat@2': 3,
      'Inference:i2': 4,
    });
  });
});

describe('an answer that is not whole', () => {
  it.each([
    ['FineTune:M', 'UPSTREAM'],
    ['Inference:i2', 'UPSTREAM'],
    ['Datanet:D', 'UPSTREAM'],
    ['Record:r1', 'DOWNSTREAM'],
    ['Contributor:cyd', 'DOWNSTREAM'],
    ['ComputeProvider:gpu', 'DOWNSTREAM'],
  ] as const)(
    'says MAX_DEPTH exactly where something asked for lies deeper (%s, %s)',
    async (root, direction) => {
      const all = Object.entries(await found(root, direction));
      const deepest = Math.max(...all.map(([, distance]) => distance));
      for (const kind of KINDS) {
        const asked = all.filter(([name]) => name.startsWith(`${kind}:`));
        const depths = Array.from({ length: deepest + 1 }, (_, maxDepth) => maxDepth);
        const answers = await Promise.all(
          depths.map((maxDepth) => walkFrom(root, direction, { kinds: [kind], maxDepth })),
        );
        for (const [maxDepth, { totalCount, complete, incompleteReason }] of answers.entries()) {
          const within = asked.filter(([, distance]) => distance <= maxDepth).length;
          const expected = within === asked.length ? [within, true, undefined] : [within, false, 'MAX_DEPTH'];
          expect([totalCount, complete, incompleteReason], `${kind} to ${maxDepth}`).toEqual(expected);
        }
      }
    },
  );

  it('is whole at the depth of the deepest, and whatever the depth where nothing else is asked for', async () => {
    expect(await walkFrom('FineTune:M', 'UPSTREAM', { maxDepth: 4 })).toMatchObject({
      complete: true,
      totalCount: 15,
    });
    expect(await walkFrom('FineTune:M', 'UPSTREAM', { maxDepth: 3 })).toMatchObject({
      complete: false,
      incompleteReason: 'MAX_DEPTH',
      totalCount: 13,
    });
    // The root is reached again from its versions, but is not of its own ancestry.
    const kinds = ['Datanet', 'Record'] as const;
    expect(await walkFrom('Datanet:D', 'UPSTREAM', { kinds, maxDepth: 0 })).toMatchObject({
      complete: false,
    });
    expect(await walkFrom('Datanet:D', 'UPSTREAM', { kinds: ['Datanet'], maxDepth: 0 })).toMatchObject({
      complete: true,
    });
    expect(await walkFrom('FineTune:M', 'UPSTREAM', { kinds: [] })).toMatchObject({
      complete: true,
      totalCount: 0,
    });
  });

  it('says NODE_LIMIT where there are more nodes than it may hold, and counts at least so many', async () => {
    const most = (mostNodes: number, more: Partial<Walk> = {}) =>
      walkFrom('FineTune:M', 'UPSTREAM', { mostNodes, ...more });
    expect(await most(15)).toMatchObject({ complete: true, totalCount: 15 });
    const limited = await most(14);
    expect(limited).toMatchObject({ complete: false, incompleteReason: 'NODE_LIMIT' });
    expect(limited.totalCount).toBeGreaterThanOrEqual(14);
    expect(await most(2, { kinds: ['FineTune'] })).toMatchObject({ complete: true, totalCount: 2 });
    expect(await most(1, { kinds: ['FineTune'] })).toMatchObject({ incompleteReason: 'NODE_LIMIT' });
  });

  it('does not say NODE_LIMIT for what lies below the depth asked for', async () => {
    const answer = await walkFrom('FineTune:M', 'UPSTREAM', { mostNodes: 3, maxDepth: 1 });
    expect(answer).toMatchObject({ incompleteReason: 'MAX_DEPTH', totalCount: 3 });
    const downwards = await walkFrom('Datanet:D', 'DOWNSTREAM', { mostNodes: 2, maxDepth: 1 });
    expect(downwards).toMatchObject({ incompleteReason: 'MAX_DEPTH', totalCount: 2 });
  });
});

describe('time', () => {
  const day = (month: number, day = 1) => Date.UTC(2025, month - 1, day);
  const on = (month: number) => new Date(day(month)).toISOString();
  const early = '2025-01-01T00:00:00Z';
  let beforeAnything: number;
  let beforeLate: number;
  let firstOwner: number;
  let secondOwner: number;

  beforeAll(async () => {
    beforeAnything = await moment(database);
    await applied(database, [
      ...people('t1', 't2', 't3').map((it) => ({ ...it, at: early })),
      datanet('T', { at: early }),
      contribute('t', { datanet: 'T', by: ['t1'], at: on(2) }),
      freeze('T', 1, { at: on(3) }),
      fineTune('T first', { by: ['t1'], on: ['T@1'], at: on(4) }),
      model('T base', { owner: 't1', at: early }),
    ]);
    beforeLate = await moment(database);
    // Happened in May, told after what happened in July.
    await applied(database, [fineTune('T second', { by: ['t2'], on: ['T@1'], at: on(7) })]);
    await applied(database, [fineTune('T late', { by: ['t2'], from: ['T first'], at: on(5) })]);

    firstOwner = await moment(database);
    await applied(database, [updateModel('T base', { owner: 't2', at: on(6) })]);
    secondOwner = await moment(database);
    // Changed hands in March already, as is told only now; in August nobody owned it any more.
    await applied(database, [updateModel('T base', { owner: 't3', at: on(3) })]);
    await applied(database, [updateModel('T base', { owner: null, at: on(8) })]);
    await applied(database, [updateModel('T base', { license: 'MIT', at: on(9) })]);
    ids = await idsByName(database);
  });

  it('gives different answers for what was so and for what was known, where a fact was told late', async () => {
    const trained = { 'FineTune:T first': 1 };
    const kinds = ['FineTune'] as const;
    const asOf = (month: number) => downstream('DatanetVersion:T@1', { kinds, asOf: day(month, 2) });
    expect(await asOf(4)).toEqual(trained);
    expect(await asOf(6)).toEqual({ ...trained, 'FineTune:T late': 2 });
    expect(await asOf(7)).toEqual({ ...trained, 'FineTune:T second': 1, 'FineTune:T late': 2 });
    const known = (more: Partial<Walk>) =>
      downstream('DatanetVersion:T@1', { kinds, knownAt: beforeLate, ...more });
    expect(await known({})).toEqual(trained);
    expect(await known({ asOf: day(6, 2) })).toEqual(trained);
  });

  it('includes what happened at that very moment', async () => {
    expect(await upstream('DatanetVersion:T@1', { asOf: day(3) })).toMatchObject({ 'Record:t': 1 });
    expect(await upstream('DatanetVersion:T@1', { asOf: day(3) - 1 })).toEqual({});
  });

  it('finds nothing, and nothing missing, before the root was there', async () => {
    const root = 'FineTune:T first';
    expect(await walkFrom(root, 'UPSTREAM', { asOf: day(4) - 1 })).toMatchObject({
      totalCount: 0,
      complete: true,
    });
    expect(await walkFrom(root, 'DOWNSTREAM', { knownAt: beforeAnything })).toMatchObject({
      totalCount: 0,
      complete: true,
    });
  });

  it('does not go through what was not there yet', async () => {
    // A version frozen in June of what happened in July: the record comes after it, and its contributor with it.
    await applied(database, [
      datanet('T2', { at: early }),
      contribute('t2 late', { datanet: 'T2', by: ['t3'], at: on(7) }),
      contribute('t2', { datanet: 'T2', by: ['t2'], at: on(5) }),
      freeze('T2', 1, { at: on(6) }),
    ]);
    ids = await idsByName(database);
    const members = (month: number) =>
      upstream('DatanetVersion:T2@1', { kinds: ['Record', 'Contributor'], asOf: day(month, 2) });
    expect(await members(6)).toEqual({ 'Record:t2': 1, 'Contributor:t2': 2 });
    expect(await members(7)).toMatchObject({ 'Record:t2 late': 1, 'Contributor:t3': 2 });
    expect(await downstream('Contributor:t3', { asOf: day(6, 2), kinds: ['DatanetVersion'] })).toEqual({});
  });

  it('keeps a record whose contributor is said to have come later', async () => {
    await applied(database, [
      event('contributor.registered', { contributor: { key: 't9' }, at: on(9) }),
      datanet('T3', { at: early }),
      contribute('t9', { datanet: 'T3', by: ['t9'], at: on(5) }),
      freeze('T3', 1, { at: on(6) }),
    ]);
    ids = await idsByName(database);
    const members = (month: number) =>
      upstream('DatanetVersion:T3@1', { kinds: ['Record', 'Contributor'], asOf: day(month, 2) });
    expect(await members(6)).toEqual({ 'Record:t9': 1 });
    expect(await members(9)).toEqual({ 'Record:t9': 1, 'Contributor:t9': 2 });
  });

  it('knows who owned a base model when, and what was known of it when', async () => {
    const owner = async (more: Partial<Walk>) => Object.keys(await upstream('BaseModel:T base', more));
    expect(await owner({ knownAt: firstOwner })).toEqual(['Contributor:t1']);
    expect(await owner({ knownAt: firstOwner, asOf: day(7) })).toEqual(['Contributor:t1']);
    expect(await owner({ knownAt: secondOwner })).toEqual(['Contributor:t2']);
    expect(await owner({ knownAt: secondOwner, asOf: day(6) - 1 })).toEqual(['Contributor:t1']);
    expect(await owner({ knownAt: secondOwner, asOf: day(6) })).toEqual(['Contributor:t2']);
    expect(await owner({ asOf: day(2) })).toEqual(['Contributor:t1']);
    expect(await owner({ asOf: day(4) })).toEqual(['Contributor:t3']);
    // What was applied last holds: t3 took over from t2 as well.
    expect(await owner({ asOf: day(7) })).toEqual(['Contributor:t3']);
    expect(await owner({ asOf: day(8) })).toEqual([]);
    expect(await owner({})).toEqual([]);
  });

  it('knows the same from the owner’s side', async () => {
    const owned = async (who: string, more: Partial<Walk>) =>
      'BaseModel:T base' in (await downstream(`Contributor:${who}`, more));
    expect(await owned('t1', { asOf: day(2) })).toBe(true);
    expect(await owned('t1', { asOf: day(4) })).toBe(false);
    expect(await owned('t2', { asOf: day(7) })).toBe(false);
    expect(await owned('t2', { asOf: day(7), knownAt: secondOwner })).toBe(true);
    expect(await owned('t3', { asOf: day(4) })).toBe(true);
    expect(await owned('t3', { asOf: day(2) })).toBe(false);
    expect(await owned('t3', { knownAt: secondOwner })).toBe(false);
    expect(await owned('t3', {})).toBe(false);
  });
});

describe('membership', () => {
  beforeAll(async () => {
    await applied(database, [
      ...people('m1', 'm2', 'reviewer'),
      datanet('N'),
      datanet('O'),
      contribute('n1', { datanet: 'N', by: ['m1'] }),
      contribute('n2', { datanet: 'N', by: ['m2'] }),
      include('n1', 'O'),
      freeze('N', 1),
      remove('n1', { datanet: 'N' }),
      freeze('N', 2),
      include('n1', 'N'),
      correct('n2b', { corrects: 'n2', datanet: 'N', by: ['m1'] }),
      freeze('N', 3),
      validate('n2b', 'reviewer', 'REJECTED'),
      freeze('N', 4),
      freeze('O', 1),
    ]);
    ids = await idsByName(database);
  });

  it('belongs to each version as it was frozen, whatever was removed, included, superseded or rejected since', async () => {
    const members = async (version: string) =>
      Object.entries(await upstream(`DatanetVersion:${version}`, { kinds: ['Record'] }))
        .map(([name, distance]) => `${name.slice('Record:'.length)} ${distance}`)
        .sort();
    expect(await members('N@1')).toEqual(['n1 1', 'n2 1']);
    expect(await members('N@2')).toEqual(['n2 1']);
    expect(await members('N@3')).toEqual(['n1 1', 'n2 2', 'n2b 1']);
    expect(await members('N@4')).toEqual(['n1 1', 'n2 1']);
    expect(await members('O@1')).toEqual(['n1 1']);
  });

  it('is the same from the record’s side', async () => {
    const versions = (record: string) =>
      downstream(`Record:${record}`, { kinds: ['DatanetVersion', 'Datanet'] });
    expect(await versions('n1')).toEqual({
      'DatanetVersion:N@1': 1,
      'DatanetVersion:N@3': 1,
      'DatanetVersion:N@4': 1,
      'DatanetVersion:O@1': 1,
      'Datanet:N': 2,
      'Datanet:O': 2,
    });
    expect(await versions('n2')).toEqual({
      'DatanetVersion:N@1': 1,
      'DatanetVersion:N@2': 1,
      'DatanetVersion:N@3': 2,
      'DatanetVersion:N@4': 1,
      'Datanet:N': 2,
    });
    expect(await versions('n2b')).toEqual({ 'DatanetVersion:N@3': 1, 'Datanet:N': 2 });
  });
});

describe('what is large', () => {
  it('is answered over a ladder of 20 levels, with more than a million paths', async () => {
    await applied(database, ladder(20));
    ids = await idsByName(database);
    const up = await upstream('FineTune:ladder top', { kinds: ['FineTune'] });
    expect(Object.keys(up)).toHaveLength(40);
    expect(up['FineTune:ladder 1 a']).toBe(20);
    const down = await downstream('FineTune:ladder 1 b', { kinds: ['FineTune'] });
    expect(Object.keys(down)).toHaveLength(39);
    expect(down['FineTune:ladder top']).toBe(20);
  });

  it('is whole over a chain of 1,500 corrections', async () => {
    await applied(database, [
      ...people('first', 'second'),
      datanet('deep'),
      contribute('deep 0', { datanet: 'deep', by: ['first'] }),
      correct('deep 1', { corrects: 'deep 0', datanet: 'deep', by: ['second'] }),
    ]);
    await lengthen(1_500);
    await applied(database, [freeze('deep', 1), fineTune('deep', { by: ['second'], on: ['deep@1'] })]);
    ids = await idsByName(database);
    const up = await walkFrom('FineTune:deep', 'UPSTREAM', { kinds: ['Record', 'Contributor'] });
    expect(up).toMatchObject({ totalCount: 1_501 + 2, complete: true });
    expect(up.ancestors.at(-1)).toMatchObject({ distance: 1_503, node: { key: 'first' } });
    expect(await upstream('Record:deep 1500', { kinds: ['Record'] })).toMatchObject({
      'Record:deep 0': 1_500,
    });
    const down = await downstream('Contributor:first', { kinds: ['Record', 'FineTune'] });
    expect(Object.keys(down)).toHaveLength(1_502);
    expect(down).toMatchObject({ 'Record:deep 0': 1, 'Record:deep 1500': 1_501, 'FineTune:deep': 1_503 });
  });
});

describe('what is wide', () => {
  it('is paged through in little memory, 100 nodes at a time', async () => {
    await applied(database, [
      ...people('many'),
      datanet('wide'),
      contribute('wide 0', { datanet: 'wide', by: ['many'] }),
      freeze('wide', 1),
    ]);
    await widen(6_000);
    ids = await idsByName(database);
    for (const [name, direction] of [
      ['DatanetVersion:wide@1', 'UPSTREAM'],
      ['Contributor:many', 'DOWNSTREAM'],
    ] as const) {
      const page = await ancestry(database, { of: id(name), direction }, { first: 100 });
      expect(page).toMatchObject({ totalCount: 6_003, hasNext: true, complete: true });
      expect(page.ancestors).toHaveLength(100);
    }
  });
});

describe('pages', () => {
  const listed = async (name: string, direction: Direction, size: number) => {
    const seen: string[] = [];
    let after: Position | undefined;
    for (;;) {
      const page = await ancestry(database, { of: id(name), direction }, { first: size, after });
      seen.push(...page.ancestors.map(({ node, distance }) => `${distance} ${node.label}:${node.key}`));
      const last = page.ancestors.at(-1);
      if (!page.hasNext || !last) return seen;
      after = { distance: BigInt(last.distance), key: last.node.key, id: last.node.id };
    }
  };

  it.each([1, 2, 7])('of %i give together what one gives', async (size) => {
    for (const [name, direction] of [
      ['Inference:i2', 'UPSTREAM'],
      ['Contributor:ana', 'DOWNSTREAM'],
    ] as const)
      expect(await listed(name, direction, size)).toEqual(await listed(name, direction, 1_000));
  });

  it('may be empty, and still say whether there is more', async () => {
    const of = { of: id('Record:r1'), direction: 'UPSTREAM' } as const;
    expect(await ancestry(database, of, { first: 0 })).toMatchObject({
      ancestors: [],
      hasNext: true,
      totalCount: 1,
    });
    expect(await ancestry(database, { ...of, of: id('Contributor:ana') }, { first: 0 })).toMatchObject({
      hasNext: false,
    });
  });
});

describe('a walk is refused', () => {
  const refusal = (of: string, more: Partial<Walk> = {}) =>
    ancestry(database, { of, direction: 'UPSTREAM', ...more }, { first: 1 }).catch((it) => it);

  it('from where there is no node', async () => {
    expect(await refusal('nowhere')).toMatchObject({ code: 'NOT_FOUND', path: ['of'] });
    expect(await refusal('')).toMatchObject({ code: 'NOT_FOUND', path: ['of'] });
  });

  it('from a node that lineage does not run through', async () => {
    await applied(database, [
      asset('eth'),
      validate('r3', 'cyd', 'ACCEPTED', { id: 'v1' }),
      evaluate('F', { id: 'ev1' }),
    ]);
    const others = await idsByName(database);
    const names = [...others.keys()].filter((name) =>
      /^(Asset|Validation|Evaluation):(eth|v1|ev1)$/.test(name),
    );
    expect(names).toHaveLength(3);
    for (const name of names) {
      for (const direction of ['UPSTREAM', 'DOWNSTREAM'] as const)
        expect(await refusal(others.get(name) as string, { direction }), name).toMatchObject({
          code: 'BAD_INPUT',
          path: ['of'],
        });
    }
  });

  it.each([-1, 5_001])('to a depth of %i', async (maxDepth) => {
    expect(await refusal(id('FineTune:M'), { maxDepth })).toMatchObject({
      code: 'BAD_INPUT',
      path: ['maxDepth'],
    });
  });
});

/** `ladder 1 a` to `ladder 20 b`, each from both below it, and a top. */
function ladder(levels: number) {
  const rungs = times(levels, (level) =>
    ['a', 'b'].map((side) =>
      fineTune(`ladder ${level} ${side}`, {
        by: ['builder'],
        from: level === 1 ? [] : [`ladder ${level - 1} a`, `ladder ${level - 1} b`],
      }),
    ),
  );
  const top = fineTune('ladder top', { by: ['builder'], from: [`ladder ${levels} a`, `ladder ${levels} b`] });
  return [...rungs.flat(), top];
}

/**
 * Goes on with the chain of `deep 1` to so many corrections, as the events would, which take their time one by one: each
 * record is a copy of the first correction, and the last one is the member.
 */
const lengthen = (corrections: number) =>
  database.define(`
    MATCH (d:Datanet {key: 'deep'})<-[i:IN WHERE i.since IS NOT NULL]-(first:Record {key: 'deep 1'})-[:CONTRIBUTED_BY]->(c)
    REMOVE i.since
    WITH d, first, c
    UNWIND range(2, ${corrections}) AS revision
    CREATE (r:Record:Fact)
    SET r = first {.*, id: first.id + revision, key: 'deep ' + revision, revision: revision}
    CREATE (r)-[:CONTRIBUTED_BY {share: 1}]->(c)
    CREATE (r)-[:IN {since: CASE revision WHEN ${corrections} THEN 1 END}]->(d)
    WITH first, collect(r) AS added
    WITH [first] + added AS chain
    UNWIND range(1, size(chain) - 1) AS i
    WITH chain[i] AS newer, chain[i - 1] AS older
    CREATE (newer)-[:CORRECTS {share: '1/1000'}]->(older)`);

/** Adds so many members to `wide@1`, as the events would. */
const widen = (records: number) =>
  database.define(`
    MATCH (d:Datanet)<-[:IN]-(first:Record {key: 'wide 0'})-[:CONTRIBUTED_BY]->(c)
    UNWIND range(1, ${records}) AS i
    CREATE (r:Record:Fact)
    SET r = first {.*, id: first.id + i, key: 'wide ' + i}
    CREATE (r)-[:CONTRIBUTED_BY {share: 1}]->(c)
    CREATE (r)-[:IN {since: 1}]->(d)`);
