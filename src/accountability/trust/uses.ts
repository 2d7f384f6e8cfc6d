import { readMakers, readOwners } from '../../attribution/stored-shares.ts';
import { through } from '../../factory/profiles.ts';
import { parentsByName, profilesOf } from '../../factory/stored-profiles.ts';
import type { Run } from '../../neo4j/query.ts';
import { readVersions, toUse, type Use, type Version } from '../../settlement/routes.ts';
import { keysOf, qualified, unqualified } from '../../values/keys.ts';
import { add, addApportioned, apportion, ONE, type Shares } from '../../values/parts.ts';

/** By what an answer was given: a route version, and the adapters merged for it where they were named. */
export interface Served {
  readonly routeVersion: string;
  readonly mixFineTunes: string[] | null;
  readonly mixWeights: bigint[] | null;
}

/** How route versions, and mixes of their adapters, divide the credit of their answers. */
export class Uses {
  private readonly byName = new Map<string, Use>();
  private readonly divided = new Map<string, Shares>();

  private constructor(
    private readonly versions: ReadonlyMap<string, Version>,
    private readonly profiles: Record<'data' | 'model', ReadonlyMap<string, Shares>>,
    private readonly builtBy: ReadonlyMap<string, ReadonlyMap<string, bigint>>,
    private readonly owners: ReadonlyMap<string, string>,
  ) {}

  static async read(run: Run, served: readonly Served[]): Promise<Uses> {
    const routeVersions = [...new Set(served.map(({ routeVersion }) => routeVersion))];
    const versions = routeVersions.length === 0 ? new Map() : await readVersions({ run }, routeVersions);
    const used = new Set<string>(served.flatMap(({ mixFineTunes }) => mixFineTunes ?? []));
    for (const { serves } of versions.values()) for (const key of serves.keys()) used.add(key);
    const parents = await parentsByName(run, { fineTunes: [...used], baseModels: [] });
    const profiles = { data: profilesOf(parents, 'data'), model: profilesOf(parents, 'model') };
    const names = new Set(
      Object.values(profiles).flatMap((by) => [...by.values()].flatMap((it) => [...it.keys()])),
    );
    const [makers, owners] = await Promise.all([
      readMakers(run, keysOf(names, 'FineTune')),
      readOwners(run, keysOf(names, 'BaseModel')),
    ]);
    const builtBy = new Map([...makers].map(([key, it]) => [qualified('FineTune', key), it.builtBy]));
    return new Uses(versions, profiles, builtBy, owners);
  }

  of({ routeVersion, mixFineTunes, mixWeights }: Served): Use {
    const name = JSON.stringify([routeVersion, mixFineTunes, mixWeights?.map(String)]);
    const known = this.byName.get(name);
    if (known) return known;
    const use = toUse(this.versions.get(routeVersion) as Version, mixFineTunes, mixWeights);
    this.byName.set(name, use);
    return use;
  }

  /** Whether evidence counts: only where the policy gives data some weight. */
  followsEvidence({ routeVersion }: Use): boolean {
    return (this.versions.get(routeVersion)?.policy.get('data') ?? 0n) > 0n;
  }

  /** What the pool of data gives to versions and base models of what evidence has left over. */
  data(use: Use, total: bigint): Shares {
    return this.divide(use, 'data', total);
  }

  /** What the pool of the model gives to builders. */
  builders(use: Use): Shares {
    const shares: Shares = new Map();
    for (const [name, parts] of this.divide(use, 'model', ONE)) {
      const builders = this.builtBy.get(name);
      if (builders) addApportioned(shares, parts, builders);
    }
    return shares;
  }

  /** Key of the provider that hosts a route version. */
  host(use: Use): string | undefined {
    return this.versions.get(use.routeVersion)?.provider;
  }

  /** The names of those who built what an answer came by, or own a base model under it. */
  *makers(use: Use): Iterable<string> {
    for (const name of [
      ...this.divide(use, 'model', ONE).keys(),
      ...this.divide(use, 'data', ONE).keys(),
      ...this.fineTunes(use),
    ]) {
      yield* this.builtBy.get(name)?.keys() ?? [];
      const owner = name.startsWith('BaseModel:') ? this.owners.get(unqualified(name).key) : undefined;
      if (owner !== undefined) yield owner;
    }
  }

  private divide(use: Use, pool: 'data' | 'model', total: bigint): Shares {
    const name = `${use.account.owner} ${pool} ${total}`;
    const known = this.divided.get(name);
    if (known) return known;
    const weights: Shares = new Map();
    for (const [key, weight] of this.weights(use)) add(weights, qualified('FineTune', key), weight);
    const shares = through(apportion(total, weights), this.profiles[pool]);
    this.divided.set(name, shares);
    return shares;
  }

  private fineTunes = (use: Use) => [...this.weights(use).keys()].map((key) => qualified('FineTune', key));

  private weights({ mix, routeVersion }: Use): ReadonlyMap<string, bigint> {
    return mix ?? (this.versions.get(routeVersion) as Version).serves;
  }
}
