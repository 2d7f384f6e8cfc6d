import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied, apply, outcomeOf } from '../support/apply.ts';
import { ask, askColumn } from '../support/cypher.ts';
import { empty, neo4jOfWorker, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  fineTune,
  freeze,
  people,
  publish,
  report,
  times,
} from '../support/events.ts';
import { trialBalance } from '../support/ledger.ts';
import { Both } from './both.ts';
import { payOut, sell, voidInference } from './events.ts';
import { type Failure, failing } from './failing.ts';
import type { Event } from './reference-credit.ts';

/** Many at once, and processes that die: each inference is paid once, and the books add up. */
vi.setConfig({ testTimeout: 180_000 });

let connections: Database[];
let database: Database;
let both: Both;
beforeAll(async () => {
  database = await openDatabase();
  connections = [database, await connect(neo4jOfWorker()), await connect(neo4jOfWorker())];
});
beforeEach(async () => {
  await empty(database);
  both = new Both(database);
  await both.applied([
    asset('EUR'),
    ...people('c1', 'c2', 'b'),
    datanet('A'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    freeze('A', 1),
    fineTune('F', { by: ['b'], on: ['A@1'] }),
    publish('chat', 1, ['F'], { policy: { platform: 10, data: 53, model: 7, compute: 13 } }),
  ]);
});
afterAll(() => Promise.all(connections.map((it) => it.close())));

const actor = { actor: 'local' };
const settled = (through = database) => settle(through, 'EUR', actor);

/** Each settlement begins where the one before it ended, in every shard, and the last one ends where the intake does. */
async function expectEachInferenceTakenOnce() {
  const settlements = await ask(
    database,
    `MATCH (s:Settlement {asset: 'EUR'}) WHERE s.number > 0
     RETURN s.number AS number, s.from AS begin, s.to AS end, s.closed AS closed, s.inferences + s.voided AS took ORDER BY s.number`,
  );
  let end = Array<bigint>(16).fill(0n);
  for (const [i, it] of settlements.entries()) {
    expect(it).toMatchObject({ number: BigInt(i + 1), begin: end, closed: true });
    const sizes = (it.end as bigint[]).map((to, shard) => to - (end[shard] as bigint));
    expect(it.took).toBe(sizes.reduce((a, b) => a + b, 0n));
    end = it.end as bigint[];
  }
  const counts = await askColumn(database, "MATCH (s:Intake {asset: 'EUR'}) RETURN s.count ORDER BY s.shard");
  expect(end).toEqual(counts);
  return settlements.length;
}

describe('an inference delivered more than once', () => {
  const i1 = () => sell('i1', 'chat@1', 830n);

  it('with the same content is paid once, also when it was settled meanwhile', async () => {
    const event = i1();
    await both.applied([event, event, { ...event, id: 'under another id' }]);
    const paid = await both.settle('EUR');
    expect(paid).toMatchObject({ 'FEES fees': -830n, 'PAYABLE Contributor:c1': 265n });
    await both.applied([event, { ...event, id: 'under a third id' }]);
    expect(await settled()).toBeUndefined();
    expect(await both.settle('EUR')).toEqual(paid);
  });

  it('with other content is refused, and the first is paid', async () => {
    const event = i1();
    const other = { ...event, fee: { asset: 'EUR', amount: '831' } };
    expect(await both.apply([event, other, { ...other, id: 'under another id' }])).toEqual([
      'CONFLICT',
      'CONFLICT',
    ]);
    expect(await both.settle('EUR')).toMatchObject({ 'FEES fees': -830n });
    expect(await both.apply([other])).toEqual(['CONFLICT']);
  });

  it('50 times at once, while it is being settled, is paid once', async () => {
    const event = i1();
    const outcomes = await Promise.all([
      ...times(50, (i) => outcomeOf(connections[i % 3] as Database, event)),
      ...connections.map((it) => settled(it).then(() => 'settled')),
    ]);
    expect(outcomes.filter((it) => it === 'applied')).toHaveLength(1);
    expect(outcomes.filter((it) => it === 'duplicate')).toHaveLength(49);
    both.reference.apply([event]);
    await settled();
    both.reference.settle('EUR');
    expect(await both.compare('EUR')).toMatchObject({ 'FEES fees': -830n });
    expect(await expectEachInferenceTakenOnce()).toBe(1);
  });

  it('50 times at once with 50 contents is paid as one of them', async () => {
    const fees = times(50, (i) => BigInt(1_000 * i));
    const outcomes = await Promise.all(
      fees.map((fee, i) =>
        outcomeOf(connections[i % 3] as Database, { ...sell('i1', 'chat@1', fee), id: 'once' }),
      ),
    );
    expect(outcomes.filter((it) => it === 'CONFLICT')).toHaveLength(49);
    await settled();
    const won = fees[outcomes.indexOf('applied')] as bigint;
    expect(await trialBalance(database, 'EUR')).toMatchObject({ 'FEES fees': -won });
  });
});

describe('six settlers at once', () => {
  it('pay once what is there', async () => {
    await both.applied(times(200, (i) => sell(`i${i}`, 'chat@1', BigInt(i))));
    const keys = await Promise.all(times(6, (i) => settled(connections[i % 3])));
    expect(new Set(keys.filter((it) => it !== undefined))).toEqual(new Set(['EUR/1']));
    both.reference.settle('EUR');
    await both.compare('EUR');
    expect(await expectEachInferenceTakenOnce()).toBe(1);
  });

  it('pay once what is there and what comes meanwhile, and lose nothing of it', async () => {
    const made = new Set<string>();
    const batches: Event[][] = [];
    const settlers = times(6, async (i) => {
      while (made.size < 5) {
        const key = await settled(connections[i % 3]);
        if (key) made.add(key);
      }
    });
    const writers = connections.map(async (it) => {
      while (made.size < 5) {
        const batch = times(20, (i) => sell(`${batches.length}/${i}`, 'chat@1', BigInt(batches.length * i)));
        batches.push(batch);
        await applied(it, batch);
      }
    });
    await Promise.all([...writers, ...settlers]);
    while (await settled());

    both.reference.apply(batches.flat());
    both.reference.settle('EUR');
    await both.compare('EUR');
    expect(await expectEachInferenceTakenOnce()).toBeGreaterThanOrEqual(5);
  });

  it('of different assets do not wait for each other for ever, though a batch brings both', async () => {
    await both.applied([asset('USD')]);
    const batches = times(12, (batch) =>
      times(20, (i) => sell(`${batch}/${i}`, 'chat@1', 7n, { asset: i % 2 === 0 ? 'EUR' : 'USD' })),
    );
    await Promise.all([
      ...batches.map((batch, i) => applied(connections[i % 3] as Database, batch)),
      ...times(6, (i) => settle(connections[i % 3] as Database, i % 2 === 0 ? 'EUR' : 'USD', actor)),
    ]);
    both.reference.apply(batches.flat());
    for (const code of ['EUR', 'USD']) {
      while (await settle(database, code, actor));
      both.reference.settle(code);
      await both.compare(code);
    }
  });
});

describe('while it is settled', () => {
  const COUNT = 60;
  const served = () => times(COUNT, (i) => sell(`i${i}`, 'chat@1', 1_000n));
  const inferences = times(COUNT, (i) => `i${i}`);

  it('an inference is voided in time and not paid, or too late and paid', async () => {
    await both.applied(served());
    const voids = Promise.all(
      inferences.map((it, i) => outcomeOf(connections[i % 3] as Database, voidInference(it))),
    );
    await Promise.all(connections.map(settled));
    const outcomes = await voids;
    while (await settled());
    const paid = BigInt(outcomes.filter((it) => it === 'LATE').length);
    expect(outcomes.filter((it) => it === 'applied')).toHaveLength(COUNT - Number(paid));
    expect((await trialBalance(database, 'EUR'))['FEES fees'] ?? 0n).toBe(-1_000n * paid);
    await expectEachInferenceTakenOnce();
  });

  it('evidence comes in time and is followed, or too late and is kept', async () => {
    await both.applied(served());
    const reports: Event[] = inferences.map((it) => report(it, { r1: '1' }));
    const reporting = Promise.all(reports.map((it, i) => outcomeOf(connections[i % 3] as Database, it)));
    await Promise.all(connections.map(settled));
    expect(new Set(await reporting)).toEqual(new Set(['applied']));
    const late = new Set(
      await askColumn(database, 'MATCH (e:Evidence {late: true})-[:OF]->(i:Inference) RETURN i.key'),
    );
    both.reference.apply(reports.filter((it) => !late.has(it.inference)));
    both.reference.settle('EUR');
    await both.compare('EUR');
  });

  it('payouts take no more than is payable, however many ask', async () => {
    await both.applied([sell('i1', 'chat@1', 830n)]);
    await both.settle('EUR');
    await applied(database, [sell('i2', 'chat@1', 83n)]);
    const asking = Promise.all(
      times(20, (i) => outcomeOf(connections[i % 3] as Database, payOut('Contributor:c1', 100n))),
    );
    await settled();
    const outcomes = await asking;
    // 265 and 26 were payable.
    expect(outcomes.filter((it) => it === 'applied')).toHaveLength(2);
    expect(outcomes.filter((it) => it === 'CONFLICT')).toHaveLength(18);
    expect(await trialBalance(database, 'EUR')).toMatchObject({
      'PAID Contributor:c1': 200n,
      'PAYABLE Contributor:c1': 91n,
    });
  });
});

describe('a settler that dies', () => {
  beforeEach(() => both.applied(times(10, (i) => sell(`i${i}`, 'chat@1', BigInt(i * i)))));

  it.each<[when: string, nth: number, failure: Failure, number: string]>([
    ['before it has taken anything', 1, 'never runs', 'EUR/1'],
    ['after it has taken, before it knows', 1, 'loses its reply', 'EUR/1'],
    ['between taking and paying', 2, 'never runs', 'EUR/1'],
  ])('%s leaves what the next one finishes', async (_, nth, failure, key) => {
    await expect(settled(failing(database, nth, failure))).rejects.toThrow();
    expect(await ask(database, 'MATCH (t:Transfer) RETURN t')).toEqual([]);
    expect(await settled()).toBe(key);
    both.reference.settle('EUR');
    await both.compare('EUR');
    expect(await expectEachInferenceTakenOnce()).toBe(1);
  });

  it('after paying, before it knows, leaves nothing to do', async () => {
    await expect(settled(failing(database, 2, 'loses its reply'))).rejects.toThrow();
    expect(await settled()).toBeUndefined();
    both.reference.settle('EUR');
    await both.compare('EUR');
  });

  it.each([1, 2])(
    'and whose write %i is tried again though it took effect, changes nothing more',
    async (nth) => {
      expect(await settled(failing(database, nth, 'runs twice'))).toBe('EUR/1');
      both.reference.settle('EUR');
      await both.compare('EUR');
      expect(await expectEachInferenceTakenOnce()).toBe(1);
    },
  );

  it('leaves to the next also what has come since, in a settlement of its own', async () => {
    await expect(settled(failing(database, 2, 'never runs'))).rejects.toThrow();
    both.reference.settle('EUR');
    await both.applied([sell('late', 'chat@1', 1_000n)]);
    expect(await both.apply([voidInference('i1'), voidInference('late')])).toEqual(['LATE']);
    await both.applied([sell('later', 'chat@1', 500n)]);
    expect(await settled()).toBe('EUR/2');
    both.reference.settle('EUR');
    await both.compare('EUR');
    expect(await expectEachInferenceTakenOnce()).toBe(2);
  });

  it('in a crowd of six leaves one payment', async () => {
    const crowd = times(6, (i) =>
      settled(failing(connections[i % 3] as Database, 2, i % 2 === 0 ? 'never runs' : 'loses its reply')),
    );
    await Promise.allSettled(crowd);
    await settled();
    both.reference.settle('EUR');
    await both.compare('EUR');
    expect(await expectEachInferenceTakenOnce()).toBe(1);
  });
});

describe('what came in', () => {
  it('is paid the same in whatever order and in batches of whatever size', async () => {
    const events = times(60, (i) => sell(`i${i}`, 'chat@1', BigInt(i * 7)));
    const reports = times(20, (i) => report(`i${i * 3}`, { r2: '1' }, { coverage: '3/7' }));
    await apply(database, [...events, ...reports]);
    await settled();
    const whole = await trialBalance(database, 'EUR');

    await applied(database, [asset('USD')]);
    const again = events.map((it) => ({
      ...it,
      id: `again ${it.id}`,
      inference: `again ${it.inference}`,
      fee: { ...(it.fee as object), asset: 'USD' },
    }));
    for (const size of [1, 2, 3, 5, 9, 40]) await applied(database, again.splice(-size));
    const reported = reports.map((it) => ({
      ...it,
      id: `again ${it.id}`,
      inference: `again ${it.inference}`,
    }));
    for (const it of reported.reverse()) await applied(database, [it]);
    await settle(database, 'USD', actor);
    expect(await trialBalance(database, 'USD')).toEqual(whole);
    expect(whole['PAYABLE Contributor:c2']).toBeGreaterThan(whole['PAYABLE Contributor:c1'] ?? 0n);
  });
});
