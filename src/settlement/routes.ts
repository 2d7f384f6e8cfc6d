import { dataProfile, through } from '../factory/profiles.ts';
import { parentsByName, profilesOf } from '../factory/stored-profiles.ts';
import { contentDigest } from '../facts/identity.ts';
import { query, type } from '../neo4j/query.ts';
import { gcd } from '../values/fraction.ts';
import { qualified } from '../values/keys.ts';
import { compareCodePoints } from '../values/order.ts';
import { apportion, ONE } from '../values/parts.ts';
import type { AccountName } from './accounts.ts';
import type { Reader } from './reader.ts';
import type { RouteTerms } from './rules.ts';

const routeTerms = query(
  'settlement/route-terms',
  { versions: type<readonly string[]>() },
  {
    version: type<string>(),
    pools: type<string[]>(),
    weights: type<bigint[]>(),
    serves: type<[string, bigint][]>(),
    providers: type<string[]>(),
  },
);

/** Weights of fine-tunes by key. */
export type Mix = ReadonlyMap<string, bigint>;

/** A route version as it serves by itself, or with a mix of its adapters that requests have named. */
export interface Use {
  readonly routeVersion: string;
  /** In lowest terms and in the order of keys; absent where it is what the route version serves anyway. */
  readonly mix?: Mix | undefined;
  readonly account: AccountName;
}

/** What a route version says about all its uses. */
export interface Version {
  readonly key: string;
  readonly policy: ReadonlyMap<string, bigint>;
  readonly serves: Mix;
  readonly provider: string | undefined;
}

export async function readVersions(tx: Reader, versions: readonly string[]): Promise<Map<string, Version>> {
  const found = await tx.run(routeTerms, { versions });
  return new Map(
    found.map(({ version, pools, weights, serves, providers }) => [
      version,
      {
        key: version,
        policy: new Map(pools.map((pool, i) => [pool, weights[i] as bigint])),
        serves: reduced(new Map(serves)),
        provider: providers[0],
      },
    ]),
  );
}

/** Which use an inference is of: mixes that differ only by a common factor or in order are one. */
export function toUse({ key, serves }: Version, fineTunes: string[] | null, weights: bigint[] | null): Use {
  const plain = {
    routeVersion: key,
    account: { owner: qualified('RouteVersion', key), kind: 'LINE' },
  } as const;
  if (!fineTunes || !weights) return plain;
  const mix = reduced(new Map(fineTunes.map((fineTune, i) => [fineTune, weights[i] as bigint])));
  const name = JSON.stringify([...mix].map(([key, weight]) => [key, weight.toString()]));
  if (name === JSON.stringify([...serves].map(([key, weight]) => [key, weight.toString()]))) return plain;
  const owner = qualified('Mix', contentDigest('mix', { key, name }).slice(0, 32));
  return { routeVersion: key, mix, account: { owner, kind: 'LINE' } };
}

function reduced(weights: Mix): Mix {
  const positive = [...weights].filter(([, weight]) => weight > 0n);
  const divisor = positive.reduce((a, [, b]) => gcd(a, b), 0n) || 1n;
  return new Map(
    positive
      .sort(([a], [b]) => compareCodePoints(a, b))
      .map(([key, weight]) => [key, weight / divisor] as const),
  );
}

/** How each use divides its fees, by the owner of its account. */
export async function readTerms(
  tx: Reader,
  uses: readonly Use[],
  versions: ReadonlyMap<string, Version>,
): Promise<Map<string, RouteTerms>> {
  const weightsOf = ({ mix, routeVersion }: Use) => mix ?? (versions.get(routeVersion) as Version).serves;
  // Of each use its own: a mix may give weight to an adapter that its route version serves with none.
  const fineTunes = new Set(uses.flatMap((use) => [...weightsOf(use).keys()]));
  const parents = await parentsByName((query, params) => tx.run(query, params), {
    fineTunes: [...fineTunes],
    baseModels: [],
  });
  const data = profilesOf(parents, 'data');
  const model = profilesOf(parents, 'model');
  return new Map(
    uses.map((use) => {
      const { policy } = versions.get(use.routeVersion) as Version;
      const weights = new Map(
        [...weightsOf(use)].map(([key, weight]) => [qualified('FineTune', key), weight]),
      );
      return [
        use.account.owner,
        { policy, data: dataProfile(weights, data), model: through(apportion(ONE, weights), model) },
      ];
    }),
  );
}
