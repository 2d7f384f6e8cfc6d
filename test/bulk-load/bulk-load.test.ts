import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyText } from '../../samples/generate.ts';
import { bulkLoad } from '../../src/bulk-load/bulk-load.ts';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/neo4j/embedded/index.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { settle } from '../../src/settlement/settle.ts';
import { verify } from '../../src/settlement/verify.ts';
import { applied, bodyOf, type Item, stream } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { empty, openDatabase } from '../support/database.ts';
import { depth } from '../support/depth.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  evaluate,
  event,
  fineTune,
  freeze,
  include,
  judge,
  measure,
  model,
  people,
  provider,
  publish,
  quarantine,
  release,
  remove,
  report,
  serve,
  times,
  updateModel,
  updatePerson,
  validate,
} from '../support/events.ts';
import { linesOfGraph } from '../support/graph.ts';
import { hardHistory } from '../support/history.ts';
import { world } from '../support/world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');

const folders: string[] = [];
function newHome(): string {
  const home = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'lineage-bulk-'));
  folders.push(home);
  return home;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const loadInto = (home: string, items: readonly Item[]) =>
  bulkLoad(stream(bodyOf(items)), { home, jarsHome: JARS_HOME, actor: 'local' });

const HARD_TEXT = 'a "quoted" word, a comma;\na line\r\n\ttabbed \\ 😀 \u2028 \u001f end';
const at = '1999-12-31T23:59:59.999+14:00';

