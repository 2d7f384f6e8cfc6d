import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataProfile, modelProfile, through } from '../../src/factory/profiles.ts';
import { fraction } from '../../src/values/fraction.ts';
import { compareCodePoints } from '../../src/values/order.ts';
import { ONE, type Shares, UNTRACED } from '../../src/values/parts.ts';

const sum = (shares: Shares) => [...shares.values()].reduce((a, b) => a + b, 0n);
const sorted = (shares: Shares) => [...shares].sort(([a], [b]) => compareCodePoints(a, b));
const weights = (of: Record<string, number>) =>
  new Map(Object.entries(of).map(([name, weight]) => [name, BigInt(weight)]));
const of = (n: bigint, d: bigint) => (ONE * n) / d;

interface Made {
  readonly name: string;
  readonly trainedOn: Map<string, bigint>;
  readonly derivedFrom: Map<string, bigint>;
  readonly royalty: string;
}

const weight = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 1_000_000_000 }));
const royalties = fc
  .integer({ min: 1, max: 1_000_000_000 })
  .chain((d) => fc.integer({ min: 0, max: d }).map((n) => `${n}/${d}`));
/** Fine-tunes in the order of publication, each from some earlier ones, versions and base models. */
const factories = fc
  .array(
    fc.tuple(
      fc.array(fc.tuple(fc.constantFrom('A@1', 'A@2', 'B@1', '😀@1'), weight), { maxLength: 2 }),
      fc.array(fc.tuple(fc.nat(), weight), { maxLength: 3 }),
      fc.array(fc.tuple(fc.constantFrom('base', 'untraced'), weight), { maxLength: 1 }),
      fc.oneof(fc.constantFrom('0/1', '1/1', '1/2'), royalties),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(([versions, parents, models, royalty], i): Made => {
      const fineTunes =
        i === 0 ? [] : parents.map(([pick, it]) => [`FineTune:f${pick % i}`, BigInt(it)] as const);
      return {
        name: `FineTune:f${i}`,
        trainedOn: new Map(versions.map(([key, it]) => [`DatanetVersion:${key}`, BigInt(it)])),
        derivedFrom: new Map([
          ...fineTunes,
          ...models.map(([key, it]) => [`BaseModel:${key}`, BigInt(it)] as const),
        ]),
        royalty,
      };
    }),
  );

/** Publishes one after another, each from the stored profiles of its parents alone. */
function published(made: readonly Made[]) {
  const data = new Map<string, Shares>();
  const model = new Map<string, Shares>();
  for (const { name, trainedOn, derivedFrom, royalty } of made) {
    const itsModel = modelProfile(name, fraction(royalty), derivedFrom, model);
    data.set(name, dataProfile(new Map([...trainedOn, ...derivedFrom]), data));
    model.set(name, itsModel);
  }
  return { data, model };
}

describe('the data profile of a fine-tune', () => {
  it('sums to ONE and holds no fine-tune, whatever it comes from', () => {
    fc.assert(
      fc.property(factories, (made) => {
        for (const profile of published(made).data.values()) {
          expect(sum(profile)).toBe(ONE);
          expect([...profile.keys()].filter((name) => name.startsWith('FineTune:'))).toEqual([]);
        }
      }),
    );
  });

  it('is close to what walking every path through the weights gives', () => {
    fc.assert(
      fc.property(factories, (made) => {
        const { data } = published(made);
        const { name } = made[made.length - 1] as Made;
        const walked = walk(made, name, (it) => new Map([...it.trainedOn, ...it.derivedFrom]));
        for (const key of new Set([...walked.keys(), ...(data.get(name)?.keys() ?? [])])) {
          const parts = Number(data.get(name)?.get(key) ?? 0n) / Number(ONE);
          expect(Math.abs(parts - (walked.get(key) ?? 0)), key).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(factories, (made) => {
        const backwards = made.map((it) => ({
          ...it,
          trainedOn: new Map([...it.trainedOn].reverse()),
          derivedFrom: new Map([...it.derivedFrom].reverse()),
        }));
        const [one, other] = [published(made), published(backwards)];
        for (const { name } of made) {
          for (const which of ['data', 'model'] as const)
            expect(sorted(other[which].get(name) as Shares)).toEqual(sorted(one[which].get(name) as Shares));
        }
      }),
    );
  });

  it('adds up what comes by both sides of a diamond', () => {
    const a = dataProfile(weights({ 'DatanetVersion:A@1': 1 }), new Map());
    const profiles = new Map([['FineTune:a', a]]);
    for (const side of ['b', 'c']) {
      const from = weights({ 'FineTune:a': 1, [`DatanetVersion:${side}@1`]: 3 });
      profiles.set(`FineTune:${side}`, dataProfile(from, profiles));
    }
    expect(sorted(dataProfile(weights({ 'FineTune:b': 1, 'FineTune:c': 1 }), profiles))).toEqual([
      ['DatanetVersion:A@1', of(1n, 4n)],
      ['DatanetVersion:b@1', of(3n, 8n)],
      ['DatanetVersion:c@1', of(3n, 8n)],
    ]);
  });

  it('leaves at a base model what falls on it', () => {
    const from = weights({ 'BaseModel:base': 1, 'DatanetVersion:A@1': 3 });
    const parent = dataProfile(from, new Map());
    expect(sorted(parent)).toEqual([
      ['BaseModel:base', of(1n, 4n)],
      ['DatanetVersion:A@1', of(3n, 4n)],
    ]);
    expect(dataProfile(weights({ 'FineTune:f': 7 }), new Map([['FineTune:f', parent]]))).toEqual(parent);
  });

  it('is untraced where no weight is positive, and passes that on', () => {
    const nothing = dataProfile(weights({ 'DatanetVersion:A@1': 0, 'BaseModel:base': 0 }), new Map());
    expect(nothing).toEqual(new Map([[UNTRACED, ONE]]));
    expect(dataProfile(new Map(), new Map())).toEqual(nothing);
    const child = dataProfile(
      weights({ 'FineTune:f': 1, 'DatanetVersion:A@1': 2 }),
      new Map([['FineTune:f', nothing]]),
    );
    expect(sorted(child)).toEqual([
      ['DatanetVersion:A@1', of(2n, 3n) + 1n],
      [UNTRACED, of(1n, 3n)],
    ]);
  });
});

describe('the model profile of a fine-tune', () => {
  it('sums to ONE over fine-tunes and base models, with nothing untraced', () => {
    fc.assert(
      fc.property(factories, (made) => {
        for (const profile of published(made).model.values()) {
          expect(sum(profile)).toBe(ONE);
          expect([...profile.keys()].filter((name) => !/^(FineTune|BaseModel):/.test(name))).toEqual([]);
        }
      }),
    );
  });

  it('is close to what walking every path through royalties and weights gives', () => {
    fc.assert(
      fc.property(factories, (made) => {
        const { model } = published(made);
        const { name } = made[made.length - 1] as Made;
        const walked = walkRoyalties(made, name);
        for (const key of new Set([...walked.keys(), ...(model.get(name)?.keys() ?? [])])) {
          const parts = Number(model.get(name)?.get(key) ?? 0n) / Number(ONE);
          expect(Math.abs(parts - (walked.get(key) ?? 0)), key).toBeLessThan(1e-12);
        }
      }),
    );
  });

  it('splits by royalty: the builders keep d−n, the rest goes upstream by weight', () => {
    const parent = modelProfile('FineTune:p', fraction('1/4'), weights({ 'BaseModel:base': 1 }), new Map());
    expect(sorted(parent)).toEqual([
      ['BaseModel:base', of(1n, 4n)],
      ['FineTune:p', of(3n, 4n)],
    ]);
    const child = modelProfile(
      'FineTune:f',
      fraction('1/2'),
      weights({ 'FineTune:p': 2, 'BaseModel:other': 2, 'BaseModel:unused': 0 }),
      new Map([['FineTune:p', parent]]),
    );
    expect(sorted(child)).toEqual([
      ['BaseModel:base', of(1n, 16n)],
      ['BaseModel:other', of(1n, 4n)],
      ['FineTune:f', of(1n, 2n)],
      ['FineTune:p', of(3n, 16n)],
    ]);
  });

  it('stays whole with the builders where nothing upstream has weight, whatever the royalty', () => {
    const alone = new Map([['FineTune:f', ONE]]);
    expect(modelProfile('FineTune:f', fraction('1/1'), new Map(), new Map())).toEqual(alone);
    expect(modelProfile('FineTune:f', fraction('1/2'), weights({ 'BaseModel:base': 0 }), new Map())).toEqual(
      alone,
    );
    expect(modelProfile('FineTune:f', fraction('0/1'), weights({ 'BaseModel:base': 5 }), new Map())).toEqual(
      alone,
    );
  });

  it('leaves the builders nothing where all of it is royalty', () => {
    expect(modelProfile('FineTune:f', fraction('1/1'), weights({ 'BaseModel:b': 1 }), new Map())).toEqual(
      new Map([['BaseModel:b', ONE]]),
    );
  });
});

describe('passing shares through profiles', () => {
  it('keeps the sum, and leaves alone what has no profile', () => {
    const names = fc.constantFrom('a', 'b', 'c', UNTRACED);
    const shares = fc.array(fc.tuple(names, fc.bigInt({ min: 1n, max: ONE }))).map((it) => new Map(it));
    const profiles = fc
      .array(fc.tuple(fc.constantFrom('a', 'b'), fc.array(fc.tuple(fc.constantFrom('x', 'y', 'c'), weight))))
      .map((it) => new Map(it.map(([key, to]) => [key, new Map(to.map(([k, w]) => [k, BigInt(w)]))])));
    fc.assert(
      fc.property(shares, profiles, (shares, profiles) => {
        const passed = through(shares, profiles);
        expect(sum(passed)).toBe(sum(shares));
        for (const key of profiles.keys()) expect(passed.has(key)).toBe(false);
      }),
    );
  });
});

// ---------------------------------------------------------------------------------------------------------------------

type Made_ = readonly Made[];
const find = (made: Made_, name: string) => made.find((it) => it.name === name);
const give = (to: Map<string, number>, key: string, share: number) => to.set(key, (to.get(key) ?? 0) + share);

/** One path at a time, in floating point; nothing is stored. */
function walk(
  made: Made_,
  name: string,
  edgesOf: (it: Made) => Map<string, bigint>,
  share = 1,
  into = new Map<string, number>(),
) {
  const it = find(made, name);
  if (!it) return give(into, name, share);
  const edges = [...edgesOf(it)];
  const all = edges.reduce((total, [, weight]) => total + Number(weight), 0);
  if (all === 0) return give(into, UNTRACED, share);
  for (const [to, weight] of edges)
    if (weight > 0n) walk(made, to, edgesOf, (share * Number(weight)) / all, into);
  return into;
}

function walkRoyalties(made: Made_, name: string, share = 1, into = new Map<string, number>()) {
  const it = find(made, name);
  const all = it ? [...it.derivedFrom.values()].reduce((total, weight) => total + Number(weight), 0) : 0;
  if (!it || all === 0) return give(into, name, share);
  const { n, d } = fraction(it.royalty);
  give(into, name, (share * Number(d - n)) / Number(d));
  for (const [to, weight] of it.derivedFrom)
    walkRoyalties(made, to, (share * Number(n) * Number(weight)) / Number(d) / all, into);
  return into;
}
