import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.ts';
import { hasChromium, openBrowser } from '../../scripts/chromium.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { linkTo } from '../../src/values/links.ts';
import { applied } from '../support/apply.ts';
import { keepPicture, skipped } from '../support/chromium.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  datanet,
  event,
  fineTune,
  freeze,
  people,
  publish,
  quarantine,
  report,
  serve,
} from '../support/events.ts';
import { ask, get, serveAll } from '../support/service.ts';
import { openTables, seriousFindings, settled, visit, type Watched, watched } from './support/browser.ts';

const at = (day: string) => ({ at: `${day}T12:00:00Z` });
const FEE = { fee: { asset: 'USD', amount: '1000000' } };
/** `nurse` gets a half of the route directly, and a quarter by `mix`, which is two steps away. */
const STORY = [
  ...people('bob', 'c1'),
  event('contributor.registered', { contributor: { key: 'ann', name: 'ann the name' } }),
  asset('USD', 6),
  datanet('D'),
  contribute('D/1', { datanet: 'D', by: ['ann'] }),
  contribute('D/2', { datanet: 'D', by: ['bob'] }),
  freeze('D', 1),
  fineTune('nurse', { on: ['D@1'] }),
  fineTune('other', { on: ['D@1'] }),
  fineTune('mix', { from: { nurse: 1, other: 1 } }),
  publish('desk', 1, ['nurse'], { policy: { data: 1 } }),
  { ...publish('desk', 2, { nurse: 1, mix: 1 }, { policy: { data: 1 } }), ...at('2026-06-01') },
  serve('answer-0035', 'desk@2', { ...at('2026-06-02'), ...FEE }),
  report('answer-0035', { 'D/1': '1' }, at('2026-06-03')),
  serve('answer-0036', 'desk@2', { ...at('2026-06-02'), ...FEE }),
  serve('taken-back', 'desk@2', { ...at('2026-06-04'), ...FEE }),
  event('inference.voided', { inference: 'taken-back', reason: 'asked twice' }),
].map((it) => (it.at?.startsWith('2026-06') ? it : { ...it, ...at('2026-02-01') }));

