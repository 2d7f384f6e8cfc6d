import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  datanet,
  fineTune,
  freeze,
  include,
  measure,
  model,
  people,
  publish,
  report,
  serve,
  updateModel,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
let ids: Map<string, string>;
let names: Map<string, string>;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
const early = { at: '2025-01-01T00:00:00Z' };
beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(
    database,
    [
      ...people('c1', 'c2', 'c3', 'owner', 'buyer'),
      datanet('A'),
      datanet('B'),
      contribute('r1', { datanet: 'A', by: ['c1'] }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      include('r2', 'B'),
      contribute('r3', { datanet: 'B', by: ['c3'] }),
      freeze('A', 1),
      freeze('B', 1),
      model('base', { owner: 'owner' }),
      fineTune('FA', { on: ['A@1'] }),
      fineTune('FB', { on: ['B@1'] }),
      fineTune('M', { from: { FA: 6, FB: 4 }, models: ['base'] }),
      // FA is one step away, and reached by M as well.
      fineTune('late', { from: { M: 1, FA: 2 }, models: { base: 1 } }),
      fineTune('nothing', { models: ['base'] }),
      fineTune('measured', { on: { 'A@1': 1, 'B@1': 1 } }),
      measure('measured', 'A@1', { r2: '1' }),
      publish('chat', 1, ['M'], { policy: { data: 1 } }),
      publish('chat', 2, { FB: 1, late: 1, nothing: 1 }, { policy: { data: 1 } }),
      publish('measured', 1, ['measured'], { policy: { data: 1 } }),
      serve('plain', 'chat@1'),
      serve('covered', 'chat@1'),
      serve('half', 'chat@1'),
      serve('mixed', 'chat@2', { serves: { FB: 1, late: 3 } }),
    ].map((it) => ({ ...it, ...early })),
  );
  const later = { at: '2025-06-01T00:00:00Z' };
  await applied(database, [
    report('covered', { r1: '2', r3: '1' }, later),
    report('half', { r1: '2', r3: '1' }, { coverage: '1/2', ...later }),
    updateModel('base', { owner: 'buyer', ...later }),
  ]);
  ids = await idsByName(database);
  names = new Map([...ids].map(([name, id]) => [id, name.replace(/^\w+:/, '')]));
});
afterAll(() => database?.close());

const FACTORY = '[DATANET_VERSION, BASE_MODEL, FINE_TUNE, ROUTE_VERSION]';
const id = (name: string) => ids.get(name) as string;
const pretty = (parts: string) => (Number(parts) / Number(ONE)).toFixed(4);

/** The credit in a graph: by node, and by step as `effect > cause`; parts as they are. */
async function creditIn(name: string, args = '') {
  const { lineageGraph } = await ask(
    `query ($of: ID!) { lineageGraph(of: $of, kinds: ${FACTORY} ${args}) {
       edges { from to kind parts } credit { node parts } } }`,
    { of: id(name) },
  );
  const { edges, credit } = lineageGraph as Json;
  return {
    nodes: new Map<string, string>(credit.map((it: Json) => [names.get(it.node), it.parts])),
    steps: new Map<string, string | null>(
      edges.map((it: Json) => [`${names.get(it.from)} > ${names.get(it.to)}`, it.parts]),
    ),
  };
}
const inPretty = (parts: Map<string, string | null>) =>
  Object.fromEntries([...parts].map(([name, it]) => [name, it === null ? null : pretty(it)]));
const through = async (name: string, version: string, by: string) =>
  (
    await ask(
      `query ($of: ID!, $through: ID!) { attribution(of: $of, through: $through, by: ${by}) {
         edges { parts basis node { key } } untraced totalParts totalCount } }`,
      { of: id(name), through: id(`DatanetVersion:${version}`) },
    )
  ).attribution;

