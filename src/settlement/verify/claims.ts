import { query, type } from '../../neo4j/query.ts';
import { readClaims, treeOf } from '../claims.ts';
import { agree, amountOf, type Check, findings, pages, type Reader } from './check.ts';
import { listSettlements, readSettlement } from './settlements.ts';

interface ClaimRow {
  readonly wallet: string;
  readonly settlement: bigint;
  readonly hi: unknown;
  readonly lo: unknown;
  readonly amount: unknown;
}
const nextClaims = query(
  'settlement/verify/next-claims',
  { asset: type<string>(), wallet: type<string>(), settlement: type<bigint>(), limit: type<bigint>() },
  {
    wallet: type<string>(),
    settlement: type<bigint>(),
    hi: type<unknown>(),
    lo: type<unknown>(),
    amount: type<unknown>(),
  },
);
const claimed = query(
  'settlement/verify/claimed',
  { asset: type<string>() },
  { hi: type<unknown>(), lo: type<unknown>(), exact: type<boolean>() },
);

const GROW = 'claims never fall, and their limbs agree with their decimal strings';
const CLAIMED = 'the claims of wallets are what accounts have claimed';
const ROOT = 'a root is that of the claims after its settlement';

const listClaims = (reader: Reader, asset: string, page: number) =>
  pages<ClaimRow>(page, (last, limit) =>
    reader.run(nextClaims, { asset, wallet: last?.wallet ?? '', settlement: last?.settlement ?? 0n, limit }),
  );

export const checkClaims = (asset: string, page: number): Check => ({
  rules: [GROW, CLAIMED, ROOT],
  noun: 'settlements',
  async *pieces(reader) {
    yield { size: 0, look: (reader) => lookAtClaims(reader, asset, page) };
    const published = new Set<bigint>();
    for await (const found of listClaims(reader, asset, page))
      for (const it of found) published.add(it.settlement);
    let rootBefore: string | null = null;
    for await (const found of listSettlements(reader, asset, page)) {
      for (const { number, root, closed } of found) {
        // Where no claim has changed the root stays, so that most need no tree.
        const stays = !published.has(number) && root === rootBefore;
        yield {
          size: 1,
          look: async (reader) => (stays || !closed ? [] : lookAtRoot(reader, asset, number)),
        };
        rootBefore = root;
      }
    }
  },
});

async function lookAtClaims(reader: Reader, asset: string, page: number) {
  const { breaches, expect } = findings();
  let last: { wallet: string; amount: bigint } | undefined;
  let sum = 0n;
  for await (const found of listClaims(reader, asset, page)) {
    for (const { wallet, settlement, hi, lo, amount: text } of found) {
      const claim = `claim of ${wallet} in settlement ${asset}/${settlement}`;
      const amount = amountOf(hi, lo) ?? 0n;
      const before = last?.wallet === wallet ? last.amount : 0n;
      expect(agree(hi, lo, text), GROW, claim, () => `${hi}, ${lo} and ${text}`);
      expect(amount >= before, GROW, claim, () => `it fell from ${before} to ${amount}`);
      sum += amount - before;
      last = { wallet, amount };
    }
  }
  for (const { hi, lo, exact } of await reader.run(claimed, { asset })) {
    const all = exact ? amountOf(hi, lo) : undefined;
    expect(
      all === sum,
      CLAIMED,
      `asset ${asset}`,
      () => `claims come to ${sum}, accounts have claimed ${all}`,
    );
  }
  return breaches;
}

async function lookAtRoot(reader: Reader, asset: string, number: bigint) {
  const { breaches, expect } = findings();
  const claims = await readClaims({ run: (query, params) => reader.run(query, params) }, asset, number);
  const root = claims.length === 0 ? null : treeOf(claims).root;
  for (const it of await readSettlement(reader, asset, number))
    expect(
      it.root === root,
      ROOT,
      `settlement ${it.key}`,
      () => `it says ${it.root}, its claims give ${root}`,
    );
  return breaches;
}
