import { LRUCache } from 'lru-cache';
import { existing, type Node, type Properties, toNode } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { anA, type Label } from '../values/keys.ts';
import { compareCodePoints } from '../values/order.ts';

/** The kinds of node whose impact can be asked for. */
const KINDS: readonly Label[] = [
  'Record',
  'Contributor',
  'DatanetVersion',
  'FineTune',
  'BaseModel',
  'ComputeProvider',
];

/** What came of a node, in numbers. */
export interface Impact {
  readonly id: string;
  readonly label: Label;
  readonly key: string;
  readonly fineTunes: number;
  readonly routeVersions: number;
  /** Route versions that are the last of their route. */
  readonly serving: number;
  readonly inferences: number;
}

/** A route version downstream of a node, or where a provider only served itself. */
export interface ReachedRoute {
  readonly key: string;
  readonly id: string;
  readonly downstream: boolean;
  readonly serving: boolean;
  /** How many of its inferences came of the node. */
  readonly uses: bigint;
}

/** Where a page of inferences goes on: they are in the order of route version, time and key. */
export interface InferencePlace {
  readonly routeVersion: string;
  readonly at: bigint;
  readonly key: string;
}

interface Source {
  readonly routeVersion: string;
  readonly provider: string | null;
  readonly at: bigint;
  readonly key: string;
  readonly [name: string]: string | bigint | null;
}

const impactOf = query(
  'accountability/impact',
  { of: type<string>(), most: type<bigint>() },
  {
    labels: type<string[]>(),
    key: type<string>(),
    fineTunes: type<bigint>(),
    routeVersions: type<bigint>(),
    serving: type<bigint>(),
    inferences: type<bigint>(),
    keys: type<string[]>(),
  },
);
const impactAgain = query(
  'accountability/impact-again',
  { routeVersions: type<readonly string[]>() },
  { stamp: type<bigint[]>(), answered: type<bigint>() },
);
const routesOf = query(
  'accountability/impact-routes',
  { of: type<string>(), limit: type<bigint>() },
  {
    keys: type<string[]>(),
    ids: type<string[]>(),
    downstream: type<boolean[]>(),
    serving: type<boolean[]>(),
    uses: type<bigint[]>(),
  },
);
const inferencesOf = query(
  'accountability/impact-inferences',
  { sources: type<readonly Source[]>(), limit: type<bigint>() },
  { properties: type<Properties>() },
);

/** Route versions that pages are made of. */
export const MOST_ROUTES = 100_000;

/** An impact, and what it was found by: it stays so until there is more of anything that a walk could meet. */
interface Remembered {
  readonly stamp: string;
  readonly impact: Impact;
  readonly routeVersions: readonly string[];
}

/** Route versions whose keys are remembered, for one impact and in all. */
const MOST_REMEMBERED = 10_000;
const MOST_KEYS = 500_000;
const remembered = new WeakMap<Database, LRUCache<string, Remembered>>();

function memoryOf(database: Database): LRUCache<string, Remembered> {
  const known = remembered.get(database);
  if (known) return known;
  const memory = new LRUCache<string, Remembered>({
    maxSize: MOST_KEYS,
    sizeCalculation: ({ routeVersions }) => 1 + routeVersions.length,
  });
  remembered.set(database, memory);
  return memory;
}

/**
 * How much came of a node, counted by walking the fine-tunes once, however many paths lead to them, and adding up the
 * counters of route versions; no inference is looked at. Facts are only ever added, so the walk is remembered until the
 * store has counted one more that it could meet. Throws Refusal: NOT_FOUND, BAD_INPUT (a kind without impact).
 */
export async function impact(database: Database, of: string, options?: Options): Promise<Impact> {
  const memory = memoryOf(database);
  const known = memory.get(of);
  // Before the walk: what is written in between is walked over, and then only walked over again.
  const [now] = await database.read(impactAgain, { routeVersions: known?.routeVersions ?? [] }, options);
  const stamp = String(now?.stamp);
  if (known?.stamp === stamp) return { ...known.impact, inferences: Number(now?.answered) };

  const [found] = await database.read(impactOf, { of, most: BigInt(MOST_REMEMBERED) + 1n }, options);
  const label = found?.labels.find((it) => it !== 'Fact') as Label | undefined;
  if (!found || !label) throw await notFound(database, of, options);
  if (!KINDS.includes(label)) {
    throw new Refusal('BAD_INPUT', `of is ${anA(label)}; impact is asked of a ${KINDS.join(', ')}`, ['of']);
  }
  const impact = {
    id: of,
    label,
    key: found.key,
    fineTunes: Number(found.fineTunes),
    routeVersions: Number(found.routeVersions),
    serving: Number(found.serving),
    inferences: Number(found.inferences),
  };
  // What a provider served itself is not a sum over route versions.
  if (label !== 'ComputeProvider' && found.keys.length <= MOST_REMEMBERED)
    memory.set(of, { stamp, impact, routeVersions: found.keys });
  return impact;
}

async function notFound(database: Database, of: string, options?: Options): Promise<Refusal> {
  await existing(database, of, ['of'], options);
  return new Refusal('NOT_FOUND', 'of is not the id of any node', ['of']);
}

/** The route versions that a node reaches, by key. Throws Refusal LIMIT where there are too many to list. */
export async function reachedRoutes(
  database: Database,
  of: string,
  options?: Options,
): Promise<ReachedRoute[]> {
  const [found] = await database.read(routesOf, { of, limit: BigInt(MOST_ROUTES) + 1n }, options);
  const { keys = [], ids = [], downstream = [], serving = [], uses = [] } = found ?? {};
  if (keys.length > MOST_ROUTES) {
    throw new Refusal('LIMIT', `this reaches more than ${MOST_ROUTES} route versions; ask further down`);
  }
  return keys.map((key, i) => ({
    key,
    id: ids[i] as string,
    downstream: downstream[i] as boolean,
    serving: serving[i] as boolean,
    uses: uses[i] as bigint,
  }));
}

const FIRST = -(2n ** 53n);

/** A page of the inferences that came of a node; only the routes that the page needs are looked at. */
export async function reachedInferences(
  database: Database,
  { label, key }: Impact,
  routes: readonly ReachedRoute[],
  { after, limit }: { readonly after?: InferencePlace; readonly limit: number },
  options?: Options,
): Promise<Node[]> {
  const sources: Source[] = [];
  // How much of the first is left after the position is not known, so it does not count.
  let certain = 0n;
  for (const route of routes) {
    if (certain >= BigInt(limit)) break;
    const here = after?.routeVersion === route.key;
    if (route.uses === 0n || (after && compareCodePoints(route.key, after.routeVersion) < 0)) continue;
    sources.push({
      routeVersion: route.key,
      provider: route.downstream || label !== 'ComputeProvider' ? null : key,
      at: here ? after.at : FIRST,
      key: here ? after.key : '',
    });
    if (!here) certain += route.uses;
  }
  if (sources.length === 0 || limit === 0) return [];
  const found = await database.read(inferencesOf, { sources, limit: BigInt(limit) }, options);
  return found.map(({ properties }) => toNode(['Inference'], properties));
}
