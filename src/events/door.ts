import type { Request, RequestHandler, Response } from 'express';
import { BOOKMARK_HEADER, fromHeader, toHeader } from '../neo4j/bookmarks.ts';
import { Causality, type Database } from '../neo4j/database.ts';
import { Refusal, Unavailable } from '../values/errors.ts';
import { ingest } from './ingest.ts';

/** Answers when the client has already gone; nobody reads it, but the log does. */
const CLIENT_GONE = 499;

/**
 * `POST /events`: NDJSON in, a summary out. Read as a stream; a slow database slows the sender down instead of filling
 * memory. Answers 200 whenever the body was read to its end, whatever was refused.
 */
export const eventsDoor =
  (database: Database): RequestHandler =>
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
    try {
      const causality = new Causality(fromHeader(request.get(BOOKMARK_HEADER)));
      // Kept open when reading stops early: a destroyed request would look like a sender who has gone.
      const body = request.iterator({ destroyOnReturn: false });
      const summary = await ingest(database, body, { actor: 'local', dryRun, causality });
      const header = toHeader(causality.bookmarks);
      if (header) response.set(BOOKMARK_HEADER, header);
      response.json(summary);
    } catch (error) {
      // The rest is read and dropped, for a sender hears nothing while it is still sending.
      request.resume();
      if (error instanceof Refusal) return void refuse(response, 400, error);
      if (error instanceof Unavailable) return void refuse(response, 503, error);
      if (brokeOff(request)) return void response.status(CLIENT_GONE).end();
      throw error;
    }
  };

function booleanOf(value: unknown): boolean | undefined {
  if (value === undefined || value === 'false') return false;
  return value === 'true' || value === '' ? true : undefined;
}

const brokeOff = (request: Request) => request.destroyed && !request.readableEnded;

function refuse(
  response: Response,
  status: number,
  { code, message, path }: { code: string; message: string; path?: Refusal['path'] },
) {
  response.status(status).json({ error: { code, message, path } });
}
