import type { NamedFragment } from '../api/generated.ts';
import { linkTo } from './address.ts';
import { hasPage } from './kinds.ts';

/** What to call a node: its name where it has one, else its key. */
export function callOf(node: NamedFragment): string {
  const name = 'givenName' in node ? node.givenName : 'name' in node ? node.name : null;
  return name || node.key;
}

/** The page of a node; a measured version is told on the page of its fine-tune. Undefined where there is none. */
export function pageLinkOf(node: NamedFragment): string | undefined {
  if (node.__typename === 'MeasuredVersion') return linkTo('FineTune', node.fineTune.key);
  return hasPage(node.__typename) ? linkTo(node.__typename, node.key) : undefined;
}

/** A text cut to so many characters, not through a character. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
