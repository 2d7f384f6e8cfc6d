import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  fineTune,
  freeze,
  model,
  people,
  publish,
  serve,
  times,
  updateModel,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
let ids: Map<string, string>;
const id = (name: string) => ids.get(name) ?? `no ${name}`;

beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...people('ana', 'ben', 'owner', 'builder'),
    asset('eth'),
    datanet('D'),
    ...times(5, (i) => contribute(`r${i}`, { datanet: 'D', by: i === 1 ? ['ana'] : ['ben'] })),
    freeze('D', 1),
    model('base', { owner: 'owner' }),
    fineTune('F', { by: ['builder'], on: ['D@1'], models: { base: 1 } }),
    fineTune('M', { by: ['builder'], from: ['F'] }),
    publish('chat', 1, ['M']),
    serve('i1', 'chat@1'),
  ]);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

const ANCESTRY = `query ($of: ID!, $direction: Direction, $kinds: [NodeKind!], $maxDepth: Int, $asOf: DateTime, $knownAt: DateTime, $first: Int, $after: String) {
  ancestry(of: $of, direction: $direction, kinds: $kinds, maxDepth: $maxDepth, asOf: $asOf, knownAt: $knownAt, first: $first, after: $after) {
    edges { distance cursor node { __typename id key } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount complete incompleteReason
  }
}`;
const ATTRIBUTION = `query ($of: ID!, $by: AttributionBy!, $pool: Pool, $first: Int, $after: String) {
  attribution(of: $of, by: $by, pool: $pool, first: $first, after: $after) {
    edges { parts share basis cursor node { __typename key } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount untraced untracedReasons totalParts
  }
}`;

const shown = ({ edges }: Json): string[] =>
  edges.map(({ node, distance, parts }: Json) => `${distance ?? parts} ${node.__typename}:${node.key}`);

/** All pages of a connection, one after another; `between` may write after each. */
async function pages(
  query: string,
  field: string,
  variables: Record<string, unknown>,
  between: (page: number) => Promise<unknown> = async () => {},
) {
  const seen: string[] = [];
  const totals: number[] = [];
  for (let after: string | null = null, page = 1; ; page++) {
    const { [field]: found } = await ask(query, { ...variables, after });
    expect(found.pageInfo.hasPreviousPage).toBe(page > 1);
    expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor ?? null);
    seen.push(...shown(found));
    totals.push(found.totalCount);
    if (!found.pageInfo.hasNextPage) return { seen, totals };
    after = found.pageInfo.endCursor;
    await between(page);
  }
}

