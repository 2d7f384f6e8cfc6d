import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ancestry, type Direction, KINDS, type Kind } from '../../src/lineage/ancestry.ts';
import { lineageGraph } from '../../src/lineage/graph.ts';
import { lineagePaths } from '../../src/lineage/paths.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { applied } from '../support/apply.ts';
import { empty, openDatabase } from '../support/database.ts';
import { type Asked, kindOf, Lineage } from '../support/lineage.ts';
import { chance, idsByName, moment } from '../support/reading.ts';
import { DAYS, world } from '../support/world.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const EVENTS = 110;
const DIRECTIONS: readonly Direction[] = ['UPSTREAM', 'DOWNSTREAM'];
const nameOf = ({ label, key }: { label: string; key: string }) => `${label}:${key}`;

/** What the service answers, beside what follows from the events by the slow and obvious way. */
describe.each([1, 5])('in a world of chance (%i)', { timeout: 120_000 }, (seed) => {
  const { events, members } = world(seed, EVENTS);
  const lineage = new Lineage(events, members);
  const roots = [...lineage.nodes.keys()];
  const draw = chance(seed);
  const pick = <T>(from: readonly T[]) => from[draw(from.length)] as T;
  /** What was known after the first so many events: by their number, the moment. */
  const moments = new Map<number, number>();
  const someTime = (): Asked =>
    draw(2) === 0 ? { asOf: Date.UTC(2024, 0, 1 + draw(DAYS + 1)) } : { known: pick([...moments.keys()]) };
  let ids: Map<string, string>;
  let names: Map<string, string>;
  const id = (name: string) => ids.get(name) as string;

  beforeAll(async () => {
    await empty(database);
    for (const told of [EVENTS / 2, EVENTS]) {
      await applied(database, events.slice(told - EVENTS / 2, told));
      moments.set(told, await moment(database));
    }
    ids = await idsByName(database);
    names = new Map([...ids].map(([name, id]) => [id, name]));
  });

  const walk = (root: string, direction: Direction, { known, kinds, ...others }: Asked) => ({
    of: id(root),
    direction,
    kinds: kinds as Kind[] | undefined,
    knownAt: known === undefined ? undefined : moments.get(known),
    ...others,
  });

  async function compare(root: string, direction: Direction, asked: Asked) {
    const page = { first: 10_000 };
    const answer = await ancestry(database, walk(root, direction, asked), page);
    const expected = lineage.ancestry(root, direction, id, asked);
    const found = answer.ancestors.map(({ node, distance }) => [nameOf(node), distance]);
    const what = `${direction} of ${root}, ${JSON.stringify(asked)}`;
    expect({ found, complete: answer.complete }, what).toEqual(expected);
    expect(answer.totalCount, what).toBe(found.length);
  }

  /** From every root in both directions, a few at a time. */
  async function everywhere(check: (root: string, direction: Direction) => Promise<void>) {
    const all = roots.flatMap((root) => DIRECTIONS.map((direction) => [root, direction] as const));
    for (let i = 0; i < all.length; i += 10) {
      await Promise.all(all.slice(i, i + 10).map(([root, direction]) => check(root, direction)));
    }
  }

  it('every kind of node is a root', () => {
    expect(new Set(roots.map(kindOf))).toEqual(new Set(KINDS));
  });

  it('ancestry finds exactly the nodes there are, with the fewest steps, in order', () =>
    everywhere((root, direction) => compare(root, direction, {})));

  it('ancestry keeps to the depth and the kinds asked for, and says when some lie deeper', () =>
    everywhere((root, direction) => {
      const kinds = draw(3) === 0 ? undefined : [pick(KINDS), pick(KINDS)];
      return compare(root, direction, { maxDepth: draw(6), kinds });
    }));

  it('ancestry tells what was so and what was known at any time', () =>
    everywhere(async (root, direction) => {
      await compare(root, direction, someTime());
      await compare(root, direction, {
        ...someTime(),
        ...someTime(),
        maxDepth: 1 + draw(5),
        kinds: ['Contributor', 'Record'],
      });
    }));

  it('a lineage graph has the nodes of the ancestry and exactly the steps between them', () =>
    everywhere(async (root, direction) => {
      const asked = { ...(draw(2) === 0 ? {} : someTime()), ...(draw(2) === 0 && { maxDepth: draw(4) }) };
      const graph = await lineageGraph(database, walk(root, direction, asked), 5_000);
      const expected = lineage.ancestry(root, direction, id, asked);
      const found = [root, ...expected.found.map(([name]) => name)];
      expect(graph.nodes.map(nameOf)).toEqual(found);
      const steps = graph.edges.map(({ from, to, ...edge }) => ({
        from: names.get(from),
        to: names.get(to),
        ...edge,
      }));
      const what = `${direction} of ${root}, ${JSON.stringify(asked)}`;
      expect(inOrder(steps), what).toEqual(inOrder(lineage.between(new Set(found), asked)));
      expect(graph.complete, what).toBe(expected.complete);
    }));

  it('paths are counted and listed as walking each of them does', async () => {
    const effects = roots.filter((root) => lineage.walk(root, 'UPSTREAM').size > 0);
    for (let i = 0; i < 60; i++) {
      const from = pick(effects);
      const to = draw(5) === 0 ? pick(roots) : pick([...lineage.walk(from, 'UPSTREAM').keys()]);
      const all = lineage.paths(from, to);
      const { pathCount, paths } = await lineagePaths(database, id(from), id(to), 10);
      expect(pathCount, `${from} to ${to}`).toBe(BigInt(all.length));
      const lengths = all.map((path) => path.length).sort((a, b) => a - b);
      expect(
        paths.map(({ nodes }) => nodes.length),
        `${from} to ${to}`,
      ).toEqual(lengths.slice(0, 10));
      const known = new Set(all.map((path) => path.join(' → ')));
      const listed = paths.map(({ nodes }) => nodes.map(nameOf).join(' → '));
      expect(new Set(listed).size).toBe(listed.length);
      for (const path of listed) expect(known).toContain(path);
    }
  });
});

const inOrder = <T>(items: readonly T[]) =>
  items.map((it) => JSON.stringify(it, Object.keys(it as object).sort())).sort();
