import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

// The headless shell takes two thirds of the processor time of the whole browser.
const KNOWN = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const executable = process.env.CHROMIUM || KNOWN.find((path) => existsSync(path));

/** Whether there is a Chromium: Debian's, or the one that CHROMIUM names. */
export const hasChromium = executable !== undefined;

/** Why something is skipped where there is none. */
export const NO_CHROMIUM =
  'there is no Chromium; install the package chromium-headless-shell or chromium, or name one in CHROMIUM';

/** A headless Chromium, to be closed. */
export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: executable });
