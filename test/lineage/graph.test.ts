import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Walk } from '../../src/lineage/ancestry.ts';
import { lineageGraph } from '../../src/lineage/graph.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
  updateModel,
} from '../support/events.ts';
import { idsByName, moment } from '../support/reading.ts';

let database: Database;
let ids: Map<string, string>;
let names: Map<string, string>;
let beforeSale: number;
const id = (name: string) => ids.get(name) ?? `no ${name}`;
const at = (month: number) => new Date(Date.UTC(2025, month - 1)).toISOString();

beforeAll(async () => {
  database = await openDatabase();
  const early = '2025-01-01T00:00:00Z';
  await applied(database, [
    ...people('ana', 'ben', 'owner', 'buyer').map((it) => ({ ...it, at: early })),
    provider('gpu'),
    asset('eth'),
    datanet('D'),
    contribute('r1', { datanet: 'D', by: { ana: 3, ben: 0 } }),
    freeze('D', 1),
    correct('r2', { corrects: 'r1', datanet: 'D', by: ['ben'], share: '2/4' }),
    freeze('D', 2),
    model('base', { owner: 'owner', at: early }),
    fineTune('F', { by: { ben: 7 }, on: { 'D@1': 2, 'D@2': 5 }, models: ['base'], computedBy: { gpu: 9 } }),
    fineTune('by both', { by: ['owner', 'buyer'], models: ['base'], at: early }),
    publish('chat', 1, { F: 4 }, { provider: 'gpu' }),
    serve('i1', 'chat@1', { provider: 'gpu' }),
  ]);
  beforeSale = await moment(database);
  await applied(database, [updateModel('base', { owner: 'buyer', at: at(6) })]);
  ids = await idsByName(database);
  names = new Map([...ids].map(([name, id]) => [id, name]));
});
afterAll(() => database?.close());

const graph = (name: string, more: Partial<Walk> = {}, maxNodes = 200) =>
  lineageGraph(database, { of: id(name), direction: 'UPSTREAM', ...more }, maxNodes);

/** Steps as `Effect:key KIND Cause:key weight`, sorted. */
const steps = async (name: string, more: Partial<Walk> = {}, maxNodes?: number) =>
  (await graph(name, more, maxNodes)).edges
    .map(({ from, to, kind, weight }) => `${names.get(from)} ${kind} ${names.get(to)} ${weight ?? '-'}`)
    .sort();
const nodes = async (name: string, more: Partial<Walk> = {}, maxNodes?: number) =>
  (await graph(name, more, maxNodes)).nodes.map((node) => `${node.label}:${node.key}`);

const ALL = [
  'BaseModel:base OWNED_BY Contributor:buyer -',
  'DatanetVersion:D@1 CONTAINS Record:r1 -',
  'DatanetVersion:D@1 VERSION_OF Datanet:D -',
  'DatanetVersion:D@2 CONTAINS Record:r2 -',
  'DatanetVersion:D@2 VERSION_OF Datanet:D -',
  'FineTune:F BUILT_BY Contributor:ben 7',
  'FineTune:F COMPUTED_BY ComputeProvider:gpu 9',
  'FineTune:F DERIVED_FROM BaseModel:base 0',
  'FineTune:F TRAINED_ON DatanetVersion:D@1 2',
  'FineTune:F TRAINED_ON DatanetVersion:D@2 5',
  'Inference:i1 ANSWERED_BY RouteVersion:chat@1 -',
  'Inference:i1 HOSTED_BY ComputeProvider:gpu -',
  'Record:r1 CONTRIBUTED_BY Contributor:ana 3',
  'Record:r1 CONTRIBUTED_BY Contributor:ben 0',
  'Record:r2 CONTRIBUTED_BY Contributor:ben 1',
  'Record:r2 CORRECTS Record:r1 2/4',
  'RouteVersion:chat@1 HOSTED_BY ComputeProvider:gpu -',
  'RouteVersion:chat@1 SERVES FineTune:F 4',
  'RouteVersion:chat@1 VERSION_OF ModelRoute:chat -',
];

