import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../src/cli/progress.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { ServiceProcess } from '../crash/support.ts';
import { bodyOf, type Item } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { neo4jOfWorker, openDatabase } from '../support/database.ts';
import { people, times } from '../support/events.ts';
import { serveAll } from '../support/service.ts';

const LINEAGE = fileURLToPath(new URL('../../bin/lineage.mjs', import.meta.url));

let database: Database;
let service: HttpServer;
let folder: string;
beforeAll(async () => {
  database = await openDatabase();
  service = await serveAll(database);
  folder = mkdtempSync(join(tmpdir(), 'lineage-import-'));
});
afterAll(async () => {
  await service.close();
  await database.close();
  rmSync(folder, { recursive: true });
});

function file(items: readonly Item[]): string {
  const path = join(folder, 'events.ndjson');
  writeFileSync(path, bodyOf(items));
  return path;
}

/** Runs `lineage import` to its end. */
async function run(
  args: readonly string[],
  { url = service.url, input = '' }: { url?: string; input?: Uint8Array | string | Readable } = {},
) {
  const child = spawn(process.execPath, [LINEAGE, 'import', '--url', url, ...args], { stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.on('error', () => {});
  if (input instanceof Readable) input.pipe(child.stdin);
  else child.stdin.end(input);
  const code = await new Promise((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

const isKnown = async (key: string) =>
  (await askColumn(database, 'MATCH (c:Contributor {key: $key}) RETURN c.key', { key })).length === 1;

describe('lineage import', { timeout: 60_000 }, () => {
  test('sends a file and prints what became of it; sent again, it is all duplicates', async () => {
    const path = file(people('c1', 'c2', '漢😀'));
    expect(await run([path])).toEqual({
      code: 0,
      stdout: 'applied 3, duplicates 0, refused 0\n',
      stderr: '',
    });
    expect(await isKnown('漢😀')).toBe(true);
    expect(await run([path])).toEqual({
      code: 0,
      stdout: 'applied 0, duplicates 3, refused 0\n',
      stderr: '',
    });
  });

  test('ends with code 1 when lines were refused, and tells each', async () => {
    const [bad] = people('bad');
    const path = file([...people('c3'), { ...bad, id: 'bad 1', colour: 'red' }, 'not JSON']);
    const { code, stdout } = await run([path]);
    expect([code, ...stdout.trimEnd().split('\n')]).toEqual([
      1,
      'applied 1, duplicates 0, refused 2',
      'line 2 (bad 1): BAD_INPUT colour is not a field of this event',
      'line 3: BAD_INPUT the line is not JSON; write one object a line',
    ]);
  });

  test('tells the first 1,000 refusals, and how many more there are', async () => {
    const { code, stdout } = await run([file(times(1_002, () => 'bad'))]);
    const lines = stdout.trimEnd().split('\n');
    expect([code, lines.length, lines.at(-1)]).toEqual([1, 1_002, '… and 2 more']);
  });

  test('reads from standard input', async () => {
    const events = people('from stdin');
    expect(await run(['-'], { input: bodyOf(events) })).toMatchObject({
      code: 0,
      stdout: 'applied 1, duplicates 0, refused 0\n',
    });
    expect(await isKnown('from stdin')).toBe(true);
  });

  test('of nothing applies nothing', async () => {
    expect(await run([file([])])).toMatchObject({ code: 0, stdout: 'applied 0, duplicates 0, refused 0\n' });
  });

  test('writes nothing in a dry run', async () => {
    const { code, stdout } = await run(['--dry-run', file([...people('dry'), 'bad'])]);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^would apply 1, duplicates 0, refused 1\n/)]);
    expect(await isKnown('dry')).toBe(false);
  });
});

describe('lineage import whose service is stopped', { timeout: 60_000 }, () => {
  test('prints what was applied and why it ended, and ends with code 75', async () => {
    const { uri, username, password } = neo4jOfWorker();
    const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    const stopping = await ServiceProcess.start(env);
    const input = new PassThrough();
    const running = run(['-'], { url: stopping.url, input });
    input.write(bodyOf([...people('before the stop'), ...times(2_999, () => '{}')]));
    await expect.poll(() => isKnown('before the stop'), { timeout: 20_000 }).toBe(true);
    // The sender goes on as fast as it may.
    const more = Readable.from(endless('\n'.repeat(10_000)));
    more.pipe(input);
    stopping.kill('SIGTERM');
    const { code, stdout, stderr } = await running;
    more.destroy();
    expect(stdout).toMatch(/^applied 1, duplicates 0, refused 2999\nline 2: BAD_INPUT/);
    expect([code, stderr]).toEqual([
      75,
      'The import ended early: the service is stopping. Send the file again, that is safe.\n',
    ]);
    expect(await stopping.gone).toBe(0);
  });
});

describe.skipIf(!existsSync('/usr/bin/script'))('lineage import on a terminal', { timeout: 60_000 }, () => {
  test('shows what was applied, not what was sent', async () => {
    const [person] = people('shown');
    const session = database.driver.session({ database: database.name });
    await session.run("CREATE (:Contributor {key: 'shown'})");
    const holding = session.beginTransaction();
    await holding.run("MATCH (c:Contributor {key: 'shown'}) SET c._lock = true");
    const path = file([{ ...person, type: 'contributor.updated' }]);
    const child = spawn('script', [
      '-qec',
      `${process.execPath} ${LINEAGE} import --url ${service.url} ${path}`,
      '/dev/null',
    ]);
    let shown = '';
    child.stdout.on('data', (chunk) => {
      shown += chunk;
    });
    const ended = once(child, 'close');
    await expect.poll(() => shown, { timeout: 20_000 }).toMatch(/nothing applied yet|100%/);
    // Sent long ago: the lock that its writing waits for is seen in Neo4j.
    await expect.poll(async () => (await askColumn(database, BLOCKED)).length, { timeout: 20_000 }).toBe(1);
    expect(shown).not.toMatch(/100 ?%/);
    await holding.rollback();
    await session.close();
    expect((await ended)[0]).toBe(0);
    expect(shown).toMatch(/100 % · 1 applied · [\d,]+ lines\/s · 0 s left/);
  });
});

/** Transactions that wait for a lock. */
const BLOCKED =
  "SHOW TRANSACTIONS YIELD transactionId, status WHERE status STARTS WITH 'Blocked' RETURN transactionId";

function* endless(text: string) {
  for (;;) yield text;
}

describe('what lineage import shows', () => {
  const counts = { applied: 1_234, duplicates: 0, rejectedTotal: 0 };
  test.each([
    [{ bytes: 500, lines: 1_234, ...counts }, 2_000, 10, '25 % · 1,234 applied · 123 lines/s · 30 s left'],
    [
      { bytes: 1, lines: 1_000, applied: 0, duplicates: 7, rejectedTotal: 5_000 },
      4_000,
      1,
      '0 % · 0 applied, 7 duplicates, 5,000 refused · 1,000 lines/s · 1 h 6 min left',
    ],
    [{ bytes: 9, lines: 1_234, ...counts }, undefined, 1, '1,234 applied · 1,234 lines/s'],
    [{ bytes: 999, lines: 1_234, ...counts }, 1_000, 1, '99 % · 1,234 applied · 1,234 lines/s · 1 s left'],
  ])('is what was applied, how fast, and how long the rest takes: %#', (progress, size, seconds, text) => {
    expect(textOf(progress, size, seconds)).toBe(text);
  });
});

describe('lineage import says in one plain sentence what to do', { timeout: 60_000 }, () => {
  const nowhere = 'http://127.0.0.1:1';
  test.each<[string, () => string[], string | undefined, RegExp]>([
    [
      'when nothing answers',
      () => [file(people('x'))],
      nowhere,
      /^Nothing answers at http:\/\/127\.0\.0\.1:1; start the service/,
    ],
    [
      'when nothing answers a long file',
      () => [file(times(20, () => ' '.repeat(500_000)))],
      nowhere,
      /^Nothing answers/,
    ],
    [
      'when there is no such file',
      () => [join(folder, 'none.ndjson')],
      undefined,
      /none\.ndjson cannot be read/,
    ],
    ['when the file is a folder', () => [folder], undefined, /cannot be read/],
    [
      'when the address is none',
      () => [file(people('x'))],
      'somewhere',
      /^--url somewhere is not an address/,
    ],
    [
      'when the address is of another kind',
      () => [file(people('x'))],
      'ftp://127.0.0.1',
      /^--url ftp:\/\/127\.0\.0\.1 is not an address/,
    ],
    [
      'when the address is not quite right',
      () => [file(people('x'))],
      '/elsewhere',
      /^The service refused the file: there is nothing here/,
    ],
    [
      'when the service refuses the file as a whole',
      () => ['--dry-run', file([...times(100_000, () => ''), ...people('x')])],
      undefined,
      /at most 100000 lines/,
    ],
  ])('%s', async (_, args, url, sentence) => {
    const { code, stdout, stderr } = await run(args(), {
      url: url?.startsWith('/') ? service.url + url : url,
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^[^\n]+\.\n$/);
  });

  test('when another service answers', async () => {
    const other = createServer((_, response) => response.end('<p>Welcome!</p>')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    const { code, stderr } = await run([file(people('x'))], { url });
    other.close();
    expect([code, stderr]).toEqual([
      1,
      `What answers at ${url} is not this service; say where it is with --url.\n`,
    ]);
  });
});
