import type { Command } from 'commander';
import type { Summary } from '../events/ingest.ts';
import { URL_OPTION } from './ask.ts';
import { openInput } from './input.ts';
import { progressOf } from './progress.ts';
import { send } from './send.ts';

/** EX_TEMPFAIL of sysexits.h: a later attempt is expected to succeed. */
const ENDED_EARLY = 75;

export function addImport(program: Command): void {
  program
    .command('import')
    .description('sends a file of events (NDJSON, one a line) to the service and prints what became of them')
    .argument('<file>', 'the file, or - for standard input')
    .option(...URL_OPTION)
    .option('--dry-run', 'check up to 100,000 lines and write nothing')
    .addHelpText(
      'after',
      `
Sending a file again is safe: what was applied before counts as a duplicate.
Exit code 1 when lines were refused or nothing could be sent, ${ENDED_EARLY} when the import ended before the file did: the service
stopped, or the input was silent for too long. What was applied until then is printed; send the file again.`,
    )
    .action(async (file: string, { url, dryRun = false }: { url: string; dryRun?: boolean }) => {
      const { input, size } = openInput(file);
      const progress = progressOf(size);
      const summary = await send(input, { url, dryRun, onProgress: progress.update }).finally(progress.stop);
      print(summary, dryRun);
      if (summary.rejectedTotal > 0) process.exitCode = 1;
      if (summary.error) {
        console.error(`The import ended early: ${summary.error.message}. Send the file again, that is safe.`);
        process.exitCode = ENDED_EARLY;
      }
      // What is left of standard input would keep the process waiting.
      input.destroy();
    });
}

function print({ applied, duplicates, rejectedTotal, rejected }: Summary, dryRun: boolean) {
  console.log(
    `${dryRun ? 'would apply' : 'applied'} ${applied}, duplicates ${duplicates}, refused ${rejectedTotal}`,
  );
  for (const { line, id, code, message } of rejected) {
    console.log(`line ${line}${id === undefined ? '' : ` (${id})`}: ${code} ${message}`);
  }
  const untold = rejectedTotal - rejected.length;
  if (untold > 0) console.log(`… and ${untold} more`);
}
