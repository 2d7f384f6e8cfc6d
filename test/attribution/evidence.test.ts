import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor, type By, type Pool } from '../../src/attribution/attribution.ts';
import type { Share } from '../../src/attribution/shares.ts';
import { ingest } from '../../src/events/ingest.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { apportion, ONE } from '../../src/values/parts.ts';
import { applied, apply, bodyOf, outcomeOf, refusalOf, stream } from '../support/apply.ts';
import { ask, askColumn, graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  include,
  measure,
  model,
  people,
  provider,
  publish,
  remove,
  report,
  serve,
  times,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';
import { idsByName } from '../support/reading.ts';

const FEE = 10n ** 18n;
const paid = { fee: { asset: 'ETH', amount: String(FEE) } };

/** The golden case: A holds r1 and r2, B holds r2 and r3, their fine-tunes are merged 6 to 4 into M. */
const GOLDEN = [
  ...people('c1', 'c2', 'c3', 'c4', 'owner'),
  asset('ETH'),
  asset('USD', 6),
  provider('gpu'),
  provider('tpu'),
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
  publish('chat', 1, ['M'], { provider: 'gpu' }),
  publish('merged', 1, { FA: 1, FB: 1 }, { provider: 'gpu' }),
  publish('free of data', 1, ['M'], { policy: { platform: 1, data: 0 } }),
];

/** C holds x0, corrected twice; the second correction came after the fine-tune was trained. */
const CORRECTED = [
  datanet('C'),
  contribute('x0', { datanet: 'C', by: ['c1'] }),
  correct('x1', { corrects: 'x0', datanet: 'C', by: { c2: 1, c3: 1 }, share: '1/3' }),
  contribute('nobody’s', { datanet: 'C', by: { c4: 0 } }),
  freeze('C', 1),
  fineTune('FC', { on: ['C@1'] }),
  publish('corrected', 1, ['FC']),
  correct('x2', { corrects: 'x1', datanet: 'C', by: ['c4'], share: '1/2' }),
  freeze('C', 2),
];

/** The same two versions reached by several ways, one of them without any weight; one way is measured. */
const DIAMOND = [
  model('base', { owner: 'owner' }),
  fineTune('measured', { on: ['A@1'] }),
  measure('measured', 'A@1', { r1: '3', r2: '1' }),
  fineTune('left', { from: { measured: 1 }, on: { 'A@1': 1 } }),
  fineTune('right', { from: { measured: 1, FB: 0 }, models: { base: 1 } }),
  fineTune('top', { from: { left: 1, right: 1 }, on: { 'A@1': 2 } }),
  publish('diamond', 1, { top: 1, left: 1 }),
];

let database: Database;
let attributor: Attributor;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...GOLDEN, ...CORRECTED, ...DIAMOND]);
  attributor = new Attributor(database);
});
afterAll(() => database?.close());

const idOf = async (inference: string) =>
  (await askColumn(database, 'MATCH (i:Inference {key: $key}) RETURN i.id', { key: inference }))[0] as string;

const attribution = async (inference: string, by: By, pool: Pool = 'DATA', asset?: string) =>
  attributor.attribution(await idOf(inference), by, pool, undefined, asset);

/** Shares as `name basis` → parts. */
const table = (shares: readonly Share[]) =>
  Object.fromEntries(shares.map(({ name, basis, parts }) => [`${name} ${basis}`, parts]));
const shown = async (inference: string, by: By, pool?: Pool) =>
  table((await attribution(inference, by, pool)).shares);
const amounts = async (inference: string, by: By, pool?: Pool) =>
  Object.fromEntries(
    (await attribution(inference, by, pool)).shares.map(({ name, amount }) => [name, amount]),
  );

