import type { Node } from '../../facts/node.ts';
import { unqualified } from '../../values/keys.ts';
import { ONE } from '../../values/parts.ts';
import { connection, fromCursor, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';

export const attributionResolvers: GqlResolvers<Context> = {
  Query: {
    attribution: async (_, { of, by, pool, first, after }, { attributor, loaders, options }) => {
      const window = windowOf({ first, after });
      const { shares, untraced, untracedReasons } = await attributor.attribution(
        of,
        by,
        pool ?? 'DATA',
        options,
      );
      const [position] = window.cursor === undefined ? ['0'] : fromCursor(window.cursor, ['integer']);
      const start = Number(position);
      const edges = await Promise.all(
        shares.slice(start, start + window.size + 1).map(async ([name, parts], i) => {
          const { label, key } = unqualified(name);
          return {
            node: (await loaders.byKey(label, key)) as Node,
            parts,
            share: Number(parts) / Number(ONE),
            basis: 'DECLARED' as const,
            cursor: toCursor(start + i + 1),
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
