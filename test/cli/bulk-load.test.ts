import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryOf } from '../../src/cli/bulk-load.ts';
import { findJava } from '../../src/neo4j/embedded/java.ts';
import { chooseLine } from '../../src/neo4j/embedded/lines.ts';
import { bodyOf } from '../support/apply.ts';
import { people } from '../support/events.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');
const LINEAGE = join(ROOT, 'bin', 'lineage.mjs');

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lineage-bulk-'));
  // The jars are those of all tests.
  const { version } = chooseLine(findJava().version);
  mkdirSync(join(home, 'neo4j'));
  symlinkSync(join(JARS_HOME, 'neo4j', version), join(home, 'neo4j', version));
});
afterAll(() => rmSync(home, { recursive: true }));

/** Runs `lineage bulk-load` to its end, with these lines as its input. */
async function run(args: readonly string[], input: string | Uint8Array, env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [LINEAGE, 'bulk-load', ...args], {
    stdio: 'pipe',
    env: { ...process.env, NEO4J_URI: undefined, LINEAGE_HOME: home, ...env },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise((end) => child.once('close', end));
  return { code, ...output };
}

describe('lineage bulk-load', { timeout: 60_000 }, () => {
  it('says which database it cannot load into, and which file it cannot read', async () => {
    const other = await run(['-'], '', { NEO4J_URI: 'bolt://nowhere:7687', NEO4J_PASSWORD: 'x' });
    expect([other.code, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toMatch(/NEO4J_URI names another: unset it, or send the file with lineage import/);
    const missing = await run([resolve(home, 'nowhere.ndjson')], '');
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/nowhere\.ndjson cannot be read; check its name/);
  });

  it('names what makes a summary', () => {
    const loaded = {
      lines: 3_000,
      duplicates: 1,
      applied: { 'contributor.registered': 2_999 },
      nodes: 2_999,
      relationships: 0,
      seconds: { events: 1, import: 0.5 },
    };
    expect(summaryOf(loaded)).toBe(
      `loaded 2,999 events of 3,000 lines, duplicates 1, in 1.5 s (2,000 lines/s)
2,999 nodes, 0 relationships; 1.0 s for events, 0.5 s for the import
  contributor.registered 2,999`,
    );
  });

  it('ends at the first line that is refused, with code 1', async () => {
    const [first, again] = people('c1', 'c2');
    const body = bodyOf([first, { ...again, id: first?.id }] as object[]);
    const { code, stdout, stderr } = await run(['-', '--json'], body);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ refused: { line: 2, id: first?.id, code: 'CONFLICT' } });
    expect(stderr).toMatch(
      /Nothing was loaded: line 2 \(\w+\): CONFLICT id: a contributor\.registered event/,
    );
  });
});
