import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { founded, uses } from '../support/economy.ts';
import { asset, event, publish, serve } from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, founded());
});
afterAll(() => database.close());

/** All in one request: what `settle` answers must be enough to know where the money went, and why. */
const SETTLE = `mutation ($asset: ID!) { settle(input: {asset: $asset}) { settlement {
  fees pools payable held untraced remainder
  transfers(first: 100) { totalCount edges { node {
    key owner statement { before after }
    division { received went { pool kind reason amount accounts } remainder }
  } } }
} } }`;
const settle = async (code: string): Promise<Json> => {
  const { settlement } = (await ask(SETTLE, { asset: code })).settle;
  expect(settlement.transfers.edges).toHaveLength(settlement.transfers.totalCount);
  return { ...settlement, transfers: settlement.transfers.edges.map(({ node }: Json) => node) };
};
const POSTINGS = `query ($key: ID!) { transfer(key: $key) {
  postings(first: 100) { totalCount edges { node { pool reason amount account { owner kind } } } } } }`;
const total = (amounts: readonly string[]) =>
  amounts.reduce((sum, amount) => sum + BigInt(amount), 0n).toString();
const divisionOf = ({ transfers }: Json, owner: string) =>
  transfers.find((it: Json) => it.owner === owner)?.division;

it('names fees, pools, what went where, what nobody could be named for and what waits, and why', async () => {
  await applied(database, [
    asset('SMALL'),
    publish('wild', 1, { G: 1 }),
    serve('s1', 'wild@1', { fee: { asset: 'SMALL', amount: '1001' } }),
  ]);
  const settlement = await settle('SMALL');
  // 5 of 10 to data, of which G's base model has 2 of 3 parts; nobody is known to have computed.
  expect(divisionOf(settlement, 'RouteVersion:wild@1')).toEqual({
    received: '1001',
    went: [
      { pool: 'compute', kind: 'UNTRACED', reason: 'NO_PROVIDER', amount: '200', accounts: 1 },
      { pool: 'data', kind: 'LINE', reason: null, amount: '499', accounts: 2 },
      { pool: 'model', kind: 'LINE', reason: null, amount: '28', accounts: 1 },
      { pool: 'model', kind: 'MODEL', reason: null, amount: '171', accounts: 1 },
      { pool: 'platform', kind: 'POOL', reason: null, amount: '100', accounts: 1 },
    ],
    remainder: '3',
  });
  expect(divisionOf(settlement, 'BaseModel:wild')).toEqual({
    received: '361',
    went: [{ pool: null, kind: 'UNTRACED', reason: 'NO_OWNER', amount: '361', accounts: 1 }],
    remainder: '0',
  });
  expect(settlement.untraced).toBe('561');
});

it('says what is held by quarantine and by erasure', async () => {
  await applied(database, [
    ...uses(1, 8),
    event('quarantined', { datanetVersion: 'A@1', reason: 'copied' }),
    event('contributor.erased', { contributor: 'b1', reason: 'asked for' }),
    ...uses(9, 40),
  ]);
  const settlement = await settle('USD');
  const [version] = [divisionOf(settlement, 'DatanetVersion:A@1')];
  expect(version.went).toEqual([
    expect.objectContaining({ pool: null, kind: 'HELD', reason: 'QUARANTINED', accounts: 3 }),
  ]);
  expect(divisionOf(settlement, 'FineTune:F').went).toEqual([
    expect.objectContaining({ pool: null, kind: 'HELD', reason: 'ERASED', accounts: 1 }),
  ]);
});

it('adds up to its postings at each node, and to the settlement over all of them', async () => {
  await applied(database, uses(41, 80));
  for (const code of ['USD', 'ETH']) {
    const settlement = await settle(code);
    const went: Json[] = [];
    for (const { key, owner, statement, division } of settlement.transfers) {
      const { postings } = (await ask(POSTINGS, { key })).transfer;
      expect(division.received, owner).toBe(total([statement.after, `-${statement.before}`]));
      expect(total([...division.went.map((it: Json) => it.amount), division.remainder]), owner).toBe(
        division.received,
      );
      expect(postings.edges).toHaveLength(postings.totalCount);
      const on = postings.edges
        .map(({ node }: Json) => node)
        .filter(({ account }: Json) => account.kind !== 'FEES' && account.owner !== owner);
      const sums: Json = {};
      for (const { pool, reason, amount, account } of on) {
        const name = JSON.stringify([pool, account.kind, reason]);
        sums[name] = total([sums[name] ?? '0', amount]);
      }
      expect(
        Object.fromEntries(
          division.went.map((it: Json) => [JSON.stringify([it.pool, it.kind, it.reason]), it.amount]),
        ),
        owner,
      ).toEqual(sums);
      went.push(...division.went);
    }
    const of = (kind: string) => total(went.filter((it) => it.kind === kind).map((it) => it.amount));
    expect({
      pools: of('POOL'),
      payable: of('PAYABLE'),
      held: of('HELD'),
      untraced: of('UNTRACED'),
      remainder: total(settlement.transfers.map((it: Json) => it.division.remainder)),
    }).toEqual({
      pools: settlement.pools,
      payable: settlement.payable,
      held: settlement.held,
      untraced: settlement.untraced,
      remainder: settlement.remainder,
    });
  }
});

it('is told of settlements only', async () => {
  await applied(database, [
    event('payout.made', {
      id: 'paid',
      owner: 'Contributor:c1',
      asset: 'USD',
      amount: '1',
      reference: 'tx',
    }),
  ]);
  const { account } = await ask(
    '{ account(owner: "Contributor:c1", asset: "USD") { postings(first: 1) { edges { node { transfer { kind division { received } } } } } } }',
  );
  expect(account.postings.edges[0].node.transfer).toEqual({ kind: 'PAYOUT', division: null });
});
