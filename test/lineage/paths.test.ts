import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPaths, lineagePaths, shortestPaths } from '../../src/lineage/paths.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { compareCodePoints } from '../../src/values/order.ts';
import { applied } from '../support/apply.ts';
import { openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  evaluate,
  fineTune,
  freeze,
  model,
  people,
  provider,
  publish,
  serve,
  times,
  updateModel,
} from '../support/events.ts';
import { idsByName } from '../support/reading.ts';

type Causes = ReadonlyMap<string, readonly string[]>;

/** Every way, one by one. */
function walkAll(causes: Causes, from: string, to: string): string[][] {
  if (from === to) return [];
  const go = (path: string[]): string[][] => {
    const end = path[path.length - 1] as string;
    return end === to ? [path] : (causes.get(end) ?? []).flatMap((cause) => go([...path, cause]));
  };
  return go([from]);
}

/** Each node leads only to later ones, so there is no circle. */
const graphs = fc
  .array(fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }), { minLength: 2, maxLength: 10 })
  .map((drawn) => {
    const causes = drawn.map((to, i): [string, string[]] => [
      `n${i}`,
      to.filter((it) => it > i).map((it) => `n${it}`),
    ]);
    return new Map(causes) as Causes;
  });
const ends = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => [`n${a}`, `n${b}`] as const);

/** 0 → 1a, 1b → … → the last: 2^levels ways. */
const ladderOf = (levels: number): Causes => {
  const causes = new Map<string, string[]>([['top', ['1a', '1b']]]);
  for (let i = 1; i <= levels; i++)
    for (const side of ['a', 'b'])
      causes.set(`${i}${side}`, i === levels ? ['end'] : [`${i + 1}a`, `${i + 1}b`]);
  return causes;
};

describe('counting paths', () => {
  it('is exact', () => {
    fc.assert(
      fc.property(graphs, ends, (causes, [from, to]) => {
        expect(countPaths(causes, from, to)).toBe(BigInt(walkAll(causes, from, to).length));
      }),
      { numRuns: 500 },
    );
  });

  it('counts steps side by side apart', () => {
    expect(
      countPaths(
        new Map([
          ['a', ['b', 'b']],
          ['b', ['c', 'c', 'c']],
        ]),
        'a',
        'c',
      ),
    ).toBe(6n);
  });

  it('does not enumerate: 2^300 paths are counted', () => {
    expect(countPaths(ladderOf(300), 'top', 'end')).toBe(2n ** 300n);
  });

  it('follows a line of 100,000 steps, and steps to 300,000 causes', () => {
    const line = new Map(times(100_000, (i) => [`${i}`, [`${i + 1}`]]));
    expect(countPaths(line, '1', '100001')).toBe(1n);
    const many = times(300_000, (i) => `c${i}`);
    const wide = new Map([['top', many], ...many.map((it): [string, string[]] => [it, ['end']])]);
    expect(countPaths(wide, 'top', 'end')).toBe(300_000n);
  });
});

describe('listing paths', () => {
  it('gives the shortest first, each once, and no more than asked for', () => {
    fc.assert(
      fc.property(graphs, ends, fc.nat({ max: 12 }), (causes, [from, to], most) => {
        const all = walkAll(causes, from, to);
        const listed = shortestPaths(causes, from, to, most);
        const lengths = all.map((path) => path.length).sort((a, b) => a - b);
        expect(listed.map((path) => path.length)).toEqual(lengths.slice(0, most));
        const known = new Set(all.map((path) => path.join()));
        expect(listed.every((path) => known.has(path.join()))).toBe(true);
        expect(new Set(listed.map((path) => path.join())).size).toBe(listed.length);
      }),
      { numRuns: 500 },
    );
  });

  it('gives the first of a million at once, and none where none is asked for', () => {
    expect(shortestPaths(ladderOf(20), 'top', 'end', 3)).toHaveLength(3);
    expect(shortestPaths(ladderOf(200), 'top', 'end', 0)).toEqual([]);
  });

  it('takes the smaller of equals first', () => {
    const paths = shortestPaths(ladderOf(2), 'top', 'end', 4).map((path) => path.join(' '));
    expect(paths).toEqual(['top 1a 2a end', 'top 1a 2b end', 'top 1b 2a end', 'top 1b 2b end']);
  });
});