describe('a lineage graph', () => {
  it('has every step between its nodes, with the weight, the share or the units it carries', async () => {
    expect(await steps('Inference:i1')).toEqual(ALL);
    expect(await graph('Inference:i1')).toMatchObject({ complete: true });
  });

  it('is the same downstream, from effect to cause all the same', async () => {
    const down = await steps('Record:r1', { direction: 'DOWNSTREAM' });
    expect(down).toContain('Record:r2 CORRECTS Record:r1 2/4');
    expect(down).toContain('Inference:i1 ANSWERED_BY RouteVersion:chat@1 -');
    expect(down.filter((step) => !ALL.includes(step))).toEqual([]);
    expect(await nodes('Record:r1', { direction: 'DOWNSTREAM' })).not.toContain('ComputeProvider:gpu');
  });

  it('has the root first, then the nearest', async () => {
    expect(await nodes('Inference:i1', {}, 4)).toEqual([
      'Inference:i1',
      'RouteVersion:chat@1',
      'ComputeProvider:gpu',
      'FineTune:F',
    ]);
  });

  it('says NODE_LIMIT where it holds fewer nodes than there are, and has the steps between those it holds', async () => {
    const all = (await nodes('Inference:i1')).length;
    expect(await graph('Inference:i1', {}, all)).toMatchObject({ complete: true });
    expect(await graph('Inference:i1', {}, all - 1)).toMatchObject({
      complete: false,
      incompleteReason: 'NODE_LIMIT',
    });
    expect(await steps('Inference:i1', {}, 4)).toEqual([
      'FineTune:F COMPUTED_BY ComputeProvider:gpu 9',
      'Inference:i1 ANSWERED_BY RouteVersion:chat@1 -',
      'Inference:i1 HOSTED_BY ComputeProvider:gpu -',
      'RouteVersion:chat@1 HOSTED_BY ComputeProvider:gpu -',
      'RouteVersion:chat@1 SERVES FineTune:F 4',
    ]);
    expect(await graph('Inference:i1', {}, 1)).toMatchObject({
      nodes: [{ key: 'i1' }],
      edges: [],
      complete: false,
    });
    expect(await graph('Contributor:ana', {}, 1)).toMatchObject({
      nodes: [{ key: 'ana' }],
      edges: [],
      complete: true,
    });
  });

  it('says MAX_DEPTH where more lies deeper', async () => {
    expect(await graph('Inference:i1', { maxDepth: 2 })).toMatchObject({
      complete: false,
      incompleteReason: 'MAX_DEPTH',
    });
    expect(await nodes('Inference:i1', { maxDepth: 0 })).toEqual(['Inference:i1']);
  });

  it('has only the kinds asked for, and the steps between those', async () => {
    expect(await steps('FineTune:F', { kinds: ['Record', 'Contributor'] })).toEqual([
      'FineTune:F BUILT_BY Contributor:ben 7',
      'Record:r1 CONTRIBUTED_BY Contributor:ana 3',
      'Record:r1 CONTRIBUTED_BY Contributor:ben 0',
      'Record:r2 CONTRIBUTED_BY Contributor:ben 1',
      'Record:r2 CORRECTS Record:r1 2/4',
    ]);
  });

  it('shows who owned a base model at the time', async () => {
    const owner = (more: Partial<Walk>) => steps('BaseModel:base', more);
    expect(await owner({})).toEqual(['BaseModel:base OWNED_BY Contributor:buyer -']);
    expect(await owner({ asOf: Date.parse(at(6)) - 1 })).toEqual([
      'BaseModel:base OWNED_BY Contributor:owner -',
    ]);
    expect(await owner({ asOf: Date.parse(at(6)) })).toEqual(['BaseModel:base OWNED_BY Contributor:buyer -']);
    expect(await owner({ knownAt: beforeSale })).toEqual(['BaseModel:base OWNED_BY Contributor:owner -']);
    // Also where both are there for other reasons.
    const owners = async (more: Partial<Walk>) =>
      (await steps('FineTune:by both', more)).filter((step) => step.includes('OWNED_BY'));
    expect(await owners({ asOf: Date.parse(at(6)) - 1 })).toEqual([
      'BaseModel:base OWNED_BY Contributor:owner -',
    ]);
    expect(await owners({})).toEqual(['BaseModel:base OWNED_BY Contributor:buyer -']);
  });

  it('begins at a Datanet and at a route with their versions', async () => {
    const ofDatanet = await steps('Datanet:D');
    expect(ofDatanet).toEqual(ALL.filter((step) => /^(DatanetVersion|Record)/.test(step)));
    expect(await steps('ModelRoute:chat', { direction: 'DOWNSTREAM' })).toEqual([
      'Inference:i1 ANSWERED_BY RouteVersion:chat@1 -',
      'RouteVersion:chat@1 VERSION_OF ModelRoute:chat -',
    ]);
  });

  it.each([0, -1, 5_001])('is refused with at most %i nodes', async (maxNodes) => {
    const refusal = await graph('FineTune:F', {}, maxNodes).catch((it) => it);
    expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: ['maxNodes'] });
  });

  it('is refused from no node, from one without lineage, and to a depth that is none', async () => {
    const refusal = (name: string, more: Partial<Walk> = {}) => graph(name, more).catch((it) => it);
    expect(await refusal('nowhere')).toMatchObject({ code: 'NOT_FOUND', path: ['of'] });
    expect(await refusal('Asset:eth')).toMatchObject({ code: 'BAD_INPUT', path: ['of'] });
    expect(await refusal('FineTune:F', { maxDepth: -1 })).toMatchObject({
      code: 'BAD_INPUT',
      path: ['maxDepth'],
    });
  });
});
