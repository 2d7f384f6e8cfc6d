import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeAmong } from '../../src/accountability/erasures.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { verify } from '../../src/settlement/verify.ts';
import { payOut, sell } from '../settlement/events.ts';
import { applied, apply } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { empty, openDatabase } from '../support/database.ts';
import { founded, uses, wallet } from '../support/economy.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  type EventObject,
  erase,
  event,
  fineTune,
  freeze,
  judge,
  model,
  people,
  publish,
  quarantine,
  release,
  remove,
  report,
  times,
  updatePerson,
  validate,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';
import { brokenRules } from '../support/invariants.ts';
import { trialBalance } from '../support/ledger.ts';

vi.setConfig({ testTimeout: 120_000 });

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const settled = (code: string) => settle(database, code, { actor: 'local' });

async function broken(): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, breaches } of verify(database, {}))
    for (const { subject, problem } of breaches) found.push(`${rule}: ${subject}: ${problem}`);
  return found;
}

const refusals = async (...events: readonly EventObject[]) =>
  (await apply(database, events)).rejected.map(({ code, message }) => `${code}: ${message}`);

const pseudonym = async () =>
  String((await askColumn(database, 'MATCH (:Erasure)-[:OF]->(c) RETURN c.key'))[0]);

const text = (value: unknown) =>
  JSON.stringify(value, (_, it) => (typeof it === 'bigint' ? it.toString() : it));

/** Someone who has left words wherever words can be left, each with `Secret` in it. */
const WALLET = '0x5ec4e7000000000000000000000000000000dead';
const person = (key: string) => [
  event('contributor.registered', {
    id: `who ${key}`,
    contributor: { key, name: 'Secret Name', wallet: WALLET },
  }),
  updatePerson(key, { name: 'Secret Newname' }),
];
const life = (key: string) => [
  ...people('other'),
  ...person(key),
  asset('EUR'),
  datanet('A'),
  contribute('r1', { datanet: 'A', by: [key], excerpt: 'Secret excerpt' }),
  contribute('r2', { datanet: 'A', by: ['other'], excerpt: 'words of another' }),
  contribute('r3', { datanet: 'A', by: ['other', key], excerpt: 'Secret excerpt of two' }),
  contribute('r4', { datanet: 'A', by: ['other'] }),
  validate('r2', key, 'ACCEPTED', { note: 'Secret note by' }),
  validate('r1', 'other', 'ACCEPTED', { note: 'Secret note about' }),
  freeze('A', 1),
  remove('r4', { by: [{ contributor: key }], reason: 'Secret reason by' }),
  remove('r3', { reason: 'Secret reason about' }),
  model('base', { owner: key }),
  fineTune('F', { on: ['A@1'], by: [key], models: { base: 1 } }),
  publish('chat', 1, ['F']),
  sell('i1', 'chat@1', 1_000_003n),
  report('i1', { r1: '1', r2: '2' }),
  judge('i1', 'BAD', { by: key, note: 'Secret note of a judge' }),
  quarantine({ record: 'r1' }, { reason: 'Secret suspicion about' }),
  release({ record: 'r1' }, { reason: 'Secret relief about' }),
  quarantine({ record: 'r2' }, { reason: 'Secret suspicion by', by: key }),
  release({ record: 'r2' }, { reason: 'Secret relief by', by: key }),
];

const KEY = 'secret-key';
const paid = [
  { ...payOut(`Contributor:${KEY}`, 5n), reference: 'Secret reference' },
  { ...payOut(`Contributor:${KEY}`, 7n), id: 'payout', reference: 'Secret reference' },
  event('transfer.reversed', { transfer: 'payout:payout', reason: 'Secret return' }),
];

