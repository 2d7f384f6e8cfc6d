/**
 * Lineage as the contract says it, read from the events alone and walked the slow and obvious way: what tests
 * compare the service's answers with.
 */
import { compareCodePoints } from '../../src/values/order.ts';

export interface LineageEvent {
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

/** The member records of each frozen version, by `datanet@version`. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** When something happened, and the position of the event that told it. */
interface Told {
  readonly at: number;
  readonly place: number;
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly weight: string | null;
  readonly since: Told;
  /** Each change of owner after it ends it, in its own time. */
  readonly ended: Told[];
}

/** What was so at `asOf` (milliseconds), by the first `known` events; both unbounded by default. */
export interface When {
  readonly asOf?: number;
  readonly known?: number;
}

export interface Asked extends When {
  readonly kinds?: readonly string[];
  readonly maxDepth?: number;
}

// biome-ignore lint/suspicious/noExplicitAny: events are plain JSON here
type Json = any;

const STANDS_FOR_VERSIONS = /^(Datanet|ModelRoute):/;
export const kindOf = (name: string) => name.slice(0, name.indexOf(':'));
const keyOf = (name: string) => name.slice(name.indexOf(':') + 1);

export class Lineage {
  readonly nodes = new Map<string, Told>();
  readonly steps: Step[] = [];
  /** Versions by what they are versions of, and the reverse. */
  readonly #versions = new Map<string, string[]>();
  readonly #beside = new Map<string, string>();
  #causes = new Map<string, Step[]>();
  #effects = new Map<string, Step[]>();

  constructor(events: readonly LineageEvent[], members: Members) {
    const ids = new Set<string>();
    for (const [i, event] of events.entries()) {
      const id = `${event.type} ${event.id}`;
      if (!ids.has(id)) this.#tell(event as Json, { at: Date.parse(event.at), place: i + 1 }, members);
      ids.add(id);
    }
    for (const step of this.steps) {
      this.#causes.set(step.from, [...(this.#causes.get(step.from) ?? []), step]);
      this.#effects.set(step.to, [...(this.#effects.get(step.to) ?? []), step]);
    }
  }

