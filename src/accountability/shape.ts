import { compareShares } from '../values/parts.ts';

/** Few dense sources, many small ones, or mostly corrections of others. */
export type ShapeKind = 'DENSE' | 'BROAD' | 'CORRECTOR';

export interface Shape {
  readonly kind: ShapeKind;
  /** How many sources have parts. */
  readonly sources: number;
  /** How many equal sources would be as varied: e to the entropy of the shares, where small sources count for something. */
  readonly byEntropy: number;
  /** The same by 1/Σs² (inverse Simpson), where only large sources count. */
  readonly bySquares: number;
  /** The largest source and its share. */
  readonly top: string;
  readonly topShare: number;
  /** The share that corrections keep of what they correct. */
  readonly correctionShare: number;
}

/** At least this much by corrections makes a corrector. */
export const CORRECTOR_FROM = 0.5;
/** At most so many effective sources, by squares, are dense: a source with half of the influence always is. */
export const DENSE_UP_TO = 4;

/** The shape of an influence that comes from these sources; none where nothing has parts. `corrected` is what of it came by corrections. */
export function shapeOf(parts: ReadonlyMap<string, bigint>, corrected: bigint): Shape | undefined {
  let total = 0n;
  let top: readonly [name: string, parts: bigint] | undefined;
  for (const source of parts) {
    total += source[1];
    if (!top || compareShares(source, top) < 0) top = source;
  }
  if (!top || total === 0n) return undefined;
  let entropy = 0;
  let squares = 0;
  let sources = 0;
  for (const own of parts.values()) {
    if (own === 0n) continue;
    const share = Number(own) / Number(total);
    entropy -= share * Math.log(share);
    squares += share * share;
    sources++;
  }
  const numbers = {
    sources,
    byEntropy: Math.exp(entropy),
    bySquares: 1 / squares,
    top: top[0],
    topShare: Number(top[1]) / Number(total),
    correctionShare: Number(corrected) / Number(total),
  };
  return { kind: kindOf(numbers), ...numbers };
}

const kindOf = ({ correctionShare, bySquares }: Omit<Shape, 'kind'>): ShapeKind => {
  if (correctionShare >= CORRECTOR_FROM) return 'CORRECTOR';
  // Sums of rounded squares may miss a whole number by a little.
  return bySquares <= DENSE_UP_TO + 1e-9 ? 'DENSE' : 'BROAD';
};
