/** Licenses that all apply together, each as its id and exception in lower case. */
export type Conjunction = ReadonlySet<string>;

/** The most alternatives that an expression may come to when written out; lists of licenses have fewer than ten. */
export const MOST_ALTERNATIVES = 64;

type Expression = string | { readonly operator: 'or' | 'and'; readonly parts: readonly Expression[] };

/**
 * The alternatives of an SPDX expression in disjunctive normal form, none of which contains another; AND binds closer than
 * OR. That form is unique: expressions that differ in order, brackets or repetitions only have the same one. Undefined
 * where the text cannot be read or has more alternatives than MOST_ALTERNATIVES.
 */
export function alternativesOf(text: string): readonly Conjunction[] | undefined {
  const expression = parsed(text);
  // Counted before anything is written out, so that the order of writing cannot decide what is too long.
  if (expression === undefined || countOf(expression) > MOST_ALTERNATIVES) return undefined;
  return writtenOut(expression);
}

function countOf(expression: Expression): number {
  if (typeof expression === 'string') return 1;
  const counts = expression.parts.map(countOf);
  return expression.operator === 'or'
    ? counts.reduce((sum, count) => sum + count, 0)
    : counts.reduce((product, count) => product * count, 1);
}

function writtenOut(expression: Expression): Conjunction[] {
  if (typeof expression === 'string') return [new Set([expression])];
  const parts = expression.parts.map(writtenOut);
  if (expression.operator === 'or') return minimal(parts.flat());
  return parts.reduce((found, part) =>
    minimal(found.flatMap((one) => part.map((other) => new Set([...one, ...other])))),
  );
}

/** Leaves out what contains another: whoever may choose takes the smaller. */
export function minimal(all: readonly Conjunction[]): Conjunction[] {
  const kept: Conjunction[] = [];
  for (const one of all.toSorted((a, b) => a.size - b.size))
    if (!kept.some((smaller) => [...smaller].every((id) => one.has(id)))) kept.push(one);
  return kept;
}

function parsed(text: string): Expression | undefined {
  const words = text.toLowerCase().match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  let isReadable = true;
  const is = (...wanted: string[]) => wanted.includes(words[at] ?? '');
  const took = (wanted: string) => is(wanted) && ++at > 0;

  const listOf = (operator: 'or' | 'and', part: () => Expression) => (): Expression => {
    const parts = [part()];
    while (took(operator)) parts.push(part());
    return parts.length === 1 ? (parts[0] as Expression) : { operator, parts };
  };
  const one = (): Expression => {
    if (took('(')) {
      const within = alternatives();
      isReadable &&= took(')');
      return within;
    }
    const id = name();
    return took('with') ? `${id} with ${name()}` : id;
  };
  const name = () => {
    const first = at;
    while (at < words.length && !is('or', 'and', 'with', '(', ')')) at++;
    return words.slice(first, at).join(' ');
  };
  const alternatives = listOf('or', listOf('and', one));

  const expression = alternatives();
  return isReadable && at === words.length ? expression : undefined;
}
