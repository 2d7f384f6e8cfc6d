import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { parseLine } from '../../src/events/parse.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply, outcomeOf, refusalOf } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { fineTune, model, people, times, updateModel } from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';

let database: Database;
/** Each test has keys of its own. */
let n = 0;
const key = (name: string) => `${name}${n}`;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, people('c1'));
});
afterAll(() => database?.close());
beforeEach(() => {
  n++;
});

const base = (minRoyalty: string, more = {}) =>
  model(key('base'), { minRoyalty, minRoyaltyReach: 'DERIVED', ...more });
const first = (royalty: string) => fineTune(key('F'), { models: { [key('base')]: 1 }, royalty });
const second = (royalty: string, more = {}) => fineTune(key('G'), { from: [key('F')], royalty, ...more });

describe('a royalty asked of whatever derives from a model', () => {
  it('is not avoided by deriving in two steps', async () => {
    await applied(database, [base('1/2'), first('1/2')]);
    expect(await refusalOf(database, second('0/1'))).toMatchObject({
      code: 'LICENSE',
      path: ['fineTune', 'royalty'],
      message: `BaseModel:${key('base')} asks for a royalty of 1/2 at least of whatever derives from it: 1/1 of this comes from it, so 1/2 must reach it, and 0/1 does; a royalty of 1/1 would do`,
    });
    expect(await outcomeOf(database, second('999999999/1000000000'))).toBe('LICENSE');
    expect(await outcomeOf(database, second('1/1'))).toBe('applied');
  });

  it('is only of the share that comes from it, and what parents pass on counts', async () => {
    await applied(database, [
      base('1/10'),
      first('1/2'),
      fineTune(key('other')),
      fineTune(key('merge'), { from: { [key('F')]: 6, [key('other')]: 4 }, royalty: '1/5' }),
    ]);
    const third = (royalty: string) =>
      fineTune(key('H'), { from: { [key('merge')]: 2, [key('other')]: 1 }, royalty });
    // Of H, 2/3 · 6/10 comes from the base; it gets 2/3 · 1/5 · 6/10 · 1/2 of what H passes upstream.
    const { message } = await refusalOf(database, third('99/100'));
    expect(message).toContain(
      '2/5 of this comes from it, so 1/25 must reach it, and 99/2500 does; a royalty of 1/1 would do',
    );
    expect(await outcomeOf(database, third('1/1'))).toBe('applied');
  });

  it('may be out of reach of any royalty, and then the refusal says so', async () => {
    await applied(database, [
      base('1/2', { minRoyaltyReach: 'DIRECT' }),
      first('1/2'),
      second('1/2'),
      updateModel(key('base'), { minRoyaltyReach: 'DERIVED' }),
    ]);
    const { code, message } = await refusalOf(
      database,
      fineTune(key('H'), { from: [key('G')], royalty: '1/1' }),
    );
    expect(code).toBe('LICENSE');
    expect(message).toContain(
      'and 1/4 does; no royalty would do, for what this derives from passes too little on',
    );
  });

  it('may be asked by a fine-tune, which passes on what it likes', async () => {
    await applied(database, [
      model(key('base')),
      fineTune(key('F'), {
        models: { [key('base')]: 1 },
        royalty: '1/2',
        minRoyalty: '1/3',
        minRoyaltyReach: 'DERIVED',
      }),
      second('1/2'),
    ]);
    const third = (royalty: string) => fineTune(key('H'), { from: [key('G')], royalty });
    const { message } = await refusalOf(database, third('1/2'));
    expect(message).toContain(`FineTune:${key('F')} asks for a royalty of 1/3`);
    expect(message).toContain('a royalty of 2/3 would do');
    expect(await outcomeOf(database, third('2/3'))).toBe('applied');
  });

  it('names whoever asks for most, however many there are', async () => {
    const asking = times(3, (i) =>
      model(key(`base${i}`), { minRoyalty: `${i}/10`, minRoyaltyReach: 'DERIVED' }),
    );
    const models = Object.fromEntries(asking.map((_, i) => [key(`base${i + 1}`), 1]));
    await applied(database, [...asking, fineTune(key('F'), { models, royalty: '1/2' })]);
    const { message } = await refusalOf(database, second('1/10'));
    expect(message).toContain(`BaseModel:${key('base3')}`);
    expect(message).toContain('a royalty of 3/5 would do');
    expect(await outcomeOf(database, second('3/5'))).toBe('applied');
  });

  it('is not avoided by a weight of 0, unless something else reaches it', async () => {
    await applied(database, [base('1/2'), first('1/2'), fineTune(key('other'))]);
    const weightless = (models = {}) =>
      fineTune(key('G'), { from: { [key('F')]: 0, [key('other')]: 1 }, models, royalty: '1/2' });
    expect(await refusalOf(database, weightless())).toMatchObject({
      code: 'LICENSE',
      path: ['derivedFrom'],
      message: expect.stringContaining(
        `the weight of FineTune:${key('F')}, which comes from it, must be positive`,
      ),
    });
    expect(await outcomeOf(database, weightless({ [key('base')]: 1 }))).toBe('applied');
  });

  it('is the one in force when a descendant is published, in the order of a body too', async () => {
    await applied(database, [base('1/2', { minRoyaltyReach: 'DIRECT' }), first('1/2')]);
    const derived = updateModel(key('base'), { minRoyaltyReach: 'DERIVED' });
    const { rejected } = await apply(database, [second('0/1'), derived, second('1/4', { key: key('H') })]);
    expect(rejected.map(({ line, code }) => [line, code])).toEqual([[3, 'LICENSE']]);
    for (const cleared of [{ minRoyaltyReach: null }, { minRoyaltyReach: 'DIRECT' }, { minRoyalty: null }]) {
      await applied(database, [updateModel(key('base'), { minRoyalty: '1/2', minRoyaltyReach: 'DERIVED' })]);
      expect(await outcomeOf(database, second('1/4', { key: key('H') }))).toBe('LICENSE');
      const { rejected } = await apply(database, [
        updateModel(key('base'), cleared),
        second('0/1', { key: `${key('K')} ${JSON.stringify(cleared)}` }),
      ]);
      expect(rejected).toEqual([]);
    }
  });

  it('does not change between being read and being obeyed', async () => {
    await applied(database, [base('1/4'), first('1/2')]);
    await Promise.all([
      ...times(8, (i) => apply(database, [second('1/2', { key: key(`G${i} `) })])),
      ...times(4, (i) => apply(database, [updateModel(key('base'), { minRoyalty: i % 2 ? '1/2' : '1/4' })])),
    ]);
    const broken = await ask(
      database,
      `MATCH (m:BaseModel {key: $base})<-[:DERIVED_FROM]-(:FineTune)<-[:DERIVED_FROM]-(g)
       OPTIONAL MATCH (m)<-[:OF]-(c:Change) WHERE c.recordedAt > g.recordedAt
       WITH m, g, c ORDER BY c.recordedAt
       WITH m, g, head(collect(c)) AS next
       WITH g, coalesce(next.minRoyaltyBefore, m.minRoyalty) AS asked
       WHERE asked <> '1/4' RETURN g.key AS key`,
      { base: key('base') },
    );
    expect(broken).toEqual([]);
  });
});

