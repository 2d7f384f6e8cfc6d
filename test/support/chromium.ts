import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { hasChromium, NO_CHROMIUM } from '../../scripts/chromium.ts';

/** Tests in a real Chromium run where there is one; these words go into the name of what is skipped. */
export const skipped = hasChromium ? '' : ` (SKIPPED: ${NO_CHROMIUM})`;

const SCREENSHOTS = new URL('../../.screenshots/', import.meta.url);

/** Keeps a picture of the page in `.screenshots/`, which a run leaves behind to be looked at. */
export async function keepPicture(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, SCREENSHOTS)), fullPage });
}
