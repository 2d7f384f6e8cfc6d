import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  event,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
} from '../support/events.ts';
import { graphqlOf, type Json } from '../support/graphql.ts';

const ONE = 10n ** 18n;

let database: Database;
let ask: ReturnType<typeof graphqlOf>['ask'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
  await applied(database, [
    ...people('c1', 'c2', 'c3', 'c4', 'b1', 'b2', 'owner'),
    asset('ETH'),
    provider('gpu'),
    provider('tpu'),
    model('base', { owner: 'owner' }),
    datanet('A', { weighting: 'DECLARED' }),
    datanet('B'),
    contribute('r1', { datanet: 'A', by: { c1: 1, c2: 2 }, weight: 2 }),
    contribute('r2', { datanet: 'A', by: ['c2'], weight: 5 }),
    contribute('r3', { datanet: 'B', by: ['c3'] }),
    correct('r1b', { corrects: 'r1', datanet: 'A', by: ['c4'], share: '1/3', weight: 3 }),
    freeze('A', 1),
    freeze('B', 1),
    event('fineTune.completed', {
      fineTune: { key: 'F', name: 'F', method: 'lora', royalty: '1/7' },
      builtBy: [{ contributor: 'b1', share: 3 }, { contributor: 'b2' }],
      trainedOn: [
        { datanet: 'A', version: 1, weight: 2 },
        { datanet: 'B', version: 1 },
      ],
      derivedFrom: [{ model: 'base', weight: 1 }],
      computedBy: [{ provider: 'tpu', units: 3 }],
    }),
    fineTune('G', { by: ['b2'], on: ['B@1'], from: { F: 1 }, royalty: '1/3' }),
    publish(
      'chat',
      1,
      { F: 2, G: 1 },
      {
        policy: { platform: 3, data: 7, model: 5, compute: 2, training: 2, stakers: 1 },
      },
    ),
  ]);
  for (const round of [1, 2, 3]) {
    await applied(database, [
      serve(`a${round}`, 'chat@1', {
        provider: 'gpu',
        fee: { asset: 'ETH', amount: String(1_000_003 * round) },
      }),
      serve(`b${round}`, 'chat@1', { fee: { asset: 'ETH', amount: String(777 * round) } }),
      event('attribution.reported', {
        inference: `a${round}`,
        method: 'TRAK',
        methodVersion: '1',
        sign: 'POSITIVE_HELPS',
        coverage: '2/3',
        items: [
          { record: 'r1b', score: '0.7' },
          { record: round === 2 ? 'r3' : 'r2', score: '0.11' },
        ],
      }),
    ]);
    await ask('mutation { settle(input: {asset: "ETH"}) { settlement { key } userErrors { message } } }');
  }
});
afterAll(() => database.close());

type Paid = Map<string, bigint>;
const add = (paid: Paid, to: string, amount: bigint) => {
  if (amount !== 0n) paid.set(to, (paid.get(to) ?? 0n) + amount);
};

/** All of a list, by the query given, which takes the cursor. */
async function parts(of: string, by: string, pool = 'DATA'): Promise<[string, bigint][]> {
  const { attribution } = await ask(
    `query ($of: ID!, $by: AttributionBy!, $pool: Pool) { attribution(of: $of, by: $by, pool: $pool, first: 100) {
       edges { node { __typename key } parts } } }`,
    { of, by, pool },
  );
  return attribution.edges.map(({ node, parts }: Json) => [`${node.__typename}:${node.key}`, BigInt(parts)]);
}

