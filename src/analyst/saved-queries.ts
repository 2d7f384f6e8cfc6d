import { readdirSync, readFileSync } from 'node:fs';

export const FOLDER = new URL('../../cypher/analyst/', import.meta.url);

/** A query kept for analysts, as it is pasted into Neo4j Browser. */
export interface SavedQuery {
  /** `folder/file`, such as `who-helped/earnings`. */
  readonly name: string;
  /** What it answers: the first line. */
  readonly title: string;
  readonly text: string;
}

/** All of them, by folder and file. Throws where a file has no title. */
export function savedQueries(): SavedQuery[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.cypher'));
  return files.sort().map((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const title = /^\/\/ (.+)/.exec(text)?.[1];
    if (title === undefined) throw new Error(`${file} does not say in its first line what it answers`);
    return { name: file.replace('.cypher', ''), title, text };
  });
}
