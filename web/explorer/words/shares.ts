import { ONE } from '../../../src/values/parts.ts';
import { grouped } from './kinds.ts';

/**
 * A part of a whole as a percentage with two places, a half rounded up: the one way in which pages round. What rounding
 * would make nothing or all of it says so.
 */
export function percent(part: bigint, whole: bigint = ONE): string {
  if (part === 0n || whole <= 0n) return '0 %';
  if (part < 0n) return `−${percent(-part, whole)}`;
  const hundredths = (part * 20_000n + whole) / (2n * whole);
  if (hundredths === 0n) return '< 0.01 %';
  if (hundredths === 10_000n && part < whole) return '> 99.99 %';
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)} %`.replace(/\.00 /, ' ');
}

/** A share that the API gives as a number, written the same way. */
export const percentOf = (share: number): string => percent(BigInt(Math.round(share * 1e15)) * 1_000n);

/** A part of a whole, exactly. */
export const exactly = (part: bigint, whole: bigint = ONE): string => `${grouped(part)} / ${grouped(whole)}`;

/** What part of `size` a part of a whole takes, for pictures: the only place where parts become a JS number. */
export const scaled = (part: bigint, whole: bigint, size: number) =>
  whole <= 0n ? 0 : (Number((part * 1_000_000n) / whole) / 1_000_000) * size;
