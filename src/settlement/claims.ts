import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { fromLimbs, toLimbs } from '../values/money.ts';

/** What a wallet may claim in all: the sum over its owners of what they ever earned while it was theirs. */
export interface Claim {
  readonly wallet: string;
  readonly amount: bigint;
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
  { wallet: type<string>(), hi: type<bigint>(), lo: type<bigint>() },
);
const writeClaims = query(
  'settlement/write-claims',
  {
    asset: type<string>(),
    number: type<bigint>(),
    accounts: type<readonly { account: string; hi: bigint; lo: bigint }[]>(),
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
  const claims = new Map((await readClaims(tx, asset, number)).map((it) => [it.wallet, it.amount]));
  const accounts: { account: string; hi: bigint; lo: bigint }[] = [];
  const grown = new Set<string>();
  for (const it of await tx.run(unclaimed, { asset })) {
    const wallet = it.wallet.toLowerCase();
    if (!EVM.test(wallet)) continue;
    const earned = fromLimbs({ hi: it.inHi, lo: it.inLo });
    const before = fromLimbs({ hi: it.claimedHi, lo: it.claimedLo });
    claims.set(wallet, (claims.get(wallet) ?? 0n) + earned - before);
    grown.add(wallet);
    accounts.push({ account: it.account, ...toLimbs(earned) });
  }
  if (accounts.length > 0) {
    const rows = [...grown].map((wallet) => {
      const amount = claims.get(wallet) as bigint;
      return { wallet, ...toLimbs(amount), amount: amount.toString() };
    });
    await tx.run(writeClaims, { asset, number, accounts, claims: rows });
  }
  return claims.size === 0 ? undefined : treeOf([...claims].map(([wallet, amount]) => ({ wallet, amount }))).root;
}

/** All claims as they stood after a settlement. */
export async function readClaims(tx: Pick<Transaction, 'run'>, asset: string, number: bigint): Promise<Claim[]> {
  const found = await tx.run(claimsAt, { asset, number });
  return found.map(({ wallet, hi, lo }) => ({ wallet, amount: fromLimbs({ hi, lo }) }));
}

/** The tree that EVM distributors verify claims against: leaves are double keccak256 of the wallet and its amount. */
export const treeOf = (claims: readonly Claim[]) =>
  StandardMerkleTree.of(
    claims.map(({ wallet, amount }) => [wallet, amount.toString()]),
    LEAF,
  );