/** What the other stories leave out; first what is in quarantine, for that comes before the first fee. */
const oddities = (): Item[] => [
  ...people('q1', 'q2', 'q3', 'q,4 "x"'),
  datanet('Q', { license: 'MIT', weighting: 'BYTES' }),
  datanet('Qv', { validation: 'REQUIRED', weighting: 'DECLARED' }),
  datanet('Qt', { weighting: 'TRUST' }),
  ...times(5, (i) => contribute(`q/r${i}`, { datanet: 'Q', by: { q1: i, q2: 1 }, bytes: 100 * i, at })),
  contribute('q/text', { datanet: 'Q', by: ['q,4 "x"'], excerpt: HARD_TEXT, license: ' padded ', weight: 0 }),
  contribute('q/line', { datanet: 'Q', by: { q3: 0 }, excerpt: 'one line, "quoted"', bytes: 0 }),
  contribute('q/trust', { datanet: 'Qt', by: ['q1'] }),
  ...times(3, (i) => contribute(`qv/r${i}`, { datanet: 'Qv', by: ['q1'], weight: i })),
  validate('qv/r1', 'q2', 'ACCEPTED', { score: 1, note: HARD_TEXT }),
  validate('qv/r2', 'q2', 'REJECTED', { score: 0.125 }),
  validate('qv/r3', 'q3', 'REJECTED'),
  validate('qv/r3', 'q2', 'ACCEPTED'),
  validate('q/text', 'q1', 'ACCEPTED'),
  quarantine({ record: 'q/r1' }, { by: 'q3', reason: HARD_TEXT }),
  quarantine({ record: 'q/text' }),
  freeze('Q', 1),
  freeze('Qv', 1),
  quarantine({ datanetVersion: 'Qv@1' }),
  release({ record: 'q/r1' }, { by: 'q2' }),
  quarantine({ record: 'q/r1' }),
  release({ record: 'q/r1' }),
  quarantine({ datanetVersion: 'Q@1' }),
  release({ datanetVersion: 'Q@1' }),
  correct('q/c1', { corrects: 'q/r2', datanet: 'Q', by: ['q3'], share: '1/3' }),
  correct('q/c2', { corrects: 'q/c1', datanet: 'Q', by: ['q1', 'q3'], share: '0/1' }),
  validate('q/c2', 'q2', 'REJECTED'),
  correct('q/c3', { corrects: 'q/c1', datanet: 'Q', by: ['q2'], share: '1/1' }),
  include('q/c1', 'Qt'),
  include('q/r5', 'Qv'),
  remove('q/r5', { datanet: 'Q', by: [{ contributor: 'q1' }], reason: HARD_TEXT }),
  remove('q/r4'),
  include('q/r5', 'Q'),
  freeze('Q', 2),
  validate('q/c3', 'q1', 'REJECTED'),
  freeze('Q', 3),
  updatePerson('q2', { name: 'Q "2"', wallet: '0xabc' }),
  updatePerson('q2', { wallet: null }),
  model('q/base', { owner: 'q1', license: 'Apache-2.0', minRoyalty: '1/10', minRoyaltyReach: 'DERIVED' }),
  model('q/free'),
  updateModel('q/base', { owner: 'q2', license: null, minRoyalty: '1/20' }),
  updateModel('q/base', { owner: null }),
  updateModel('q/base', { owner: 'q3', minRoyaltyReach: 'DIRECT' }),
  updateModel('q/free', { name: 'free', owner: 'q1', minRoyaltyReach: 'DERIVED' }),
  provider('q/gpu'),
  fineTune('q/f1', {
    by: { q1: 2, q2: 1 },
    on: { 'Q@2': 3, 'Qv@1': 1 },
    models: { 'q/base': 1 },
    royalty: '1/10',
    computedBy: { 'q/gpu': 7 },
    hyperparameters: { b: [1, 2.5], a: HARD_TEXT },
    metrics: {},
  }),
  measure('q/f1', 'Q@2', { 'q/r2': '2', 'q/r1': '-1.5e-3', 'q/r3': '0.5' }),
  fineTune('q/f2', {
    by: ['q1'],
    from: { 'q/f1': 2 },
    models: { 'q/free': 0 },
    royalty: '1/3',
    minRoyaltyReach: 'DERIVED',
  }),
  fineTune('q/f3', { by: { q3: 1 }, from: ['q/f1', 'q/f2'], royalty: '2/3' }),
  fineTune('q/f4', { by: ['q3'] }),
  evaluate('q/f1', { before: 0.25, after: 1e-7 }),
  asset('QC', 6),
  publish('q/route', 1, { 'q/f2': 3, 'q/f3': 1 }, { provider: 'q/gpu' }),
  publish('q/route', 2, ['q/f4'], {
    task: 'chat',
    price: { asset: 'QC', perRequest: '1000000000000000000', per1kInput: '7' },
    policy: { zeta: 1, data: 3, alpha: 2, compute: 0 },
  }),
  ...times(12, (i) =>
    serve(`q/i${i}`, i % 2 ? 'q/route@1' : 'q/route@2', i === 4 ? { provider: 'q/gpu' } : {}),
  ),
  serve('q/i13', 'q/route@1', {
    serves: { 'q/f3': 2 },
    fee: { asset: 'QC', amount: '123456789012345678901234' },
    task: 'chat',
    latencyMs: 5,
    computeUnits: 0,
  }),
  serve('q/i14', 'q/route@2', { fee: { asset: 'QC', amount: '0' } }),
  event('inference.voided', { inference: 'q/i2', reason: HARD_TEXT }),
  event('inference.voided', { inference: 'q/i1', reason: 'no fee' }),
  report('q/i13', { 'q/r2': '2', 'q/r3': '-1' }, { coverage: '1/3' }),
  report('q/i13', { 'q/c1': '0.1', 'q/r2': '3.5e1' }, { sign: 'NEGATIVE_HELPS' }),
  report('q/i3', {}),
  judge('q/i13', 'GOOD', { by: 'q1', score: 1, note: HARD_TEXT }),
  judge('q/i13', 'BAD', { by: 'q2' }),
  judge('q/i5', 'BAD', { score: 0.5 }),
];

