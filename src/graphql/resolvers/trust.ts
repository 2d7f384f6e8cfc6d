import { HALF_LIFE_DAYS, left } from '../../accountability/trust/decay.ts';
import { belief, expected, millionths, uncertainty } from '../../accountability/trust/opinion.ts';
import type { Point } from '../../accountability/trust/points.ts';
import { sentenceOf } from '../../accountability/trust/sentence.ts';
import { type Role, trust } from '../../accountability/trust/trust.ts';
import { trustsAtFreeze } from '../../datanet/trusts.ts';
import type { Node } from '../../facts/node.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers, GqlTrustVerdict } from '../generated/types.ts';
import { time } from './arguments.ts';

interface MomentArgs {
  readonly asOf?: string | null;
  readonly knownAt?: string | null;
}

const asked = (role: Role, { key }: Node, { asOf, knownAt }: MomentArgs, { database, options }: Context) =>
  trust(database, role, key, { asOf: time(asOf, 'asOf'), knownAt: time(knownAt, 'knownAt') }, options);

export const trustResolvers: GqlResolvers<Context> = {
  Contributor: { trust: (node, args, context) => asked(args.as ?? 'CONTRIBUTOR', node, args, context) },
  ComputeProvider: { trust: (node, args, context) => asked('PROVIDER', node, args, context) },
  Datanet: { trust: (node, args, context) => asked('DATANET', node, args, context) },
  DatanetVersion: {
    trusts: async ({ id }, args, { database, loaders, options }) => {
      const window = windowOf(args);
      const [trust, contributor] = positionOf(window, ['integer', 'text']);
      const after =
        trust === undefined || contributor === undefined ? undefined : { trust: BigInt(trust), contributor };
      const found = await trustsAtFreeze(database, id, { after, limit: window.size + 1 }, options);
      const edges = found.trusts.map(({ contributor, trust }) => ({
        node: loaders.byKey('Contributor', contributor) as Promise<Node>,
        trust: Number(trust),
        cursor: toCursor(trust, contributor),
      }));
      return connection(window, edges, found.total);
    },
  },
  Trust: {
    belief: ({ opinion }) => belief(opinion),
    millionths: ({ opinion }) => Number(millionths(opinion)),
    uncertainty: ({ opinion }) => uncertainty(opinion),
    expected: ({ opinion }) => expected(opinion),
    good: ({ opinion }) => opinion.good,
    bad: ({ opinion }) => opinion.bad,
    halfLifeDays: () => HALF_LIFE_DAYS,
    knownAt: ({ knownAt }) => new Date(knownAt),
    points: ({ points }, args) => {
      const window = windowOf(args);
      const [age, id] = positionOf(window, ['integer', 'text']);
      const from = id === undefined ? 0 : placeAfter(points, Number(age), id);
      const edges = points
        .slice(from, from + window.size + 1)
        .map((node) => ({ node, cursor: toCursor(node.age, node.id) }));
      return connection(window, edges, points.length);
    },
  },
  TrustPoint: {
    source: ({ id }, _, { loaders }) => loaders.node(id),
    verdict: verdictOf,
    by: async ({ by }, _, { loaders }) =>
      by === undefined ? null : ((await loaders.byKey('Contributor', by)) ?? null),
    ageDays: ({ age }) => age,
    left: ({ age }) => left(age),
    good: ({ adds }) => adds.good,
    bad: ({ adds }) => adds.bad,
    explanation: sentenceOf,
  },
};

/** Where a page goes on; what it went up to may have become too old to count meanwhile. */
function placeAfter(points: readonly Point[], age: number, id: string): number {
  const known = points.findIndex((it) => it.id === id);
  if (known >= 0) return known + 1;
  const older = points.findIndex((it) => it.age > age);
  return older >= 0 ? older : points.length;
}

function verdictOf({ kind, good }: Point): GqlTrustVerdict {
  if (kind === 'REPORT') return 'HARMFUL';
  if (kind === 'VALIDATION') return good ? 'ACCEPTED' : 'REJECTED';
  return good ? 'GOOD' : 'BAD';
}
