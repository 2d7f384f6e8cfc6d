import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { scalars } from '../scalars.ts';
import { attributionResolvers } from './attribution.ts';
import { datanetResolvers } from './datanet.ts';
import { factoryResolvers } from './factory.ts';
import { lineageResolvers } from './lineage.ts';
import { mutations } from './mutations.ts';
import { nodeQueries } from './nodes.ts';
import { servingResolvers } from './serving.ts';
import { settleMutation } from './settle.ts';
import { settlementResolvers } from './settlement.ts';

const areas = [
  datanetResolvers,
  factoryResolvers,
  servingResolvers,
  lineageResolvers,
  attributionResolvers,
  settlementResolvers,
];

/** All resolvers. They translate: arguments, one call, result. */
export const resolvers: GqlResolvers<Context> = {
  ...scalars,
  ...Object.assign({}, ...areas),
  Query: Object.assign({}, nodeQueries, ...areas.map(({ Query }) => Query)),
  Mutation: { ...mutations, settle: settleMutation },
  Node: { __resolveType: ({ label }) => label },
  ModelParent: { __resolveType: ({ label }) => label as 'FineTune' | 'BaseModel' },
};