describe('the credit in a lineage graph, upstream', () => {
  it('is the golden case, to the part', async () => {
    const { nodes, steps } = await creditIn('Inference:plain');
    expect(Object.fromEntries(nodes)).toEqual({
      'chat@1': String(ONE),
      M: String(ONE),
      FA: '600000000000000000',
      FB: '400000000000000000',
      'A@1': '600000000000000000',
      'B@1': '400000000000000000',
    });
    expect(Object.fromEntries(steps)).toMatchObject({
      'plain > chat@1': String(ONE),
      'M > FA': '600000000000000000',
      'FA > A@1': '600000000000000000',
      'M > base': null,
    });
  });

  it('is of the whole lineage, however little of it is shown', async () => {
    const whole = await creditIn('RouteVersion:chat@2');
    const clipped = await creditIn('RouteVersion:chat@2', ', maxDepth: 2');
    expect(clipped.steps.size).toBeLessThan(whole.steps.size);
    for (const [name, parts] of clipped.nodes) expect(parts, name).toBe(whole.nodes.get(name));
    for (const [step, parts] of clipped.steps) expect(parts, step).toBe(whole.steps.get(step));
    // A third goes to `late`, of which a quarter goes to M and from there six tenths to FA, and a half to FA at once.
    expect(pretty(clipped.nodes.get('FA') as string)).toBe('0.2167');
    expect(clipped.nodes.get('FA')).toBe(whole.nodes.get('FA'));
    const few = await creditIn('RouteVersion:chat@2', ', maxNodes: 3');
    for (const [step, parts] of few.steps) expect(parts, step).toBe(whole.steps.get(step));
  });

  it('ends where attribution says, exactly, with what is untraced', async () => {
    for (const name of [
      'RouteVersion:chat@2',
      'FineTune:late',
      'Inference:mixed',
      'RouteVersion:measured@1',
    ]) {
      const { nodes, steps } = await creditIn(name);
      const { attribution } = await ask(
        `query ($of: ID!) { attribution(of: $of, by: DATANET_VERSION) { edges { parts node { key } } untraced } }`,
        { of: id(name) },
      );
      let sum = BigInt(attribution.untraced);
      const byNode = new Map<string, bigint>();
      for (const { node, parts } of attribution.edges as Json[])
        byNode.set(node.key, (byNode.get(node.key) ?? 0n) + BigInt(parts));
      for (const [key, parts] of byNode) {
        expect(BigInt(nodes.get(key) ?? 0), `${name}: ${key}`).toBe(parts);
        const into = [...steps].filter(([step]) => step.endsWith(` > ${key}`));
        expect(into.reduce((sum, [, parts]) => sum + BigInt(parts ?? 0), 0n)).toBe(parts);
        sum += parts;
      }
      expect(sum).toBe(ONE);
    }
  });

  it('leaves out what evidence gives to records, and has no number where nothing is left', async () => {
    const covered = await creditIn('Inference:covered');
    expect(covered.nodes.size).toBe(0);
    expect([...covered.steps.values()].every((parts) => parts === null)).toBe(true);
    expect((await creditIn('Inference:half')).nodes.get('M')).toBe(String(ONE / 2n));
  });

  it('of an inference with evidence is not told at a time before the report', async () => {
    const then = (name: string) => creditIn(name, ', asOf: "2025-03-01T00:00:00Z"');
    expect((await then('Inference:half')).nodes.size).toBe(0);
    expect((await then('Inference:plain')).nodes.get('M')).toBe(String(ONE));
    expect((await creditIn('Inference:half', ', asOf: "2025-07-01T00:00:00Z"')).nodes.size).toBeGreaterThan(
      0,
    );
  });

  it('of an inference follows the adapters merged for it', async () => {
    const { steps } = await creditIn('Inference:mixed');
    expect(inPretty(steps)).toMatchObject({
      'chat@2 > FB': '0.2500',
      'chat@2 > late': '0.7500',
      'chat@2 > nothing': null,
    });
  });

  it('of a route is that of its last version, at the moment asked for', async () => {
    const { steps } = await creditIn('ModelRoute:chat');
    expect(inPretty(steps)).toMatchObject({
      'chat@2 > chat': '1.0000',
      'chat@1 > chat': null,
      'chat@2 > late': '0.3333',
    });
    expect(steps.get('chat@1 > M')).toBeNull();
  });

  it('is none for what divides nothing upstream', async () => {
    for (const name of ['Datanet:A', 'BaseModel:base', 'DatanetVersion:A@1'])
      expect((await creditIn(name)).nodes.size, name).toBe(0);
  });
});

