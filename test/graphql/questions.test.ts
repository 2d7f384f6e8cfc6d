import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { NODE_QUESTIONS } from '../../src/graphql/questions.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  fineTune,
  freeze,
  judge,
  model,
  people,
  provider,
  publish,
  serve,
  times,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...people('c1', 'c2'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    freeze('A', 1),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    freeze('A', 2),
    model('base', { owner: 'c2' }),
    provider('gpu'),
    asset('USD', 6),
    fineTune('F', { by: ['c1'], on: ['A@1'], models: { base: 1 }, computedBy: { gpu: 1 } }),
    fineTune('G', { by: ['c2'], on: ['A@2'], from: ['F'] }),
    publish('chat', 1, ['F'], { provider: 'gpu' }),
    publish('chat', 2, ['G'], { provider: 'gpu' }),
    ...times(11, (i) => serve(`i${i}`, 'chat@2', { fee: { asset: 'USD', amount: '100' } })),
    judge('i1', 'BAD'),
    judge('i2', 'GOOD'),
  ]);
});
afterAll(() => database?.close());

/** A node of each type, by its root field. */
const NODES: Record<string, string> = {
  Contributor: 'contributor(key: "c1")',
  Datanet: 'datanet(key: "A")',
  Record: 'record(key: "r1")',
  DatanetVersion: 'datanetVersion(datanet: "A", version: 1)',
  BaseModel: 'baseModel(key: "base")',
  FineTune: 'fineTune(key: "F")',
  ComputeProvider: 'computeProvider(key: "gpu")',
  ModelRoute: 'modelRoute(key: "chat")',
  RouteVersion: 'routeVersion(route: "chat", version: 1)',
  Inference: 'inference(key: "i1")',
};
/** What else is at the other end, of the same kind. */
const OTHERS: Record<string, string> = {
  DatanetVersion: 'datanetVersion(datanet: "A", version: 2)',
  FineTune: 'fineTune(key: "G")',
  RouteVersion: 'routeVersion(route: "chat", version: 2)',
};

/** How each is asked, with its further arguments and a selection. */
const ASKED: Record<string, readonly [args: (to: string) => string, selection: string]> = {
  ancestry: [
    () => 'direction: DOWNSTREAM, maxDepth: 2, first: 3',
    'totalCount complete incompleteReason pageInfo { hasNextPage } edges { distance node { key } }',
  ],
  lineageGraph: [() => 'maxNodes: 5', 'complete nodes { key } edges { from to kind weight }'],
  pathsTo: [(to) => `to: "${to}", first: 2`, 'pathCount paths { length nodes { key } }'],
  attribution: [
    () => 'by: CONTRIBUTOR, first: 2',
    'untraced totalParts edges { parts share basis node { key } }',
  ],
  impact: [() => '', 'of { key } fineTuneCount routeVersionCount inferenceCount servingCount'],
  rootCauses: [() => 'first: 3', 'bad good explanation edges { score rank node { key } }'],
  diffTo: [
    (to) => `to: "${to}"`,
    'from { key } to { key } values { name before after } addedRecords { totalCount }',
  ],
  receipt: [() => '', 'settled fee { amount } pools { pool amount hops { totalCount } }'],
};

const idOf = async (node: string) => (await ask(`{ node: ${node} { id } }`)).node.id;

const call = (name: string, args: string) => (args === '' ? name : `${name}(${args})`);

