import { byMove, type CreditChange } from '../../accountability/changes.ts';
import {
  creditChanges,
  type Diff,
  diff,
  evaluationChanges,
  keyOfChange,
  parentChanges,
  type RecordChange,
  recordChanges,
  valueChanges,
} from '../../accountability/diff.ts';
import { unqualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import { connection, type PageArgs, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlLineageStep, GqlResolvers } from '../generated/types.ts';

export const diffResolvers: GqlResolvers<Context> = {
  Query: {
    diff: (_, { from, to }, { database, options }) => diff(database, from, to, options),
  },
  Diff: {
    addedRecords: async (of, args, context) =>
      recordPage(of, 'ADDED', args, context, (it) => () => context.loaders.node(String(it.new))),
    removedRecords: async (of, args, context) =>
      recordPage(of, 'REMOVED', args, context, (it) => () => context.loaders.node(String(it.old))),
    correctedRecords: async (of, args, context) =>
      recordPage(of, 'CORRECTED', args, context, (it) => ({
        from: () => context.loaders.node(String(it.old)),
        to: () => context.loaders.node(String(it.new)),
      })),
    credit: async (of, { pool, ...args }, { attributor, loaders, options }) => {
      const window = windowOf(args);
      const position = creditAt(positionOf(window, ['text', 'integer', 'integer']));
      const { changes, ...untraced } = await creditChanges(attributor, of, pool ?? 'DATA', options);
      const following = position ? changes.filter((it) => byMove(it, position) > 0) : changes;
      const edges = following.slice(0, window.size + 1).map(({ name, before, after }) => {
        const { label, key } = unqualified(name);
        return {
          node: () => loaders.byKey(label, key),
          before,
          after,
          cursor: toCursor(name, before, after),
        };
      });
      return { ...connection(window, edges, changes.length), ...untraced };
    },
    parents: async (of, args, { database, options }) => {
      const window = windowOf(args);
      const [step, key] = positionOf(window, ['text', 'text']);
      const changes = await parentChanges(database, of, options);
      const edges = changes.map((it) => ({
        ...it,
        step: it.step as GqlLineageStep,
        cursor: toCursor(it.step, keyOfChange(it)),
      }));
      const first =
        step === undefined || key === undefined
          ? 0
          : changes.filter(
              (it) => (compareCodePoints(it.step, step) || compareCodePoints(keyOfChange(it), key)) <= 0,
            ).length;
      return connection(window, edges.slice(first, first + window.size + 1), changes.length);
    },
    values: (of) => valueChanges(of),
    evaluations: (of, _, { database, options }) => evaluationChanges(database, of, options),
  },
};

type Changed = Awaited<ReturnType<typeof recordChanges>>['changes'][number];

async function recordPage<T>(
  of: Diff,
  change: RecordChange,
  args: PageArgs,
  { database, options }: Context,
  nodeOf: (it: Changed) => T,
) {
  const window = windowOf(args);
  const [after = ''] = positionOf(window, ['text']);
  const limit = window.size + 1;
  const { changes, total } = await recordChanges(database, of, change, { after, limit }, options);
  const edges = changes.map((it) => ({ node: nodeOf(it), cursor: toCursor(it.key) }));
  return connection(window, edges, total);
}

const creditAt = ([name, before, after]: readonly (string | undefined)[]): CreditChange | undefined =>
  name === undefined || before === undefined || after === undefined
    ? undefined
    : { name, before: BigInt(before), after: BigInt(after) };
