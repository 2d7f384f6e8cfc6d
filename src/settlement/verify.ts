import { lock } from '../facts/lock.ts';
import type { Database, Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { lockShards, SHARDS } from '../serving/intake.ts';
import { Refusal } from '../values/errors.ts';
import { checkAccounts } from './verify/accounts.ts';
import { checkBalances } from './verify/balances.ts';
import { type Breach, type Check, type Piece, pages, type Reader } from './verify/check.ts';
import { checkClaims } from './verify/claims.ts';
import { checkEvidence } from './verify/evidence.ts';
import { checkHistories } from './verify/histories.ts';
import { checkHolds } from './verify/holds.ts';
import { checkIntake, checkPlaces } from './verify/intake.ts';
import { checkProfiles } from './verify/profiles.ts';
import { checkSettlements } from './verify/settlements.ts';
import { checkTransfers } from './verify/transfers.ts';
import { checkTrusts } from './verify/trusts.ts';
import { checkUses } from './verify/uses.ts';

export type { Breach } from './verify/check.ts';

/** Whether a rule holds, for the books of one asset or for all there is. */
export interface Verdict {
  readonly rule: string;
  readonly asset: string | undefined;
  /** How many of what were looked at: `12`, `accounts`. */
  readonly looked: number;
  readonly noun: string;
  /** How many times it is broken, and the first of these. */
  readonly broken: number;
  readonly breaches: readonly Breach[];
}

export interface VerifyOptions {
  /** The one asset to check; all of them unless given. */
  readonly asset?: string | undefined;
  /** How many things are looked at together; the memory it takes follows from it. */
  readonly page?: number;
  readonly onProgress?: (noun: string, looked: number, asset: string | undefined) => void;
}

const assets = query(
  'settlement/verify/assets',
  { after: type<string>(), limit: type<bigint>() },
  { asset: type<string>() },
);

const PAGE = 1_000;
/** A statement of a check may sum all that one account has ever posted. */
const TIMEOUT = 600_000;
const MOST_BREACHES = 100;

/**
 * Checks that the books add up and that all in them follows from what was served: rule by rule, in bounded memory, while
 * the service goes on. What looks broken is looked at again with the books locked, for a reader may meet a transaction
 * halfway. Throws Refusal UNKNOWN_REFERENCE where there is no such asset.
 */
export async function* verify(
  database: Database,
  { asset: wanted, page = PAGE, onProgress = () => {} }: VerifyOptions = {},
): AsyncGenerator<Verdict> {
  const reader: Reader = { run: (query, params) => database.read(query, params, { timeout: TIMEOUT }) };
  const verdicts = (check: Check, asset?: string) =>
    verdictsOf(check, asset, reader, database, (looked) => onProgress(check.noun, looked, asset));

  let known = false;
  const all = pages<{ asset: string }>(PAGE, (last, limit) =>
    reader.run(assets, { after: last?.asset ?? '', limit }),
  );
  for await (const found of all) {
    for (const { asset } of found) {
      if (wanted !== undefined && asset !== wanted) continue;
      known = true;
      for (const check of checksOf(asset, page)) yield* verdicts(check, asset);
    }
  }
  if (wanted !== undefined && !known) {
    throw new Refusal('UNKNOWN_REFERENCE', `there is no Asset with the key ${JSON.stringify(wanted)}`, [
      'asset',
    ]);
  }
  yield* verdicts(checkTransfers(wanted, page), wanted);
  yield* verdicts(checkProfiles(page));
  yield* verdicts(checkTrusts(page));
  yield* verdicts(checkPlaces());
  yield* verdicts(checkUses(page));
}

const checksOf = (asset: string, page: number): Check[] => [
  checkBalances(asset),
  checkAccounts(asset, page),
  checkHistories(asset, page),
  checkEvidence(asset, page),
  checkSettlements(asset, page),
  checkIntake(asset, page),
  checkHolds(asset),
  checkClaims(asset, page),
];

async function* verdictsOf(
  { rules, noun, pieces }: Check,
  asset: string | undefined,
  reader: Reader,
  database: Database,
  onLooked: (looked: number) => void,
): AsyncGenerator<Verdict> {
  const byRule = new Map<string, { broken: number; breaches: Breach[] }>(
    rules.map((rule) => [rule, { broken: 0, breaches: [] }]),
  );
  let looked = 0;
  for await (const piece of pieces(reader)) {
    for (const breach of await confirmed(
      database,
      piece.assets ?? (asset === undefined ? [] : [asset]),
      reader,
      piece,
    )) {
      const rule = byRule.get(breach.rule);
      if (!rule) throw new Error(`the rule ${breach.rule} is not announced`);
      rule.broken++;
      if (rule.breaches.length < MOST_BREACHES) rule.breaches.push(breach);
    }
    looked += piece.size;
    onLooked(looked);
  }
  for (const [rule, found] of byRule) yield { rule, asset, looked, noun, ...found };
}

async function confirmed(
  database: Database,
  assets: readonly string[],
  reader: Reader,
  piece: Piece,
): Promise<Breach[]> {
  const suspected = await piece.look(reader);
  if (suspected.length === 0) return [];
  return database.write(
    async (tx) => {
      await lockBooks(tx, assets);
      return piece.look(tx);
    },
    { timeout: TIMEOUT },
  );
}

/** As settlements lock: whoever writes to the books or to the intake waits. */
async function lockBooks(tx: Transaction, assets: readonly string[]): Promise<void> {
  if (assets.length === 0) return;
  await lock(tx, new Map([['Asset', assets]]));
  await lockShards(
    tx,
    assets.flatMap((asset) =>
      Array.from({ length: SHARDS }, (_, shard) => ({ asset, shard: BigInt(shard) })),
    ),
  );
}
