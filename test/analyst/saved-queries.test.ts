import { createReadStream, existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORY_FILE } from '../../samples/generate.ts';
import { savedQueries } from '../../src/analyst/saved-queries.ts';
import { Attributor } from '../../src/attribution/attribution.ts';
import { ingest } from '../../src/events/ingest.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { ONE } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { empty, openDatabase } from '../support/database.ts';
import { isTurn } from '../support/depth.ts';
import {
  asset,
  contribute,
  datanet,
  fineTune,
  freeze,
  people,
  publish,
  quarantine,
  release,
  serve,
  times,
} from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';
import { trialBalance } from '../support/ledger.ts';
import { idsByName } from '../support/reading.ts';
import { look, parametersOf, type Row, saved } from '../support/saved.ts';

const REAL_INPUT = new URL('../../../shared/data/prompts.ndjson', import.meta.url);
const QUERIES = savedQueries();
/** The queries whose turn it is on one of the three data sets. */
const turns = (dataSet: number) => QUERIES.map(({ name }) => name).filter((_, i) => isTurn(i, dataSet, 3));

let database: Database;
let ids: Map<string, string>;
let ask: ReturnType<typeof graphqlOf>['ask'];
beforeAll(async () => {
  database = await openDatabase();
  ({ ask } = graphqlOf(database));
});
afterAll(() => database?.close());

const id = (name: string) => ids.get(name) ?? `no ${name}`;
const tell = (file: URL | string) => ingest(database, createReadStream(file), { actor: 'local' });
const pay = (code: string) => settle(database, code, { actor: 'local' });

/** An amount as people read it, in base units. */
const units = (readable: string) => BigInt(readable.replace(/ \w+$/, '').replace('.', ''));

describe('the saved queries', () => {
  it('are at least 20, and each has a title of its own: a name that fits into a list, and what it answers', () => {
    expect(QUERIES.length).toBeGreaterThan(20);
    const titles = QUERIES.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^[A-Z][^:]{6,28}: .{10,70}\?$/);
  });

  it.each(QUERIES)('$name begins with named values and needs nothing else', (query) => {
    expect(query.text).not.toContain('$');
    for (const { note } of parametersOf(query)) expect(note).not.toBe('');
  });
});

