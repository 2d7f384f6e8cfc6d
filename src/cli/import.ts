import { createReadStream, fstatSync, openSync } from 'node:fs';
import { request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import cliProgress from 'cli-progress';
import type { Command } from 'commander';
import type { Summary } from '../events/ingest.ts';
import { StartupError } from '../values/errors.ts';
import { URL_OPTION } from './ask.ts';

export function addImport(program: Command): void {
  program
    .command('import')
    .description('sends a file of events (NDJSON, one a line) to the service and prints what became of them')
    .argument('<file>', 'the file, or - for standard input')
    .option(...URL_OPTION)
    .option('--dry-run', 'check up to 100,000 lines and write nothing')
    .addHelpText(
      'after',
      '\nSending a file again is safe: what was applied before counts as a duplicate.\nExit code 1 when lines were refused.',
    )
    .action(async (file: string, options: { url: string; dryRun?: boolean }) => {
      const summary = await send(file, options.url, options.dryRun ?? false);
      print(summary, options.dryRun ?? false);
      if (summary.rejectedTotal > 0) process.exitCode = 1;
    });
}

async function send(file: string, url: string, dryRun: boolean): Promise<Summary> {
  const { input, size } = open(file);
  const target = eventsUrl(url, dryRun);
  const bar = new cliProgress.SingleBar({
    format:
      size === undefined
        ? '{value} bytes sent · {duration_formatted}'
        : '{bar} {percentage}% · {duration_formatted} · ETA {eta_formatted}',
    hideCursor: true,
    noTTYOutput: false,
    stream: process.stderr,
  });
  const progress = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bar.increment(chunk.length);
      done(null, chunk);
    },
  });
  bar.start(size ?? 0, 0);
  const outgoing = (target.protocol === 'https:' ? secureRequest : request)(target, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  });
  try {
    const answer = answerTo(outgoing);
    // The service may answer before it has read everything, when it refuses the body as a whole.
    const sending = pipeline(input, progress, outgoing);
    sending.catch(() => {});
    const { status, body } = await answer.catch((error) => {
      throw new StartupError(unreachable(url, error));
    });
    if (status !== 200) throw new StartupError(faultOf(status, body));
    const summary = summaryOf(url, body);
    await sending;
    return summary;
  } finally {
    bar.stop();
    outgoing.destroy();
  }
}

function open(file: string) {
  if (file === '-') return { input: process.stdin, size: undefined };
  try {
    const fd = openSync(file, 'r');
    const stats = fstatSync(fd);
    if (!stats.isDirectory()) {
      const input = createReadStream(file, { fd, highWaterMark: 256 * 1024 });
      return { input, size: stats.isFile() ? stats.size : undefined };
    }
  } catch {
    // Said below.
  }
  throw new StartupError(`The file ${file} cannot be read; check its name.`);
}

function eventsUrl(url: string, dryRun: boolean): URL {
  try {
    const target = new URL('events', url.endsWith('/') ? url : `${url}/`);
    if (!/^https?:$/.test(target.protocol)) throw new Error('another protocol');
    if (dryRun) target.searchParams.set('dryRun', 'true');
    return target;
  } catch {
    throw new StartupError(`--url ${url} is not an address; it looks like http://127.0.0.1:4000.`);
  }
}

function answerTo(outgoing: ReturnType<typeof request>): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
      );
    });
  });
}

const unreachable = (url: string, error: NodeJS.ErrnoException) =>
  error.code === 'ECONNREFUSED'
    ? `Nothing answers at ${url}; start the service with npm start, or say where it is with --url.`
    : `The connection to ${url} broke (${error.code ?? 'unknown reason'}); send the file again, that is safe.`;

function faultOf(status: number, body: string): string {
  try {
    return `The service refused the file: ${JSON.parse(body).error.message}.`;
  } catch {
    return `The service answered with status ${status}; see its log.`;
  }
}

function summaryOf(url: string, body: string): Summary {
  try {
    const summary: Summary = JSON.parse(body);
    if (summary.rejected) return summary;
  } catch {
    // Said below.
  }
  throw new StartupError(`What answers at ${url} is not this service; say where it is with --url.`);
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