describe('ancestry', () => {
  it('gives nodes of any kind, with their distances, the total and whether it is whole', async () => {
    const { ancestry } = await ask(ANCESTRY, { of: id('Inference:i1'), first: 4 });
    expect(shown(ancestry)).toEqual([
      '1 RouteVersion:chat@1',
      '2 FineTune:M',
      '2 ModelRoute:chat',
      '3 FineTune:F',
    ]);
    expect(ancestry).toMatchObject({ totalCount: 16, complete: true, incompleteReason: null });
    const { ancestry: near } = await ask(ANCESTRY, { of: id('Inference:i1'), maxDepth: 1 });
    expect(near).toMatchObject({ totalCount: 1, complete: false, incompleteReason: 'MAX_DEPTH' });
  });

  it('goes downstream, and to the kinds asked for', async () => {
    const variables = { of: id('Record:r1'), direction: 'DOWNSTREAM', kinds: ['INFERENCE', 'DATANET'] };
    const { ancestry } = await ask(ANCESTRY, variables);
    expect(shown(ancestry)).toEqual(['2 Datanet:D', '5 Inference:i1']);
  });

  it('takes times of any offset', async () => {
    const at = async (asOf: string) =>
      (await ask(ANCESTRY, { of: id('FineTune:F'), asOf })).ancestry.totalCount;
    expect(await at('2025-12-31T23:59:59.999Z')).toBe(0);
    expect(await at('2026-01-01T02:00:00+02:00')).toBeGreaterThan(0);
    expect(await at('2026-01-01T01:59:59+02:00')).toBe(0);
  });

  it.each([1, 2, 5])('gives in pages of %i what it gives at once', async (first) => {
    const { seen } = await pages(ANCESTRY, 'ancestry', { of: id('Inference:i1'), first });
    const { ancestry } = await ask(ANCESTRY, { of: id('Inference:i1'), first: 100 });
    expect(seen).toEqual(shown(ancestry));
  });

  it('hides and repeats nothing while more is written that comes before and after', async () => {
    const of = id('ModelRoute:chat');
    const before = shown((await ask(ANCESTRY, { of, first: 100 })).ancestry);
    const { seen, totals } = await pages(ANCESTRY, 'ancestry', { of, first: 2 }, async (page) => {
      // A route version that serves F itself brings everything behind it nearer; others come with it.
      if (page === 1) await applied(database, [publish('chat', 2, ['F'])]);
      if (page === 2)
        await applied(database, [
          fineTune(`A${page}`, { by: ['ana'], from: ['M'] }),
          publish('chat', 3, [`A${page}`]),
        ]);
      if (page === 3)
        await applied(database, [contribute('r0', { datanet: 'D', by: ['ana'] }), freeze('D', 2)]);
    });
    expect(seen).toEqual(before);
    expect(new Set(totals)).toEqual(new Set([before.length]));
    const after = shown((await ask(ANCESTRY, { of, first: 100 })).ancestry);
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toContain('2 FineTune:F');
  });

  it('does not list an owner twice who sells meanwhile', async () => {
    await applied(database, [
      ...people('seller', 'zoe', 'zz'),
      model('traded', { owner: 'seller' }),
      datanet('E'),
      contribute('e1', { datanet: 'E', by: ['seller', 'zz'] }),
      freeze('E', 1),
      fineTune('T', { by: ['zoe'], on: ['E@1'], models: ['traded'] }),
    ]);
    ids = await idsByName(database);
    const { seen } = await pages(ANCESTRY, 'ancestry', { of: id('FineTune:T'), first: 2 }, async (page) => {
      if (page === 3) await applied(database, [updateModel('traded', { owner: 'zoe' })]);
    });
    expect(seen.slice(-2)).toEqual(['2 Contributor:seller', '3 Contributor:zz']);
    expect(seen).toHaveLength(7);
  });

  it('goes on downstream while inferences keep coming', async () => {
    await applied(database, [
      publish('busy', 1, ['M']),
      ...times(12, (i) => serve(`busy ${2 * i}`, 'busy@1')),
    ]);
    ids = await idsByName(database);
    const of = id('ModelRoute:busy');
    const before = shown((await ask(ANCESTRY, { of, direction: 'DOWNSTREAM', first: 100 })).ancestry);
    const { seen } = await pages(ANCESTRY, 'ancestry', { of, direction: 'DOWNSTREAM', first: 3 }, (page) =>
      applied(database, [serve(`busy ${2 * page + 1}`, 'busy@1'), serve(`a busy ${page}`, 'busy@1')]),
    );
    expect(seen).toEqual(before);
  });

  it.each([
    [{ of: 'nowhere' }, 'NOT_FOUND', 'of'],
    [{ of: '' }, 'NOT_FOUND', 'of'],
    [{ maxDepth: -1 }, 'BAD_INPUT', 'maxDepth'],
    [{ maxDepth: 5_001 }, 'BAD_INPUT', 'maxDepth'],
    [{ first: -1 }, 'BAD_INPUT', 'first'],
    [{ first: 101 }, 'BAD_INPUT', 'first'],
    [{ after: 'x' }, 'BAD_INPUT', 'after'],
    [{ after: 'WyIxIl0' }, 'BAD_INPUT', 'after'],
    [{ asOf: 'yesterday' }, 'BAD_INPUT', 'asOf'],
    [{ knownAt: '2026-02-30T00:00:00Z' }, 'BAD_INPUT', 'knownAt'],
  ])('refuses %j with a code and the argument', async (variables, code, argument) => {
    const { errors } = await answer(ANCESTRY, { of: id('FineTune:F'), ...variables });
    expect(errors).toEqual([expect.objectContaining({ code, argument: [argument] })]);
  });

  it('takes null for what is left out', async () => {
    const of = id('FineTune:F');
    const nulls = {
      direction: null,
      kinds: null,
      maxDepth: null,
      asOf: null,
      knownAt: null,
      first: null,
      after: null,
    };
    const [one, other] = [await ask(ANCESTRY, { of, ...nulls }), await ask(ANCESTRY, { of })];
    expect(shown(one.ancestry)).toEqual(shown(other.ancestry));
    const variables = { of, by: 'RECORD' };
    const more = { pool: null, first: null, after: null };
    expect(await ask(ATTRIBUTION, { ...variables, ...more })).toEqual(await ask(ATTRIBUTION, variables));
  });

  it('refuses a node without lineage', async () => {
    const { errors } = await answer(ANCESTRY, { of: id('Asset:eth') });
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: ['of'] })]);
  });

  it('refuses kinds that there are not, before it runs', async () => {
    const { errors } = await answer(ANCESTRY, { of: id('FineTune:F'), kinds: ['ASSET'] });
    expect(errors[0]?.code).toBe('BAD_USER_INPUT');
  });
});

