import type { Node } from '../../facts/node.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { byKey, listing, mayPointAt, pointedAt, pointingAt, toldBy } from './nodes.ts';

/** Kept only where it is not the default. */
const reachOf = ({ minRoyaltyReach }: Node) => (minRoyaltyReach === 'DERIVED' ? 'DERIVED' : 'DIRECT');

export const factoryResolvers: GqlResolvers<Context> = {
  Query: {
    baseModel: byKey('BaseModel', ({ key }) => key),
    baseModels: listing('BaseModel'),
    fineTune: byKey('FineTune', ({ key }) => key),
    fineTunes: listing('FineTune'),
    evaluation: toldBy('fineTune.evaluated'),
    measuredVersion: byKey('MeasuredVersion', ({ key }) => key),
  },
  BaseModel: {
    minRoyaltyReach: reachOf,
    owner: mayPointAt('OWNED_BY'),
    fineTunes: pointingAt('DERIVED_FROM', 'FineTune'),
  },
  FineTune: {
    minRoyaltyReach: reachOf,
    hyperparameters: ({ hyperparameters }) => parsed(hyperparameters),
    metrics: ({ metrics }) => parsed(metrics),
    builtBy: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'BUILT_BY')).map(({ node, share }) => ({
        contributor: node,
        share: Number(share),
      })),
    trainedOn: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'TRAINED_ON')).map(({ node, weight }) => ({
        datanetVersion: node,
        weight: Number(weight),
      })),
    derivedFrom: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'DERIVED_FROM')).map(({ node, weight }) => ({
        parent: node,
        weight: Number(weight),
      })),
    computedBy: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'COMPUTED_BY')).map(({ node, share }) => ({
        provider: node,
        units: Number(share),
      })),
    evaluations: pointingAt('OF', 'Evaluation'),
    measurements: pointingAt('OF', 'MeasuredVersion'),
    children: pointingAt('DERIVED_FROM', 'FineTune'),
    routeVersions: pointingAt('SERVES', 'RouteVersion'),
  },
  Evaluation: { fineTune: pointedAt('OF') },
  MeasuredVersion: {
    fineTune: pointedAt('OF'),
    datanetVersion: pointedAt('MEASURES'),
    recordCount: ({ records }) => Number(records),
  },
};

const parsed = (json: unknown) => (typeof json === 'string' ? JSON.parse(json) : null);
