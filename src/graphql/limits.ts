import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  type ValidationRule,
} from 'graphql';
import {
  type ComplexityEstimator,
  type ComplexityEstimatorArgs,
  getComplexity,
} from 'graphql-query-complexity';
import { Refusal } from '../values/errors.ts';
import type { Context } from './context.ts';
import { type QuerySize, sizeOf } from './query-size.ts';
import { isNodeQuestion } from './questions.ts';

/** What one request may ask, stated in docs/api.md. */
export const QUERY_LIMITS = {
  characters: 65_536,
  tokens: 4_000,
  definitions: 50,
  selections: 500,
  depth: 16,
  aliases: 30,
  directives: 50,
  cost: 20_000,
  questions: 10,
  bodyBytes: 1_048_576,
} as const;

const WHAT = {
  definitions: 'operations and fragments',
  selections: 'selections (a fragment counts wherever it is spread)',
  depth: 'levels of depth',
  aliases: 'aliases',
  directives: 'directives',
} as const satisfies Record<keyof QuerySize, string>;
const KEYS = Object.keys(WHAT) as (keyof QuerySize)[];

/** Tokens are counted as they are read, but comments are not among them. Throws what Apollo answers with status 400. */
export function refuseLongText(query: unknown): void {
  if (typeof query !== 'string' || query.length <= QUERY_LIMITS.characters) return;
  const message = `this query has ${query.length} characters, and at most ${QUERY_LIMITS.characters} are allowed: give data as variables`;
  throw tooMuch(message);
}

const tooMuch = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'LIMIT', http: { status: 400 } } });

/**
 * Refuses queries too large before anything else looks into them: the standard rules take time that grows with the square
 * of a query, some with more. They still come first, but nothing is left of the document for them.
 */
export const sizeLimit: ValidationRule = (context) => ({
  Document(document) {
    const size = sizeOf(document);
    const over = KEYS.find((it) => size[it] > QUERY_LIMITS[it]);
    if (!over) return undefined;
    const message = `this query has ${size[over]} ${WHAT[over]}, and at most ${QUERY_LIMITS[over]} are allowed`;
    // Validation gives all its errors one code; `limit` tells this one apart.
    context.reportError(new GraphQLError(message, { extensions: { limit: true } }));
    return { ...document, definitions: [] };
  },
});

/**
 * Refuses queries that would cost too much before they run: an object costs 1, a plain value, which comes with its object,
 * a tenth, and a page counts what is asked of one item once for each.
 */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operation }) {
        // A name that no operation has; GraphQL says so itself, where this would look for it and fail.
        if (!operation) return;
        const questions = sumOf(countQuestions, schema, document, request);
        if (questions > QUERY_LIMITS.questions) {
          throw tooMuch(
            `this query may ask ${questions} questions about nodes, and at most ${QUERY_LIMITS.questions} are allowed: ask of fewer nodes at once`,
          );
        }
        const cost = costOf(schema, document, request);
        if (cost > QUERY_LIMITS.cost) {
          throw tooMuch(
            `this query costs ${cost}, and at most ${QUERY_LIMITS.cost} is allowed: ask for smaller pages or fewer fields`,
          );
        }
      },
    };
  },
};

/** What an operation costs. Throws where the variables do not fit. */
export const costOf = (schema: GraphQLSchema, query: DocumentNode, request: GraphQLRequest): number =>
  Math.ceil(sumOf(countTenths, schema, query, request) / 10);

/** Throws where the variables do not fit, which is the caller's fault and not ours. */
function sumOf(
  estimate: ComplexityEstimator,
  schema: GraphQLSchema,
  query: DocumentNode,
  { variables, operationName }: GraphQLRequest,
): number {
  try {
    return getComplexity({ schema, query, variables, operationName, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions });
  }
}

/** For lists without a size, which hold what they hold: counts a question as it is asked. Throws Refusal LIMIT. */
export function countQuestion({ questions }: Context): void {
  if (++questions.asked <= QUERY_LIMITS.questions) return;
  throw new Refusal(
    'LIMIT',
    `at most ${QUERY_LIMITS.questions} questions about nodes are allowed: ask of fewer nodes at once`,
  );
}

const countQuestions: ComplexityEstimator = ({ type, field, args, childComplexity }) =>
  (isNodeQuestion(type.name, field.name) ? 1 : 0) +
  childComplexity * itemsOf(getNamedType(field.type).name, args);

const countTenths: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  return isLeafType(type) ? 1 : 10 + childComplexity * itemsOf(type.name, args);
};

const DEFAULT_PAGE = 20;
const DEFAULT_GRAPH = 200;

function itemsOf(type: string, args: ComplexityEstimatorArgs['args']): number {
  if (type.endsWith('Connection')) return Math.max(1, args.first ?? args.last ?? DEFAULT_PAGE);
  if (type === 'LineageGraph') return Math.max(1, args.maxNodes ?? DEFAULT_GRAPH);
  if (Array.isArray(args.ids)) return Math.max(1, args.ids.length);
  return Math.max(1, args.first ?? 1);
}
