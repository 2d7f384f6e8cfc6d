import { addAbortSignal } from 'node:stream';
import cliProgress from 'cli-progress';
import type { Command } from 'commander';
import type { BulkLoaded } from '../bulk-load/bulk-load.ts';
import type { LoadProgress } from '../bulk-load/load.ts';
import { readConfig } from '../config.ts';
import { StartupError } from '../values/errors.ts';
import { openInput } from './input.ts';

/** Milliseconds between two lines about progress where there is no terminal. */
const BETWEEN_LINES = 10_000;

export function addBulkLoad(program: Command): void {
  program
    .command('bulk-load')
    .description(
      'loads a file of events (NDJSON, one a line) into an empty embedded Neo4j, many times faster than import',
    )
    .argument('<file>', 'the file, or - for standard input')
    .option('--json', 'print what was loaded as JSON')
    .addHelpText(
      'after',
      `
For a first load: the database of LINEAGE_HOME must be empty, and the service must not run. Events are applied as the service
applies them, in the order of their lines: what a line names must stand before it. The first line that is refused ends the load
before anything is written to the database. The first start of the service after it builds the indexes.

Not for what comes with or after settlements (payout.made, transfer.reversed, contributor.erased, and quarantined where fees
were counted before it), nor for freezes of Datanets that weigh by trust: send these to the service after the load.

Exit code 1 when a line was refused or nothing could be loaded.
Environment: LINEAGE_HOME, as for serve; NEO4J_URI must not be set.`,
    )
    .action(async (file: string, { json = false }: { json?: boolean }) => {
      const { neo4j, home } = readConfig(process.env);
      if (neo4j)
        throw new StartupError(
          'bulk-load writes the files of the embedded Neo4j, and NEO4J_URI names another: unset it, or send the file with lineage import.',
        );
      // Only now: no other command should wait until all of this is loaded.
      const { bulkLoad } = await import('../bulk-load/bulk-load.ts');
      const { RefusedLine } = await import('../bulk-load/load.ts');
      const { input, size } = openInput(file);
      const progress = progressBars(size);
      const ending = new AbortController();
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
      addAbortSignal(ending.signal, input);
      try {
        const loaded = await bulkLoad(input, {
          home,
          actor: 'local',
          onMessage: (message) => console.error(message),
          onProgress: progress.read,
          onImport: progress.imported,
          signal: ending.signal,
        });
        progress.stop();
        console.log(json ? JSON.stringify(loaded) : summaryOf(loaded));
      } catch (error) {
        progress.stop();
        if (ending.signal.aborted) throw new StartupError('The load was interrupted, so nothing was loaded.');
        if (!(error instanceof RefusedLine)) throw error;
        const { line, id, code, reason } = error;
        if (json) console.log(JSON.stringify({ refused: { line, id, code, message: reason } }));
        console.error(`Nothing was loaded: ${error.message}`);
        process.exitCode = 1;
      } finally {
        // What is left of standard input would keep the process waiting.
        input.destroy();
      }
    });
}

function progressBars(size: number | undefined) {
  const bar = new cliProgress.SingleBar({
    format: size === undefined ? '{text}' : '{bar} {text}',
    hideCursor: true,
    noTTYOutput: true,
    notTTYSchedule: BETWEEN_LINES,
    stream: process.stderr,
  });
  const start = performance.now();
  let importing = false;
  bar.start(size ?? 0, 0, { text: 'nothing read yet' });
  return {
    read({ lines, bytes }: LoadProgress) {
      const rate = Math.round((lines * 1_000) / (performance.now() - start));
      bar.update(bytes, { text: `${count(lines)} lines read · ${count(rate)} lines/s` });
    },
    imported(percent: number) {
      if (!importing) bar.start(100, 0, { text: 'importing' });
      importing = true;
      bar.update(percent, { text: `importing · ${percent} %` });
    },
    stop: () => bar.stop(),
  };
}

/** What was loaded, of which kind, and how fast. */
export function summaryOf({ lines, duplicates, applied, nodes, relationships, seconds }: BulkLoaded): string {
  const events = Object.values(applied).reduce((sum, it) => sum + it, 0);
  const whole = seconds.events + seconds.import;
  return [
    `loaded ${count(events)} events of ${count(lines)} lines, duplicates ${count(duplicates)}, in ${whole.toFixed(1)} s (${count(Math.round(lines / whole))} lines/s)`,
    `${count(nodes)} nodes, ${count(relationships)} relationships; ${seconds.events.toFixed(1)} s for events, ${seconds.import.toFixed(1)} s for the import`,
    ...Object.entries(applied).map(([type, it]) => `  ${type} ${count(it)}`),
  ].join('\n');
}

const count = (value: number) => value.toLocaleString('en-US');
