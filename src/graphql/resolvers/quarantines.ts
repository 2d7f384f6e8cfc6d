import { impact } from '../../accountability/impact/impact.ts';
import { marksOf, pathOf } from '../../accountability/marks.ts';
import type { Node } from '../../facts/node.ts';
import { versionKey } from '../../values/keys.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { mayPointAt, momentOf, pointedAt, pointingAt, toldBy } from './nodes.ts';

const quarantineMarks = (node: Node, _: unknown, { database, options }: Context) =>
  marksOf(database, node, undefined, {}, options);

/** The marks of something that comes from what a route version does. */
const marksBy = async (node: Node, routeVersion: string, { database, loaders, options }: Context) =>
  marksOf(database, node, await loaders.byKey('RouteVersion', routeVersion), {}, options);

export const quarantineResolvers: GqlResolvers<Context> = {
  Query: { quarantine: toldBy('quarantined') },
  QuarantinePayload: {
    impact: async ({ record, datanetVersion }, _, { database, options }) => {
      const node = (await record) ?? (await datanetVersion);
      return node ? impact(database, node.id, options) : null;
    },
  },
  Quarantine: {
    of: pointedAt('OF'),
    by: mayPointAt('BY'),
    releasedAt: momentOf('releasedAt'),
  },
  Record: { quarantines: pointingAt('OF', 'Quarantine'), quarantineMarks },
  DatanetVersion: { quarantines: pointingAt('OF', 'Quarantine'), quarantineMarks },
  FineTune: { quarantineMarks },
  RouteVersion: { quarantineMarks },
  ModelRoute: {
    quarantineMarks: (node, _, context) =>
      marksBy(node, versionKey(node.key, node.version as bigint), context),
  },
  Inference: {
    quarantineMarks: (node, _, context) => marksBy(node, String(node.routeVersion), context),
  },
  QuarantineMark: {
    quarantine: ({ quarantine }, _, { loaders }) => loaders.node(quarantine),
    path: (mark, _, { database, options }) => pathOf(database, mark, options),
  },
};
