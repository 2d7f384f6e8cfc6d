import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.ts';

/** What one request may ask, stated in docs/api.md. */
export const QUERY_LIMITS = {
  depth: 16,
  aliases: 30,
  directives: 50,
  tokens: 4_000,
  cost: 20_000,
  bodyBytes: 1_048_576,
} as const;

// Armor's rules throw where they should report, which would end as an internal error.
const reporting = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      // Validation gives all its errors one code; this tells them apart.
      context?.reportError(
        new GraphQLError(error.message.replace('Syntax Error: ', ''), { extensions: { limit: true } }),
      ),
  ],
};

/** Refuse queries too deep or too wide before they run. */
export const limitRules: ValidationRule[] = [
  maxDepthRule({ n: QUERY_LIMITS.depth, ...reporting }),
  maxAliasesRule({ n: QUERY_LIMITS.aliases, ...reporting }),
  maxDirectivesRule({ n: QUERY_LIMITS.directives, ...reporting }),
];

/** Refuses queries that would cost too much before they run: a field costs 1, and a page counts its fields once an item. */
export const costLimit: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema, operation }) {
        // A name that no operation has; GraphQL says so itself, where this would look for it and fail.
        if (!operation) return;
        const cost = costOf(schema, document, request);
        if (cost > QUERY_LIMITS.cost) {
          throw new GraphQLError(
            `this query costs ${cost}, and at most ${QUERY_LIMITS.cost} is allowed: ask for smaller pages or fewer fields`,
            { extensions: { code: 'LIMIT', http: { status: 400 } } },
          );
        }
      },
    };
  },
};

/** Throws where the variables do not fit, which is the caller's fault and not ours. */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  { variables, operationName }: GraphQLRequest,
) {
  try {
    return getComplexity({ schema, query, variables, operationName, estimators: [estimate] });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions });
  }
}

function estimate({ field, args, childComplexity }: ComplexityEstimatorArgs): number {
  return 1 + childComplexity * itemsOf(getNamedType(field.type).name, args);
}

const DEFAULT_PAGE = 20;
const DEFAULT_GRAPH = 200;

function itemsOf(type: string, args: ComplexityEstimatorArgs['args']): number {
  if (type.endsWith('Connection')) return Math.max(1, args.first ?? args.last ?? DEFAULT_PAGE);
  if (type === 'LineageGraph') return Math.max(1, args.maxNodes ?? DEFAULT_GRAPH);
  if (Array.isArray(args.ids)) return Math.max(1, args.ids.length);
  return Math.max(1, args.first ?? 1);
}
