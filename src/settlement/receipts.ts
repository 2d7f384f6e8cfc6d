import { readContributors, readMakers, readOwners } from '../attribution/stored-shares.ts';
import { readLines } from '../datanet/lines.ts';
import { parentsByName, profilesOf } from '../factory/stored-profiles.ts';
import type { Node } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { fraction } from '../values/fraction.ts';
import { keysOf, qualified, unqualified } from '../values/keys.ts';
import { apportion, type Shares, totalOf, UNTRACED } from '../values/parts.ts';
import { helpfulWeights, type Sign } from '../values/scores.ts';
import { downTheLine, type Evidence, type Hop, straight } from './hops.ts';
import type { Reader } from './reader.ts';
import { readVersions } from './routes.ts';
import { LINE_POOLS } from './rules.ts';

const reportOf = query(
  'settlement/report-of-inference',
  { id: type<string>() },
  {
    evidence: type<string>(),
    sign: type<Sign>(),
    coverage: type<string>(),
    items: type<[string, string][]>(),
  },
);
const settlementOfPlace = query(
  'settlement/settlement-of-place',
  { asset: type<string>(), shard: type<bigint>(), position: type<bigint>() },
  { key: type<string>(), closed: type<boolean>(), models: type<string[]>(), owners: type<string[]>() },
);

/** The whole way of one inference's fee. Once it is settled nothing in it changes. */
export interface Receipt {
  readonly inference: Node;
  readonly routeVersion: string;
  /** The settlement that took it, and whether that one has been paid. */
  readonly settlement: string | undefined;
  readonly settled: boolean;
  /** The report that money follows. */
  readonly evidence: string | undefined;
  readonly pools: readonly ReceiptPool[];
}

export interface ReceiptPool {
  readonly pool: string;
  readonly weight: bigint;
  /** Of the fee, in lowest terms as the policy gives it. */
  readonly fraction: string;
  readonly amount: bigint | undefined;
  readonly hops: readonly Hop[];
}

/** Follows an inference's fee down to contributors, builders and compute. Amounts are absent where nothing was charged. */
export async function receipt(database: Database, inference: Node, options?: Options): Promise<Receipt> {
  const reader: Reader = { run: (query, params) => database.read(query, params, options) };
  const routeVersion = String(inference.routeVersion);
  const [versions, reports, settlement] = await Promise.all([
    readVersions(reader, [routeVersion]),
    reader.run(reportOf, { id: inference.id }),
    settlementOf(reader, inference),
  ]);
  const version = versions.get(routeVersion);
  if (!version) throw new Error(`the route version ${routeVersion} is gone`);
  const [report] = reports;

  const from = qualified('Inference', inference.key);
  const route = qualified('RouteVersion', routeVersion);
  const charged = inference.fee !== undefined && inference.voidReason === undefined;
  const amounts = charged ? apportion(BigInt(inference.fee as string), version.policy) : undefined;
  const whole = totalOf(version.policy);
  const mix = inference.mixFineTunes as string[] | undefined;
  const serves = mix
    ? new Map(mix.map((key, i) => [key, (inference.mixWeights as bigint[])[i] as bigint]))
    : version.serves;
  const lineOf = await lines(reader, serves, settlement);

  const pools: ReceiptPool[] = [];
  for (const [pool, weight] of version.policy) {
    if (weight === 0n) continue;
    const amount = amounts && (amounts.get(pool) ?? 0n);
    let hops: Hop[];
    if (!LINE_POOLS.has(pool)) hops = straight(from, qualified('Pool', pool), amount);
    else if (pool === 'compute') {
      const provider = (inference.provider as string | undefined) ?? version.provider;
      hops = straight(
        from,
        provider === undefined ? UNTRACED : qualified('ComputeProvider', provider),
        amount,
      );
    } else {
      const evidence = pool === 'data' && report ? await readEvidence(reader, report) : undefined;
      hops = downTheLine(from, route, amount, await lineOf(pool), evidence);
    }
    pools.push({ pool, weight, fraction: `${weight}/${whole}`, amount, hops });
  }
  return {
    inference,
    routeVersion,
    settlement: settlement?.key,
    settled: settlement?.closed ?? false,
    evidence: report?.evidence,
    pools,
  };
}

type Settled = { key: string; closed: boolean; models: string[]; owners: string[] };

async function settlementOf(reader: Reader, { asset, shard, position }: Node): Promise<Settled | undefined> {
  if (position === undefined) return undefined;
  const place = { asset: String(asset), shard: shard as bigint, position: position as bigint };
  return (await reader.run(settlementOfPlace, place))[0];
}

async function readEvidence(
  reader: Reader,
  report: { sign: Sign; coverage: string; items: [string, string][] },
): Promise<Evidence> {
  const items = report.items.map(([record, score]) => [qualified('Record', record), score] as const);
  const weights = helpfulWeights(items, report.sign);
  const records = [...weights.keys()].map((name) => unqualified(name).key);
  return { coverage: fraction(report.coverage), weights, lines: await readLines(reader.run, records) };
}

/** How each pool goes down the line. Base models go to those who owned them when it was settled, before that to those who do now. */
async function lines(reader: Reader, serves: ReadonlyMap<string, bigint>, settlement: Settled | undefined) {
  const named = new Map([...serves].map(([key, weight]) => [qualified('FineTune', key), weight]));
  const parents = await parentsByName(reader.run, { fineTunes: [...serves.keys()], baseModels: [] });
  return async (pool: string) => {
    const profiles = profilesOf(parents, pool === 'data' ? 'data' : 'model');
    const reached = new Set([...profiles.values()].flatMap((profile) => [...profile.keys()]));
    const keys = (label: string) => keysOf(reached, label);
    const ends = new Map<string, ReadonlyMap<string, bigint>>();
    if (pool === 'data') {
      const versions = { versions: keys('DatanetVersion'), measured: keys('MeasuredVersion') };
      for (const [name, shares] of await readContributors(reader.run, versions)) ends.set(name, shares);
    } else {
      for (const [key, { builtBy, computedBy }] of await readMakers(reader.run, keys('FineTune')))
        ends.set(qualified('FineTune', key), pool === 'model' ? builtBy : computedBy);
    }
    const models = keys('BaseModel');
    const owners = settlement?.closed
      ? new Map(settlement.models.map((model, i) => [model, settlement.owners[i] as string]))
      : await readOwners(reader.run, models);
    for (const model of models) {
      const end: Shares = new Map([[owners.get(model) ?? UNTRACED, 1n]]);
      ends.set(qualified('BaseModel', model), end);
    }
    return { serves: named, profiles, ends };
  };
}
