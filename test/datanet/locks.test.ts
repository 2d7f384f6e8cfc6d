import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseLine } from '../../src/events/parse.ts';
import { apply, type Outcome } from '../../src/facts/apply.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, outcomeOf } from '../support/apply.ts';
import { ask, askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  freeze,
  include,
  people,
  remove,
  times,
  validate,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';
import { intervals } from '../support/membership.ts';

/** Who adds to a Datanet waits for nobody else who adds, but for whoever decides on the whole of it; and they wait for it. */

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1', 'c2'));
});
afterAll(() => database.close());

const SHARDS = 8;
const record = (key: string, datanet: string) => contribute(key, { datanet, by: ['c1'] });

/** Applies an event in a transaction that stays open until the function given back is called. */
async function held(event: object): Promise<() => Promise<Outcome>> {
  const parsed = parseLine(JSON.stringify(event));
  let commit = () => {};
  const mayCommit = new Promise<void>((resolve) => {
    commit = resolve;
  });
  let outcome: Promise<Outcome> | undefined;
  await new Promise<void>((written, failed) => {
    outcome = database.write(async (tx) => {
      const [it] = await apply(tx, parsed.definition, [parsed], 'local');
      written();
      await mayCommit;
      return it as Outcome;
    });
    outcome.catch(failed);
  });
  return () => {
    commit();
    return outcome as Promise<Outcome>;
  };
}

const untilOneWaits = () =>
  expect
    .poll(
      () =>
        askColumn(
          database,
          "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN status",
        ),
      { timeout: 20_000 },
    )
    .not.toEqual([]);

/** The records in a version's profile, which its freeze has written. */
const profileOf = async (version: string) =>
  (await askColumn(
    database,
    'MATCH (:DatanetVersion {key: $version})<-[:OF]-(p:RecordProfile) UNWIND p.keys AS key RETURN key ORDER BY key',
    { version },
  )) as string[];

describe('the lock of a Datanet', { timeout: 120_000 }, () => {
  test('lets as many add at once as it has shards', async () => {
    await applied(database, [datanet('wide')]);
    const commits = await Promise.all(times(SHARDS, (i) => held(record(`wide ${i}`, 'wide'))));
    for (const commit of commits) expect(await commit()).toMatchObject({ status: 'applied' });
    expect(Object.keys(await intervals(database, 'wide'))).toHaveLength(SHARDS);
  });

  test('lets a freeze wait for who adds, in whichever shard, and takes in what was added', async () => {
    await applied(database, [datanet('waited')]);
    for (const version of times(SHARDS, (it) => it)) {
      const commit = await held(record(`waited ${version}`, 'waited'));
      const frozen = outcomeOf(database, freeze('waited', version));
      await untilOneWaits();
      expect(await commit()).toMatchObject({ status: 'applied' });
      expect(await frozen).toBe('applied');
      expect(await profileOf(`waited@${version}`)).toEqual(times(version, (it) => `waited ${it}`));
    }
  });

  test('lets who adds wait for a freeze, and what is added enters the next version', async () => {
    await applied(database, [datanet('closed'), record('closed 0', 'closed')]);
    const commit = await held(freeze('closed', 1));
    const added = times(SHARDS, (i) => outcomeOf(database, record(`closed ${i}`, 'closed')));
    await untilOneWaits();
    expect(await commit()).toMatchObject({ status: 'applied' });
    expect(new Set(await Promise.all(added))).toEqual(new Set(['applied']));
    expect(await profileOf('closed@1')).toEqual(['closed 0']);
    expect(await intervals(database, 'closed')).toEqual({
      'closed 0': ['1..'],
      ...Object.fromEntries(times(SHARDS, (i) => [`closed ${i}`, ['2..']])),
    });
  });

  test.each([
    ['a correction', (k: string) => correct(`${k} b`, { corrects: `${k} 1`, datanet: k, by: ['c2'] })],
    ['a removal', (k: string) => remove(`${k} 1`)],
    ['a verdict', (k: string) => validate(`${k} 1`, 'c2', 'REJECTED')],
    ['an inclusion', (k: string) => include('elsewhere 1', k)],
    ['a quarantine', (k: string) => ({ ...remove(`${k} 1`, { reason: 'bad' }), type: 'quarantined' })],
  ])('lets no freeze pass %s, nor another of its like', async (what, event) => {
    const key = `kept ${what}`;
    if (what === 'an inclusion')
      await applied(database, [datanet('elsewhere'), record('elsewhere 1', 'elsewhere')]);
    await applied(database, [datanet(key), record(`${key} 1`, key), record(`${key} 2`, key)]);
    const commit = await held(event(key));
    const others = [freeze(key, 1), correct(`${key} c`, { corrects: `${key} 2`, datanet: key, by: ['c2'] })];
    const outcomes = Promise.all(others.map((it) => outcomeOf(database, it)));
    await untilOneWaits();
    expect(
      await askColumn(database, 'MATCH (v:DatanetVersion {key: $key + "@1"}) RETURN v', { key }),
    ).toEqual([]);
    expect(await commit()).toMatchObject({ status: 'applied' });
    expect(await outcomes).toEqual(['applied', 'applied']);
    expect(await brokenRules(database)).toEqual({});
  });

  test('was made for each Datanet, whatever made it', async () => {
    expect(
      await ask(
        database,
        'MATCH (d:Datanet) WHERE COUNT { MATCH (l:DatanetLock {datanet: d.key}) } <> $shards RETURN d.key',
        { shards: BigInt(SHARDS) },
      ),
    ).toEqual([]);
  });
});
