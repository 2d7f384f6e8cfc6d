import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { identify, isAlive } from '../../src/neo4j/embedded/processes.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { DEEP, depth, SEED } from '../support/depth.ts';
import { founded, uses } from '../support/economy.ts';
import type { EventObject } from '../support/events.ts';
import { chance } from '../support/reading.ts';
import {
  balancesOf,
  expectSound,
  expectUses,
  KillableNeo4j,
  persistently,
  ROOT,
  ServiceProcess,
} from './support.ts';

const ROUNDS = depth(3, 20);
const ASSETS = ['USD', 'ETH'];
const MINUTE = 60_000;

let neo4j: KillableNeo4j;
beforeAll(async () => {
  neo4j = await KillableNeo4j.start();
}, 300_000);
afterAll(() => neo4j?.remove());

describe(`a Neo4j that is killed under load, ${ROUNDS} times (LINEAGE_TEST_SEED=${SEED})`, () => {
  let database: Database;
  let service: ServiceProcess;
  beforeAll(async () => {
    database = await neo4j.connect();
    await applied(database, founded());
    service = await ServiceProcess.start(neo4j.env);
  }, 300_000);
  afterAll(async () => {
    service?.kill();
    await database?.close();
  });

  it('loses nothing that was acknowledged and doubles nothing', {
    timeout: (4 + 4 * ROUNDS) * MINUTE,
  }, async () => {
    const draw = chance(SEED);
    const acknowledged: EventObject[] = [];
    let loaded = true;
    let settlements = 0;
    // Without evidence, for what it is paid by depends on whether it comes before the settlement.
    const telling = async () => {
      for (let first = 1; loaded; first += 40) {
        const events = uses(first, first + 39).filter(({ type }) => type === 'inference.served');
        const summary = await persistently(() => service.send(events), 2 * MINUTE);
        expect(summary.rejected).toEqual([]);
        acknowledged.push(...events);
        await sleep(200 + draw(200));
      }
    };
    const settling = async () => {
      while (loaded) {
        for (const asset of ASSETS) {
          if (await persistently(() => service.settle(asset), 2 * MINUTE)) settlements++;
        }
        await sleep(200 + draw(400));
      }
    };
    const working = Promise.all([telling(), settling()]);
    // A failure shows at the end; until then it must not count as unhandled.
    working.catch(() => {});
    const anotherSettlement = async () => {
      const before = settlements;
      while (settlements === before) await Promise.race([working, sleep(50)]);
    };
    for (let round = 0; round < ROUNDS; round++) {
      // However slow the machine, something is settled before each kill and after the last.
      await anotherSettlement();
      await sleep(draw(1_500));
      await neo4j.kill();
      await neo4j.start();
      await persistently(() => service.settle('USD'));
      // In the midst of the load: what is half done must not look broken. The last is enough, whose plans serve the check at the end too.
      if (DEEP || round === ROUNDS - 1) await expectSound(database);
    }
    await anotherSettlement();
    loaded = false;
    await working;
    expect(service.runs).toBe(true);
    for (const asset of ASSETS) await service.settle(asset);
    await expectUses(database, acknowledged);
    await expectSound(database);
    expect(settlements).toBeGreaterThan(ROUNDS);

    const calm = await openDatabase();
    try {
      await applied(calm, [...founded(), ...acknowledged]);
      for (const asset of ASSETS) {
        await settle(calm, asset, { actor: 'local' });
        expect(await balancesOf(database, asset)).toEqual(await balancesOf(calm, asset));
      }
    } finally {
      await calm.close();
    }
  });
});

/** Runs `lineage verify` to its end. */
async function verify(args: readonly string[], env: NodeJS.ProcessEnv) {
  const { NEO4J_URI: _, NEO4J_PASSWORD: __, ...own } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'bin/lineage.mjs'), 'verify', ...args], {
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, lines: stdout.trimEnd().split('\n'), stderr };
}

describe('lineage verify', { timeout: 2 * MINUTE }, () => {
  const record = () => readFileSync(join(neo4j.home, 'neo4j', 'neo4j.json'), 'utf8');

  it('finds the Neo4j that runs in LINEAGE_HOME and leaves it as it is', async () => {
    const before = record();
    const { code, lines } = await verify([], { LINEAGE_HOME: neo4j.home });
    expect(lines.at(-1)).toMatch(/^All \d+ rules hold\.$/);
    expect(lines.slice(0, -1).filter((it) => !it.startsWith('ok      '))).toEqual([]);
    expect(code).toBe(0);
    expect(record()).toBe(before);
    expect(isAlive(identify(neo4j.process.pid))).toBe(true);
  });

  it('names what is broken and ends with code 1', async () => {
    const database = await neo4j.connect();
    await ask(database, "MATCH (a:Account {asset: 'USD', kind: 'POOL'}) SET a.lo = a.lo + 1");
    const { code, lines } = await verify(['--asset', 'USD'], neo4j.env);
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^BROKEN {2}USD: a balance is the sum of its postings \(\d+ accounts\)$/),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^ {8}account POOL Pool:platform: it holds \d+, its postings sum to \d+$/),
    );
    expect(lines.at(-1)).toMatch(/^\d of \d+ rules are broken\.$/);
    await ask(database, "MATCH (a:Account {asset: 'USD', kind: 'POOL'}) SET a.lo = a.lo - 1");
    await database.close();
  });

  it('starts what does not run, and stops it again', async () => {
    await neo4j.stop();
    const { code, lines, stderr } = await verify(['--asset', 'ETH'], { LINEAGE_HOME: neo4j.home });
    expect(lines.at(-1)).toMatch(/^All \d+ rules hold\.$/);
    expect([code, stderr]).toEqual([0, expect.stringContaining('is running')]);
    expect(record).toThrow('ENOENT');
  });

  it.each([['where there is no data', [], /^There is no data in .*; set LINEAGE_HOME/]])(
    'says in one plain sentence what to do %s',
    async (_, args, sentence) => {
      const { code, stderr } = await verify(args, { LINEAGE_HOME: join(neo4j.home, 'nowhere') });
      expect([code, stderr]).toEqual([1, expect.stringMatching(sentence)]);
    },
  );
});
