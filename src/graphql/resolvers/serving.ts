import type { Node } from '../../facts/node.ts';
import { versionKey } from '../../values/keys.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { byKey, listing, listOf, mayPointAt, pointedAt, pointingAt } from './nodes.ts';

export const servingResolvers: GqlResolvers<Context> = {
  Query: {
    asset: byKey('Asset', ({ code }) => code),
    assets: listing('Asset'),
    computeProvider: byKey('ComputeProvider', ({ key }) => key),
    computeProviders: listing('ComputeProvider'),
    modelRoute: byKey('ModelRoute', ({ key }) => key),
    modelRoutes: listing('ModelRoute'),
    routeVersion: byKey('RouteVersion', ({ route, version }) => versionKey(route, version)),
    routeVersions: listing('RouteVersion'),
    inference: byKey('Inference', ({ key }) => key),
    inferences: listing('Inference'),
  },
  Asset: {
    code: ({ key }) => key,
    decimals: ({ decimals }) => Number(decimals),
  },
  ComputeProvider: {
    routeVersions: pointingAt('HOSTED_BY', 'RouteVersion'),
    fineTunes: pointingAt('COMPUTED_BY', 'FineTune'),
  },
  ModelRoute: {
    lastVersion: ({ version }) => Number(version),
    versions: pointingAt('VERSION_OF', 'RouteVersion'),
  },
  RouteVersion: {
    version: ({ version }) => Number(version),
    route: pointedAt('VERSION_OF'),
    serves: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'SERVES')).map(({ node, weight }) => ({
        fineTune: node,
        weight: Number(weight),
      })),
    provider: mayPointAt('HOSTED_BY'),
    price: async (node, _, { loaders }) => {
      if (node.asset === undefined) return null;
      const asset = (await loaders.byKey('Asset', String(node.asset))) as Node;
      return {
        asset,
        perRequest: String(node.perRequest),
        per1kInput: String(node.per1kInput),
        per1kOutput: String(node.per1kOutput),
      };
    },
    policy: ({ policyPools, policyWeights }) =>
      (policyPools as string[]).map((pool, i) => ({ pool, weight: Number((policyWeights as bigint[])[i]) })),
    inferences: listOf({ by: 'routeVersion', label: 'Inference' }),
  },
  Inference: {
    routeVersion: async ({ routeVersion }, _, { loaders }) =>
      (await loaders.byKey('RouteVersion', String(routeVersion))) as Node,
    provider: async ({ provider }, _, { loaders }) =>
      provider === undefined ? null : ((await loaders.byKey('ComputeProvider', String(provider))) ?? null),
    serves: async ({ mixFineTunes, mixWeights }, _, { loaders }) =>
      mixFineTunes === undefined
        ? null
        : Promise.all(
            (mixFineTunes as string[]).map(async (key, i) => ({
              fineTune: (await loaders.byKey('FineTune', key)) as Node,
              weight: Number((mixWeights as bigint[])[i]),
            })),
          ),
    inputTokens: ({ inputTokens }) => Number(inputTokens),
    outputTokens: ({ outputTokens }) => Number(outputTokens),
    fee: ({ fee, asset }) =>
      fee === undefined ? null : { asset: String(asset), amount: BigInt(String(fee)) },
    voidReason: ({ voidReason }) => (voidReason === undefined ? null : String(voidReason)),
    latencyMs: ({ latencyMs }) => (latencyMs === undefined ? null : Number(latencyMs)),
    computeUnits: ({ computeUnits }) => (computeUnits === undefined ? null : Number(computeUnits)),
    evidence: pointingAt('OF', 'Evidence'),
    decisiveEvidence: async ({ evidence }, _, { loaders }) =>
      evidence === undefined ? null : loaders.node(String(evidence)),
  },
};
