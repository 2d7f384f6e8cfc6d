/** The kinds of node that people name, and that GraphQL shows. */
export const LABELS = [
  'Contributor',
  'Datanet',
  'Record',
  'Validation',
  'DatanetVersion',
  'BaseModel',
  'FineTune',
  'MeasuredVersion',
  'Evaluation',
  'Asset',
  'ComputeProvider',
  'ModelRoute',
  'RouteVersion',
  'Inference',
  'Evidence',
  'Judgement',
  'Quarantine',
  'Transfer',
  'Settlement',
] as const;

export type Label = (typeof LABELS)[number];

/** `an Asset`, `a Record`: what a node is, in a sentence. */
export const anA = (what: string) => `${/^[aeiou]/i.test(what) ? 'an' : 'a'} ${what}`;

/** `Label:key`, the name of a node in shares, errors and the ledger. Keys may contain colons; labels do not. */
export const qualified = (label: string, key: string) => `${label}:${key}`;

export function unqualified(name: string): { label: Label; key: string } {
  const colon = name.indexOf(':');
  return { label: name.slice(0, colon) as Label, key: name.slice(colon + 1) };
}

/** What the keys begin with that stand for erased contributors; nobody registers one of these. */
const ERASED = 'erased:';

/** The key that stands for a contributor from an erasure on. It follows from the erasing event alone, not from the key. */
export const pseudonymOf = (erasure: string) => `${ERASED}${erasure}`;

export const isPseudonym = (key: string) => key.startsWith(ERASED);

/** Whether an owner of accounts is a contributor who was erased. */
export const isErased = (owner: string) => owner.startsWith(`Contributor:${ERASED}`);

/** The keys of those names that have a label. */
export function keysOf(names: Iterable<string>, label: string): string[] {
  const keys: string[] = [];
  for (const name of names) if (name.startsWith(`${label}:`)) keys.push(unqualified(name).key);
  return keys;
}

/** The key of a Datanet version or a route version; it splits again at its last `@`. */
export const versionKey = (of: string, version: number | bigint) => `${of}@${version}`;

/** The Datanet or the route of a version, and its number as it is written. */
export function splitVersionKey(key: string): { readonly of: string; readonly version: string } {
  const at = key.lastIndexOf('@');
  return { of: key.slice(0, Math.max(at, 0)), version: key.slice(at + 1) };
}

/** The key of a Datanet version as it was measured for a fine-tune. */
export const measuredKey = (fineTune: string, version: string) => `${fineTune}/${version}`;
