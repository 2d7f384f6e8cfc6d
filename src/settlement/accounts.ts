/**
 * What an account is for. FEES is where all money comes from; LINE, MODEL and TRAINING are the nodes it passes through,
 * whose balance is what floors left there; POOL, PAYABLE, HELD, PAID and UNTRACED are where it ends.
 */
export const ACCOUNT_KINDS = [
  'FEES',
  'LINE',
  'MODEL',
  'TRAINING',
  'POOL',
  'PAYABLE',
  'HELD',
  'PAID',
  'UNTRACED',
] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** The account that an owner has for something; in one asset. */
export interface AccountName {
  readonly owner: string;
  readonly kind: AccountKind;
}

export const nameOf = ({ owner, kind }: AccountName) => `${kind} ${owner}`;

/** Kinds whose balance is what floors have left behind. */
export const PASSING: ReadonlySet<AccountKind> = new Set(['LINE', 'MODEL', 'TRAINING']);

export const FEES: AccountName = { owner: 'fees', kind: 'FEES' };
