import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('./schema/', import.meta.url);

/** The SDL of all areas. */
export const typeDefs = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');
