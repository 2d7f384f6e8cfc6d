import type { Node } from '../../facts/node.ts';
import {
  type AccountState,
  accountPostings,
  accountTotal,
  listAccounts,
  mainKind,
  type PostingState,
  transferPostings,
  transferPostingTotal,
  trialBalance,
} from '../../settlement/books.ts';
import type { ProvenClaim } from '../../settlement/claims.ts';
import { divisionOf } from '../../settlement/divisions.ts';
import { settlementKey } from '../../settlement/settle.ts';
import { listSettlements, listTransfers, transferTotal } from '../../settlement/settlements.ts';
import { isPseudonym, LABELS, unqualified } from '../../values/keys.ts';
import { connection, positionOf, toCursor, windowOf } from '../connections.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { byKey } from './nodes.ts';

const optional = (value: unknown) => (value === undefined ? null : String(value));
const amountOf = (value: unknown) => String(value ?? '0');
const assetOf = async (key: unknown, { loaders }: Context) =>
  (await loaders.byKey('Asset', String(key))) as Node;
const settlementOf = async (key: string, { loaders }: Context) =>
  (await loaders.byKey('Settlement', key)) as Node;

/** The node behind an owner, where it is one that has a label. */
async function nodeOf(owner: string, { loaders }: Context): Promise<Node | null> {
  const { label, key } = unqualified(owner);
  return LABELS.includes(label) ? ((await loaders.byKey(label, key)) ?? null) : null;
}

async function claimOf(claim: ProvenClaim, asset: string, context: Context) {
  const { wallet, amount, leaf, proof, root, number } = claim;
  const settlement = await settlementOf(settlementKey(asset, number), context);
  return {
    wallet: isPseudonym(wallet) ? null : wallet,
    amount: amount.toString(),
    leaf,
    proof,
    root,
    settlement,
  };
}

const postingEdge = (node: PostingState, ...position: (string | bigint)[]) => ({
  node,
  cursor: toCursor(...position),
});

