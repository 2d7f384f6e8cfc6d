import type { FactProperties, Row } from '../facts/definition.ts';
import type { Known, Made } from '../facts/known.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { type Integers, integers } from './column.ts';
import type { Value } from './csv.ts';
import { FactTable } from './fact-table.ts';
import type { Change, GraphFiles, Values } from './graph-files.ts';
import { KeyTable } from './key-table.ts';
import type { FactLabel } from './kinds.ts';
import { Records } from './records.ts';

/** A fact of a kind of which there are not millions. */
export interface Entity {
  readonly key: string;
  /** `Label:key`. */
  readonly name: string;
  readonly fact: number;
  readonly at: bigint;
  /** As they are at the moment; written at the end. */
  properties: Record<string, Value>;
}

export interface Contributor extends Entity {
  readonly number: number;
}

export interface Datanet extends Entity {
  readonly number: number;
  version: number;
  /** All places that anything has had in it. */
  readonly places: Integers;
}

export interface DatanetVersion extends Entity {
  readonly datanet: Datanet;
  readonly version: number;
}

/** One owner after another: the times at which each ownership was ended, again and again. */
export interface Ownership {
  readonly contributor: number;
  readonly at: string;
  readonly recordedAt: string;
  readonly endedAt: string[];
  readonly endedRecordedAt: string[];
}

export interface BaseModel extends Entity {
  readonly owners: Ownership[];
}

/** Parts by `Label:key`; names are those of the entities, and so cost no text. */
export interface PackedShares {
  readonly names: readonly string[];
  readonly parts: BigInt64Array;
}

export interface FineTune extends Entity {
  readonly parents: readonly (readonly [parent: FineTune | BaseModel, weight: bigint])[];
  readonly trainedOn: readonly DatanetVersion[];
  data: PackedShares;
  readonly model: PackedShares;
  /** Whether another derives from it or a route serves it. */
  used: boolean;
}

export interface Shard {
  count: bigint;
  hi: bigint;
  lo: bigint;
}

export interface Asset extends Entity {
  readonly shards: readonly Shard[];
}

/** Made by its first version, not by an event of its own. */
export interface ModelRoute {
  readonly properties: Values;
  /** The facts of its versions. */
  readonly versions: number[];
  version: bigint;
}

export interface RouteVersion extends Entity {
  readonly number: number;
  readonly serves: readonly FineTune[];
}

/** The inferences, by number from 0. */
class Inferences {
  readonly keys = new KeyTable();
  readonly facts = integers();
  readonly routeVersions = integers();
  /** How many reports there are of those that have any. */
  readonly reports = new Map<number, bigint>();
  private readonly changed = new Map<number, Values>();

  change(inference: number, values: Values): void {
    this.changed.set(inference, { ...this.changed.get(inference), ...values });
  }

  isVoided = (inference: number): boolean => this.changed.get(inference)?.voidReason !== undefined;

  /** What has been said of inferences since they came, in their order. */
  changes = (): Iterable<Change> => [...this.changed].sort(([a], [b]) => a - b);
}

/** What a load has applied so far: as much of it as deciding on what comes needs; the rest is in the files. */
export class Memory implements Known {
  readonly facts = new FactTable();
  readonly records = new Records();
  readonly inferences = new Inferences();
  readonly contributors: Contributor[] = [];
  readonly datanets: Datanet[] = [];
  readonly routeVersions: RouteVersion[] = [];
  readonly routes = new Map<string, ModelRoute>();
  readonly quarantines = new Map<string, Entity>();
  /** Uses by route version and own provider. */
  readonly uses = new Map<
    string,
    { readonly routeVersion: string; readonly provider: string; count: bigint }
  >();
  private readonly byName = new Map<string, Entity>();

  constructor(readonly files: GraphFiles) {}

  /** Numbers a new fact. */
  fact({ at, properties }: Pick<Row, 'at' | 'properties'>): number {
    return this.facts.add(properties.id, properties.digest, at);
  }

  /** Numbers a new fact and writes it; what is said of it later is written at the end. */
  write(label: FactLabel, row: Pick<Row, 'at' | 'properties'>, more?: Values): number {
    const fact = this.fact(row);
    this.files.fact(label, fact, row.at, valuesOf(row.properties), more);
    return fact;
  }

  /** Numbers a new fact that is found by its key from now on. */
  entity(label: FactLabel, row: Pick<Row, 'at' | 'properties'>): Entity {
    const key = row.properties.key as string;
    const properties = { ...valuesOf(row.properties) };
    return { key, name: qualified(label, key), fact: this.fact(row), at: row.at, properties };
  }

  keep<E extends Entity>(entity: E): E {
    this.byName.set(entity.name, entity);
    return entity;
  }

  find<E extends Entity>(label: string, key: string): E | undefined {
    return this.byName.get(qualified(label, key)) as E | undefined;
  }

  /** An entity that is there, by `Label:key`. */
  named(name: string): Entity {
    return this.byName.get(name) as Entity;
  }

  entities(): Iterable<Entity> {
    return this.byName.values();
  }

  ofLabel<E extends Entity>(label: FactLabel): E[] {
    return [...this.entities()].filter((it) => labelOf(it) === label) as E[];
  }

  has(name: string): boolean {
    return this.factOf(name) >= 0;
  }

  get(name: string): Made | undefined {
    const fact = this.factOf(name);
    return fact < 0 ? undefined : this.facts.made(fact);
  }

  private factOf(name: string): number {
    if (name.startsWith('Fact:')) return this.facts.find(name.slice('Fact:'.length));
    if (name.startsWith('Record:')) {
      const record = this.records.keys.find(name.slice('Record:'.length));
      return record < 0 ? -1 : this.records.factOf(record);
    }
    if (name.startsWith('Inference:')) {
      const inference = this.inferences.keys.find(name.slice('Inference:'.length));
      return inference < 0 ? -1 : this.inferences.facts.at(inference);
    }
    return this.byName.get(name)?.fact ?? -1;
  }
}

/** Properties as statements are given them hold texts, numbers and lists of these only. */
export const valuesOf = (properties: FactProperties): Values => properties as unknown as Values;

export const labelOf = ({ name }: Entity) => unqualified(name).label as FactLabel;
