import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { STORY_FILE } from '../samples/generate.ts';
import { ingest } from '../src/events/ingest.ts';
import type { HttpServer } from '../src/graphql/server.ts';
import type { Database } from '../src/neo4j/database.ts';
import { openDatabase } from './support/database.ts';
import { ask, serveAll } from './support/service.ts';

const ROOT = new URL('../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'samples/README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The GraphQL that people paste, in the order in which they come to it. */
const blocks = DOCUMENTS.flatMap((path) =>
  [...readFileSync(new URL(path, ROOT), 'utf8').matchAll(/^```graphql\n(.*?)^```/gms)].map(
    ([, text = ''], i) => [`${path}, block ${i + 1}`, text] as const,
  ),
);

let database: Database;
let service: HttpServer;
beforeAll(async () => {
  database = await openDatabase();
  await ingest(database, createReadStream(STORY_FILE), { actor: 'local' });
  service = await serveAll(database);
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

describe('what is to be pasted into GraphiQL', () => {
  it('is in README and in the documents', () => {
    expect(blocks.filter(([name]) => name.startsWith('README.md')).length).toBeGreaterThan(7);
    expect(blocks.filter(([name]) => name.startsWith('docs/')).length).toBeGreaterThan(4);
  });

  test.each(blocks)('runs as it is on the sample: %s', async (_, text) => {
    expect(parse(text).definitions).toHaveLength(1);
    const { status, body } = await ask(service, text);
    expect([status, body.errors]).toEqual([200, undefined]);
    for (const [name, found] of Object.entries(body.data)) expect(found, name).not.toBeNull();
    for (const errors of userErrors(body.data)) expect(errors).toEqual([]);
  });
});

test('README counts the ways as they are', async () => {
  const text = blocks.find(([, text]) => text.includes('pathsTo'))?.[1] ?? '';
  const { fineTune, inference } = (await ask(service, text)).body.data;
  expect(text).toContain(`pathsTo(to: "${fineTune.id}")`);
  expect(inference.pathsTo.pathCount).toBe('2');
});

/** The user errors of each mutation. */
const userErrors = (data: Record<string, { userErrors?: unknown }>) =>
  Object.values(data).flatMap((it) => (it.userErrors === undefined ? [] : [it.userErrors]));
