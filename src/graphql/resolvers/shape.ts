import { shapeOfContributor, shapeOfDatanet, shapeOfFineTune } from '../../accountability/influence.ts';
import type { Shape } from '../../accountability/shape.ts';
import type { Node } from '../../facts/node.ts';
import { unqualified } from '../../values/keys.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';

export const shapeResolvers: GqlResolvers<Context> = {
  Contributor: {
    shape: async ({ id }, _, { database, loaders, options }) =>
      shown(await shapeOfContributor(database, id, options), loaders),
  },
  Datanet: {
    shape: async ({ id }, _, { database, attributor, loaders, options }) =>
      shown(await shapeOfDatanet(database, attributor, id, options), loaders),
  },
  FineTune: {
    shape: async ({ id }, _, { database, attributor, loaders, options }) =>
      shown(await shapeOfFineTune(database, attributor, id, options), loaders),
  },
};

async function shown(shape: Shape | undefined, loaders: Context['loaders']) {
  if (!shape) return null;
  const { kind, sources, byEntropy, bySquares, top, topShare, correctionShare } = shape;
  const { label, key } = unqualified(top);
  return {
    ...{ kind, sources, topShare, correctionShare },
    effectiveByEntropy: byEntropy,
    effectiveBySquares: bySquares,
    topSource: (await loaders.byKey(label, key)) as Node,
  };
}