/** So many records in ten Datanets, by heavy-tailed contributors, with corrections, reviews and freezes; then their use. */
const many = (records: number): Item[] => {
  const [nets, by] = [times(10, (i) => `many/${i}`), (i: number) => `many/c${(i * i) % 997}`];
  const fill = (from: number, to: number) =>
    times(to - from, (n) => {
      const i = from + n;
      const about = { datanet: nets[i % 10] as string, by: { [by(i)]: 3, [by(i + 1)]: 1 }, bytes: i };
      return i % 13 === 12 && i > 100
        ? correct(`many/r${i}`, { ...about, corrects: `many/r${i - 10}`, share: '2/7' })
        : contribute(`many/r${i}`, { ...about, weight: i % 5 });
    });
  const freezeAll = (version: number) => nets.map((net) => freeze(net, version));
  const review = (from: number, to: number) =>
    times((to - from) / 100, (n) => {
      const i = from + 100 * n;
      return validate(`many/r${i}`, 'many/reviewer', i % 300 ? 'ACCEPTED' : 'REJECTED');
    });
  return [
    ...people('many/reviewer', ...times(997, (i) => `many/c${i - 1}`)),
    ...nets.map((net, i) => datanet(net, { weighting: ['UNIFORM', 'BYTES', 'DECLARED'][i % 3] })),
    ...fill(0, records / 2),
    ...review(0, records / 2),
    ...freezeAll(1),
    ...fill(records / 2, records),
    ...freezeAll(2),
    asset('many/coin'),
    ...nets.map((net, i) => fineTune(`many/f${i}`, { by: [by(i)], on: [`${net}@${1 + (i % 2)}`] })),
    publish(
      'many/route',
      1,
      times(10, (i) => `many/f${i - 1}`),
    ),
    ...times(records / 10, (i) =>
      serve(`many/i${i}`, 'many/route@1', { fee: { asset: 'many/coin', amount: String(i) } }),
    ),
    ...times(records / 1_000, (i) => report(`many/i${i}`, { 'many/r1': '1', 'many/r3': '0.5' })),
  ];
};

const told: Item[] = [
  ...oddities(),
  ...depth<readonly Item[]>(world(14, 400).events, hardHistory()),
  ...storyText().trim().split('\n'),
  ...many(depth(200, 90_000)),
];
const MOST_SHOWN = 10;

/** What is sent again changes nothing. */
const story = [...told, ...told.slice(0, 300)];

describe('A bulk load', { timeout: depth(60_000, 900_000) }, () => {
  const home = newHome();
  let endpoint: Database;
  let neo4j: EmbeddedNeo4j;
  let loaded: Database;
  let summary: Awaited<ReturnType<typeof bulkLoad>>;
  let expected: Awaited<ReturnType<typeof applied>>;

  beforeAll(
    async () => {
      endpoint = await openDatabase();
      expected = await applied(endpoint, story);
      summary = await loadInto(home, story);
      neo4j = await startEmbeddedNeo4j({ home, jarsHome: JARS_HOME });
      loaded = await connect({ ...neo4j, database: 'neo4j' });
      await migrate(loaded);
    },
    depth(120_000, 1_800_000),
  );
  afterAll(async () => {
    await loaded?.close();
    await neo4j?.stop();
    // Nodes with very many relationships could not be deleted with all of these at once.
    await endpoint.define('MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS');
    await empty(endpoint);
    await endpoint.close();
  });

  it('makes the graph that the event endpoint makes, node for node and property for property', async () => {
    const [lines, same] = [await linesOfGraph(loaded), await linesOfGraph(endpoint)];
    const [more, less] = [new Set(lines), new Set(same)];
    expect(lines.filter((it) => !less.has(it)).slice(0, MOST_SHOWN)).toEqual([]);
    expect(same.filter((it) => !more.has(it)).slice(0, MOST_SHOWN)).toEqual([]);
    expect(lines).toHaveLength(same.length);
    expect(lines.length).toBeGreaterThan(4_000);
  });

  it('counts what the event endpoint counts', () => {
    const count = Object.values(summary.applied).reduce((sum, it) => sum + it, 0);
    expect([count, summary.duplicates]).toEqual([expected.applied, expected.duplicates]);
  });

  it('leaves books that add up, and fees that settle as they do there', {
    timeout: depth(120_000, 900_000),
  }, async () => {
    const broken = async () => {
      const found = [];
      for await (const { rule, broken } of verify(loaded, {})) if (broken > 0) found.push(rule);
      return found;
    };
    expect(await broken()).toEqual([]);
    for (const code of ['QC', 'LINE', 'EURL']) {
      await settle(loaded, code, { actor: 'local' });
      await settle(endpoint, code, { actor: 'local' });
    }
    expect(await broken()).toEqual([]);
    const accounts = (database: Database) =>
      askColumn(
        database,
        "MATCH (a:Account) WITH a.asset + ' ' + a.kind + ' ' + a.owner + ' ' + a.balance AS account RETURN account ORDER BY account",
      );
    expect((await accounts(loaded)).length).toBeGreaterThan(50);
    expect(await accounts(loaded)).toEqual(await accounts(endpoint));
  });

  it('is continued by the event endpoint', async () => {
    const again = await applied(loaded, story);
    expect(again).toMatchObject({ applied: 0, duplicates: story.length });
    await applied(loaded, [contribute('later', { datanet: 'Q', by: ['q1'] }), freeze('Q', 4)]);
  });

  it('is refused while the service runs', async () => {
    await expect(loadInto(home, people('x'))).rejects.toThrow(
      /is running on this home \(process \d+\): stop it/,
    );
  });

  it('is refused where there is something already', async () => {
    await loaded.close();
    await neo4j.stop();
    await expect(loadInto(home, people('x'))).rejects.toThrow(
      /is not empty: a bulk load is for a first load/,
    );
  });
});

