import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { Logger } from 'pino';
import { toHeader } from '../neo4j/bookmarks.ts';
import type { Context } from './context.ts';
import { formatError } from './errors.ts';
import { exactNumbers } from './exact.ts';
import { costLimit, QUERY_LIMITS, sizeLimit } from './limits.ts';
import { resolvers } from './resolvers/index.ts';
import { typeDefs } from './schema.ts';

export function createApollo(
  log: Logger,
  plugins: readonly ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // Its own handler would end the process before the driver is closed.
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: QUERY_LIMITS.tokens },
    validationRules: [sizeLimit, exactNumbers],
    // Each may come with suggestions, which take time, and repeats a part of the query.
    validationOptions: { maxErrors: 20 },
    formatError: formatError(log),
    logger: log,
    plugins: [ApolloServerPluginLandingPageDisabled(), costLimit, ...plugins, bookmarkHeader],
  });
}

/** Tells the caller what it has seen and written, so that it sees it again wherever it asks next. */
const bookmarkHeader = {
  async requestDidStart() {
    return {
      async willSendResponse({
        response,
        contextValue,
      }: {
        response: { http: { headers: Map<string, string> } };
        contextValue: Context;
      }) {
        const header = toHeader(contextValue.options.causality.bookmarks);
        if (header) response.http.headers.set('lineage-bookmark', header);
      },
    };
  },
};
