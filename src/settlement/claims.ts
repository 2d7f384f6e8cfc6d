import { SimpleMerkleTree, StandardMerkleTree } from '@openzeppelin/merkle-tree';
import { LRUCache } from 'lru-cache';
import { countErasures } from '../facts/erasures.ts';
import type { Database, Options, Transaction } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { fromLimbs, toLimbs } from '../values/money.ts';
import type { Reader } from './reader.ts';

/** What a wallet may claim in all: the sum over its owners of what they ever earned while it was theirs. */
export interface Claim {
  readonly wallet: string;
  readonly amount: bigint;
  /** The hash in the tree, which is all that is left of the wallet of someone who was erased. */
  readonly leaf: string;
}

/** The types of a leaf, as Solidity names them. */
export const LEAF = ['address', 'uint256'];

const unclaimed = query(
  'settlement/unclaimed',
  { asset: type<string>() },
  {
    account: type<string>(),
    wallet: type<string>(),
    inHi: type<bigint>(),
    inLo: type<bigint>(),
    claimedHi: type<bigint>(),
    claimedLo: type<bigint>(),
  },
);
const claimsAt = query(
  'settlement/claims-at',
  { asset: type<string>(), number: type<bigint>() },
  { wallet: type<string>(), hi: type<bigint>(), lo: type<bigint>(), leaf: type<string | null>() },
);
const writeClaims = query(
  'settlement/write-claims',
  {
    asset: type<string>(),
    number: type<bigint>(),
    accounts: type<readonly { account: string; wallet: string; hi: bigint; lo: bigint }[]>(),
    claims: type<readonly { wallet: string; hi: bigint; lo: bigint; amount: string }[]>(),
  },
  {},
);

/** Addresses of an EVM; a wallet of another kind cannot be in the tree, and what it earned stays payable. */
const EVM = /^0x[0-9a-f]{40}$/;

/**
 * Adds what owners have earned since their last claim to the claims of their wallets and gives the Merkle root over all
 * claims, if there is any. What a claim once said it says for ever: a new wallet claims only what is earned from then on.
 */
export async function publishClaims(
  tx: Transaction,
  asset: string,
  number: bigint,
): Promise<string | undefined> {
  const claims = new Map((await readClaims(tx, asset, number)).map((it) => [it.wallet, it]));
  const accounts: { account: string; wallet: string; hi: bigint; lo: bigint }[] = [];
  const grown = new Set<string>();
  for (const it of await tx.run(unclaimed, { asset })) {
    const wallet = it.wallet.toLowerCase();
    if (!EVM.test(wallet)) continue;
    const earned = fromLimbs({ hi: it.inHi, lo: it.inLo });
    const before = fromLimbs({ hi: it.claimedHi, lo: it.claimedLo });
    claims.set(wallet, claimOf(wallet, (claims.get(wallet)?.amount ?? 0n) + earned - before));
    grown.add(wallet);
    accounts.push({ account: it.account, wallet, ...toLimbs(earned) });
  }
  if (accounts.length > 0) {
    const rows = [...grown].map((wallet) => {
      const { amount } = claims.get(wallet) as Claim;
      return { wallet, ...toLimbs(amount), amount: amount.toString() };
    });
    await tx.run(writeClaims, { asset, number, accounts, claims: rows });
  }
  return claims.size === 0 ? undefined : treeOf([...claims.values()]).root;
}

/** All claims as they stood after a settlement, in the order of wallets. */
export async function readClaims(tx: Reader, asset: string, number: bigint): Promise<Claim[]> {
  const found = await tx.run(claimsAt, { asset, number });
  return found.map(({ wallet, hi, lo, leaf }) => claimOf(wallet, fromLimbs({ hi, lo }), leaf));
}

const HASHING = StandardMerkleTree.of([[`0x${'0'.repeat(40)}`, '0']], LEAF);

/** The leaf of a wallet that may claim an amount, as a distributor computes it. */
export const leafOf = (wallet: string, amount: bigint) => HASHING.leafHash([wallet, amount.toString()]);

const claimOf = (wallet: string, amount: bigint, leaf?: string | null): Claim => ({
  wallet,
  amount,
  leaf: leaf ?? leafOf(wallet, amount),
});

/**
 * The tree that EVM distributors verify claims against, a StandardMerkleTree: leaves are double keccak256 of the wallet and
 * its amount. It is built from the leaves, because some have lost their wallet.
 */
export const treeOf = (claims: readonly { readonly leaf: string }[]) =>
  SimpleMerkleTree.of(claims.map(({ leaf }) => leaf));

/** A claim with its proof against the root of a settlement. */
export interface ProvenClaim extends Claim {
  readonly proof: readonly string[];
  readonly root: string;
  /** The settlement that published it. */
  readonly number: bigint;
}

const lastRooted = query(
  'settlement/last-closed',
  { asset: type<string>() },
  { number: type<bigint>(), root: type<string>() },
);

interface Published {
  readonly claims: readonly Claim[];
  readonly places: ReadonlyMap<string, number>;
  readonly tree: ReturnType<typeof treeOf>;
}

/** Proves claims, and remembers the trees: what a settlement has published never changes, but for wallets that are erased. */
export class Claims {
  private readonly trees = new LRUCache<string, Promise<Published>>({ max: 8 });

  constructor(private readonly database: Database) {}

  /** What a wallet may claim by the last settlement that has claims; undefined where it may claim nothing. */
  async claim(asset: string, wallet: string, options?: Options): Promise<ProvenClaim | undefined> {
    const [last] = await this.database.read(lastRooted, { asset }, options);
    if (!last) return undefined;
    const published = await this.published(asset, last.number, options);
    const place = published.places.get(wallet.toLowerCase());
    return place === undefined ? undefined : proven(published, place, last.number);
  }

  /** A page of the claims after a settlement by wallet, with their number in all. */
  async page(asset: string, number: bigint, after: string | undefined, limit: number, options?: Options) {
    const published = await this.published(asset, number, options);
    const first = after === undefined ? 0 : published.claims.findIndex(({ wallet }) => wallet > after);
    const found = first < 0 ? [] : published.claims.slice(first, first + limit);
    return {
      total: published.claims.length,
      claims: found.map((_, i) => proven(published, first + i, number)),
    };
  }

  private async published(asset: string, number: bigint, options?: Options): Promise<Published> {
    const run: Run = (query, params) => this.database.read(query, params, options);
    const name = `${await countErasures(run)} ${number} ${asset}`;
    const known = this.trees.get(name);
    if (known) return known;
    const working = this.read(asset, number, { connections: options?.connections });
    working.catch(() => this.trees.delete(name));
    this.trees.set(name, working);
    return working;
  }

  private async read(asset: string, number: bigint, options: Options): Promise<Published> {
    const reader: Reader = { run: (query, params) => this.database.read(query, params, options) };
    const claims = await readClaims(reader, asset, number);
    const places = new Map(claims.map(({ wallet }, i) => [wallet, i]));
    return { claims, places, tree: treeOf(claims) };
  }
}

function proven({ claims, tree }: Published, place: number, number: bigint): ProvenClaim {
  return { ...(claims[place] as Claim), proof: tree.getProof(place), root: tree.root, number };
}
