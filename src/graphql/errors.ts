import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Refusal, Unavailable } from '../values/errors.ts';

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
    if (cause instanceof Unavailable) {
      return { message: cause.message, locations, path, extensions: { code: cause.code } };
    }
    const code = isTooMuch(formatted) ? 'LIMIT' : String(formatted.extensions?.code);
    if (
      OF_THE_QUERY.has(code) ||
      (error instanceof GraphQLError && !error.originalError && code !== INTERNAL)
    ) {
      return { message: formatted.message, locations, path, extensions: { code } };
    }
    // The client has gone and its statements were stopped: nothing failed here.
    if ((cause as Error)?.name === 'AbortError') log.debug({ err: cause }, 'a client left');
    else log.error({ err: cause }, 'a request failed');
    return {
      message: 'something went wrong here; it has been logged',
      locations,
      path,
      extensions: { code: INTERNAL },
    };
  };

/** Whether a limit was passed; what parses has its own words for too many tokens, and only those. */
const isTooMuch = ({ message, extensions }: GraphQLFormattedError) =>
  extensions?.limit === true || /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message);

const INTERNAL = 'INTERNAL_SERVER_ERROR';
