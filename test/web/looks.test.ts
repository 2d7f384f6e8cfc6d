import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../../scripts/chromium.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { linkTo } from '../../web/explorer/words/address.ts';
import { keepPicture, skipped } from '../support/chromium.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { isTurn } from '../support/depth.ts';
import { serveAll } from '../support/service.ts';
import { LOOKS, openTables, seriousFindings, visit, type Watched, watched } from './support/browser.ts';
import { tellStory, VIEWS } from './support/story.ts';

describe.skipIf(!hasChromium)(`each page of the explorer${skipped}`, { timeout: 120_000 }, () => {
  let database: Database;
  let service: HttpServer;
  let browser: Browser;
  let transfer: string;
  beforeAll(async () => {
    database = await openDatabase();
    await tellStory(database);
    service = await serveAll(database);
    browser = await openBrowser();
    const [key] = await askColumn(database, "MATCH (t:Transfer {settlement: 'LINE/1'}) RETURN t.key LIMIT 1");
    transfer = linkTo('Transfer', String(key));
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await database?.close();
  });

  describe.each(Object.keys(LOOKS).map((look, place) => ({ look, place })))('in $look', ({ look, place }) => {
    const views = Object.entries(VIEWS).filter((_, i) => isTurn(i, place, Object.keys(LOOKS).length));
    let open: Watched;
    beforeAll(async () => {
      open = await watched(browser, service.url, LOOKS[look]);
    });
    afterAll(() => open?.close());

    it.each(views)(
      '%s has no serious finding by axe-core, fits, and complains of nothing',
      async (name, link) => {
        const { page, faults } = open;
        await visit(page, name === 'transfer' ? transfer : link);
        await keepPicture(page, `${name}-${look}`, true);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(await amountsCutOff(page)).toEqual([]);
        expect(faults).toEqual([]);
        await openTables(page);
        expect(await seriousFindings(page)).toEqual([]);
      },
    );
  });
});

/** Amounts that go on beyond the end of their table. */
const amountsCutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('td .amount')]
      .filter((it) => {
        const table = it.closest('table') as Element;
        return it.getBoundingClientRect().right > table.getBoundingClientRect().right + 1;
      })
      .map((it) => it.textContent),
  );
