import { alternativesOf, type Conjunction } from './license-expressions.ts';

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

/** Of one SPDX id in lower case; with a + (or any later version) or an exception it asks the same. */
function termsOfId(id: string): readonly Term[] | undefined {
  const name = id.replace(/ with .*$/, '').replace(/\+$/, '');
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

/** What one of the alternatives of a license asks. */
export interface Choice {
  /** Whether all its licenses are in the table. */
  readonly known: boolean;
  /** The bits of its terms; the later a term stands in TERMS, the more it asks. */
  readonly bits: number;
  /** The licenses that must be shared alike, as `mayBecome` reads them. */
  readonly alike: ReadonlySet<string>;
}

/** The most choices of which none asks less than another; their subsets are looked at one by one. */
export const MOST_CHOICES = 8;

const UNREADABLE: Choice = { known: false, bits: 0, alike: new Set() };

/**
 * The ways in which whoever builds on a work may meet its license, of which none asks less than another. What is not in the
 * table is unknown: whoever may choose something known does, and beside what is known it asks for more than we can name.
 */
export function choicesOf(licence: string): readonly Choice[] {
  const all = (alternativesOf(licence) ?? []).map(choiceOf);
  const known = all.filter((it) => it.known);
  const choices = leastAsking(known.length > 0 ? known : all);
  return choices.length === 0 || choices.length > MOST_CHOICES ? [UNREADABLE] : choices;
}

function choiceOf(ids: Conjunction): Choice {
  let known = true;
  let bits = 0;
  const alike = new Set<string>();
  for (const id of ids) {
    const terms = termsOfId(id);
    known &&= terms !== undefined;
    for (const term of terms ?? []) bits |= bitOf(term);
    if (terms?.includes('SHARE_ALIKE')) alike.add(id);
  }
  return { known, bits, alike };
}

function leastAsking(choices: readonly Choice[]): Choice[] {
  const kept: Choice[] = [];
  for (const one of choices.toSorted((a, b) => a.bits - b.bits || a.alike.size - b.alike.size))
    if (!kept.some((less) => (less.bits & one.bits) === less.bits && isWithin(less.alike, one.alike)))
      kept.push(one);
  return kept;
}

const isWithin = (smaller: ReadonlySet<string>, larger: ReadonlySet<string>) =>
  [...smaller].every((id) => larger.has(id));

const bitOf = (term: Term) => 1 << TERMS.indexOf(term);

export const asks = ({ bits }: Choice, term: Term) => (bits & bitOf(term)) !== 0;

/** The terms of an SPDX expression: of alternatives (OR) the one that asks least, of all that hold together (AND) what any asks. */
export function termsOf(licence: string | null): Terms {
  const [least = UNREADABLE] = licence === null ? [] : choicesOf(licence);
  return { licence, known: least.known, terms: TERMS.filter((term) => asks(least, term)) };
}

/** What else may cover a derived work than the very licence of its source: one-way, by beginnings of ids in lower case. */
const COMPATIBLE: readonly (readonly [from: string, ...to: string[]])[] = [
  ['cc-by-sa-4.0', 'gpl-3.0-'],
  ['cc-by-sa-2', 'cc-by-sa-4.0', 'cc-by-sa-3.0'],
  ['cc-by-sa-3.0', 'cc-by-sa-4.0'],
  ['cc-by-nc-sa-2', 'cc-by-nc-sa-4.0', 'cc-by-nc-sa-3.0'],
  ['cc-by-nc-sa-3.0', 'cc-by-nc-sa-4.0'],
  ['gpl-2.0-or-later', 'gpl-2.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['gpl-3.0-only', 'gpl-3.0-only', 'agpl-3.0-only'],
  ['gpl-3.0-or-later', 'gpl-3.0-', 'agpl-3.0-'],
  ['agpl-3.0-only', 'agpl-3.0-only'],
  ['agpl-3.0-or-later', 'agpl-3.0-'],
  ['lgpl-2.1-only', 'lgpl-2.1-only', 'gpl-2.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['lgpl-2.1-or-later', 'lgpl-', 'gpl-2.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['lgpl-3.0-only', 'lgpl-3.0-only', 'gpl-3.0-only', 'agpl-3.0-only'],
  ['lgpl-3.0-or-later', 'lgpl-3.0-', 'gpl-3.0-', 'agpl-3.0-'],
  ['mpl-2.0', 'gpl-', 'lgpl-', 'agpl-3.0-'],
];

/** Whether what must be shared alike under one license may be offered under another. */
function mayBecome(source: string, target: string): boolean {
  const [from, to] = [present(source), present(target)];
  return (
    from === to ||
    COMPATIBLE.some(([start, ...others]) => from.startsWith(start) && others.some((it) => to.startsWith(it)))
  );
}

/** The id that SPDX has now for one of the GNU licenses: `GPL-3.0` was `-only`, `GPL-3.0+` was `-or-later`. */
const present = (id: string) =>
  id.replace(/^([al]?gpl-\d\.\d)(\+?)(?= |$)/, (_, name, plus) => `${name}${plus ? '-or-later' : '-only'}`);

/** What a work is offered under; whoever uses it may take any of these. What cannot be read offers nothing known. */
export const offersOf = (licence: string): readonly Conjunction[] => alternativesOf(licence) ?? [new Set()];

/** Whether an offer shares alike all that a choice asks to share alike. */
export const sharesAlike = (offer: Conjunction, { alike }: Choice): boolean =>
  [...alike].every((from) => [...offer].some((to) => mayBecome(from, to)));

/** Whether each of these offers meets something that may be chosen, as far as sharing alike goes. */
export const mayOffer = (offers: readonly Conjunction[], choices: readonly Choice[]): boolean =>
  offers.every((offer) => choices.some((choice) => sharesAlike(offer, choice)));

/** Whether a work under `target` may be built on one under `source`, as far as sharing alike goes. */
export const mayShareAs = (source: string, target: string): boolean =>
  mayOffer(offersOf(target), choicesOf(source));
