import { type IncomingMessage, request } from 'node:http';
import { request as secureRequest } from 'node:https';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Progress, Summary } from '../events/ingest.ts';
import { StartupError } from '../values/errors.ts';

const NDJSON = 'application/x-ndjson';

export interface SendOptions {
  readonly url: string;
  readonly dryRun: boolean;
  /** Hears how far the service has come. */
  readonly onProgress?: (progress: Progress) => void;
}

/** Sends events to the service and gives what became of them. Throws StartupError saying what to do. */
export async function send(input: Readable, { url, dryRun, onProgress }: SendOptions): Promise<Summary> {
  const target = eventsUrl(url, dryRun);
  const outgoing = (target.protocol === 'https:' ? secureRequest : request)(target, {
    method: 'POST',
    headers: { 'content-type': NDJSON, accept: NDJSON },
  });
  try {
    const answering = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.once('error', reject);
      outgoing.once('response', resolve);
    });
    // The service may answer before it has read everything: when it refuses the body as a whole, and when it stops.
    const sending = pipeline(input, outgoing);
    sending.catch(() => {});
    const summary = await answering
      .then((answer) => summaryIn(answer, url, onProgress))
      .catch((error) => {
        throw error instanceof StartupError ? error : new StartupError(unreachable(url, error));
      });
    if (!summary.error) await sending;
    return summary;
  } finally {
    outgoing.destroy();
  }
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

async function summaryIn(
  answer: IncomingMessage,
  url: string,
  onProgress: SendOptions['onProgress'],
): Promise<Summary> {
  const inLines = answer.headers['content-type']?.startsWith(NDJSON);
  if (!inLines) throw new StartupError(faultOf(url, answer.statusCode ?? 0, await textOf(answer)));
  // An interface of readline hears nothing of a connection that breaks.
  const broken = new Promise<never>((_, reject) => answer.once('error', reject));
  broken.catch(() => {});
  const read = async () => {
    for await (const line of createInterface({ input: answer })) {
      const { progress, summary } = JSON.parse(line) as { progress?: Progress; summary?: Summary };
      if (progress) onProgress?.(progress);
      if (summary) return summary;
    }
    return broken;
  };
  return Promise.race([read(), broken]);
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function faultOf(url: string, status: number, body: string): string {
  try {
    return `The service refused the file: ${JSON.parse(body).error.message}.`;
  } catch {
    return status === 200
      ? `What answers at ${url} is not this service; say where it is with --url.`
      : `The service answered with status ${status}; see its log.`;
  }
}

const unreachable = (url: string, error: NodeJS.ErrnoException) =>
  error.code === 'ECONNREFUSED'
    ? `Nothing answers at ${url}; start the service with npm start, or say where it is with --url.`
    : `The connection to ${url} broke (${error.code ?? 'unknown reason'}); send the file again, that is safe.`;
