import { setMaxListeners } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ApolloServerPlugin } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type Request, type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { analystContent } from '../analyst/content.ts';
import { BOOKMARK_HEADER, fromHeader } from '../neo4j/bookmarks.ts';
import { Refusal, StartupError } from '../values/errors.ts';
import { createApollo } from './apollo.ts';
import { type Context, createContext, type Services } from './context.ts';
import { verifyBody } from './exact.ts';
import { explorer } from './explorer.ts';
import { graphiql } from './graphiql.ts';
import { QUERY_LIMITS, refuseLongText } from './limits.ts';

const dist = (page: string) => fileURLToPath(new URL(`../../dist/${page}`, import.meta.url));

export interface HttpServer {
  readonly url: string;
  /** Stops taking requests, lets those under way end, and drops what is left after ten seconds. */
  close(): Promise<void>;
}

export interface HttpOptions {
  readonly port: number;
  readonly host: string;
  readonly log: Logger;
  /** Refuses what comes by a wrong name or from a foreign page. */
  readonly guard: RequestHandler;
  /** `POST /events`. */
  readonly events: RequestHandler;
  /** `GET /health`. */
  readonly health: RequestHandler;
  /** What else happens around each GraphQL request. */
  readonly plugins: readonly ApolloServerPlugin<Context>[];
}

/** Serves GraphQL, GraphiQL, the explorer and the bulk door. Throws StartupError where the port is taken. */
export async function serve(
  services: Services,
  { port, host, log, guard, events, health, plugins }: HttpOptions,
): Promise<HttpServer> {
  const apollo = createApollo(log, plugins);
  await apollo.start();
  const app = express();
  app.disable('x-powered-by');
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } }, hsts: false }));
  app.use(guard);
  app.get('/health', health);
  app.post('/events', events);
  app.use(analystContent());
  const { pages, nothing } = explorer(dist('explorer'), services.database);
  app.use(pages);
  app.use(graphiql(dist('graphiql')));
  app.use(
    '/graphql',
    express.json({ limit: QUERY_LIMITS.bodyBytes, verify: verifyBody }),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        refuseLongText(req.body?.query ?? req.query.query);
        const gone = new AbortController();
        // One query may read any number of things at once, and each listens.
        setMaxListeners(0, gone.signal);
        res.once('close', () => gone.abort());
        return createContext(services, bookmarksOf(req), gone.signal);
      },
    }),
  );
  app.use(nothing);
  app.use(faults(log));

  const server = await listen(app, port, host);
  const { port: actual } = server.address() as { port: number };
  return {
    url: `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${actual}`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), 10_000);
      await closed;
      clearTimeout(impatience);
      await apollo.stop();
    },
  };
}

/** What the caller has seen. Throws what Apollo answers with status 400. */
function bookmarksOf(request: Request): string[] {
  try {
    return fromHeader(request.get(BOOKMARK_HEADER));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 400 } } });
  }
}

/** Faults outside GraphQL: of the body as the parser found it, or ours, which is logged and not shown. */
const faults =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, _next) => {
    const status = typeof error.status === 'number' && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request failed');
    if (response.headersSent) return void response.destroy();
    const message = status === 500 ? 'something went wrong here; it has been logged' : faultOfBody(error);
    const code = status === 500 ? 'INTERNAL' : status === 413 ? 'LIMIT' : 'BAD_INPUT';
    response.status(status).json({ error: { code, message } });
  };

const faultOfBody = (error: { type?: string; message: string }) =>
  error.type === 'entity.too.large'
    ? `the body is larger than ${QUERY_LIMITS.bodyBytes} bytes`
    : error.type === 'entity.parse.failed'
      ? 'the body is not JSON'
      : error.type === 'entity.verify.failed'
        ? error.message
        : 'the request cannot be read';

async function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer(app);
  // A body of events takes as long as it takes; what must be quick are the headers, and every pause within.
  server.requestTimeout = 0;
  server.headersTimeout = 60_000;
  server.timeout = 600_000;
  await bind(server, port, host);
  return server;
}

/**
 * The port that can be had, a free one for 0; for those who want to know before they start what takes long. Throws
 * StartupError where it cannot be had.
 */
export async function choosePort(port: number, host: string): Promise<number> {
  const server = createServer();
  await bind(server, port, host);
  const { port: actual } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return actual;
}

async function bind(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `Port ${port} is taken; stop what uses it, or choose another with PORT=${port + 1}.`;
      const refused = `Port ${port} on ${host} cannot be used; choose another with PORT and HOST.`;
      reject(new StartupError(error.code === 'EADDRINUSE' ? taken : refused));
    });
    server.listen(port, host);
  });
}
