// Measures how what clients do grows with what is stored. `npm run bench:scale -- --nodes 1e4 [--nodes 1e5 …] [--seed N] [--keep]`
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import type { Database } from '../../src/neo4j/database.ts';
import { findJava } from '../../src/neo4j/embedded/java.ts';
import { chooseLine } from '../../src/neo4j/embedded/lines.ts';
import { timed, timing } from '../measure.ts';
import { type Answer, type Ask, asking, type Variables } from './ask.ts';
import { Host } from './host.ts';
import { load } from './load.ts';
import { peakMemory, resetPeak } from './memory.ts';
import { countOf } from './options.ts';
import { FREEZE, type Question, questions, questionsOfMoney, SETTLEMENTS } from './questions.ts';
import { growthOf, milliseconds, type Row, type Sized, tableOf } from './report.ts';
import { ASSETS, World } from './world.ts';

/** Seconds after which a read, and after which a settlement, a freeze, an export or a check is not waited for. */
const READ_BOUND = 60;
const WORK_BOUND = 1_800;
/** A question is asked so often, but not for longer than that, and not after so many refusals. */
const ROUNDS = 40;
const SECONDS = 20;
const REFUSALS = 2;
const FLOOR_ROUNDS = 500;

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', multiple: true, default: ['1e4'] },
    seed: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = countOf('seed', values.seed);
const asked = values.nodes.map((it) => countOf('nodes', it)).sort((a, b) => a - b);

let host: Host | undefined;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    console.error('Stopping');
    isStopping = true;
    await host?.close();
    process.exit(130);
  });
}

const measured: Sized[] = [];
for (const nodes of asked) {
  host = new Host(values.keep);
  try {
    const sized = await measure(host, nodes);
    if (measured.length === 0) console.log(machine());
    measured.push(sized);
    console.log(tableOf(sized));
  } catch (error) {
    if (!isStopping) throw error;
  } finally {
    await host.close();
  }
}
if (measured.length > 1) console.log(growthOf(measured));

async function measure(host: Host, nodes: number): Promise<Sized> {
  const say = (message: string) =>
    console.error(`${new Date().toISOString().slice(11, 19)} ${nodes.toExponential(0)} ${message}`);
  const world = new World({ nodes, seed });
  const rows: Row[] = [];
  const add = (row: Row) => {
    rows.push(row);
    const again = row.again ? `, p50 ${milliseconds(row.again.p50)}, p95 ${milliseconds(row.again.p95)}` : '';
    say(`${row.name}: ${milliseconds(row.first)}${again}${row.refused ? `, refused: ${row.refused}` : ''}`);
  };

  add(await load(host, world));
  const { seconds } = await timed(() => host.start());
  add({ name: 'first start after it, with all indexes', first: seconds * 1_000 });
  // What is asked first is asked of a process that has answered nothing yet.
  await host.restart();
  const counted = await countsOf(await host.database());
  const floor = await floorOf(host);
  say(`floor p50 ${floor.p50.toFixed(2)} ms, p95 ${floor.p95.toFixed(2)} ms`);

  const ask = (bound: number) => asking(host.url, bound);
  const once = async (name: string, query: string) => {
    const { milliseconds: first, refused } = await ask(WORK_BOUND)(query);
    return { name, first, refused };
  };
  const command = async (name: string, ...args: string[]): Promise<Row> => {
    const { seconds, code, memory } = await host.run(WORK_BOUND, args);
    return {
      name,
      first: seconds * 1_000,
      node: memory,
      refused: code === 0 ? undefined : `ended with ${code}`,
    };
  };
  const work = async (does: () => Promise<Row>) => {
    const row = await watched(host, does);
    add(row);
    if (row.refused) await host.recover();
  };

  for (const question of questions(world)) await work(() => answered(question, ask(READ_BOUND), host));
  await host.restart();
  for (const [name, text] of Object.entries(SETTLEMENTS)) await work(() => once(name, text));
  for (const question of questionsOfMoney(world)) await work(() => answered(question, ask(READ_BOUND), host));
  await work(() =>
    command('export of all claims', 'claims', `${ASSETS[0]}/1`, '--url', host.url, '--out', '-'),
  );
  await work(() => once('freeze of the largest Datanet', FREEZE));
  await work(() => command('lineage verify', 'verify'));
  return { asked: nodes, ...counted, floor, rows };
}

/** What a work took, with the most memory that Node and Neo4j held meanwhile. */
async function watched(host: Host, work: () => Promise<Row>): Promise<Row> {
  resetPeak(host.nodePid);
  resetPeak(host.neo4jPid);
  const row = await work();
  return { node: peakMemory(host.nodePid), neo4j: peakMemory(host.neo4jPid), ...row };
}

/** Asks a question of one thing after another, with a bare statement after each: what is beside it costs the same. */
async function answered({ name, text, of, once }: Question, ask: Ask, host: Host): Promise<Row> {
  let targets: readonly Variables[];
  try {
    targets = typeof of === 'function' ? await of(ask) : of;
  } catch (error) {
    return { name, first: 0, refused: `what it is asked of was not found: ${(error as Error).message}` };
  }
  const target = (round: number) => targets[round % targets.length];
  const first = await ask(text, target(0));
  const later: Answer[] = [];
  const floors: number[] = [];
  const end = performance.now() + SECONDS * 1_000;
  const all = () => [first, ...later];
  const refusals = () => all().flatMap(({ refused }) => refused ?? []);
  const rounds = once ? targets.length : ROUNDS;
  for (let round = 1; round < rounds && performance.now() < end && refusals().length < REFUSALS; round++) {
    if (later.at(-1)?.refused ?? first.refused) await host.recover();
    later.push(await ask(text, target(round)));
    floors.push(...(await bareReturn(host)));
  }
  const reasons = [...new Set(refusals())].join('; ');
  const refused = reasons && `${reasons} (${refusals().length} of ${all().length})`;
  const again = later.length > 0 ? timing(later.map((it) => it.milliseconds)) : undefined;
  const floor = timing(floors).p50;
  return { name, first: first.milliseconds, again, floor, refused: refused || undefined };
}

async function countsOf(database: Database) {
  const count = async (statement: string) => {
    const { records } = await database.driver.executeQuery(statement, {}, { database: database.name });
    return Number(records[0]?.get('count'));
  };
  return {
    nodes: await count('MATCH (n) RETURN count(n) AS count'),
    relationships: await count('MATCH ()-->() RETURN count(*) AS count'),
  };
}

/** A bare RETURN 1 through the driver: no answer can come sooner. */
async function floorOf(host: Host) {
  const took: number[] = [];
  for (let round = -FLOOR_ROUNDS; round < FLOOR_ROUNDS; round++) {
    const milliseconds = await bareReturn(host);
    if (round >= 0) took.push(...milliseconds);
  }
  return timing(took);
}

/** Its milliseconds, or none where Neo4j does not answer. */
async function bareReturn(host: Host): Promise<number[]> {
  try {
    const database = await host.database();
    const start = performance.now();
    await database.driver.executeQuery('RETURN 1', {}, { database: database.name });
    return [performance.now() - start];
  } catch {
    return [];
  }
}

function machine(): string {
  const java = findJava();
  const [cpu] = cpus();
  return `${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB · Node ${process.versions.node} · Java ${java.version} · Neo4j ${chooseLine(java.version).version} Community, embedded, with the memory that the service gives it · seed ${seed}
`;
}
