import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor } from '../../src/attribution/attribution.ts';
import { createContext } from '../../src/graphql/context.ts';
import type { HttpServer } from '../../src/graphql/server.ts';
import { Database } from '../../src/neo4j/database.ts';
import { Claims } from '../../src/settlement/claims.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  judge,
  people,
  provider,
  publish,
  remove,
  report,
  serve,
} from '../support/events.ts';
import { idsByName } from '../support/reading.ts';
import { ask, get, serveAll } from '../support/service.ts';

/** The same database, noting every node that is looked up by id or key. */
class Noting extends Database {
  lookedUp: string[] = [];
  override read: Database['read'] = (query, params, options) => {
    const { ids = [], keys = [] } = params as { ids?: readonly string[]; keys?: readonly string[] };
    if (/^facts\/by-/.test(query.name)) this.lookedUp.push(...ids, ...keys);
    return super.read(query, params, options);
  };
}

let database: Noting;
let service: HttpServer;
let ids: Map<string, string>;
/** In a process of its own any of these would end the service. */
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(async () => {
  const { driver, name } = await openDatabase();
  database = new Noting(driver, name);
  await applied(database, [
    ...people('ana', 'ben'),
    provider('gpu'),
    asset('ETH'),
    datanet('D'),
    contribute('r1', { datanet: 'D', by: ['ana'] }),
    contribute('r2', { datanet: 'D', by: ['ana'] }),
    freeze('D', 1),
    correct('r3', { corrects: 'r1', datanet: 'D', by: ['ben'] }),
    remove('r2'),
    contribute('r4', { datanet: 'D', by: ['ben'] }),
    freeze('D', 2),
    fineTune('F', { by: ['ben'], on: ['D@1'] }),
    fineTune('G', { by: ['ben'], from: ['F'], on: ['D@2'] }),
    publish('chat', 1, ['G'], { provider: 'gpu' }),
    serve('i1', 'chat@1', { fee: { asset: 'ETH', amount: '1000' } }),
    report('i1', { r1: '1', r3: '2' }),
    judge('i1', 'BAD'),
  ]);
  await settle(database, 'ETH', { actor: 'local' });
  ids = await idsByName(database);
  service = await serveAll(database);
  process.on('unhandledRejection', note);
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await service?.close();
  await database?.close();
});

describe('a query that does not ask for the nodes it counts', () => {
  const id = (name: string) => `id: "${ids.get(name)}"`;
  const of = (name: string) => `of: "${ids.get(name)}"`;
  it.each<[string, () => string]>([
    ['the number of an ancestry', () => `ancestry(${of('Inference:i1')}) { totalCount complete }`],
    ['the distances of an ancestry', () => `ancestry(${of('Inference:i1')}) { edges { distance } }`],
    [
      'an ancestry whose nodes are skipped',
      () => `ancestry(${of('Inference:i1')}) { totalCount edges @skip(if: true) { node { key } } }`,
    ],
    ['whether a graph is whole', () => `lineageGraph(${of('Inference:i1')}) { complete }`],
    ['the edges of a graph', () => `lineageGraph(${of('Inference:i1')}) { edges { kind } }`],
    [
      'the numbers of an impact',
      () => `impact(${of('Record:r1')}) {
        fineTunes { totalCount } routeVersions { totalCount } serving { totalCount } inferences { totalCount }
      }`,
    ],
    [
      'the numbers of a diff',
      () => `diff(from: "${ids.get('DatanetVersion:D@1')}", to: "${ids.get('DatanetVersion:D@2')}") {
        addedRecords { totalCount } removedRecords { totalCount } correctedRecords { totalCount } credit { totalCount }
      }`,
    ],
    [
      'the parts of an attribution',
      () => `attribution(${of('Inference:i1')}, by: RECORD) { edges { parts } }`,
    ],
    ['the scores of suspects', () => `rootCauses(${of('ModelRoute:chat')}) { edges { score } }`],
    ['the number of accounts', () => 'accounts(asset: "ETH") { totalCount }'],
    ['the number of settlements', () => 'settlements(asset: "ETH") { totalCount }'],
    [
      'the number of transfers',
      () => `node(${id('Settlement:ETH/1')}) { ... on Settlement { transfers { totalCount } } }`,
    ],
  ])('loads none, and leaves the service alive: %s', async (_, query) => {
    const named = [...ids.values()].filter((it) => query().includes(it));
    for (let i = 0; i < 10; i++) {
      database.lookedUp = [];
      const { status, body } = await ask(service, `{ ${query()} }`);
      expect([status, body.errors]).toEqual([200, undefined]);
      expect(database.lookedUp.filter((it) => !named.includes(it))).toEqual([]);
    }
    await settled();
    expect(unhandled).toEqual([]);
    expect((await get(`${service.url}/health`)).status).toBe(200);
  });
});

describe('a load that nobody waits for', () => {
  it('fails in silence when the request ends', async () => {
    const services = { database, attributor: new Attributor(database), claims: new Claims(database) };
    for (let i = 0; i < 10; i++) {
      const gone = new AbortController();
      const { loaders } = createContext(services, [], gone.signal);
      void loaders.node(String(i));
      void loaders.byKey('Record', 'r1');
      void loaders.account({ asset: 'ETH', owner: 'Contributor:ana', kind: 'PAYABLE' });
      gone.abort();
    }
    await settled();
    expect(unhandled).toEqual([]);
  });
});

/** What was dropped with the last answer has failed by now. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
