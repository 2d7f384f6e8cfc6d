import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { bodyOf, type Item } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
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
  { url = service.url, input = '' }: { url?: string; input?: Uint8Array | string } = {},
) {
  const child = spawn(process.execPath, [LINEAGE, 'import', '--url', url, ...args], { stdio: 'pipe' });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
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
