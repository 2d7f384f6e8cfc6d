import type { GraphQLFieldResolver } from 'graphql';
import type { Node } from '../../facts/node.ts';
import type { Context } from '../context.ts';
import type { GqlQueryResolvers, GqlResolvers } from '../generated/types.ts';
import { countQuestion } from '../limits.ts';
import { NODE_QUESTIONS } from '../questions.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The resolvers of what is asked of nodes: those of Query, with the node as the argument that names one. */
export function questionResolvers(queries: GqlQueryResolvers<Context>): GqlResolvers<Context> {
  const types: Record<string, Record<string, GraphQLFieldResolver<Node, Context>>> = {};
  for (const [name, { root, given, types: of }] of Object.entries(NODE_QUESTIONS)) {
    const resolve = queries[root] as Resolver;
    for (const type of of) {
      types[type] = {
        ...types[type],
        // A receipt goes by the key, as its events do.
        [name]: ({ id, key }, args, context, info) => {
          countQuestion(context);
          return resolve(undefined, { ...args, [given]: given === 'inference' ? key : id }, context, info);
        },
      };
    }
  }
  return types as GqlResolvers<Context>;
}
