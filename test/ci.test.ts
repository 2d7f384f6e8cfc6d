import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('.ci/run ends with a line of numbers where nothing could be installed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lineage-ci-'));
  mkdirSync(join(folder, '.ci'));
  cpSync(fileURLToPath(new URL('../.ci/run', import.meta.url)), join(folder, '.ci', 'run'));
  const { stdout, status } = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8' });
  expect([stdout.trimEnd().split('\n').at(-1), status]).toEqual(['0 passed, 1 failed', 1]);
  rmSync(folder, { recursive: true });
});
