import { BASES, inOrderShown, type Share } from '../../attribution/shares.ts';
import { existing, type Node } from '../../facts/node.ts';
import { Refusal } from '../../values/errors.ts';
import { qualified, unqualified } from '../../values/keys.ts';
import { ONE } from '../../values/parts.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { pointedAt, toldBy } from './nodes.ts';

function sharesOf({ label, key }: Node, shares: readonly Share[]): readonly Share[] {
  const wanted = qualified(label, key);
  return shares.filter(({ name }) => name === wanted);
}

export const attributionResolvers: GqlResolvers<Context> = {
  Query: {
    evidence: toldBy('attribution.reported'),
    attribution: async (_, { of, by, pool, asset, only, through, first, after }, context) => {
      const { attributor, database, loaders, options } = context;
      const window = windowOf({ first, after });
      const position = shareAt(positionOf(window, ['integer', 'text', 'text']));
      if (through != null && asset != null)
        throw new Refusal('BAD_INPUT', 'through divides parts and no money: leave asset out', ['asset']);
      const { shares, untraced, untracedReasons } = await (through == null
        ? attributor.attribution(of, by, pool ?? 'DATA', options, asset ?? undefined)
        : attributor.attributionThrough(through, of, by, pool ?? 'DATA', options));
      const wanted =
        only == null ? shares : sharesOf(await existing(database, only, ['only'], options), shares);
      const following = position ? wanted.filter((share) => inOrderShown(share, position) > 0) : wanted;
      const edges = following.slice(0, window.size + 1).map(({ name, basis, parts, amount }) => {
        const { label, key } = unqualified(name);
        return {
          node: () => loaders.byKey(label, key),
          parts,
          share: Number(parts) / Number(ONE),
          amount: amount === undefined ? null : String(amount),
          basis,
          cursor: toCursor(parts, name, basis),
        };
      });
      const listed = shares.reduce((sum, { parts }) => sum + parts, 0n);
      return {
        ...connection(window, edges, wanted.length),
        untraced,
        untracedReasons,
        totalParts: listed + untraced,
      };
    },
  },
  Evidence: {
    inference: pointedAt('OF'),
    items: async ({ id }, args, { loaders }) => {
      const window = windowOf(args);
      const [parts, key] = positionOf(window, ['integer', 'text']);
      const after = parts === undefined || key === undefined ? undefined : { parts: BigInt(parts), key };
      const { items, total } = await loaders.evidenceItems(id, { after, limit: window.size + 1 });
      const edges = items.map(({ record, score, parts }) => ({
        node: { record: () => loaders.byKey('Record', record), score, parts },
        cursor: toCursor(parts, record),
      }));
      return connection(window, edges, total);
    },
  },
};

function shareAt([parts, name, basis]: readonly (string | undefined)[]): Share | undefined {
  const known = BASES.find((it) => it === basis);
  return parts === undefined || name === undefined || !known
    ? undefined
    : { parts: BigInt(parts), name, basis: known };
}
