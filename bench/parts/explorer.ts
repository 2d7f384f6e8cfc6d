import { hasChromium, NO_CHROMIUM, openBrowser } from '../../scripts/chromium.ts';
import { datanet, fineTune, freeze, people, records, route } from '../events.ts';
import { startService, stopService, URL_OF_SERVICE } from '../service.ts';
import { empty, type Part, tell } from './part.ts';

const RECORDS = 100_000;
const TIMES = 5;

/** How long it takes until the line of a route on 100,000 records is drawn in a browser, and the longest the page stood still. */
export const explorerOfMany: Part = async ({ database, connection, say }) => {
  const what = `a route on ${RECORDS.toLocaleString('en-GB')} records, from its link to its picture`;
  if (!hasChromium) return [{ what, value: 'not measured', aim: '≤ 2 s', detail: NO_CHROMIUM }];
  await empty(database);
  say('telling 100,000 records');
  await tell(database, people('x', 5_000), [datanet('xA')], records('xA', 'x', 5_000, RECORDS), [
    freeze('xA'),
  ]);
  await tell(database, [fineTune('xF', { on: ['xA'], by: 'x-0' }), route('x-route', ['xF'])]);

  const service = await startService(connection);
  const browser = await openBrowser();
  try {
    const drawn: number[] = [];
    const opened: number[] = [];
    let stood = 0;
    for (let i = 0; i <= TIMES; i++) {
      const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
      await page.addInitScript(() => {
        const tasks: number[] = [];
        new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({
          entryTypes: ['longtask'],
        });
        Object.assign(globalThis, { tasks });
      });
      const start = performance.now();
      await page.goto(`${URL_OF_SERVICE}/n/route/x-route`);
      await page.locator('figure[data-drawn="true"] canvas').first().waitFor();
      const ready = performance.now();
      await page.getByText('The same as a table').click();
      await page.getByRole('button', { name: /^Open a page of 100,000 records/ }).click();
      await page.getByRole('button', { name: /^Open a page of 99,980 more/ }).waitFor();
      const open = performance.now();
      const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
      await page.context().close();
      say(`drawn after ${Math.round(ready - start)} ms, a page opened in ${Math.round(open - ready)} ms`);
      // The first of all warms up the service and its database.
      if (i === 0) continue;
      drawn.push(ready - start);
      opened.push(open - ready);
      stood = Math.max(stood, ...tasks);
    }
    const seconds = (times: number[]) =>
      `${((times.toSorted((a, b) => a - b)[TIMES >> 1] ?? 0) / 1_000).toFixed(2)} s`;
    return [
      {
        what,
        value: seconds(drawn),
        aim: '≤ 2 s',
        detail: `the longest that the page stood still: ${Math.round(stood)} ms`,
      },
      { what: 'the same, opening a page of 20 records', value: seconds(opened), aim: '≤ 2 s' },
    ];
  } finally {
    await browser.close();
    await stopService(service);
  }
};
