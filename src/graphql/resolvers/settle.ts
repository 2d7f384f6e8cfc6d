import { settle } from '../../settlement/settle.ts';
import { Refusal } from '../../values/errors.ts';
import type { Context } from '../context.ts';
import type { GqlMutationResolvers } from '../generated/types.ts';

/** Not an event: it adds nothing to what is known, it pays by it. */
export const settleMutation: NonNullable<GqlMutationResolvers<Context>['settle']> = async (
  _,
  { input: { asset } },
  { database, actor, options, loaders },
) => {
  try {
    const key = await settle(database, asset, { ...options, actor });
    loaders.clear();
    return {
      settlement: key === undefined ? null : ((await loaders.byKey('Settlement', key)) ?? null),
      userErrors: [],
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, path } = error;
    return { settlement: null, userErrors: [{ code, message, path: ['input', ...path.map(String)] }] };
  }
};
