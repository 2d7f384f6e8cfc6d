import { once } from 'node:events';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpServer } from '../../src/graphql/server.ts';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { neo4jOfWorker } from '../support/database.ts';
import { get, serveAll } from '../support/service.ts';

/** Stands before a Neo4j and, while frozen, passes nothing on: as a Neo4j that hangs, or a network that loses everything. */
class FreezingProxy {
  private frozen = false;
  private readonly sockets = new Set<Socket>();
  private constructor(
    private readonly server: Server,
    readonly uri: string,
  ) {}

  static async before(uri: string): Promise<FreezingProxy> {
    const { hostname, port } = new URL(uri);
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port: own } = server.address() as { port: number };
    const proxy = new FreezingProxy(server, `bolt://127.0.0.1:${own}`);
    server.on('connection', (client) => proxy.join(client, connectTo(Number(port), hostname)));
    return proxy;
  }

  freeze(): void {
    this.frozen = true;
    for (const socket of this.sockets) socket.pause();
  }

  thaw(): void {
    this.frozen = false;
    for (const socket of this.sockets) socket.resume();
  }

  private join(client: Socket, neo4j: Socket): void {
    for (const [from, to] of [
      [client, neo4j],
      [neo4j, client],
    ] as const) {
      this.sockets.add(from);
      from.on('data', (data) => to.write(data));
      from.on('error', () => {});
      from.on('close', () => {
        this.sockets.delete(from);
        to.destroy();
      });
      if (this.frozen) from.pause();
    }
  }

  async close(): Promise<void> {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await once(this.server, 'close');
  }
}

let proxy: FreezingProxy;
let database: Database;
let service: HttpServer;
beforeAll(async () => {
  proxy = await FreezingProxy.before(neo4jOfWorker().uri);
  database = await connect({ ...neo4jOfWorker(), uri: proxy.uri });
  service = await serveAll(database);
});
afterAll(async () => {
  await service?.close();
  await proxy?.close();
  await database?.close();
});

const health = () => get(`${service.url}/health`);

describe('GET /health', () => {
  test('answers 503 within a second while the database hangs, however often it is asked, and 200 after that', async () => {
    expect(await health()).toMatchObject({ status: 200, body: { status: 'ok' } });
    proxy.freeze();
    const asked = performance.now();
    // More than the driver has connections.
    const answers = await Promise.all(Array.from({ length: 60 }, health));
    expect(performance.now() - asked).toBeLessThan(2_000);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
    expect(answers[0]?.body).toEqual({ status: 'the database does not answer' });
    proxy.thaw();
    await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200);
  });
});