describe('the reach of a royalty', () => {
  it('is shown, DIRECT unless told otherwise', async () => {
    await applied(database, [base('1/2'), first('1/2'), model(key('plain'))]);
    const { ask } = graphqlOf(database);
    const shown = await ask(
      `query ($base: ID!, $plain: ID!, $f: ID!) {
        base: baseModel(key: $base) { minRoyaltyReach } plain: baseModel(key: $plain) { minRoyaltyReach }
        fineTune(key: $f) { minRoyaltyReach } }`,
      { base: key('base'), plain: key('plain'), f: key('F') },
    );
    expect(shown).toEqual({
      base: { minRoyaltyReach: 'DERIVED' },
      plain: { minRoyaltyReach: 'DIRECT' },
      fineTune: { minRoyaltyReach: 'DIRECT' },
    });
    expect(await outcomeOf(database, model(key('odd'), { minRoyaltyReach: 'ALL' }))).toBe('BAD_INPUT');
    expect(await outcomeOf(database, updateModel(key('base'), { minRoyaltyReach: 'ALL' }))).toBe('BAD_INPUT');
  });

  const at = '2026-01-01T00:00:00Z';
  test.each([
    [
      {
        type: 'model.registered',
        model: { key: 'm', name: 'M', license: 'MIT', minRoyalty: '1/2' },
        owner: 'c',
      },
      'model',
      'h_Yo8DIlTOgjZ0MnR0Z7we9T_U-yKMvZkmppJQsu6nI',
    ],
    [
      { type: 'model.updated', model: { key: 'm', minRoyalty: '1/3' } },
      undefined,
      'gUN4prG9TNaCGq02M8LTNAWzP0SZJcm8vy7usVacLwU',
    ],
    [
      {
        type: 'fineTune.completed',
        fineTune: { key: 'f', name: 'F', method: 'lora', minRoyalty: '1/2' },
        builtBy: [{ contributor: 'c' }],
        derivedFrom: [{ model: 'm', weight: 1 }],
      },
      'fineTune',
      'HPC-is78psdbpxaMGl9LMh90BfJCF4RE1334Hc1oDsc',
    ],
  ])('leaves an event as it was before there was one: $type', (event, field, before) => {
    const digestOf = (it: object) => parseLine(JSON.stringify({ id: 'e', at, ...it })).digest;
    expect(digestOf(event)).toBe(before);
    if (field === undefined) return;
    const fields = (event as unknown as Record<string, object>)[field];
    const reaching = (minRoyaltyReach: string) => ({ ...event, [field]: { ...fields, minRoyaltyReach } });
    expect(digestOf(reaching('DIRECT'))).toBe(before);
    expect(digestOf(reaching('DERIVED'))).not.toBe(before);
  });
});
