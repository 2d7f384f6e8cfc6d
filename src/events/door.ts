import type { Request, RequestHandler, Response } from 'express';
import { BOOKMARK_HEADER, fromHeader, toHeader } from '../neo4j/bookmarks.ts';
import { Causality, type Database } from '../neo4j/database.ts';
import { Overloaded, type WorkClass } from '../neo4j/slots.ts';
import { Refusal } from '../values/errors.ts';
import { EndedEarly, paced } from './body.ts';
import { ingest, type Progress, type Summary } from './ingest.ts';

/** Answers when the client has already gone; nobody reads it, but the log does. */
const CLIENT_GONE = 499;

const NDJSON = 'application/x-ndjson';

/** Milliseconds that senders may take, stated in docs/operations.md. */
export const PACE = {
  /** A sender of an import may pause: it holds a place, but no connection and no lock. */
  import: { idle: 300_000 },
  dryRun: { idle: 5_000, whole: 60_000 },
} as const;

export interface DoorOptions {
  readonly classes: { readonly import: WorkClass; readonly dryRun: WorkClass };
  /** Aborted when the service stops: imports then end with a summary. */
  readonly stopping: AbortSignal;
  readonly pace?: {
    readonly [name in keyof typeof PACE]: { readonly idle: number; readonly whole?: number };
  };
}

/**
 * `POST /events`: NDJSON in, a summary out. Read as a stream; a slow database slows the sender down instead of filling
 * memory. Answers 200 whenever the body was read to its end, whatever was refused.
 */
export const eventsDoor =
  (database: Database, { classes, stopping, pace = PACE }: DoorOptions): RequestHandler =>
  async (request, response) => {
    const encoding = request.get('content-encoding') ?? 'identity';
    if (!/^application\/x-ndjson\b/i.test(request.get('content-type') ?? '') || encoding !== 'identity') {
      const message = 'send application/x-ndjson, one event a line, without compression';
      return void refuse(response, 415, new Refusal('BAD_INPUT', message));
    }
    const dryRun = booleanOf(request.query.dryRun);
    if (dryRun === undefined) {
      return void refuse(response, 400, new Refusal('BAD_INPUT', 'dryRun must be true or false', ['dryRun']));
    }
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const work = dryRun ? 'dryRun' : 'import';
    let release: (() => void) | undefined;
    try {
      const causality = new Causality(fromHeader(request.get(BOOKMARK_HEADER)));
      release = await classes[work].admit(gone.signal);
      const summary = await ingest(database, paced(request, { ...pace[work], stopping }), {
        actor: 'local',
        dryRun,
        causality,
        connections: classes[work].connections,
        // What was sent is applied also when nobody waits for the answer; what was only to be checked is not.
        signal: dryRun ? gone.signal : undefined,
        onProgress: inLines(request) ? (progress) => report(response, progress) : undefined,
      });
      answer(request, response, summary, toHeader(causality.bookmarks));
    } catch (error) {
      // The rest is read and dropped, for a sender hears nothing while it is still sending.
      request.resume();
      if (response.headersSent) throw error;
      if (error instanceof Refusal) return void refuse(response, 400, error);
      if (error instanceof EndedEarly)
        return void refuse(endedEarly(response, error), response.statusCode, error);
      if (error instanceof Overloaded) {
        response.set('retry-after', String(error.retryAfter));
        return void refuse(response, 503, error);
      }
      if (brokeOff(request) || gone.signal.aborted) return void response.status(CLIENT_GONE).end();
      throw error;
    } finally {
      release?.();
    }
  };

function booleanOf(value: unknown): boolean | undefined {
  if (value === undefined || value === 'false') return false;
  return value === 'true' || value === '' ? true : undefined;
}

const brokeOff = (request: Request) => request.destroyed && !request.readableEnded;

/** Whether the answer comes as lines: progress first, the summary last. */
const inLines = (request: Request) => request.accepts(['application/json', NDJSON]) === NDJSON;

const lineOf = (value: object) => `${JSON.stringify(value)}\n`;

/** The answer begins with the first progress, so that what fails before that has a status of its own. */
function report(response: Response, progress: Progress) {
  if (!response.headersSent) response.type(NDJSON);
  response.write(lineOf({ progress }));
}

function answer(request: Request, response: Response, summary: Summary, bookmark: string | undefined) {
  if (!response.headersSent) {
    if (summary.error) endedEarly(response, summary.error);
    if (bookmark) response.set(BOOKMARK_HEADER, bookmark);
  }
  if (!inLines(request)) return void response.json(summary);
  if (!response.headersSent) response.type(NDJSON);
  response.end(lineOf({ summary, bookmark }));
}

/** A sender that is silent loses its connection; one that sends must hear the answer before it does. */
function endedEarly(response: Response, { code }: NonNullable<Summary['error']>): Response {
  return code === 'TIMEOUT' ? response.status(408).set('connection', 'close') : response.status(503);
}

function refuse(
  response: Response,
  status: number,
  { code, message, path }: { code: string; message: string; path?: Refusal['path'] },
) {
  response.status(status).json({ error: { code, message, path } });
}
