/** The service with a Neo4j of its own, on a small disk of its own where one can be had. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readRecord } from '../../../src/neo4j/embedded/record.ts';
import { ROOT } from '../../crash/support.ts';
import { isTurn } from '../../support/depth.ts';

const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');
const LINEAGE = join(ROOT, 'bin/lineage.mjs');
const DISK = '640m';
const MINUTE = 60_000;

const home = mkdtempSync(join(tmpdir(), 'lineage-service-'));
const hasDisk =
  process.platform === 'linux' &&
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'lineage', home]).status === 0;
const { NEO4J_URI: _, NEO4J_PASSWORD: __, ...own } = process.env;
const env = { ...own, LINEAGE_HOME: home, LINEAGE_SAMPLE: 'off', LOG_LEVEL: 'fatal', PORT: '0' };

let child: ChildProcess | undefined;
let output = '';
let url = '';
beforeAll(async () => {
  mkdirSync(join(home, 'neo4j'));
  for (const version of readdirSync(join(JARS_HOME, 'neo4j')).filter((it) => /^\d/.test(it)))
    symlinkSync(join(JARS_HOME, 'neo4j', version), join(home, 'neo4j', version));
  child = spawn(process.execPath, [LINEAGE, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  await vi.waitUntil(
    () => output.includes('Ctrl-C stops everything') || child?.exitCode !== null,
    3 * MINUTE,
  );
  url = /http:\/\/\S+(?=\/graphql)/.exec(output)?.[0] as string;
}, 4 * MINUTE);
afterAll(async () => {
  if (child?.exitCode === null) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  if (hasDisk) execFileSync('umount', ['-l', home]);
  rmSync(home, { recursive: true, force: true });
}, MINUTE);

const health = () => fetch(`${url}/health`).then(({ status }) => status);
const pid = () => readRecord(join(home, 'neo4j', 'neo4j.json'))?.neo4j?.pid;
let told = 0;
async function tell() {
  told++;
  const event = { type: 'contributor.registered', id: `event-${told}`, at: '2026-01-01T00:00:00Z' };
  const body = JSON.stringify({ ...event, contributor: { key: `person-${told}`, name: 'Someone' } });
  const headers = { 'content-type': 'application/x-ndjson' };
  const response = await fetch(`${url}/events`, { method: 'POST', body, headers });
  return { status: response.status, body: await response.json() };
}

describe('the service with a Neo4j of its own', () => {
  it('prints no password where no terminal is, and says what does', () => {
    const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
    expect(output).not.toContain(password);
    expect(output).toMatch(
      /Neo4j Browser +http:\/\/127\.0\.0\.1:\d+\/browser\/ \(npx lineage browser prints how to log in\)/,
    );
    const printed = execFileSync(process.execPath, [LINEAGE, 'browser'], { env, encoding: 'utf8' });
    expect(printed.split('\n')).toEqual([
      expect.stringMatching(/^URL {7}http:\/\/127\.0\.0\.1:\d+\/browser\/$/),
      'user      neo4j',
      `password  ${password}`,
      '',
    ]);
  });

  it('keeps store, logs and configuration for its owner alone', () => {
    const folder = join(home, 'neo4j');
    const open = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !/^\d/.test(path))
      .map((path) => [path, statSync(join(folder, path)).mode & 0o077] as const)
      .filter(([, mode]) => mode !== 0);
    expect(open).toEqual([]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  // Each of the two waits for a start of Neo4j, a full disk for much longer: they take turns, one in four for the disk.
  it.runIf([0, 1, 2].some((place) => isTurn(0, place, 4)))(
    'has its Neo4j back, with what was acknowledged, after that was killed',
    {
      timeout: 3 * MINUTE,
    },
    async () => {
      expect(await tell()).toMatchObject({ status: 200, body: { applied: 1 } });
      const killed = pid() as number;
      process.kill(killed, 'SIGKILL');
      await expect.poll(health, { timeout: 10_000 }).toBe(503);
      await expect.poll(health, { timeout: 2 * MINUTE }).toBe(200);
      expect(pid()).not.toBe(killed);
      told--;
      expect(await tell()).toMatchObject({ status: 200, body: { duplicates: 1 } });
      expect(output).toContain('Neo4j ended by itself; it is started again');
    },
  );

  it.skipIf(!hasDisk)(
    'refuses to write on a disk that is almost full, answers what it is asked, and writes when there is room',
    {
      timeout: MINUTE,
    },
    async () => {
      expect(await tell()).toMatchObject({ status: 200 });
      fill(100);
      await expect.poll(tell, { timeout: 10_000 }).toMatchObject({
        status: 503,
        body: {
          error: {
            code: 'UNAVAILABLE',
            message: expect.stringMatching(
              /^nothing can be written now, for the disk of LINEAGE_HOME has \d+ MB left/,
            ),
          },
        },
      });
      const mutation = await ask(
        'mutation { createDatanet(input: {datanet: {key: "d", name: "D", domain: "tests"}}) { datanet { key } } }',
      );
      expect(mutation.errors[0].extensions.code).toBe('UNAVAILABLE');
      expect(
        (await ask('{ contributors(first: 1) { totalCount } }')).data.contributors.totalCount,
      ).toBeGreaterThan(0);
      makeRoom();
      await expect.poll(tell, { timeout: 10_000 }).toMatchObject({ status: 200 });
    },
  );

  it.runIf(hasDisk && isTurn(0, 3, 4))(
    'heals by itself when a full disk has room again',
    { timeout: 4 * MINUTE },
    async () => {
      fill(3);
      await breakDatabase();
      await expect
        .poll(() => output, { timeout: MINUTE })
        .toContain('Neo4j waits, for the disk of LINEAGE_HOME');
      expect(await health()).toBe(503);
      makeRoom();
      await expect.poll(health, { timeout: 2 * MINUTE }).toBe(200);
      expect(await tell()).toMatchObject({ status: 200, body: { applied: 1 } });
    },
  );
});

async function ask(query: string) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  return (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json();
}

const junk = join(home, 'junk');
const makeRoom = () => rmSync(junk);

/** Leaves so many MB on the disk. */
function fill(left: number) {
  const file = openSync(junk, 'a');
  const piece = Buffer.alloc(1_000_000, 1);
  for (;;) {
    const { bavail, bsize } = statfsSync(home);
    if (bavail * bsize < (left + 1) * 1_000_000) break;
    writeSync(file, piece);
  }
  closeSync(file);
}

/** Writes past the service until Neo4j stops, as whatever else fills the disk would make it stop. */
async function breakDatabase() {
  const bolt = readRecord(join(home, 'neo4j', 'neo4j.json'))?.neo4j?.bolt;
  const password = readFileSync(join(home, 'neo4j', 'password'), 'utf8').trim();
  const driver = neo4j.driver(`bolt://127.0.0.1:${bolt}`, neo4j.auth.basic('neo4j', password), {
    maxTransactionRetryTime: 0,
  });
  const write = () =>
    driver.executeQuery('UNWIND range(1, 500) AS i CREATE (:Junk {text: $text + i})', {
      text: 'x'.repeat(4_000),
    });
  let failed: unknown;
  for (let tries = 0; tries < 50 && !failed; tries++) await write().catch((error) => (failed = error));
  await driver.close();
  expect(String((failed as { code?: string }).code)).toMatch(/^Neo\.DatabaseError\./);
}