describe('on the sample story', () => {
  beforeAll(async () => {
    await empty(database);
    expect(await tell(STORY_FILE)).toMatchObject({ rejectedTotal: 0 });
    await pay('LINE');
    await pay('EURL');
    // What comes now is held where it goes through the record, and the last answer waits.
    const ask = (n: number) =>
      serve(`late ${n}`, 'triage-desk@2', { fee: { asset: 'LINE', amount: `${n}000000000000000` } });
    await applied(database, [
      quarantine({ record: 'triage/wasp-on-the-lip' }, { reason: 'It sends people home.' }),
      ...times(5, ask),
    ]);
    await pay('LINE');
    await applied(database, [ask(7)]);
    ids = await idsByName(database);
  });

  it.each(turns(0))('%s answers', async (name) => {
    expect((await look(database, name)).length).toBeGreaterThan(0);
  });

  it('the ancestry of an answer is that of the API, at the same distances', async () => {
    const edges: Row[] = [];
    for (let after: string | null = null; ; ) {
      const { ancestry } = await ask(
        `query ($of: ID!, $after: String) { ancestry(of: $of, first: 100, after: $after) {
           pageInfo { hasNextPage endCursor } edges { distance node { __typename key } } } }`,
        { of: id('Inference:answer-0035'), after },
      );
      edges.push(...ancestry.edges);
      if (!ancestry.pageInfo.hasNextPage) break;
      after = ancestry.pageInfo.endCursor;
    }
    const told = edges.map(({ distance, node }) => `${distance} ${node.__typename} ${node.key}`);
    const seen = (await look(database, 'the-line/ancestry-of-an-answer')).map(
      ({ distance, kind, key }) => `${distance} ${kind} ${key}`,
    );
    expect(told.length).toBeGreaterThan(100);
    expect(seen.sort()).toEqual(told.sort());
  });

  it.each(['clause/casebook-excerpt', 'triage/wasp-on-the-lip', 'weather/nazare-09'])(
    'as much came of %s as the API says',
    async (record) => {
      const { impact } = await ask(
        'query ($of: ID!) { impact(of: $of) { fineTuneCount routeVersionCount inferenceCount } }',
        { of: id(`Record:${record}`) },
      );
      const [row] = await look(database, 'the-line/blast-radius-of-a-record', { record });
      expect(row).toMatchObject({
        fineTunes: BigInt(impact.fineTuneCount),
        routeVersions: BigInt(impact.routeVersionCount),
        answers: BigInt(impact.inferenceCount),
      });
    },
  );

  it.each([
    'medicine-triage@2',
    'medicine-triage@3',
    'legal-clauses@2',
    'coastal-weather@2',
    'coastal-weather@3',
  ])('what the freeze of %s changed is what diff says', async (version) => {
    const [key = '', number] = version.split('@');
    const { diff } = await ask(
      `query ($from: ID!, $to: ID!) { diff(from: $from, to: $to) {
           addedRecords(first: 100) { edges { node { key } } } removedRecords(first: 100) { edges { node { key } } }
           correctedRecords(first: 100) { edges { node { from { key } to { key } } } } } }`,
      { from: id(`DatanetVersion:${key}@${Number(number) - 1}`), to: id(`DatanetVersion:${version}`) },
    );
    const replaced = diff.correctedRecords.edges.map((it: Row) => it.node);
    const keys = (connection: Row) => connection.edges.map((it: Row) => it.node.key);
    const rows = await look(database, 'what-changed/what-a-freeze-changed', { version });
    const seen = (what: string) => rows.filter((it) => it.what === what).map((it) => it.record);
    expect(seen('came').sort()).toEqual(
      [...keys(diff.addedRecords), ...replaced.map((it: Row) => it.to.key)].sort(),
    );
    expect(seen('went').sort()).toEqual(
      [...keys(diff.removedRecords), ...replaced.map((it: Row) => it.from.key)].sort(),
    );
  });

  it('dense and broad Datanets are as shape says', async () => {
    const rows = await look(database, 'what-entered/dense-or-broad-sources');
    for (const { version, sources, effective, topShare } of rows) {
      const { datanet } = await ask(
        'query ($key: ID!) { datanet(key: $key) { shape { sources effectiveBySquares topShare } } }',
        { key: version.split('@')[0] },
      );
      expect(Number(sources)).toBe(datanet.shape.sources);
      expect(effective).toBeCloseTo(datanet.shape.effectiveBySquares, 2);
      expect(topShare).toBeCloseTo(datanet.shape.topShare, 4);
    }
    expect(rows).toHaveLength(3);
  });

  it('whom a route pays is whom its attribution names, in every pool, and all shares sum to a whole', async () => {
    const attributor = new Attributor(database);
    const routeVersions = await askColumn(database, 'MATCH (v:RouteVersion) RETURN v.key ORDER BY v.key');
    expect(routeVersions).toHaveLength(6);
    for (const routeVersion of routeVersions) {
      const rows = await look(database, 'who-helped/whom-a-route-pays-and-why', { routeVersion });
      expect(rows.reduce((sum, it) => sum + it.shareOfFee, 0)).toBeCloseTo(1, 12);
      for (const [pool, by] of [
        ['DATA', 'CONTRIBUTOR'],
        ['MODEL', 'CONTRIBUTOR'],
        ['COMPUTE', 'COMPUTE_PROVIDER'],
        ['TRAINING', 'COMPUTE_PROVIDER'],
      ] as const) {
        const seen = new Map(
          rows.filter((it) => it.pool === pool.toLowerCase()).map((it) => [it.who, it.shareOfPool]),
        );
        if (seen.size === 0) continue;
        const { shares, untraced } = await attributor.attribution(
          id(`RouteVersion:${routeVersion}`),
          by,
          pool,
        );
        // By provider, what falls on a base model is left there; it is paid to whoever owns it.
        const payee = (name: string) => name.replace('BaseModel:aurelia-7b', 'Contributor:aurelia-labs');
        const told = new Map(shares.map(({ name, parts }) => [payee(name), Number(parts) / Number(ONE)]));
        if (untraced > 0n) told.set('untraced', Number(untraced) / Number(ONE));
        for (const who of new Set([...seen.keys(), ...told.keys()])) {
          const difference = Math.abs((seen.get(who) ?? 0) - (told.get(who) ?? 0));
          expect(difference, `${who} in ${pool} of ${routeVersion}`).toBeLessThan(1e-12);
        }
      }
    }
  }, 60_000);

  it.each(['LINE', 'EURL'])(
    'the trial balance of %s is that of the ledger, and its sum is 0',
    async (code) => {
      const sums = new Map<string, bigint>();
      for (const [account, balance] of Object.entries(await trialBalance(database, code))) {
        const kind = account.split(' ')[0] as string;
        sums.set(kind, (sums.get(kind) ?? 0n) + balance);
      }
      const rows = await look(database, 'enough-to-pay/trial-balance', { asset: code });
      expect(rows.at(-1)).toMatchObject({ kind: 'sum of all', amount: '0' });
      for (const { kind, amount, balance, hi, lo } of rows.slice(0, -1)) {
        expect(BigInt(amount), kind).toBe(sums.get(kind) ?? 0n);
        expect(hi * 10n ** 12n + lo, kind).toBe(BigInt(amount));
        expect(units(balance), kind).toBe(BigInt(amount));
        sums.delete(kind);
      }
      expect([...sums.keys()]).toEqual([]);
      expect(rows.find(({ kind }) => kind === 'FEES')?.balance).toMatch(
        code === 'LINE' ? /^-\d+\.\d{18} LINE$/ : /^-\d+\.\d{6} EURL$/,
      );
    },
  );

  it('balances and what is held are those of the accounts', async () => {
    const rows = await look(database, 'enough-to-pay/balances');
    expect(rows.filter(({ kind }) => kind === 'HELD').length).toBeGreaterThan(0);
    const held = new Map<string, bigint>();
    for (const { owner, held: readable, amount, through, why } of await look(
      database,
      'enough-to-pay/held-money-and-why',
    )) {
      expect(units(readable)).toBe(BigInt(amount));
      expect(through).toMatch(/^(DatanetVersion:medicine-triage@|Record:triage\/wasp-on-the-lip)/);
      expect(why).toEqual(['triage/wasp-on-the-lip: It sends people home.']);
      held.set(owner, (held.get(owner) ?? 0n) + BigInt(amount));
    }
    for (const { owner, kind, balance, amount } of rows) {
      if (kind === 'POOL' || kind === 'UNTRACED') continue;
      const { account } = await ask(
        'query ($owner: ID!) { account(owner: $owner, asset: "LINE") { balance held } }',
        { owner },
      );
      expect(units(balance)).toBe(BigInt(amount));
      expect(amount, `${kind} ${owner}`).toBe(kind === 'HELD' ? account.held : account.balance);
      if (kind === 'HELD') expect(held.get(owner)).toBe(BigInt(amount));
    }
  });

  it('what someone earned comes to what the API adds up', async () => {
    const { contributor } = await ask(
      `{ contributor(key: "hanna-lindqvist") { earnings(bucket: MONTH) { through amount { amount asset { key } } } } }`,
    );
    const told = new Map<string, bigint>();
    for (const { through, amount } of contributor.earnings) {
      const name = `${amount.asset.key} ${through}`;
      told.set(name, (told.get(name) ?? 0n) + BigInt(amount.amount));
    }
    const rows = await look(database, 'who-helped/earnings-of-someone');
    const seen = rows.map(({ earned, through, amount }) => [
      `${earned.split(' ')[1]} ${through}`,
      BigInt(amount),
    ]);
    expect(rows.length).toBeGreaterThan(5);
    expect(new Map(seen as [string, bigint][])).toEqual(told);
  });

  it('the record behind the bad answers is the one that rootCauses ranks first', async () => {
    const { rootCauses } = await ask(
      'query ($of: ID!) { rootCauses(of: $of, kinds: [RECORD], first: 1) { edges { carriedBad carriedGood node { key } } } }',
      { of: id('RouteVersion:triage-desk@2') },
    );
    const [{ node, carriedBad, carriedGood }] = rootCauses.edges;
    const [row] = await look(database, 'what-went-wrong/records-behind-bad-answers');
    expect(row).toMatchObject({ record: node.key, bad: BigInt(carriedBad), good: BigInt(carriedGood) });
    expect(await look(database, 'what-went-wrong/bad-answers-of-a-route')).toHaveLength(carriedBad);
  });

  it('quiet-harbour is the one route that nobody asked, and one fee waits', async () => {
    const unused = await look(database, 'enough-to-pay/unused-routes');
    expect(unused.map(({ route }) => route)).toEqual(['quiet-harbour']);
    const waiting = await look(database, 'enough-to-pay/fees-that-wait');
    expect(waiting).toEqual([
      {
        routeVersion: 'triage-desk@2',
        answers: 1n,
        waiting: '0.007000000000000000 LINE',
        amount: '7000000000000000',
      },
    ]);
  });

  it('Hanna Lindqvist is the steady corrector, who gives nothing of her own', async () => {
    const [first, second] = await look(database, 'what-changed/steady-correctors');
    expect(first).toMatchObject({ contributor: 'hanna-lindqvist', ownRecords: 0n, datanets: 3n });
    expect(first?.corrections).toBeGreaterThan(5n * second?.corrections);
  });

  it('a quarantine shows all that stands on it, and nothing once it is released', async () => {
    const [open] = await look(database, 'what-went-wrong/open-quarantines-and-what-they-mark');
    const [reach] = await look(database, 'the-line/blast-radius-of-a-record');
    expect(open).toMatchObject({ key: 'triage/wasp-on-the-lip', reason: 'It sends people home.' });
    expect(open?.fineTunes.sort()).toEqual(reach?.whichFineTunes.sort());
    expect(open?.routeVersions.sort()).toEqual(reach?.whichRoutes.sort());
    await applied(database, [release({ record: 'triage/wasp-on-the-lip' })]);
    expect(await look(database, 'what-went-wrong/open-quarantines-and-what-they-mark')).toEqual([]);
    expect(await look(database, 'enough-to-pay/held-money-and-why')).toEqual([]);
  });
});

