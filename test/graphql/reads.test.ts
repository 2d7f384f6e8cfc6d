import type { ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page } from '../../src/facts/pages.ts';
import { lists } from '../../src/facts/related.ts';
import { Database } from '../../src/neo4j/database.ts';
import { compareCodePoints } from '../../src/values/order.ts';
import { applied } from '../support/apply.ts';
import { ask as askNeo4j } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  evaluate,
  event,
  fineTune,
  freeze,
  judge,
  measure,
  model,
  people,
  provider,
  publish,
  quarantine,
  remove,
  report,
  serve,
  times,
  updateModel,
  validate,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { kindOf, Lineage } from '../support/lineage.ts';
import { idsByName } from '../support/reading.ts';
import { world } from '../support/world.ts';

const { events, members } = world(21, 120);
const lineage = new Lineage(events, members);
/** Keys whose order is not JavaScript’s, and people registered at the same moment. */
const ODD = ['\u{ffff}x', '😀', '\u{e000}', 'z', 'Z', '10', '9', 'é', 'e\u0301', ' lead', '"', '\u{10ffff}'];

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
let answer: ReturnType<typeof graphqlOf>['answer'];
let ids: Map<string, string>;
const id = (name: string) => ids.get(name) ?? `no ${name}`;

beforeAll(async () => {
  database = await openDatabase();
  ({ ask, answer } = graphqlOf(database));
  await applied(database, [
    ...events,
    ...people(...ODD).map((it, i) => ({ ...it, at: `2025-01-0${1 + (i % 3)}T00:00:00.00${i % 2}Z` })),
    ...times(4, (i) => asset(`asset ${i}`, i)),
  ]);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

/** The same database, noting the most rows that an operator of each statement passed on. */
class Profiling extends Database {
  readonly rows: (readonly [string, number])[] = [];
  constructor({ driver, name }: Database) {
    super(driver, name);
  }
  override read: Database['read'] = async (query, params) => {
    const session = this.driver.session({ database: this.name });
    const { records, summary } = await session.run(`PROFILE ${query.text}`, params);
    await session.close();
    this.rows.push([query.name, mostRows(summary.profile as ProfiledPlan)]);
    return records.map((it) => it.toObject()) as never;
  };
}
const mostRows = ({ rows, children }: ProfiledPlan): number =>
  Math.max(Number(rows), ...children.map(mostRows));

interface Listed {
  readonly key: string;
  readonly at: number;
  readonly version?: number;
}
/** All nodes of a kind as Neo4j has them. */
const stored = async (label: string): Promise<Listed[]> => {
  const rows = await askNeo4j(database, `MATCH (n:${label}) RETURN n.key AS key, n.at.epochMillis AS at`);
  return rows.map(({ key, at }) => ({ key, at: Number(at) }));
};

const byKey = (a: Listed, b: Listed) => compareCodePoints(a.key, b.key);
const byTime = (a: Listed, b: Listed) => a.at - b.at || byKey(a, b);
const ORDERS = {
  KEY_ASC: byKey,
  KEY_DESC: (a: Listed, b: Listed) => byKey(b, a),
  AT_ASC: byTime,
  AT_DESC: (a: Listed, b: Listed) => byTime(b, a),
};

/** Every page of a connection that `get` asks for, forwards or backwards, put together in the order of the list. */
async function everyPage(
  get: (args: Record<string, unknown>) => Promise<Json>,
  size: number,
  backward: boolean,
  mayBeShort = false,
) {
  let keys: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page = await get(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    const { pageInfo, edges } = page;
    const found = edges.map(({ node }: Json) => node.key);
    expect(found.length).toBeLessThanOrEqual(size);
    if (!mayBeShort)
      expect(pageInfo).toMatchObject({
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      });
    expect(backward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null);
    keys = backward ? [...found, ...keys] : [...keys, ...found];
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return keys;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

const CONNECTIONS = {
  assets: 'Asset',
  baseModels: 'BaseModel',
  computeProviders: 'ComputeProvider',
  contributors: 'Contributor',
  datanets: 'Datanet',
  datanetVersions: 'DatanetVersion',
  fineTunes: 'FineTune',
  inferences: 'Inference',
  modelRoutes: 'ModelRoute',
  records: 'Record',
  routeVersions: 'RouteVersion',
} as const;
const FIELDS =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename key } }';

describe.each(Object.entries(CONNECTIONS))('%s', (field, label) => {
  const list = async (args: Record<string, unknown>) => {
    const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: NodeOrder, $filter: NodeFilter) {
      ${field}(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) { ${FIELDS} }
    }`;
    return (await ask(query, args))[field];
  };

  it('list every node in each order, page after page, forwards and backwards', async () => {
    const all = await stored(label);
    expect(all.length).toBeGreaterThan(2);
    const size = Math.ceil(all.length / 3);
    for (const [orderBy, compare] of Object.entries(ORDERS)) {
      const expected = [...all].sort(compare).map(({ key }) => key);
      const ordered = (args: Record<string, unknown>) => list({ ...args, orderBy });
      const [forwards, backwards] = await Promise.all([
        everyPage(ordered, size, false),
        everyPage(ordered, size, true),
      ]);
      expect({ orderBy, forwards, backwards }).toEqual({ orderBy, forwards: expected, backwards: expected });
    }
  });

  it('are in the order of keys and 20 to a page, where nothing else is said', async () => {
    const all = (await stored(label)).sort(byKey);
    const { edges, totalCount, pageInfo } = await list({});
    expect(edges.map(({ node }: Json) => node.key)).toEqual(all.slice(0, 20).map(({ key }) => key));
    expect(edges.every(({ node }: Json) => node.__typename === label)).toBe(true);
    expect(totalCount).toBe(all.length);
    expect(pageInfo.hasNextPage).toBe(all.length > 20);
  });

  it('list what a filter lets through, in each order, and count it', async () => {
    const all = (await stored(label)).sort(byTime);
    const middle = all[Math.floor(all.length / 2)] as Listed;
    const time = (at: number) => new Date(at).toISOString();
    const prefix = middle.key.slice(0, 1);
    const filters = [
      [
        { keyPrefix: prefix, since: time(middle.at) },
        (it: Listed) => it.key.startsWith(prefix) && it.at >= middle.at,
      ],
      [{ until: time(middle.at) }, (it: Listed) => it.at <= middle.at],
      [{ since: time(middle.at), until: time(middle.at) }, (it: Listed) => it.at === middle.at],
      [{ keyPrefix: 'no key begins so' }, () => false],
    ] as const;
    const asked = filters.flatMap(([filter, lets]) =>
      Object.entries(ORDERS).map((order) => [filter, lets, ...order] as const),
    );
    await Promise.all(
      asked.map(async ([filter, lets, orderBy, compare]) => {
        // A prefix goes with an order by key.
        if ('keyPrefix' in filter && orderBy.startsWith('AT_')) return;
        const expected = all
          .filter(lets)
          .sort(compare)
          .map(({ key }) => key);
        const { edges, totalCount } = await list({ filter, orderBy, first: 100 });
        const keys = edges.map(({ node }: Json) => node.key);
        expect({ filter, orderBy, keys }).toEqual({ filter, orderBy, keys: expected.slice(0, 100) });
        expect(totalCount).toBe(expected.length);
      }),
    );
  });
});

describe('pages', () => {
  const list = (args: string) => answer(`{ contributors(${args}) { ${FIELDS} } }`);

  it('may be of none', async () => {
    const { data } = await list('first: 0');
    expect(data.contributors).toMatchObject({
      edges: [],
      pageInfo: { hasNextPage: true, startCursor: null },
    });
  });

  it.each([
    ['first: 101', 'first'],
    ['first: -1', 'first'],
    ['last: 101', 'last'],
    ['last: -1', 'last'],
    ['first: 1, last: 1', 'last'],
    ['last: 1, after: "x"', 'last'],
    ['before: "x"', 'before'],
    ['first: 1, after: "x"', 'after'],
    ['last: 1, before: "x"', 'before'],
    [`after: "${Buffer.from('["1"]').toString('base64url')}"`, 'after'],
    [`after: "${Buffer.from('["x","y"]').toString('base64url')}"`, 'after'],
    [`after: "${Buffer.from('[1,"y"]').toString('base64url')}"`, 'after'],
    [`after: "${Buffer.from('["9223372036854775808","y"]').toString('base64url')}"`, 'after'],
    ['filter: { since: "soon" }', 'filter.since'],
    ['filter: { keyPrefix: "a" }, orderBy: AT_ASC', 'filter.keyPrefix'],
    ['filter: { keyPrefix: "a", since: "2025-01-01T00:00:00Z" }, orderBy: AT_DESC', 'filter.keyPrefix'],
  ])('are refused for (%s), naming the argument', async (args, argument) => {
    const { errors } = await list(args);
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: [argument] })]);
  });

  it('are by time where time is all that a filter asks for and no order is named, else by key', async () => {
    const keysOf = async (args: string) =>
      (await list(`first: 100, ${args}`)).data.contributors.edges.map(({ node }: Json) => node.key);
    const since = 'since: "2025-01-01T00:00:00Z"';
    expect(await keysOf(`filter: { ${since} }`)).toEqual(
      await keysOf(`filter: { ${since} }, orderBy: AT_ASC`),
    );
    const [first = ''] = await keysOf('orderBy: KEY_ASC');
    const prefix = `keyPrefix: ${JSON.stringify([...first][0])}, ${since}`;
    expect(await keysOf(`filter: { ${prefix} }`)).toEqual(
      await keysOf(`filter: { ${prefix} }, orderBy: KEY_ASC`),
    );
  });

  it('keep to the time asked for, wherever a cursor says they begin', async () => {
    const found = async (args: string) => (await list(args)).data.contributors.edges;
    const window = 'since: "2025-01-02T00:00:00Z", until: "2025-01-02T00:00:00.001Z"';
    const cursorOf = (at: string) =>
      Buffer.from(JSON.stringify([String(Date.parse(at)), ''])).toString('base64url');
    const all = await found(`filter: { ${window} }, orderBy: AT_ASC`);
    expect(all.length).toBeGreaterThan(1);
    const before = `after: "${cursorOf('2025-01-01T00:00:00Z')}"`;
    const beyond = `after: "${cursorOf('2025-01-03T00:00:00Z')}"`;
    expect(await found(`${before}, filter: { ${window} }, orderBy: AT_ASC`)).toEqual(all);
    expect(await found(`${beyond}, filter: { ${window} }, orderBy: AT_ASC`)).toEqual([]);
    expect(await found(`${before}, filter: { ${window} }, orderBy: AT_DESC`)).toEqual([]);
    expect(await found(`${beyond}, filter: { ${window} }, orderBy: AT_DESC`)).toEqual(all.toReversed());
  });

  it('begin wherever a cursor says, even one that nobody was given', async () => {
    const far = ['9223372036854775807', '-9223372036854775808', '253402300799999', '-1'];
    for (const position of far) {
      const after = Buffer.from(JSON.stringify([position, 'k'])).toString('base64url');
      for (const args of [`first: 1, after: "${after}"`, `last: 1, before: "${after}"`]) {
        for (const order of Object.keys(ORDERS)) {
          const { errors } = await list(`${args}, orderBy: ${order}`);
          expect(errors, `${args}, ${order}`).toEqual([]);
        }
        const nested = await answer(`{ datanets { edges { node { records(${args}) { edges { cursor } } } } }
          routeVersions { edges { node { inferences(${args}) { edges { cursor } } } } } }`);
        expect(nested.errors, args).toEqual([]);
      }
    }
  });
});

/** The lists of nodes that belong to a node: by time, but versions by their numbers. */
const NESTED: readonly [parent: string, field: string, kind: string, label: string][] = [
  ['Contributor', 'records', 'CONTRIBUTED_BY', 'Record'],
  ['Contributor', 'fineTunes', 'BUILT_BY', 'FineTune'],
  ['Contributor', 'baseModels', 'OWNED_BY', 'BaseModel'],
  ['Datanet', 'versions', 'VERSION_OF', 'DatanetVersion'],
  ['Record', 'correctedBy', 'CORRECTS', 'Record'],
  ['DatanetVersion', 'fineTunes', 'TRAINED_ON', 'FineTune'],
  ['BaseModel', 'fineTunes', 'DERIVED_FROM', 'FineTune'],
  ['FineTune', 'children', 'DERIVED_FROM', 'FineTune'],
  ['FineTune', 'routeVersions', 'SERVES', 'RouteVersion'],
  ['ComputeProvider', 'routeVersions', 'HOSTED_BY', 'RouteVersion'],
  ['ComputeProvider', 'fineTunes', 'COMPUTED_BY', 'FineTune'],
  ['ModelRoute', 'versions', 'VERSION_OF', 'RouteVersion'],
  ['RouteVersion', 'inferences', 'ANSWERED_BY', 'Inference'],
];

describe('a list that belongs to a node', () => {
  const keyOf = (name: string) => name.slice(name.indexOf(':') + 1);
  const listed = (name: string): Listed => {
    const key = keyOf(name);
    const version = Number(key.slice(key.lastIndexOf('@') + 1));
    return { key, at: lineage.nodes.get(name)?.at ?? Number.NaN, version };
  };
  const list = async (parent: string, type: string, field: string, args: Record<string, unknown>) => {
    const query = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
      node(id: $id) { ... on ${type} { list: ${field}(first: $first, after: $after, last: $last, before: $before) { ${FIELDS} } } }
    }`;
    return (await ask(query, { id: id(parent), ...args })).node.list;
  };

  async function check(parent: string, field: string, expected: string[]) {
    const type = kindOf(parent);
    const { edges, totalCount } = await list(parent, type, field, { first: 100 });
    expect(
      edges.map(({ node }: Json) => node.key),
      `${field} of ${parent}`,
    ).toEqual(expected);
    expect(totalCount, `${field} of ${parent}`).toBe(expected.length);
    if (expected.length < 2) return;
    for (const backward of [false, true]) {
      const paged = await everyPage(
        (args) => list(parent, type, field, args),
        Math.ceil(expected.length / 3),
        backward,
      );
      expect(paged, `${field} of ${parent}${backward ? ', backwards' : ''}`).toEqual(expected);
    }
  }

  it.each(NESTED)(
    '%s.%s has what it says, in order, page after page, forwards and backwards',
    async (type, field, kind, label) => {
      const now = lineage.steps.filter(
        (step) => step.kind === kind && step.ended.length === 0 && kindOf(step.from) === label,
      );
      let longest = 0;
      for (const parent of [...lineage.nodes.keys()].filter((name) => kindOf(name) === type)) {
        const its = [...new Set(now.filter(({ to }) => to === parent).map(({ from }) => from))].map(listed);
        const order =
          kind === 'VERSION_OF' ? (a: Listed, b: Listed) => Number(a.version) - Number(b.version) : byTime;
        await check(
          parent,
          field,
          its.sort(order).map(({ key }) => key),
        );
        longest = Math.max(longest, its.length);
      }
      expect(longest).toBeGreaterThan(1);
    },
  );

  it('DatanetVersion.records has its members', async () => {
    for (const [key, records] of members) {
      const its = records.map((record) => listed(`Record:${record}`));
      await check(
        `DatanetVersion:${key}`,
        'records',
        its.sort(byTime).map((it) => it.key),
      );
    }
  });

  it('Datanet.records has what is in it now, members or waiting', async () => {
    const rows = await askNeo4j(
      database,
      'MATCH (d:Datanet)<-[i:IN]-(r:Record) WHERE i.until IS NULL RETURN d.key AS datanet, collect(r.key) AS records',
    );
    for (const { datanet, records } of rows) {
      const its = (records as string[]).map((record) => listed(`Record:${record}`));
      await check(
        `Datanet:${datanet}`,
        'records',
        its.sort(byTime).map((it) => it.key),
      );
    }
  });

  it('Record.validations and FineTune.evaluations have all there are, oldest first', async () => {
    const key = events.flatMap((it) =>
      it.type === 'record.contributed' ? [(it.record as { key: string }).key] : [],
    )[0] as string;
    const tuned = events.flatMap(
      (it) => (it.fineTune as { key: string } | undefined)?.key ?? [],
    )[0] as string;
    const days = [5, 3, 4, 3];
    await applied(database, [
      ...people('reviewer'),
      ...days.map((day, i) =>
        validate(key, 'reviewer', i % 2 === 0 ? 'ACCEPTED' : 'REJECTED', {
          id: `v${i}`,
          at: `2025-05-0${day}T00:00:00Z`,
        }),
      ),
      ...days.map((day, i) =>
        evaluate(tuned, { id: `ev${i}`, at: `2025-05-0${day}T00:00:00Z`, task: `t${i}` }),
      ),
    ]);
    const order = [1, 3, 2, 0];
    await check(
      `Record:${key}`,
      'validations',
      order.map((i) => `v${i}`),
    );
    await check(
      `FineTune:${tuned}`,
      'evaluations',
      order.map((i) => `ev${i}`),
    );
  });

  it('of 8,000 is paged through in little memory, 100 at a time', async () => {
    await applied(database, [
      ...people('many'),
      datanet('wide'),
      contribute('wide 0', { datanet: 'wide', by: ['many'] }),
      freeze('wide', 1),
    ]);
    await database.define(`
      MATCH (d:Datanet)<-[:IN]-(first:Record {key: 'wide 0'})-[:CONTRIBUTED_BY]->(c)
      UNWIND range(1, 7999) AS i
      CREATE (r:Record:Fact)
      SET r = first {.*, id: first.id + i, key: 'wide ' + i}
      CREATE (r)-[:CONTRIBUTED_BY {share: 1, to: c.key, at: r.at, key: r.key}]->(c)
      CREATE (r)-[:IN {since: 1, datanet: d.key, at: r.at, key: r.key}]->(d)
      WITH DISTINCT d
      MATCH (d)<-[:VERSION_OF]-(v)
      SET v.records = 8000`);
    ids = await idsByName(database);
    for (const [parent, field] of [
      ['Datanet:wide', 'records'],
      ['DatanetVersion:wide@1', 'records'],
      ['Contributor:many', 'records'],
    ] as const) {
      for (const args of [{ first: 100 }, { last: 100 }]) {
        const found = await list(parent, kindOf(parent), field, args);
        expect(found.totalCount).toBe(8_000);
        expect(found.edges).toHaveLength(100);
      }
    }
  });

  it('reads no more than a page of what all happened at one moment', async () => {
    const [{ at }] = (await stored('Record')).filter(({ key }) => key === 'wide 0') as [Listed];
    const place = { at, key: 'wide 5' };
    const [datanet, version, contributor] = ['Datanet:wide', 'DatanetVersion:wide@1', 'Contributor:many'].map(
      id,
    );
    const after = { rank: BigInt(at), key: 'wide 5' };
    const noting = new Profiling(database);
    for (const order of ['KEY_ASC', 'KEY_DESC', 'AT_ASC', 'AT_DESC'] as const)
      expect(
        (await page(noting, 'Record', { order, filter: {}, after: place, limit: 21 })).nodes,
      ).toHaveLength(21);
    for (const order of ['KEY_ASC', 'KEY_DESC'] as const)
      expect(
        (await page(noting, 'Record', { order, filter: { since: at }, after: place, limit: 21 })).nodes,
      ).toHaveLength(21);
    for (const backward of [false, true]) {
      const one = { after, backward, limit: 21 };
      for (const [list, of] of [
        [{ by: 'datanet', label: 'Record' }, datanet],
        [{ by: 'datanetVersion', label: 'Record' }, version],
        [{ by: 'relationship', kind: 'CONTRIBUTED_BY', label: 'Record' }, contributor],
      ] as const)
        expect((await lists(noting, list, [of as string], one))[0]?.nodes).toHaveLength(21);
    }
    expect(noting.rows.length).toBe(12);
    for (const [name, rows] of noting.rows) expect(rows, name).toBeLessThanOrEqual(42);
  });

  it('is short where it looked at 1,000 that are not on it, and goes on from there', async () => {
    await database.define(`MATCH (:Datanet {key: 'wide'})<-[i:IN]-(r)
      WHERE NOT r.key IN ['wide 0', 'wide 1', 'wide 77', 'wide 999'] SET i.until = 1, i.since = 0`);
    await database.define("MATCH (d:Datanet {key: 'wide'}) SET d.ended = 7996");
    const expected = ['wide 0', 'wide 1', 'wide 77', 'wide 999'];
    for (const parent of ['Datanet:wide', 'DatanetVersion:wide@1']) {
      for (const backward of [false, true]) {
        const keys = await everyPage(
          (args) => list(parent, kindOf(parent), 'records', args),
          2,
          backward,
          true,
        );
        expect(keys, parent).toEqual(expected);
      }
    }
    expect((await list('Datanet:wide', 'Datanet', 'records', { first: 1 })).totalCount).toBe(4);
  });

  it('of what is of a time, in the order of keys, is short likewise', async () => {
    await database.define("MATCH (r:Record {key: 'wide 5000'}) SET r.at = datetime('2031-01-01T00:00:00Z')");
    const filter = { since: '2030-01-01T00:00:00Z' };
    for (const orderBy of ['KEY_ASC', 'KEY_DESC']) {
      for (const backward of [false, true]) {
        const get = async (args: Record<string, unknown>) =>
          (
            await ask(
              `query ($first: Int, $after: String, $last: Int, $before: String, $filter: NodeFilter, $orderBy: NodeOrder) {
                records(first: $first, after: $after, last: $last, before: $before, filter: $filter, orderBy: $orderBy) { ${FIELDS} } }`,
              { ...args, filter, orderBy },
            )
          ).records;
        expect(await everyPage(get, 1, backward, true)).toEqual(['wide 5000']);
        expect((await get({ first: 0 })).totalCount).toBe(1);
      }
    }
  });
});

describe('a node', () => {
  it('is found by its global id, whatever its kind, with what all have in common', async () => {
    for (const label of [...Object.values(CONNECTIONS), 'Validation', 'Evaluation']) {
      const [name] = [...ids.keys()].filter((it) => it.startsWith(`${label}:`));
      const { node } = await ask(
        'query ($id: ID!) { node(id: $id) { __typename id key at recordedAt actor } }',
        { id: id(name as string) },
      );
      expect(node).toEqual({
        __typename: label,
        id: id(name as string),
        key: (name as string).slice(label.length + 1),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        recordedAt: expect.stringMatching(/Z$/),
        actor: 'local',
      });
    }
  });

  it('is null where there is none, or where what has this id is no node of its own', async () => {
    await applied(database, [
      event('contributor.updated', { id: 'renamed', contributor: { key: 'z', name: 'Zed' } }),
    ]);
    const { factId } = await import('../../src/facts/identity.ts');
    for (const id of ['', 'nowhere', '🦄', 'x'.repeat(10_000), factId('contributor.updated', 'renamed')])
      expect(await answer('query ($id: ID!) { node(id: $id) { id } }', { id }), id).toEqual({
        data: { node: null },
        errors: [],
      });
  });

  it('comes with others in the order asked for, null where there is none, twice where asked twice', async () => {
    const [a, b] = [id('Contributor:z'), id('Contributor:Z')];
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [b, 'nowhere', a, b],
    });
    expect(nodes).toEqual([{ id: b }, null, { id: a }, { id: b }]);
    expect((await ask('{ nodes(ids: []) { id } }')).nodes).toEqual([]);
  });

  it('comes with at most 99 others', async () => {
    const { errors } = await answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: times(101, String),
    });
    expect(errors).toEqual([expect.objectContaining({ code: 'BAD_INPUT', argument: ['ids'] })]);
  });

  it('is found by its key, and null where there is none', async () => {
    for (const key of ODD) {
      const { contributor } = await ask('query ($key: ID!) { contributor(key: $key) { key id } }', { key });
      expect(contributor).toEqual({ key, id: id(`Contributor:${key}`) });
    }
    const lookups = [
      'contributor',
      'datanet',
      'record',
      'baseModel',
      'fineTune',
      'computeProvider',
      'modelRoute',
      'inference',
    ];
    for (const field of lookups)
      expect(await ask(`{ it: ${field}(key: "nowhere") { id } }`), field).toEqual({ it: null });
    expect(await ask('{ it: asset(code: "nowhere") { id } }')).toEqual({ it: null });
    expect(await ask('{ it: asset(code: "asset 3") { code key decimals } }')).toEqual({
      it: { code: 'asset 3', key: 'asset 3', decimals: 3 },
    });
  });

  it('is found as a version of something, whose key may look like a version itself', async () => {
    await applied(database, [
      ...people('v'),
      datanet('v@1'),
      datanet('v'),
      contribute('v1', { datanet: 'v@1', by: ['v'] }),
      freeze('v@1', 1),
      fineTune('v', { by: ['v'], on: ['v@1@1'] }),
      publish('v@1', 1, ['v']),
    ]);
    expect(
      await ask(
        '{ a: datanetVersion(datanet: "v@1", version: 1) { key version datanet { key } } b: datanetVersion(datanet: "v", version: 1) { key } }',
      ),
    ).toEqual({
      a: { key: 'v@1@1', version: 1, datanet: { key: 'v@1' } },
      b: null,
    });
    expect(
      await ask(
        '{ a: routeVersion(route: "v@1", version: 1) { key version route { key lastVersion } } b: routeVersion(route: "v@1", version: -1) { key } }',
      ),
    ).toEqual({
      a: { key: 'v@1@1', version: 1, route: { key: 'v@1', lastVersion: 1 } },
      b: null,
    });
  });
});