describe('a lineage graph', () => {
  const GRAPH = `query ($of: ID!, $maxNodes: Int, $kinds: [NodeKind!]) {
    lineageGraph(of: $of, maxNodes: $maxNodes, kinds: $kinds) {
      nodes { __typename id key } edges { from to kind weight } complete incompleteReason
    }
  }`;

  it('has nodes, steps and whether it is whole', async () => {
    const { lineageGraph } = await ask(GRAPH, {
      of: id('FineTune:F'),
      kinds: ['DATANET_VERSION', 'BASE_MODEL'],
    });
    expect(lineageGraph).toEqual({
      nodes: [
        { __typename: 'FineTune', id: id('FineTune:F'), key: 'F' },
        { __typename: 'DatanetVersion', id: id('DatanetVersion:D@1'), key: 'D@1' },
        { __typename: 'BaseModel', id: id('BaseModel:base'), key: 'base' },
      ],
      edges: expect.arrayContaining([
        { from: id('FineTune:F'), to: id('DatanetVersion:D@1'), kind: 'TRAINED_ON', weight: '1' },
        { from: id('FineTune:F'), to: id('BaseModel:base'), kind: 'DERIVED_FROM', weight: '1' },
      ]),
      complete: true,
      incompleteReason: null,
    });
    expect(lineageGraph.edges).toHaveLength(2);
    const { lineageGraph: small } = await ask(GRAPH, { of: id('FineTune:F'), maxNodes: 2 });
    expect(small).toMatchObject({ complete: false, incompleteReason: 'NODE_LIMIT' });
    expect(small.nodes).toHaveLength(2);
  });

  it('is refused where it would hold too many nodes, or none', async () => {
    for (const maxNodes of [0, 5_001]) {
      const { errors } = await answer(
        'query ($of: ID!, $maxNodes: Int) { lineageGraph(of: $of, maxNodes: $maxNodes) { complete } }',
        { of: id('FineTune:F'), maxNodes },
      );
      expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: ['maxNodes'] })]);
    }
  });
});