/** Everything that people write or are called, as answers show it. */
const ANSWERS = [
  'contributors(first: 5) { edges { node { id key name wallet records(first: 5) { edges { node { key excerpt } } } } } }',
  `records(first: 5) { edges { node { key excerpt contributors { contributor { id key name wallet } }
    validations(first: 5) { edges { node { note by { key } } } } quarantines(first: 5) { edges { node { reason } } } } } }`,
  'inference(key: "i1") { judgements(first: 5) { edges { node { note by { key name } } } } }',
  'receipt(inference: "i1") { pools { hops(first: 50) { edges { node { from to node { id } parts amount } } } } }',
  'accounts(asset: "EUR", first: 20) { edges { node { id owner balance held paid claim { wallet amount leaf } } } }',
  `accounts(asset: "EUR", first: 20) { edges { node { postings(first: 5) { edges { node { reason
    transfer { key owner reference reason kind } } } } } } }`,
  'settlements(asset: "EUR", first: 5) { edges { node { key claims(first: 5) { edges { node { wallet amount leaf } } } } } }',
  'search(text: "Secret") { id key }',
  'search(text: "secret-key") { id key }',
  'attribution(of: $f, by: CONTRIBUTOR) { edges { node { id key } parts } untraced }',
  'attribution(of: $f, by: CONTRIBUTOR, pool: MODEL) { edges { node { id key } parts } untraced }',
  'attribution(of: $i, by: CONTRIBUTOR) { edges { node { id key } parts } untraced }',
  'ancestry(of: $i, first: 100) { totalCount edges { distance node { id key } } }',
  'lineageGraph(of: $r) { nodes { id key } edges { from to kind } }',
  'modelRoute(key: "chat") { memory { helped { contributors gaps { parts } } enough { untraced verdict } } }',
  'rootCauses(of: $f) { bad edges { node { id key } carriedBad } }',
  'impact(of: $r) { inferences(first: 5) { totalCount } }',
];

describe('a contributor who is erased', () => {
  beforeEach(async () => {
    await applied(database, life(KEY));
    await settled('EUR');
    await applied(database, paid);
  });

  it('is in no property of any node or relationship, in no index and in no digest', async () => {
    expect(text(await graphOf(database))).toMatch(/secret/i);
    const digests = async () =>
      new Set(await askColumn(database, 'MATCH (n:Fact) WHERE n.digest IS NOT NULL RETURN n.digest'));
    const before = await digests();
    await applied(database, [erase(KEY)]);
    const graph = text(await graphOf(database));
    expect(graph).not.toMatch(/secret/i);
    expect(graph).not.toMatch(/5ec4e7/i);
    expect(graph).toMatch(/words of another/);
    const found = await askColumn(
      database,
      `CALL db.index.fulltext.queryNodes('names', 'Secret* OR secret*') YIELD node RETURN node.key`,
    );
    expect(found).toEqual([]);
    // What names a person can be guessed by its digest; what does not, keeps it.
    const after = await digests();
    expect([...before].filter((it) => !after.has(it)).length).toBeGreaterThan(12);
    expect(await brokenRules(database)).toEqual({});
    expect(await broken()).toEqual([]);
  });

  it('stands under a pseudonym, with the same global id, wherever the key stood', async () => {
    const { ask } = graphqlOf(database);
    const [id] = await askColumn(database, 'MATCH (c:Contributor {key: $key}) RETURN c.id', { key: KEY });
    await applied(database, [erase(KEY, { at: '2026-02-03T04:05:06Z' })]);
    const key = await pseudonym();
    expect(key).toMatch(/^erased:/);
    const shown = await ask(
      `query ($id: ID!, $key: ID!) {
        node(id: $id) { ... on Contributor { key name wallet erasedAt records { totalCount } } }
        contributor(key: $key) { id }
        fineTune(key: "F") { builtBy { contributor { id } } }
        account(owner: "Contributor:${key}", asset: "EUR") { owner balance held node { id } }
      }`,
      { id, key },
    );
    expect(shown.node).toEqual({
      key,
      name: null,
      wallet: null,
      erasedAt: '2026-02-03T04:05:06.000Z',
      records: { totalCount: 2 },
    });
    expect(shown.contributor.id).toBe(id);
    expect(shown.fineTune.builtBy).toEqual([{ contributor: { id } }]);
    expect(shown.account.node.id).toBe(id);
    expect(shown.account.balance).toBe('0');
  });

  it('is in no answer, and what answers count and credit stays', async () => {
    const { ask } = graphqlOf(database);
    const ids = async (label: string, key: string) =>
      (await askColumn(database, `MATCH (n:${label} {key: $key}) RETURN n.id`, { key }))[0];
    const variables = {
      f: await ids('FineTune', 'F'),
      i: await ids('Inference', 'i1'),
      r: await ids('Record', 'r1'),
    };
    const answers = async () => {
      const found: Json[] = [];
      for (const answer of ANSWERS) {
        const used = Object.keys(variables).filter((name) => answer.includes(`$${name}`));
        const declared = used.length > 0 ? `query (${used.map((name) => `$${name}: ID!`)})` : '';
        found.push(await ask(`${declared} { ${answer} }`, variables));
      }
      return found;
    };
    const before = await answers();
    expect(text(before).match(/secret/gi)?.length).toBeGreaterThan(20);
    await applied(database, [erase(KEY)]);
    const after = await answers();
    expect(text(after)).not.toMatch(/secret|5ec4e7/i);
    // Shares with equal parts are shown in the order of keys, which is another one now.
    const byId = ({ edges, ...rest }: Json) => ({
      ...rest,
      edges: edges.map(({ node, ...edge }: Json) => `${node.id} ${JSON.stringify(edge)}`).sort(),
    });
    before.forEach((answer, i) => {
      for (const what of ['attribution', 'ancestry'])
        if (answer[what]) expect(byId(after[i][what])).toEqual(byId(answer[what]));
      if (answer.impact || answer.modelRoute) expect(after[i]).toEqual(answer);
    });
  });

  it('cannot be told of any more, and cannot be erased again', async () => {
    await applied(database, [erase(KEY)]);
    const key = await pseudonym();
    const erased = (field: string) => [
      `CONFLICT: ${field}: the Contributor was erased, so nothing more can be told of it`,
    ];
    const unknown = (field: string) => [
      `UNKNOWN_REFERENCE: ${field}: there is no Contributor with the key "${KEY}"`,
    ];
    expect(await refusals(erase(KEY))).toEqual(unknown('contributor'));
    expect(await refusals(erase(key))).toEqual(erased('contributor'));
    expect(await refusals(updatePerson(key, { name: 'Secret again' }))).toEqual(erased('contributor.key'));
    expect(await refusals(contribute('r9', { datanet: 'A', by: [key] }))).toEqual(
      erased('by[0].contributor'),
    );
    expect(await refusals(contribute('r9', { datanet: 'A', by: [KEY] }))).toEqual(
      unknown('by[0].contributor'),
    );
    expect(await refusals(payOut(`Contributor:${key}`, 1n))).toEqual(erased('owner'));
    expect(await refusals(...people('erased:someone'))).toEqual([
      'BAD_INPUT: contributor.key must not begin with erased:, which stands for others',
    ]);
  });

  it('stays erased when all that was ever told is told again', async () => {
    const told = [...life(KEY), ...paid, erase(KEY)];
    await empty(database);
    await applied(database, told.slice(0, -4));
    await settled('EUR');
    await applied(database, told.slice(-4));
    const graph = await graphOf(database);
    const again = await apply(database, told);
    expect(again).toMatchObject({ applied: 0, duplicates: told.length, rejectedTotal: 0 });
    expect(await graphOf(database)).toEqual(graph);
  });
});

