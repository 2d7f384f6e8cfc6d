import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { mayPointAt, pointedAt, pointingAt } from './nodes.ts';

export const judgementResolvers: GqlResolvers<Context> = {
  Inference: { judgements: pointingAt('OF', 'Judgement') },
  Judgement: {
    inference: pointedAt('OF'),
    by: mayPointAt('BY'),
  },
};
