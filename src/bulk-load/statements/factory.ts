import type { Row } from '../../facts/definition.ts';
import { UNTRACED } from '../../values/parts.ts';
import { placeOf, timeOf, type Values } from '../graph-files.ts';
import type { RelationshipType } from '../kinds.ts';
import type {
  BaseModel,
  Contributor,
  DatanetVersion,
  Entity,
  FineTune,
  Memory,
  Ownership,
  PackedShares,
} from '../memory.ts';
import type { Statements } from './statement.ts';

type Weighted = readonly { readonly key: string; readonly weight: bigint }[];
type Credited = readonly { readonly key: string; readonly parts: bigint }[];

interface FineTuneRow extends Row {
  readonly builtBy: Weighted;
  readonly computedBy: Weighted;
  readonly trainedOn: Weighted;
  readonly derivedFromFineTunes: Weighted;
  readonly derivedFromModels: Weighted;
  readonly creditsVersions: Credited;
  readonly creditsMeasured: Credited;
  readonly creditsModels: Credited;
  readonly royaltiesFineTunes: Credited;
  readonly royaltiesModels: Credited;
}

interface UpdateRow extends Row {
  readonly subject: string;
  readonly changed: Readonly<Record<string, string | null>>;
  readonly licenseGiven: boolean;
  readonly floorGiven: boolean;
  readonly ownerGiven: boolean;
  readonly owner: string | null;
}

const isReaching = ({ properties }: Entity) => properties.minRoyaltyReach === 'DERIVED';
const isFineTune = (it: FineTune | BaseModel): it is FineTune => 'parents' in it;

