import { once } from 'node:events';
import { connect as connectTo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { applyOne } from '../../src/events/ingest.ts';
import { parseLine } from '../../src/events/parse.ts';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied, apply } from '../support/apply.ts';
import { empty, neo4jOfWorker, openDatabase } from '../support/database.ts';
import { founded, uses } from '../support/economy.ts';
import { balancesOf, expectSound, expectUses } from './support.ts';

/** The message COMMIT of Bolt, as the driver sends it: a chunk of two bytes, a structure without fields. */
const COMMIT = Buffer.from('0002b0120000', 'hex');

/** Stands before a Neo4j and, when armed, lets a commit through and drops the connection instead of the reply to it. */
class BoltProxy {
  dropped = 0;
  private armed = 0;
  private readonly sockets = new Set<Socket>();
  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async before(uri: string): Promise<BoltProxy> {
    const { hostname, port } = new URL(uri);
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const proxy = new BoltProxy(server, (server.address() as { port: number }).port);
    server.on('connection', (client) => proxy.join(client, connectTo(Number(port), hostname)));
    return proxy;
  }

  /** From now on the commit of this number loses its reply: 1 is the next. */
  dropReply(nth: number): void {
    this.armed = nth;
    this.dropped = 0;
  }

  private join(client: Socket, neo4j: Socket): void {
    let lost = false;
    for (const socket of [client, neo4j]) {
      this.sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        neo4j.destroy();
      });
    }
    client.on('data', (data) => {
      if (this.armed > 0 && data.includes(COMMIT) && --this.armed === 0) lost = true;
      neo4j.write(data);
    });
    neo4j.on('data', (data) => {
      if (!lost) return void client.write(data);
      this.dropped++;
      client.destroy();
    });
  }

  async close(): Promise<void> {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
    await once(this.server, 'close');
  }
}

let direct: Database;
let proxy: BoltProxy;
let database: Database;
let expected: Record<string, string>;
const told = uses(1, 16);
const settleUsd = (by: Database) => settle(by, 'USD', { actor: 'local' });

beforeAll(async () => {
  direct = await openDatabase();
  proxy = await BoltProxy.before(neo4jOfWorker().uri);
  database = await connect({ ...neo4jOfWorker(), uri: `bolt://127.0.0.1:${proxy.port}` });
  await applied(direct, [...founded(), ...told]);
  await settleUsd(direct);
  expected = await balancesOf(direct, 'USD');
});
beforeEach(async () => {
  await empty(direct);
  await applied(direct, founded());
});
afterEach(async () => {
  expect(proxy.dropped).toBe(1);
  await expectUses(direct, told);
  await settleUsd(direct);
  expect(await balancesOf(direct, 'USD')).toEqual(expected);
  await expectSound(direct);
});
afterAll(async () => {
  await database?.close();
  await proxy?.close();
  await direct?.close();
});

describe('where the reply to a commit is lost', { timeout: 180_000 }, () => {
  it('a body of events applies once', async () => {
    proxy.dropReply(2);
    const { applied, duplicates, rejectedTotal } = await apply(database, told);
    expect([applied + duplicates, rejectedTotal]).toEqual([told.length, 0]);
  });

  it('a mutation applies once', async () => {
    const single = told.find(({ inference }) => inference === 'i2');
    await applied(
      direct,
      told.filter((it) => it !== single),
    );
    proxy.dropReply(1);
    const outcome = await applyOne(database, parseLine(JSON.stringify(single)), { actor: 'local' });
    expect(['applied', 'duplicate']).toContain((outcome as { status: string }).status);
  });

  it.each([
    ['takes its inferences', 1],
    ['pays', 2],
  ])('a settlement %s once', async (_, nth) => {
    await applied(direct, told);
    proxy.dropReply(nth);
    expect(await settleUsd(database)).toBe('USD/1');
    expect(await balancesOf(direct, 'USD')).toEqual(expected);
  });
});
