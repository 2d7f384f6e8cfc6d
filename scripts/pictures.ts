// Takes the pictures in docs/pictures from the running product, on a Neo4j of its own that is thrown away. `npm run pictures`
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { start } from '../src/main.ts';
import { startEmbeddedNeo4j } from '../src/neo4j/embedded/index.ts';
import { openBrowser } from './chromium.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/pictures');

/** Each picture: the page it is of, and the part of the page. */
const PICTURES = [
  {
    name: 'line',
    link: '/n/inference/answer-0017',
    part: 'section:has(> .heading h2:text("The line")) figure',
  },
  {
    name: 'fee',
    link: '/n/inference/answer-0035',
    part: 'section:has(> .heading h2:text("Where its fee went")) figure',
  },
  { name: 'memory', link: '/n/route/triage-desk', part: '.questions' },
];

const neo4j = await startEmbeddedNeo4j({
  home: mkdtempSync(join(tmpdir(), 'lineage-pictures-')),
  jarsHome: resolve(root, process.env.LINEAGE_HOME ?? '.lineage'),
  ephemeral: true,
  onProgress: console.log,
});
const service = await start({ ...readConfig({ PORT: '0' }), neo4j }, console.log);
try {
  for (const asset of ['LINE', 'EURL']) await settle(asset);
  const browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1180, height: 900 },
    colorScheme: 'light',
    baseURL: service.url,
  });
  const page = await context.newPage();
  mkdirSync(folder, { recursive: true });
  for (const { name, link, part } of PICTURES) {
    await page.goto(link);
    const picture = page.locator(part);
    await picture.waitFor();
    await page.locator('figure[data-drawn="true"] canvas').first().waitFor();
    // Fonts and the last strokes of the canvas.
    await page.waitForTimeout(1_000);
    await picture.screenshot({ path: join(folder, `${name}.png`) });
    console.log(`docs/pictures/${name}.png`);
  }
  await browser.close();
} finally {
  await service.stop();
  await neo4j.stop();
}

async function settle(asset: string): Promise<void> {
  const query = 'mutation ($asset: ID!) { settle(input: { asset: $asset }) { userErrors { message } } }';
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { asset } }),
  });
  const { data } = await response.json();
  if (data?.settle?.userErrors.length !== 0) throw new Error(`${asset} was not settled`);
}
