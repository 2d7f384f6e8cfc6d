import type { Node } from '../../facts/node.ts';
import { earnings, usage } from '../../settlement/over-time.ts';
import { receipt } from '../../settlement/receipts.ts';
import { LABELS, qualified, unqualified } from '../../values/keys.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { stretches } from './arguments.ts';

export const receiptResolvers: GqlResolvers<Context> = {
  Query: {
    receipt: async (_, { inference }, { loaders, database, options }) => {
      const node = await loaders.byKey('Inference', inference);
      return node ? receipt(database, node, options) : null;
    },
  },
  Receipt: {
    routeVersion: async ({ routeVersion }, _, { loaders }) =>
      (await loaders.byKey('RouteVersion', routeVersion)) as Node,
    fee: ({ inference: { fee, asset } }) =>
      fee === undefined ? null : { asset: String(asset), amount: BigInt(String(fee)) },
    voided: ({ inference }) => inference.voidReason !== undefined,
    settlement: async ({ settlement }, _, { loaders }) =>
      settlement === undefined ? null : ((await loaders.byKey('Settlement', settlement)) ?? null),
    evidence: ({ evidence }, _, { loaders }) => (evidence === undefined ? null : loaders.node(evidence)),
  },
  ReceiptPool: {
    weight: ({ weight }) => Number(weight),
    amount: ({ amount }) => amount?.toString() ?? null,
    hops: ({ hops }, args) => {
      const window = windowOf(args);
      const [after] = positionOf(window, ['integer']);
      const first = after === undefined ? 0 : Number(after) + 1;
      const edges = hops
        .slice(first, first + window.size + 1)
        .map((node, i) => ({ node, cursor: toCursor(first + i) }));
      return connection(window, edges, hops.length);
    },
  },
  Hop: {
    node: async ({ to }, _, { loaders }) => {
      const { label, key } = unqualified(to);
      return LABELS.includes(label) ? ((await loaders.byKey(label, key)) ?? null) : null;
    },
    amount: ({ amount }) => amount?.toString() ?? null,
  },
  Money: {
    asset: async ({ asset }, _, { loaders }) => (await loaders.byKey('Asset', asset)) as Node,
    amount: ({ amount }) => amount.toString(),
  },
  ModelRoute: {
    usage: ({ key }, args, { database, options }) => usage(database, key, stretches(args), options),
  },
  Contributor: {
    earnings: ({ key }, { asset, ...args }, { database, options }) =>
      earnings(database, qualified('Contributor', key), asset ?? undefined, stretches(args), options),
  },
};
