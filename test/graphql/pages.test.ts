import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWeb } from '../../scripts/build-web.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import { Database } from '../../src/neo4j/database.ts';
import { linkTo } from '../../src/values/links.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, datanet, freeze, people, validate } from '../support/events.ts';
import { get, post, serveAll } from '../support/service.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const JSON_ONLY = { accept: 'application/json' };

describe('a link', () => {
  let database: Database;
  let service: HttpServer;
  beforeAll(async () => {
    await buildWeb();
    database = await openDatabase();
    await applied(database, [
      ...people('ann', 'bob', '..'),
      datanet('D'),
      contribute('a/b c', { datanet: 'D', by: ['ann'] }),
      validate('a/b c', 'bob', 'ACCEPTED', { id: 'review' }),
      freeze('D', 1),
    ]);
    service = await serveAll(database);
  }, 120_000);
  afterAll(async () => {
    await service?.close();
    await database?.close();
  });

  const status = async (path: string, headers: object) => {
    const answer = await get(`${service.url}${path}`, headers);
    return [answer.status, answer.headers.get('content-type')?.split(';')[0], answer.body?.error?.code];
  };

  it.each([
    linkTo('Contributor', 'ann'),
    linkTo('Contributor', '..'),
    linkTo('Record', 'a/b c'),
    linkTo('DatanetVersion', 'D@1'),
    linkTo('Validation', 'review'),
  ])('of something that is there, %s, is a page', async (path) => {
    expect(await status(path, BROWSER)).toEqual([200, 'text/html', undefined]);
    expect(await status(`${path}${path.includes('?') ? '&' : '?'}asOf=2026-01-01`, BROWSER)).toEqual([
      200,
      'text/html',
      undefined,
    ]);
  });

  it.each([
    '/nothing',
    '/n/contributor/nobody',
    '/n/record/ann',
    '/n/validation/none',
    '/n/poem/x',
    '/n/contributor/',
    '/n/record/%ff',
    '/n/transfer/none',
  ])('that leads nowhere, %s, is a page for browsers and JSON for others, both with 404', async (path) => {
    expect(await status(path, BROWSER)).toEqual([404, 'text/html', undefined]);
    expect(await status(path, JSON_ONLY)).toEqual([404, 'application/json', 'NOT_FOUND']);
    expect(await status(path, {})).toEqual([404, 'application/json', 'NOT_FOUND']);
    expect((await post(`${service.url}${path}`, '', BROWSER)).body.error.code).toBe('NOT_FOUND');
  });

  it('is a page while the database cannot be asked: the page says what is the matter, and tries again', async () => {
    class Gone extends Database {
      override read: Database['read'] = () => Promise.reject(new Error('gone'));
    }
    const blind = await serveAll(new Gone(database.driver, database.name));
    expect((await get(`${blind.url}/n/contributor/nobody`, BROWSER)).status).toBe(200);
    await blind.close();
  });
});
