import { query, type Run, type } from '../neo4j/query.ts';
import { type Fraction, fraction } from '../values/fraction.ts';
import type { Shares } from '../values/parts.ts';

const parentProfiles = query(
  'factory/parent-profiles',
  { fineTunes: type<string[]>(), baseModels: type<string[]>() },
  {
    name: type<string>(),
    minRoyalty: type<string>(),
    data: type<[string, bigint][]>(),
    model: type<[string, bigint][]>(),
  },
);

/** What a fine-tune or base model asks of its children, and how it passes credit on; a base model has no profiles. */
export interface Parent {
  readonly minRoyalty: Fraction;
  readonly data: Shares;
  readonly model: Shares;
}

/** What is stored of fine-tunes and base models, by `Label:key`. */
export async function parentsByName(
  run: Run,
  { fineTunes, baseModels }: { fineTunes: readonly string[]; baseModels: readonly string[] },
): Promise<Map<string, Parent>> {
  if (fineTunes.length + baseModels.length === 0) return new Map();
  const found = await run(parentProfiles, {
    fineTunes: [...new Set(fineTunes)],
    baseModels: [...new Set(baseModels)],
  });
  return new Map(
    found.map(({ name, minRoyalty, data, model }) => [
      name,
      { minRoyalty: fraction(minRoyalty), data: new Map(data), model: new Map(model) },
    ]),
  );
}

/** The profiles of those that have one: the fine-tunes. */
export const profilesOf = (parents: ReadonlyMap<string, Parent>, which: 'data' | 'model') =>
  new Map(
    [...parents].filter(([name]) => name.startsWith('FineTune:')).map(([name, it]) => [name, it[which]]),
  );
