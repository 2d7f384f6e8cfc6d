import { type Kind, kindAt, pathOf } from './kinds.ts';

export interface Named {
  readonly kind: Kind;
  readonly key: string;
}

/**
 * The link of a node, `/n/<kind>/<key>`, which people paste to each other. `@` and `:` stay readable, and so do slashes
 * where no browser or proxy would take them for something else.
 */
export function linkTo(kind: Kind, key: string): string {
  // A path cannot end in these two, however they are written.
  if (key === '.' || key === '..') return `/n/${pathOf(kind)}/?key=${key}`;
  const steps = key.split('/');
  const isPlain = steps.every((step) => step !== '' && step !== '.' && step !== '..');
  return `/n/${pathOf(kind)}/${isPlain ? steps.map(encoded).join('/') : encoded(key)}`;
}

const encoded = (text: string) => encodeURIComponent(text).replace(/%40/g, '@').replace(/%3A/g, ':');

/** The node that an address is the link of; undefined where it is none. */
export function nodeAt({
  pathname,
  search,
}: {
  readonly pathname: string;
  readonly search: string;
}): Named | undefined {
  const [, path, rest] = /^\/n\/([^/]+)\/(.*)$/s.exec(pathname) ?? [];
  const kind = path === undefined ? undefined : kindAt(path);
  if (!kind || rest === undefined) return undefined;
  const key = rest === '' ? new URLSearchParams(search).get('key') : decoded(rest);
  return key ? { kind, key } : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