describe('on a graph of a million paths', () => {
  const LEVELS = 20;
  beforeAll(async () => {
    await empty(database);
    await applied(database, [
      ...people('c1'),
      asset('LINE', 18),
      datanet('D'),
      contribute('r1', { datanet: 'D', by: ['c1'] }),
      freeze('D', 1),
      fineTune('f0 a', { on: ['D@1'] }),
      fineTune('f0 b', { on: ['D@1'] }),
      ...times(LEVELS, (n) =>
        ['a', 'b'].map((side) => fineTune(`f${n} ${side}`, { from: [`f${n - 1} a`, `f${n - 1} b`] })),
      ).flat(),
      publish('ladder', 1, [`f${LEVELS} a`, `f${LEVELS} b`]),
      serve('i1', 'ladder@1'),
    ]);
  }, 60_000);

  it.each(turns(1))('%s answers all the same', async (name) => {
    const values: Record<string, unknown> = {
      inference: 'i1',
      routeVersion: 'ladder@1',
      route: 'ladder',
      record: 'r1',
      version: 'D@1',
      datanet: 'D',
      fineTune: `f${LEVELS} a`,
      effect: 'RouteVersion:ladder@1',
      cause: 'DatanetVersion:D@1',
    };
    const own = parametersOf(saved(name)).flatMap((it) =>
      it.name in values ? [[it.name, values[it.name]]] : [],
    );
    const began = Date.now();
    const rows = await look(database, name, Object.fromEntries(own));
    expect(Date.now() - began).toBeLessThan(15_000);
    if (name === 'the-line/ways-between-two-nodes') expect(rows).toHaveLength(2 + LEVELS * 4 + 2);
  });
});

