import { rootCauses } from '../../accountability/root-causes.ts';
import { unqualified } from '../../values/keys.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { labelsOf, time } from './arguments.ts';

export const rootCauseResolvers: GqlResolvers<Context> = {
  Query: {
    rootCauses: async (_, { of, since, until, kinds, first, after }, { database, loaders, options }) => {
      const window = windowOf({ first, after });
      const [position, name] = positionOf(window, ['integer', 'text']);
      const times = { since: time(since, 'since'), until: time(until, 'until') };
      const { ranking, judged, complete, certainty, explanation } = await rootCauses(
        database,
        { of, ...times, labels: labelsOf(kinds) },
        options,
      );
      const from = name === undefined ? 0 : ranking.after(name, Number(position));
      const found = ranking.slice(from, window.size + 1);
      const edges = found.map(({ name, score, rank, tiedWith, bad, good }, i) => {
        const { label, key } = unqualified(name);
        return {
          node: () => loaders.byKey(label, key),
          ...{ score, rank, tiedWith },
          carriedBad: bad,
          otherBad: judged.bad - bad,
          carriedGood: good,
          otherGood: judged.good - good,
          cursor: toCursor(from + i, name),
        };
      });
      return {
        ...connection(window, edges, ranking.size),
        ...judged,
        complete,
        incompleteReason: complete ? null : 'NODE_LIMIT',
        certainty,
        explanation,
      };
    },
  },
};
