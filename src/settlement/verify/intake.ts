import { query, type } from '../../neo4j/query.ts';
import { SHARDS } from '../../serving/intake.ts';
import { amountOf, type Breach, type Check, findings, type Reader } from './check.ts';

const shardStates = query(
  'settlement/verify/shards',
  { asset: type<string>(), shards: type<readonly bigint[]>() },
  {
    shard: type<bigint>(),
    count: type<bigint | null>(),
    taken: type<bigint | null>(),
    hi: type<unknown>(),
    lo: type<unknown>(),
    beyond: type<string[]>(),
  },
);
const piece = {
  asset: type<string>(),
  shard: type<bigint>(),
  from: type<bigint>(),
  to: type<bigint>(),
};
const positions = query('settlement/verify/positions', piece, {
  inferences: type<bigint>(),
  positions: type<bigint>(),
  hi: type<unknown>(),
  lo: type<unknown>(),
  exact: type<boolean>(),
  differing: type<string[]>(),
});
const doubles = query('settlement/verify/doubles', piece, {
  position: type<bigint>(),
  inferences: type<string[]>(),
});
const gap = query('settlement/verify/gap', piece, { position: type<bigint>() });
const withoutPlace = query('settlement/verify/without-place', {}, { inference: type<string>() });

const POSITIONS = 'positions run from 1 to the count, without gaps or doubles';
const SUM = 'the intake has counted the fees of its inferences';
const TAKEN = 'no more is taken than was counted';
const LIMBS = 'the limbs of a fee agree with its decimal string';
const PLACED = 'every inference with a fee has a place in the intake';

const ALL = Array.from({ length: SHARDS }, (_, shard) => BigInt(shard));

/** Every place of an asset's intake; what comes in meanwhile stands beyond the count, and is looked at apart. */
export const checkIntake = (asset: string, page: number): Check => ({
  rules: [POSITIONS, SUM, TAKEN, LIMBS],
  noun: 'shards',
  async *pieces() {
    yield { size: 0, look: (reader) => lookAt(reader, asset) };
    for (const shard of ALL)
      yield { size: 1, look: (reader) => lookInto(reader, asset, shard, 10n * BigInt(page)) };
  },
});

async function lookAt(reader: Reader, asset: string): Promise<Breach[]> {
  const { breaches, expect } = findings();
  for (const { shard, count, taken, beyond } of await reader.run(shardStates, { asset, shards: ALL })) {
    const subject = nameOf(asset, shard);
    expect(count !== null, POSITIONS, subject, () => 'there is none');
    expect((taken ?? 0n) <= (count ?? 0n), TAKEN, subject, () => `${taken} are taken of ${count}`);
    expect(
      beyond.length === 0,
      POSITIONS,
      subject,
      () => `inference ${beyond.join(', ')} stands outside of 1 to ${count}`,
    );
  }
  return breaches;
}

async function lookInto(reader: Reader, asset: string, shard: bigint, step: bigint): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const subject = nameOf(asset, shard);
  const [state] = await reader.run(shardStates, { asset, shards: [shard] });
  const count = state?.count ?? 0n;
  let sum: bigint | undefined = 0n;
  for (let from = 0n; from < count; from += step) {
    const range = { asset, shard, from, to: from + step < count ? from + step : count };
    for (const it of await reader.run(positions, range)) {
      const brought: bigint | undefined = it.exact ? amountOf(it.hi, it.lo) : undefined;
      sum = sum === undefined || brought === undefined ? undefined : sum + brought;
      for (const key of it.differing) expect(false, LIMBS, `inference ${key}`, () => 'they differ');
      const expected = range.to - range.from;
      if (it.inferences === expected && it.positions === expected) continue;
      for (const { position, inferences } of await reader.run(doubles, range))
        expect(
          false,
          POSITIONS,
          subject,
          () => `inferences ${inferences.join(', ')} share position ${position}`,
        );
      for (const { position } of await reader.run(gap, range))
        expect(false, POSITIONS, subject, () => `no inference stands in position ${position}`);
    }
  }
  const counted = state?.count === null ? 0n : amountOf(state?.hi, state?.lo);
  expect(
    sum !== undefined && counted === sum,
    SUM,
    subject,
    () => `it has counted ${counted}, its inferences brought ${sum ?? 'more than an INTEGER holds'}`,
  );
  return breaches;
}

const nameOf = (asset: string, shard: bigint) => `shard ${shard} of ${asset}`;

/** What the other checks cannot see, because they go by places. */
export const checkPlaces = (): Check => ({
  rules: [PLACED],
  noun: 'graphs',
  async *pieces() {
    yield {
      size: 1,
      look: async (reader) =>
        (await reader.run(withoutPlace, {})).map(({ inference }) => ({
          rule: PLACED,
          subject: `inference ${inference}`,
          problem: 'it has none',
        })),
    };
  },
});
