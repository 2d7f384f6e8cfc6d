import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** How a page can be looked at. */
export const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 375, height: 812 }, hasTouch: true },
};

/** A page that remembers what it should not do: complain, fail, or ask anyone but its own origin. */
export interface Watched {
  readonly page: Page;
  readonly faults: string[];
  close(): Promise<void>;
}

export async function watched(
  browser: Browser,
  url: string,
  look: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ ...LOOKS.light, ...look, baseURL: url });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    // The browser complains of a page with status 404, too, and those are asked for on purpose.
    if (message.text().includes('status of 404') && message.location().url === page.url()) return;
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(`${url}/`) && !asked.startsWith(`blob:${url}/`))
      faults.push(`asked elsewhere: ${asked}`);
  });
  return { page, faults, close: () => context.close() };
}

/** Goes there and waits until everything that was asked for has been answered and drawn. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(
    () =>
      !document.querySelector('[aria-busy="true"], [data-drawn="false"], .canvas.waiting') &&
      !document.body.textContent?.includes('Counting all of it'),
    undefined,
    // Looking at each frame would take much of the time that drawing has.
    { timeout: 20_000, polling: 50 },
  );
}

/** What axe-core finds on the page that is serious or worse, each with where. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 200)}`));
}

/** Opens every table that waits beside a picture. */
export const openTables = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
