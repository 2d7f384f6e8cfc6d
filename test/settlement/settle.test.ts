import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { applied } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { asset, contribute, datanet, fineTune, freeze, people, publish, serve } from '../support/events.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const balances = async (code: string) =>
  Object.fromEntries(
    (
      await ask(
        database,
        'MATCH (a:Account {asset: $code}) RETURN a.kind + " " + a.owner AS name, a.balance AS balance',
        {
          code,
        },
      )
    ).map(({ name, balance }) => [name, balance]),
  );

describe('a settlement', () => {
  it('pays one fee down the line', async () => {
    await applied(database, [
      ...people('c1', 'c2', 'b'),
      asset('USD'),
      datanet('A'),
      contribute('r1', { datanet: 'A', by: ['c1'] }),
      contribute('r2', { datanet: 'A', by: ['c2'] }),
      freeze('A', 1),
      fineTune('F', { by: ['b'], on: ['A@1'] }),
      publish('chat', 1, ['F']),
      serve('i1', 'chat@1', { fee: { asset: 'USD', amount: '101' } }),
    ]);
    expect(await settle(database, 'USD', { actor: 'local' })).toBe('USD/1');
    expect(await balances('USD')).toEqual({
      'FEES fees': '-101',
      'POOL Pool:platform': '10',
      'LINE RouteVersion:chat@1': '1',
      'LINE DatanetVersion:A@1': '0',
      'MODEL FineTune:F': '0',
      'PAYABLE Contributor:c1': '25',
      'PAYABLE Contributor:c2': '25',
      'PAYABLE Contributor:b': '20',
      'UNTRACED untraced': '20',
    });
    expect(await settle(database, 'USD', { actor: 'local' })).toBeUndefined();
  });
});
