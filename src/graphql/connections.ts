import { Refusal } from '../values/errors.ts';

/** A page of a Relay connection. `totalCount`, and a `node` that is a function, are worked out only when asked for. */
export interface Connection<E = { readonly node: unknown; readonly cursor: string }> {
  readonly edges: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | (() => Promise<number>);
}

export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page as asked for: how many, from which side, from where on. */
export interface Window {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor?: string;
}

export const MOST_A_PAGE = 100;
const DEFAULT_SIZE = 20;

/** Reads the page arguments. Throws Refusal BAD_INPUT naming the one at fault. */
export function windowOf({ first, after, last, before }: PageArgs): Window {
  if (last != null) {
    if (first != null || after != null) {
      throw new Refusal(
        'BAD_INPUT',
        'last goes with before; use either first and after, or last and before',
        ['last'],
      );
    }
    return { size: sizeOf(last, 'last'), backward: true, cursor: before ?? undefined };
  }
  if (before != null) throw new Refusal('BAD_INPUT', 'before goes with last', ['before']);
  return { size: sizeOf(first ?? DEFAULT_SIZE, 'first'), backward: false, cursor: after ?? undefined };
}

export function sizeOf(size: number, argument: string, most = MOST_A_PAGE): number {
  if (size < 0 || size > most) {
    throw new Refusal('BAD_INPUT', `${argument} must be from 0 to ${most}`, [argument]);
  }
  return size;
}

/**
 * Makes a page of `found`, which holds one more than the page where there is more in the direction of reading. `end` is the
 * position that a page goes on from which is not full, but has looked at all that it may.
 */
export function connection<E extends { readonly cursor: string }>(
  window: Window,
  found: readonly E[],
  totalCount: Connection['totalCount'],
  end?: string,
): Connection<E> {
  const more = end !== undefined || found.length > window.size;
  const inReading = found.slice(0, window.size);
  const edges = window.backward ? inReading.reverse() : inReading;
  const from = window.cursor !== undefined;
  return {
    edges,
    pageInfo: {
      hasNextPage: window.backward ? from : more,
      hasPreviousPage: window.backward ? more : from,
      startCursor: (window.backward ? end : undefined) ?? edges[0]?.cursor ?? null,
      endCursor: (window.backward ? undefined : end) ?? edges[edges.length - 1]?.cursor ?? null,
    },
    totalCount,
  };
}

/** A position as an opaque text. */
export const toCursor = (...parts: (string | number | bigint)[]) =>
  Buffer.from(JSON.stringify(parts.map(String))).toString('base64url');

/**
 * Reads the position that a page begins at, which has so many parts, numbers among them; no parts where it begins at an
 * end. Throws Refusal BAD_INPUT.
 */
export function positionOf(
  { cursor, backward }: Window,
  shape: readonly ('text' | 'integer')[],
): readonly (string | undefined)[] {
  if (cursor === undefined) return [];
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits =
      Array.isArray(parts) &&
      parts.length === shape.length &&
      parts.every((part, i) => typeof part === 'string' && (shape[i] === 'text' || isInteger(part)));
    if (fits) return parts;
  } catch {
    // Said below.
  }
  const argument = backward ? 'before' : 'after';
  throw new Refusal(
    'BAD_INPUT',
    `${argument} is not a cursor of this connection; take it from pageInfo or an edge`,
    [argument],
  );
}

/** Whether it is a number that Neo4j holds. */
const isInteger = (text: string) =>
  /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
