import { type Gap, verdictOf } from '../../accountability/gaps.ts';
import { marksOf } from '../../accountability/marks.ts';
import { changed } from '../../accountability/memory/changed.ts';
import { enough } from '../../accountability/memory/enough.ts';
import { entered } from '../../accountability/memory/entered.ts';
import { helped } from '../../accountability/memory/helped.ts';
import { type Memory, routeVersionThen } from '../../accountability/memory/line.ts';
import { chainTo } from '../../accountability/memory/used.ts';
import { shown } from '../../factory/royalty-floors.ts';
import type { Node } from '../../facts/node.ts';
import { isAlways, type Moment } from '../../lineage/ancestry.ts';
import { unqualified, versionKey } from '../../values/keys.ts';
import { ONE } from '../../values/parts.ts';
import { connection, type PageArgs, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers, GqlRouteVersionMemoryArgs } from '../generated/types.ts';
import { countQuestion } from '../limits.ts';
import { time } from './arguments.ts';

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

/** Of lists without pages. */
const MOST_LISTED = 100;

async function named(loaders: Context['loaders'], name: string): Promise<Node> {
  const { label, key } = unqualified(name);
  return (await loaders.byKey(label, key)) as Node;
}

const verdict = ({ gaps }: { readonly gaps: readonly Gap[] }) => verdictOf(gaps);

const momentOf = ({ asOf, knownAt }: GqlRouteVersionMemoryArgs): Moment => ({
  asOf: time(asOf, 'asOf'),
  knownAt: time(knownAt, 'knownAt'),
});

/** What a route version, or the last one of a route, remembered at a moment; null where there was none. */
async function memoryThen(
  of: Node,
  moment: Moment,
  { database, loaders, options }: Context,
): Promise<Memory | null> {
  const id = await routeVersionThen(database, of.id, moment, options);
  return id === undefined ? null : { routeVersion: await loaders.node(id), moment };
}

export const memoryResolvers: GqlResolvers<Context> = {
  ModelRoute: {
    memory: async (route, args, context) => {
      countQuestion(context);
      const moment = momentOf(args);
      if (!isAlways(moment)) return memoryThen(route, moment, context);
      const last = versionKey(route.key, route.version as bigint);
      return { routeVersion: (await context.loaders.byKey('RouteVersion', last)) as Node, moment };
    },
  },
  RouteVersion: {
    memory: (routeVersion, args, context) => {
      countQuestion(context);
      const moment = momentOf(args);
      return isAlways(moment) ? { routeVersion, moment } : memoryThen(routeVersion, moment, context);
    },
  },
  Memory: {
    entered: (memory, _, { database, attributor, options }) => entered(database, attributor, memory, options),
    changed: (memory, _, { database, options }) => changed(database, memory, options),
    helped: (memory, _, { database, attributor, options }) => helped(database, attributor, memory, options),
    enough: (memory, _, { database, attributor, options }) => enough(database, attributor, memory, options),
    quarantineMarks: ({ routeVersion, moment }, _, { database, options }) =>
      marksOf(database, routeVersion, undefined, moment, options),
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
    dilutedFloors: ({ dilutedFloors }) => dilutedFloors.slice(0, MOST_LISTED),
  },
  DilutedFloor: {
    fineTune: ({ fineTune }, _, { loaders }) => named(loaders, fineTune),
    ancestor: ({ ancestor }, _, { loaders }) => named(loaders, ancestor),
    minRoyalty: ({ minRoyalty: { n, d } }) => `${n}/${d}`,
    share: ({ share }) => shown(share),
    floor: ({ floor }) => shown(floor),
    given: ({ given }) => shown(given),
    reachedBy: ({ reachedBy }) => (reachedBy ? shown(reachedBy) : null),
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
    records: ({ source }) => source.records,
    path: async ({ path, source: { id, record } }, _, { database, loaders, options }) => {
      const chain = record === undefined ? [] : await chainTo(database, id, record, options);
      return Promise.all([...path, ...chain].map((it) => loaders.node(it)));
    },
  },
  Improvement: {
    fineTune: async ({ fineTune }, _, { loaders }) => (await loaders.byKey('FineTune', fineTune)) as Node,
  },
};
