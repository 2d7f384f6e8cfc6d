import type { Database, Transaction } from '../../src/neo4j/database.ts';
import { SHARDS } from '../../src/serving/intake.ts';
import { distribute } from '../../src/settlement/distribute.ts';
import { Ledger } from '../../src/settlement/ledger.ts';
import { settle } from '../../src/settlement/settle.ts';
import { type Range, readTaken } from '../../src/settlement/taken.ts';
import { toLimbs } from '../../src/values/money.ts';
import { asset, datanet, type Event, event, fineTune, freeze, inferences, people, route } from '../events.ts';
import { timed, timing } from '../measure.ts';
import { empty, type Part, ratio, tell } from './part.ts';

const PEOPLE = 20_000;
const DATANETS = 20;
const ROUTES = 5_000;
const COUNT = 66_000;
const ROUNDS = 3;
const CODE = 'sUSD';

/** 66,000 inferences over 5,000 route versions to 20,000 payees: what reading, dividing and writing cost. */
export const settlementOfMany: Part = async ({ database, say }) => {
  await tellWorld(database);
  const told = (round: string, count: number) =>
    [...inferences(round, 's-route', ROUTES, CODE, count)] satisfies Event[];

  await tell(database, told('s0', COUNT));
  await settle(database, CODE, { actor: 'bench' });
  const inMemory = told('s1', COUNT);
  const ranges = () => openRanges(database);
  const [reads, sums, writes, raws] = [[], [], [], []] as [number[], number[], number[], number[]];
  await tell(database, told('s1', COUNT));
  for (let round = 0; round <= ROUNDS; round++) {
    const phases = await rehearsed(database);
    const sum = await overArrays(inMemory, phases.answers, await ranges());
    const raw = await timed(() => writeRaw(database, phases.nodes));
    say(
      `round ${round}: reads and arithmetic ${phases.read.toFixed(2)} s, over arrays ${sum.toFixed(2)} s, writing ${phases.nodes} nodes ${phases.write.toFixed(2)} s, raw ${raw.seconds.toFixed(2)} s`,
    );
    if (round === 0) continue;
    reads.push(phases.read);
    sums.push(sum);
    writes.push(phases.write);
    raws.push(raw.seconds);
  }

  const once: number[] = [];
  const twice: number[] = [];
  await settle(database, CODE, { actor: 'bench' });
  for (let round = 2; round < 2 + ROUNDS; round++) {
    await tell(database, told(`once${round}`, COUNT));
    const single = await timed(() => settle(database, CODE, { actor: 'bench' }));
    await tell(database, told(`twice${round}`, 2 * COUNT));
    const double = await timed(() => settle(database, CODE, { actor: 'bench' }));
    say(`settled ${COUNT} in ${single.seconds.toFixed(2)} s, ${2 * COUNT} in ${double.seconds.toFixed(2)} s`);
    once.push(single.seconds);
    twice.push(double.seconds);
  }
  await empty(database);
  const p50 = (seconds: number[]) => timing(seconds).p50;
  return [
    {
      what: `settlement of ${COUNT} inferences over ${ROUTES} route versions to ${PEOPLE} payees: reads and arithmetic ÷ the same over arrays in memory`,
      value: ratio(p50(reads) / p50(sums)),
      aim: '≤ 4',
      detail: `${p50(reads).toFixed(2)} s; arrays ${p50(sums).toFixed(2)} s`,
    },
    {
      what: 'the same: writing ÷ raw batched writes of as many nodes',
      value: ratio(p50(writes) / p50(raws)),
      aim: '≤ 3',
      detail: `${p50(writes).toFixed(2)} s; raw ${p50(raws).toFixed(2)} s`,
    },
    {
      what: `settling ${2 * COUNT} inferences ÷ settling ${COUNT} on the same routes`,
      value: ratio(p50(twice) / p50(once)),
      aim: '≤ 1.15',
      detail: `${p50(twice).toFixed(2)} s; ${p50(once).toFixed(2)} s`,
    },
  ];
};

async function tellWorld(database: Database): Promise<void> {
  const nets = Array.from({ length: DATANETS }, (_, i) => `s${i}`);
  await tell(
    database,
    people('s', PEOPLE),
    nets.map(datanet),
    contributions(),
    nets.map((net) => freeze(net)),
    nets.map((net) => fineTune(`F${net}`, { on: [net], by: 's-0' })),
    [asset(CODE)],
    Array.from({ length: ROUTES }, (_, i) =>
      route(`s-route-${i}`, [`Fs${i % DATANETS}`, `Fs${(i + 7) % DATANETS}`]),
    ),
  );
}