describe('A line that is refused', () => {
  const home = newHome();
  const known = [...people('c1'), datanet('A'), contribute('r1', { datanet: 'A', by: ['c1'] })];
  const refused = async (...items: Item[]) => {
    const error = await loadInto(home, [...known, ...items, 'not JSON']).then(
      () => new Error('not refused'),
      (error: Error) => error,
    );
    expect(existsSync(join(home, 'neo4j', 'data', 'databases', 'neo4j'))).toBe(false);
    expect(existsSync(join(home, 'neo4j', 'bulk-load'))).toBe(false);
    return error.message.replace(/\(e\d+\)/, '(id)');
  };

  it('ends the load with its number, code, field and reason, and nothing is imported', async () => {
    expect(await refused()).toBe('line 4: BAD_INPUT the line is not JSON; write one object a line');
    expect(await refused({ ...people('c2')[0], at: 'now' })).toMatch(/^line 4 \(id\): BAD_INPUT at must be/);
    expect(await refused(contribute('r2', { datanet: 'A', by: ['c9'] }))).toBe(
      'line 4 (id): UNKNOWN_REFERENCE by[0].contributor: there is no Contributor with the key "c9"',
    );
    expect(await refused(contribute('r2', { datanet: 'A', by: ['c2'] }), ...people('c2'))).toMatch(
      /^line 4 \(id\): UNKNOWN_REFERENCE/,
    );
    expect(await refused(contribute('r1', { datanet: 'A', by: ['c1'], bytes: 7 }))).toMatch(
      /^line 4 \(id\): CONFLICT a Record with the key "r1" and other content exists already/,
    );
    expect(await refused(freeze('A', 1), freeze('A', 1), freeze('A', 3))).toMatch(
      /^line 5 \(id\): ALREADY_FROZEN/,
    );
  });

  it('says of what comes after settlements, and of what bulk-load cannot do, where to send it', async () => {
    expect(await refused(event('contributor.erased', { contributor: 'c1', reason: 'asked' }))).toMatch(
      /^line 4 \(id\): LATE contributor\.erased comes after settlements, .* to the service after the load$/,
    );
    expect(
      await refused(
        datanet('T', { weighting: 'TRUST' }),
        contribute('t1', { datanet: 'T', by: ['c1'] }),
        freeze('T', 1),
      ),
    ).toMatch(/^line 6 \(id\): LIMIT datanet: bulk-load does not compute trust/);
    expect(
      await refused(
        asset('USD'),
        fineTune('F'),
        publish('route', 1, ['F']),
        serve('i1', 'route@1', { fee: { asset: 'USD', amount: '5' } }),
        quarantine({ record: 'r1' }),
      ),
    ).toMatch(/^line 8 \(id\): LATE a quarantine settles the fees that came before it/);
  });
});
