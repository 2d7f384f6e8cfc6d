import { LRUCache } from 'lru-cache';
import {
  type Claim,
  recordsWithin,
  type Versions,
  versionsByDatanet,
  type Within,
} from '../datanet/members.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

const upstreamVersions = query(
  'attribution/upstream-versions',
  { routeVersions: type<readonly string[]>() },
  { routeVersion: type<string>(), versions: type<{ datanet: string; version: bigint }[]>() },
);

/** A route version: its key, and what tells it from all others there ever were. */
export interface Route {
  readonly key: string;
  readonly unique: string;
}

const MOST_VERSIONS = 200_000;
const MOST_RECORDS = 200_000;

/**
 * Which records route versions come from: members of any Datanet version upstream, and what those correct. None of it ever
 * changes, so what has been found is remembered, except in a rehearsal, where it will not have been so.
 */
export class Upstream {
  private readonly versions = new LRUCache<string, Versions>({
    maxSize: MOST_VERSIONS,
    sizeCalculation: (versions) => 1 + [...versions.values()].reduce((sum, { length }) => sum + length, 0),
  });
  private readonly inside = new LRUCache<string, string>({ max: MOST_RECORDS });

  /** Of each list of records, which the route version comes from and which it does not. */
  async recordsWithin(
    tx: Transaction,
    asked: readonly { readonly route: Route; readonly records: readonly string[] }[],
  ): Promise<Within[]> {
    const known = asked.map(({ route, records }) => this.knownInside(tx, route, records));
    const unknown = asked.map(({ records }, i) => records.filter((record) => !known[i]?.has(record)));
    if (unknown.every(({ length }) => length === 0)) return known.map((inside) => ({ inside, outside: [] }));

    const routes = asked.filter((_, i) => unknown[i]?.length).map(({ route }) => route);
    const versions = await this.versionsOf(tx, routes);
    const claims = asked.map(
      ({ route }, i): Claim => ({
        records: unknown[i] ?? [],
        versions: versions.get(route.unique) ?? new Map(),
      }),
    );
    const found = await recordsWithin((query, params) => tx.run(query, params), claims);
    return found.map(({ inside, outside }, i) => {
      const { route } = asked[i] as { route: Route };
      if (!tx.rehearsal) for (const [record, node] of inside) this.inside.set(nameOf(route, record), node);
      return { inside: new Map([...(known[i] ?? []), ...inside]), outside };
    });
  }

  private knownInside(tx: Transaction, route: Route, records: readonly string[]): Map<string, string> {
    const inside = new Map<string, string>();
    if (tx.rehearsal) return inside;
    for (const record of records) {
      const node = this.inside.get(nameOf(route, record));
      if (node !== undefined) inside.set(record, node);
    }
    return inside;
  }

  private async versionsOf(tx: Transaction, routes: readonly Route[]): Promise<Map<string, Versions>> {
    const found = new Map<string, Versions>();
    const missing = new Map<string, string>();
    for (const { key, unique } of routes) {
      const known = tx.rehearsal ? undefined : this.versions.get(unique);
      if (known) found.set(unique, known);
      else missing.set(key, unique);
    }
    if (missing.size === 0) return found;
    const routeVersions = [...missing.keys()];
    for (const { routeVersion, versions } of await tx.run(upstreamVersions, { routeVersions })) {
      const unique = missing.get(routeVersion) as string;
      const byDatanet = versionsByDatanet(versions);
      found.set(unique, byDatanet);
      if (!tx.rehearsal) this.versions.set(unique, byDatanet);
    }
    return found;
  }
}

const nameOf = (route: Route, record: string) => `${route.unique} ${record}`;
