import { strToU8, zipSync } from 'fflate';
import type { SavedQuery } from './saved-queries.ts';

/** The same for the same queries, byte for byte; a zip cannot say anything earlier. */
const MADE = new Date(1980, 0, 1);

/**
 * A .zip as Neo4j Browser takes it when it is dropped into its window: folders of .cypher files, each shown by its first
 * line. Browser shows folders as they are named, so they are named for people.
 */
export function favourites(queries: readonly SavedQuery[]): Uint8Array {
  const files = queries.map(({ name, text }) => {
    const [folder = '', file] = name.split('/');
    return [`${folderName(folder)}/${file}.cypher`, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: MADE });
}

const folderName = (folder: string) => `Lineage - ${folder.replaceAll('-', ' ')}`;