describe('lineage paths', () => {
  const PATHS = `query ($from: ID!, $to: ID!, $first: Int) {
    lineagePaths(from: $from, to: $to, first: $first) { pathCount paths { length nodes { __typename key } } }
  }`;

  it('are counted as text, and listed with their length', async () => {
    const { lineagePaths } = await ask(PATHS, { from: id('FineTune:M'), to: id('BaseModel:base') });
    expect(lineagePaths).toEqual({
      pathCount: '1',
      paths: [
        {
          length: 2,
          nodes: [
            { __typename: 'FineTune', key: 'M' },
            { __typename: 'FineTune', key: 'F' },
            { __typename: 'BaseModel', key: 'base' },
          ],
        },
      ],
    });
  });

  it('are "0" where there are none, and only counted where none is asked for', async () => {
    const none = { pathCount: '0', paths: [] };
    expect((await ask(PATHS, { from: id('BaseModel:base'), to: id('FineTune:M') })).lineagePaths).toEqual(
      none,
    );
    const counted = await ask(PATHS, { from: id('FineTune:M'), to: id('Contributor:ben'), first: 0 });
    expect(counted.lineagePaths).toEqual({ pathCount: '4', paths: [] });
  });

  it('are refused, naming the argument', async () => {
    const refusal = async (variables: Record<string, unknown>) =>
      (await answer(PATHS, { from: id('FineTune:M'), to: id('FineTune:F'), ...variables })).errors[0];
    expect(await refusal({ from: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND', argument: ['from'] });
    expect(await refusal({ to: 'nowhere' })).toMatchObject({ code: 'NOT_FOUND', argument: ['to'] });
    expect(await refusal({ to: id('Asset:eth') })).toMatchObject({ code: 'BAD_INPUT', argument: ['to'] });
    expect(await refusal({ first: 101 })).toMatchObject({ code: 'BAD_INPUT', argument: ['first'] });
  });
});

describe('attribution', () => {
  const crowd = times(9, (i) => `crowd ${i}`);
  beforeAll(async () => {
    await applied(database, [
      ...people(...crowd, 'late owner'),
      model('small', { owner: 'crowd 9' }),
      datanet('crowded'),
      // Three of each share, so that keys decide between them.
      ...crowd.map((key, i) =>
        contribute(`of ${key}`, { datanet: 'crowded', by: [key, ...(i < 3 ? ['crowd 1'] : [])] }),
      ),
      freeze('crowded', 1),
      fineTune('C', { by: ['builder'], on: { 'crowded@1': 9 }, models: { small: 1 } }),
    ]);
    ids = await idsByName(database);
  });

  it('gives parts as text, shares as numbers, and what they rest on', async () => {
    const { attribution } = await ask(ATTRIBUTION, { of: id('FineTune:F'), by: 'DATANET' });
    expect(attribution).toMatchObject({
      edges: [
        {
          parts: '500000000000000000',
          share: 0.5,
          basis: 'DECLARED',
          node: { __typename: 'BaseModel', key: 'base' },
        },
        {
          parts: '500000000000000000',
          share: 0.5,
          basis: 'DECLARED',
          node: { __typename: 'Datanet', key: 'D' },
        },
      ],
      totalCount: 2,
      untraced: '0',
      untracedReasons: [],
      totalParts: '1000000000000000000',
    });
  });

  it('gives a single share of everything, and goes on from there', async () => {
    const of = id('DatanetVersion:D@1');
    const { attribution } = await ask(ATTRIBUTION, { of, by: 'DATANET', first: 1 });
    expect(shown(attribution)).toEqual(['1000000000000000000 Datanet:D']);
    const rest = await ask(ATTRIBUTION, { of, by: 'DATANET', after: attribution.pageInfo.endCursor });
    expect(rest.attribution).toMatchObject({ edges: [], totalCount: 1, pageInfo: { hasNextPage: false } });
  });

  it.each([1, 2, 4])('gives in pages of %i what it gives at once', async (first) => {
    const variables = { of: id('FineTune:C'), by: 'CONTRIBUTOR' };
    const { seen, totals } = await pages(ATTRIBUTION, 'attribution', { ...variables, first });
    const { attribution } = await ask(ATTRIBUTION, variables);
    expect(seen).toEqual(shown(attribution));
    expect(new Set(totals)).toEqual(new Set([9]));
  });

  it('hides and repeats nobody whose share stays, while a base model changes hands', async () => {
    const variables = { of: id('FineTune:C'), by: 'CONTRIBUTOR', first: 2 };
    const all = shown((await ask(ATTRIBUTION, { ...variables, first: 100 })).attribution);
    const { seen } = await pages(ATTRIBUTION, 'attribution', variables, async (page) => {
      // The one of the first page gets less, and another enters, who had nothing before.
      if (page === 1) await applied(database, [updateModel('small', { owner: 'late owner' })]);
      if (page === 2) await applied(database, [updateModel('small', { owner: 'crowd 1' })]);
    });
    const others = (list: string[]) => list.filter((it) => /crowd [2-8]$/.test(it));
    expect(others(seen)).toEqual(others(all));
  });

  it.each([
    [{ by: 'FINE_TUNE' }, 'BAD_INPUT', 'by'],
    [{ by: 'CONTRIBUTOR', pool: 'COMPUTE' }, 'BAD_INPUT', 'pool'],
    [{ of: 'nowhere' }, 'NOT_FOUND', 'of'],
    [{ first: 101 }, 'BAD_INPUT', 'first'],
    [{ after: 'bm9uc2Vuc2U' }, 'BAD_INPUT', 'after'],
    [{ after: Buffer.from('["99999999999999999999","x"]').toString('base64url') }, 'BAD_INPUT', 'after'],
  ])('refuses %j with a code and the argument', async (variables, code, argument) => {
    const { errors } = await answer(ATTRIBUTION, { of: id('FineTune:F'), by: 'RECORD', ...variables });
    expect(errors).toEqual([expect.objectContaining({ code, argument: [argument] })]);
  });

  it('refuses nodes that credit is not attributed for', async () => {
    const { errors } = await answer(ATTRIBUTION, { of: id('ModelRoute:chat'), by: 'RECORD' });
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: ['of'] })]);
  });
});
