import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  contribute,
  correct,
  datanet,
  type EventObject,
  freeze,
  include,
  people,
  remove,
  validate,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';
import { intervals } from '../support/membership.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1', 'c2', 'reviewer'));
});
afterAll(() => database.close());

/** Every test tells its story in Datanets and records of its own, whose keys end alike. */
let of = '';
let tests = 0;
beforeEach(() => {
  of = ` ${++tests}`;
});

const key = (name: string) => `${name}${of}`;
const net = (name: string, more = {}) => datanet(key(name), more);
const record = (name: string, place = 'A') => contribute(key(name), { datanet: key(place), by: ['c1'] });
const correction = (name: string, corrects: string, place = 'A') =>
  correct(key(name), { corrects: key(corrects), datanet: key(place), by: ['c2'] });
const gone = (name: string, place?: string) =>
  remove(key(name), place === undefined ? {} : { datanet: key(place) });
const enters = (name: string, place: string) => include(key(name), key(place));
const frozen = (version: number, place = 'A') => freeze(key(place), version);
const accepted = (name: string) => validate(key(name), 'reviewer', 'ACCEPTED');
const rejected = (name: string) => validate(key(name), 'reviewer', 'REJECTED');

/** Tells a story, and gives the intervals of each record by its short name. */
async function told(...events: EventObject[]) {
  await applied(database, events);
  return placesIn('A');
}

async function placesIn(place: string) {
  const found = Object.entries(await intervals(database, key(place)));
  return Object.fromEntries(found.map(([record, places]) => [record.slice(0, -of.length), places]));
}

describe('a record', () => {
  test('is a member of the version that is frozen next, and of all later ones', async () => {
    expect(
      await told(net('A'), record('r1'), frozen(1), frozen(2), record('r2'), frozen(3), record('r3')),
    ).toEqual({
      r1: ['1..'],
      r2: ['3..'],
      r3: ['4..'],
    });
  });

  test('that leaves is a member of the versions frozen until then', async () => {
    const story = [net('A'), record('keeps'), record('r1'), frozen(1), frozen(2), gone('r1', 'A'), frozen(3)];
    expect(await told(...story)).toEqual({ keeps: ['1..'], r1: ['1..3'] });
  });

  test('that leaves before it was frozen was never a member', async () => {
    expect(await told(net('A'), record('r1'), gone('r1', 'A'))).toEqual({});
  });

  test('can come back, in time for the same version or later', async () => {
    const story = [
      net('A'),
      record('keeps'),
      record('r1'),
      record('r2'),
      frozen(1),
      gone('r1', 'A'),
      gone('r2', 'A'),
    ];
    await applied(database, story);
    expect(await told(enters('r1', 'A'), frozen(2), frozen(3), enters('r2', 'A'))).toEqual({
      keeps: ['1..'],
      r1: ['1..2', '2..'],
      r2: ['1..2', '4..'],
    });
  });

  test('can be in several Datanets, each with its own intervals', async () => {
    const story = [
      net('A'),
      net('B'),
      record('keeps', 'B'),
      record('r1'),
      frozen(1),
      frozen(1, 'B'),
      enters('r1', 'B'),
    ];
    expect(await told(...story, frozen(2), gone('r1', 'A'), frozen(2, 'B'))).toEqual({ r1: ['1..3'] });
    expect(await placesIn('B')).toEqual({ keeps: ['1..'], r1: ['2..'] });
  });

  test('leaves every Datanet it is in where none is named', async () => {
    const story = [net('A'), net('B'), net('C'), record('r1'), enters('r1', 'B'), record('r2', 'C')];
    expect(await told(...story, frozen(1), gone('r1'))).toEqual({ r1: ['1..2'] });
    expect([await placesIn('B'), await placesIn('C')]).toEqual([{}, { r2: ['1..'] }]);
  });
});

describe('a correction', () => {
  test('takes the place of what it corrects from the next version on', async () => {
    const story = [net('A'), record('r1'), frozen(1), frozen(2), correction('r2', 'r1'), frozen(3)];
    expect(await told(...story)).toEqual({ r1: ['1..3', 'waiting'], r2: ['3..'] });
  });

  test('made before the first freeze leaves no trace of the earlier record as a member', async () => {
    expect(await told(net('A'), record('r1'), correction('r2', 'r1'), correction('r3', 'r2'))).toEqual({
      r1: ['waiting'],
      r2: ['waiting'],
      r3: ['1..'],
    });
  });

  test('counts in its own Datanet only; elsewhere the old record stays', async () => {
    const story = [net('A'), net('B'), record('r1'), enters('r1', 'B'), correction('r2', 'r1', 'B')];
    expect(await told(...story)).toEqual({ r1: ['1..'] });
    expect(await placesIn('B')).toEqual({ r1: ['waiting'], r2: ['1..'] });
  });

  test('leaves together with its whole chain, whichever of them is named', async () => {
    const chain = [
      net('A'),
      record('keeps'),
      record('r1'),
      frozen(1),
      correction('r2', 'r1'),
      correction('r3', 'r2'),
    ];
    expect(await told(...chain, gone('r2', 'A'), frozen(2))).toEqual({ keeps: ['1..'], r1: ['1..2'] });
  });

  test('of one Datanet stays when the chain of another leaves', async () => {
    const story = [
      net('A'),
      net('B'),
      record('r1'),
      correction('r2', 'r1'),
      enters('r2', 'B'),
      gone('r1', 'A'),
    ];
    expect(await told(...story)).toEqual({});
    expect(await placesIn('B')).toEqual({ r2: ['1..'] });
  });

  test('that was removed can come back alone, and then what it corrects joins its chain', async () => {
    const chain = [
      net('A'),
      record('r1'),
      correction('r2', 'r1'),
      correction('r3', 'r2'),
      frozen(1),
      gone('r1', 'A'),
    ];
    await applied(database, chain);
    expect(await told(enters('r1', 'A'))).toEqual({ r1: ['2..'], r3: ['1..2'] });
    // Without r2 between them, r1 and r3 are two chains.
    expect(await told(enters('r3', 'A'))).toEqual({ r1: ['2..'], r3: ['1..2', '2..'] });
    expect(await told(enters('r2', 'A'))).toEqual({ r1: ['waiting'], r2: ['waiting'], r3: ['1..2', '2..'] });
  });

  test('of what was corrected elsewhere too: the last applied is the newest where both are', async () => {
    const fork = [
      net('A'),
      net('B'),
      record('r1'),
      enters('r1', 'B'),
      correction('z', 'r1'),
      correction('a', 'r1', 'B'),
    ];
    await applied(database, [...fork, enters('z', 'B')]);
    expect(await placesIn('B')).toEqual({ r1: ['waiting'], z: ['waiting'], a: ['1..'] });
    expect(await told(enters('a', 'A'))).toEqual({ r1: ['waiting'], z: ['waiting'], a: ['1..'] });
  });
});

