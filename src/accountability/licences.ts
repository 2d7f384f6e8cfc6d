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

/** Of one SPDX id; with a + (or any later version) it asks the same. */
function termsOfId(id: string): readonly Term[] | undefined {
  const name = id.toLowerCase().replace(/\+$/, '');
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
 * asks; AND binds closer. What is not in the table is unknown: whoever may choose something known does, and beside what is
 * known it asks for more than we can name.
 */
export function termsOf(licence: string | null): Terms {
  const least = licence === null ? UNKNOWN : Math.min(...choicesOf(licence));
  return { licence, known: (least & UNKNOWN) === 0, terms: TERMS.filter((_, i) => least & (1 << i)) };
}

/** What one may choose between, each choice as the bits of its terms; the later a term stands in TERMS, the more it asks. */
type Choices = ReadonlySet<number>;
/** The bit of terms that nobody knows. */
const UNKNOWN = 1 << TERMS.length;
const UNREADABLE: Choices = new Set([UNKNOWN]);

const choice = (terms: readonly Term[]): Choices =>
  new Set([terms.reduce((bits, term) => bits | (1 << TERMS.indexOf(term)), 0)]);
const either = (a: Choices, b: Choices): Choices => new Set([...a, ...b]);
const both = (a: Choices, b: Choices): Choices => new Set([...a].flatMap((x) => [...b].map((y) => x | y)));

function choicesOf(licence: string): Choices {
  const words = licence.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const is = (...wanted: string[]) => wanted.includes(words[at]?.toLowerCase() ?? '');
  const took = (wanted: string) => is(wanted) && ++at > 0;

  const alternatives = (): Choices => {
    let found = together();
    while (took('or')) found = either(found, together());
    return found;
  };
  const together = (): Choices => {
    let found = one();
    while (took('and')) found = both(found, one());
    return found;
  };
  const one = (): Choices => {
    if (took('(')) {
      const within = alternatives();
      if (took(')')) return within;
      at = words.length + 1;
      return UNREADABLE;
    }
    const id = name();
    if (took('with')) name();
    const terms = termsOfId(id);
    return terms ? choice(terms) : new Set([UNKNOWN]);
  };
  const name = () => {
    const first = at;
    while (at < words.length && !is('or', 'and', 'with', '(', ')')) at++;
    return words.slice(first, at).join(' ');
  };

  const found = alternatives();
  return at === words.length ? found : UNREADABLE;
}

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