/** What a node pays by its lifetime totals, worked out from what the API shows of it and nothing else. */
async function earned({ owner, ownerKind, statement }: Json, when: 'before' | 'after'): Promise<Paid> {
  const paid: Paid = new Map();
  const total = BigInt(statement[when]);
  const [label, key] = [owner.slice(0, owner.indexOf(':')), owner.slice(owner.indexOf(':') + 1)];
  if (label === 'RouteVersion') {
    const { routeVersion } = await ask(
      'query { routeVersion(route: "chat", version: 1) { id policy { pool weight } } }',
    );
    const whole = routeVersion.policy.reduce((sum: bigint, it: Json) => sum + BigInt(it.weight), 0n);
    for (const { pool, weight } of routeVersion.policy) {
      const w = BigInt(weight);
      if (pool === 'data') {
        const evidence = BigInt(statement[when === 'before' ? 'evidenceBefore' : 'evidenceAfter']);
        for (const it of statement.records)
          add(paid, `Record:${it.record}`, (BigInt(it[when]) * w) / (whole * ONE));
        const line = ((total * ONE - evidence) * w) / (whole * ONE);
        for (const [to, share] of await parts(routeVersion.id, 'DATANET_VERSION'))
          add(paid, to, (line * share) / ONE);
      } else if (pool === 'model' || pool === 'training') {
        for (const [to, share] of await parts(routeVersion.id, 'FINE_TUNE', pool.toUpperCase()))
          add(paid, to.startsWith('FineTune') ? `${pool} ${to}` : to, (((total * w) / whole) * share) / ONE);
      } else if (pool === 'compute') {
        for (const it of statement.providers)
          add(
            paid,
            it.provider ? `ComputeProvider:${it.provider}` : 'untraced',
            (BigInt(it[when]) * w) / whole,
          );
      } else add(paid, `Pool:${pool}`, (total * w) / whole);
    }
  } else if (label === 'DatanetVersion') {
    const [datanet, version] = [
      key.slice(0, key.lastIndexOf('@')),
      Number(key.slice(key.lastIndexOf('@') + 1)),
    ];
    const { datanetVersion } = await ask(
      'query ($datanet: ID!, $version: Int!) { datanetVersion(datanet: $datanet, version: $version) { id } }',
      { datanet, version },
    );
    for (const [to, share] of await parts(datanetVersion.id, 'CONTRIBUTOR'))
      add(paid, to, (total * share) / ONE);
  } else if (label === 'Record') {
    const { record } = await ask(
      `query ($key: ID!) { record(key: $key) { corrects { record { key } share } contributors { contributor { key } share } } }`,
      { key },
    );
    const [n, d] = String(record.corrects?.share ?? '1/1')
      .split('/')
      .map(BigInt) as [bigint, bigint];
    if (record.corrects) add(paid, `Record:${record.corrects.record.key}`, (total * (d - n)) / d);
    const kept = (total * n) / d;
    const shares = record.contributors.reduce((sum: bigint, it: Json) => sum + BigInt(it.share), 0n);
    for (const { contributor, share } of record.contributors)
      add(paid, `Contributor:${contributor.key}`, (kept * BigInt(share)) / shares);
  } else if (label === 'FineTune') {
    const { fineTune } = await ask(
      `query ($key: ID!) { fineTune(key: $key) { builtBy { contributor { key } share } computedBy { provider { key } units } } }`,
      { key },
    );
    const makers: [string, bigint][] =
      ownerKind === 'MODEL'
        ? fineTune.builtBy.map((it: Json) => [`Contributor:${it.contributor.key}`, BigInt(it.share)])
        : fineTune.computedBy.map((it: Json) => [`ComputeProvider:${it.provider.key}`, BigInt(it.units)]);
    const whole = makers.reduce((sum, [, share]) => sum + share, 0n);
    if (whole === 0n) add(paid, 'untraced', total);
    for (const [to, share] of makers) add(paid, to, (total * share) / whole);
  } else if (label === 'BaseModel') add(paid, 'Contributor:owner', total);
  else throw new Error(`nobody knows how ${owner} divides`);
  return paid;
}

it('lets anyone compute every posting of every settlement again', async () => {
  let postings = 0;
  const kinds = new Set<string>();
  for (const number of [1, 2, 3]) {
    const { settlement } = await ask(
      `query ($number: Int!) { settlement(asset: "ETH", number: $number) { transfers(first: 30) { totalCount edges { node {
         owner
         statement { before after evidenceBefore evidenceAfter providers { provider before after } records { record before after } }
         postings(first: 50) { edges { node { amount pool account { owner kind } } } } } } } } }`,
      { number },
    );
    expect(settlement.transfers.edges).toHaveLength(settlement.transfers.totalCount);
    for (const { node } of settlement.transfers.edges) {
      const own = node.postings.edges.find((it: Json) => it.node.account.owner === node.owner);
      const transfer = { ...node, ownerKind: own?.node.account.kind };
      const [before, after] = [await earned(transfer, 'before'), await earned(transfer, 'after')];
      const expected: Paid = new Map();
      for (const [to, amount] of after) add(expected, to, amount - (before.get(to) ?? 0n));
      const posted: Paid = new Map();
      for (const { node: posting } of node.postings.edges) {
        const { owner, kind } = posting.account;
        if (owner === node.owner || owner === 'fees') continue;
        const name = kind === 'MODEL' || kind === 'TRAINING' ? `${kind.toLowerCase()} ${owner}` : owner;
        add(posted, name, BigInt(posting.amount));
        postings++;
      }
      expect(posted, `${number} ${node.owner}`).toEqual(expected);
      kinds.add(node.owner.slice(0, node.owner.indexOf(':')));
    }
  }
  expect([...kinds].sort()).toEqual(['BaseModel', 'DatanetVersion', 'FineTune', 'Record', 'RouteVersion']);
  expect(postings).toBeGreaterThan(60);
});
