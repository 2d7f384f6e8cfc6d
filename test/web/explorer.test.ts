import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser } from '../../scripts/chromium.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { EVERY } from '../../web/explorer/api/use-answer.ts';
import { linkTo } from '../../web/explorer/words/address.ts';
import { amountText } from '../../web/explorer/words/amounts.ts';
import { grouped } from '../../web/explorer/words/kinds.ts';
import { percent } from '../../web/explorer/words/shares.ts';
import { applied } from '../support/apply.ts';
import { skipped } from '../support/chromium.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  datanet,
  event,
  fineTune,
  freeze,
  judge,
  measure,
  people,
  quarantine,
  serve,
} from '../support/events.ts';
import { ask, get, postEvents, serveAll } from '../support/service.ts';
import { LOOKS, openTables, settled, visit, type Watched, watched } from './support/browser.ts';
import { tellStory, VIEWS } from './support/story.ts';

const HARD_KEYS = ['..', 'a/../b', '@:/?#%25', '🜚 of/💧@2', '<img src=x onerror=alert(1)>'];

describe.skipIf(!hasChromium)(`the explorer in a browser${skipped}`, { timeout: 120_000 }, () => {
  let database: Database;
  let service: HttpServer;
  let browser: Browser;
  let open: Watched;
  let page: Page;
  beforeAll(async () => {
    database = await openDatabase();
    await tellStory(database);
    await applied(database, people(...HARD_KEYS));
    service = await serveAll(database);
    browser = await openBrowser();
    open = await watched(browser, service.url);
    page = open.page;
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await database?.close();
  });

  const asked = async (query: string, variables = {}) => (await ask(service, query, variables)).body.data;
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  /** The rows of a table by its name, each as the texts of its cells. */
  const rowsOf = (name: string) =>
    page
      .getByRole('region', { name, exact: true })
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

  describe('finds', () => {
    it('anything as one types: / comes to the field, arrows choose, Enter opens, and Back returns', async () => {
      await visit(page, '/');
      await page.keyboard.press('/');
      await page.keyboard.type('jellyfish-arm');
      const options = page.getByRole('option');
      await options.nth(3).waitFor();
      const { search } = await asked('{ search(text: "jellyfish-arm", first: 12) { key } }');
      expect(await options.locator('.call').allTextContents()).toEqual(
        search.map(({ key }: { key: string }) => key),
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.finder input').getAttribute('aria-activedescendant')).toMatch(/-2$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${linkTo('Record', search[2].key)}`);
      expect(await heading()).toBe(search[2].key);
      await page.goBack();
      expect(await heading()).toContain('Where does this answer come from?');
    });

    it('people by name, from any page, and says when nothing is called so', async () => {
      await visit(page, VIEWS.asset);
      await page.keyboard.press('/');
      await page.keyboard.type('hanna lind');
      // Nobody waits for the answer before pressing Enter.
      await page.keyboard.press('Enter');
      await page.waitForURL('**/n/contributor/hanna-lindqvist');
      await page.keyboard.press('/');
      await page.keyboard.type('nobodyiscalledso');
      await page.getByText('Nothing is called “nobodyiscalledso”').waitFor();
      await page.keyboard.press('Escape');
      expect(await page.getByRole('listbox').isVisible()).toBe(false);
    });

    it.each([
      ['LINE', VIEWS.asset],
      ['LINE/1', VIEWS.settlement],
      ['story-0676', VIEWS.judgement],
      ['story-0171', VIEWS.validation],
      ['story-0281', VIEWS.evaluation],
      ['story-0644', VIEWS.evidence],
    ])('what has no words by its key, %s', async (key, link) => {
      await visit(page, '/');
      await page.keyboard.press('/');
      await page.keyboard.type(key);
      await page.locator('.found [role="option"] .call').getByText(key, { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${link}`);
    });

    it.each(HARD_KEYS)('a node by its link though its key is %s', async (key) => {
      const link = linkTo('Contributor', key);
      const answer = await get(`${service.url}${link}`, { accept: 'text/html' });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
      await visit(page, link);
      expect(await heading()).toBe(key);
    });

    it('nothing where there is nothing, and says what to do', async () => {
      await visit(page, VIEWS.nothing);
      expect(await page.locator('main').textContent()).toContain(
        'There is no inference with the key nowhere',
      );
      await visit(page, '/n/inference/hanna-lindqvist');
      await page.getByText('What is called alike').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Hanna Lindqvist' }).click();
      await page.waitForURL('**/n/contributor/hanna-lindqvist');
      await visit(page, '/n/poem/x');
      expect(await page.locator('main').textContent()).toContain('/n/inference/answer-0035');
    });
  });

  describe('has a link for what was said of something, which leads to it', () => {
    beforeAll(() =>
      applied(database, [
        ...people('told by', 'told builder'),
        datanet('told D'),
        contribute('told/r', { datanet: 'told D', by: ['told by'] }),
        freeze('told D', 1),
        fineTune('told F', { by: ['told builder'], on: ['told D@1'] }),
        measure('told F', 'told D@1', { 'told/r': '1' }, { id: 'told measure' }),
        quarantine({ record: 'told/r' }, { id: 'told: quarantine/1' }),
      ]),
    );

    it.each([
      ['a judgement', VIEWS.judgement, 'Judgement of answer-0302', '/n/inference/answer-0302'],
      ['a review', VIEWS.validation, 'Review of triage/jellyfish-arm.2', VIEWS.record],
      ['an evaluation', VIEWS.evaluation, 'Shoreline Medic 1 on ShoreCases', VIEWS['fine-tune']],
      ['a report of evidence', VIEWS.evidence, 'Evidence on answer-0035', VIEWS.inference],
      [
        'a quarantine',
        linkTo('Quarantine', 'told: quarantine/1'),
        'Quarantine of told/r',
        linkTo('Record', 'told/r'),
      ],
      [
        'a measured version',
        linkTo('MeasuredVersion', 'told F/told D@1'),
        'told D@1, measured in told F',
        linkTo('FineTune', 'told F'),
      ],
    ])('%s', async (_, own, title, about) => {
      await visit(page, own);
      expect(await heading()).toBe(title);
      await page.locator(`.facts a[href="${about}"]`).click();
      await page.waitForURL(`**${about}`);
      await settled(page);
      await page.locator(`main a[href="${own}"]`).first().click();
      await page.waitForURL(`**${own}`);
    });
  });

  describe('shows', () => {
    it('of an inference where its fee went, to the last unit, as the receipt says', async () => {
      await visit(page, VIEWS.inference);
      await openTables(page);
      const { receipt } = await asked(`{ receipt(inference: "answer-0035") {
        fee { amount asset { key decimals } } settlement { key }
        pools { amount hops(first: 100) { edges { node { from to amount } } } } } }`);
      const { amount, asset } = receipt.fee;
      const ends = new Map<string, bigint>();
      for (const { hops } of receipt.pools) {
        const from = new Set(hops.edges.map(({ node }: { node: { from: string } }) => node.from));
        for (const { node } of hops.edges)
          if (!from.has(node.to)) ends.set(node.to, (ends.get(node.to) ?? 0n) + BigInt(node.amount));
      }
      const expected = [...ends.values()].filter((it) => it > 0n).map((it) => amountText(it, asset.decimals));
      const shown = (await rowsOf('Who receives what')).map(([, , amount]) => amount);
      expect(shown.toSorted()).toEqual(expected.toSorted());
      expect(await page.getByText('✓ exactly the fee').count()).toBe(1);
      const total = page.getByRole('region', { name: 'Who receives what' }).locator('tfoot td');
      expect(await total.textContent()).toBe(amountText(BigInt(amount), asset.decimals));
      expect(await page.locator('main').textContent()).toContain(`Settled in ${receipt.settlement.key}`);
    });

    it('of a route its four questions with gaps and verdicts, its use and its judgements', async () => {
      await visit(page, VIEWS.route);
      await openTables(page);
      const { modelRoute } = await asked(`{ modelRoute(key: "triage-desk") {
        memory { entered { verdict gaps { kind } } changed { verdict gaps { kind } } helped { verdict gaps { kind } } enough { verdict gaps { kind } } }
        usage(bucket: WEEK) { inferences } judged(bucket: WEEK) { good bad } } }`);
      const words = { KNOWN: '✓ known', PARTLY_KNOWN: '◐ partly known', UNKNOWN: '○ unknown' };
      const questions = Object.values(modelRoute.memory) as {
        verdict: keyof typeof words;
        gaps: unknown[];
      }[];
      expect(await page.locator('.question .verdict').allTextContents()).toEqual(
        questions.map(({ verdict }) => words[verdict]),
      );
      expect(await page.locator('.question li').count()).toBe(questions.flatMap(({ gaps }) => gaps).length);
      const rows = await rowsOf('Use and judgements over time');
      const sum = (column: number) => rows.reduce((sum, row) => sum + Number(row[column]), 0);
      const total = (of: Record<string, number>[], name: string) =>
        of.reduce((sum, it) => sum + (it[name] ?? 0), 0);
      expect([sum(1), sum(3), sum(4)]).toEqual([
        total(modelRoute.usage, 'inferences'),
        total(modelRoute.judged, 'good'),
        total(modelRoute.judged, 'bad'),
      ]);
      expect(sum(1)).toBeGreaterThan(100);
    });

    it('of a route that nobody asked that it earned nothing', async () => {
      await visit(page, VIEWS['route-unused']);
      expect(await page.locator('main').textContent()).toContain('use pays, existence does not');
    });

    it('of a record its corrections side by side, with what differs marked in both', async () => {
      await visit(page, VIEWS.record);
      const { record } = await asked(`{ record(key: "triage/jellyfish-arm.2") {
        excerpt corrects { share record { key excerpt } } correctedBy(first: 5) { edges { node { key excerpt } } } } }`);
      const texts = await page.locator('.pair .prose').allTextContents();
      const after = record.correctedBy.edges.map(({ node }: { node: { excerpt: string } }) => node.excerpt);
      expect(texts).toEqual([
        record.corrects.record.excerpt,
        record.excerpt,
        ...after.flatMap((it: string) => [record.excerpt, it]),
      ]);
      expect(await page.locator('.pair ins, .pair del').count()).toBeGreaterThan(1);
    });

    it('of a contributor what they earned, their shape and what they gave', async () => {
      await visit(page, VIEWS.contributor);
      const { account, contributor, asset } = await asked(`{
        account(owner: "Contributor:hanna-lindqvist", asset: "LINE") { balance } asset(code: "LINE") { decimals }
        contributor(key: "hanna-lindqvist") { records(first: 0) { totalCount } shape { kind topSource { key } } } }`);
      const balance = amountText(BigInt(account.balance), asset.decimals);
      expect((await rowsOf('Accounts')).find(([code]) => code === 'LINE')).toEqual([
        'LINE',
        balance,
        '0',
        '0',
      ]);
      expect(
        await page.getByRole('region', { name: 'Earned in LINE' }).locator('tfoot td').textContent(),
      ).toContain(balance);
      const text = await page.locator('main').textContent();
      expect(contributor.shape.kind).toBe('CORRECTOR');
      expect(text).toContain('A steady corrector');
      expect(text).toContain(contributor.shape.topSource.key);
      const records = page.getByRole('region', { name: 'Records' });
      expect(await records.locator('tbody tr').count()).toBe(10);
      await page
        .locator('section:has(> .heading h2:text("What they gave"))')
        .getByRole('button', { name: 'Show more' })
        .click();
      await records
        .locator('tbody tr')
        .nth(contributor.records.totalCount - 1)
        .waitFor();
      expect(await records.locator('tbody tr').count()).toBe(contributor.records.totalCount);
    });

    it('of a settlement totals that add up on the page, and transfers whose postings sum to nothing', async () => {
      await visit(page, VIEWS.settlement);
      const { settlement } = await asked(`{ settlement(asset: "LINE", number: 1) {
        fees payable pools held untraced remainder inferences asset { decimals } } }`);
      const text = (amount: string) => amountText(BigInt(amount), settlement.asset.decimals);
      const { payable, pools, held, untraced, remainder } = settlement;
      expect((await rowsOf('Where the fees went')).map(([, , amount]) => amount)).toEqual(
        [payable, pools, held, untraced, remainder].map(text),
      );
      expect(await page.getByText('✓ it adds up').count()).toBe(1);
      const sums = page.getByRole('region', { name: 'Where the fees went' }).locator('tfoot td');
      expect(await sums.allTextContents()).toEqual([text(settlement.fees), text(settlement.fees)]);
      await page
        .getByRole('link', { name: /postings$/ })
        .first()
        .click();
      await page.getByText('✓ They sum to nothing').waitFor();
    });

    it('of a transfer what it did rather than its key', async () => {
      const { settlement } = await asked(
        `{ settlement(asset: "LINE", number: 1) { transfers(first: 1) { edges { node {
           key owner node { ... on BaseModel { name } } } } } } }`,
      );
      const [{ node }] = settlement.transfers.edges;
      await visit(page, linkTo('Transfer', node.key));
      expect(node.owner).toMatch(/^BaseModel:/);
      expect(await heading()).toBe(`Division at ${node.node.name}`);
      expect(await page.locator('.title code').textContent()).toBe(node.key);
    });

    it('of a contributor how far they are trusted, and what that rests on', async () => {
      await visit(page, VIEWS.contributor);
      const { contributor } = await asked(`{ contributor(key: "hanna-lindqvist") { trust {
        expected points(first: 5) { totalCount edges { node { explanation } } } } } }`);
      const { expected, points } = contributor.trust;
      expect(await page.locator('main').textContent()).toContain(
        `a likelihood of ${percent(BigInt(expected))}`,
      );
      expect((await rowsOf('What trust rests on, newest first')).map(([said]) => said)).toEqual(
        points.edges.map(({ node }: { node: { explanation: string } }) => node.explanation),
      );
      expect(points.totalCount).toBeGreaterThan(5);
    });

    it('of a route who earns, with what they earned through it', async () => {
      await visit(page, VIEWS.route);
      const { routeVersion } = await asked('{ routeVersion(route: "triage-desk", version: 2) { id } }');
      const { attribution } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, asset: "LINE", first: 10) { edges { amount } } }',
        { of: routeVersion.id },
      );
      const amounts = attribution.edges.map(({ amount }: { amount: string }) =>
        amountText(BigInt(amount), 18),
      );
      expect((await rowsOf('Credit, largest share first')).map(([, , , amount]) => amount)).toEqual(amounts);
    });

    it('of a Datanet version its records and who deserves credit, to the hundredth of a percent', async () => {
      await visit(page, VIEWS['datanet-version']);
      const { datanetVersion } = await asked(
        '{ datanetVersion(datanet: "medicine-triage", version: 3) { id recordCount } }',
      );
      const { attribution } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, first: 10) { edges { parts node { key ... on Contributor { name } } } } }',
        { of: datanetVersion.id },
      );
      const rows = await rowsOf('Credit, largest share first');
      expect(rows.map(([who, , share]) => [who?.replace(/^contributor/, ''), share])).toEqual(
        attribution.edges.map(({ parts, node }: { parts: string; node: { name: string } }) => [
          node.name,
          percent(BigInt(parts)),
        ]),
      );
      expect(await page.locator('.facts').first().textContent()).toContain(
        grouped(datanetVersion.recordCount),
      );
    });

    it('of a model without an owner that what it earns is untraced', async () => {
      await visit(page, VIEWS['base-model']);
      expect(await page.locator('main').textContent()).toContain('Nobody is known to own it');
    });
  });

  describe('draws the line', () => {
    const ROUTE = '/n/route-version/contract-desk@1';
    const shares = async () =>
      new Map((await rowsOf('The nodes of the picture')).map((row) => [row[1] ?? '', row[3]]));

    it('with lines as wide as the credit that attribution tells', async () => {
      await visit(page, ROUTE);
      await openTables(page);
      const { routeVersion } = await asked('{ routeVersion(route: "contract-desk", version: 1) { id } }');
      const { attribution } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: DATANET_VERSION, first: 20) { edges { parts node { key ... on BaseModel { name } } } } }',
        { of: routeVersion.id },
      );
      const drawn = await shares();
      expect(attribution.edges.length).toBeGreaterThan(2);
      for (const { parts, node } of attribution.edges)
        expect(drawn.get(node.name ?? node.key), node.key).toBe(percent(BigInt(parts)));
      const { attribution: people } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR, first: 100) { edges { parts node { ... on Contributor { name } } } } }',
        { of: routeVersion.id },
      );
      const both = people.edges.filter(({ node }: { node: { name: string } }) => drawn.has(node.name));
      expect(both.length).toBeGreaterThan(5);
      for (const { parts, node } of both)
        expect(drawn.get(node.name), node.name).toBe(percent(BigInt(parts)));
    });

    it('with many gathered, and opens them a page at a time', async () => {
      await visit(page, ROUTE);
      await openTables(page);
      const before = (await shares()).size;
      const { datanetVersion } = await asked(
        '{ datanetVersion(datanet: "coastal-weather", version: 2) { id recordCount } }',
      );
      const { attribution } = await asked(
        'query ($of: ID!) { attribution(of: $of, by: RECORD, first: 20) { totalCount edges { node { key } } } }',
        {
          of: datanetVersion.id,
        },
      );
      await page
        .getByRole('button', { name: `Open a page of ${datanetVersion.recordCount} records` })
        .click();
      await page
        .getByRole('button', { name: `Open a page of ${attribution.totalCount - 20} more` })
        .waitFor();
      await settled(page);
      const drawn = await shares();
      expect(drawn.size).toBe(before + 20);
      for (const { node } of attribution.edges) expect(drawn.has(node.key), node.key).toBe(true);
    });

    it('so that the keyboard walks along it and opens what it stands on', async () => {
      await visit(page, ROUTE);
      await page.getByRole('application').focus();
      const status = page.locator('.unseen[role="status"]');
      await page.keyboard.press('ArrowLeft');
      expect(await status.textContent()).toContain('route version contract-desk@1');
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() =>
        /fine-tune .* of the credit/.test(
          document.querySelector('.unseen[role="status"]')?.textContent ?? '',
        ),
      );
      for (const key of ['+', '-', '0']) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/n/fine-tune/**');
    });

    it('downstream as well, with inferences gathered at their route', async () => {
      await visit(page, '/n/fine-tune/shoreline-medic-1?direction=downstream');
      await openTables(page);
      const { fineTune } = await asked('{ fineTune(key: "shoreline-medic-1") { id } }');
      const { ancestry } = await asked(
        'query ($of: ID!) { ancestry(of: $of, direction: DOWNSTREAM, kinds: [INFERENCE], first: 0) { totalCount } }',
        { of: fineTune.id },
      );
      const names = [...(await shares()).keys()];
      expect(names).toContain('coast-guard@1');
      expect(names.join()).toContain(`${ancestry.totalCount} inferences`);
    });

    it('only the way there is where the line begins or ends', async () => {
      for (const link of [VIEWS.inference, VIEWS.contributor, VIEWS['compute-provider']]) {
        await visit(page, `${link}?direction=${link === VIEWS.inference ? 'downstream' : 'upstream'}`);
        expect(await page.getByRole('button', { name: 'What came of it' }).count(), link).toBe(0);
        expect(await page.locator('figure[data-drawn="true"] canvas').count(), link).toBeGreaterThan(0);
      }
    });

    it('so that a finger that goes over it moves the page, and moves it sideways', async () => {
      const phone = await watched(browser, service.url, LOOKS.phone);
      await visit(phone.page, VIEWS.inference);
      const scroller = phone.page.locator('.scroller');
      const touch = await phone.page.context().newCDPSession(phone.page);
      const swipe = async (dx: number, dy: number) => {
        await scroller.evaluate((it) => it.scrollIntoView({ block: 'center' }));
        const box = await scroller.boundingBox();
        const [x, y] = [(box?.x ?? 0) + 100, (box?.y ?? 0) + (box?.height ?? 0) - 40];
        await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
        for (let step = 1; step <= 20; step++)
          await touch.send('Input.dispatchTouchEvent', {
            type: 'touchMove',
            touchPoints: [{ x: x + (dx * step) / 20, y: y + (dy * step) / 20 }],
          });
        await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      };
      const at = () => phone.page.evaluate(() => scrollY);
      await swipe(0, 0);
      const before = await at();
      await swipe(0, -150);
      await expect.poll(at).toBeGreaterThan(before + 50);
      const left = () => scroller.evaluate((it) => it.scrollLeft);
      const right = await left();
      await swipe(150, 0);
      await expect.poll(left).toBeLessThan(right - 50);
      await phone.close();
    });

    it('and says so when it is not whole, and until when it was so', async () => {
      await visit(page, ROUTE);
      expect(await page.getByText('This is not all of it').count()).toBe(0);
      await page.getByLabel('Depth').selectOption('2');
      await page.getByText('This is not all of it: it ends after 2 steps').waitFor();
      await page.getByText(/^Within 2 steps behind it: /).waitFor();
      expect(page.url()).toContain('depth=2');
      await page.getByLabel('Depth').selectOption('');
      await page.getByLabel('As of').fill('2026-01-01');
      await page.getByText('It was not there yet').waitFor();
      expect(page.url()).toContain('asOf=2026-01-01');
    });
  });

  describe('stays true', () => {
    /** A page whose time can be moved on: a page that is looked at asks again every few seconds. */
    const anotherPage = async () => {
      const other = await watched(browser, service.url);
      await other.page.clock.install();
      return { ...other, later: () => other.page.clock.fastForward(EVERY) };
    };

    it('when an inference comes and when it is settled: it is there without reloading, and is said', async () => {
      const { page, later, close } = await anotherPage();
      await visit(page, '/');
      await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
      const served = event('inference.served', {
        ...{ at: '2026-10-05T00:00:00Z', inference: 'just-now', route: 'coast-guard', version: 1 },
        ...{ inputTokens: 1, outputTokens: 1, fee: { asset: 'LINE', amount: '1000' } },
      });
      await postEvents(service, `${JSON.stringify(served)}\n`);
      await later();
      await page.getByRole('link', { name: 'just-now' }).waitFor({ timeout: 15_000 });
      expect(await page.locator('.unseen[role="status"]').textContent()).toContain('new inference');
      await settle(database, 'LINE', { actor: 'local' });
      await later();
      await page.getByRole('link', { name: 'LINE/2' }).waitFor({ timeout: 15_000 });

      await visit(page, '/n/inference/just-now');
      await applied(database, [judge('just-now', 'BAD', { note: 'no tide table' })]);
      await later();
      await page.getByText('no tide table').waitFor({ timeout: 15_000 });
      await page.goto('/');
      expect(await page.evaluate(() => 'isSamePage' in globalThis)).toBe(false);
      await close();
    });

    it('when the service cannot be reached: it says so, keeps what it knows, and goes on when it is back', async () => {
      const { page, later, close } = await anotherPage();
      await visit(page, VIEWS.inference);
      await page.context().setOffline(true);
      await later();
      await page.getByText('The service does not answer just now').waitFor({ timeout: 15_000 });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('answer-0035');
      await page.context().setOffline(false);
      await later();
      await page
        .getByText('The service does not answer just now')
        .waitFor({ state: 'detached', timeout: 15_000 });
      await close();
    });

    it('when it was asked for something meanwhile: that comes too, without trying again by hand', async () => {
      const { page, later, close } = await anotherPage();
      await visit(page, VIEWS['base-model']);
      await page.context().setOffline(true);
      await page.getByLabel('Depth').selectOption('2');
      await page.getByText('The service does not answer. It may be starting').waitFor();
      await page.context().setOffline(false);
      await later();
      await page.getByText('This is not all of it: it ends after 2 steps').waitFor({ timeout: 15_000 });
      await close();
    });

    it('on the page of an asset: a new settlement is there as soon as its books say so', async () => {
      const { page, later, close } = await anotherPage();
      await visit(page, VIEWS.asset);
      const rows = page.getByRole('region', { name: 'Settlements in LINE' }).locator('tbody tr');
      const before = await rows.count();
      await applied(database, [
        serve('one more', 'coast-guard@1', { fee: { asset: 'LINE', amount: '1000' } }),
      ]);
      await settle(database, 'LINE', { actor: 'local' });
      await later();
      await rows.nth(before).waitFor({ timeout: 15_000 });
      await close();
    });

    it('to the colours one chooses', async () => {
      await visit(page, '/');
      const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.getByLabel('Colours').selectOption('dark');
      expect(await paper()).not.toBe(light);
      await page.reload();
      expect(await paper()).not.toBe(light);
      await page.getByLabel('Colours').selectOption('system');
      expect(await paper()).toBe(light);
    });

    it('and until here asked nobody but its own origin, and complained of nothing', () => {
      expect(open.faults).toEqual([]);
    });
  });
});
