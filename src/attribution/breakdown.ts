import { type Lines, passAlone, readLines } from '../datanet/lines.ts';
import type { Moment } from '../lineage/ancestry.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import type { Fraction } from '../values/fraction.ts';
import { keysOf, qualified, unqualified } from '../values/keys.ts';
import { add, addApportioned, ONE, type Shares, UNTRACED } from '../values/parts.ts';
import { evidenceShares } from '../values/scores.ts';
import type { By, Pool } from './attribution.ts';
import { type Attribution, type ByBasis, noShares, toAttribution, type UntracedReason } from './shares.ts';
import { readContributors, readMakers, readOwners, readRecords } from './stored-shares.ts';

const standing = { name: type<string>(), stands: type<string>() };
const versionDatanets = query(
  'attribution/version-datanets',
  { versions: type<readonly string[]>(), measured: type<readonly string[]>() },
  standing,
);
const measuredVersions = query('attribution/measured-versions', { measured: type<string[]>() }, standing);

/** What a pool of something is, before it is broken down. */
export interface Source {
  /** Divides a total over Datanet versions, measured or not, fine-tunes, base models and providers. */
  readonly line: (total: bigint) => Shares;
  /** What evidence says of records, by `Record:key`; it takes its part before the line. */
  readonly evidence?: { readonly coverage: Fraction; readonly weights: ReadonlyMap<string, bigint> };
  /** The money in the pool, where there is any. */
  readonly amount?: bigint;
}

type Profiles = ReadonlyMap<string, ReadonlyMap<string, bigint>>;
type Profiler = (run: Run, names: Names) => Promise<Profiles>;
/** Keys by label of what is to be divided further. */
type Names = (label: string) => string[];

/** How what falls on a kind of node is divided further, by pool and question; the rest stands as it is. */
const DIVIDED: Record<Pool, Partial<Record<By, Profiler>>> = {
  DATA: {
    CONTRIBUTOR: (run, names) => readContributors(run, versionsOf(names)),
    RECORD: (run, names) => readRecords(run, versionsOf(names)),
    DATANET: async (run, names) => standIns(await run(versionDatanets, versionsOf(names))),
    DATANET_VERSION: async (run, names) => {
      const measured = names('MeasuredVersion');
      return measured.length === 0 ? NOT_DIVIDED : standIns(await run(measuredVersions, { measured }));
    },
  },
  MODEL: { CONTRIBUTOR: makers('builtBy') },
  TRAINING: {
    CONTRIBUTOR: makers('computedBy'),
    COMPUTE_PROVIDER: makers('computedBy'),
  },
  COMPUTE: {},
};

const NOT_DIVIDED: Profiles = new Map();

/** Divides what falls on versions and fine-tunes over what was asked for: ONE, and the same way the money. */
export async function breakDown(run: Run, source: Source, by: By, pool: Pool): Promise<Attribution> {
  const whole = source.line(ONE);
  const names: Names = (label) => keysOf(whole.keys(), label);
  const [profiles, lines] = await Promise.all([
    DIVIDED[pool][by]?.(run, names) ?? NOT_DIVIDED,
    readLines(run, keysOf(source.evidence?.weights.keys() ?? [], 'Record')),
  ]);
  const how = { profiles, lines, people: by === 'CONTRIBUTOR' };
  const parts = divide(ONE, source, how);
  const amounts = source.amount === undefined ? undefined : divide(source.amount, source, how);
  return toAttribution(parts, amounts, untracedReasons(source, parts, profiles, pool));
}

interface How {
  readonly profiles: Profiles;
  readonly lines: Lines;
  /** Whether records under evidence stand for their contributors. */
  readonly people: boolean;
}

/** Divides a total exactly: evidence takes what it covers, each record by itself, and the rest goes down the line. */
export function divide(total: bigint, { line, evidence }: Source, { profiles, lines, people }: How): ByBasis {
  const shares = noShares();
  let left = total;
  if (evidence) {
    for (const [name, given] of evidenceShares(total, evidence.coverage, evidence.weights)) {
      left -= given;
      const passed = passAlone(unqualified(name).key, given, lines);
      for (const [to, parts] of people ? passed.contributors : passed.records)
        add(shares.EVIDENCE, to, parts);
    }
  }
  for (const [name, given] of line(left)) {
    const into = shares[name.startsWith('MeasuredVersion:') ? 'MEASURED' : 'DECLARED'];
    const profile = profiles.get(name);
    if (profile) addApportioned(into, given, profile);
    else add(into, name, given);
  }
  return shares;
}

/** Why something is untraced: what was so before it was divided, and what was divided over nobody or over no weight. */
function untracedReasons({ line }: Source, parts: ByBasis, profiles: Profiles, pool: Pool): UntracedReason[] {
  const reasons = new Set<UntracedReason>();
  if (parts.EVIDENCE.has(UNTRACED)) reasons.add('NO_WEIGHT');
  if (!parts.DECLARED.has(UNTRACED) && !parts.MEASURED.has(UNTRACED)) return [...reasons];
  const whole = line(ONE);
  if (whole.has(UNTRACED)) reasons.add(pool === 'COMPUTE' ? 'NO_PROVIDER' : 'NO_WEIGHT');
  for (const name of whole.keys()) {
    const weights = profiles.get(name);
    if (!weights) continue;
    if (weights.size === 0) reasons.add('NO_PROVIDER');
    else if (weights.has(UNTRACED) || isWeightless(weights)) reasons.add('NO_WEIGHT');
  }
  return [...reasons];
}

const isWeightless = (weights: ReadonlyMap<string, bigint>) =>
  [...weights.values()].every((weight) => weight === 0n);

/** Lets owners stand for base models, those of now or of a moment; what belongs to nobody known is untraced. */
export async function resolveOwners(
  database: Database,
  attribution: Attribution,
  options?: Options,
  moment?: Moment,
): Promise<Attribution> {
  const models = attribution.shares.flatMap(({ name }) =>
    name.startsWith('BaseModel:') ? [unqualified(name).key] : [],
  );
  if (models.length === 0) return attribution;
  const run: Run = (query, params) => database.read(query, params, options);
  const owners = await readOwners(run, models, moment);
  const reasons = new Set(attribution.untracedReasons);
  const parts = noShares();
  const amounts = noShares();
  add(parts.DECLARED, UNTRACED, attribution.untraced);
  for (const share of attribution.shares) {
    const owner = share.name.startsWith('BaseModel:') ? owners.get(unqualified(share.name).key) : share.name;
    if (owner === undefined) reasons.add('NO_OWNER');
    add(parts[share.basis], owner ?? UNTRACED, share.parts);
    add(amounts[share.basis], owner ?? UNTRACED, share.amount ?? 0n);
  }
  const paid = attribution.shares.some(({ amount }) => amount !== undefined);
  return toAttribution(parts, paid ? amounts : undefined, [...reasons]);
}

const versionsOf = (names: Names) => ({
  versions: names('DatanetVersion'),
  measured: names('MeasuredVersion'),
});

const standIns = (found: readonly { name: string; stands: string }[]): Profiles =>
  new Map(found.map(({ name, stands }) => [name, new Map([[stands, 1n]])]));

function makers(which: 'builtBy' | 'computedBy'): Profiler {
  return async (run, names) => {
    const found = await readMakers(run, names('FineTune'));
    return new Map(
      [...found].map(([fineTune, { [which]: shares }]) => [qualified('FineTune', fineTune), shares]),
    );
  };
}
