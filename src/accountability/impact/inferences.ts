import { type Node, type Properties, toNode } from '../../facts/node.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { compareCodePoints } from '../../values/order.ts';
import { type Impact, providerOf } from './impact.ts';

/** Where inferences come from: a route version, or what a provider served at one that is not downstream of it. */
export interface Source {
  readonly routeVersion: string;
  readonly provider: string | null;
  /** How many there are. */
  readonly uses: bigint;
}

/** Where a page of inferences goes on: they are in the order of route version, time and key. */
export interface InferencePlace {
  readonly routeVersion: string;
  readonly at: bigint;
  readonly key: string;
}

const usesOf = query(
  'accountability/impact/uses',
  { routeVersions: type<readonly string[]>() },
  { key: type<string>(), uses: type<bigint>() },
);
const servedAt = query(
  'accountability/impact/served-at',
  { provider: type<string>(), routeVersions: type<readonly string[]>(), limit: type<bigint>() },
  { key: type<string>(), uses: type<bigint>() },
);
const inferencesFrom = query(
  'accountability/impact/inferences',
  {
    sources: type<readonly { routeVersion: string; provider: string | null; at: bigint; key: string }[]>(),
    limit: type<bigint>(),
  },
  { properties: type<Properties>() },
);

/** Route versions that pages are made of. */
const MOST_ROUTES = 100_000;

/** Where the inferences of an impact come from, in the order of keys. Throws Refusal LIMIT where that is too much to list. */
export async function sourcesOf(database: Database, impact: Impact, options?: Options): Promise<Source[]> {
  const routeVersions = impact.routeVersions.map(({ key }) => key);
  if (routeVersions.length > MOST_ROUTES) throw tooMany();
  const downstream = await database.read(usesOf, { routeVersions }, options);
  const sources = downstream.map(({ key, uses }): Source => ({ routeVersion: key, provider: null, uses }));

  const provider = providerOf(impact);
  if (provider !== null) {
    const limit = BigInt(MOST_ROUTES - routeVersions.length) + 1n;
    const served = await database.read(servedAt, { provider, routeVersions, limit }, options);
    for (const { key, uses } of served) sources.push({ routeVersion: key, provider, uses });
  }
  if (sources.length > MOST_ROUTES) throw tooMany();
  return sources.sort((a, b) => compareCodePoints(a.routeVersion, b.routeVersion));
}

const tooMany = () =>
  new Refusal('LIMIT', `this reaches more than ${MOST_ROUTES} route versions; ask further down`);

const FIRST = -(2n ** 53n);

/** A page of the inferences that came of a node; only the routes that the page needs are looked at. Throws as `sourcesOf`. */
export async function reachedInferences(
  database: Database,
  impact: Impact,
  { after, limit }: { readonly after?: InferencePlace; readonly limit: number },
  options?: Options,
): Promise<Node[]> {
  const sources = [];
  // How much of the first is left after the position is not known, so it does not count.
  let certain = 0n;
  for (const { routeVersion, provider, uses } of await sourcesOf(database, impact, options)) {
    if (certain >= BigInt(limit)) break;
    const here = after?.routeVersion === routeVersion;
    if (uses === 0n || (after && compareCodePoints(routeVersion, after.routeVersion) < 0)) continue;
    sources.push({ routeVersion, provider, at: here ? after.at : FIRST, key: here ? after.key : '' });
    if (!here) certain += uses;
  }
  if (sources.length === 0 || limit === 0) return [];
  const found = await database.read(inferencesFrom, { sources, limit: BigInt(limit) }, options);
  return found.map(({ properties }) => toNode(['Inference'], properties));
}
