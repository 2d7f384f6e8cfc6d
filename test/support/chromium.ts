import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executable = process.env.CHROMIUM ?? KNOWN.find((path) => existsSync(path));

/** Tests in a real Chromium run where there is one; the words go into the name of what is skipped. */
export const hasChromium = executable !== undefined;
export const skipped = hasChromium
  ? ''
  : ' (SKIPPED: there is no Chromium; install the package chromium, or name one in CHROMIUM)';

/** A headless Chromium. Close it in afterAll. */
export const launch = () => chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });

const SCREENSHOTS = new URL('../../.screenshots/', import.meta.url);

/** Keeps a picture of what is on the page in `.screenshots/`, which a run leaves behind to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, SCREENSHOTS)) });
}
