import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  evaluate,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
  times,
  validate,
} from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

const COUNT = 50;

/** The same database, noting every statement that is read. */
class Noting extends Database {
  statements: string[] = [];
  override read: Database['read'] = (query, params, options) => {
    this.statements.push(query.name);
    return super.read(query, params, options);
  };
}

let database: Noting;
let ask: ReturnType<typeof graphqlOf>['ask'];
let ids: Map<string, string>;
beforeAll(async () => {
  const { driver, name } = await openDatabase();
  database = new Noting(driver, name);
  ({ ask } = graphqlOf(database));
  await applied(database, [
    ...people('reviewer', ...times(COUNT, (i) => `p${i}`)),
    ...times(COUNT, (i) => provider(`gpu${i}`)),
    ...times(COUNT, (i) => asset(`coin${i}`)),
    ...times(COUNT, (i) => datanet(`D${i}`)),
    ...times(COUNT, (i) => model(`base${i}`, { owner: `p${i}` })),
    ...times(COUNT, (i) => contribute(`r${i}`, { datanet: `D${i}`, by: [`p${i}`, 'reviewer'] })),
    ...times(COUNT, (i) => freeze(`D${i}`, 1)),
    ...times(COUNT, (i) => correct(`s${i}`, { corrects: `r${i}`, datanet: `D${i}`, by: [`p${i}`] })),
    ...times(COUNT, (i) => validate(`s${i}`, 'reviewer', 'ACCEPTED')),
    ...times(COUNT, (i) =>
      fineTune(`F${i}`, {
        by: [`p${i}`],
        on: [`D${i}@1`],
        models: [`base${i}`],
        computedBy: { [`gpu${i}`]: 1 },
      }),
    ),
    ...times(COUNT, (i) => fineTune(`M${i}`, { by: [`p${i}`], from: [`F${i}`] })),
    ...times(COUNT, (i) => evaluate(`M${i}`)),
    ...times(COUNT, (i) =>
      publish(`R${i}`, 1, [`M${i}`, `F${i}`], { provider: `gpu${i}`, price: { asset: `coin${i}` } }),
    ),
    ...times(COUNT, (i) => serve(`i${i}`, `R${i}@1`, { provider: `gpu${i}`, serves: [`F${i}`] })),
    publish(
      'all',
      1,
      times(COUNT, (i) => `M${i}`),
    ),
  ]);
  ids = await idsByName(database);
});
afterAll(() => database?.close());

/** Everything that a node of a kind can be asked for, as lists of lists. */
const QUERIES: Record<string, string> = {
  contributors: `records(first: 3) { totalCount edges { node { key } } } fineTunes(first: 3) { edges { node { key } } }
    baseModels(first: 3) { totalCount edges { node { owner { key } } } }`,
  records: `contributors { contributor { key } } corrects { record { key contributors { contributor { name } } } }
    correctedBy(first: 2) { totalCount edges { node { key } } } validations(last: 2) { edges { node { by { key } record { key } } } }`,
  datanets: `versions(first: 2) { edges { node { key datanet { key } } } } records(first: 2) { totalCount edges { node { key } } }`,
  datanetVersions: `datanet { key } records(first: 2) { edges { node { contributors { share contributor { key } } } } } fineTunes(first: 2) { totalCount }`,
  baseModels: `owner { key } fineTunes(first: 2) { edges { node { builtBy { contributor { key } } } } }`,
  fineTunes: `builtBy { contributor { key } } trainedOn { datanetVersion { datanet { key } } } computedBy { provider { key } }
    derivedFrom { parent { ... on FineTune { key } ... on BaseModel { owner { key } } } }
    evaluations(first: 2) { edges { node { fineTune { key } } } } children(first: 2) { totalCount edges { node { key } } }
    routeVersions(first: 2) { edges { node { route { key } } } }`,
  routeVersions: `route { key } provider { key } serves { fineTune { key } } price { asset { code } }
    inferences(first: 2) { totalCount edges { node { key } } }`,
  modelRoutes: `versions(first: 2) { totalCount edges { node { serves { fineTune { key } } } } }`,
  computeProviders: `routeVersions(first: 2) { edges { node { key } } } fineTunes(first: 2) { totalCount }`,
  inferences: `routeVersion { route { key } } provider { key } serves { fineTune { key } } fee { asset { code } }`,
};

/** How many statements a query takes. */
async function statementsOf(query: string, variables: Record<string, unknown>): Promise<number> {
  database.statements = [];
  await ask(query, variables);
  return database.statements.length;
}

describe('a list costs no more statements than a single node', () => {
  it.each(Object.entries(QUERIES))('of %s with all that belongs to each', async (field, fields) => {
    const query = `query ($first: Int) { ${field}(first: $first) { totalCount edges { node { id key ${fields} } } } }`;
    const one = await statementsOf(query, { first: 3 });
    expect(one).toBeLessThan(20);
    expect(await statementsOf(query, { first: COUNT }), database.statements.join()).toBe(one);
  });

  it('of nodes by global id', async () => {
    const query =
      'query ($ids: [ID!]!) { nodes(ids: $ids) { key ... on Record { contributors { contributor { key } } } ... on FineTune { builtBy { contributor { key } } } } }';
    const first = (count: number) =>
      times(count, (i) => [ids.get(`Record:r${i}`), ids.get(`FineTune:M${i}`)]).flat();
    expect(await statementsOf(query, { ids: first(COUNT) })).toBe(
      await statementsOf(query, { ids: first(1) }),
    );
  });

  it('of an ancestry', async () => {
    const query = `query ($of: ID!, $first: Int) {
      ancestry(of: $of, kinds: [FINE_TUNE], first: $first) { edges { node { key ... on FineTune { builtBy { contributor { key } } } } } }
    }`;
    const of = ids.get('RouteVersion:all@1');
    expect(await statementsOf(query, { of, first: COUNT })).toBe(await statementsOf(query, { of, first: 2 }));
  });

  it('of an attribution, and none to work it out where it is remembered', async () => {
    const query = `query ($of: ID!, $first: Int) {
      attribution(of: $of, by: RECORD, first: $first) { edges { parts node { key ... on Record { corrects { share } } } } }
    }`;
    const of = ids.get('RouteVersion:all@1');
    const first = await statementsOf(query, { of, first: 2 });
    const again = await statementsOf(query, { of, first: 2 });
    expect(again).toBeLessThan(first);
    expect(await statementsOf(query, { of, first: COUNT })).toBe(again);
  });

  it('of what is found', async () => {
    const query =
      'query ($text: String!) { search(text: $text, first: 50) { key ... on Contributor { records(first: 1) { totalCount } } } }';
    const few = await statementsOf(query, { text: 'p12' });
    expect(await statementsOf(query, { text: 'p' })).toBe(few);
  });
});
