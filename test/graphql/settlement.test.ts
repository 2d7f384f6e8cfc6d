import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  event,
  fineTune,
  freeze,
  people,
  provider,
  publish,
  serve,
  updatePerson,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

const WALLET = '0x5fB5755b76af6103bd6041c685248dc7f13c2e4c';

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, [
    ...people('c1', 'c2', 'b'),
    asset('USD', 2),
    provider('gpu'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    freeze('A', 1),
    fineTune('F', { by: ['b'], on: ['A@1'] }),
    publish('chat', 1, ['F'], { provider: 'gpu' }),
    publish('idle', 1, ['F'], { provider: 'gpu' }),
    serve('i1', 'chat@1', { fee: { asset: 'USD', amount: '101' } }),
    serve('i2', 'chat@1', { fee: { asset: 'USD', amount: '999' } }),
    event('inference.voided', { inference: 'i2', reason: 'a test call' }),
  ]);
});
afterAll(() => database.close());

const SETTLE = `mutation ($asset: ID!) {
  settle(input: {asset: $asset}) {
    settlement { key number closed inferences voided fees pools payable held untraced remainder root asset { code } }
    userErrors { code message path }
  }
}`;
const ACCOUNT = `query ($owner: ID!) {
  account(owner: $owner, asset: "USD") {
    owner kind balance held paid received node { key } asset { code }
    claim { wallet amount proof root settlement { key } }
    postings(first: 10) { totalCount edges { node { amount pool reason number account { owner } transfer { key kind } } } }
  }
}`;

const account = async (owner: string): Promise<Json> => (await ask(ACCOUNT, { owner })).account;
const settle = async (): Promise<Json> => (await ask(SETTLE, { asset: 'USD' })).settle;

describe('settle', () => {
  it('pays what was used, and nothing the second time', async () => {
    const { settlement, userErrors } = await settle();
    expect(userErrors).toEqual([]);
    expect(settlement).toMatchObject({
      key: 'USD/1',
      number: 1,
      closed: true,
      inferences: 1,
      voided: 1,
      fees: '101',
      pools: '10',
      payable: '90',
      held: '0',
      untraced: '0',
      remainder: '1',
      root: null,
      asset: { code: 'USD' },
    });
    expect(await settle()).toEqual({ settlement: null, userErrors: [] });
  });

  it('refuses an asset that there is not', async () => {
    expect((await ask(SETTLE, { asset: 'XYZ' })).settle).toEqual({
      settlement: null,
      userErrors: [expect.objectContaining({ code: 'UNKNOWN_REFERENCE', path: ['input', 'asset'] })],
    });
  });
});

describe('account', () => {
  it('says what is payable, and where it came from', async () => {
    expect(await account('Contributor:c1')).toMatchObject({
      kind: 'PAYABLE',
      balance: '25',
      held: '0',
      paid: '0',
      received: '25',
      node: { key: 'c1' },
      claim: null,
      postings: {
        totalCount: 1,
        edges: [{ node: { amount: '25', number: 1, transfer: { kind: 'SETTLEMENT' } } }],
      },
    });
  });

  it.each([
    ['Pool:platform', '10'],
    ['RouteVersion:chat@1', '1'],
    ['ComputeProvider:gpu', '20'],
    ['Contributor:b', '20'],
    ['fees', '-101'],
  ])('of %s stands at %s', async (owner, balance) => {
    expect(await account(owner)).toMatchObject({ owner, balance });
  });

  it('of someone who has earned nothing stands at 0; of nobody there is none', async () => {
    await applied(database, people('newcomer'));
    expect(await account('Contributor:newcomer')).toMatchObject({
      balance: '0',
      postings: { totalCount: 0 },
    });
    expect(await account('Contributor:nobody')).toBeNull();
    expect(await account('nonsense')).toBeNull();
  });
});

