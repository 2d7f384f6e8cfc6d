import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addBrowser } from './cli/browser.ts';
import { addBulkLoad } from './cli/bulk-load.ts';
import { addClaims } from './cli/claims.ts';
import { addImport } from './cli/import.ts';
import { addServe } from './cli/serve.ts';
import { addSettle } from './cli/settle.ts';
import { addVerify } from './cli/verify.ts';
import { StartupError } from './values/errors.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);

const program = new Command('lineage').description(description).version(version).showHelpAfterError();
addServe(program);
addImport(program);
addBulkLoad(program);
addSettle(program);
addClaims(program);
addVerify(program);
addBrowser(program);

try {
  await program.parseAsync();
} catch (error) {
  const unexpected = !(error instanceof StartupError);
  console.error(unexpected ? `Something unexpected went wrong: ${(error as Error).message}` : error.message);
  if (unexpected && process.env.LOG_LEVEL === 'debug') console.error(error);
  process.exitCode = 1;
}