describe('the credit in a lineage graph, downstream', () => {
  const down = async (name: string, more = '') => creditIn(name, `, direction: DOWNSTREAM${more}`);

  it('is the root’s part of each effect’s credit, however little is shown', async () => {
    const whole = await down('DatanetVersion:A@1');
    expect(inPretty(whole.nodes)).toMatchObject({
      FA: '1.0000',
      M: '0.6000',
      late: '0.6500',
      measured: '0.5000',
      'chat@2': '0.2167',
    });
    expect(inPretty(whole.steps)).toMatchObject({
      'M > FA': '0.6000',
      'late > M': '0.1500',
      'chat@2 > late': '0.2167',
    });
    const clipped = await down('DatanetVersion:A@1', ', maxDepth: 2');
    expect(clipped.nodes.size).toBeLessThan(whole.nodes.size);
    for (const [name, parts] of clipped.nodes) expect(parts, name).toBe(whole.nodes.get(name));
    const fromModel = await down('FineTune:FA', ', maxDepth: 1');
    expect(inPretty(fromModel.nodes)).toEqual({ M: '0.6000', late: '0.6500' });
  });

  it('of people and records is what attribution gives them of each effect, measured training too', async () => {
    for (const [name, by] of [
      ['Contributor:c1', 'CONTRIBUTOR'],
      ['Contributor:c2', 'CONTRIBUTOR'],
      ['Contributor:buyer', 'CONTRIBUTOR'],
      ['Record:r2', 'RECORD'],
    ] as const) {
      const { nodes } = await down(name);
      for (const effect of [
        'FineTune:M',
        'FineTune:late',
        'FineTune:measured',
        'RouteVersion:chat@2',
        'DatanetVersion:A@1',
      ]) {
        const { attribution } = await ask(
          `query ($of: ID!, $only: ID!) { attribution(of: $of, by: ${by}, only: $only) { edges { parts } } }`,
          { of: id(effect), only: id(name) },
        );
        const parts = attribution.edges.reduce((sum: bigint, it: Json) => sum + BigInt(it.parts), 0n);
        const shown = BigInt(nodes.get(names.get(id(effect)) as string) ?? 0);
        const difference = parts - shown;
        expect(difference <= 4n && difference >= -4n, `${name} in ${effect}: ${parts}, ${shown}`).toBe(true);
      }
    }
  });

  it('follows who owned a base model at the moment asked for', async () => {
    expect((await down('Contributor:owner')).nodes.size).toBe(0);
    const then = await down('Contributor:owner', ', asOf: "2025-03-01T00:00:00Z"');
    expect(pretty(then.nodes.get('late') as string)).toBe('0.2500');
  });
});

describe('the credit that passes through a Datanet version', () => {
  it('is divided over its records and people, of the root’s whole', async () => {
    const records = await through('Inference:plain', 'A@1', 'RECORD');
    expect(records).toMatchObject({
      totalParts: '600000000000000000',
      untraced: '0',
      edges: [
        { node: { key: 'r1' }, parts: '300000000000000000', basis: 'DECLARED' },
        { node: { key: 'r2' }, parts: '300000000000000000', basis: 'DECLARED' },
      ],
    });
    expect((await through('Inference:half', 'A@1', 'CONTRIBUTOR')).totalParts).toBe('300000000000000000');
    expect((await through('Inference:covered', 'A@1', 'CONTRIBUTOR')).edges).toEqual([]);
  });

  it('goes by measured training where that takes the version’s place', async () => {
    expect((await through('RouteVersion:measured@1', 'A@1', 'RECORD')).edges).toEqual([
      { node: { key: 'r2' }, parts: '500000000000000000', basis: 'MEASURED' },
    ]);
  });

  it('is all of attribution when versions are taken together', async () => {
    const sums = new Map<string, bigint>();
    for (const version of ['A@1', 'B@1'])
      for (const { node, parts } of (await through('RouteVersion:chat@2', version, 'RECORD')).edges as Json[])
        sums.set(node.key, (sums.get(node.key) ?? 0n) + BigInt(parts));
    const { attribution } = await ask(
      `query ($of: ID!) { attribution(of: $of, by: RECORD) { edges { parts node { __typename key } } } }`,
      { of: id('RouteVersion:chat@2') },
    );
    for (const { node, parts } of attribution.edges as Json[])
      if (node.__typename === 'Record') expect(sums.get(node.key), node.key).toBe(BigInt(parts));
  });

  it('is asked for of Datanet versions, in the pool DATA, without an asset', async () => {
    const refused = async (args: string) =>
      (
        await answer(
          `query ($of: ID!, $through: ID!) { attribution(of: $of, through: $through, ${args}) { untraced } }`,
          {
            of: id('RouteVersion:chat@1'),
            through: id(args.includes('RECORD') ? 'FineTune:M' : 'DatanetVersion:A@1'),
          },
        )
      ).errors[0];
    expect(await refused('by: RECORD')).toMatchObject({ code: 'BAD_INPUT', argument: ['through'] });
    expect(await refused('by: FINE_TUNE, pool: MODEL')).toMatchObject({
      code: 'BAD_INPUT',
      argument: ['pool'],
    });
    expect(await refused('by: CONTRIBUTOR, asset: "x"')).toMatchObject({
      code: 'BAD_INPUT',
      argument: ['asset'],
    });
  });
});
