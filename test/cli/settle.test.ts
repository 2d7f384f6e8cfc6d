import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  event,
  fineTune,
  freeze,
  publish,
  serve,
  times,
} from '../support/events.ts';
import { serveAll } from '../support/service.ts';

const LINEAGE = fileURLToPath(new URL('../../bin/lineage.mjs', import.meta.url));
/** More than one page of claims. */
const PEOPLE = 128;
const walletOf = (i: number) => `0x${i.toString(16).padStart(40, '0')}`;

const rootOf = (amount: bigint) =>
  StandardMerkleTree.of(
    times(PEOPLE, (i) => [walletOf(i), amount.toString()]),
    ['address', 'uint256'],
  ).root;

let database: Database;
let service: HttpServer;
let folder: string;
beforeAll(async () => {
  database = await openDatabase();
  service = await serveAll(database);
  folder = mkdtempSync(join(tmpdir(), 'lineage-settle-'));
  await applied(database, [
    ...times(PEOPLE, (i) =>
      event('contributor.registered', { contributor: { key: `c${i}`, wallet: walletOf(i) } }),
    ),
    asset('USD', 2),
    asset('EUR', 2),
    asset('idle'),
    datanet('A'),
    ...times(PEOPLE, (i) => contribute(`r${i}`, { datanet: 'A', by: [`c${i}`] })),
    freeze('A', 1),
    fineTune('F', { by: ['c1'], on: ['A@1'] }),
    publish('chat', 1, ['F'], { policy: { data: 1 } }),
    publish('open', 1, ['F'], { policy: { data: 1, compute: 1, stakers: 1 } }),
    serve('i2', 'open@1', { fee: { asset: 'EUR', amount: String(PEOPLE * 3 + 5) } }),
    serve('i1', 'chat@1', { fee: { asset: 'USD', amount: String(PEOPLE * 7) } }),
  ]);
});
afterAll(async () => {
  await service.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

async function run(...args: string[]) {
  const child = spawn(process.execPath, [LINEAGE, ...args], { stdio: 'pipe', cwd: folder });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

describe('lineage settle', { timeout: 60_000 }, () => {
  test('pays, and says so; again there is nothing to pay', async () => {
    const { code, stdout } = await run('settle', 'USD', 'idle', '--url', service.url);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^USD\/1: 1 inferences settled, in base units of USD\n {2}voided {5}0\n {2}fees {7}896\n/,
    );
    expect(stdout).toContain('idle: nothing to settle\n');
    expect(await run('settle', 'USD', '--url', service.url)).toEqual({
      code: 0,
      stdout: 'USD: nothing to settle\n',
      stderr: '',
    });
  });

  test('names for each route version and Datanet version what it received, where that went, and why', async () => {
    const { code, stdout } = await run('settle', 'EUR', '--url', service.url);
    expect([code, stdout]).toEqual([
      0,
      `EUR/1: 1 inferences settled, in base units of EUR
  voided     0
  fees       389
  pools      129
  payable    128
  held       0
  untraced   129
  remainder  3
  root       ${rootOf(1n)}
RouteVersion:open@1: 389 received
  compute    129 untraced (1 account, NO_PROVIDER)
  data       129 on down the line (1 account)
  stakers    129 to its account (1 account)
  remainder  2
DatanetVersion:A@1: 129 received
  went       128 payable (128 accounts)
  remainder  1
`,
    ]);
  });

  test('ends with 1 where an asset is unknown, in one sentence', async () => {
    expect(await run('settle', 'XYZ', '--url', service.url)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'XYZ: there is no Asset with the key "XYZ"\n',
    });
  });

  test('finds the service by the PORT it was started with', async () => {
    vi.stubEnv('PORT', new URL(service.url).port);
    expect(await run('settle', 'idle')).toEqual({ code: 0, stdout: 'idle: nothing to settle\n', stderr: '' });
    vi.unstubAllEnvs();
  });

  test('ends with 1 where nothing answers', async () => {
    const { code, stderr } = await run('settle', 'USD', '--url', 'http://127.0.0.1:9');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Nothing answers at .*\n$/)]);
  });
});

describe('lineage claims', { timeout: 60_000 }, () => {
  test('writes a distribution whose proofs hold', async () => {
    const { code, stdout } = await run('claims', 'USD/1', '--url', service.url);
    expect([code, stdout]).toEqual([
      0,
      expect.stringContaining('claims-USD-1.json: 128 claims, 896 base units'),
    ]);
    const { root, claims, tree, total, decimals } = JSON.parse(
      readFileSync(join(folder, 'claims-USD-1.json'), 'utf8'),
    );
    expect([total, decimals, Object.keys(claims).length]).toEqual(['896', 2, PEOPLE]);
    expect(StandardMerkleTree.load(tree).root).toBe(root);
    for (const [wallet, { amount, proof }] of Object.entries<{ amount: string; proof: string[] }>(claims)) {
      expect(amount).toBe('7');
      expect(StandardMerkleTree.verify(root, ['address', 'uint256'], [wallet, amount], proof)).toBe(true);
    }
  });

  test('with --out - prints the distribution, and nothing else', async () => {
    const { code, stdout, stderr } = await run('claims', 'USD/1', '--out', '-', '--url', service.url);
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(folder, 'claims-USD-1.json'), 'utf8')));
    expect(existsSync(join(folder, '-'))).toBe(false);
  });

  test.each(['USD/2', 'USD', 'USD/x', 'XYZ/1'])(
    'says of %s that there is no such settlement',
    async (key) => {
      const { code, stderr } = await run('claims', key, '--url', service.url);
      expect([code, stderr]).toEqual([
        1,
        expect.stringMatching(/^(There is no settlement|.* is not a settlement).*\n$/),
      ]);
    },
  );
});