describe('a verdict', () => {
  test('of rejection hands the place to the older record, and back when it is taken back', async () => {
    const story = [net('A'), record('r1'), correction('r2', 'r1'), frozen(1), rejected('r2'), frozen(2)];
    expect(await told(...story)).toEqual({ r1: ['2..'], r2: ['1..2', 'waiting'] });
    expect(await told(accepted('r2'), frozen(3))).toEqual({ r1: ['2..3', 'waiting'], r2: ['1..2', '3..'] });
  });

  test('of rejection leaves a chain without a member where all of it is rejected', async () => {
    const story = [
      net('A'),
      record('keeps'),
      record('r1'),
      correction('r2', 'r1'),
      rejected('r1'),
      rejected('r2'),
    ];
    expect(await told(...story)).toEqual({ keeps: ['1..'], r1: ['waiting'], r2: ['waiting'] });
  });

  test('that is taken back before a freeze leaves nothing behind', async () => {
    const story = [net('A'), record('r1'), frozen(1), rejected('r1'), accepted('r1')];
    expect(await told(...story)).toEqual({ r1: ['1..2', '2..'] });
  });

  test('counts in every Datanet the record is in', async () => {
    const story = [net('A'), net('B', { validation: 'REQUIRED' }), record('r1'), enters('r1', 'B')];
    expect(await told(...story)).toEqual({ r1: ['1..'] });
    expect(await placesIn('B')).toEqual({ r1: ['waiting'] });
    expect(await told(accepted('r1'))).toEqual({ r1: ['1..'] });
    expect(await placesIn('B')).toEqual({ r1: ['1..'] });
    expect(await told(rejected('r1'))).toEqual({ r1: ['waiting'] });
    expect(await placesIn('B')).toEqual({ r1: ['waiting'] });
  });

  test('counts for a record that is nowhere, once it comes back', async () => {
    const story = [net('A'), record('r1'), correction('r2', 'r1'), gone('r1'), rejected('r2')];
    expect(await told(...story)).toEqual({});
    expect(await told(enters('r1', 'A'), enters('r2', 'A'))).toEqual({ r1: ['1..'], r2: ['waiting'] });
  });

  test('counts for a record that enters another Datanet', async () => {
    const story = [net('A'), net('B'), record('r1'), rejected('r1'), enters('r1', 'B')];
    expect(await told(...story)).toEqual({ r1: ['waiting'] });
    expect(await placesIn('B')).toEqual({ r1: ['waiting'] });
  });
});

describe('where validation is required', () => {
  const required = () => [net('A', { validation: 'REQUIRED' }), record('keeps'), accepted('keeps')];

  test('a record waits until it is accepted, over any number of versions', async () => {
    expect(await told(...required(), record('r1'), frozen(1), frozen(2))).toEqual({
      keeps: ['1..'],
      r1: ['waiting'],
    });
    expect(await told(accepted('r1'))).toEqual({ keeps: ['1..'], r1: ['3..'] });
  });

  test('a correction that waits leaves its place to the older record', async () => {
    const story = [...required(), record('r1'), accepted('r1'), frozen(1), correction('r2', 'r1')];
    expect(await told(...story, frozen(2))).toEqual({ keeps: ['1..'], r1: ['1..'], r2: ['waiting'] });
    expect(await told(accepted('r2'))).toEqual({ keeps: ['1..'], r1: ['1..3', 'waiting'], r2: ['3..'] });
    expect(await told(rejected('r2'))).toEqual({ keeps: ['1..'], r1: ['1..3', '3..'], r2: ['waiting'] });
  });

  test('the newest accepted record counts, however old its verdict', async () => {
    const chain = [...required(), record('r1'), correction('r2', 'r1'), correction('r3', 'r2')];
    expect(await told(...chain, accepted('r2'), accepted('r1'))).toEqual({
      keeps: ['1..'],
      r1: ['waiting'],
      r2: ['1..'],
      r3: ['waiting'],
    });
  });

  test('the latest verdict applied counts, whenever it was given', async () => {
    const earlier = { ...rejected('r1'), at: '2020-01-01T00:00:00Z' };
    expect(await told(...required(), record('r1'), accepted('r1'), earlier)).toEqual({
      keeps: ['1..'],
      r1: ['waiting'],
    });
  });
});

test('whatever was told, the graph keeps its rules', async () => {
  expect(await brokenRules(database)).toEqual({});
});