export const settlementResolvers: GqlResolvers<Context> = {
  Query: {
    account: async (_, { owner, asset, kind }, context) => {
      if (!(await context.loaders.byKey('Asset', asset))) return null;
      const account = await context.loaders.account({ asset, owner, kind: kind ?? mainKind(owner) });
      return account.postings > 0 || (await nodeOf(owner, context)) ? account : null;
    },
    accounts: async (_, { asset, kind, first, after }, { database, loaders, options }) => {
      const window = windowOf({ first, after });
      const [owner, ownerKind] = positionOf(window, ['text', 'text']);
      const page = {
        after: owner === undefined || ownerKind === undefined ? undefined : { owner, kind: ownerKind },
        limit: window.size + 1,
      };
      const found = await listAccounts(database, asset, kind ?? undefined, page, options);
      const edges = found.map(({ owner, kind }) => ({
        node: () => loaders.account({ asset, owner, kind }),
        cursor: toCursor(owner, kind),
      }));
      return connection(window, edges, () => accountTotal(database, asset, kind ?? undefined, options));
    },
    transfer: byKey('Transfer', ({ key }) => key),
    settlement: byKey('Settlement', ({ asset, number }) => settlementKey(asset, number)),
    settlements: async (_, { asset, first, after }, context) => {
      const window = windowOf({ first, after });
      const [number] = positionOf(window, ['integer']);
      const before = number === undefined ? undefined : BigInt(number);
      const limit = window.size + 1;
      const found = await listSettlements(context.database, asset, { before, limit }, context.options);
      const edges = found.map(({ key, number }) => ({
        node: () => settlementOf(key, context),
        cursor: toCursor(number),
      }));
      // They are numbered from 1 without gaps.
      return connection(window, edges, async () => {
        const [newest] = await listSettlements(context.database, asset, { limit: 1 }, context.options);
        return Number(newest?.number ?? 0n);
      });
    },
    trialBalance: async (_, { asset }, { database, options }) => {
      const { lines, total } = await trialBalance(database, asset, options);
      return {
        lines: lines.map((line) => ({ ...line, balance: line.balance.toString() })),
        total: total.toString(),
      };
    },
  },
  Account: {
    node: ({ owner }, _, context) => nodeOf(owner, context),
    asset: ({ asset }, _, context) => assetOf(asset, context),
    claim: async ({ owner, asset, kind }: AccountState, _, context) => {
      const node = kind === 'PAYABLE' ? await nodeOf(owner, context) : null;
      if (node?.wallet === undefined) return null;
      const claim = await context.claims.claim(asset, String(node.wallet), context.options);
      return claim ? claimOf(claim, asset, context) : null;
    },
    postings: async ({ id, postings }, args, { database, options }) => {
      const window = windowOf(args);
      const [number] = positionOf(window, ['integer']);
      const before = number === undefined ? undefined : BigInt(number);
      const found = await accountPostings(database, id, { before, limit: window.size + 1 }, options);
      const edges = found.map((node) => postingEdge(node, node.number));
      return connection(window, edges, postings);
    },
  },
  Posting: {
    account: ({ asset, owner, kind }, _, { loaders }) => loaders.account({ asset, owner, kind }),
    transfer: async ({ transfer }, _, { loaders }) => (await loaders.byKey('Transfer', transfer)) as Node,
    number: ({ number }) => Number(number),
  },
  Transfer: {
    asset: ({ asset }, _, context) => assetOf(asset, context),
    owner: ({ owner }) => optional(owner),
    node: ({ owner }, _, context) => (owner === undefined ? null : nodeOf(String(owner), context)),
    reference: ({ reference }) => optional(reference),
    reason: ({ reason }) => optional(reason),
    settlement: ({ settlement }, _, context) =>
      settlement === undefined ? null : settlementOf(String(settlement), context),
    reverses: async ({ reverses }, _, { loaders }) =>
      reverses === undefined ? null : ((await loaders.byKey('Transfer', String(reverses))) ?? null),
    statement: (transfer) => (transfer.before === undefined ? null : transfer),
    division: async (transfer, _, { loaders }) =>
      transfer.kind === 'SETTLEMENT' ? divisionOf(transfer, await loaders.went(transfer.key)) : null,
    postings: async ({ key }, args, { database, options }) => {
      const window = windowOf(args);
      const [kind, owner, number] = positionOf(window, ['text', 'text', 'integer']);
      const after =
        kind === undefined || owner === undefined || number === undefined
          ? undefined
          : { kind, owner, number: BigInt(number) };
      const found = await transferPostings(database, key, { after, limit: window.size + 1 }, options);
      const edges = found.map((node) => postingEdge(node, node.kind, node.owner, node.number));
      return connection(window, edges, () => transferPostingTotal(database, key, options));
    },
  },
  Statement: {
    routeVersion: async ({ routeVersion }, _, { loaders }) =>
      routeVersion === undefined
        ? null
        : ((await loaders.byKey('RouteVersion', String(routeVersion))) ?? null),
    mix: async ({ mixFineTunes, mixWeights }, _, { loaders }) =>
      mixFineTunes === undefined
        ? null
        : Promise.all(
            (mixFineTunes as string[]).map(async (key, i) => ({
              fineTune: (await loaders.byKey('FineTune', key)) as Node,
              weight: Number((mixWeights as bigint[])[i]),
            })),
          ),
    inferences: ({ inferences }) => (inferences === undefined ? null : Number(inferences)),
    providers: ({ providers, providersBefore, providersAfter }) =>
      (providers as string[] | undefined)?.map((provider, i) => ({
        provider: provider === '' ? null : provider,
        before: (providersBefore as string[])[i] as string,
        after: (providersAfter as string[])[i] as string,
      })) ?? null,
    records: ({ records, recordsBefore, recordsAfter }) =>
      (records as string[] | undefined)?.map((record, i) => ({
        record,
        before: (recordsBefore as string[])[i] as string,
        after: (recordsAfter as string[])[i] as string,
      })) ?? null,
    evidenceBefore: ({ evidenceBefore }) => optional(evidenceBefore),
    evidenceAfter: ({ evidenceAfter }) => optional(evidenceAfter),
    heldAt: ({ heldAt }) => optional(heldAt),
    heldRecords: ({ heldRecords = [], heldRecordsAt }) =>
      (heldRecords as string[]).map((record, i) => ({
        record,
        at: (heldRecordsAt as string[])[i] as string,
      })),
    released: ({ released }) => optional(released),
  },
  Settlement: {
    asset: ({ asset }, _, context) => assetOf(asset, context),
    number: ({ number }) => Number(number),
    inferences: ({ inferences }) => Number(inferences ?? 0n),
    voided: ({ voided }) => Number(voided ?? 0n),
    fees: ({ fees }) => amountOf(fees),
    pools: ({ pools }) => amountOf(pools),
    payable: ({ payable }) => amountOf(payable),
    held: ({ held }) => amountOf(held),
    untraced: ({ untraced }) => amountOf(untraced),
    remainder: ({ remainder }) => amountOf(remainder),
    root: ({ root }) => optional(root),
    transfers: async ({ key }, { label, ...args }, { database, loaders, options }) => {
      const window = windowOf(args);
      const [after] = positionOf(window, ['text']);
      const limit = window.size + 1;
      const found = await listTransfers(database, key, label ?? undefined, { after, limit }, options);
      const edges = found.map((key) => ({
        node: () => loaders.byKey('Transfer', key),
        cursor: toCursor(key),
      }));
      return connection(window, edges, () => transferTotal(database, key, label ?? undefined, options));
    },
    claims: async ({ asset, number, root }, args, context) => {
      const window = windowOf(args);
      if (root === undefined) return connection(window, [], 0);
      const [after] = positionOf(window, ['text']);
      const code = String(asset);
      const page = await context.claims.page(code, number as bigint, after, window.size + 1, context.options);
      const edges = await Promise.all(
        page.claims.map(async (claim) => ({
          node: await claimOf(claim, code, context),
          cursor: toCursor(claim.wallet),
        })),
      );
      return connection(window, edges, page.total);
    },
  },
};
