import type { Direction } from './picture.ts';

/** What one wishes to see of a line; it is part of the link, so that others see the same. */
export interface Wish {
  readonly direction: Direction;
  readonly maxDepth?: number | undefined;
  /** A day, `2026-07-01`. */
  readonly asOf?: string | undefined;
}

export function wishOf(search: string, usual: Direction): Wish {
  const asked = new URLSearchParams(search);
  const direction = asked.get('direction')?.toUpperCase();
  const depth = asked.get('depth') ?? '';
  const asOf = asked.get('asOf') ?? '';
  return {
    direction: direction === 'UPSTREAM' || direction === 'DOWNSTREAM' ? direction : usual,
    maxDepth: /^[1-9]\d{0,3}$/.test(depth) ? Number(depth) : undefined,
    asOf: /^\d{4}-\d\d-\d\d$/.test(asOf) && !Number.isNaN(Date.parse(asOf)) ? asOf : undefined,
  };
}

/** Keeps it in the address, where it differs from what is usual. */
export function keepWish({ direction, maxDepth, asOf }: Wish, usual: Direction): void {
  const url = new URL(location.href);
  const put = (name: string, value: string | undefined) =>
    value === undefined ? url.searchParams.delete(name) : url.searchParams.set(name, value);
  put('direction', direction === usual ? undefined : direction.toLowerCase());
  put('depth', maxDepth === undefined ? undefined : String(maxDepth));
  put('asOf', asOf);
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}