  /** What a node comes from, or what came of it, by name, with the fewest steps. */
  walk(root: string, direction: 'UPSTREAM' | 'DOWNSTREAM', when: When = {}): Map<string, number> {
    const found = new Map<string, number>();
    if (!this.#isThere(root, when)) return found;
    let front = [root];
    if (STANDS_FOR_VERSIONS.test(root)) {
      front = (this.#versions.get(root) ?? []).filter((it) => this.#isThere(it, when));
      for (const version of front) found.set(version, 1);
    }
    const ends = new Map<string, number>();
    for (let distance = found.size > 0 ? 2 : 1; front.length > 0; distance++) {
      const next = new Set<string>();
      for (const name of front) {
        const beside = this.#beside.get(name);
        if (beside && this.#isThere(beside, when) && !ends.has(beside)) ends.set(beside, distance);
        for (const it of this.#next(name, direction, when)) if (!found.has(it) && it !== root) next.add(it);
      }
      for (const name of next) found.set(name, distance);
      front = [...next];
    }
    for (const [name, distance] of ends) if (name !== root) found.set(name, distance);
    return found;
  }

  /**
   * The answer to `ancestry`: names with distances, nearest first, then by key, then by id; and whether more lies deeper.
   */
  ancestry(
    root: string,
    direction: 'UPSTREAM' | 'DOWNSTREAM',
    idOf: (name: string) => string,
    { kinds, maxDepth = 5_000, ...when }: Asked = {},
  ) {
    const all = [...this.walk(root, direction, when)].filter(
      ([name]) => kinds?.includes(kindOf(name)) ?? true,
    );
    const found = all.filter(([, distance]) => distance <= maxDepth);
    found.sort(
      ([a, x], [b, y]) =>
        x - y || compareCodePoints(keyOf(a), keyOf(b)) || compareCodePoints(idOf(a), idOf(b)),
    );
    return { found, complete: found.length === all.length };
  }

  /** The steps between these nodes. */
  between(names: ReadonlySet<string>, when: When = {}) {
    return this.steps
      .filter((step) => names.has(step.from) && names.has(step.to) && isSo(step, when))
      .map(({ from, to, kind, weight }) => ({ from, to, kind, weight }));
  }

  /** Every way from an effect to a cause, one by one, as names. */
  paths(from: string, to: string): string[][] {
    if (from === to) return [];
    const paths: string[][] = [];
    const go = (path: string[]) => {
      const end = path[path.length - 1] as string;
      if (end === to) return void paths.push(path);
      if (end !== from && STANDS_FOR_VERSIONS.test(end)) return;
      const next = this.#next(end, 'UPSTREAM', {});
      const beside = this.#beside.get(end);
      for (const it of beside === undefined || beside === from ? next : [...next, beside]) go([...path, it]);
    };
    const starts = STANDS_FOR_VERSIONS.test(from)
      ? (this.#versions.get(from) ?? []).map((it) => [from, it])
      : [[from]];
    for (const start of starts) go(start);
    return paths;
  }

  #next(name: string, direction: 'UPSTREAM' | 'DOWNSTREAM', when: When): string[] {
    const steps = (direction === 'UPSTREAM' ? this.#causes : this.#effects).get(name) ?? [];
    return steps
      .filter((step) => step.kind !== 'VERSION_OF' && isSo(step, when))
      .map((step) => (direction === 'UPSTREAM' ? step.to : step.from))
      .filter((it) => this.#isThere(it, when));
  }

  #isThere(name: string, when: When): boolean {
    const told = this.nodes.get(name);
    return told !== undefined && wasTold(told, when);
  }

  #node(name: string, told: Told): boolean {
    if (this.nodes.has(name)) return false;
    this.nodes.set(name, told);
    return true;
  }

  #step(from: string, to: string, kind: string, since: Told, weight: string | null = null) {
    this.steps.push({ from, to, kind, weight, since, ended: [] });
  }

  /** A step to each target of a list; what is named twice adds up. */
  #list(
    from: string,
    kind: string,
    since: Told,
    items: Json[],
    nameOf: (it: Json) => string,
    weightOf: (it: Json) => number,
  ) {
    const sums = new Map<string, number>();
    for (const it of items) sums.set(nameOf(it), (sums.get(nameOf(it)) ?? 0) + weightOf(it));
    for (const [to, weight] of sums) this.#step(from, to, kind, since, String(weight));
  }

  #version(name: string, of: string, told: Told) {
    this.#step(name, of, 'VERSION_OF', told);
    this.#beside.set(name, of);
    this.#versions.set(of, [...(this.#versions.get(of) ?? []), name]);
  }

  #tell(event: Json, told: Told, members: Members) {
    const { type } = event;
    if (type === 'contributor.registered') this.#node(`Contributor:${event.contributor.key}`, told);
    if (type === 'datanet.created') this.#node(`Datanet:${event.datanet.key}`, told);
    if (type === 'compute.registered') this.#node(`ComputeProvider:${event.provider.key}`, told);
    if (type === 'record.contributed' || type === 'record.corrected') {
      const record = `Record:${event.record.key}`;
      if (!this.#node(record, told)) return;
      this.#list(
        record,
        'CONTRIBUTED_BY',
        told,
        event.by,
        (it) => `Contributor:${it.contributor}`,
        (it) => it.share ?? 1,
      );
      if (event.corrects)
        this.#step(record, `Record:${event.corrects}`, 'CORRECTS', told, event.share ?? '1/2');
    }
    if (type === 'datanet.frozen') {
      const key = `${event.datanet}@${event.version}`;
      const version = `DatanetVersion:${key}`;
      if (!this.#node(version, told)) return;
      this.#version(version, `Datanet:${event.datanet}`, told);
      for (const it of members.get(key) ?? []) this.#step(version, `Record:${it}`, 'CONTAINS', told);
    }
    if (type === 'model.registered') {
      const model = `BaseModel:${event.model.key}`;
      if (!this.#node(model, told)) return;
      if (event.owner) this.#step(model, `Contributor:${event.owner}`, 'OWNED_BY', told);
    }
    if (type === 'model.updated' && event.owner !== undefined) {
      const model = `BaseModel:${event.model.key}`;
      for (const step of this.steps)
        if (step.kind === 'OWNED_BY' && step.from === model) step.ended.push(told);
      if (event.owner) this.#step(model, `Contributor:${event.owner}`, 'OWNED_BY', told);
    }
    if (type === 'fineTune.completed') this.#fineTune(event, told);
    if (type === 'route.published') {
      const key = `RouteVersion:${event.route}@${event.version}`;
      if (!this.#node(key, told)) return;
      this.#node(`ModelRoute:${event.route}`, told);
      this.#version(key, `ModelRoute:${event.route}`, told);
      this.#list(
        key,
        'SERVES',
        told,
        event.serves,
        (it) => `FineTune:${it.fineTune}`,
        (it) => it.weight ?? 1,
      );
      if (event.provider) this.#step(key, `ComputeProvider:${event.provider}`, 'HOSTED_BY', told);
    }
    if (type === 'inference.served') {
      const key = `Inference:${event.inference}`;
      if (!this.#node(key, told)) return;
      this.#step(key, `RouteVersion:${event.route}@${event.version}`, 'ANSWERED_BY', told);
      if (event.provider) this.#step(key, `ComputeProvider:${event.provider}`, 'HOSTED_BY', told);
    }
  }

  #fineTune({ fineTune, builtBy, trainedOn = [], derivedFrom = [], computedBy = [] }: Json, told: Told) {
    const name = `FineTune:${fineTune.key}`;
    if (!this.#node(name, told)) return;
    this.#list(
      name,
      'BUILT_BY',
      told,
      builtBy,
      (it) => `Contributor:${it.contributor}`,
      (it) => it.share ?? 1,
    );
    this.#list(
      name,
      'TRAINED_ON',
      told,
      trainedOn,
      (it) => `DatanetVersion:${it.datanet}@${it.version}`,
      (it) => it.weight ?? 1,
    );
    this.#list(
      name,
      'DERIVED_FROM',
      told,
      derivedFrom,
      (it) => (it.fineTune === undefined ? `BaseModel:${it.model}` : `FineTune:${it.fineTune}`),
      (it) => it.weight ?? (it.fineTune === undefined ? 0 : 1),
    );
    this.#list(
      name,
      'COMPUTED_BY',
      told,
      computedBy,
      (it) => `ComputeProvider:${it.provider}`,
      (it) => it.units,
    );
  }
}

const wasTold = ({ at, place }: Told, { asOf = Infinity, known = Infinity }: When) =>
  at <= asOf && place <= known;

const isSo = ({ since, ended }: Step, when: When) =>
  wasTold(since, when) && !ended.some((it) => wasTold(it, when));
