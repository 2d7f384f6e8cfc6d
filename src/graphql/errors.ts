import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refusal } from '../values/errors.ts';

/** Codes of errors in the query itself; their messages speak of the query alone. */
const OF_THE_QUERY = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'LIMIT',
  'BAD_INPUT',
]);

/** Shows refusals and faults of the query as they are, and of anything else only that it happened. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const { locations, path } = formatted;
    if (cause instanceof Refusal) {
      return {
        message: cause.message,
        locations,
        path,
        extensions: { code: cause.code, argument: cause.path },
      };
    }
    const code = formatted.extensions?.limit ? 'LIMIT' : String(formatted.extensions?.code);
    if (
      OF_THE_QUERY.has(code) ||
      (error instanceof GraphQLError && !error.originalError && code !== INTERNAL)
    ) {
      return { message: formatted.message, locations, path, extensions: { code } };
    }
    log.error({ err: cause }, 'a request failed');
    return {
      message: 'something went wrong here; it has been logged',
      locations,
      path,
      extensions: { code: INTERNAL },
    };
  };

const INTERNAL = 'INTERNAL_SERVER_ERROR';
