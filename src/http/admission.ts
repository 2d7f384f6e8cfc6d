import { availableParallelism } from 'node:os';
import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { costOf } from '../graphql/limits.ts';
import { type Work, workOf } from '../graphql/work.ts';
import { type ClassLimits, Overloaded, WorkClass } from '../neo4j/slots.ts';

export type ClassName = Work | 'import' | 'dryRun';

/** Walks are limited by processors, Neo4j's most of all: more of them at once would make none faster, and look-ups slow. */
const WALKS_AT_ONCE = Math.min(8, Math.max(2, availableParallelism()));

/**
 * What each class of work may use, stated in docs/operations.md: requests that run, requests that wait and for how many
 * milliseconds, connections. All connections together leave some of the driver's pool free, for the health check.
 */
export const CLASSES: Readonly<Record<ClassName, ClassLimits>> = {
  lookup: { slots: 8, queue: 256, wait: 5_000, connections: 12 },
  walk: { slots: WALKS_AT_ONCE, queue: 32, wait: 10_000, connections: WALKS_AT_ONCE },
  write: { slots: 8, queue: 256, wait: 10_000, connections: 8 },
  import: { slots: 16, queue: 0, wait: 0, connections: 12 },
  dryRun: { slots: 2, queue: 8, wait: 10_000, connections: 2 },
};

export type Classes = Readonly<Record<ClassName, WorkClass>>;

/** The classes of a process. */
export const createClasses = (): Classes => ({
  lookup: new WorkClass(CLASSES.lookup),
  walk: new WorkClass(CLASSES.walk),
  write: new WorkClass(CLASSES.write),
  import: new WorkClass(CLASSES.import),
  dryRun: new WorkClass(CLASSES.dryRun),
});

/** Admits each GraphQL request to its class before it runs, and gives it the connections of that class. */
export const admission = (classes: Classes): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    let release: (() => void) | undefined;
    return {
      async didResolveOperation({ schema, document, request, operation, contextValue: { options } }) {
        // A name that no operation has; GraphQL says so itself.
        if (!operation) return;
        const work = classes[workOf(document, operation, () => costOf(schema, document, request))];
        release = await work.admit(options.signal).catch(refuse);
        options.connections = work.connections;
        // Also where the client leaves before it is answered.
        options.signal?.addEventListener('abort', release, { once: true });
      },
      async willSendResponse() {
        release?.();
      },
    };
  },
});

function refuse(error: unknown): never {
  if (!(error instanceof Overloaded)) throw new GraphQLError('the client has gone');
  const headers = new HeaderMap([['retry-after', String(error.retryAfter)]]);
  throw new GraphQLError(error.message, { extensions: { code: error.code, http: { status: 503, headers } } });
}
