import type { z } from 'zod';
import { passTogether, readLines } from '../datanet/lines.ts';
import { outsideAncestry, recordsWithin, versionsByDatanet } from '../datanet/members.ts';
import { type Candidate, define, type Row } from '../facts/definition.ts';
import { key, line, object, oneOf, scoredRecords, version } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { measuredKey, qualified, unqualified, versionKey } from '../values/keys.ts';
import { apportion, inOrder, ONE, type Shares, UNTRACED } from '../values/parts.ts';
import { helpfulWeights, SIGNS } from '../values/scores.ts';

const measurable = query(
  'factory/measurable',
  { measured: type<readonly { fineTune: string; version: string }[]>() },
  {
    fineTune: type<string>(),
    version: type<string>(),
    trained: type<boolean>(),
    used: type<boolean>(),
  },
);
const createMeasuredVersion = query(
  'factory/create-measured-version',
  { row: type<Row>(), fineTune: type<string>(), version: type<string>() },
  {},
);
const createCredits = query(
  'factory/create-measured-credits',
  { measured: type<string>(), credits: type<{ key: string; parts: bigint }[]>() },
  {},
);
const createProfile = query(
  'factory/create-measured-profile',
  { measured: type<string>(), first: type<bigint>(), keys: type<string[]>(), parts: type<bigint[]>() },
  {},
);
const createScores = query(
  'factory/create-measured-scores',
  { measured: type<string>(), first: type<bigint>(), records: type<string[]>(), scores: type<string[]>() },
  {},
);

/** Entries of a packed profile in one node, and rows of a writing statement. */
const CHUNK = 10_000;

const measured = object({
  fineTune: key,
  datanet: key,
  version,
  method: line,
  methodVersion: line,
  sign: oneOf(SIGNS),
  items: scoredRecords(1),
});
type Measured = z.infer<typeof measured>;

interface MeasuredRow extends Row {
  readonly fineTune: string;
  readonly version: string;
  readonly measured: string;
  readonly items: Measured['items'];
  readonly records: [string, bigint][];
  readonly contributors: [string, bigint][];
}

const versionOf = ({ datanet, version }: Measured) => versionKey(datanet, version);
const keyOf = (event: Measured) => measuredKey(event.fineTune, versionOf(event));

/** What training on a version did to a fine-tune, record by record: from then on its credit there follows it. */
export const fineTuneMeasured = define<Measured, MeasuredRow>({
  type: 'fineTune.measured',
  schema: measured,
  subject: (event) => ({ label: 'MeasuredVersion', key: keyOf(event) }),
  makes: true,
  references: (event) => [
    { label: 'FineTune', key: event.fineTune, path: ['fineTune'] },
    { label: 'DatanetVersion', key: versionOf(event), path: ['version'] },
  ],
  changes: ({ fineTune }) => [{ label: 'FineTune', key: fineTune }],
  locks: ({ fineTune }) => [{ label: 'FineTune', key: fineTune }],
  decide,
  write: async (tx, rows) => {
    for (const row of rows) await writeMeasurement(tx, row);
  },
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Measured>[],
): Promise<(MeasuredRow | Refusal)[]> {
  const found = await tx.run(measurable, {
    measured: candidates.map(({ event }) => ({ fineTune: event.fineTune, version: versionOf(event) })),
  });
  const states = new Map(found.map((it) => [measuredKey(it.fineTune, it.version), it]));
  const within = await recordsWithin(
    (query, params) => tx.run(query, params),
    candidates.map(({ event }) => ({
      records: event.items.map(({ record }) => record),
      versions: versionsByDatanet([{ datanet: event.datanet, version: BigInt(event.version) }]),
    })),
  );

  const decisions: (MeasuredRow | Refusal)[] = [];
  for (const [i, { event, row }] of candidates.entries()) {
    const weights = helpfulWeights(
      event.items.map(({ record, score }) => [qualified('Record', record), score]),
      event.sign,
    );
    const refusal =
      refusalOf(event, states.get(keyOf(event))) ??
      outsideAncestry(event.items, within[i]?.outside ?? [], `the version ${versionOf(event)}`) ??
      (weights.size === 0
        ? new Refusal('BAD_INPUT', 'items must have at least one score that helps, by the sign given', [
            'items',
          ])
        : undefined);
    decisions.push(refusal ?? (await measuredRow(tx, event, apportion(ONE, weights), row)));
  }
  return decisions;
}

function refusalOf(
  event: Measured,
  state: { readonly trained: boolean; readonly used: boolean } | undefined,
): Refusal | undefined {
  if (!state?.trained) {
    const message = `the fine-tune was not itself trained on the version ${versionOf(event)}`;
    return new Refusal('BAD_INPUT', message, ['version']);
  }
  if (state.used) {
    const message =
      'a route serves the fine-tune or another derives from it already, so its credit stays as it is';
    return new Refusal('LATE', message, ['fineTune']);
  }
}

async function measuredRow(
  tx: Transaction,
  event: Measured,
  given: Shares,
  row: Candidate<Measured>['row'],
): Promise<MeasuredRow> {
  const helpful = [...given.keys()].map((name) => unqualified(name).key);
  const lines = await readLines((query, params) => tx.run(query, params), helpful);
  const { records, contributors } = passTogether(given, lines);
  const { fineTune, method, methodVersion, sign, items } = event;
  const properties = {
    key: keyOf(event),
    method,
    methodVersion,
    sign,
    records: BigInt(items.length),
    untraced: contributors.get(UNTRACED) ?? 0n,
    untracedRecords: records.get(UNTRACED) ?? 0n,
  };
  return {
    ...row(properties),
    fineTune,
    version: versionOf(event),
    measured: keyOf(event),
    items,
    records: entries(records),
    contributors: entries(contributors),
  };
}

/** The named entries, by bare key, largest first. */
const entries = (shares: Shares) =>
  inOrder(shares).flatMap(([name, parts]): [string, bigint][] =>
    name === UNTRACED ? [] : [[unqualified(name).key, parts]],
  );

async function writeMeasurement(tx: Transaction, row: MeasuredRow) {
  const { measured, fineTune, version, at, properties } = row;
  await tx.run(createMeasuredVersion, { row: { at, properties }, fineTune, version });
  for (const [, chunk] of chunks(row.contributors)) {
    const credits = chunk.map(([key, parts]) => ({ key, parts }));
    await tx.run(createCredits, { measured, credits });
  }
  for (const [first, chunk] of chunks(row.records)) {
    const keys = chunk.map(([key]) => key);
    const parts = chunk.map(([, parts]) => parts);
    await tx.run(createProfile, { measured, first, keys, parts });
  }
  for (const [first, chunk] of chunks(row.items)) {
    const records = chunk.map(({ record }) => record);
    const scores = chunk.map(({ score }) => score);
    await tx.run(createScores, { measured, first, records, scores });
  }
}

function* chunks<T>(items: readonly T[]): Iterable<[first: bigint, chunk: readonly T[]]> {
  for (let first = 0; first < items.length; first += CHUNK)
    yield [BigInt(first), items.slice(first, first + CHUNK)];
}
