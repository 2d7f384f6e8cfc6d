import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { scalars } from '../scalars.ts';
import { attributionResolvers } from './attribution.ts';
import { datanetResolvers } from './datanet.ts';
import { diffResolvers } from './diff.ts';
import { factoryResolvers } from './factory.ts';
import { impactResolvers } from './impact.ts';
import { judgementResolvers } from './judgements.ts';
import { lineageResolvers } from './lineage.ts';
import { memoryResolvers } from './memory.ts';
import { mutations } from './mutations.ts';
import { nodeQueries } from './nodes.ts';
import { quarantineResolvers } from './quarantines.ts';
import { questionResolvers } from './questions.ts';
import { receiptResolvers } from './receipts.ts';
import { rootCauseResolvers } from './root-causes.ts';
import { servingResolvers } from './serving.ts';
import { settleMutation } from './settle.ts';
import { settlementResolvers } from './settlement.ts';
import { shapeResolvers } from './shape.ts';
import { trustResolvers } from './trust.ts';

const areas = [
  datanetResolvers,
  factoryResolvers,
  servingResolvers,
  lineageResolvers,
  attributionResolvers,
  settlementResolvers,
  receiptResolvers,
  impactResolvers,
  diffResolvers,
  judgementResolvers,
  quarantineResolvers,
  rootCauseResolvers,
  shapeResolvers,
  trustResolvers,
  memoryResolvers,
];

const named = merged([...areas, { Query: nodeQueries }]);

/** All resolvers. They translate: arguments, one call, result. An area may add fields to a type of another. */
export const resolvers: GqlResolvers<Context> = {
  ...scalars,
  ...merged([named, questionResolvers(named.Query ?? {})]),
  Mutation: { ...mutations, settle: settleMutation },
  Node: { __resolveType: ({ label }) => label },
  ModelParent: { __resolveType: ({ label }) => label as 'FineTune' | 'BaseModel' },
};

function merged(parts: readonly GqlResolvers<Context>[]): GqlResolvers<Context> {
  const types: Record<string, object> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) types[type] = { ...types[type], ...fields };
  return types as GqlResolvers<Context>;
}
