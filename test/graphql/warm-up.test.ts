import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import { warmUp } from '../../src/graphql/warm-up.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { openDatabase } from '../support/database.ts';
import { serveAll } from '../support/service.ts';
import { tellStory } from '../web/support/story.ts';

let database: Database;
let service: HttpServer;
beforeAll(async () => {
  database = await openDatabase();
  service = await serveAll(database);
});
afterAll(async () => {
  await service?.close();
  await database?.close();
});

describe('warming up', { timeout: 120_000 }, () => {
  it('asks an empty database for the start page alone', async () => {
    expect(await warmUp(service.url, new AbortController().signal)).toEqual(['Home']);
  });

  it('asks what the start page, a route and an inference ask, and is answered', async () => {
    await tellStory(database);
    const answered = await warmUp(service.url, new AbortController().signal);
    const picture = ['LineagePicture', 'PeopleBehind', 'AncestryTotals'];
    expect(answered).toEqual([
      ...['Home', 'SettlementsOf', 'RoutePage', 'RouteOverTime', ...picture],
      ...['Credit', 'EvidenceBehind', 'MemoryOf'],
      ...['InferencePage', 'ReceiptOf', ...picture, 'EvidenceBehind', 'Credit'],
    ]);
  });

  it('stops when the service does', async () => {
    const stopping = new AbortController();
    const warming = warmUp(service.url, stopping.signal);
    stopping.abort();
    expect(await warming).toEqual([]);
  });
});
