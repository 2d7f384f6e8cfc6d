import type { z } from 'zod';
import { type Candidate, define, type Row } from '../facts/definition.ts';
import { key, object, version } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { unqualified, versionKey } from '../values/keys.ts';
import { inOrder, type Shares, UNTRACED } from '../values/parts.ts';
import { type ProfiledRecord, type VersionProfile, versionProfile } from './profile.ts';
import { readNextMembers } from './profiled.ts';
import { contributorsOf, type Trusts, type TrustsOf, weighedByTrust } from './trusted.ts';

const lastVersions = query(
  'datanet/last-versions',
  { datanets: type<string[]>() },
  { datanet: type<string>(), version: type<bigint>(), weighting: type<string>() },
);
const createVersion = query(
  'datanet/create-version',
  { row: type<Row>(), datanet: type<string>(), version: type<bigint>() },
  {},
);
const createCredits = query(
  'datanet/create-version-credits',
  { version: type<string>(), credits: type<{ key: string; parts: bigint }[]>() },
  {},
);
const createRecordProfile = query(
  'datanet/create-record-profile',
  { version: type<string>(), first: type<bigint>(), keys: type<string[]>(), parts: type<bigint[]>() },
  {},
);

const createTrusts = query(
  'datanet/create-version-trusts',
  { version: type<string>(), trusts: type<{ key: string; trust: bigint }[]>() },
  {},
);

/** Entries of a packed profile in one node, and rows of a writing statement. */
const CHUNK = 10_000;

const freeze = object({ datanet: key, version });
type Freeze = z.infer<typeof freeze>;

interface FreezeRow extends Row {
  readonly datanet: string;
  readonly version: bigint;
  readonly records: [string, bigint][];
  readonly contributors: [string, bigint][];
  /** How far contributors were trusted, where that counts. */
  readonly trusts: [string, bigint][];
}

/** Freezes Datanets; those of weighting TRUST by what is said of their contributors when it is applied. */
export const datanetFrozen = (trustsOf: TrustsOf) =>
  define<Freeze, FreezeRow>({
    type: 'datanet.frozen',
    schema: freeze,
    subject: ({ datanet, version }) => ({ label: 'DatanetVersion', key: versionKey(datanet, version) }),
    makes: true,
    taken: ({ key }) => new Refusal('ALREADY_FROZEN', `the version ${key} is frozen already`, ['version']),
    references: ({ datanet }) => [{ label: 'Datanet', key: datanet, path: ['datanet'] }],
    changes: ({ datanet }) => [{ label: 'Datanet', key: datanet }],
    locks: ({ datanet }) => [{ label: 'Datanet', key: datanet }],
    affectsChains: true,
    // Trust rests on judgements, verdicts and evidence anywhere: what was told before counts, what is told later does not.
    divides: true,
    decide: (tx, candidates) => decide(tx, candidates, trustsOf),
    write: async (tx, rows) => {
      for (const row of rows) await writeVersion(tx, row);
    },
  });

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Freeze>[],
  trustsOf: TrustsOf,
): Promise<(FreezeRow | Refusal)[]> {
  const datanets = candidates.map(({ event }) => event.datanet);
  const last = new Map((await tx.run(lastVersions, { datanets })).map((it) => [it.datanet, it]));
  const run: Run = (query, params) => tx.run(query, params);
  const decisions: (FreezeRow | Refusal)[] = [];
  for (const { event, row } of candidates) {
    const next = (last.get(event.datanet)?.version ?? 0n) + 1n;
    const version = BigInt(event.version);
    if (version !== next) {
      decisions.push(new Refusal('OUT_OF_ORDER', `the next version of this Datanet is ${next}`, ['version']));
      continue;
    }
    const records = await readNextMembers(run, event.datanet);
    const members = records.filter(({ weight }) => weight !== undefined).length;
    if (members === 0) {
      decisions.push(new Refusal('CONFLICT', 'the Datanet has no eligible record to freeze', ['datanet']));
      continue;
    }
    const byTrust = last.get(event.datanet)?.weighting === 'TRUST';
    const trusts = byTrust ? await trustsIn(run, records, trustsOf) : undefined;
    const profile = versionProfile(trusts ? weighedByTrust(records, trusts) : records);
    decisions.push(freezeRow(event.datanet, version, BigInt(members), profile, trusts, row));
  }
  return decisions;
}

/** How far everyone who has a share in these records is trusted. */
async function trustsIn(run: Run, records: readonly ProfiledRecord[], trustsOf: TrustsOf): Promise<Trusts> {
  const contributors = contributorsOf(records);
  const trusts = await trustsOf(run, contributors);
  return new Map(contributors.map((it) => [it, trusts.get(it) ?? 0n]));
}

function freezeRow(
  datanet: string,
  version: bigint,
  members: bigint,
  profile: VersionProfile,
  trusts: Trusts | undefined,
  row: Candidate<Freeze>['row'],
): FreezeRow {
  const properties = {
    key: versionKey(datanet, version),
    version,
    records: members,
    untraced: profile.contributors.get(UNTRACED) ?? 0n,
    untracedRecords: profile.records.get(UNTRACED) ?? 0n,
  };
  return {
    ...row(properties),
    datanet,
    version,
    records: entries(profile.records),
    contributors: entries(profile.contributors),
    trusts: [...(trusts ?? [])],
  };
}

/** The named entries, by bare key, largest first. */
const entries = (shares: Shares) =>
  inOrder(shares).flatMap(([name, parts]): [string, bigint][] =>
    name === UNTRACED ? [] : [[unqualified(name).key, parts]],
  );

async function writeVersion(
  tx: Transaction,
  { datanet, version, records, contributors, trusts, at, properties }: FreezeRow,
) {
  const key = versionKey(datanet, version);
  await tx.run(createVersion, { row: { at, properties }, datanet, version });
  for (let first = 0; first < contributors.length; first += CHUNK) {
    const credits = contributors.slice(first, first + CHUNK).map(([key, parts]) => ({ key, parts }));
    await tx.run(createCredits, { version: key, credits });
  }
  for (let first = 0; first < trusts.length; first += CHUNK) {
    const some = trusts.slice(first, first + CHUNK).map(([key, trust]) => ({ key, trust }));
    await tx.run(createTrusts, { version: key, trusts: some });
  }
  for (let first = 0; first < records.length; first += CHUNK) {
    const chunk = records.slice(first, first + CHUNK);
    const keys = chunk.map(([key]) => key);
    const parts = chunk.map(([, parts]) => parts);
    await tx.run(createRecordProfile, { version: key, first: BigInt(first), keys, parts });
  }
}
