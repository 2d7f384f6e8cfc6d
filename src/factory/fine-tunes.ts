import type { z } from 'zod';
import {
  type Candidate,
  define,
  type Path,
  type Reference,
  type Row,
  rows,
  totals,
  writeWith,
} from '../facts/definition.ts';
import {
  contributors,
  fraction as fractionField,
  json,
  key,
  line,
  list,
  object,
  version,
  weight,
} from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fraction, isLess } from '../values/fraction.ts';
import { qualified, unqualified, versionKey } from '../values/keys.ts';
import { UNTRACED } from '../values/parts.ts';
import { dataProfile, modelProfile } from './profiles.ts';
import { floorRefusal } from './royalty-floors.ts';
import { lockReachingModels, MOST_ANCESTORS, reach, readLineage } from './stored-floors.ts';
import { type Parent, parentsByName, profilesOf } from './stored-profiles.ts';

const createFineTunes = query('factory/create-fine-tunes', rows, {});
/** A fine-tune counts by default, a base model only where a weight says so. */
const parent = object({ fineTune: key.optional(), model: key.optional(), weight: weight.optional() })
  .refine((it) => (it.fineTune === undefined) !== (it.model === undefined), {
    error: 'must name either a fineTune or a model',
  })
  .transform((it) => ({ ...it, weight: it.weight ?? (it.model === undefined ? 1 : 0) }));

const completed = object({
  fineTune: object({
    key,
    name: line,
    method: line,
    license: line.optional(),
    royalty: fractionField.default('0/1'),
    minRoyalty: fractionField.default('0/1'),
    minRoyaltyReach: reach,
    hyperparameters: json.optional(),
    metrics: json.optional(),
  }),
  builtBy: contributors.refine((it) => it.some(({ share }) => share > 0), {
    error: 'must have a positive share',
  }),
  trainedOn: list(object({ datanet: key, version, weight: weight.default(1) })).default([]),
  derivedFrom: list(parent).default([]),
  computedBy: list(object({ provider: key, units: weight })).default([]),
});
type Completed = z.infer<typeof completed>;

const parentName = (it: Completed['derivedFrom'][number]) =>
  it.fineTune === undefined ? qualified('BaseModel', it.model as string) : qualified('FineTune', it.fineTune);

export const fineTuneCompleted = define({
  type: 'fineTune.completed',
  schema: completed,
  subject: ({ fineTune }) => ({ label: 'FineTune', key: fineTune.key }),
  makes: true,
  references: ({ fineTune, builtBy, trainedOn, derivedFrom, computedBy }): Reference[] => [
    ...builtBy.map((it, i) => reference('Contributor', it.contributor, ['builtBy', i, 'contributor'])),
    ...trainedOn.map((it, i) =>
      reference('DatanetVersion', versionKey(it.datanet, it.version), ['trainedOn', i]),
    ),
    ...derivedFrom.flatMap((it, i) => {
      if (it.fineTune === fineTune.key) return [];
      const { label, key } = unqualified(parentName(it));
      return [reference(label, key, ['derivedFrom', i, it.fineTune === undefined ? 'model' : 'fineTune'])];
    }),
    ...computedBy.map((it, i) => reference('ComputeProvider', it.provider, ['computedBy', i, 'provider'])),
  ],
  // A parent must not be measured any more once something rests on its profile.
  locks: ({ derivedFrom }) =>
    derivedFrom.flatMap((it) => (it.fineTune === undefined ? [] : [{ label: 'FineTune', key: it.fineTune }])),
  royaltyFloors: ({ derivedFrom }) => (derivedFrom.some((it) => it.fineTune) ? 'reads' : undefined),
  decide,
  write: writeWith(createFineTunes),
});

const reference = (label: Reference['label'], key: string, path: Path): Reference => ({ label, key, path });

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Completed>[],
): Promise<(Row | Refusal)[]> {
  const named = candidates.flatMap(({ event }) => event.derivedFrom);
  const parents = await parentsByName((query, params) => tx.run(query, params), {
    fineTunes: named.flatMap((it) => it.fineTune ?? []),
    baseModels: named.flatMap((it) => it.model ?? []),
  });
  const floors = await floorRefusals(
    tx,
    candidates.map(({ event }) => event),
  );
  return candidates.map(
    ({ event, row }, i) => refusal(event, parents) ?? floors[i] ?? fineTuneRow(event, row, parents),
  );
}

