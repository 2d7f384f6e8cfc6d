import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { pointedAt, pointingAt } from './nodes.ts';

export const judgementResolvers: GqlResolvers<Context> = {
  Inference: { judgements: pointingAt('OF', 'Judgement') },
  Judgement: {
    inference: pointedAt('OF'),
    by: async ({ id }, _, { loaders }) => (await loaders.pointers(id, 'BY'))[0]?.node ?? null,
  },
};