/** One record of everyone. */
function* contributions(): Iterable<Event> {
  for (let i = 0; i < PEOPLE; i++) {
    yield event(`s-r${i}`, 'record.contributed', {
      record: {
        key: `s-r${i}`,
        datanet: `s${i % DATANETS}`,
        contentHash: `sha256:${'0'.repeat(64)}`,
        mediaType: 'text/plain',
        bytes: 1,
      },
      by: [{ contributor: `s-${i}` }],
    });
  }
}

/** A settlement in a transaction that is rolled back, so that it can be measured again. */
async function rehearsed(database: Database) {
  const ranges = await openRanges(database);
  return database.rehearse(async (tx) => {
    const answers: unknown[][] = [];
    const remembering = {
      run: async (...asked: Parameters<Transaction['run']>) => {
        const rows = await tx.run(...asked);
        answers.push(rows);
        return rows;
      },
    } as unknown as Transaction;
    const { ledger, seconds } = await divided(remembering, ranges);
    // The ledger writes by the transaction it was made with; what it writes is not read again.
    const write = await timed(() => ledger.write());
    return { read: seconds, write: write.seconds, nodes: await writtenIn(tx), answers };
  });
}

async function openRanges(database: Database): Promise<Range[]> {
  const { records } = await database.driver.executeQuery(
    'MATCH (s:Intake {asset: $code}) RETURN s.shard AS shard, s.taken AS from, s.count AS to ORDER BY shard',
    { code: CODE },
    { database: database.name },
  );
  if (records.length !== SHARDS) throw new Error('the intake has other shards');
  return records.map((it) => it.toObject() as Range);
}

/** Transfers, their postings and the accounts that a rehearsal wrote. */
async function writtenIn(tx: Transaction): Promise<number> {
  const statement = {
    name: 'bench',
    text: `MATCH (t:Transfer {settlement: $settlement})-[p:POSTS]->(a)
           RETURN count(DISTINCT t) + count(p) + count(DISTINCT a) AS nodes`,
    params: { settlement: {} },
    columns: { nodes: {} },
  };
  const [row] = await tx.run(statement, { settlement: `${CODE}/0` });
  return Number((row as { nodes: bigint }).nodes);
}

const RAW = `UNWIND $rows AS row
CREATE (n:BenchPosting)
SET n = row`;

/** As many nodes with as many properties as a posting has, in batches of 5,000 in one transaction that is rolled back. */
async function writeRaw(database: Database, nodes: number): Promise<void> {
  await database.rehearse(async (tx) => {
    const statement = { name: 'bench', text: RAW, params: { rows: {} }, columns: {} };
    for (let first = 0; first < nodes; first += 5_000) {
      const rows = Array.from({ length: Math.min(5_000, nodes - first) }, (_, i) => ({
        account: `account-${first + i}`,
        number: BigInt(i),
        hi: 0n,
        lo: BigInt(i),
        amount: String(i),
        pool: 'data',
      }));
      await tx.run(statement, { rows: rows as never });
    }
  });
}

/** Reads what was taken and sends it down the line, up to writing. */
async function divided(tx: Transaction, ranges: readonly Range[]) {
  const ledger = new Ledger(tx, CODE);
  const opened = { id: 'rehearsal-of-a-settlement', key: `${CODE}/0`, asset: CODE, number: 0n, at: 0n };
  const { seconds } = await timed(async () =>
    distribute(tx, ledger, opened, await readTaken(tx, CODE, ranges), 'bench'),
  );
  return { ledger, seconds };
}

/** The same work where every read is an array in memory: inferences are summed here, all else is as it was read. */
async function overArrays(told: readonly Event[], answers: readonly unknown[][], ranges: readonly Range[]) {
  let next = 0;
  const inMemory = {
    run: async ({ name }: { name: string }) => {
      const rows = answers[next++] as unknown[];
      return name === 'settlement/fees-of-routes' ? summed(told) : rows;
    },
  } as unknown as Transaction;
  return (await divided(inMemory, ranges)).seconds;
}

function summed(told: readonly Event[]) {
  const sums = new Map<string, { inferences: bigint; fees: bigint }>();
  for (const { route, fee } of told) {
    const sum = sums.get(route as string) ?? { inferences: 0n, fees: 0n };
    sum.inferences++;
    sum.fees += BigInt((fee as { amount: string }).amount);
    sums.set(route as string, sum);
  }
  return [...sums].map(([route, { inferences, fees }]) => ({
    routeVersion: `${route}@1`,
    mixFineTunes: null,
    mixWeights: null,
    provider: null,
    voided: false,
    inferences,
    ...toLimbs(fees),
    evidenced: 0n,
    exact: true,
  }));
}
