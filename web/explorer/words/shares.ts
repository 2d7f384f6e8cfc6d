import { ONE } from '../../../src/values/parts.ts';

/** A part of a whole as a percentage with two places, rounded down; what is there but smaller says so. */
export function percent(part: bigint, whole: bigint = ONE): string {
  if (part === 0n || whole <= 0n) return '0 %';
  if (part < 0n) return `−${percent(-part, whole)}`;
  const hundredths = (part * 10_000n) / whole;
  if (hundredths === 0n) return '< 0.01 %';
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)} %`.replace(/\.00 /, ' ');
}

/** What part of `size` a part of a whole takes, for pictures: the only place where parts become a JS number. */
export const scaled = (part: bigint, whole: bigint, size: number) =>
  whole <= 0n ? 0 : (Number((part * 1_000_000n) / whole) / 1_000_000) * size;
