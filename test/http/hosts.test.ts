import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import { hostFault } from '../../src/http/hosts.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { StartupError } from '../../src/values/errors.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { people } from '../support/events.ts';
import { serveAll } from '../support/service.ts';

const allowed = { hosts: ['lineage.example'], origins: ['https://tools.example'] };
const asked = (headers: Record<string, string>, url = '/graphql', method = 'POST') =>
  hostFault({ method, url, headers }, allowed)?.status;

describe('a Host header', () => {
  test.each([
    'localhost',
    'localhost:4000',
    'LocalHost:1',
    'localhost.:4000',
    'lineage.localhost:4000',
    '127.0.0.1:4000',
    '192.168.1.7',
    '[::1]:4000',
    '[fe80::1]',
    'lineage.example',
    'Lineage.Example:8443',
  ])('is answered that cannot be rebound or is listed: %s', (host) => {
    expect(asked({ host })).toBeUndefined();
    expect(asked({ host, origin: `http://${host.toLowerCase()}` })).toBeUndefined();
  });

  test.each([
    'evil.example',
    'evil.example:4000',
    'sub.lineage.example',
    'lineage.example.evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    'evil.example#localhost',
    'localhost@evil.example',
    'local host',
    '',
  ])('is refused that is not: %s', (host) => {
    expect(asked({ host })).toBe(421);
    expect(asked({ host, origin: `http://${host}` })).toBe(421);
  });

  test('may not be left out', () => {
    expect(asked({})).toBe(421);
  });
});

describe('an Origin header', () => {
  test.each([
    ['localhost:4000', 'http://localhost:4000'],
    ['lineage.example', 'https://lineage.example'],
    ['lineage.example:443', 'https://lineage.example'],
    ['[::1]:4000', 'http://[::1]:4000'],
    ['localhost:4000', 'https://tools.example'],
  ])('to %s is answered that is its own or listed: %s', (host, origin) => {
    expect(asked({ host, origin })).toBeUndefined();
  });

  test.each([
    ['localhost:4000', 'http://localhost:5173'],
    ['localhost:4000', 'http://evil.example'],
    ['127.0.0.1:4000', 'http://127.0.0.1'],
    ['127.0.0.1:4000', 'null'],
    ['localhost:4000', 'https://tools.example:444'],
    ['localhost:4000', 'chrome-extension://abc'],
    ['localhost:4000', 'localhost:4000'],
    ['localhost:4000', ''],
  ])('to %s is refused that is foreign: %s', (host, origin) => {
    expect(asked({ host, origin })).toBe(403);
    expect(asked({ host, origin }, '/', 'GET')).toBe(403);
  });
});

describe('what Neo4j Browser shows', () => {
  const foreign = { host: 'evil.example', origin: 'http://evil.example' };

  test.each(['GET', 'HEAD', 'OPTIONS'])('is for all: %s', (method) => {
    expect(asked(foreign, '/analyst/guide.html', method)).toBeUndefined();
  });

  test.each([
    ['POST', '/analyst/guide.html'],
    ['GET', '/analyst'],
    ['GET', '/graphql?/analyst/'],
    ['GET', '//analyst/guide.html'],
  ])('and nothing else is: %s %s', (method, url) => {
    expect(asked(foreign, url, method)).toBe(421);
  });
});

describe('the environment', () => {
  test('names further hosts and origins, and where it listens is one', () => {
    const { allowed } = readConfig({
      HOST: 'Box.lan',
      LINEAGE_HOSTS: 'Lineage.example, other.example:8443,',
      LINEAGE_ORIGINS: 'https://Tools.example/, http://localhost:5173',
    });
    expect(allowed).toEqual({
      hosts: ['box.lan', 'lineage.example', 'other.example'],
      origins: ['https://tools.example', 'http://localhost:5173'],
    });
  });

  test.each([
    [{ LINEAGE_HOSTS: 'http://lineage.example' }, /^LINEAGE_HOSTS has http:.* a list of host names/],
    [{ LINEAGE_ORIGINS: 'tools.example' }, /^LINEAGE_ORIGINS has tools.example; .* a list of origins/],
    [{ LINEAGE_ORIGINS: '*' }, /^LINEAGE_ORIGINS has \*/],
  ])('is refused where it names none: %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(StartupError);
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('the service', () => {
  let database: Database;
  let service: HttpServer;
  beforeAll(async () => {
    database = await openDatabase();
    service = await serveAll(database, undefined, { allowed });
  });
  afterAll(async () => {
    await service?.close();
    await database?.close();
  });

  /** fetch has a Host header of its own. */
  const send = (method: string, path: string, headers: Record<string, string>, body = '') =>
    new Promise<{ status?: number; text: string }>((resolve, reject) => {
      const sent = request(`${service.url}${path}`, { method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode, text }));
      });
      sent.on('error', reject);
      sent.end(body);
    });

  const rebound = { host: 'evil.example', origin: 'http://evil.example' };
  const event = JSON.stringify(people('c1')[0]);
  const mutation = JSON.stringify({
    query: 'mutation { registerContributor(input: {contributor: {key: "c1"}}) { duplicate } }',
  });
  const known = () => askColumn(database, 'MATCH (c:Contributor) RETURN c.key', {});

  test.each([
    ['POST', '/events', { 'content-type': 'application/x-ndjson' }, event],
    ['POST', '/graphql', { 'content-type': 'application/json' }, mutation],
    ['GET', '/graphql?query={__typename}', { 'content-type': 'application/json' }, ''],
    ['GET', '/health', {}, ''],
    ['GET', '/', {}, ''],
    ['GET', '/nothing', {}, ''],
  ] as [string, string, Record<string, string>, string][])(
    'writes and tells nothing to a name that was rebound: %s %s',
    async (method, path, headers, body) => {
      const host = await send(method, path, { ...headers, ...rebound }, body);
      expect([host.status, JSON.parse(host.text)]).toEqual([
        421,
        {
          error: {
            code: 'FORBIDDEN',
            message:
              'this service does not answer to the host "evil.example"; start it with LINEAGE_HOSTS=evil.example where it should',
          },
        },
      ]);
      const origin = await send(method, path, { ...headers, origin: 'http://evil.example' }, body);
      expect([origin.status, JSON.parse(origin.text)]).toEqual([
        403,
        {
          error: {
            code: 'FORBIDDEN',
            message:
              'pages of "http://evil.example" may not use this service; start it with LINEAGE_ORIGINS=http://evil.example where they should',
          },
        },
      ]);
      expect(await known()).toEqual([]);
    },
  );

  test('gives Neo4j Browser what it shows', async () => {
    const answer = await send('GET', '/analyst/lineage.grass', { origin: 'http://localhost:7474' });
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('node') });
  });

  test('answers its own pages and listed ones', async () => {
    const { host } = new URL(service.url);
    for (const headers of [
      { host, origin: `http://${host}` },
      { host: 'lineage.example', origin: 'https://lineage.example' },
      { host, origin: 'https://tools.example' },
    ]) {
      const { status } = await send(
        'POST',
        '/events',
        { ...headers, 'content-type': 'application/x-ndjson' },
        event,
      );
      expect(status).toBe(200);
    }
    expect(await known()).toEqual(['c1']);
  });
});