describe('the golden case', () => {
  it('shows evidence of +2, −1 and +1 in a data pool of half of ONE to the unit', async () => {
    await applied(database, [
      serve('golden', 'chat@1', paid),
      report('golden', { r1: '2', r2: '-1', r3: '1' }),
    ]);
    expect((await attribution('golden', 'RECORD')).shares).toEqual([
      {
        name: 'Record:r1',
        basis: 'EVIDENCE',
        parts: 666_666_666_666_666_667n,
        amount: 333_333_333_333_333_333n,
      },
      {
        name: 'Record:r3',
        basis: 'EVIDENCE',
        parts: 333_333_333_333_333_333n,
        amount: 166_666_666_666_666_667n,
      },
    ]);
    expect(await amounts('golden', 'CONTRIBUTOR')).toEqual({
      'Contributor:c1': 333_333_333_333_333_333n,
      'Contributor:c3': 166_666_666_666_666_667n,
    });
  });

  it('goes by the declared weights before there is evidence', async () => {
    await applied(database, [serve('without', 'chat@1', paid)]);
    expect(await shown('without', 'CONTRIBUTOR')).toEqual({
      'Contributor:c2 DECLARED': ONE / 2n,
      'Contributor:c1 DECLARED': (3n * ONE) / 10n,
      'Contributor:c3 DECLARED': ONE / 5n,
    });
    expect(await amounts('without', 'CONTRIBUTOR')).toEqual({
      'Contributor:c2': FEE / 4n,
      'Contributor:c1': (3n * FEE) / 20n,
      'Contributor:c3': FEE / 10n,
    });
  });

  it('keeps scores as they are given, with the parts they bring', async () => {
    const found = await ask(
      database,
      `MATCH (i:Inference {key: 'golden'})-[x:INFLUENCED_BY]->(r)
       RETURN r.key AS record, x.score AS score, x.parts AS parts, coalesce(x.report, 1) = i.report AS followed ORDER BY record`,
    );
    expect(found).toEqual([
      { record: 'r1', score: '2', parts: 666_666_666_666_666_667n, followed: true },
      { record: 'r2', score: '-1', parts: 0n, followed: true },
      { record: 'r3', score: '1', parts: 333_333_333_333_333_333n, followed: true },
    ]);
  });
});

