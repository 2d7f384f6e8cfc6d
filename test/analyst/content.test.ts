import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserContent } from '../../src/analyst/content.ts';
import { favourites } from '../../src/analyst/favourites.ts';
import { guide } from '../../src/analyst/guide.ts';
import { savedQueries } from '../../src/analyst/saved-queries.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { founded, uses } from '../support/economy.ts';
import { evaluate, freeze, judge, quarantine, release, validate } from '../support/events.ts';
import { colours } from '../support/grass.ts';
import { get, serveAll } from '../support/service.ts';

const QUERIES = savedQueries();

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

describe('what Neo4j Browser loads', () => {
  const paths = Object.values(browserContent('127.0.0.1', 4000)).map((url) => new URL(url).pathname);

  it.each([...paths, '/analyst/favourites.zip'])('%s is allowed to pages of any origin', async (path) => {
    const { status, headers } = await get(service.url + path, { origin: 'http://127.0.0.1:7474' });
    expect(status).toBe(200);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('is asked for beforehand, and the headers that Browser names are allowed', async () => {
    const asked = {
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'cache-control,pragma',
    };
    const { status, headers } = await fetch(service.url + paths[1], { method: 'OPTIONS', headers: asked });
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-headers')).toBe('cache-control,pragma');
    expect(headers.get('access-control-allow-methods')).toBe('GET');
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['0.0.0.0', 'http://127.0.0.1:4000'],
    ['::', 'http://127.0.0.1:4000'],
    ['localhost', 'http://localhost:4000'],
  ])('is on this machine for a service that listens on %s', (host, origin) => {
    expect(Object.values(browserContent(host, 4000)).map((url) => new URL(url).origin)).toEqual([
      origin,
      origin,
    ]);
  });

  it('is nothing for a service that listens elsewhere, where Browser may not call', () => {
    expect(browserContent('192.0.2.1', 4000)).toEqual({});
  });

  it('does not open the API to other origins', async () => {
    const { headers } = await get(`${service.url}/graphql`, { origin: 'http://127.0.0.1:7474' });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the guide', () => {
  it('has several pages, and its queries are saved queries, whole', () => {
    const html = guide(QUERIES);
    expect(html.match(/<slide /g)?.length).toBeGreaterThan(5);
    expect(html).not.toMatch(/\{\{/);
    const shown = [...html.matchAll(/<pre [^>]*runnable">([\s\S]*?)<\/pre>/g)].map(([, text = '']) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(QUERIES.map(({ text }) => text.trim())).toEqual(expect.arrayContaining(shown));
  });

  it('holds nothing that Neo4j Browser would take for a script and cut out', () => {
    expect(guide(QUERIES)).not.toMatch(/\son[^\s=]+\s*=|<script|javascript:/i);
  });

  it('says so when it names a query that is not there', () => {
    expect(() => guide([])).toThrow(
      'the guide names the-line/picture-of-a-route, and there is no such query',
    );
  });
});

describe('the favourites', () => {
  it('are a zip of all queries in folders, the same every time', () => {
    const files = Object.entries(unzipSync(favourites(QUERIES)));
    expect(favourites(QUERIES)).toEqual(favourites(QUERIES));
    expect(files.map(([, text]) => new TextDecoder().decode(text))).toEqual(QUERIES.map(({ text }) => text));
    for (const [path] of files) expect(path).toMatch(/^Lineage - [a-z ]+\/[a-z-]+\.cypher$/);
  });
});

describe('the documentation', () => {
  it('lists every saved query, and none that is not there', () => {
    const text = readFileSync(new URL('../../docs/analysts.md', import.meta.url), 'utf8');
    const listed = [...text.matchAll(/^\| `([\w-]+\/[\w-]+)`/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual(QUERIES.map(({ name }) => name).sort());
  });
});

describe('the style', () => {
  it('has a colour of its own for every label in the graph, with text that can be read on it, and a caption', async () => {
    await applied(database, [
      ...founded(),
      ...uses(1, 12),
      judge('i1', 'BAD'),
      validate('r1', 'b1', 'ACCEPTED'),
      evaluate('F'),
      quarantine({ record: 'r2' }),
      release({ record: 'r2' }),
      freeze('A', 2),
    ]);
    const labels = await askColumn(
      database,
      'MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label ORDER BY label',
    );
    expect(labels.length).toBeGreaterThan(25);
    expect(labels.filter((label) => !colours().has(label))).toEqual([]);
    const fills = [...colours().values()].map(({ fill }) => fill);
    expect(new Set(fills).size).toBe(fills.length);
    for (const [label, { fill, text, caption }] of colours()) {
      expect(contrast(fill, text), `${text} on ${fill} of ${label}`).toBeGreaterThan(4.5);
      expect(caption, label).toMatch(/\{\w+\}/);
    }
  });

  it('names Fact before the labels that say more, for of all rules that match a node the last counts', () => {
    expect([...colours().keys()][0]).toBe('Fact');
  });
});

/** As WCAG 2 counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
