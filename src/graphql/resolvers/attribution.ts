import type { Node } from '../../facts/node.ts';
import { unqualified } from '../../values/keys.ts';
import { compareShares, ONE } from '../../values/parts.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';

export const attributionResolvers: GqlResolvers<Context> = {
  Query: {
    attribution: async (_, { of, by, pool, first, after }, { attributor, loaders, options }) => {
      const window = windowOf({ first, after });
      const [parts, name] = positionOf(window, ['integer', 'text']);
      const { shares, untraced, untracedReasons } = await attributor.attribution(
        of,
        by,
        pool ?? 'DATA',
        options,
      );
      const following =
        parts === undefined || name === undefined
          ? shares
          : shares.filter((share) => compareShares(share, [name, BigInt(parts)]) > 0);
      const edges = await Promise.all(
        following.slice(0, window.size + 1).map(async ([name, parts]) => {
          const { label, key } = unqualified(name);
          return {
            node: (await loaders.byKey(label, key)) as Node,
            parts,
            share: Number(parts) / Number(ONE),
            basis: 'DECLARED' as const,
            cursor: toCursor(parts, name),
          };
        }),
      );
      const listed = shares.reduce((sum, [, parts]) => sum + parts, 0n);
      return {
        ...connection(window, edges, shares.length),
        untraced,
        untracedReasons,
        totalParts: listed + untraced,
      };
    },
  },
};