describe('evidence', () => {
  it('that covers a part leaves the rest to the weights, each share by its basis', async () => {
    await applied(database, [
      serve('covered', 'chat@1', paid),
      report('covered', { r1: '1' }, { coverage: '1/4' }),
    ]);
    expect(await shown('covered', 'RECORD')).toEqual({
      'Record:r2 DECLARED': (3n * ONE) / 8n,
      'Record:r1 EVIDENCE': ONE / 4n,
      'Record:r1 DECLARED': (9n * ONE) / 40n,
      'Record:r3 DECLARED': (3n * ONE) / 20n,
    });
    const { shares } = await attribution('covered', 'RECORD');
    expect(shares.reduce((sum, { amount = 0n }) => sum + amount, 0n)).toBe(FEE / 2n);
  });

  it('stands as records where Datanets and versions are asked for', async () => {
    expect(await shown('covered', 'DATANET')).toEqual({
      'Datanet:A DECLARED': (9n * ONE) / 20n,
      'Datanet:B DECLARED': (3n * ONE) / 10n,
      'Record:r1 EVIDENCE': ONE / 4n,
    });
    expect(Object.keys(await shown('covered', 'DATANET_VERSION'))).toContain('Record:r1 EVIDENCE');
  });

  it('of a method whose negative scores help is turned round', async () => {
    await applied(database, [
      serve('datainf', 'chat@1'),
      report(
        'datainf',
        { r1: '0.75', r2: '-1.5e-7', r3: '-0.5E-7' },
        { sign: 'NEGATIVE_HELPS', method: 'datainf' },
      ),
    ]);
    expect(await shown('datainf', 'RECORD')).toEqual({
      'Record:r2 EVIDENCE': (3n * ONE) / 4n,
      'Record:r3 EVIDENCE': ONE / 4n,
    });
  });

  it('whose scores are all zero or all negative changes nothing, nor does a report without items or cover', async () => {
    const declared = await shown('without', 'CONTRIBUTOR');
    const reports = {
      zero: report('zero', { r1: '0', r2: '0.0', r3: '-0e5' }),
      negative: report('negative', { r1: '-1', r2: '-2' }),
      empty: report('empty', {}),
      uncovered: report('uncovered', { r1: '1' }, { coverage: '0/1' }),
    };
    for (const [key, event] of Object.entries(reports)) {
      await applied(database, [serve(key, 'chat@1', paid), event]);
      expect(await shown(key, 'CONTRIBUTOR'), key).toEqual(declared);
    }
  });

  it('is not used where the policy gives data no weight', async () => {
    await applied(database, [serve('unweighted', 'free of data@1', paid), report('unweighted', { r1: '1' })]);
    expect(await shown('unweighted', 'DATANET')).toEqual({
      'Datanet:A DECLARED': (6n * ONE) / 10n,
      'Datanet:B DECLARED': (4n * ONE) / 10n,
    });
    expect(await amounts('unweighted', 'DATANET')).toEqual({ 'Datanet:A': 0n, 'Datanet:B': 0n });
  });

  it('on a correction passes on to what it corrects; on a corrected record it does not go up', async () => {
    await applied(database, [
      serve('on correction', 'corrected@1'),
      report('on correction', { x1: '1' }),
      serve('on corrected', 'corrected@1'),
      report('on corrected', { x0: '1' }),
    ]);
    expect(await shown('on correction', 'RECORD')).toEqual({
      'Record:x0 EVIDENCE': 666_666_666_666_666_667n,
      'Record:x1 EVIDENCE': 333_333_333_333_333_333n,
    });
    expect(await shown('on correction', 'CONTRIBUTOR')).toEqual({
      'Contributor:c1 EVIDENCE': 666_666_666_666_666_667n,
      'Contributor:c2 EVIDENCE': 166_666_666_666_666_667n,
      'Contributor:c3 EVIDENCE': 166_666_666_666_666_666n,
    });
    expect(await shown('on corrected', 'CONTRIBUTOR')).toEqual({ 'Contributor:c1 EVIDENCE': ONE });
  });

  it('on each record is divided by itself, not together with what other records pass on', async () => {
    await applied(database, [
      serve('alone', 'corrected@1'),
      report('alone', { x0: '1', x1: '2' }, { coverage: '1/7' }),
    ]);
    const given = apportion(
      ONE / 7n,
      new Map([
        ['Record:x0', 1n],
        ['Record:x1', 2n],
      ]),
    );
    const x1 = given.get('Record:x1') as bigint;
    const passed = apportion(
      x1,
      new Map([
        ['corrector', 1n],
        ['passed', 2n],
      ]),
    );
    const evidence = await shown('alone', 'RECORD');
    expect(evidence['Record:x0 EVIDENCE']).toBe(
      (given.get('Record:x0') as bigint) + (passed.get('passed') as bigint),
    );
    expect(evidence['Record:x1 EVIDENCE']).toBe(passed.get('corrector'));
  });

  it('on a record whose contributors have no share is untraced, and says why', async () => {
    await applied(database, [
      serve('untraced', 'corrected@1'),
      report('untraced', { 'nobody’s': '1' }, { coverage: '1/2' }),
    ]);
    const { untraced, untracedReasons } = await attribution('untraced', 'CONTRIBUTOR');
    expect(untraced).toBe(ONE / 2n + ONE / 4n);
    expect(untracedReasons).toEqual(['NO_WEIGHT']);
  });

  it('reaches through diamonds and parallel edges, also those without weight, and leaves what was measured its basis', async () => {
    await applied(database, [
      serve('diamond', 'diamond@1', paid),
      report('diamond', { r3: '1' }, { coverage: '1/2' }),
      serve('diamond without', 'diamond@1', paid),
    ]);
    const without = await shown('diamond without', 'RECORD');
    const half = await shown('diamond', 'RECORD');
    expect(half['Record:r3 EVIDENCE']).toBe(ONE / 2n);
    // Of top 1/4 is measured, 5/8 of A as it is and 1/8 of the base; of left 1/2 is measured and 1/2 of A as it is.
    expect(without).toEqual({
      'Record:r1 DECLARED': (9n * ONE) / 32n,
      'Record:r2 DECLARED': (9n * ONE) / 32n,
      'Record:r1 MEASURED': (9n * ONE) / 32n,
      'Record:r2 MEASURED': (3n * ONE) / 32n,
      'BaseModel:base DECLARED': ONE / 16n,
    });
    expect(await shown('diamond without', 'DATANET_VERSION')).toEqual({
      'DatanetVersion:A@1 DECLARED': (9n * ONE) / 16n,
      'DatanetVersion:A@1 MEASURED': (3n * ONE) / 8n,
      'BaseModel:base DECLARED': ONE / 16n,
    });
    expect(Object.keys(await shown('diamond without', 'DATANET')).sort()).toEqual([
      'BaseModel:base DECLARED',
      'Datanet:A DECLARED',
      'Datanet:A MEASURED',
    ]);
    expect(Object.keys(await shown('diamond without', 'CONTRIBUTOR'))).toContain(
      'Contributor:owner DECLARED',
    );
  });
});

