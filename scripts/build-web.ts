import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const sources = join(root, 'web/graphiql');
const page = join(root, 'dist/graphiql/index.html');
const stamp = join(root, 'dist/graphiql/.stamp');

export interface BuildWebOptions {
  force?: boolean;
  onProgress?: (line: string) => void;
}

/** Builds the GraphiQL page unless the one at hand came from the same sources. Says whether it had to. */
export async function buildWeb({ force = false, onProgress }: BuildWebOptions = {}): Promise<boolean> {
  const wanted = await fingerprint();
  if (!force && existsSync(page) && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) return false;

  onProgress?.('Building the GraphiQL page (a few seconds, once)');
  await vite();
  await writeFile(stamp, wanted);
  return true;
}

async function fingerprint(): Promise<string> {
  const files = (await readdir(sources)).sort().map((name) => join(sources, name));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}

/** In a process of its own: where Vite has run, it leaves 1 GB resident and NODE_ENV changed. */
async function vite(): Promise<void> {
  const configFile = JSON.stringify(join(sources, 'vite.config.ts'));
  const program = `import { build } from 'vite'; await build({ configFile: ${configFile} });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

if (process.argv[1] === import.meta.filename) {
  const built = await buildWeb({ force: process.argv.includes('--force'), onProgress: console.log });
  if (!built) console.log('The GraphiQL page is up to date');
}
