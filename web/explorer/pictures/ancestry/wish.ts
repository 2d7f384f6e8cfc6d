import type { Direction } from './picture.ts';

/** Which way one wishes to look along a line, and how deep; it is part of the link, so that others see the same. */
export interface Wish {
  readonly direction: Direction;
  readonly maxDepth?: number | undefined;
}

export function wishOf(search: string, usual: Direction): Wish {
  const asked = new URLSearchParams(search);
  const direction = asked.get('direction')?.toUpperCase();
  const depth = asked.get('depth') ?? '';
  return {
    direction: direction === 'UPSTREAM' || direction === 'DOWNSTREAM' ? direction : usual,
    maxDepth: /^[1-9]\d{0,3}$/.test(depth) ? Number(depth) : undefined,
  };
}