/** Where an ancestor further up asks for a royalty and would get too little. */
async function floorRefusals(
  tx: Transaction,
  events: readonly Completed[],
): Promise<readonly (Refusal | undefined)[]> {
  const parentsOf = events.map(({ derivedFrom }) => derivedFrom.flatMap((it) => it.fineTune ?? []));
  if (!(await lockReachingModels(tx, [...new Set(parentsOf.flat())]))) return [];
  const refusals: (Refusal | undefined)[] = [];
  for (const [i, { fineTune, derivedFrom }] of events.entries()) {
    const lineage = await readLineage(
      (query, params) => tx.run(query, params),
      parentsOf[i] ?? [],
      MOST_ANCESTORS,
    );
    const derived = weights(derivedFrom.map((it) => [parentName(it), it.weight]));
    refusals.push(
      lineage instanceof Refusal ? lineage : floorRefusal(fraction(fineTune.royalty), derived, lineage),
    );
  }
  return refusals;
}

function refusal(
  { fineTune, derivedFrom }: Completed,
  parents: ReadonlyMap<string, Parent>,
): Refusal | undefined {
  const royalty = fraction(fineTune.royalty);
  const totalWeights = weights(derivedFrom.map((it) => [parentName(it), it.weight]));
  for (const [i, it] of derivedFrom.entries()) {
    if (it.fineTune === fineTune.key) {
      return new Refusal('CYCLE', 'a fine-tune cannot derive from itself', ['derivedFrom', i, 'fineTune']);
    }
    const name = parentName(it);
    const minRoyalty = parents.get(name)?.minRoyalty;
    if (!minRoyalty || minRoyalty.n === 0n) continue;
    const asked = `${name} asks for a royalty of ${minRoyalty.n}/${minRoyalty.d} at least`;
    if (isLess(royalty, minRoyalty)) return new Refusal('LICENSE', asked, ['fineTune', 'royalty']);
    if (totalWeights.get(name) === 0n) {
      return new Refusal('LICENSE', `${asked}, so its weight must be positive`, ['derivedFrom', i, 'weight']);
    }
  }
}

function fineTuneRow(
  event: Completed,
  row: Candidate<Completed>['row'],
  parents: ReadonlyMap<string, Parent>,
): Row {
  const { fineTune, builtBy, trainedOn, derivedFrom, computedBy } = event;
  const self = qualified('FineTune', fineTune.key);
  const trained = weights(
    trainedOn.map((it) => [qualified('DatanetVersion', versionKey(it.datanet, it.version)), it.weight]),
  );
  const derived = weights(derivedFrom.map((it) => [parentName(it), it.weight]));

  const data = dataProfile(new Map([...trained, ...derived]), profilesOf(parents, 'data'));
  const model = modelProfile(self, fraction(fineTune.royalty), derived, profilesOf(parents, 'model'));
  const { hyperparameters, metrics, ...properties } = fineTune;
  return {
    ...row({
      ...properties,
      hyperparameters: hyperparameters && JSON.stringify(hyperparameters),
      metrics: metrics && JSON.stringify(metrics),
      untraced: data.get(UNTRACED) ?? 0n,
      keptParts: model.get(self) ?? 0n,
    }),
    builtBy: totals(
      builtBy,
      (it) => it.contributor,
      (it) => it.share,
    ),
    computedBy: totals(
      computedBy,
      (it) => it.provider,
      (it) => it.units,
    ),
    trainedOn: edges(trained, 'DatanetVersion', 'weight'),
    derivedFromFineTunes: edges(derived, 'FineTune', 'weight'),
    derivedFromModels: edges(derived, 'BaseModel', 'weight'),
    creditsVersions: edges(data, 'DatanetVersion', 'parts'),
    creditsMeasured: edges(data, 'MeasuredVersion', 'parts'),
    creditsModels: edges(data, 'BaseModel', 'parts'),
    royaltiesFineTunes: edges(model, 'FineTune', 'parts').filter((it) => it.key !== fineTune.key),
    royaltiesModels: edges(model, 'BaseModel', 'parts'),
  };
}

/** Sums repeated targets. */
function weights(items: readonly [name: string, weight: number][]): Map<string, bigint> {
  return new Map(
    totals(
      items,
      ([name]) => name,
      ([, weight]) => weight,
    ).map(({ key, weight }) => [key, weight]),
  );
}

/** The entries of one label, as rows of `{key, <property>}`. */
function edges<P extends string>(shares: ReadonlyMap<string, bigint>, label: string, property: P) {
  return [...shares].flatMap(([name, value]) => {
    if (name === UNTRACED || unqualified(name).label !== label) return [];
    return [{ key: unqualified(name).key, [property]: value } as { key: string } & Record<P, bigint>];
  });
}