describe('what is asked of a node', () => {
  const cases = Object.entries(NODE_QUESTIONS).flatMap(([name, { types }]) =>
    types.map((type) => [type, name] as const),
  );

  it('is all that HOUSE names, of every kind that it makes sense of', () => {
    expect(Object.keys(NODE_QUESTIONS).sort()).toEqual(Object.keys(ASKED).sort());
    expect(new Set(cases.map(([type]) => type))).toEqual(new Set(Object.keys(NODES)));
  });

  test.each(cases)('%s.%s is what the root field answers', async (type, name) => {
    const [args, selection] = ASKED[name] as (typeof ASKED)[string];
    const { node, other } = await ask(
      `{ node: ${NODES[type]} { id key } other: ${OTHERS[type] ?? 'contributor(key: "c1")'} { id } }`,
    );
    const { root, given } = NODE_QUESTIONS[name as keyof typeof NODE_QUESTIONS];
    const more = args(other.id);
    const own = `${given}: "${given === 'inference' ? node.key : node.id}"`;
    const nested = await answer(`{ node: ${NODES[type]} { answer: ${call(name, more)} { ${selection} } } }`);
    const direct = await answer(
      `{ answer: ${call(root, [own, more].filter(Boolean).join(', '))} { ${selection} } }`,
    );
    expect(nested.errors).toEqual(direct.errors);
    expect(nested.data?.node?.answer).toEqual(direct.data?.answer);
    // Paths lead from effects to causes; a contributor comes from nothing, itself included.
    if (direct.errors.length > 0) throw new Error(JSON.stringify(direct.errors));
    expect(direct.data.answer).not.toBeNull();
  });

  it('can be several things at once, of one node', async () => {
    const { inference } = await ask(`{ inference(key: "i1") {
      ancestry(first: 10) { totalCount }
      attribution(by: CONTRIBUTOR) { totalParts }
      receipt { pools { pool } }
    } }`);
    expect(inference).toMatchObject({
      ancestry: { totalCount: expect.any(Number) },
      attribution: { totalParts: '1000000000000000000' },
    });
    expect(inference.receipt.pools.length).toBeGreaterThan(0);
  });

  it('names the argument at fault', async () => {
    const { errors } = await answer(
      '{ inference(key: "i1") { ancestry(first: 101) { totalCount } pathsTo(to: "x") { pathCount } } }',
    );
    expect(errors).toMatchObject([
      { code: 'BAD_INPUT', argument: ['first'] },
      { code: 'NOT_FOUND', argument: ['to'] },
    ]);
  });

  it('goes on from page to page', async () => {
    const page = (after: string) =>
      ask(
        `{ inference(key: "i1") { ancestry(first: 2${after}) { pageInfo { hasNextPage endCursor } edges { node { key } } } } }`,
      );
    const keys: string[] = [];
    let after = '';
    for (let more = true; more; ) {
      const { edges, pageInfo } = (await page(after)).inference.ancestry;
      keys.push(...edges.map(({ node }: Json) => node.key));
      after = `, after: "${pageInfo.endCursor}"`;
      more = pageInfo.hasNextPage;
    }
    const all = await ask('{ inference(key: "i1") { ancestry(first: 100) { edges { node { key } } } } }');
    expect(keys).toEqual(all.inference.ancestry.edges.map(({ node }: Json) => node.key));
  });
});

describe('questions about nodes in one request', () => {
  const asked = (count: number) => ({
    code: 'LIMIT',
    message: `this query may ask ${count} questions about nodes, and at most 10 are allowed: ask of fewer nodes at once`,
  });

  test.each([
    [
      'ten of one node',
      `{ inference(key: "i1") { ${times(10, (i) => `q${i}: receipt { settled }`).join(' ')} } }`,
    ],
    ['one of each of ten', '{ inferences(first: 10) { edges { node { receipt { settled } } } } }'],
    [
      'of ten by their ids',
      `{ nodes(ids: [${times(10, () => '"x"').join(' ')}]) { ... on Inference { receipt { settled } } } }`,
    ],
    [
      'of either kind',
      `{ ${times(10, (i) => `n${i}: node(id: "x") { ... on Inference { receipt { settled } } ... on FineTune { impact { fineTuneCount } } }`).join(' ')} }`,
    ],
    [
      'any number at the root, for those who hold ids',
      `{ ${times(11, (i) => `r${i}: receipt(inference: "i${i}") { settled }`).join(' ')} }`,
    ],
  ])('may be ten: %s', async (_, query) => {
    expect((await answer(query)).errors).toEqual([]);
  });

  it('are counted as they are asked in a list that has no size', async () => {
    const { errors } =
      await answer(`{ inference(key: "i1") { pathsTo(to: "${await idOf('contributor(key: "c1")')}", first: 5) {
      paths { nodes { ... on FineTune { impact { fineTuneCount } } ... on DatanetVersion { impact { fineTuneCount } } ... on Record { impact { fineTuneCount } }
        ... on Contributor { impact { fineTuneCount } } } } } } }`);
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['LIMIT']));
  });

  test.each([
    [11, `{ inference(key: "i1") { ${times(11, (i) => `q${i}: receipt { settled }`).join(' ')} } }`],
    [11, '{ inferences(first: 11) { edges { node { receipt { settled } } } } }'],
    [20, '{ modelRoutes { edges { node { memory { entered { verdict } } } } } }'],
    [
      12,
      '{ contributors(first: 6) { edges { node { ancestry { totalCount } impact { fineTuneCount } } } } }',
    ],
    [200, '{ lineageGraph(of: "x") { nodes { ... on Record { impact { fineTuneCount } } } } }'],
    [
      110,
      '{ inferences(first: 10) { edges { node { ancestry(first: 10) { edges { node { ... on FineTune { impact { fineTuneCount } } } } } } } } }',
    ],
  ])('are refused before any is asked where they may be %i: %s', async (count, query) => {
    const { errors } = await answer(query);
    expect(errors).toEqual([asked(count)]);
  });
});
