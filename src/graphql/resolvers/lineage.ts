import { creditedGraph } from '../../attribution/lineage-credit.ts';
import { ancestry, type Walk } from '../../lineage/ancestry.ts';
import { lineagePaths } from '../../lineage/paths.ts';
import { connection, type PageArgs, positionOf, sizeOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlQueryAncestryArgs, GqlQueryLineageGraphArgs, GqlResolvers } from '../generated/types.ts';
import { labelsOf, time } from './arguments.ts';

export const lineageResolvers: GqlResolvers<Context> = {
  Query: {
    ancestry: (_, args, context) => walked(walkOf(args), args, context),
    lineageGraph: (_, args, { attributor, database, options }) =>
      creditedGraph(database, attributor, walkOf(args), args.maxNodes ?? 200, options),
    lineagePaths: async (_, { from, to, first }, { database, options }) => {
      const found = await lineagePaths(database, from, to, sizeOf(first ?? 10, 'first'), options);
      return {
        pathCount: found.pathCount.toString(),
        paths: found.paths.map(({ nodes }) => ({ nodes, length: nodes.length - 1 })),
      };
    },
  },
  LineageGraph: {
    nodes: ({ nodes }, _, { loaders }) => nodes.map(({ id }) => loaders.node(id)),
    credit: async ({ nodes, credit }) => {
      const { ofNode } = await credit();
      return nodes.flatMap(({ id }) => {
        const parts = ofNode(id);
        return parts === undefined ? [] : [{ node: id, parts }];
      });
    },
  },
  LineageEdge: {
    parts: async (edge) => (await edge.credit()).ofStep(edge) ?? null,
  },
};

/** A page of what a walk finds, nearest first. */
export async function walked(
  walk: Walk,
  { first, after: cursor }: Pick<PageArgs, 'first' | 'after'>,
  { database, loaders, options }: Context,
) {
  const window = windowOf({ first, after: cursor });
  const [distance, key, id, knownAt] = positionOf(window, ['integer', 'text', 'text', 'integer']);
  const after =
    distance === undefined ? undefined : { distance: BigInt(distance), key: String(key), id: String(id) };
  // Later pages are of what the first one knew, so that what is written meanwhile neither hides nor repeats anything.
  const found = await ancestry(
    database,
    { ...walk, ...(knownAt !== undefined && { knownAt: Number(knownAt) }) },
    { first: window.size, after },
    options,
  );
  const edges = found.ancestors.map(({ node, distance }) => ({
    node: () => loaders.node(node.id),
    distance,
    cursor: toCursor(distance, node.key, node.id, found.knownAt),
  }));
  const page = connection(window, edges, found.totalCount);
  return {
    ...page,
    pageInfo: { ...page.pageInfo, hasNextPage: found.hasNext },
    complete: found.complete,
    incompleteReason: found.incompleteReason,
  };
}

const walkOf = (args: GqlQueryAncestryArgs | GqlQueryLineageGraphArgs): Walk => ({
  of: args.of,
  direction: args.direction ?? 'UPSTREAM',
  kinds: labelsOf(args.kinds),
  maxDepth: args.maxDepth ?? undefined,
  asOf: time(args.asOf, 'asOf'),
  knownAt: time(args.knownAt, 'knownAt'),
});
