import { compareShares, type Shares, UNTRACED } from '../values/parts.ts';

/** What a share rests on: weights that were declared, training that was measured, or evidence on the inference itself. */
export const BASES = ['DECLARED', 'MEASURED', 'EVIDENCE'] as const;
export type Basis = (typeof BASES)[number];

/** Why credit could not be traced: no positive weight or share, a base model without an owner, no known provider. */
export type UntracedReason = 'NO_WEIGHT' | 'NO_OWNER' | 'NO_PROVIDER';

/** A share of `Label:key`; of money as well, where there is a fee. */
export interface Share {
  readonly name: string;
  readonly basis: Basis;
  readonly parts: bigint;
  readonly amount?: bigint;
}

export interface Attribution {
  /** One share for each name and basis, in order; without what is untraced. */
  readonly shares: readonly Share[];
  readonly untraced: bigint;
  readonly untracedReasons: readonly UntracedReason[];
}

export type ByBasis = Readonly<Record<Basis, Shares>>;

export const noShares = (): ByBasis => ({ DECLARED: new Map(), MEASURED: new Map(), EVIDENCE: new Map() });

/** Largest parts first, then by name and basis: the order in which shares are shown. */
export const inOrderShown = (a: Share, b: Share) =>
  compareShares([a.name, a.parts], [b.name, b.parts]) || BASES.indexOf(a.basis) - BASES.indexOf(b.basis);

/** Puts parts and amounts of the same division together; what is untraced stands apart. */
export function toAttribution(
  parts: ByBasis,
  amounts: ByBasis | undefined,
  untracedReasons: readonly UntracedReason[],
): Attribution {
  const shares: Share[] = [];
  let untraced = 0n;
  for (const basis of BASES) {
    for (const [name, share] of parts[basis]) {
      if (name === UNTRACED) untraced += share;
      else
        shares.push({
          name,
          basis,
          parts: share,
          ...(amounts && { amount: amounts[basis].get(name) ?? 0n }),
        });
    }
  }
  return { shares: shares.sort(inOrderShown), untraced, untracedReasons };
}
