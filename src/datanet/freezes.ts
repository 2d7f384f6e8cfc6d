import type { z } from 'zod';
import { type Candidate, define, type Row } from '../facts/definition.ts';
import { key, object, version } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import { unqualified, versionKey } from '../values/keys.ts';
import { inOrder, type Shares, UNTRACED } from '../values/parts.ts';
import { contribution, type ProfiledRecord, type VersionProfile, versionProfile } from './profile.ts';

const lastVersions = query(
  'datanet/last-versions',
  { datanets: type<string[]>() },
  { datanet: type<string>(), version: type<bigint>() },
);
const profiledRecords = query(
  'datanet/profiled-records',
  { datanet: type<string>() },
  {
    keys: type<string[]>(),
    weights: type<(bigint | null)[]>(),
    revisions: type<bigint[]>(),
    corrects: type<(string | null)[]>(),
    shares: type<(string | null)[]>(),
    by: type<[string, bigint, bigint | null][][]>(),
  },
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

/** Entries of a packed profile in one node, and rows of a writing statement. */
const CHUNK = 10_000;

const freeze = object({ datanet: key, version });
type Freeze = z.infer<typeof freeze>;

interface FreezeRow extends Row {
  readonly datanet: string;
  readonly version: bigint;
  readonly records: [string, bigint][];
  readonly contributors: [string, bigint][];
}

export const datanetFrozen = define<Freeze, FreezeRow>({
  type: 'datanet.frozen',
  schema: freeze,
  subject: ({ datanet, version }) => ({ label: 'DatanetVersion', key: versionKey(datanet, version) }),
  makes: true,
  taken: ({ key }) => new Refusal('ALREADY_FROZEN', `the version ${key} is frozen already`, ['version']),
  references: ({ datanet }) => [{ label: 'Datanet', key: datanet, path: ['datanet'] }],
  changes: ({ datanet }) => [{ label: 'Datanet', key: datanet }],
  locks: ({ datanet }) => [{ label: 'Datanet', key: datanet }],
  affectsChains: true,
  decide,
  write: async (tx, rows) => {
    for (const row of rows) await writeVersion(tx, row);
  },
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Freeze>[],
): Promise<(FreezeRow | Refusal)[]> {
  const datanets = candidates.map(({ event }) => event.datanet);
  const last = new Map((await tx.run(lastVersions, { datanets })).map((it) => [it.datanet, it.version]));
  const decisions: (FreezeRow | Refusal)[] = [];
  for (const { event, row } of candidates) {
    const next = (last.get(event.datanet) ?? 0n) + 1n;
    const version = BigInt(event.version);
    if (version !== next) {
      decisions.push(new Refusal('OUT_OF_ORDER', `the next version of this Datanet is ${next}`, ['version']));
      continue;
    }
    const records = await readRecords(tx, event.datanet);
    const members = records.filter(({ weight }) => weight !== undefined).length;
    if (members === 0) {
      decisions.push(new Refusal('CONFLICT', 'the Datanet has no eligible record to freeze', ['datanet']));
      continue;
    }
    decisions.push(freezeRow(event.datanet, version, BigInt(members), versionProfile(records), row));
  }
  return decisions;
}

async function readRecords(tx: Transaction, datanet: string): Promise<ProfiledRecord[]> {
  const chunks = await tx.run(profiledRecords, { datanet });
  return chunks.flatMap(({ keys, weights, revisions, corrects, shares, by }) =>
    keys.map((key, i): ProfiledRecord => {
      const corrected = corrects[i];
      const keeps = shares[i];
      return {
        key,
        weight: weights[i] ?? undefined,
        revision: revisions[i] as bigint,
        corrects: corrected && keeps ? { key: corrected, keeps: fraction(keeps) } : undefined,
        by: (by[i] ?? []).map(contribution),
      };
    }),
  );
}

function freezeRow(
  datanet: string,
  version: bigint,
  members: bigint,
  profile: VersionProfile,
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
  };
}

/** The named entries, by bare key, largest first. */
const entries = (shares: Shares) =>
  inOrder(shares).flatMap(([name, parts]): [string, bigint][] =>
    name === UNTRACED ? [] : [[unqualified(name).key, parts]],
  );

async function writeVersion(
  tx: Transaction,
  { datanet, version, records, contributors, at, properties }: FreezeRow,
) {
  const key = versionKey(datanet, version);
  await tx.run(createVersion, { row: { at, properties }, datanet, version });
  for (let first = 0; first < contributors.length; first += CHUNK) {
    const credits = contributors.slice(first, first + CHUNK).map(([key, parts]) => ({ key, parts }));
    await tx.run(createCredits, { version: key, credits });
  }
  for (let first = 0; first < records.length; first += CHUNK) {
    const chunk = records.slice(first, first + CHUNK);
    const keys = chunk.map(([key]) => key);
    const parts = chunk.map(([, parts]) => parts);
    await tx.run(createRecordProfile, { version: key, first: BigInt(first), keys, parts });
  }
}
