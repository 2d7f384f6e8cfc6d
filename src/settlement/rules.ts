import type { UntracedReason } from '../attribution/shares.ts';
import type { Makers } from '../attribution/stored-shares.ts';
import type { Fraction } from '../values/fraction.ts';
import { qualified, unqualified } from '../values/keys.ts';
import { ONE, type Shares, totalOf, UNTRACED } from '../values/parts.ts';
import type { AccountKind } from './accounts.ts';

/**
 * What everyone has earned, as pure functions of lifetime totals. All division is by floor and every total only grows, so
 * nothing earned ever falls and it does not matter how use was split into settlements; a settlement pays the difference
 * between two totals. What the floors leave stays where it is and waits.
 */
export interface Due {
  readonly owner: string;
  readonly kind: AccountKind;
  readonly amount: bigint;
  /** The pool of the fee it comes from, where it leaves a route. */
  readonly pool?: string;
  /** Why nobody could be named, or why it is held. */
  readonly reason?: UntracedReason | HeldReason;
}

/** Why something is held: what earned it is in quarantine, or whoever earned it was erased. */
export type HeldReason = 'QUARANTINED' | 'ERASED';

/** How a route version, or a mix of its adapters, divides its fees. Neither ever changes. */
export interface RouteTerms {
  readonly policy: ReadonlyMap<string, bigint>;
  /** Over Datanet versions, measured versions, base models and `untraced`. */
  readonly data: Shares;
  /** Over fine-tunes and base models. */
  readonly model: Shares;
}

/** What has come in through a route so far. */
export interface RouteTotals {
  readonly fees: bigint;
  /** By the key of the provider that served; '' where none is known. */
  readonly byProvider: ReadonlyMap<string, bigint>;
  /** Sums of fee · evidence parts, by the key of the record. */
  readonly byRecord: ReadonlyMap<string, bigint>;
  /** Their sum over all records, also those not listed. */
  readonly evidence: bigint;
}

/** Pools that go down the line; any other name is an account of its own. */
export const LINE_POOLS: ReadonlySet<string> = new Set(['data', 'model', 'compute', 'training']);

export function routeDues(terms: RouteTerms, totals: RouteTotals): Due[] {
  const weights = totalOf(terms.policy);
  const dues: Due[] = [];
  for (const [pool, weight] of terms.policy) {
    if (weight === 0n) continue;
    const share = (totals.fees * weight) / weights;
    if (!LINE_POOLS.has(pool)) {
      dues.push({ owner: qualified('Pool', pool), kind: 'POOL', amount: share, pool });
    } else if (pool === 'model' || pool === 'training') {
      const kind = pool === 'model' ? 'MODEL' : 'TRAINING';
      for (const [name, parts] of terms.model) dues.push(sent(name, kind, (share * parts) / ONE, pool));
    } else if (pool === 'compute') {
      for (const [provider, fees] of totals.byProvider) {
        const amount = (fees * weight) / weights;
        dues.push(
          provider === ''
            ? untraced(amount, 'NO_PROVIDER', pool)
            : { owner: qualified('ComputeProvider', provider), kind: 'PAYABLE', amount, pool },
        );
      }
    } else {
      for (const [record, scored] of totals.byRecord) {
        const amount = (scored * weight) / (weights * ONE);
        dues.push({ owner: qualified('Record', record), kind: 'LINE', amount, pool });
      }
      const line = ((totals.fees * ONE - totals.evidence) * weight) / (weights * ONE);
      for (const [name, parts] of terms.data) dues.push(sent(name, 'LINE', (line * parts) / ONE, pool));
    }
  }
  return dues;
}

/** Base models stay themselves in every pool; what is untraced in a stored profile had no weight. */
function sent(name: string, kind: AccountKind, amount: bigint, pool: string): Due {
  if (name === UNTRACED) return untraced(amount, 'NO_WEIGHT', pool);
  return { owner: name, kind: name.startsWith('FineTune:') ? kind : 'LINE', amount, pool };
}

const untraced = (amount: bigint, reason: UntracedReason, pool?: string): Due => ({
  owner: UNTRACED,
  kind: 'UNTRACED',
  amount,
  reason,
  ...(pool !== undefined && { pool }),
});

const payable = (owner: string, amount: bigint): Due => ({ owner, kind: 'PAYABLE', amount });

const held = (owner: string, amount: bigint): Due => ({ owner, kind: 'HELD', amount, reason: 'QUARANTINED' });

/** What is held back of a version: of all of it from a total on, and of what it owes through single records. */
export interface VersionHold {
  /** What the version had received when it was quarantined itself. */
  readonly at?: bigint | undefined;
  /** Of each of its records in quarantine: what the version had received then, and whom it owes how many parts through it. */
  readonly records: readonly { readonly key: string; readonly at: bigint; readonly parts: Shares }[];
}

/**
 * A Datanet version, measured or not, to its contributors. `parts` sum to ONE together with `untraced`. What is held is
 * part of what is earned: together they are the same with and without a hold.
 */
