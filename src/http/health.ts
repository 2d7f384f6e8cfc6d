import { setTimeout as after } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { ping } from '../neo4j/connect.ts';
import type { Database } from '../neo4j/database.ts';

/** Milliseconds after which a database that has not answered counts as one that does not answer. */
const PATIENCE = 800;

/**
 * `GET /health`: whether the database answers, within a second whatever it does. One question at a time is under way,
 * however many ask, so that a database that hangs costs one connection.
 */
export function health(database: Database): RequestHandler {
  let asking: Promise<boolean> | undefined;
  const ask = () =>
    database
      .read(ping, {}, { timeout: 2_000 })
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        asking = undefined;
      });
  return async (_request, response) => {
    asking ??= ask();
    const answers = await Promise.race([asking, after(PATIENCE, false, { ref: false })]);
    response.status(answers ? 200 : 503).json({ status: answers ? 'ok' : 'the database does not answer' });
  };
}
