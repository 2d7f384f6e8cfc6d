import pino from 'pino';
import { Attributor } from '../../src/attribution/attribution.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import { type StartOptions, startHttp } from '../../src/http/start.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Claims } from '../../src/settlement/claims.ts';

/** The service on a free port, as it runs outside of tests. Close it in afterAll, before the database. */
export const serveAll = (
  database: Database,
  log = pino({ level: 'silent' }),
  options: Partial<Pick<StartOptions, 'pace' | 'allowed'>> = {},
): Promise<HttpServer> =>
  startHttp(
    { database, attributor: new Attributor(database), claims: new Claims(database) },
    { port: 0, host: '127.0.0.1', log, ...options },
  );

/** An answer with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  readonly body: any;
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

export const get = async (url: string, headers = {}) => answerOf(await fetch(url, { headers }));

export const post = async (url: string, body: BodyInit, headers = {}) =>
  answerOf(await fetch(url, { method: 'POST', body, headers }));

/** Sends events to the bulk door. */
export const postEvents = (service: HttpServer, body: BodyInit, query = '', headers = {}) =>
  post(`${service.url}/events${query}`, body, { 'content-type': 'application/x-ndjson', ...headers });

/** Asks GraphQL. */
export const ask = (service: HttpServer, query: string, variables = {}, headers = {}) =>
  post(`${service.url}/graphql`, JSON.stringify({ query, variables }), {
    'content-type': 'application/json',
    ...headers,
  });

/** What no answer may show: a stack, Cypher, a path of ours, the driver's own words. */
export const LEAKS = /\n\s+at |node_modules|\/src\/|\.ts\b|\bMATCH\b|\bUNWIND\b|Neo4jError|Neo\.[A-Z]/;
