import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLASSES } from '../../src/http/admission.ts';
import { connect, POOL_SIZE, ping } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Overloaded, Slots } from '../../src/neo4j/slots.ts';
import { neo4jOfWorker } from '../support/database.ts';
import { times } from '../support/events.ts';

const stateOf = (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => 'in', String), Promise.resolve('waiting')]);

describe('slots', () => {
  test('are given in the order in which they are asked for, and handed on', async () => {
    const slots = new Slots({ slots: 1 });
    const order: number[] = [];
    const release = await slots.take();
    const others = times(3, async (i) => {
      const free = await slots.take();
      order.push(i);
      free();
    });
    release();
    await Promise.all(others);
    expect(order).toEqual([1, 2, 3]);
  });

  test('are freed once, however often that is said', async () => {
    const slots = new Slots({ slots: 1, queue: 1 });
    const release = await slots.take();
    release();
    release();
    await slots.take();
    expect(await stateOf(slots.take())).toBe('waiting');
  });

  test('refuse at once whom the queue has no place for', async () => {
    const slots = new Slots({ slots: 1, queue: 1 });
    await slots.take();
    const queued = slots.take();
    await expect(slots.take()).rejects.toThrow(Overloaded);
    expect(await stateOf(queued)).toBe('waiting');
  });

  test('refuse who has waited too long, and give the place in the queue to others', async () => {
    const slots = new Slots({ slots: 1, queue: 1, wait: 10 });
    const release = await slots.take();
    await expect(slots.take()).rejects.toThrow(Overloaded);
    const next = slots.take();
    release();
    await next;
  });

  test('let those leave the queue who no longer want one', async () => {
    const slots = new Slots({ slots: 1, queue: 1 });
    const release = await slots.take();
    const leaving = new AbortController();
    const left = slots.take(leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    const next = slots.take();
    release();
    await next;
    await expect(slots.take(AbortSignal.abort(new Error('gone before')))).rejects.toThrow('gone before');
  });
});

describe('the classes of work', () => {
  test('leave connections of the driver to the health check', () => {
    const all = Object.values(CLASSES).reduce((sum, { connections }) => sum + connections, 0);
    expect(all).toBeLessThan(POOL_SIZE);
  });
});

describe('statements that share slots', () => {
  let database: Database;
  beforeAll(async () => {
    database = await connect(neo4jOfWorker());
  });
  afterAll(() => database?.close());

  test('open no more connections than those, and give them back whatever happens', async () => {
    let [now, most] = [0, 0];
    const { driver } = database;
    const session = driver.session.bind(driver);
    driver.session = (config) => {
      const opened = session(config);
      most = Math.max(most, ++now);
      const close = opened.close.bind(opened);
      let closed = false;
      opened.close = () => {
        if (!closed) now--;
        closed = true;
        return close();
      };
      return opened;
    };
    const connections = new Slots({ slots: 2 });
    const fail = () => Promise.reject(new Error('no'));
    await Promise.all([
      ...times(10, () => database.read(ping, {}, { connections })),
      ...times(10, () => database.write(fail, { connections }).catch(() => {})),
      ...times(10, () => database.rehearse(fail, { connections }).catch(() => {})),
      ...times(10, () =>
        database.read(ping, {}, { connections, signal: AbortSignal.abort() }).catch(() => {}),
      ),
    ]);
    expect([now, most]).toEqual([0, 2]);
    const free = await Promise.all([connections.take(), connections.take()]);
    expect(free).toHaveLength(2);
  });
});
