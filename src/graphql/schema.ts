import { readdirSync, readFileSync } from 'node:fs';
import { nodeQuestions } from './questions.ts';

const FOLDER = new URL('./schema/', import.meta.url);

const fragments = readdirSync(FOLDER)
  .sort()
  .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
  .join('\n');

/** The SDL of all areas, and what of it is asked of nodes. */
export const typeDefs = `${fragments}\n${nodeQuestions(fragments)}`;
