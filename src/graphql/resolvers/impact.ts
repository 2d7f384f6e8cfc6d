import { type Impact, impact } from '../../accountability/impact/impact.ts';
import { reachedInferences } from '../../accountability/impact/inferences.ts';
import { moneyThrough } from '../../accountability/money.ts';
import type { Node } from '../../facts/node.ts';
import type { Kind } from '../../lineage/ancestry.ts';
import { compareCodePoints } from '../../values/order.ts';
import { connection, type PageArgs, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { walked } from './lineage.ts';

/** What lies downstream of a node, of one kind, as `ancestry` lists it. */
const downstream = (kind: Kind) => async (of: Impact, args: PageArgs, context: Context) =>
  walked({ of: of.id, direction: 'DOWNSTREAM', kinds: [kind] }, args, context);

export const impactResolvers: GqlResolvers<Context> = {
  Query: {
    impact: (_, { of }, { database, options }) => impact(database, of, options),
  },
  Impact: {
    of: ({ id }, _, { loaders }) => loaders.node(id),
    fineTuneCount: ({ fineTunes }) => fineTunes,
    routeVersionCount: ({ routeVersions }) => routeVersions.length,
    servingCount: ({ serving }) => serving.length,
    inferenceCount: ({ inferences }) => inferences,
    fineTunes: downstream('FineTune'),
    routeVersions: downstream('RouteVersion'),
    serving: ({ serving }, args, { loaders }) => {
      const window = windowOf(args);
      const [after] = positionOf(window, ['text']);
      const edges = serving
        .filter(({ key }) => after === undefined || compareCodePoints(key, after) > 0)
        .sort((a, b) => compareCodePoints(a.key, b.key))
        .slice(0, window.size + 1)
        .map(({ id, key }) => ({ node: () => loaders.node(id), cursor: toCursor(key) }));
      return connection(window, edges, serving.length);
    },
    inferences: async (of, args, { database, options }) => {
      const window = windowOf(args);
      const [routeVersion, at, key] = positionOf(window, ['text', 'integer', 'text']);
      const after =
        routeVersion === undefined || at === undefined || key === undefined
          ? undefined
          : { routeVersion, at: BigInt(at), key };
      const found = await reachedInferences(database, of, { after, limit: window.size + 1 }, options);
      const edges = found.map((node) => ({
        node,
        cursor: toCursor(String(node.routeVersion), (node.at as Date).getTime(), node.key),
      }));
      return connection(window, edges, of.inferences);
    },
    money: (of, _, { database, options }) => moneyThrough(database, of, options),
  },
  MoneyThrough: {
    asset: async ({ asset }, _, { loaders }) => (await loaders.byKey('Asset', asset)) as Node,
    attributed: ({ attributed }) => attributed.toString(),
    paid: ({ paid }) => paid.toString(),
  },
};
