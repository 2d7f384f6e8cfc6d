import { type Gap, verdictOf } from '../../accountability/gaps.ts';
import { changed } from '../../accountability/memory/changed.ts';
import { enough } from '../../accountability/memory/enough.ts';
import { entered } from '../../accountability/memory/entered.ts';
import { helped } from '../../accountability/memory/helped.ts';
import type { Node } from '../../facts/node.ts';
import { unqualified, versionKey } from '../../values/keys.ts';
import { ONE } from '../../values/parts.ts';
import { connection, type PageArgs, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';

/** A page of a list that is here already, by position in it. */
function listed<T>(all: readonly T[], args: PageArgs) {
  const window = windowOf(args);
  const [after] = positionOf(window, ['integer']);
  const first = after === undefined ? 0 : Number(after) + 1;
  const edges = all
    .slice(first, first + window.size + 1)
    .map((node, i) => ({ node, cursor: toCursor(first + i) }));
  return connection(window, edges, all.length);
}

const verdict = ({ gaps }: { readonly gaps: readonly Gap[] }) => verdictOf(gaps);

export const memoryResolvers: GqlResolvers<Context> = {
  ModelRoute: {
    memory: async ({ key, version }, _, { loaders }) => ({
      routeVersion: (await loaders.byKey('RouteVersion', versionKey(key, version as bigint))) as Node,
    }),
  },
  RouteVersion: {
    memory: (routeVersion) => ({ routeVersion }),
  },
  Memory: {
    entered: ({ routeVersion }, _, { database, attributor, options }) =>
      entered(database, attributor, routeVersion, options),
    changed: ({ routeVersion }, _, { database, options }) => changed(database, routeVersion, options),
    helped: ({ routeVersion }, _, { database, attributor, options }) =>
      helped(database, attributor, routeVersion, options),
    enough: ({ routeVersion }, _, { database, attributor, options }) =>
      enough(database, attributor, routeVersion, options),
  },
  MemoryEntered: {
    verdict,
    conflicts: ({ conflicts }, args) => listed(conflicts, args),
  },
  MemoryChanged: {
    verdict,
    improvements: ({ improvements }, args) => listed(improvements, args),
  },
  MemoryHelped: {
    verdict,
    inferences: ({ uses }) => uses.looked,
    evidenced: ({ uses }) => uses.evidenced,
  },
  MemoryEnough: {
    verdict,
    inferences: ({ uses }) => uses.total,
  },
  Gap: {
    share: ({ parts }) => Number(parts) / Number(ONE),
    examples: async ({ examples }, _, { loaders }) => {
      const nodes = await Promise.all(
        examples.map((name) => {
          const { label, key } = unqualified(name);
          return loaders.byKey(label, key);
        }),
      );
      return nodes.filter((it) => it !== undefined);
    },
  },
  LicenceConflict: {
    source: ({ source }, _, { loaders }) => loaders.node(source.id),
    licence: ({ source }) => source.licence,
    path: ({ path }, _, { loaders }) => Promise.all(path.map((id) => loaders.node(id))),
  },
  Improvement: {
    fineTune: async ({ fineTune }, _, { loaders }) => (await loaders.byKey('FineTune', fineTune)) as Node,
  },
};
