import { query, type } from '../neo4j/query.ts';
import { fromLimbs } from '../values/money.ts';
import { nameOf } from './accounts.ts';
import { LedgerBreach } from './ledger.ts';
import type { Reader } from './reader.ts';
import { readVersions, toUse, type Use, type Version } from './routes.ts';

/** The places of one settlement in one shard of the intake: above `from`, up to `to`. */
export interface Range {
  readonly shard: bigint;
  readonly from: bigint;
  readonly to: bigint;
  readonly [name: string]: bigint;
}

const mixColumns = {
  routeVersion: type<string>(),
  mixFineTunes: type<string[] | null>(),
  mixWeights: type<bigint[] | null>(),
};
const feesOfRoutes = query(
  'settlement/fees-of-routes',
  { asset: type<string>(), ranges: type<readonly Range[]>() },
  {
    ...mixColumns,
    provider: type<string | null>(),
    voided: type<boolean>(),
    inferences: type<bigint>(),
    hi: type<bigint>(),
    lo: type<bigint>(),
    evidenced: type<bigint>(),
    exact: type<boolean>(),
  },
);
const evidencedInferences = query(
  'settlement/evidenced-inferences',
  { asset: type<string>(), shard: type<bigint>(), from: type<bigint>(), to: type<bigint>() },
  { ...mixColumns, fee: type<string>(), evidence: type<[record: string, parts: bigint][]>() },
);

/** What one use of a route brought in a settlement. */
export interface Taken {
  readonly use: Use;
  inferences: bigint;
  fees: bigint;
  /** By the key of the provider that served; '' where none is known. */
  readonly byProvider: Map<string, bigint>;
  /** Sums of fee · evidence parts, by the key of the record. */
  readonly byRecord: Map<string, bigint>;
}

export interface AllTaken {
  readonly taken: Taken[];
  readonly versions: ReadonlyMap<string, Version>;
  /** How many inferences had been voided before they were taken. */
  readonly voided: bigint;
}

/** Positions read at once where there is evidence. */
const PIECE = 20_000n;

/** Reads what the inferences of a settlement brought, summed where they are; only evidence is looked at one by one. */
export async function readTaken(tx: Reader, asset: string, ranges: readonly Range[]): Promise<AllTaken> {
  const sums = await tx.run(feesOfRoutes, { asset, ranges });
  if (sums.some(({ exact }) => !exact)) throw new LedgerBreach(`a sum of fees in ${asset} overflowed`);
  const versions = await readVersions(tx, [...new Set(sums.map(({ routeVersion }) => routeVersion))]);
  const byUse = new Map<string, Taken>();
  const takenBy = (routeVersion: string, fineTunes: string[] | null, weights: bigint[] | null): Taken => {
    const use = toUse(versions.get(routeVersion) as Version, fineTunes, weights);
    const name = nameOf(use.account);
    const known = byUse.get(name);
    if (known) return known;
    const taken: Taken = { use, inferences: 0n, fees: 0n, byProvider: new Map(), byRecord: new Map() };
    byUse.set(name, taken);
    return taken;
  };

  let voided = 0n;
  let evidenced = 0n;
  for (const sum of sums) {
    if (sum.voided) {
      voided += sum.inferences;
      continue;
    }
    const taken = takenBy(sum.routeVersion, sum.mixFineTunes, sum.mixWeights);
    const provider = sum.provider ?? versions.get(sum.routeVersion)?.provider ?? '';
    const fees = fromLimbs(sum);
    taken.inferences += sum.inferences;
    taken.fees += fees;
    addTo(taken.byProvider, provider, fees);
    evidenced += sum.evidenced;
  }
  if (evidenced > 0n) {
    for (const { shard, from, to } of pieces(ranges)) {
      for (const it of await tx.run(evidencedInferences, { asset, shard, from, to })) {
        if ((versions.get(it.routeVersion)?.policy.get('data') ?? 0n) === 0n) continue;
        const { byRecord } = takenBy(it.routeVersion, it.mixFineTunes, it.mixWeights);
        const fee = BigInt(it.fee);
        for (const [record, parts] of it.evidence) addTo(byRecord, record, fee * parts);
      }
    }
  }
  return { taken: [...byUse.values()], versions, voided };
}

function* pieces(ranges: readonly Range[]): Iterable<Range> {
  for (const { shard, from, to } of ranges) {
    for (let start = from; start < to; start += PIECE) {
      yield { shard, from: start, to: start + PIECE < to ? start + PIECE : to };
    }
  }
}

function addTo(sums: Map<string, bigint>, key: string, amount: bigint): void {
  sums.set(key, (sums.get(key) ?? 0n) + amount);
}