describe('a mix of adapters', () => {
  it('takes the place of what the route serves, with evidence and without', async () => {
    await applied(database, [
      serve('mixed', 'merged@1', { serves: { FA: 3, FB: 1 }, ...paid }),
      serve('mixed with evidence', 'merged@1', { serves: { FB: 1 }, ...paid }),
      report('mixed with evidence', { r1: '1' }, { coverage: '1/2' }),
    ]);
    expect(await shown('mixed', 'DATANET')).toEqual({
      'Datanet:A DECLARED': (3n * ONE) / 4n,
      'Datanet:B DECLARED': ONE / 4n,
    });
    // Evidence may name what the mix left out: a mix does not narrow ancestry.
    expect(await shown('mixed with evidence', 'RECORD')).toEqual({
      'Record:r1 EVIDENCE': ONE / 2n,
      'Record:r2 DECLARED': ONE / 4n,
      'Record:r3 DECLARED': ONE / 4n,
    });
    expect(await shown('mixed', 'FINE_TUNE', 'MODEL')).toEqual({
      'FineTune:FA DECLARED': (3n * ONE) / 4n,
      'FineTune:FB DECLARED': ONE / 4n,
    });
    expect(await amounts('mixed', 'FINE_TUNE', 'MODEL')).toEqual({
      'FineTune:FA': (3n * FEE) / 20n,
      'FineTune:FB': FEE / 20n,
    });
  });
});

