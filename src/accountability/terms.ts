import { compareCodePoints } from '../values/order.ts';
import { mayShareAs, type Term, termsOf } from './licences.ts';

/** A node of the line behind a route version, with the licence it is under, and what it comes from. */
export interface Licensed {
  readonly id: string;
  readonly name: string;
  readonly licence: string | null;
  readonly causes: readonly string[];
}

/** A licence that a source is under: a node's own, or one that some of a version's records are under. */
export interface Source {
  readonly id: string;
  readonly licence: string;
  /** How many of its records are; 0 where it is a node's own. */
  readonly records: number;
  /** The key of the first of these. */
  readonly record?: string;
}

/** A condition of a source that does not hold where the path begins. */
export interface Conflict {
  readonly term: Term;
  readonly source: Source;
  /** The licence at the beginning of the path that does not keep it; null where use for money does not. */
  readonly against: string | null;
  /** Ids, from where it does not hold to the source. */
  readonly path: readonly string[];
}

/**
 * Carries the terms of every source towards the route: share-alike must be kept by the licence of whatever is built on it,
 * non-commercial by a route without a price, no-derivatives by nobody's building on it at all. Each source's term is
 * named once, at the place nearest to it. A work that states no licence keeps nothing and breaks nothing: see `unstatedOf`.
 */
export function conflictsOf(
  nodes: readonly Licensed[],
  sources: readonly Source[],
  { route, paid }: { readonly route: string; readonly paid: boolean },
): Conflict[] {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const effects = effectsOf(nodes);
  return sources.flatMap((source) => {
    const { terms } = termsOf(source.licence);
    return terms.flatMap((term): Conflict[] => {
      const broken = (node: Licensed) => breaks(term, source.licence, node, paid && node.id === route);
      const path = nearest(source.id, effects, (id) => broken(byId.get(id) as Licensed));
      if (!path) return [];
      return [{ term, source, against: byId.get(path[0] as string)?.licence ?? null, path }];
    });
  });
}

/** A fine-tune without a licence, built on what must be shared alike: nobody can say whether it is. */
export interface Unstated {
  readonly work: string;
  readonly source: Source;
}

/** For each source that must be shared alike, the nearest fine-tune on the way to the route that states no licence. */
export function unstatedOf(nodes: readonly Licensed[], sources: readonly Source[]): Unstated[] {
  const silent = new Set(
    nodes.flatMap(({ id, name, licence }) => (licence === null && name.startsWith('FineTune:') ? [id] : [])),
  );
  if (silent.size === 0) return [];
  const effects = effectsOf(nodes);
  return sources.flatMap((source) => {
    if (!termsOf(source.licence).terms.includes('SHARE_ALIKE')) return [];
    const path = nearest(source.id, effects, (id) => silent.has(id));
    return path ? [{ work: path[0] as string, source }] : [];
  });
}

/** Whether a node does not keep a term of what it comes from. */
function breaks(term: Term, source: string, { licence, name }: Licensed, earns: boolean): boolean {
  if (term === 'SHARE_ALIKE') return licence !== null && !mayShareAs(source, licence);
  if (term === 'NO_DERIVATIVES') return name.startsWith('FineTune:');
  return term === 'NON_COMMERCIAL' && earns;
}

function effectsOf(nodes: readonly Licensed[]): Map<string, string[]> {
  const effects = new Map<string, string[]>();
  for (const { id, causes } of nodes.toSorted((a, b) => compareCodePoints(a.name, b.name))) {
    for (const cause of causes) {
      const known = effects.get(cause);
      if (known) known.push(id);
      else effects.set(cause, [id]);
    }
  }
  return effects;
}

/** The shortest path from the nearest effect that fits to the source; each node is visited once. */
function nearest(
  source: string,
  effects: ReadonlyMap<string, readonly string[]>,
  fits: (id: string) => boolean,
): string[] | undefined {
  const before = new Map<string, string>([[source, source]]);
  const queue = [source];
  for (const id of queue) {
    if (id !== source && fits(id)) {
      const path = [id];
      for (let at = id; at !== source; ) {
        at = before.get(at) as string;
        path.push(at);
      }
      return path;
    }
    for (const effect of effects.get(id) ?? []) {
      if (before.has(effect)) continue;
      before.set(effect, id);
      queue.push(effect);
    }
  }
  return undefined;
}
