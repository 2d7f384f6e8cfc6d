import cliProgress from 'cli-progress';
import type { Command } from 'commander';
import type { Verdict } from '../settlement/verify.ts';
import { Refusal, StartupError } from '../values/errors.ts';

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('checks on a live database that the books add up, and names what is broken')
    .option('--asset <code>', 'check the books of this asset only')
    .addHelpText(
      'after',
      `
One line for each rule, below it what breaks it. Exit code 1 when something is broken. Works beside a running service; it
reads, and locks only what looked broken, to look at it again.

Environment: NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE and LINEAGE_HOME, as for serve. Where the embedded
Neo4j of LINEAGE_HOME does not run, it is started and stopped again.`,
    )
    .action(async ({ asset }: { asset?: string }) => {
      const broken = await run(asset);
      if (broken > 0) process.exitCode = 1;
    });
}

async function run(asset: string | undefined): Promise<number> {
  // Only now: no other command should wait until all of this is loaded.
  const { withDatabase } = await import('./database.ts');
  const { verify } = await import('../settlement/verify.ts');
  const say = (message: string) => console.error(message);
  return withDatabase(process.env, say, async (database) => {
    const bar = progressBar();
    let [rules, broken] = [0, 0];
    try {
      for await (const verdict of verify(database, { asset, onProgress: bar.update })) {
        bar.clear();
        print(verdict);
        rules++;
        if (verdict.broken > 0) broken++;
      }
    } catch (error) {
      throw error instanceof Refusal ? new StartupError(`Nothing was checked: ${error.message}.`) : error;
    } finally {
      bar.clear();
    }
    console.log(broken === 0 ? `All ${rules} rules hold.` : `${broken} of ${rules} rules are broken.`);
    return broken;
  });
}

function print({ rule, asset, looked, noun, broken, breaches }: Verdict) {
  const about = asset === undefined ? '' : `${asset}: `;
  console.log(`${broken === 0 ? 'ok    ' : 'BROKEN'}  ${about}${rule} (${looked} ${noun})`);
  for (const { subject, problem } of breaches) console.log(`        ${subject}: ${problem}`);
  if (broken > breaches.length) console.log(`        … and ${broken - breaches.length} more`);
}

/** Says on a terminal how far a long check has come. */
function progressBar() {
  const bar = new cliProgress.SingleBar({
    format: '{about}{value} {noun} · {duration_formatted}',
    clearOnComplete: true,
    hideCursor: true,
    noTTYOutput: false,
    stream: process.stderr,
  });
  let running = false;
  return {
    update(noun: string, looked: number, asset: string | undefined) {
      const payload = { noun, about: asset === undefined ? '' : `${asset}: ` };
      if (running) bar.update(looked, payload);
      else bar.start(0, looked, payload);
      running = true;
    },
    clear() {
      if (running) bar.stop();
      running = false;
    },
  };
}