describe('an erasure', () => {
  it('is refused where its reason would keep the name', async () => {
    await applied(database, person(KEY));
    const refused = ['BAD_INPUT: reason names who is to be forgotten; it is kept, so say it without'];
    expect(await refusals(erase(KEY, { reason: 'Secret newname has asked' }))).toEqual(refused);
    expect(await refusals(erase(KEY, { reason: `${KEY} has asked` }))).toEqual(refused);
    expect(await refusals(erase(KEY, { reason: 'a letter of 2 May' }))).toEqual([]);
  });

  it('is refused for someone unknown', async () => {
    expect(await refusals(erase('nobody'))).toEqual([
      'UNKNOWN_REFERENCE: contributor: there is no Contributor with the key "nobody"',
    ]);
  });

  it('answers with the contributor under its pseudonym, and the same when sent again', async () => {
    await applied(database, people('c1'));
    const { ask } = graphqlOf(database);
    const send = () =>
      ask(
        'mutation { eraseContributor(input: { id: "e", contributor: "c1", reason: "asked" }) { duplicate contributor { key erasedAt } userErrors { code message path } } }',
      );
    const first = (await send()).eraseContributor;
    expect(first).toMatchObject({
      duplicate: false,
      userErrors: [],
      contributor: { key: await pseudonym() },
    });
    expect(first.contributor.erasedAt).not.toBeNull();
    expect((await send()).eraseContributor).toEqual({ ...first, duplicate: true });
  });

  it('leaves the place of the key in every division, so that the last unit goes where it went', async () => {
    // In an order that is not that of UTF-16, which Cypher compares by.
    const [a, b, c, d, e, f, g] = ['a', 'b', 'c', 'd', '\u{e000}', '\u{ffff}', '😀'] as const;
    const keys = [a, b, c, d, e, f, g];
    await applied(database, [
      ...people(...keys),
      asset('EUR'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: keys }),
      contribute('r2', { datanet: 'A', by: [b, e, g] }),
      correct('r3', { corrects: 'r2', datanet: 'A', by: [a, c, f], share: '1/3' }),
      freeze('A', 1),
      datanet('B'),
      ...keys.map((key) => contribute(`of ${key}`, { datanet: 'B', by: [key] })),
      freeze('B', 1),
      fineTune('F', { on: { 'A@1': 1, 'B@1': 2 }, by: keys }),
      publish('chat', 1, ['F']),
      sell('i1', 'chat@1', 1_000_003n),
      sell('i2', 'chat@1', 11n),
      report('i2', { r1: '1', r3: '1' }, { coverage: '1/2' }),
    ]);
    await settled('EUR');
    const { ask: query } = graphqlOf(database);
    const ids = new Map<string, string>(
      (await ask(database, 'MATCH (n:Fact) WHERE n.key IS NOT NULL RETURN n.key AS key, n.id AS id')).map(
        ({ key, id }) => [String(key), String(id)],
      ),
    );
    const shares = async () => {
      const found: Json = {};
      for (const of of ['A@1', 'F', 'chat@1', 'i1', 'i2']) {
        for (const pool of of === 'A@1' ? ['DATA'] : ['DATA', 'MODEL']) {
          const { attribution } = await query(
            `query ($of: ID!, $pool: Pool!) { attribution(of: $of, by: CONTRIBUTOR, pool: $pool, first: 100) { edges { node { id } parts basis } untraced } }`,
            { of: ids.get(of), pool },
          );
          found[`${of} ${pool}`] = attribution.edges
            .map(({ node, parts, basis }: Json) => `${node.id} ${parts} ${basis}`)
            .sort();
        }
      }
      for (const inference of ['i1', 'i2']) {
        const { receipt } = await query(RECEIPT, { inference });
        found[inference] = receipt.pools.flatMap(({ pool, hops }: Json) =>
          hops.edges
            .map(
              ({ node: { from, node, parts, amount } }: Json) =>
                `${pool} ${from} ${node?.id} ${parts} ${amount}`,
            )
            .sort(),
        );
      }
      return found;
    };
    const before = await shares();
    for (const key of [g, a, e, b]) {
      await applied(database, [erase(key)]);
      expect(await shares()).toEqual(before);
      expect(await broken()).toEqual([]);
    }
  });

  it('is seen by a process that has answered before', async () => {
    await applied(database, [
      ...people('c1', 'c2'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: ['c1'] }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      freeze('A', 1),
    ]);
    const [of] = await askColumn(database, 'MATCH (v:DatanetVersion) RETURN v.id');
    const others = graphqlOf(database);
    const query =
      'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR) { edges { node { key } parts } } }';
    const keys = async () =>
      (await others.ask(query, { of })).attribution.edges.map(({ node }: Json) => node.key).sort();
    expect(await keys()).toEqual(['c1', 'c2']);
    await applied(database, [erase('c1')]);
    expect(await keys()).toEqual(['c2', await pseudonym()].sort());
    // Who takes the key later is someone else.
    await applied(database, people('c1'));
    expect(await keys()).toEqual(['c2', await pseudonym()].sort());
  });

  it('loses no record that is contributed at the same moment', async () => {
    await applied(database, [...people('c1', 'c2'), datanet('A')]);
    const writers = times(8, (n) =>
      apply(
        database,
        times(40, (i) => contribute(`r${n}-${i}`, { datanet: 'A', by: ['c2', 'c1'] })),
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 60));
    await applied(database, [erase('c1')]);
    const summaries = await Promise.all(writers);
    for (const { rejected } of summaries)
      for (const { code } of rejected) expect(code).toBe('UNKNOWN_REFERENCE');
    const found = await ask(
      database,
      'MATCH (r:Record) RETURN count(r) AS records, sum(COUNT { (r)-[:CONTRIBUTED_BY]->() }) AS shares',
    );
    expect(Number(found[0]?.records)).toBe(summaries.reduce((sum, { applied }) => sum + applied, 0));
    expect(found[0]?.shares).toBe(2n * (found[0]?.records as bigint));
  });
});