describe('the ways from an effect to a cause', () => {
  let database: Database;
  let ids: Map<string, string>;
  const id = (name: string) => ids.get(name) ?? `no ${name}`;
  const ways = (from: string, to: string, first = 10) => lineagePaths(database, id(from), id(to), first);
  /** How many there are, and those listed: the shortest first, as they must be, and here those of one length by their text. */
  const shown = async (from: string, to: string, first?: number) => {
    const { pathCount, paths } = await ways(from, to, first);
    const keys = paths.map(({ nodes }) => nodes.map((node) => node.key));
    expect(keys).toEqual(keys.toSorted((a, b) => a.length - b.length));
    const texts = keys.map((it) => ({ length: it.length, text: it.join(' → ') }));
    texts.sort((a, b) => a.length - b.length || compareCodePoints(a.text, b.text));
    return [pathCount, ...texts.map(({ text }) => text)];
  };

  beforeAll(async () => {
    database = await openDatabase();
    await applied(database, [
      ...people('ana', 'ben', 'owner', 'other'),
      provider('gpu'),
      asset('eth'),
      datanet('D'),
      contribute('r1', { datanet: 'D', by: ['ana'] }),
      freeze('D', 1),
      correct('r2', { corrects: 'r1', datanet: 'D', by: ['ana', 'ben'] }),
      freeze('D', 2),
      model('base', { owner: 'owner' }),
      fineTune('F', { by: ['ben'], on: ['D@1'], models: ['base'] }),
      fineTune('G', { by: ['ben'], on: ['D@1', 'D@2'], computedBy: { gpu: 1 } }),
      fineTune('M', { by: ['ben'], from: ['F', 'G'] }),
      publish('chat', 1, ['M'], { provider: 'gpu' }),
      publish('chat', 2, ['G']),
      serve('i1', 'chat@1', { provider: 'gpu' }),
      evaluate('M', { id: 'ev' }),
      updateModel('base', { owner: 'other' }),
      updateModel('base', { owner: 'owner' }),
      ...times(20, (level) =>
        ['a', 'b'].map((side) =>
          fineTune(`${level} ${side}`, {
            by: ['other'],
            from: level === 1 ? ['M'] : [`${level - 1} a`, `${level - 1} b`],
          }),
        ),
      ).flat(),
      fineTune('top', { by: ['other'], from: ['20 a', '20 b'] }),
    ]);
    ids = await idsByName(database);
  });
  afterAll(() => database?.close());

  it('are listed from the effect to the cause, the shortest first', async () => {
    expect(await shown('FineTune:M', 'DatanetVersion:D@1')).toEqual([2n, 'M → F → D@1', 'M → G → D@1']);
    expect(await shown('FineTune:G', 'Contributor:ana')).toEqual([
      3n,
      ...['G → D@1 → r1 → ana', 'G → D@2 → r2 → ana', 'G → D@2 → r2 → r1 → ana'],
    ]);
  });

  it('are one where there is one step', async () => {
    expect(await shown('Record:r1', 'Contributor:ana')).toEqual([1n, 'r1 → ana']);
    expect(await shown('DatanetVersion:D@1', 'Datanet:D')).toEqual([1n, 'D@1 → D']);
  });

  it('are none from a cause to its effect, between strangers and from a node to itself', async () => {
    expect(await shown('Record:r1', 'FineTune:F')).toEqual([0n]);
    expect(await shown('BaseModel:base', 'Record:r1')).toEqual([0n]);
    expect(await shown('FineTune:M', 'Inference:i1')).toEqual([0n]);
    expect(await shown('FineTune:M', 'FineTune:M')).toEqual([0n]);
    expect(await shown('Datanet:D', 'Datanet:D')).toEqual([0n]);
  });

  it('begin at a Datanet and at a route with their versions', async () => {
    expect(await shown('Datanet:D', 'Record:r1')).toEqual([2n, 'D → D@1 → r1', 'D → D@2 → r2 → r1']);
    expect(await shown('Datanet:D', 'DatanetVersion:D@2')).toEqual([1n, 'D → D@2']);
    expect(await shown('ModelRoute:chat', 'FineTune:G')).toEqual([
      2n,
      'chat → chat@2 → G',
      'chat → chat@1 → M → G',
    ]);
  });

  it('end at a Datanet and at a route, and never go through them', async () => {
    expect(await shown('Inference:i1', 'ModelRoute:chat')).toEqual([1n, 'i1 → chat@1 → chat']);
    expect((await shown('FineTune:G', 'Datanet:D'))[0]).toBe(2n);
    expect(await shown('DatanetVersion:D@1', 'Contributor:ben')).toEqual([0n]);
  });

  it('lead from an inference to the provider by itself, by its route and by its fine-tunes', async () => {
    expect(await shown('Inference:i1', 'ComputeProvider:gpu')).toEqual([
      3n,
      'i1 → gpu',
      'i1 → chat@1 → gpu',
      'i1 → chat@1 → M → G → gpu',
    ]);
  });

  it('count an owner once who had the model before', async () => {
    expect(await shown('BaseModel:base', 'Contributor:owner')).toEqual([1n, 'base → owner']);
    expect(await shown('BaseModel:base', 'Contributor:other')).toEqual([0n]);
  });

  it('are 2^20 over a ladder of 20 levels, of which the shortest are listed', async () => {
    const { pathCount, paths } = await ways('FineTune:top', 'FineTune:M', 5);
    expect(pathCount.toString()).toBe('1048576');
    expect(paths).toHaveLength(5);
    for (const { nodes } of paths) expect(nodes).toHaveLength(22);
    expect((await ways('FineTune:top', 'FineTune:M', 0)).paths).toEqual([]);
    expect((await ways('FineTune:top', 'DatanetVersion:D@1', 1)).pathCount).toBe(2n ** 21n);
  });

  it('are refused where a node is unknown or has no lineage, naming the argument', async () => {
    const refusal = (from: string, to: string) => ways(from, to).catch((it) => it);
    const [evaluation] = [...ids.keys()].filter((name) => name.startsWith('Evaluation:'));
    expect(await refusal('nobody', 'Record:r1')).toMatchObject({ code: 'NOT_FOUND', path: ['from'] });
    expect(await refusal('Record:r1', 'nobody')).toMatchObject({ code: 'NOT_FOUND', path: ['to'] });
    expect(await refusal(evaluation as string, 'Record:r1')).toMatchObject({
      code: 'BAD_INPUT',
      path: ['from'],
    });
    expect(await refusal('Record:r1', 'Asset:eth')).toMatchObject({ code: 'BAD_INPUT', path: ['to'] });
  });
});
