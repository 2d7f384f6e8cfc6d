import type { NamedFragment } from '../api/generated.ts';
import { linkTo } from './address.ts';

/** What to call a node: its name where it has one, else its key. */
export function callOf(node: NamedFragment): string {
  const name = 'givenName' in node ? node.givenName : 'name' in node ? node.name : null;
  return name || node.key;
}

/** The page of a node. The key of a transfer is made for machines, and so its link has its global id. */
export const pageLinkOf = ({ __typename, id, key }: NamedFragment): string =>
  linkTo(__typename, __typename === 'Transfer' ? id : key);

/** A text cut to so many characters, not through a character. */
export function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
