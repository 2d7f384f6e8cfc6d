import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '..');

/** Each page: what it is called, and the folders besides its own in `web` that its bundle is made of. */
const PAGES = {
  explorer: { title: 'the explorer', uses: ['src/values'] },
  graphiql: { title: 'GraphiQL', uses: [] },
} as const;
type Page = keyof typeof PAGES;

export interface BuildWebOptions {
  force?: boolean;
  onProgress?: (line: string) => void;
}

/** Builds the pages, unless those at hand came from the same sources. Says whether it had to. */
export async function buildWeb({ force = false, onProgress }: BuildWebOptions = {}): Promise<boolean> {
  let built = false;
  for (const page of Object.keys(PAGES) as Page[]) {
    const wanted = await fingerprint(page);
    const stamp = join(root, 'dist', page, '.stamp');
    const isThere = existsSync(join(root, 'dist', page, 'index.html'));
    if (!force && isThere && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) continue;

    onProgress?.(`Building ${PAGES[page].title} (a few seconds, once)`);
    await vite(page);
    await writeFile(stamp, wanted);
    built = true;
  }
  return built;
}

async function fingerprint(page: Page): Promise<string> {
  const folders = [join('web', page), ...PAGES[page].uses];
  const files = (await Promise.all(folders.map(filesIn))).flat().sort();
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json'])
    hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name).slice(root.length + 1));
}

/** In a process of its own: where Vite has run, it leaves 1 GB resident and NODE_ENV changed. */
async function vite(page: Page): Promise<void> {
  const configFile = JSON.stringify(join(root, 'web', page, 'vite.config.ts'));
  const program = `import { build } from 'vite'; await build({ configFile: ${configFile} });`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

if (process.argv[1] === import.meta.filename) {
  const built = await buildWeb({ force: process.argv.includes('--force'), onProgress: console.log });
  if (!built) console.log('The pages are up to date');
}
