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
  include,
  people,
  publish,
  report,
  serve,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let api: ReturnType<typeof graphqlOf>;
beforeAll(async () => {
  database = await openDatabase();
  api = graphqlOf(database);
  await applied(database, [
    ...people('c1', 'c2', 'c3'),
    asset('ETH'),
    datanet('A'),
    datanet('B'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    include('r2', 'B'),
    contribute('r3', { datanet: 'B', by: ['c3'] }),
    freeze('A', 1),
    freeze('B', 1),
    fineTune('FA', { on: ['A@1'] }),
    fineTune('FB', { on: ['B@1'] }),
    fineTune('M', { from: { FA: 6, FB: 4 } }),
    publish('chat', 1, ['M']),
    serve('i', 'chat@1', { fee: { asset: 'ETH', amount: '1000000000000000000' } }),
    report('i', { r1: '2', r2: '-1', r3: '1' }),
    report('i', { r3: '-5e-3', r1: '1' }, { sign: 'NEGATIVE_HELPS', method: 'datainf', coverage: '1/2' }),
    serve('golden', 'chat@1', { fee: { asset: 'ETH', amount: '1000000000000000000' } }),
  ]);
});
afterAll(() => database?.close());

const mutate = async (name: string, type: string, input: object, fields: string): Promise<Json> =>
  (
    await api.ask(
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} duplicate userErrors { code path } } }`,
      {
        input,
      },
    )
  )[name];

describe('evidence by GraphQL', () => {
  it('comes in by a mutation, and the golden case is shown to the unit', async () => {
    const input = {
      inference: 'golden',
      method: 'trak',
      methodVersion: '0.3.2',
      sign: 'POSITIVE_HELPS',
      items: [
        { record: 'r1', score: '2' },
        { record: 'r2', score: '-1' },
        { record: 'r3', score: '1' },
      ],
    };
    const told = await mutate(
      'reportAttribution',
      'ReportAttributionInput',
      input,
      'inference { id decisiveEvidence { methodVersion } }',
    );
    expect(told).toMatchObject({
      inference: { decisiveEvidence: { methodVersion: '0.3.2' } },
      duplicate: false,
      userErrors: [],
    });
    const { attribution } = await api.ask(
      `query ($of: ID!) { attribution(of: $of, by: RECORD, asset: "ETH") {
         edges { node { __typename key } parts amount basis } untraced totalParts totalCount } }`,
      { of: told.inference.id },
    );
    expect(attribution).toEqual({
      edges: [
        {
          node: { __typename: 'Record', key: 'r1' },
          parts: '666666666666666667',
          amount: '333333333333333333',
          basis: 'EVIDENCE',
        },
        {
          node: { __typename: 'Record', key: 'r3' },
          parts: '333333333333333333',
          amount: '166666666666666667',
          basis: 'EVIDENCE',
        },
      ],
      untraced: '0',
      totalParts: '1000000000000000000',
      totalCount: 2,
    });
  });

  it('is listed with all its items, and says which report money follows', async () => {
    const { inference } = await api.ask(`{ inference(key: "i") {
      decisiveEvidence { method }
      evidence { totalCount edges { node {
        __typename method methodVersion sign coverage late inference { key }
        items(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { record { key } score parts } } } } } }
    } }`);
    expect(inference.decisiveEvidence).toEqual({ method: 'datainf' });
    expect(inference.evidence.totalCount).toBe(2);
    const byMethod = Object.fromEntries(
      inference.evidence.edges.map(({ node }: Json) => [node.method, node]),
    );
    expect(byMethod.datainf).toMatchObject({
      __typename: 'Evidence',
      sign: 'NEGATIVE_HELPS',
      coverage: '1/2',
      late: false,
      inference: { key: 'i' },
      items: {
        totalCount: 2,
        pageInfo: { hasNextPage: false },
        edges: [
          { node: { record: { key: 'r3' }, score: '-5e-3', parts: '500000000000000000' } },
          { node: { record: { key: 'r1' }, score: '1', parts: '0' } },
        ],
      },
    });
    const { items } = byMethod.trak;
    expect(items).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    const rest = await api.ask(
      `query ($after: String) { inference(key: "i") { evidence { edges { node { method items(after: $after) { edges { node { record { key } } } } } } } } }`,
      { after: items.pageInfo.endCursor },
    );
    const trak = rest.inference.evidence.edges.find(({ node }: Json) => node.method === 'trak');
    expect(trak.node.items.edges).toEqual([{ node: { record: { key: 'r2' } } }]);
  });

  it('pages through shares that differ only by what they rest on', async () => {
    const { inference } = await api.ask('{ inference(key: "i") { id } }');
    const page = async (after?: string) =>
      (
        await api.ask(
          `query ($of: ID!, $after: String) { attribution(of: $of, by: RECORD, first: 1, after: $after) {
             totalCount edges { node { key } basis cursor } pageInfo { hasNextPage } } }`,
          { of: inference.id, after },
        )
      ).attribution;
    const seen: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const { edges, pageInfo, totalCount } = await page(after);
      expect(totalCount).toBe(4);
      seen.push(`${edges[0].node.key} ${edges[0].basis}`);
      after = edges[0].cursor;
      more = pageInfo.hasNextPage;
    }
    expect(seen).toEqual(['r3 EVIDENCE', 'r2 DECLARED', 'r1 DECLARED', 'r3 DECLARED']);
  });

  it('lists the shares of one node alone where it is named, all of them, and of nobody where it has none', async () => {
    const { inference, r3, c1 } = await api.ask(
      '{ inference(key: "i") { id } r3: record(key: "r3") { id } c1: contributor(key: "c1") { id } }',
    );
    const sharesOf = async (only?: string) =>
      (
        await api.ask(
          `query ($of: ID!, $only: ID) { attribution(of: $of, by: RECORD, only: $only) {
             totalCount totalParts edges { node { key } parts basis } } }`,
          { of: inference.id, only },
        )
      ).attribution;
    const all = await sharesOf();
    const one = await sharesOf(r3.id);
    expect(one.edges).toEqual(all.edges.filter(({ node }: Json) => node.key === 'r3'));
    expect(one).toMatchObject({ totalCount: 2, totalParts: all.totalParts });
    expect(await sharesOf(c1.id)).toEqual({ edges: [], totalCount: 0, totalParts: all.totalParts });
    const { errors } = await api.answer(
      'query ($of: ID!) { attribution(of: $of, by: RECORD, only: "nobody") { totalCount } }',
      { of: inference.id },
    );
    expect(errors).toMatchObject([{ code: 'NOT_FOUND', argument: ['only'] }]);
  });

  it('refuses as the bulk door does, naming the field', async () => {
    const input = {
      inference: 'i',
      method: 'm',
      methodVersion: '1',
      sign: 'POSITIVE_HELPS',
      items: [{ record: 'r9', score: '1' }],
    };
    const refused = async (change: object) =>
      (
        await mutate(
          'reportAttribution',
          'ReportAttributionInput',
          { ...input, ...change },
          'inference { key }',
        )
      ).userErrors;
    expect(await refused({})).toEqual([
      { code: 'OUTSIDE_ANCESTRY', path: ['input', 'items', '0', 'record'] },
    ]);
    expect(await refused({ items: [{ record: 'r1', score: 'NaN' }] })).toEqual([
      { code: 'BAD_INPUT', path: ['input', 'items', '0', 'score'] },
    ]);
    expect(await refused({ inference: 'none', items: [] })).toEqual([
      { code: 'UNKNOWN_REFERENCE', path: ['input', 'inference'] },
    ]);
  });
});

describe('a measurement by GraphQL', () => {
  it('gives the measured version, which the fine-tune lists and node finds', async () => {
    await applied(database, [fineTune('F', { on: ['A@1'] })]);
    const input = {
      fineTune: 'F',
      datanet: 'A',
      version: 1,
      method: 'trak',
      methodVersion: '1',
      sign: 'POSITIVE_HELPS',
      items: [
        { record: 'r1', score: '1e-9' },
        { record: 'r2', score: '0' },
      ],
    };
    const { measuredVersion } = await mutate(
      'measureFineTune',
      'MeasureFineTuneInput',
      input,
      'measuredVersion { id key method recordCount fineTune { key } datanetVersion { key } }',
    );
    expect(measuredVersion).toMatchObject({
      key: 'F/A@1',
      method: 'trak',
      recordCount: 2,
      fineTune: { key: 'F' },
      datanetVersion: { key: 'A@1' },
    });
    const shown = await api.ask(
      `query ($id: ID!) {
         node(id: $id) { __typename key }
         attribution(of: $id, by: CONTRIBUTOR) { edges { node { key } parts amount basis } }
         fineTune(key: "F") { id measurements { totalCount edges { node { sign } } } } }`,
      { id: measuredVersion.id },
    );
    expect(shown).toMatchObject({
      node: { __typename: 'MeasuredVersion', key: 'F/A@1' },
      attribution: {
        edges: [{ node: { key: 'c1' }, parts: '1000000000000000000', amount: null, basis: 'MEASURED' }],
      },
      fineTune: { measurements: { totalCount: 1, edges: [{ node: { sign: 'POSITIVE_HELPS' } }] } },
    });
  });
});