describe('the books', () => {
  it('list the accounts, in pages too', async () => {
    const QUERY = `query ($first: Int, $after: String, $kind: AccountKind) {
      accounts(asset: "USD", kind: $kind, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { owner kind balance } }
      } }`;
    const all = (await ask(QUERY, { first: 100 })).accounts;
    expect(all.totalCount).toBe(all.edges.length);
    const paged = [];
    for (let after: string | null = null, more = true; more; ) {
      const { accounts }: Json = await ask(QUERY, { first: 2, after });
      paged.push(...accounts.edges);
      after = accounts.pageInfo.endCursor;
      more = accounts.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(all.edges);
    const payable = (await ask(QUERY, { kind: 'PAYABLE' })).accounts;
    expect(payable.edges.map(({ node }: Json) => node.owner)).toEqual([
      'ComputeProvider:gpu',
      'Contributor:b',
      'Contributor:c1',
      'Contributor:c2',
    ]);
  });

  it('balance', async () => {
    const { trialBalance } = await ask(
      '{ trialBalance(asset: "USD") { total lines { kind accounts balance } } }',
    );
    expect(trialBalance).toEqual({
      total: '0',
      lines: [
        { kind: 'FEES', accounts: 1, balance: '-101' },
        { kind: 'LINE', accounts: 2, balance: '1' },
        { kind: 'MODEL', accounts: 1, balance: '0' },
        { kind: 'POOL', accounts: 1, balance: '10' },
        { kind: 'PAYABLE', accounts: 4, balance: '90' },
      ],
    });
  });

  it('show what a settlement moved, route by route and version by version', async () => {
    const { settlement } = await ask(`{ settlement(asset: "USD", number: 1) {
      all: transfers { totalCount }
      idle: transfers(label: "Nothing") { totalCount edges { cursor } }
      routes: transfers(label: "RouteVersion") { totalCount edges { node {
        owner statement { before after inferences routeVersion { key } providers { provider before after } records { record } mix { weight } }
        postings { totalCount edges { node { amount pool account { owner kind } } } } } } }
      versions: transfers(label: "DatanetVersion") { edges { node { owner statement { before after } settlement { key } } } }
    } }`);
    expect(settlement.all.totalCount).toBe(3);
    expect(settlement.idle).toEqual({ totalCount: 0, edges: [] });
    expect(settlement.routes.totalCount).toBe(1);
    const [{ node: route }] = settlement.routes.edges;
    expect(route).toMatchObject({
      owner: 'RouteVersion:chat@1',
      statement: {
        before: '0',
        after: '101',
        inferences: 1,
        routeVersion: { key: 'chat@1' },
        providers: [{ provider: 'gpu', before: '0', after: '101' }],
        records: [],
        mix: null,
      },
    });
    expect(
      route.postings.edges.map(({ node }: Json) => [node.account.owner, node.pool, node.amount]),
    ).toEqual([
      ['fees', null, '-101'],
      ['DatanetVersion:A@1', 'data', '50'],
      ['RouteVersion:chat@1', null, '101'],
      ['RouteVersion:chat@1', null, '-100'],
      ['FineTune:F', 'model', '20'],
      ['ComputeProvider:gpu', 'compute', '20'],
      ['Pool:platform', 'platform', '10'],
    ]);
    expect(settlement.versions.edges).toEqual([
      {
        node: {
          owner: 'DatanetVersion:A@1',
          statement: { before: '0', after: '50' },
          settlement: { key: 'USD/1' },
        },
      },
    ]);
  });
});

describe('attribution in an asset', () => {
  it('divides what settlements have sent so far', async () => {
    const { routeVersion, datanetVersion } = await ask(
      '{ routeVersion(route: "chat", version: 1) { id } datanetVersion(datanet: "A", version: 1) { id } }',
    );
    for (const { id } of [routeVersion, datanetVersion]) {
      const { attribution } = await ask(
        `query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, asset: "USD") { edges { node { key } amount } } }`,
        { of: id },
      );
      expect(attribution.edges).toEqual([
        { node: { key: 'c1' }, amount: '25' },
        { node: { key: 'c2' }, amount: '25' },
      ]);
    }
    const { idle } = await ask('{ idle: routeVersion(route: "idle", version: 1) { id } }');
    const { attribution } = await ask(
      'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, asset: "USD") { edges { amount } } }',
      { of: idle.id },
    );
    expect(attribution.edges).toEqual([{ amount: null }, { amount: null }]);
  });
});

describe('payouts', () => {
  const PAY = `mutation ($input: RecordPayoutInput!) {
    recordPayout(input: $input) { transfer { key kind reference owner } duplicate userErrors { code message path } } }`;
  const REVERSE = `mutation ($input: ReverseTransferInput!) {
    reverseTransfer(input: $input) { transfer { key kind reverses { key } reason } userErrors { code path } } }`;
  const pay = async (input: object) =>
    (
      await ask(PAY, {
        input: { owner: 'Contributor:c1', asset: 'USD', amount: '10', reference: 'tx 1', ...input },
      })
    ).recordPayout;
  const reverse = async (input: object) =>
    (await ask(REVERSE, { input: { reason: 'it bounced', ...input } })).reverseTransfer;

  it('take from what is payable', async () => {
    const once = { id: 'pay 1', at: '2026-01-01T00:00:00Z' };
    expect(await pay(once)).toMatchObject({
      transfer: { key: 'payout:pay 1', kind: 'PAYOUT', reference: 'tx 1', owner: 'Contributor:c1' },
      duplicate: false,
      userErrors: [],
    });
    expect(await account('Contributor:c1')).toMatchObject({ balance: '15', paid: '10', received: '25' });
    expect(await pay(once)).toMatchObject({ duplicate: true, userErrors: [] });
    expect(await account('Contributor:c1')).toMatchObject({ balance: '15', paid: '10' });
  });

  it.each([
    [{ amount: '16' }, 'CONFLICT', 'amount'],
    [{ amount: '0' }, 'BAD_INPUT', 'amount'],
    [{ amount: '-1' }, 'BAD_INPUT', 'amount'],
    [{ owner: 'Contributor:nobody' }, 'UNKNOWN_REFERENCE', 'owner'],
    [{ owner: 'untraced' }, 'BAD_INPUT', 'owner'],
    [{ owner: 'DatanetVersion:A@1' }, 'BAD_INPUT', 'owner'],
    [{ asset: 'XYZ' }, 'UNKNOWN_REFERENCE', 'asset'],
  ])('of %o are refused', async (input, code, field) => {
    const { transfer, userErrors } = await pay(input);
    expect(transfer).toBeNull();
    expect(userErrors).toEqual([expect.objectContaining({ code, path: ['input', field] })]);
  });

  it('are undone once, by a transfer of their own', async () => {
    const transfer = 'payout:pay 1';
    expect(await reverse({ transfer })).toMatchObject({
      transfer: { kind: 'REVERSAL', reverses: { key: transfer }, reason: 'it bounced' },
      userErrors: [],
    });
    expect(await account('Contributor:c1')).toMatchObject({ balance: '25', paid: '0', received: '25' });
    expect((await reverse({ transfer })).userErrors).toEqual([
      { code: 'CONFLICT', path: ['input', 'transfer'] },
    ]);
  });

  it('alone can be undone', async () => {
    const { settlement } = await ask(
      '{ settlement(asset: "USD", number: 1) { transfers { edges { node { key } } } } }',
    );
    const transfer = settlement.transfers.edges[0].node.key;
    expect((await reverse({ transfer })).userErrors).toEqual([
      { code: 'CONFLICT', path: ['input', 'transfer'] },
    ]);
  });

  it('of a pool are payouts too', async () => {
    expect((await pay({ owner: 'Pool:platform', amount: '10' })).userErrors).toEqual([]);
    expect(await account('Pool:platform')).toMatchObject({ balance: '0', paid: '10' });
  });
});

describe('claims', () => {
  it('come with a wallet, for all that was earned before it', async () => {
    await applied(database, [
      updatePerson('c1', { wallet: WALLET }),
      updatePerson('c2', { wallet: 'not of an EVM' }),
    ]);
    expect((await account('Contributor:c1')).claim).toBeNull();
    expect((await settle()).settlement).toMatchObject({ number: 2, inferences: 0, fees: '0' });
    const { claim } = await account('Contributor:c1');
    expect(claim).toMatchObject({ wallet: WALLET.toLowerCase(), amount: '25', settlement: { key: 'USD/2' } });
    const leaf = [claim.wallet, claim.amount];
    expect(StandardMerkleTree.verify(claim.root, ['address', 'uint256'], leaf, claim.proof)).toBe(true);
    expect((await account('Contributor:c2')).claim).toBeNull();
    expect((await settle()).settlement).toBeNull();
  });

  it('only grow, whatever is paid; several owners of one wallet claim together', async () => {
    await applied(database, [
      updatePerson('c2', { wallet: WALLET.toLowerCase() }),
      updatePerson('b', { wallet: `0x${'1'.repeat(40)}` }),
      serve('i3', 'chat@1', { fee: { asset: 'USD', amount: '200' } }),
    ]);
    await settle();
    const { claim } = await account('Contributor:c2');
    expect(claim.amount).toBe('150');
    expect((await account('Contributor:b')).claim.amount).toBe('60');
    for (const owner of ['Contributor:c1', 'Contributor:b']) {
      const { claim } = await account(owner);
      const leaf = [claim.wallet, claim.amount];
      expect(StandardMerkleTree.verify(claim.root, ['address', 'uint256'], leaf, claim.proof)).toBe(true);
    }
  });

  it('of an old wallet stay, and a new one claims what is earned from then on', async () => {
    const other = `0x${'2'.repeat(40)}`;
    await applied(database, [
      updatePerson('c1', { wallet: other }),
      serve('i4', 'chat@1', { fee: { asset: 'USD', amount: '400' } }),
    ]);
    await settle();
    expect((await account('Contributor:c1')).claim).toMatchObject({ wallet: other, amount: '100' });
    const { settlement } = await ask(
      '{ settlement(asset: "USD", number: 4) { root claims { totalCount edges { node { wallet amount proof } } } } }',
    );
    expect(settlement.claims.edges.map(({ node }: Json) => [node.wallet, node.amount])).toEqual([
      [`0x${'1'.repeat(40)}`, '140'],
      [other, '100'],
      [WALLET.toLowerCase(), '250'],
    ]);
  });
});