describe.skipIf(!hasChromium)(`what the explorer says is true${skipped}`, { timeout: 60_000 }, () => {
  let database: Database;
  let service: HttpServer;
  let browser: Browser;
  let open: Watched;
  let page: Page;
  beforeAll(async () => {
    await buildWeb();
    database = await openDatabase();
    await applied(database, STORY);
    service = await serveAll(database);
    browser = await openBrowser();
    open = await watched(browser, service.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    page = open.page;
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await database?.close();
  });

  const text = () => page.locator('main').textContent();
  const rows = async (name: string) => {
    await openTables(page);
    return page
      .getByRole('region', { name, exact: true })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  };
  const shares = async () =>
    new Map((await rows('The nodes of the picture')).map((row) => [row[1] ?? '', row.at(3)]));

  it('before anything is booked: there is no total of nothing', async () => {
    await visit(page, '/n/asset/USD');
    expect(await text()).toContain('Nothing has been booked yet');
    expect(await page.getByRole('region', { name: 'Trial balance' }).count()).toBe(0);
  });

  it('of credit, however deep one looks', async () => {
    await visit(page, '/n/route-version/desk@2?depth=1');
    expect((await shares()).get('nurse')).toBe('75 %');
    await visit(page, '/n/inference/answer-0036?depth=2&shares=exact');
    const exact = '750,000,000,000,000,000 / 1,000,000,000,000,000,000';
    expect((await shares()).get('nurse')).toBe(exact);
    expect(await page.getByRole('button', { name: 'Exact parts' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('where nothing was divided: there is no number', async () => {
    await visit(page, '/n/inference/answer-0035');
    const found = await shares();
    expect(found.get('D/1')).toBe('100 %');
    expect([found.get('desk@2'), found.get('nurse'), found.get('D@1')]).toEqual(['', '', '']);
    await visit(page, '/n/datanet/D');
    await openTables(page);
    expect(await page.locator('figure + details').textContent()).not.toContain('%');
  });

  it('of answers taken back, and of who only registered', async () => {
    await visit(page, '/');
    const [first] = await rows('Inferences');
    expect(first?.join()).toContain('taken-back');
    expect(first?.at(-1)).toBe('✗ voided, pays nothing');
    expect(await text()).toContain('2 records contributed, 3 contributors registered');
    await visit(page, '/n/inference/taken-back');
    expect(await text()).toContain('it pays nothing: asked twice');
  });

  it('as of a day, on the whole page, and says what it cannot show', async () => {
    await visit(page, '/n/route/desk?asOf=2026-03-01');
    await keepPicture(page, 'route-as-of', true);
    const then = await text();
    expect(then).toContain('As of the end of 1 Mar 2026');
    expect(await page.locator('.facts').first().textContent()).toContain('Last version1');
    expect((await rows('Versions of the route, newest first')).map(([version]) => version)).toEqual([
      'desk@1',
    ]);
    expect(await page.locator('.question').count()).toBe(4);
    expect(await page.locator('.questions').textContent()).toContain('0 inferences');
    for (const title of ['Use and judgements over time', 'Who deserves credit']) {
      const section = page.locator(`section:has(> .heading h2:text("${title}"))`);
      expect(await section.textContent(), title).toContain('No past of this is kept');
      expect(await section.locator('table').count(), title).toBe(0);
    }
    expect((await shares()).get('nurse')).toBe('100 %');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show it as it is now' }).click();
    await settled(page);
    expect(await page.locator('.facts').first().textContent()).toContain('Last version2');
    expect(page.url()).not.toContain('asOf');
  });

  it('as of a day before there was anything, and of what is no day', async () => {
    await visit(page, '/n/route/desk?asOf=2025-01-01');
    expect(await text()).toContain('It was not there yet');
    expect(await page.locator('main table, main figure').count()).toBe(0);
    await visit(page, '/n/route/desk?asOf=garbage');
    expect(await text()).toContain('“garbage”, which is no day');
    expect(await page.locator('.facts').first().textContent()).toContain('Last version2');
  });

  it('in the link that is copied: it is the address, with all that was chosen', async () => {
    await visit(page, '/n/route/desk');
    await page.getByRole('button', { name: 'What came of it' }).click();
    await page.getByLabel('Depth').selectOption('3');
    await page.getByRole('button', { name: 'Records', exact: true }).click();
    await page.getByRole('button', { name: 'Days' }).click();
    await page.getByRole('button', { name: 'Exact parts' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
      ...{ direction: 'downstream', depth: '3', credit: 'records', by: 'day', shares: 'exact' },
    });
    await visit(page, link);
    expect(await page.locator('button[aria-pressed="true"]').allTextContents()).toEqual([
      'What came of it',
      'Days',
      'Records',
      'Exact parts',
    ]);
    expect(await page.getByLabel('Depth').inputValue()).toBe('3');
  });

  it('of what is in quarantine: an answer whose evidence does not name it has nothing held', async () => {
    await applied(database, [quarantine({ record: 'D/2' })]);
    await visit(page, '/n/inference/answer-0035');
    await page.getByText('None of this answer’s credit goes to it').waitFor();
    expect(await text()).not.toContain('is held.');
    await visit(page, '/n/inference/answer-0036');
    await page.getByText('50 % of this answer’s data credit goes to it').waitFor();
  });

  it('of a transfer: names, no empty column, and a link without a space', async () => {
    await settle(database, 'USD', { actor: 'local' });
    await visit(page, '/n/settlement/USD/1');
    const link = page.getByRole('link', { name: /postings$/ }).first();
    expect(await link.getAttribute('href')).toMatch(/^\/n\/transfer\/[\w-]+$/);
    const { body } = await ask(
      service,
      `{ settlement(asset: "USD", number: 1) { transfers(first: 20) { edges { node { id key owner } } } } }`,
    );
    const node = body.data.settlement.transfers.edges
      .map((it: { node: { owner: string } }) => it.node)
      .find(({ owner }: { owner: string }) => owner === 'DatanetVersion:D@1');
    await visit(page, linkTo('Transfer', node.id));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Division at D@1');
    const headings = await page
      .getByRole('region', { name: 'Postings' })
      .getByRole('columnheader')
      .allTextContents();
    expect(headings).not.toContain('Pool');
    expect((await rows('Postings')).flat()).toContain('contributorann the name');
    await visit(page, linkTo('Transfer', node.key));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Division at D@1');
  });

  it('of a key written in another way: it names the one there is', async () => {
    const { status } = await get(`${service.url}/n/inference/answer-35`, { accept: 'text/html' });
    expect(status).toBe(404);
    await page.goto('/n/inference/answer-35');
    await page.getByRole('main').getByRole('link', { name: 'answer-0035' }).click();
    await page.waitForURL('**/n/inference/answer-0035');
  });

  it('and until here it complained of nothing', () => {
    expect(open.faults).toEqual([]);
  });
});