describe('the other pools of an inference', () => {
  it('are its own provider, else the route’s, else untraced', async () => {
    await applied(database, [
      serve('own', 'chat@1', { provider: 'tpu', ...paid }),
      serve('unhosted', 'corrected@1', paid),
    ]);
    expect(await shown('own', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({
      'ComputeProvider:tpu DECLARED': ONE,
    });
    expect(await amounts('own', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({ 'ComputeProvider:tpu': FEE / 5n });
    expect(await shown('golden', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({
      'ComputeProvider:gpu DECLARED': ONE,
    });
    expect(await attribution('unhosted', 'COMPUTE_PROVIDER', 'COMPUTE')).toEqual({
      shares: [],
      untraced: ONE,
      untracedReasons: ['NO_PROVIDER'],
    });
  });

  it('have money only where there is a fee, in its asset', async () => {
    await applied(database, [serve('unpaid', 'chat@1')]);
    const of = async (inference: string, asset?: string) =>
      (await attribution(inference, 'CONTRIBUTOR', 'DATA', asset)).shares.map(
        ({ amount }) => amount !== undefined,
      );
    expect(await of('without', 'ETH')).toEqual([true, true, true]);
    expect(await of('without', 'USD')).toEqual([false, false, false]);
    expect(await of('unpaid')).toEqual([false, false, false]);
    expect(await of('unpaid', 'ETH')).toEqual([false, false, false]);
  });
});

describe('several reports of one inference', () => {
  it('are all kept, and the last one applied counts, also where two methods report in one body', async () => {
    await applied(database, [
      serve('twice', 'chat@1', paid),
      report('twice', { r1: '1' }, { method: 'trak' }),
      report('twice', { r2: '-1' }, { method: 'datainf', sign: 'NEGATIVE_HELPS' }),
    ]);
    expect(await shown('twice', 'RECORD')).toEqual({ 'Record:r2 EVIDENCE': ONE });
    // An earlier time does not make it come earlier.
    await applied(database, [report('twice', { r3: '1' }, { at: '2020-01-01T00:00:00Z', method: 'match' })]);
    expect(await shown('twice', 'RECORD')).toEqual({ 'Record:r3 EVIDENCE': ONE });
    expect(
      await askColumn(
        database,
        "MATCH (e:Evidence)-[:OF]->(:Inference {key: 'twice'}) RETURN e.method ORDER BY e.recordedAt",
      ),
    ).toEqual(['trak', 'datainf', 'match']);
  });

  it('are told apart from those told again', async () => {
    await applied(database, [serve('again', 'chat@1')]);
    const event = report('again', { r1: '1' });
    expect(await outcomeOf(database, event)).toBe('applied');
    expect(await outcomeOf(database, event)).toBe('duplicate');
    expect(await outcomeOf(database, { ...event, coverage: '1/1' })).toBe('duplicate');
    expect(await outcomeOf(database, { ...event, coverage: '1/2' })).toBe('CONFLICT');
    expect(await outcomeOf(database, { ...event, id: 'another' })).toBe('applied');
  });

  it('told at once by many count each once, and one of them is followed', async () => {
    await applied(database, [serve('at once', 'chat@1', paid)]);
    const events = times(20, (i) => report('at once', { r1: String(i) }));
    await Promise.all([...events, ...events].map((event) => applied(database, [event])));
    expect(
      await ask(
        database,
        `MATCH (i:Inference {key: 'at once'})
         RETURN COUNT { (i)<-[:OF]-(:Evidence) } AS reports, COUNT { (i)-[:INFLUENCED_BY]->() } AS items,
                COUNT { (i)<-[:OF]-(:Evidence {id: i.evidence}) } AS followed`,
      ),
    ).toEqual([{ reports: 20n, items: 20n, followed: 1n }]);
  });

  it('after a settlement are kept as late, and money stays with the earlier one', async () => {
    await applied(database, [serve('settled', 'chat@1', paid), report('settled', { r1: '1' })]);
    await settle(database, 'ETH', { actor: 'local' });
    await applied(database, [
      report('settled', { r2: '1' }),
      serve('next', 'chat@1', paid),
      report('next', { r2: '1' }),
    ]);
    expect(await shown('settled', 'RECORD')).toEqual({ 'Record:r1 EVIDENCE': ONE });
    expect(await shown('next', 'RECORD')).toEqual({ 'Record:r2 EVIDENCE': ONE });
    expect(
      await askColumn(
        database,
        "MATCH (e:Evidence)-[:OF]->(:Inference {key: 'settled'}) RETURN e.late ORDER BY e.recordedAt",
      ),
    ).toEqual([false, true]);
  });
});

describe('a report', () => {
  const refused = async (event: object) => {
    const before = await graphOf(database);
    const { code, path, message } = await refusalOf(database, event);
    expect(await graphOf(database)).toEqual(before);
    return { code, path, message };
  };

  it('of records that the route does not come from is refused whole, naming them', async () => {
    await applied(database, [serve('strict', 'corrected@1')]);
    const outside = await refused(report('strict', { x0: '1', r1: '1', x2: '-1', nowhere: '0' }));
    expect(outside).toMatchObject({ code: 'OUTSIDE_ANCESTRY', path: ['items', 1, 'record'] });
    expect(outside.message).toContain('"r1", "x2", "nowhere"');
    // What was found inside before does not make others so.
    await applied(database, [report('strict', { x0: '1', x1: '1' })]);
    expect(await refused(report('strict', { x0: '1', r3: '1' }))).toMatchObject({ code: 'OUTSIDE_ANCESTRY' });
  });

  it('may name a record that was removed or corrected after the version was frozen', async () => {
    await applied(database, [
      datanet('left'),
      contribute('l1', { datanet: 'left', by: ['c1'] }),
      contribute('l2', { datanet: 'left', by: ['c1'] }),
      freeze('left', 1),
      remove('l1', { datanet: 'left' }),
      contribute('l3', { datanet: 'left', by: ['c1'] }),
      freeze('left', 2),
      fineTune('L1', { on: ['left@1'] }),
      fineTune('L2', { on: ['left@2'] }),
      publish('L1', 1, ['L1']),
      publish('L2', 1, ['L2']),
      serve('L1 1', 'L1@1'),
      serve('L2 1', 'L2@1'),
    ]);
    expect(await outcomeOf(database, report('L1 1', { l1: '1', l2: '1' }))).toBe('applied');
    expect(await outcomeOf(database, report('L1 1', { l3: '1' }))).toBe('OUTSIDE_ANCESTRY');
    expect(await outcomeOf(database, report('L2 1', { l1: '1' }))).toBe('OUTSIDE_ANCESTRY');
    expect(await outcomeOf(database, report('L2 1', { l2: '1', l3: '1' }))).toBe('applied');
  });

  it('is refused where a record comes twice or a score is no finite number as text', async () => {
    const bad = (score: unknown) => ({ ...report('strict', {}), items: [{ record: 'x0', score }] });
    const { rejected, applied: count } = await apply(database, [
      report('strict', [
        ['x0', '1'],
        ['x0', '1'],
      ]),
      ...['NaN', 'Infinity', '-inf', '', '1e9999', '1,5', 1, null].map(bad),
      report('strict', { x0: '1' }, { coverage: '3/2' }),
      report('strict', { x0: '1' }, { sign: undefined }),
      report('strict', { x0: '1' }, { share: '1/2' }),
    ]);
    expect(count).toBe(0);
    expect(rejected.map(({ code }) => code)).toEqual(Array(12).fill('BAD_INPUT'));
    expect(rejected[0]?.message).toBe('items[1].record must not name a record again');
    expect(rejected[1]?.message).toMatch(/^items\[0\]\.score must be a decimal number as text/);
    expect(await outcomeOf(database, report('never served', {}))).toBe('UNKNOWN_REFERENCE');
  });

  it('may come in one body with its inference and all it comes from, and a rehearsal leaves no trace', async () => {
    const story = (name: string, record: string) => [
      datanet(name),
      contribute(record, { datanet: name, by: ['c1'] }),
      freeze(name, 1),
      fineTune(name, { on: [`${name}@1`] }),
      publish(name, 1, [name]),
      serve(`${name} i`, `${name}@1`),
      report(`${name} i`, { [record]: '1' }),
    ];
    const body = story('one body', 'o1');
    const rehearsed = await ingest(database, stream(bodyOf(body)), { actor: 'local', dryRun: true });
    expect(rehearsed).toMatchObject({ applied: 7, rejectedTotal: 0 });
    // The same events, but what is contributed is another record: nothing of the rehearsal may be remembered.
    const told = body.map((it) => JSON.parse(JSON.stringify(it).replaceAll('"o1"', '"o2"')));
    expect(await apply(database, [...told, report('one body i', { o1: '1' })])).toMatchObject({
      applied: 7,
      rejected: [{ line: 8, code: 'OUTSIDE_ANCESTRY' }],
    });
  });

  it('comes in batches of a thousand, each decided by itself', async () => {
    const many = times(1_200, (i) => i);
    const summary = await apply(database, [
      ...many.map((i) => serve(`b ${i}`, 'chat@1', paid)),
      ...many.map((i) =>
        report(`b ${i}`, { r1: String(i), r2: '1e-3', [i % 100 === 0 ? 'x0' : 'r3']: '-1' }),
      ),
    ]);
    expect(summary).toMatchObject({ applied: 2_388, rejectedTotal: 12 });
    expect(
      await askColumn(database, "MATCH (i:Inference) WHERE i.key STARTS WITH 'b ' RETURN count(i.report)"),
    ).toEqual([1_188n]);
  });
});

describe('every attribution of an inference', () => {
  it('sums to ONE with what is untraced, by whatever it is asked, and its money to no more than the pool', async () => {
    const asked: [By, Pool][] = [
      ...(['CONTRIBUTOR', 'RECORD', 'DATANET', 'DATANET_VERSION'] as By[]).map((by): [By, Pool] => [
        by,
        'DATA',
      ]),
      ...(['CONTRIBUTOR', 'FINE_TUNE'] as By[]).map((by): [By, Pool] => [by, 'MODEL']),
      ...(['CONTRIBUTOR', 'COMPUTE_PROVIDER'] as By[]).map((by): [By, Pool] => [by, 'COMPUTE']),
      ...(['FINE_TUNE', 'COMPUTE_PROVIDER'] as By[]).map((by): [By, Pool] => [by, 'TRAINING']),
    ];
    const pools = { DATA: FEE / 2n, MODEL: FEE / 5n, COMPUTE: FEE / 5n, TRAINING: 0n };
    const ids = await idsByName(database);
    const inferences = [...ids].filter(([name]) => /^Inference:(?!b |unweighted)/.test(name));
    expect(inferences.length).toBeGreaterThan(20);
    for (const [name, id] of inferences) {
      for (const [by, pool] of asked) {
        const { shares, untraced } = await attributor.attribution(id, by, pool);
        expect(
          shares.reduce((sum, { parts }) => sum + parts, untraced),
          `${pool} of ${name} by ${by}`,
        ).toBe(ONE);
        const money = shares.reduce((sum, { amount = 0n }) => sum + amount, 0n);
        if (untraced === 0n && shares[0]?.amount !== undefined) expect(money).toBe(pools[pool]);
        expect(money).toBeLessThanOrEqual(pools[pool]);
      }
    }
  });

  it('does so for any scores and any cover', async () => {
    const records = ['r1', 'r2', 'r3'];
    const score = fc
      .tuple(fc.integer({ min: -9, max: 99 }), fc.integer({ min: -20, max: 20 }))
      .map(([n, e]) => `${n}e${e}`);
    const cover = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 1_000_000_000 }));
    let made = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(records),
        fc.array(score, { minLength: 3, maxLength: 3 }),
        cover,
        async (some, scores, [n, d]) => {
          const key = `any ${++made}`;
          await applied(database, [
            serve(key, made % 2 === 0 ? 'chat@1' : 'diamond@1', paid),
            report(key, Object.fromEntries(some.map((record, i) => [record, scores[i] as string])), {
              coverage: `${n}/${d}`,
            }),
          ]);
          for (const by of ['CONTRIBUTOR', 'RECORD', 'DATANET'] as By[]) {
            const { shares, untraced } = await attribution(key, by);
            expect(shares.reduce((sum, { parts }) => sum + parts, untraced)).toBe(ONE);
            expect(shares.reduce((sum, { amount = 0n }) => sum + amount, 0n)).toBe(FEE / 2n);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leaves the graph sound', async () => {
    expect(await brokenRules(database)).toEqual({});
  });
});
