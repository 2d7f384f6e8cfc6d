import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { FREEZE, questions, questionsOfMoney, SETTLEMENTS } from '../../bench/scale/questions.ts';
import { World } from '../../bench/scale/world.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const world = new World({ nodes: 2_000 });
const asked = [...questions(world), ...questionsOfMoney(world)];

it('asks only what the schema has, each kind of question by a name of its own', () => {
  for (const text of [...Object.values(SETTLEMENTS), FREEZE, ...asked.map(({ text }) => text)])
    expect([text, validate(schema, parse(text))]).toEqual([text, []]);
  expect(new Set(asked.map(({ name }) => name)).size).toBe(asked.length);
});

it('asks each of something', () => {
  for (const { name, of } of asked) if (typeof of !== 'function') expect(of, name).not.toEqual([]);
});
