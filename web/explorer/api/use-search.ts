import { settlementOf } from '../words/versions.ts';
import { type NamedFragment, SearchDocument } from './generated.ts';
import { type Answer, useAnswer } from './use-answer.ts';

/** What is called so: that has this very key, and then what is found by words. */
export function useSearch(text: string, wait: boolean): Omit<Answer<readonly NamedFragment[]>, 'again'> {
  const { data, fault } = useAnswer(SearchDocument, { text, key: text, ...settlementOf(text) }, { wait });
  if (!data) return { data, fault };
  const { search, ...byKey } = data;
  return { data: [...Object.values(byKey).flatMap((node) => node ?? []), ...search], fault };
}
