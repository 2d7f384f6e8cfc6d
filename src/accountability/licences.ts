/** What a licence asks of whoever builds on a work. */
export const TERMS = ['ATTRIBUTION', 'SHARE_ALIKE', 'NON_COMMERCIAL', 'NO_DERIVATIVES'] as const;
export type Term = (typeof TERMS)[number];

/** What is said of a work: nothing, something that this table does not know, or these terms. */
export interface Terms {
  readonly licence: string | null;
  readonly known: boolean;
  readonly terms: readonly Term[];
}

/** Families of SPDX ids, as they begin, in lower case; Creative Commons ids say their terms themselves. */
const FAMILIES: readonly (readonly [start: string, ...terms: Term[]])[] = [
  ['cc0-'],
  ['unlicense'],
  ['0bsd'],
  ['pddl-'],
  ['mit-0'],
  ['mit', 'ATTRIBUTION'],
  ['apache-', 'ATTRIBUTION'],
  ['bsd-', 'ATTRIBUTION'],
  ['isc', 'ATTRIBUTION'],
  ['zlib', 'ATTRIBUTION'],
  ['bsl-1.0', 'ATTRIBUTION'],
  ['odc-by-', 'ATTRIBUTION'],
  ['cdla-permissive-', 'ATTRIBUTION'],
  ['cdla-sharing-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['odbl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['gfdl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['agpl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['lgpl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['gpl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['mpl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['epl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['eupl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['osl-', 'ATTRIBUTION', 'SHARE_ALIKE'],
  ['polyform-noncommercial-', 'ATTRIBUTION', 'NON_COMMERCIAL'],
];

const CREATIVE_COMMONS = /^cc-by(-nc)?(-sa|-nd)?-\d\.\d(-[a-z]+)?$/;

/** Of one SPDX id, without what stands after WITH or +. */
function termsOfId(id: string): readonly Term[] | undefined {
  const name = id.trim().toLowerCase();
  const cc = CREATIVE_COMMONS.exec(name);
  if (cc) {
    const [, nc, rest] = cc;
    return [
      'ATTRIBUTION',
      ...(rest === '-sa' ? (['SHARE_ALIKE'] as const) : []),
      ...(nc ? (['NON_COMMERCIAL'] as const) : []),
      ...(rest === '-nd' ? (['NO_DERIVATIVES'] as const) : []),
    ];
  }
  const family = FAMILIES.find(([start]) => (start.endsWith('-') ? name.startsWith(start) : name === start));
  return family?.slice(1) as Term[] | undefined;
}

/**
 * The terms of an SPDX expression: of alternatives (OR) the one that asks least, of all that hold together (AND) what any
 * asks. What is not in the table is unknown, and asks for nothing that we could name.
 */
export function termsOf(licence: string | null): Terms {
  if (licence === null) return { licence, known: false, terms: [] };
  const choices = alternativesOf(licence).map((ids) => ids.map(termsOfId));
  const known = choices.filter((terms) => terms.every((it) => it !== undefined)) as (readonly Term[])[][];
  const [least] = known
    .map((terms) => TERMS.filter((term) => terms.some((it) => it.includes(term))))
    .sort((a, b) => weightOf(a) - weightOf(b));
  return { licence, known: least !== undefined, terms: least ?? [] };
}

/** How much is asked: any condition on use weighs more than all that come before it. */
const weightOf = (terms: readonly Term[]) => terms.reduce((sum, term) => sum + 2 ** TERMS.indexOf(term), 0);

const alternativesOf = (licence: string) =>
  licence
    .replace(/[()]/g, ' ')
    .split(/\s+or\s+/i)
    .map((choice) => choice.split(/\s+and\s+/i).map((id) => id.split(/\s+with\s+/i)[0]?.trim() ?? ''));

/** What else may cover a derived work than the very licence of its source: one-way, by beginnings of ids in lower case. */
const COMPATIBLE: readonly (readonly [from: string, ...to: string[]])[] = [
  ['cc-by-sa-4.0', 'gpl-3.0-'],
  ['cc-by-sa-2', 'cc-by-sa-4.0', 'cc-by-sa-3.0'],
  ['cc-by-sa-3.0', 'cc-by-sa-4.0'],
  ['cc-by-nc-sa-2', 'cc-by-nc-sa-4.0', 'cc-by-nc-sa-3.0'],
  ['cc-by-nc-sa-3.0', 'cc-by-nc-sa-4.0'],
  ['gpl-2.0-or-later', 'gpl-2.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['gpl-3.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['agpl-3.0-', 'agpl-3.0-'],
  ['lgpl-2.1-', 'lgpl-', 'gpl-2.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['lgpl-3.0-', 'lgpl-3.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['mpl-2.0', 'gpl-', 'lgpl-', 'agpl-3.0-'],
];

/** Whether a work under `target` may be built on one that must be shared alike under `source`. */
export function mayShareAs(source: string, target: string): boolean {
  const from = source.trim().toLowerCase();
  const to = target.trim().toLowerCase();
  return (
    from === to ||
    COMPATIBLE.some(([start, ...others]) => from.startsWith(start) && others.some((it) => to.startsWith(it)))
  );
}