describe('what a node says of itself', () => {
  beforeAll(async () => {
    const at = '2025-02-03T04:05:06.789Z';
    await applied(database, [
      event('contributor.registered', { at, contributor: { key: 'self', name: 'Self', wallet: '0x1' } }),
      ...people('self other', 'self reviewer'),
      provider('self gpu'),
      asset('self eth', 18),
      datanet('self D', { license: 'MIT', weighting: 'BYTES', validation: 'REQUIRED' }),
      contribute('self r', {
        datanet: 'self D',
        by: { self: 2, 'self other': 0 },
        weight: 7,
        bytes: 1_000_000_000_000_000,
        license: 'CC0',
        excerpt: 'Once',
      }),
      validate('self r', 'self reviewer', 'ACCEPTED', { id: 'self v', score: 0.25, note: 'fine' }),
      freeze('self D', 1),
      {
        ...contribute('self r2', { datanet: 'self D', by: ['self'] }),
        type: 'record.corrected',
        corrects: 'self r',
        share: '2/6',
      },
      model('self base', { owner: 'self', license: 'Apache-2.0', minRoyalty: '1/50' }),
      fineTune('self F', {
        by: { self: 3, 'self other': 1 },
        on: { 'self D@1': 5 },
        models: { 'self base': 2 },
        computedBy: { 'self gpu': 11 },
        royalty: '1/4',
        minRoyalty: '1/8',
        license: 'MIT',
        hyperparameters: { lr: 0.1, layers: [1, 2] },
        metrics: { loss: null },
      }),
      fineTune('self N', { by: ['self'] }),
      evaluate('self F', { id: 'self ev', before: 0.5, after: -1.5, metric: 'loss' }),
      publish(
        'self',
        1,
        { 'self F': 4, 'self N': 0 },
        {
          task: 'chat',
          provider: 'self gpu',
          price: { asset: 'self eth', perRequest: '999999999999999999999', per1kOutput: '7' },
          policy: { data: 1_000_000_000, stakers: 0 },
        },
      ),
      serve('self i', 'self@1', {
        provider: 'self gpu',
        serves: { 'self F': 2 },
        task: 'chat',
        latencyMs: 9,
        computeUnits: 8,
        fee: { asset: 'self eth', amount: '999999999999999999999999999' },
      }),
      publish('self', 2, ['self N']),
      serve('self j', 'self@2'),
    ]);
    ids = await idsByName(database);
  });

  it('is all of a contributor, a Datanet and a record', async () => {
    const { contributor, datanet, record } = await ask(`{
      contributor(key: "self") { name wallet at baseModels { edges { node { key } } } }
      datanet(key: "self D") { name domain license weighting validation lastVersion }
      record(key: "self r2") { revision verdict weight bytes license excerpt contentHash mediaType
        contributors { share contributor { key name } }
        corrects { share record { key revision verdict weight bytes license excerpt corrects { share }
          contributors { share contributor { key } }
          validations { edges { node { verdict score note record { key } by { key } } } } } } }
    }`);
    expect(contributor).toEqual({
      name: 'Self',
      wallet: '0x1',
      at: '2025-02-03T04:05:06.789Z',
      baseModels: { edges: [{ node: { key: 'self base' } }] },
    });
    expect(datanet).toEqual({
      name: 'self D',
      domain: 'tests',
      license: 'MIT',
      weighting: 'BYTES',
      validation: 'REQUIRED',
      lastVersion: 1,
    });
    expect(record).toMatchObject({
      revision: 1,
      verdict: null,
      weight: 1,
      bytes: 100,
      license: null,
      excerpt: null,
      mediaType: 'text/plain',
      contributors: [{ share: 1, contributor: { key: 'self', name: 'Self' } }],
      corrects: {
        share: '2/6',
        record: {
          key: 'self r',
          revision: 0,
          verdict: 'ACCEPTED',
          weight: 7,
          bytes: 1_000_000_000_000_000,
          license: 'CC0',
          excerpt: 'Once',
          corrects: null,
          contributors: [
            { share: 2, contributor: { key: 'self' } },
            { share: 0, contributor: { key: 'self other' } },
          ],
          validations: {
            edges: [
              {
                node: {
                  verdict: 'ACCEPTED',
                  score: 0.25,
                  note: 'fine',
                  record: { key: 'self r' },
                  by: { key: 'self reviewer' },
                },
              },
            ],
          },
        },
      },
    });
  });

  it('is all of a version, a base model and a fine-tune', async () => {
    const { datanetVersion, baseModel, fineTune } = await ask(`{
      datanetVersion(datanet: "self D", version: 1) { version recordCount datanet { key } }
      baseModel(key: "self base") { name license minRoyalty owner { key } }
      fineTune(key: "self F") { name method license royalty minRoyalty hyperparameters metrics
        builtBy { share contributor { key } } trainedOn { weight datanetVersion { key } }
        derivedFrom { weight parent { __typename ... on BaseModel { key } ... on FineTune { key } } }
        computedBy { units provider { key } }
        evaluations { edges { node { benchmark task metric before after fineTune { key } } } } }
    }`);
    expect(datanetVersion).toEqual({ version: 1, recordCount: 1, datanet: { key: 'self D' } });
    expect(baseModel).toEqual({
      name: 'self base',
      license: 'Apache-2.0',
      minRoyalty: '1/50',
      owner: { key: 'self' },
    });
    expect(fineTune).toEqual({
      name: 'self F',
      method: 'lora',
      license: 'MIT',
      royalty: '1/4',
      minRoyalty: '1/8',
      hyperparameters: { lr: 0.1, layers: [1, 2] },
      metrics: { loss: null },
      builtBy: [
        { share: 3, contributor: { key: 'self' } },
        { share: 1, contributor: { key: 'self other' } },
      ],
      trainedOn: [{ weight: 5, datanetVersion: { key: 'self D@1' } }],
      derivedFrom: [{ weight: 2, parent: { __typename: 'BaseModel', key: 'self base' } }],
      computedBy: [{ units: 11, provider: { key: 'self gpu' } }],
      evaluations: {
        edges: [
          {
            node: {
              benchmark: 'bench',
              task: 'task',
              metric: 'loss',
              before: 0.5,
              after: -1.5,
              fineTune: { key: 'self F' },
            },
          },
        ],
      },
    });
  });

  it('is all of a route version and an inference', async () => {
    const { one, two, i, j } = await ask(`
      fragment version on RouteVersion { version task provider { key } policy { pool weight }
        serves { weight fineTune { key } } price { perRequest per1kInput per1kOutput asset { code } } }
      fragment used on Inference { task inputTokens outputTokens latencyMs computeUnits provider { key }
        routeVersion { key } serves { weight fineTune { key } } fee { amount asset { code decimals } } }
      { one: routeVersion(route: "self", version: 1) { ...version } two: routeVersion(route: "self", version: 2) { ...version }
        i: inference(key: "self i") { ...used } j: inference(key: "self j") { ...used } }`);
    expect(one).toEqual({
      version: 1,
      task: 'chat',
      provider: { key: 'self gpu' },
      policy: [
        { pool: 'data', weight: 1_000_000_000 },
        { pool: 'stakers', weight: 0 },
      ],
      serves: [
        { weight: 4, fineTune: { key: 'self F' } },
        { weight: 0, fineTune: { key: 'self N' } },
      ],
      price: {
        perRequest: '999999999999999999999',
        per1kInput: '0',
        per1kOutput: '7',
        asset: { code: 'self eth' },
      },
    });
    expect(two).toMatchObject({ version: 2, task: null, provider: null, price: null });
    expect(two.policy).toHaveLength(4);
    expect(i).toEqual({
      task: 'chat',
      inputTokens: 10,
      outputTokens: 20,
      latencyMs: 9,
      computeUnits: 8,
      provider: { key: 'self gpu' },
      routeVersion: { key: 'self@1' },
      serves: [{ weight: 2, fineTune: { key: 'self F' } }],
      fee: { amount: '999999999999999999999999999', asset: { code: 'self eth', decimals: 18 } },
    });
    expect(j).toMatchObject({
      task: null,
      latencyMs: null,
      computeUnits: null,
      provider: null,
      serves: null,
      fee: null,
    });
  });

  it('follows what changes: a new owner, a removed record', async () => {
    await applied(database, [
      updateModel('self base', { owner: 'self other', license: null }),
      remove('self r'),
    ]);
    expect(
      await ask(
        '{ baseModel(key: "self base") { license owner { key } } self: contributor(key: "self") { baseModels { totalCount } } other: contributor(key: "self other") { baseModels { totalCount edges { node { key } } } } datanet(key: "self D") { records { totalCount } } datanetVersion(datanet: "self D", version: 1) { records { edges { node { key } } } } }',
      ),
    ).toEqual({
      baseModel: { license: null, owner: { key: 'self other' } },
      self: { baseModels: { totalCount: 0 } },
      other: { baseModels: { totalCount: 1, edges: [{ node: { key: 'self base' } }] } },
      datanet: { records: { totalCount: 0 } },
      datanetVersion: { records: { edges: [{ node: { key: 'self r' } }] } },
    });
  });
});

