import type { Label } from './keys.ts';

/** How the link of a node calls its kind. */
const PATHS: Record<Label, string> = {
  Contributor: 'contributor',
  Datanet: 'datanet',
  Record: 'record',
  DatanetVersion: 'datanet-version',
  BaseModel: 'base-model',
  FineTune: 'fine-tune',
  ComputeProvider: 'compute-provider',
  ModelRoute: 'route',
  RouteVersion: 'route-version',
  Inference: 'inference',
  Asset: 'asset',
  Settlement: 'settlement',
  Transfer: 'transfer',
  Judgement: 'judgement',
  Validation: 'validation',
  Evaluation: 'evaluation',
  Evidence: 'evidence',
  Quarantine: 'quarantine',
  MeasuredVersion: 'measured-version',
};
const byPath = new Map(Object.entries(PATHS).map(([label, path]) => [path, label as Label]));

export interface Linked {
  readonly kind: Label;
  readonly key: string;
}

/**
 * The link of a node, `/n/<kind>/<key>`, which people paste to each other. `@` and `:` stay readable, and so do slashes
 * where no browser or proxy would take them for something else.
 */
export function linkTo(kind: Label, key: string): string {
  // A path cannot end in these two, however they are written.
  if (key === '.' || key === '..') return `/n/${PATHS[kind]}/?key=${key}`;
  const steps = key.split('/');
  const isPlain = steps.every((step) => step !== '' && step !== '.' && step !== '..');
  return `/n/${PATHS[kind]}/${isPlain ? steps.map(encoded).join('/') : encoded(key)}`;
}

const encoded = (text: string) => encodeURIComponent(text).replace(/%40/g, '@').replace(/%3A/g, ':');

/** The node that an address is the link of; undefined where it is none. */
export function nodeAt({
  pathname,
  search,
}: {
  readonly pathname: string;
  readonly search: string;
}): Linked | undefined {
  const [, path, rest] = /^\/n\/([^/]+)\/(.*)$/s.exec(pathname) ?? [];
  const kind = path === undefined ? undefined : byPath.get(path);
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
