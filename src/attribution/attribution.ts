import { through } from '../factory/profiles.ts';
import { parentsByName, profilesOf } from '../factory/stored-profiles.ts';
import { existing, type Node } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { qualified } from '../values/keys.ts';
import { apportion, inOrder, ONE, type Shares, UNTRACED } from '../values/parts.ts';
import { Answers } from './answers.ts';
import { breakDown, resolveOwners, type UntracedReason } from './breakdown.ts';

export type Pool = 'DATA' | 'MODEL' | 'COMPUTE' | 'TRAINING';
export type By = 'CONTRIBUTOR' | 'RECORD' | 'DATANET' | 'DATANET_VERSION' | 'FINE_TUNE' | 'COMPUTE_PROVIDER';

/** What each pool can be attributed to. */
const BREAKDOWNS: Record<Pool, readonly By[]> = {
  DATA: ['CONTRIBUTOR', 'RECORD', 'DATANET', 'DATANET_VERSION'],
  MODEL: ['CONTRIBUTOR', 'FINE_TUNE'],
  COMPUTE: ['CONTRIBUTOR', 'COMPUTE_PROVIDER'],
  TRAINING: ['CONTRIBUTOR', 'FINE_TUNE', 'COMPUTE_PROVIDER'],
};

/** The pools that each kind of node has. */
const POOLS: Partial<Record<Node['label'], readonly Pool[]>> = {
  DatanetVersion: ['DATA'],
  FineTune: ['DATA', 'MODEL', 'TRAINING'],
  RouteVersion: ['DATA', 'MODEL', 'COMPUTE', 'TRAINING'],
};

export interface Attribution {
  /** Parts by `Label:key`, largest first, then by key; without what is untraced. */
  readonly shares: readonly (readonly [name: string, parts: bigint])[];
  readonly untraced: bigint;
  readonly untracedReasons: readonly UntracedReason[];
}

const serves = query(
  'attribution/serves',
  { id: type<string>() },
  { serves: type<[string, bigint][]>(), providers: type<string[]>() },
);

/** Attributes credit from the profiles stored at freeze and publish, and remembers the answers: they never change. */
export class Attributor {
  private readonly answers = new Answers();

  constructor(private readonly database: Database) {}

  /**
   * How ONE is divided for a Datanet version, a fine-tune or a route version; with `untraced` the parts sum to exactly
   * ONE. Throws Refusal: NOT_FOUND, BAD_INPUT (a kind that has no such pool, a pool that is not attributed so).
   */
  async attribution(of: string, by: By, pool: Pool, options?: Options): Promise<Attribution> {
    if (!BREAKDOWNS[pool].includes(by)) {
      throw new Refusal('BAD_INPUT', `the pool ${pool} is attributed by ${BREAKDOWNS[pool].join(', ')}`, [
        'by',
      ]);
    }
    const frozen = await this.answers.get(`${of} ${by} ${pool}`, async () => {
      const shares = await this.poolShares(await existing(this.database, of, ['of'], options), pool, options);
      return breakDown(this.database, shares, by, pool, options);
    });
    // Owners of base models may change, so they are looked up each time.
    return by === 'CONTRIBUTOR' ? resolveOwners(this.database, frozen, options) : frozen;
  }

  /** What falls on each Datanet version, fine-tune, base model or provider. */
  private async poolShares(root: Node, pool: Pool, options?: Options): Promise<Shares> {
    const pools = POOLS[root.label];
    if (!pools) {
      const message = `of is a ${root.label}; credit is attributed for Datanet versions, fine-tunes and route versions`;
      throw new Refusal('BAD_INPUT', message, ['of']);
    }
    if (!pools.includes(pool)) {
      throw new Refusal('BAD_INPUT', `a ${root.label} has only the pools ${pools.join(', ')}`, ['pool']);
    }
    const self = qualified(root.label, root.key);
    if (root.label === 'DatanetVersion') return new Map([[self, ONE]]);
    if (root.label === 'FineTune') return this.throughFineTunes(new Map([[self, ONE]]), pool, options);

    const [version] = await this.database.read(serves, { id: root.id }, options);
    if (pool === 'COMPUTE') {
      const provider = version?.providers[0];
      return new Map([[provider === undefined ? UNTRACED : qualified('ComputeProvider', provider), ONE]]);
    }
    const weights = new Map(
      (version?.serves ?? []).map(([key, weight]) => [qualified('FineTune', key), weight]),
    );
    return this.throughFineTunes(apportion(ONE, weights), pool, options);
  }

  private async throughFineTunes(shares: Shares, pool: Pool, options?: Options): Promise<Shares> {
    const fineTunes = [...shares.keys()].map((name) => name.slice('FineTune:'.length));
    const parents = await parentsByName((query, params) => this.database.read(query, params, options), {
      fineTunes,
      baseModels: [],
    });
    return through(shares, profilesOf(parents, pool === 'DATA' ? 'data' : 'model'));
  }
}

/** In the order in which shares are shown, what is untraced apart. */
export function toAttribution(shares: Shares, untracedReasons: readonly UntracedReason[]): Attribution {
  const untraced = shares.get(UNTRACED) ?? 0n;
  return { shares: inOrder(shares).filter(([name]) => name !== UNTRACED), untraced, untracedReasons };
}