describe('what was said of something', () => {
  it.each([
    ['judgement', () => judge('said i', 'GOOD'), 'inference { key }', { inference: { key: 'said i' } }],
    ['evidence', () => report('said i', { 'said r': '1' }), 'method', { method: 'trak' }],
    ['evaluation', () => evaluate('said F'), 'fineTune { key }', { fineTune: { key: 'said F' } }],
    ['validation', () => validate('said r', 'said by', 'ACCEPTED'), 'by { key }', { by: { key: 'said by' } }],
    ['quarantine', () => quarantine({ record: 'said r' }), 'of { key }', { of: { key: 'said r' } }],
  ])('is found by its key, the id of its event: a %s', async (field, make, asked, expected) => {
    const said = make();
    await applied(database, [said]);
    const query = `query ($key: ID!) { found: ${field}(key: $key) { key id ${asked} } }`;
    const { found } = await ask(query, { key: said.id });
    expect(found).toEqual({ key: said.id, id: expect.any(String), ...expected });
    const { node } = await ask('query ($id: ID!) { node(id: $id) { key __typename } }', { id: found.id });
    expect(node.key).toBe(said.id);
    expect(node.__typename.toLowerCase()).toBe(field);
    expect(await ask(query, { key: 'nothing' })).toEqual({ found: null });
  });

  it('is found by the keys of fine-tune and version where it was measured', async () => {
    await applied(database, [
      fineTune('said G', { by: ['said by'], on: ['said D@1'] }),
      measure('said G', 'said D@1', { 'said r': '1' }),
    ]);
    const { measuredVersion } = await ask(
      '{ measuredVersion(key: "said G/said D@1") { key fineTune { key } datanetVersion { key } } }',
    );
    expect(measuredVersion).toEqual({
      key: 'said G/said D@1',
      fineTune: { key: 'said G' },
      datanetVersion: { key: 'said D@1' },
    });
  });

  beforeAll(() =>
    applied(database, [
      ...people('said', 'said by'),
      datanet('said D'),
      contribute('said r', { datanet: 'said D', by: ['said'] }),
      freeze('said D', 1),
      fineTune('said F', { by: ['said by'], on: ['said D@1'] }),
      publish('said', 1, ['said F']),
      serve('said i', 'said@1'),
    ]),
  );
});
