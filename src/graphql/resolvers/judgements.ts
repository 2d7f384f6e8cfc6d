import { judgedOverTime } from '../../accountability/judged-over-time.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { stretches } from './arguments.ts';
import { mayPointAt, pointedAt, pointingAt, toldBy } from './nodes.ts';

export const judgementResolvers: GqlResolvers<Context> = {
  Query: { judgement: toldBy('inference.judged') },
  Inference: { judgements: pointingAt('OF', 'Judgement') },
  ModelRoute: {
    judged: ({ key }, args, { database, options }) => judgedOverTime(database, key, stretches(args), options),
  },
  Judgement: {
    inference: pointedAt('OF'),
    by: mayPointAt('BY'),
  },
};
