import { grouped } from './kinds.ts';

/** An amount as it is read: its whole units, what follows the point without idle zeros, and its sign. */
export interface Written {
  readonly sign: '' | '−';
  readonly whole: string;
  readonly rest: string;
}

/** Writes base units in units of an asset, exactly: no digit is rounded away. */
export function written(amount: bigint, decimals: number): Written {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return {
    sign: amount < 0n ? '−' : '',
    whole: grouped(BigInt(digits.slice(0, point))),
    rest: digits.slice(point).replace(/0+$/, ''),
  };
}

/** The same as one text, for what is read aloud or drawn. */
export function amountText(amount: bigint, decimals: number, code?: string): string {
  const { sign, whole, rest } = written(amount, decimals);
  return `${sign}${whole}${rest && `.${rest}`}${code ? ` ${code}` : ''}`;
}

/** To six significant digits, with `≈` where digits were left out; for pictures, which have little room. */
export function amountInBrief(amount: bigint, decimals: number, code?: string): string {
  const { sign, whole, rest } = written(amount, decimals);
  const leading = whole === '0' ? (/^0*/.exec(rest)?.[0].length ?? 0) : 0;
  const room = whole === '0' ? leading + 4 : Math.max(0, 5 - whole.replaceAll(',', '').length);
  const kept = rest.slice(0, room).replace(/0+$/, '');
  const text = `${sign}${whole}${kept && `.${kept}`}${code ? ` ${code}` : ''}`;
  return rest.length > room ? `≈ ${text}` : text;
}