export const factoryStatements = (memory: Memory): Statements => {
  const { files } = memory;
  /** Whether anything ever asked for a royalty of whatever derives from it: mostly nobody does, and nothing is walked. */
  let reaching = false;
  const fact = (label: string, key: string) => (memory.find(label, key) as Entity).fact;
  const own = (model: BaseModel, owner: string | null, at: bigint, since: number) => {
    if (owner === null) return;
    model.owners.push({
      contributor: fact('Contributor', owner),
      at: timeOf(at),
      recordedAt: files.recordedAt(since),
      endedAt: [],
      endedRecordedAt: [],
    } satisfies Ownership);
  };
  const packed = (...credits: readonly (readonly [label: string, Credited])[]): PackedShares => ({
    names: credits.flatMap(([label, its]) => its.map(({ key }) => (memory.find(label, key) as Entity).name)),
    parts: BigInt64Array.from(credits.flatMap(([, its]) => its.map(({ parts }) => parts))),
  });
  const pairs = ({ names, parts }: PackedShares) =>
    names.map((name, i) => [name, parts[i] as bigint] as const);

  /** Fine-tunes and all that they come from. */
  function* lineage(fineTunes: readonly string[]): Iterable<FineTune | BaseModel> {
    const found = new Set<FineTune | BaseModel>();
    for (const key of fineTunes) {
      const fineTune = memory.find<FineTune>('FineTune', key);
      if (fineTune) found.add(fineTune);
    }
    for (const it of found) {
      yield it;
      if (isFineTune(it)) for (const [parent] of it.parents) found.add(parent);
    }
  }

  return {
    'factory/create-models': ({ rows }: { rows: readonly (Row & { owner: string | null })[] }) => {
      for (const row of rows) {
        const model = memory.keep<BaseModel>({ ...memory.entity('BaseModel', row), owners: [] });
        own(model, row.owner, row.at, model.fact);
        reaching ||= isReaching(model);
      }
      return [];
    },
    'factory/update-models': ({ rows }: { rows: readonly UpdateRow[] }) => {
      for (const row of rows) {
        const model = memory.find('BaseModel', row.subject) as BaseModel;
        const { license, minRoyalty, minRoyaltyReach } = model.properties;
        const change = memory.write('Change', row, {
          type: 'model.updated',
          ...(row.licenseGiven && { licenseGiven: true, licenseBefore: license }),
          ...(row.floorGiven && {
            floorGiven: true,
            minRoyaltyBefore: minRoyalty,
            minRoyaltyReachBefore: minRoyaltyReach,
          }),
        });
        files.relate('OF', change, model.fact);
        Object.assign(model.properties, row.changed);
        reaching ||= isReaching(model);
        if (!row.ownerGiven) continue;
        for (const { endedAt, endedRecordedAt } of model.owners) {
          endedAt.push(timeOf(row.at));
          endedRecordedAt.push(files.recordedAt(change));
        }
        own(model, row.owner, row.at, change);
      }
      return [];
    },
    'factory/parent-profiles': ({
      fineTunes,
      baseModels,
    }: {
      fineTunes: readonly string[];
      baseModels: readonly string[];
    }) => [
      ...fineTunes.flatMap((key) => {
        const it = memory.find<FineTune>('FineTune', key);
        if (!it) return [];
        const { untraced, keptParts, minRoyalty } = it.properties;
        return [
          {
            name: it.name,
            minRoyalty,
            data: [...pairs(it.data), ...(untraced === 0n ? [] : [[UNTRACED, untraced]])],
            model: [...pairs(it.model), ...(keptParts === 0n ? [] : [[it.name, keptParts]])],
          },
        ];
      }),
      ...baseModels.flatMap((key) => {
        const it = memory.find<BaseModel>('BaseModel', key);
        return it ? [{ name: it.name, minRoyalty: it.properties.minRoyalty, data: [], model: [] }] : [];
      }),
    ],
    'factory/reaching-models': ({ fineTunes }: { fineTunes: readonly string[] }) =>
      reaching
        ? [...lineage(fineTunes)]
            .filter(isReaching)
            .map((it) => ({ label: isFineTune(it) ? 'FineTune' : 'BaseModel', key: it.key }))
        : [],
    'factory/derivations': ({ fineTunes, limit }: { fineTunes: readonly string[]; limit: bigint }) => {
      const found: object[] = [];
      for (const it of lineage(fineTunes)) {
        if (found.length === Number(limit)) break;
        found.push({
          name: it.name,
          royalty: it.properties.royalty ?? null,
          parents: isFineTune(it) ? it.parents.map(([parent, weight]) => [parent.name, weight]) : [],
          minRoyalty: isReaching(it) ? it.properties.minRoyalty : null,
        });
      }
      return found;
    },
    'factory/create-fine-tunes': ({ rows }: { rows: readonly FineTuneRow[] }) => {
      for (const row of rows) {
        const parents = [
          ...row.derivedFromFineTunes.map(({ key, weight }) => ({ label: 'FineTune', key, weight })),
          ...row.derivedFromModels.map(({ key, weight }) => ({ label: 'BaseModel', key, weight })),
        ].map(({ label, key, weight }) => [memory.find(label, key) as FineTune | BaseModel, weight] as const);
        const fineTune = memory.keep<FineTune>({
          ...memory.entity('FineTune', row),
          parents,
          trainedOn: row.trainedOn.map(({ key }) => memory.find('DatanetVersion', key) as DatanetVersion),
          data: packed(
            ['DatanetVersion', row.creditsVersions],
            ['MeasuredVersion', row.creditsMeasured],
            ['BaseModel', row.creditsModels],
          ),
          model: packed(['FineTune', row.royaltiesFineTunes], ['BaseModel', row.royaltiesModels]),
          used: false,
        });
        reaching ||= isReaching(fineTune);
        const relate = (type: RelationshipType, label: string, key: string, properties: Values) =>
          files.relate(type, fineTune.fact, fact(label, key), { ...properties, ...placeOf(fineTune, key) });
        for (const { key, weight } of row.builtBy) relate('BUILT_BY', 'Contributor', key, { share: weight });
        for (const { key, weight } of row.computedBy)
          relate('COMPUTED_BY', 'ComputeProvider', key, { units: weight });
        for (const { key, weight } of row.trainedOn) relate('TRAINED_ON', 'DatanetVersion', key, { weight });
        for (const [parent, weight] of parents) {
          files.relate('DERIVED_FROM', fineTune.fact, parent.fact, {
            weight,
            ...placeOf(fineTune, parent.key),
          });
          if (isFineTune(parent)) parent.used = true;
        }
      }
      return [];
    },
    'factory/create-evaluations': ({ rows }: { rows: readonly (Row & { fineTune: string })[] }) => {
      for (const row of rows)
        files.relate('OF', memory.write('Evaluation', row), fact('FineTune', row.fineTune));
      return [];
    },
    'factory/measurable': ({ measured }: { measured: readonly { fineTune: string; version: string }[] }) =>
      measured.flatMap(({ fineTune, version }) => {
        const it = memory.find<FineTune>('FineTune', fineTune);
        if (!it) return [];
        const trained = it.trainedOn.some(({ key }) => key === version);
        return [{ fineTune, version, trained, used: it.used }];
      }),
    'factory/create-measured-version': ({
      row,
      fineTune: key,
      version,
    }: {
      row: Row;
      fineTune: string;
      version: string;
    }) => {
      const fineTune = memory.find('FineTune', key) as FineTune;
      const measured = memory.keep(memory.entity('MeasuredVersion', row));
      const { name, fact } = memory.find('DatanetVersion', version) as DatanetVersion;
      fineTune.properties.measurements =
        ((fineTune.properties.measurements as bigint | undefined) ?? 0n) + 1n;
      fineTune.data = {
        names: fineTune.data.names.map((it) => (it === name ? measured.name : it)),
        parts: fineTune.data.parts,
      };
      files.relate('OF', measured.fact, fineTune.fact);
      files.relate('MEASURES', measured.fact, fact);
      return [];
    },
    'factory/create-measured-credits': ({ measured, credits }: { measured: string; credits: Credited }) => {
      for (const { key, parts } of credits) {
        const contributor = memory.find('Contributor', key) as Contributor;
        files.relate('CREDITS', fact('MeasuredVersion', measured), contributor.fact, { parts });
      }
      return [];
    },
    'factory/create-measured-profile': ({
      measured,
      ...profile
    }: {
      measured: string;
      first: bigint;
      keys: string[];
      parts: bigint[];
    }) => {
      files.relateOther('OF', files.other('RecordProfile', profile), fact('MeasuredVersion', measured));
      return [];
    },
    'factory/create-measured-scores': ({
      measured,
      ...scores
    }: {
      measured: string;
      first: bigint;
      records: string[];
      scores: string[];
    }) => {
      files.relateOther('OF', files.other('Scores', scores), fact('MeasuredVersion', measured));
      return [];
    },
  };
};