const hasRealInput = existsSync(REAL_INPUT);
describe.skipIf(!hasRealInput)(
  `on the real input${hasRealInput ? '' : ' (SKIPPED: ../shared/data/prompts.ndjson is absent)'}`,
  () => {
    let values: Record<string, unknown>;
    beforeAll(async () => {
      await empty(database);
      expect(await tell(REAL_INPUT)).toMatchObject({ rejectedTotal: 0 });
      const [record] = await askColumn(
        database,
        'MATCH (r:Record)-[:CORRECTS]->() RETURN r.key ORDER BY r.key LIMIT 1',
      );
      values = { datanet: 'prompts', version: 'prompts@12', record };
    }, 300_000);

    it.each(turns(2))('%s runs', async (name) => {
      const query = saved(name);
      const own = parametersOf(query).flatMap((it) =>
        it.name in values ? [[it.name, values[it.name]]] : [],
      );
      const rows = await look(database, name, Object.fromEntries(own));
      // There are no models, routes, reviews or money in it.
      const asksForRecords = own.length > 0 || /^what-(entered|changed)\/(dense|steady)/.test(name);
      if (asksForRecords && !name.includes('picture')) expect(rows.length).toBeGreaterThan(0);
    });

    it('finds the 1,513 members of version 12', async () => {
      expect(await look(database, 'what-entered/members-of-a-version', values)).toHaveLength(1_513);
    });
  },
);
