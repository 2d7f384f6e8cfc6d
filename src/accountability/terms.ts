import { compareCodePoints } from '../values/order.ts';
import {
  asks,
  type Choice,
  choicesOf,
  mayOffer,
  offersOf,
  sharesAlike,
  TERMS,
  type Term,
} from './licences.ts';

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
export interface Conflict<S extends Source = Source> {
  readonly term: Term;
  readonly source: S;
  /** The licence at the beginning of the path that does not keep it; null where use for money does not. */
  readonly against: string | null;
  /** Ids, from where it does not hold to the source. */
  readonly path: readonly string[];
}

/**
 * Carries the terms of every source towards the route: share-alike must be kept by the licence of whatever is built on it,
 * non-commercial by a route that nobody pays for, no-derivatives by nobody's building on it at all. A source that offers
 * alternatives is met where some one of them is kept all along each path; a license that offers some must keep it whatever
 * its user takes. Each source's term is named once, at the place nearest to it. A work that states no licence keeps nothing
 * and breaks nothing: see `unstatedOf`.
 */
export function conflictsOf<S extends Source>(
  nodes: readonly Licensed[],
  sources: readonly S[],
  { route, paid }: { readonly route: string; readonly paid: boolean },
): Conflict<S>[] {
  const byId = new Map(nodes.map((it) => [it.id, it]));
  const effects = effectsOf(nodes);
  const licenceOf = (id: string) => byId.get(id)?.licence ?? null;
  const offers = new Map<string | null, ReturnType<typeof offersOf>>(
    nodes.flatMap(({ licence }) => (licence === null ? [] : [[licence, offersOf(licence)] as const])),
  );
  return sources.flatMap((source) => {
    const choices = choicesOf(source.licence);
    const breakable = BREAKABLE.filter(
      (term) => (paid || term !== 'NON_COMMERCIAL') && anyAsks(choices, term),
    );
    const found = firstBreaks(source.id, effects, choices, breakable, (id, open) =>
      passed(open, {
        isDerived: byId.get(id)?.name.startsWith('FineTune:') ?? false,
        isPaid: paid && id === route,
        offers: offers.get(licenceOf(id)),
      }),
    );
    return breakable.flatMap((term): Conflict<S>[] => {
      const path = found.get(term);
      return path ? [{ term, source, against: licenceOf(path[0] as string), path }] : [];
    });
  });
}

/** What can fail to be kept; a source can always be named. */
const BREAKABLE = TERMS.filter((term) => term !== 'ATTRIBUTION');

const anyAsks = (choices: readonly Choice[], term: Term) => choices.some((choice) => asks(choice, term));

/** Where terms arrive: whether it is built on its causes, whether somebody pays for it, and under what it is offered. */
interface Place {
  readonly isDerived: boolean;
  readonly isPaid: boolean;
  readonly offers: ReturnType<typeof offersOf> | undefined;
}

interface Passed {
  /** The terms that are not kept there, whichever choice is taken. */
  readonly broken: readonly Term[];
  /** The choices that may still be taken beyond it. */
  readonly open: readonly Choice[];
}

/** What a place leaves of the choices that are open where it begins. A choice that breaks a term stays open, so that others are found beyond it. */
function passed(open: readonly Choice[], { isDerived, isPaid, offers }: Place): Passed {
  const forbidding = (choice: Choice): Term[] => [
    ...(isDerived && asks(choice, 'NO_DERIVATIVES') ? (['NO_DERIVATIVES'] as const) : []),
    ...(isPaid && asks(choice, 'NON_COMMERCIAL') ? (['NON_COMMERCIAL'] as const) : []),
  ];
  const allowing = open.filter((choice) => forbidding(choice).length === 0);
  const broken = allowing.length > 0 ? [] : open.flatMap(forbidding);
  const left = allowing.length > 0 ? allowing : open;
  if (!offers) return { broken, open: left };
  if (!mayOffer(offers, left)) return { broken: [...broken, 'SHARE_ALIKE'], open: left };
  return { broken, open: left.filter((choice) => offers.some((offer) => sharesAlike(offer, choice))) };
}

/** A fine-tune without a licence, built on what must be shared alike: nobody can say whether it is. */
export interface Unstated<S extends Source> {
  readonly work: string;
  readonly source: S;
}

/** For each source that must be shared alike, the nearest fine-tune on the way to the route that states no licence. */
export function unstatedOf<S extends Source>(
  nodes: readonly Licensed[],
  sources: readonly S[],
  { paid }: { readonly paid: boolean } = { paid: false },
): Unstated<S>[] {
  const silent = new Set(
    nodes.flatMap(({ id, name, licence }) => (licence === null && name.startsWith('FineTune:') ? [id] : [])),
  );
  if (silent.size === 0) return [];
  const effects = effectsOf(nodes);
  return sources.flatMap((source) => {
    const choices = choicesOf(source.licence);
    // Nobody can have taken a choice that forbids what is done; where all do, that is a conflict of its own.
    const { open } = passed(choices, { isDerived: true, isPaid: paid, offers: undefined });
    if (!open.every((choice) => asks(choice, 'SHARE_ALIKE'))) return [];
    const broken = (id: string): Term[] => (silent.has(id) ? ['SHARE_ALIKE'] : []);
    const found = firstBreaks(source.id, effects, [], ['SHARE_ALIKE'], (id) => ({
      broken: broken(id),
      open: [],
    }));
    return [...found.values()].map(([work]) => ({ work: work as string, source }));
  });
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

/** A place on the way from a source, with the choices that are open where it begins. */
interface Step {
  readonly id: string;
  readonly open: readonly Choice[];
  readonly from: Step | undefined;
}

/**
 * For each term, the shortest path from the nearest effect that breaks it to the source. What remains open depends on the
 * path, so a place is visited once for each set of choices that may be open there, unless fewer were before.
 */
function firstBreaks(
  source: string,
  effects: ReadonlyMap<string, readonly string[]>,
  choices: readonly Choice[],
  terms: readonly Term[],
  pass: (id: string, open: readonly Choice[]) => Passed,
): Map<Term, string[]> {
  const found = new Map<Term, string[]>();
  if (terms.length === 0) return found;
  const visits = new Map<string, (readonly Choice[])[]>();
  const queue: Step[] = [{ id: source, open: choices, from: undefined }];
  for (const step of queue) {
    const { broken, open } = step.from ? pass(step.id, step.open) : { broken: [], open: choices };
    for (const term of broken) if (!found.has(term)) found.set(term, pathOf(step));
    if (found.size === terms.length) break;
    for (const id of effects.get(step.id) ?? []) {
      const before = visits.get(id) ?? [];
      if (before.some((fewer) => fewer.every((choice) => open.includes(choice)))) continue;
      visits.set(id, [...before, open]);
      queue.push({ id, open, from: step });
    }
  }
  return found;
}

function pathOf(step: Step): string[] {
  const path: string[] = [];
  for (let at: Step | undefined = step; at; at = at.from) path.push(at.id);
  return path;
}
