import { createReadStream, existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../../scripts/chromium.ts';
import { ingest } from '../../src/events/ingest.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { percent } from '../../web/explorer/words/shares.ts';
import { applied } from '../support/apply.ts';
import { keepPicture, skipped } from '../support/chromium.ts';
import { openDatabase } from '../support/database.ts';
import { asset, fineTune, people, publish, serve } from '../support/events.ts';
import { ask, serveAll } from '../support/service.ts';
import { openTables, settled, visit, type Watched, watched } from './support/browser.ts';

const REAL_INPUT = new URL('../../../shared/data/prompts.ndjson', import.meta.url);
const hasInput = existsSync(REAL_INPUT);
const why = skipped || (hasInput ? '' : ' (SKIPPED: ../shared/data/prompts.ndjson is absent)');

describe.skipIf(!hasChromium || !hasInput)(
  `the explorer on the real input${why}`,
  { timeout: 120_000 },
  () => {
    let database: Database;
    let service: HttpServer;
    let browser: Browser;
    let open: Watched;
    let page: Page;
    beforeAll(async () => {
      database = await openDatabase();
      await ingest(database, createReadStream(REAL_INPUT), { actor: 'local' });
      await applied(database, [
        ...people('builder'),
        asset('USD'),
        fineTune('prompter', { by: ['builder'], on: ['prompts@12'] }),
        publish('prompts-chat', 1, ['prompter'], { policy: { data: 1 } }),
        serve('one-answer', 'prompts-chat@1', { fee: { asset: 'USD', amount: '1000000000000' } }),
      ]);
      await settle(database, 'USD', { actor: 'local' });
      service = await serveAll(database);
      browser = await openBrowser();
      open = await watched(browser, service.url);
      page = open.page;
    }, 600_000);
    afterAll(async () => {
      await browser?.close();
      await service?.close();
      await database?.close();
    });

    const asked = async (query: string, variables = {}) => (await ask(service, query, variables)).body.data;

    it('finds a prompt by typing words of its key', async () => {
      await visit(page, '/');
      await page.keyboard.press('/');
      await page.keyboard.type('linux-terminal');
      await page.getByRole('option', { name: /prompts\/linux-terminal@1$/ }).click();
      await page.waitForURL('**/n/record/prompts/linux-terminal@1');
      const { record } = await asked('{ record(key: "prompts/linux-terminal@1") { excerpt } }');
      expect(await page.locator('blockquote').textContent()).toBe(record.excerpt);
    });

    it('draws a route on 1,513 records by 610 people as a handful of boxes, and opens twenty of them', async () => {
      await visit(page, '/n/route-version/prompts-chat@1');
      await openTables(page);
      const nodes = page.getByRole('region', { name: 'The nodes of the picture' }).locator('tbody tr');
      const before = await nodes.count();
      expect(before).toBeLessThan(15);
      const { datanetVersion } = await asked('{ datanetVersion(datanet: "prompts", version: 12) { id } }');
      const { attribution } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, first: 1) { totalCount edges { parts node { key } } } }',
        { of: datanetVersion.id },
      );
      expect(attribution.totalCount).toBe(610);
      const [{ parts, node }] = attribution.edges;
      const first = nodes.filter({ hasText: node.key });
      expect(await first.locator('td').last().textContent()).toBe(percent(BigInt(parts)));
      await page.getByText(/^In all behind it: 6\d\d contributors, 1,\d{3} records/).waitFor();
      await page.getByRole('button', { name: 'Open a page of 1,513 records' }).click();
      await page.getByRole('button', { name: /^Open a page of 1,[\d,]+ more$/ }).waitFor();
      await settled(page);
      expect(await nodes.count()).toBe(before + 20);
      await keepPicture(page, 'real-route-version', true);
    });

    it('tells where a fee went though it went to more people than are drawn, to the last unit', async () => {
      await visit(page, '/n/inference/one-answer');
      await openTables(page);
      await page.getByText('✓ exactly the fee').waitFor();
      const ends = page.getByRole('region', { name: 'Who receives what' }).locator('tbody tr');
      expect(await ends.count()).toBeGreaterThan(100);
      await keepPicture(page, 'real-inference', true);
    });

    it('knows the share of somebody however many give more', async () => {
      const { datanetVersion } = await asked('{ datanetVersion(datanet: "prompts", version: 12) { id } }');
      const first = await asked(
        'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, first: 100) { edges { cursor } } }',
        { of: datanetVersion.id },
      );
      const { attribution } = await asked(
        'query ($of: ID!, $after: String) { attribution(of: $of, by: CONTRIBUTOR, first: 100, after: $after) { edges { parts node { key } } } }',
        { of: datanetVersion.id, after: first.attribution.edges[99].cursor },
      );
      const { parts, node } = attribution.edges[99];
      await visit(page, `/n/contributor/${node.key}`);
      await openTables(page);
      const row = page
        .getByRole('region', { name: 'The nodes of the picture' })
        .locator('tbody tr')
        .filter({ has: page.getByRole('link', { name: 'prompts@12', exact: true }) });
      expect(await row.locator('td').last().textContent()).toBe(percent(BigInt(parts)));
    });

    it('lays a correction beside what it corrects', async () => {
      const { records } = await asked(
        '{ records(first: 100, orderBy: AT_DESC) { edges { node { key corrects { record { excerpt } } excerpt } } } }',
      );
      const { node } = records.edges.find(({ node }: { node: { corrects: unknown } }) => node.corrects) ?? {};
      expect(node).toBeDefined();
      await visit(page, `/n/record/${node.key}`);
      const texts = await page.locator('.pair .prose').allTextContents();
      expect(texts.slice(0, 2)).toEqual([node.corrects.record.excerpt, node.excerpt]);
      await keepPicture(page, 'real-record', true);
    });

    it('asks nobody but its own origin, and complains of nothing', () => {
      expect(open.faults).toEqual([]);
    });
  },
);