export function versionDues(total: bigint, parts: Shares, hold?: VersionHold): Due[] {
  return [...parts].flatMap(([name, parts]) => {
    const amount = (total * parts) / ONE;
    if (name === UNTRACED) return [untraced(amount, 'NO_WEIGHT')];
    if (!hold) return [payable(name, amount)];
    const free = (total * parts - heldBack(total, parts, name, hold)) / ONE;
    return [payable(name, free), held(name, amount - free)];
  });
}

/** What is held of someone's part, in units of ONE. */
function heldBack(total: bigint, parts: bigint, name: string, { at, records }: VersionHold): bigint {
  const top = at ?? total;
  let back = (total - top) * parts;
  for (const record of records)
    if (record.at < top) back += (top - record.at) * (record.parts.get(name) ?? 0n);
  return back;
}

/** A record that had evidence, or passes on what a correction of it did not keep. */
export interface RecordTerms {
  readonly corrects?: { readonly key: string; readonly keeps: Fraction } | undefined;
  /** Shares by `Contributor:key`. */
  readonly by: ReadonlyMap<string, bigint>;
}

/** `heldAt` is what the record had received when it was quarantined; what it passes on is not held. */
export function recordDues(total: bigint, { corrects, by }: RecordTerms, heldAt?: bigint): Due[] {
  const { n, d } = corrects?.keeps ?? { n: 1n, d: 1n };
  const earned = overShares((total * n) / d, by, 'NO_WEIGHT');
  const dues =
    heldAt === undefined ? earned : heldDues(earned, overShares((heldAt * n) / d, by, 'NO_WEIGHT'));
  if (!corrects) return dues;
  return [{ owner: qualified('Record', corrects.key), kind: 'LINE', amount: (total * (d - n)) / d }, ...dues];
}

/** Of what is earned, what was so when it was quarantined is free. */
const heldDues = (earned: readonly Due[], free: readonly Due[]): Due[] =>
  earned.flatMap((due, i) =>
    due.kind === 'PAYABLE'
      ? [payable(due.owner, free[i]?.amount ?? 0n), held(due.owner, due.amount - (free[i]?.amount ?? 0n))]
      : [due],
  );

/** Builders of a fine-tune by share, or its compute providers by units; the reason is for when there are none. */
export function overShares(total: bigint, shares: ReadonlyMap<string, bigint>, none: UntracedReason): Due[] {
  const sum = totalOf(shares);
  if (sum === 0n) return [untraced(total, shares.size === 0 ? none : 'NO_WEIGHT')];
  return [...shares].map(([name, share]) => payable(name, (total * share) / sum));
}

/** A base model to whoever owns it when it is settled. */
export const modelDues = (total: bigint, owner: string | undefined): Due[] => [
  owner === undefined ? untraced(total, 'NO_OWNER') : payable(owner, total),
];

/** What is stored of the nodes behind the routes, by key; of versions by `Label:key`. */
export interface Stored {
  readonly records: ReadonlyMap<string, RecordTerms>;
  readonly makers: ReadonlyMap<string, Makers>;
  readonly versions: ReadonlyMap<string, Shares>;
}

/** What is in quarantine, by `Label:key` of the account's owner. */
export interface Held {
  readonly versions: ReadonlyMap<string, VersionHold>;
  /** What records had received. */
  readonly records: ReadonlyMap<string, bigint>;
}

export const NOTHING_HELD: Held = { versions: new Map(), records: new Map() };

/** How a node divides all it was ever sent. */
export type Rule = (total: bigint) => Due[];

/** How the owner of an account on the line divides what it is sent; undefined where nothing is stored of it. */
export function ruleOf(
  { owner, kind }: { readonly owner: string; readonly kind: AccountKind },
  { records, makers, versions }: Stored,
  ownerOf: (model: string) => string | undefined,
  held: Held,
): Rule | undefined {
  const { label, key } = unqualified(owner);
  if (label === 'BaseModel') return (total) => modelDues(total, ownerOf(key));
  if (label === 'Record') {
    const terms = records.get(key);
    return terms && ((total) => recordDues(total, terms, held.records.get(owner)));
  }
  if (label === 'FineTune') {
    const made = makers.get(key);
    if (made && kind === 'MODEL') return (total) => overShares(total, made.builtBy, 'NO_WEIGHT');
    return made && ((total) => overShares(total, made.computedBy, 'NO_PROVIDER'));
  }
  const parts = versions.get(owner);
  return parts && ((total) => versionDues(total, parts, held.versions.get(owner)));
}

/** What is to be paid between two totals; only what is held can shrink, by what becomes free. */
export function difference(before: readonly Due[], after: readonly Due[]): Due[] {
  const nameOf = ({ owner, kind, pool, reason }: Due) => JSON.stringify([owner, kind, pool, reason]);
  const left = new Map(before.map((due) => [nameOf(due), due]));
  const dues = after.map((due) => {
    const name = nameOf(due);
    const paid = left.get(name)?.amount ?? 0n;
    left.delete(name);
    return { ...due, amount: due.amount - paid };
  });
  for (const due of left.values()) dues.push({ ...due, amount: -due.amount });
  return dues.filter(({ amount }) => amount !== 0n);
}
