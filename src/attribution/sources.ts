import { through } from '../factory/profiles.ts';
import { parentsByName, profilesOf } from '../factory/stored-profiles.ts';
import type { Node } from '../facts/node.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import { anA, qualified } from '../values/keys.ts';
import { fromLimbs } from '../values/money.ts';
import { add, apportion, type Shares, totalOf, UNTRACED } from '../values/parts.ts';
import { evidenceShares, helpfulWeights, type Sign } from '../values/scores.ts';
import type { Pool } from './attribution.ts';
import type { Source } from './breakdown.ts';
import { readNamesOfVersion } from './stored-shares.ts';

const serves = query(
  'attribution/serves',
  { id: type<string>() },
  { serves: type<[string, bigint][]>(), providers: type<string[]>() },
);
const settled = query(
  'attribution/settled',
  { id: type<string>(), owner: type<string>(), asset: type<string>() },
  { hi: type<bigint>(), lo: type<bigint>(), pools: type<string[]>(), weights: type<bigint[]>() },
);
const use = query(
  'attribution/use',
  { id: type<string>() },
  {
    serves: type<[string, bigint][]>(),
    providers: type<string[]>(),
    pools: type<string[]>(),
    weights: type<bigint[]>(),
    sign: type<Sign | null>(),
    coverage: type<string | null>(),
    items: type<[string, string][]>(),
  },
);

/** The pools that each kind of node has. */
const POOLS: Partial<Record<Node['label'], readonly Pool[]>> = {
  DatanetVersion: ['DATA'],
  MeasuredVersion: ['DATA'],
  FineTune: ['DATA', 'MODEL', 'TRAINING'],
  RouteVersion: ['DATA', 'MODEL', 'COMPUTE', 'TRAINING'],
  Inference: ['DATA', 'MODEL', 'COMPUTE', 'TRAINING'],
};

/** A pool of a node. Throws Refusal BAD_INPUT for a kind that has none, or not this one. */
export async function sourceOf(run: Run, root: Node, pool: Pool, asset?: string): Promise<Source> {
  const pools = POOLS[root.label];
  if (!pools) {
    const message = `of is ${anA(root.label)}; credit is attributed for Datanet versions, fine-tunes, route versions and inferences`;
    throw new Refusal('BAD_INPUT', message, ['of']);
  }
  if (!pools.includes(pool)) {
    throw new Refusal('BAD_INPUT', `${anA(root.label)} has only the pools ${pools.join(', ')}`, ['pool']);
  }
  if (root.label === 'Inference') return sourceOfInference(run, root, pool, asset);
  const self = qualified(root.label, root.key);
  const money = asset === undefined ? {} : await settledMoney(run, root, pool, asset);
  if (root.label === 'FineTune') return { line: await overFineTunes(run, [[root.key, 1n]], pool) };
  if (root.label !== 'RouteVersion') return { line: wholly(self), ...money };
  const [version] = await run(serves, { id: root.id });
  return pool === 'COMPUTE'
    ? { line: byProvider(version?.providers[0]), ...money }
    : { line: await overFineTunes(run, version?.serves ?? [], pool), ...money };
}

/** What a pool of a route version or a Datanet version has had of all settlements so far; mixes of a route stand for themselves. */
async function settledMoney(run: Run, { id, label, key }: Node, pool: Pool, asset: string) {
  const [found] = await run(settled, { id, owner: qualified(label, key), asset });
  if (!found || label === 'FineTune') return {};
  const { hi, lo, pools, weights } = found;
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const weight = weights[pools.indexOf(pool.toLowerCase())] ?? 0n;
  return { amount: (fromLimbs({ hi, lo }) * weight) / whole };
}

/** The piece of a source that passes through a Datanet version, as it is or as it was measured; evidence passes by. */
export async function sourceThrough(run: Run, { line, evidence }: Source, version: string): Promise<Source> {
  const names = await readNamesOfVersion(run, version);
  return {
    line: (total) => {
      const covered = evidence ? totalOf(evidenceShares(total, evidence.coverage, evidence.weights)) : 0n;
      return new Map([...line(total - covered)].filter(([name]) => names.has(name)));
    },
  };
}

/** An inference is divided by the adapters merged for it, by its own provider, and first of all by what was found of it. */
async function sourceOfInference(run: Run, root: Node, pool: Pool, asset?: string): Promise<Source> {
  const [found] = await run(use, { id: root.id });
  if (!found) throw new Error(`the route version of ${root.key} is gone`);
  const policy = new Map(found.pools.map((name, i) => [name, found.weights[i] as bigint]));
  const amount = poolAmount(root, policy, pool, asset);
  const money = amount === undefined ? {} : { amount };
  if (pool === 'COMPUTE') {
    return { line: byProvider((root.provider as string | undefined) ?? found.providers[0]), ...money };
  }
  const mix = root.mixFineTunes as string[] | undefined;
  const weights = mix?.map((key, i): [string, bigint] => [key, (root.mixWeights as bigint[])[i] as bigint]);
  const line = await overFineTunes(run, weights ?? found.serves, pool);
  const { sign, coverage, items } = found;
  if (pool !== 'DATA' || sign === null || coverage === null || !policy.get('data')) return { line, ...money };
  const helpful = helpfulWeights(
    items.map(([record, score]) => [qualified('Record', record), score]),
    sign,
  );
  return { line, evidence: { coverage: fraction(coverage), weights: helpful }, ...money };
}

/** What a pool has of the inference's fee; nothing where it had none, in another asset, or was voided. */
function poolAmount(
  { fee, asset: paidIn, voidReason }: Node,
  policy: ReadonlyMap<string, bigint>,
  pool: Pool,
  asset = paidIn,
): bigint | undefined {
  if (fee === undefined || asset !== paidIn || voidReason !== undefined) return undefined;
  return apportion(BigInt(fee as string), policy).get(pool.toLowerCase()) ?? 0n;
}

const wholly =
  (name: string): Source['line'] =>
  (total) => {
    const shares: Shares = new Map();
    add(shares, name, total);
    return shares;
  };

const byProvider = (provider: string | undefined) =>
  wholly(provider === undefined ? UNTRACED : qualified('ComputeProvider', provider));

/** Over fine-tunes by weight, and over the stored profile of each. */
async function overFineTunes(
  run: Run,
  serves: readonly (readonly [key: string, weight: bigint])[],
  pool: Pool,
): Promise<Source['line']> {
  const weights = new Map(serves.map(([key, weight]) => [qualified('FineTune', key), weight]));
  const fineTunes = serves.map(([key]) => key);
  const profiles = profilesOf(
    await parentsByName(run, { fineTunes, baseModels: [] }),
    pool === 'DATA' ? 'data' : 'model',
  );
  return (total) => through(apportion(total, weights), profiles);
}