const RECEIPT = `query ($inference: ID!) { receipt(inference: $inference) {
  pools { pool hops(first: 100) { edges { node { from node { id } parts amount } } } } } }`;

describe('the money of a contributor who is erased', () => {
  const line = [
    ...people('c2'),
    event('contributor.registered', { contributor: { key: 'c1', wallet: wallet(1) } }),
    asset('EUR'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    freeze('A', 1),
    fineTune('F', { on: ['A@1'] }),
    publish('chat', 1, ['F'], { policy: { data: 1 } }),
  ];

  it('is held, what was payable and what comes later, and nobody else gets more or less', async () => {
    await applied(database, [...line, sell('i1', 'chat@1', 1_000n)]);
    await settled('EUR');
    await applied(database, [payOut('Contributor:c1', 100n), erase('c1')]);
    const owner = `Contributor:${await pseudonym()}`;
    expect(await trialBalance(database, 'EUR')).toEqual({
      'FEES fees': -1_000n,
      [`PAID ${owner}`]: 100n,
      [`HELD ${owner}`]: 400n,
      'PAYABLE Contributor:c2': 500n,
    });
    await applied(database, [sell('i2', 'chat@1', 301n)]);
    await settled('EUR');
    expect(await trialBalance(database, 'EUR')).toEqual({
      'FEES fees': -1_301n,
      [`PAID ${owner}`]: 100n,
      [`HELD ${owner}`]: 550n,
      'PAYABLE Contributor:c2': 650n,
      'LINE DatanetVersion:A@1': 1n,
    });
    expect(await broken()).toEqual([]);
    const reasons = await ask(
      database,
      'MATCH (t:Transfer)-[p:POSTS {reason: "ERASED"}]->(a {kind: "HELD"}) RETURN t.kind AS kind, p.amount AS amount ORDER BY kind',
    );
    expect(reasons).toEqual([
      { kind: 'ERASURE', amount: '400' },
      { kind: 'SETTLEMENT', amount: '150' },
    ]);
  });

  it('is shown by the impact of the pseudonym, also where it was asked for before', async () => {
    await applied(database, [...line, sell('i1', 'chat@1', 1_000n)]);
    await settled('EUR');
    await applied(database, [payOut('Contributor:c1', 100n)]);
    const { ask: query } = graphqlOf(database);
    const [of] = await askColumn(database, 'MATCH (c:Contributor {key: "c1"}) RETURN c.id');
    const money = async () =>
      (await query('query ($of: ID!) { impact(of: $of) { money { attributed paid } } }', { of })).impact
        .money;
    expect(await money()).toEqual([{ attributed: '500', paid: '100' }]);
    await applied(database, [erase('c1')]);
    expect(await money()).toEqual([{ attributed: '500', paid: '100' }]);
    await applied(database, [sell('i2', 'chat@1', 300n)]);
    await settled('EUR');
    expect(await money()).toEqual([{ attributed: '650', paid: '100' }]);
  });

  it('is held also where a payout comes back', async () => {
    await applied(database, [...line, sell('i1', 'chat@1', 1_000n)]);
    await settled('EUR');
    await applied(database, [
      { ...payOut('Contributor:c1', 100n), id: 'p' },
      erase('c1'),
      event('transfer.reversed', { transfer: 'payout:p', reason: 'the bank sent it back' }),
    ]);
    const owner = `Contributor:${await pseudonym()}`;
    expect(await trialBalance(database, 'EUR')).toMatchObject({ [`HELD ${owner}`]: 500n });
    expect(await broken()).toEqual([]);
  });

  it('goes on being held when a quarantine of it ends', async () => {
    await applied(database, [...line, quarantine({ record: 'r1' }), sell('i1', 'chat@1', 1_000n)]);
    await settled('EUR');
    await applied(database, [erase('c1'), sell('i2', 'chat@1', 500n)]);
    await settled('EUR');
    const owner = `Contributor:${await pseudonym()}`;
    expect(await trialBalance(database, 'EUR')).toMatchObject({ [`HELD ${owner}`]: 750n });
    expect(await broken()).toEqual([]);
    await applied(database, [release({ record: 'r1' })]);
    expect(await trialBalance(database, 'EUR')).toMatchObject({ [`HELD ${owner}`]: 750n });
    expect(await broken()).toEqual([]);
  });

  it('stays in the root of every settlement by its leaf, without the wallet', async () => {
    await applied(database, [
      ...line,
      updatePerson('c2', { wallet: wallet(2) }),
      sell('i1', 'chat@1', 1_000n),
    ]);
    await settled('EUR');
    const { ask: query } = graphqlOf(database);
    const claims = async (number: number) =>
      (
        await query(
          `query ($number: Int!) { settlement(asset: "EUR", number: $number) { root claims { edges { node { wallet amount leaf proof } } } } }`,
          { number },
        )
      ).settlement;
    const before = await claims(1);
    await applied(database, [erase('c1')]);
    const after = await claims(1);
    const leaves = (it: Json) => it.claims.edges.map(({ node }: Json) => node.leaf).sort();
    expect(leaves(after)).toEqual(leaves(before));
    expect(after.root).toBe(before.root);
    const standard = StandardMerkleTree.of(
      [
        [wallet(1), '500'],
        [wallet(2), '500'],
      ],
      ['address', 'uint256'],
    );
    expect(before.root).toBe(standard.root);
    expect(after.claims.edges.map(({ node }: Json) => node.wallet).sort()).toEqual([wallet(2), null].sort());

    await applied(database, [sell('i2', 'chat@1', 300n)]);
    await settled('EUR');
    const next = await claims(2);
    const live = next.claims.edges.find(({ node }: Json) => node.wallet !== null).node;
    expect(live).toMatchObject({ wallet: wallet(2), amount: '650' });
    expect(StandardMerkleTree.verify(next.root, ['address', 'uint256'], [wallet(2), '650'], live.proof)).toBe(
      true,
    );
    expect(next.root).toBe(
      StandardMerkleTree.of(
        [
          [wallet(1), '500'],
          [wallet(2), '650'],
        ],
        ['address', 'uint256'],
      ).root,
    );
    expect(await broken()).toEqual([]);
  });

  it('leaves a wallet that somebody else has claimed through as well', async () => {
    await applied(database, [
      ...line,
      updatePerson('c2', { wallet: wallet(1) }),
      sell('i1', 'chat@1', 1_000n),
    ]);
    await settled('EUR');
    await applied(database, [erase('c1')]);
    expect(await askColumn(database, 'MATCH (c:Claim) RETURN c.wallet')).toEqual([wallet(1)]);
    expect(await broken()).toEqual([]);
  });

  it('adds up in a whole economy, in which everyone is erased one after another', async () => {
    await applied(database, [...founded(), ...uses(1, 24)]);
    for (const code of ['USD', 'ETH']) await settled(code);
    const total = async () =>
      Object.entries(await trialBalance(database, 'USD')).reduce(
        (sum, [name, amount]) => (/^(PAYABLE|HELD|PAID)/.test(name) ? sum + amount : sum),
        0n,
      );
    const earned = await total();
    for (const key of ['c1', 'owner', 'b1', 'c3', 'c2']) {
      await applied(database, [erase(key)]);
      expect(await total()).toBe(earned);
      expect(await broken()).toEqual([]);
    }
    await applied(database, uses(25, 40));
    for (const code of ['USD', 'ETH']) await settled(code);
    const names = Object.keys(await trialBalance(database, 'USD'));
    expect(names.filter((name) => name.startsWith('PAYABLE Contributor'))).toEqual([]);
    expect(await broken()).toEqual([]);
    expect(await brokenRules(database)).toEqual({});
  });
});

describe('the place of a key', () => {
  it('is where it stood, whoever was taken out before', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        (keys, seed, many) => {
          const order = [...keys].sort((a, b) => (a < b ? -1 : 1));
          const places = new Map<string, bigint>();
          for (let n = 0; n < many; n++) {
            const left = order.filter((key) => !places.has(key));
            const gone = left[(seed + 7 * n) % left.length];
            if (gone === undefined) break;
            const before = BigInt(left.indexOf(gone));
            places.set(gone, placeAmong(before, [...places.values()]));
          }
          for (const [key, place] of places) expect(order[Number(place)]).toBe(key);
        },
      ),
    );
  });
});
