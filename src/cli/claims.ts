import { writeFileSync } from 'node:fs';
import { StandardMerkleTree } from '@openzeppelin/merkle-tree';
import type { Command } from 'commander';
import { LEAF, leafOf, treeOf } from '../settlement/claims.ts';
import { StartupError } from '../values/errors.ts';
import { ask, URL_OPTION } from './ask.ts';

const CLAIMS = `query ($asset: ID!, $number: Int!, $after: String) {
  settlement(asset: $asset, number: $number) {
    root asset { code decimals }
    claims(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { wallet amount leaf proof } } }
  }
}`;

interface Claim {
  /** Null where its owner was erased. */
  readonly wallet: string | null;
  readonly amount: string;
  readonly leaf: string;
  readonly proof: readonly string[];
}

interface Page {
  readonly settlement: {
    readonly root: string | null;
    readonly asset: { readonly code: string; readonly decimals: number };
    readonly claims: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly edges: readonly { readonly node: Claim }[];
    };
  } | null;
}

export function addClaims(program: Command): void {
  program
    .command('claims')
    .description(
      'writes what wallets may claim after a settlement, with proofs: what an EVM distributor needs',
    )
    .argument('<settlement>', 'the settlement, as asset/number')
    .option(
      '--out <file>',
      'the file to write, or - for standard output; default claims-<asset>-<number>.json',
    )
    .option(...URL_OPTION)
    .action(async (settlement: string, { url, out }: { url: string; out?: string }) => {
      const { asset, number } = keyOf(settlement);
      const file = out ?? `claims-${asset.replaceAll(/[^\w.-]/g, '_')}-${number}.json`;
      const distribution = await distributionOf(url, asset, number);
      const text = `${JSON.stringify(distribution, null, 1)}\n`;
      if (file === '-') return void process.stdout.write(text);
      writeFileSync(file, text);
      console.log(
        `${file}: ${Object.keys(distribution.claims).length} claims, ${distribution.total} base units, root ${distribution.root}`,
      );
    });
}

function keyOf(settlement: string) {
  const slash = settlement.lastIndexOf('/');
  const number = Number(settlement.slice(slash + 1));
  if (slash > 0 && Number.isSafeInteger(number) && number > 0)
    return { asset: settlement.slice(0, slash), number };
  throw new StartupError(`${settlement} is not a settlement; it looks like USDC/12.`);
}

async function distributionOf(url: string, asset: string, number: number) {
  const claims: Claim[] = [];
  let after: string | undefined;
  for (;;) {
    const { settlement } = await ask<Page>(url, CLAIMS, { asset, number, after });
    if (!settlement) throw new StartupError(`There is no settlement ${asset}/${number}.`);
    if (settlement.root === null)
      throw new StartupError(`No wallet had anything to claim after ${asset}/${number}.`);
    claims.push(...settlement.claims.edges.map(({ node }) => node));
    const { hasNextPage, endCursor } = settlement.claims.pageInfo;
    if (!hasNextPage) return fileOf(settlement.asset, number, settlement.root, claims);
    after = endCursor;
  }
}

/** Checks what it was told: the leaves must follow from the claims, and the root from the leaves. */
function fileOf(asset: { code: string; decimals: number }, number: number, root: string, claims: Claim[]) {
  const known = claims.flatMap(({ wallet, ...claim }) => (wallet === null ? [] : [{ wallet, ...claim }]));
  const erased = claims.filter(({ wallet }) => wallet === null);
  const tree = treeOf(claims);
  if (tree.root !== root || known.some(({ wallet, amount, leaf }) => leafOf(wallet, BigInt(amount)) !== leaf))
    throw new StartupError(`The claims of ${asset.code}/${number} do not have its root.`);
  return {
    asset: asset.code,
    decimals: asset.decimals,
    settlement: number,
    root,
    total: claims.reduce((sum, { amount }) => sum + BigInt(amount), 0n).toString(),
    claims: Object.fromEntries(known.map(({ wallet, amount, proof }) => [wallet, { amount, proof }])),
    ...(erased.length > 0 && { erased: erased.map(({ amount, leaf }) => ({ amount, leaf })) }),
    // A dump of the standard tree names every wallet, so where some are erased it is the tree of leaves.
    tree: erased.length > 0 ? tree.dump() : standardTreeOf(known).dump(),
  };
}

const standardTreeOf = (claims: readonly { readonly wallet: string; readonly amount: string }[]) =>
  StandardMerkleTree.of(
    claims.map(({ wallet, amount }) => [wallet, amount]),
    LEAF,
  );
