import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../../scripts/chromium.ts';
import { savedQueries } from '../../src/analyst/saved-queries.ts';
import { readConfig } from '../../src/config.ts';
import { type Service, start } from '../../src/main.ts';
import { LINES } from '../../src/neo4j/embedded/lines.ts';
import { runningNeo4j } from '../../src/neo4j/embedded/running.ts';
import { keepPicture, skipped } from '../support/chromium.ts';
import { isTurn } from '../support/depth.ts';
import { colours } from '../support/grass.ts';
import { saved } from '../support/saved.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');

/** The service as `npm start` runs it, on the Neo4j of its own, and what it says there. */
async function serveStory(home: string) {
  mkdirSync(join(home, 'neo4j'), { recursive: true });
  for (const { version } of LINES) {
    mkdirSync(join(JARS_HOME, 'neo4j', version), { recursive: true });
    symlinkSync(join(JARS_HOME, 'neo4j', version), join(home, 'neo4j', version));
  }
  const said: string[] = [];
  const { PATH, JAVA_HOME, HOME } = process.env;
  const config = readConfig({ PATH, JAVA_HOME, HOME, PORT: '0', LINEAGE_HOME: home });
  const service = await start(config, (message) => said.push(message));
  const [, address = ''] = /Neo4j Browser +(\S+) /.exec(said.join('\n')) ?? [];
  const { username: user = '', password = '' } = runningNeo4j(home) ?? {};
  return { service, address, user, password };
}

describe.skipIf(!hasChromium)(`Neo4j Browser in a real Chromium${skipped}`, { timeout: 120_000 }, () => {
  const home = mkdtempSync(join(tmpdir(), 'lineage-browser-'));
  const beyond: string[] = [];
  let service: Service;
  let chromium: Browser;
  let page: Page;

  beforeAll(async () => {
    const served = await serveStory(home);
    service = served.service;
    chromium = await openBrowser();
    page = await chromium.newPage({ viewport: { width: 1600, height: 1000 } });
    page.on('requestfinished', (request) => {
      if (!/^(blob|data):|^\w+:\/\/127\.0\.0\.1[:/]/.test(request.url())) beyond.push(request.url());
    });
    await page.goto(served.address);
    await page.getByTestId('username').fill(served.user);
    await page.getByTestId('password').fill(served.password);
    await page.getByTestId('connect').click();
  }, 180_000);
  afterAll(async () => {
    await chromium?.close();
    await service?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  const guide = () => page.getByTestId('guidesDrawer');
  const run = async (text: string) => {
    await page.getByTestId('activeEditor').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Control+Enter');
  };
  /** The newest frame; what was asked before stays below it. */
  const frame = () => page.getByTestId('frame').first();
  const drawn = async (nodes: number) => {
    await expect.poll(() => frame().locator('g.node').count(), { timeout: 60_000 }).toBe(nodes);
    // Until the nodes have found their places.
    await page.waitForTimeout(3_000);
  };

  it('loads the style and the guide by itself when somebody connects', async () => {
    await guide().getByText('From a contribution to an answer').first().waitFor({ timeout: 60_000 });
    const style = page.getByTestId('frame').filter({ hasText: '/analyst/lineage.grass' });
    await style.getByText('node.FineTune {').waitFor({ timeout: 60_000 });
    expect(await page.getByText('ERROR', { exact: true }).count()).toBe(0);
    await keepPicture(page, 'neo4j-browser-opened');
  });

  it('runs a query of the guide by a click, and draws each label in its colour, with its caption', async () => {
    await guide().locator('pre.runnable').first().click();
    await page.getByTestId('editor-Run').click();
    await drawn(10);
    const nodes = await frame()
      .locator('g.node')
      .evaluateAll((found) =>
        found.map((it) => ({
          fill: it.querySelector('circle.b-outline')?.getAttribute('fill'),
          caption: [...it.querySelectorAll('text.caption')].map((line) => line.textContent?.trim()).join(' '),
        })),
      );
    const fills = (label: string) => nodes.filter(({ fill }) => fill === colours().get(label)?.fill);
    const captions = (label: string) => fills(label).map(({ caption }) => caption);
    expect(captions('RouteVersion')).toEqual(['v1 coast-guard@1']);
    expect(captions('FineTune').sort()).toEqual([
      'Beach Medic 1',
      'Shoreline Medic 1',
      'Triage Nurse 1',
      'Triage Nurse 2',
    ]);
    expect(captions('BaseModel')).toEqual(['Aurelia 7B']);
    expect(captions('ComputeProvider')).toEqual(['Kite Edge, Nairobi']);
    expect(fills('DatanetVersion')).toHaveLength(3);
    // Every node is a Fact too; that label's colour never wins.
    expect(fills('Fact')).toEqual([]);
    const steps = await frame().locator('g.relationship text').allTextContents();
    expect(steps.map((it) => it.trim())).toEqual(expect.arrayContaining(['serves 1']));
    await keepPicture(page, 'neo4j-browser-guide');
  });

  const pictures = [
    ['the-line/picture-of-a-route', 10],
    ['the-line/picture-of-an-answer', 11],
    ['the-line/picture-of-what-came-of-a-record', 9],
    ['the-line/ways-between-two-nodes', 5],
  ] as const;
  it.each(pictures.filter((_, i) => isTurn(i, 0, pictures.length)))('draws %s', async (name, nodes) => {
    await run(saved(name).text);
    await drawn(nodes);
    await frame().getByTitle('Fullscreen').click();
    await page.waitForTimeout(1_000);
    await frame().getByLabel('zoom-to-fit').click();
    await page.waitForTimeout(1_000);
    await keepPicture(page, `neo4j-browser-${name.split('/')[1]}`);
    await frame().getByTitle('Close fullscreen').click();
  });

  it('shows amounts as decimals in a table', async () => {
    await run(saved('enough-to-pay/fees-that-wait').text);
    await frame()
      .getByText(/^"\d\.\d{18} LINE"$/)
      .first()
      .waitFor({ timeout: 30_000 });
    await keepPicture(page, 'neo4j-browser-table');
  });

  it('turns the pages of the guide to its end; each of them tells something that can be run, but the last', async () => {
    for (const title of [
      '1. What entered?',
      '2. What changed?',
      '3. Who helped?',
      '4. Is enough known to pay?',
      'Keep them at hand',
    ]) {
      while (!(await guide().getByRole('heading', { name: title }).isVisible())) {
        if (title !== 'Keep them at hand')
          expect(await guide().locator('pre.runnable').count()).toBeGreaterThan(0);
        await page.getByTestId('guideNextSlide').click();
      }
    }
    await keepPicture(page, 'neo4j-browser-guide-end');
  });

  it('takes the favourites when they are dropped into its window, in folders, with their titles', async () => {
    await page.getByTestId('navigationFavorites').click();
    await page.evaluate(async (address) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([await (await fetch(address)).blob()], 'lineage-favourites.zip'));
      document
        .querySelector('[data-testid=main]')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: dropped }));
    }, `${service.url}/analyst/favourites.zip`);
    for (const folder of new Set(savedQueries().map(({ name }) => name.split('/')[0] as string))) {
      await page
        .getByTestId(`expandFolder-Lineage - ${folder.replaceAll('-', ' ')}`)
        .click({ timeout: 30_000 });
    }
    for (const { title } of savedQueries())
      expect(await page.getByTestId(`scriptTitle-${title}`).count(), title).toBe(1);
    await keepPicture(page, 'neo4j-browser-favourites');
  });

  it('has asked nothing of any other machine', () => {
    expect(beyond).toEqual([]);
  });
});
