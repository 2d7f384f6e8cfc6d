import { readFileSync } from 'node:fs';
import { FOLDER, type SavedQuery } from './saved-queries.ts';

const PLACE = /\{\{([\w/-]+)\}\}/g;

/** The guide with its queries in place: `{{folder/file}}` stands for a saved query. Throws where there is none. */
export function guide(queries: readonly SavedQuery[]): string {
  const texts = new Map(queries.map(({ name, text }) => [name, text]));
  return readFileSync(new URL('guide.html', FOLDER), 'utf8').replace(PLACE, (_, name: string) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`the guide names ${name}, and there is no such query`);
    return `<pre mode="cypher" class="pre-scrollable code runnable">${escaped(text.trim())}</pre>`;
  });
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
