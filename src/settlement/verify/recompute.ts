import { readContributors, readMakers, readVersionsOfRecords } from '../../attribution/stored-shares.ts';
import type { Run } from '../../neo4j/query.ts';
import { keysOf, unqualified } from '../../values/keys.ts';
import { loads } from '../../values/loads.ts';
import { type AccountKind, FEES } from '../accounts.ts';
import { toHeld, without } from '../holds.ts';
import type { Posting } from '../ledger.ts';
import { readRecordTerms } from '../record-terms.ts';
import { readTerms, readVersions, toUse } from '../routes.ts';
import {
  type Due,
  difference,
  type Held,
  NOTHING_HELD,
  type RouteTotals,
  type Rule,
  routeDues,
  ruleOf,
  type Stored,
} from '../rules.ts';
import type { Reader } from './check.ts';

/** What a settlement's transfer says of itself. */
export interface Statement {
  readonly key: string;
  readonly owner: string;
  readonly ownerKind: AccountKind;
  readonly routeVersion: string | null;
  readonly mixFineTunes: string[] | null;
  readonly mixWeights: bigint[] | null;
  readonly before: string;
  readonly after: string;
  readonly providers: string[];
  readonly providersBefore: string[];
  readonly providersAfter: string[];
  readonly records: string[];
  readonly recordsBefore: string[];
  readonly recordsAfter: string[];
  readonly evidenceBefore: string;
  readonly evidenceAfter: string;
  /** Who owned the base model when the settlement paid it; empty where nobody did. */
  readonly modelOwner: string[] | null;
  /** What it had received when it was quarantined, and when records within it were. */
  readonly heldAt: string | null;
  readonly heldRecords: string[] | null;
  readonly heldRecordsAt: string[] | null;
  /** What a release has released, as `Label:key`. */
  readonly released: string | null;
}

/** What a transfer should have posted, or why that cannot be computed. */
export type Recomputed = readonly Posting[] | string;

/** Profiles of versions can be long: so many are held at once. */
const VERSIONS = 10;

/** Computes what transfers should have posted, from the totals they say and from what is stored; by key. */
export async function recompute(
  reader: Reader,
  statements: readonly Statement[],
): Promise<Map<string, Recomputed>> {
  const posted = new Map<string, Recomputed>();
  const routes = statements.filter(({ routeVersion }) => routeVersion !== null);
  const nodes = statements.filter(({ routeVersion }) => routeVersion === null);
  const compute = (it: Statement, postings: () => Recomputed) => {
    try {
      posted.set(it.key, postings());
    } catch (error) {
      if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
      posted.set(it.key, 'its totals are not numbers');
    }
  };

  const dues = await duesOfRoutes(reader, routes);
  for (const it of routes) compute(it, () => dues(it));

  const run: Run = (query, params) => reader.run(query, params);
  const stored = await storedOf(run, nodes);
  const held = await heldThen(run, nodes);
  const computeNode = (it: Statement, stored: Stored) => {
    const then = held.get(it.key) ?? NOTHING_HELD;
    const rules = [then, it.released === null ? then : without(then, it.owner, unqualified(it.released))]
      .map((held) => ruleOf({ owner: it.owner, kind: it.ownerKind }, stored, () => it.modelOwner?.[0], held))
      .filter((rule) => rule !== undefined);
    const [before, after] = rules;
    if (before && after) compute(it, () => passedOn(it, before, after));
  };
  for (const it of nodes) computeNode(it, stored);
  const left = nodes.filter((it) => !posted.has(it.key));
  for (const load of loads(left, VERSIONS, () => 1)) {
    const versions = await readContributors(run, {
      versions: keysOf(ownersOf(load), 'DatanetVersion'),
      measured: keysOf(ownersOf(load), 'MeasuredVersion'),
    });
    for (const it of load) {
      computeNode(it, { ...stored, versions });
      if (!posted.has(it.key)) posted.set(it.key, `nothing is stored of ${it.owner}`);
    }
  }
  return posted;
}

const ownersOf = (statements: readonly Statement[]) => statements.map(({ owner }) => owner);

async function duesOfRoutes(reader: Reader, routes: readonly Statement[]) {
  const versions = await readVersions(reader, [
    ...new Set(routes.map(({ routeVersion }) => routeVersion as string)),
  ]);
  const uses = new Map(
    routes.flatMap(({ key, routeVersion, mixFineTunes, mixWeights }) => {
      const version = versions.get(routeVersion as string);
      return version ? [[key, toUse(version, mixFineTunes, mixWeights)] as const] : [];
    }),
  );
  const terms = await readTerms(reader, [...uses.values()], versions);
  return (it: Statement): Recomputed => {
    const { owner } = it;
    if (uses.get(it.key)?.account.owner !== owner)
      return `it is not of the route version and mix that ${owner} stands for`;
    const route = terms.get(owner);
    if (!route) return `nothing is stored of ${owner}`;
    const [before, after] = [totalsOf(it, 'Before'), totalsOf(it, 'After')];
    const dues = difference(routeDues(route, before), routeDues(route, after));
    const fees = after.fees - before.fees;
    return [
      { ...FEES, amount: -fees },
      { owner, kind: 'LINE', amount: fees },
      ...dues,
      { owner, kind: 'LINE', amount: -sum(dues) },
    ];
  };
}

function totalsOf(it: Statement, when: 'Before' | 'After'): RouteTotals {
  const by = (keys: readonly string[], amounts: readonly string[]) =>
    new Map(keys.map((key, i) => [key, BigInt(amounts[i] as string)]));
  return {
    fees: BigInt(when === 'Before' ? it.before : it.after),
    byProvider: by(it.providers, it[`providers${when}`]),
    byRecord: by(it.records, it[`records${when}`]),
    evidence: BigInt(it[`evidence${when}`]),
  };
}

/** What is stored of nodes, but for versions. */
const storedOf = async (run: Run, nodes: readonly Statement[]): Promise<Stored> => ({
  records: await readRecordTerms(run, keysOf(ownersOf(nodes), 'Record')),
  makers: await readMakers(run, keysOf(ownersOf(nodes), 'FineTune')),
  versions: new Map(),
});

/** What was held when transfers were computed, by their keys, as they say it. */
async function heldThen(run: Run, nodes: readonly Statement[]): Promise<Map<string, Held>> {
  const holding = nodes.filter(({ heldAt, heldRecords }) => heldAt !== null || heldRecords !== null);
  const versions = await readVersionsOfRecords(run, [
    ...new Set(holding.flatMap(({ heldRecords }) => heldRecords ?? [])),
  ]);
  const held = new Map<string, Held>();
  for (const { key, owner, heldAt, heldRecords, heldRecordsAt } of holding) {
    const ofRecord = owner.startsWith('Record:');
    const at = heldAt === null ? [] : [[ofRecord ? unqualified(owner).key : owner, BigInt(heldAt)] as const];
    const within = (heldRecords ?? []).map((record, i) => ({
      owner,
      record,
      parts: versions.get(record)?.get(owner) ?? 0n,
      at: BigInt(heldRecordsAt?.[i] as string),
    }));
    held.set(key, await toHeld(run, { whole: ofRecord ? [] : at, records: ofRecord ? at : [], within }));
  }
  return held;
}

/** What a total's growth has sent on, or what was sent on again when a hold went. */
function passedOn(
  { owner, ownerKind, before, after }: Statement,
  ruleBefore: Rule,
  ruleAfter: Rule,
): Posting[] {
  const dues = difference(ruleBefore(BigInt(before)), ruleAfter(BigInt(after)));
  return [...dues, { owner, kind: ownerKind, amount: -sum(dues) }];
}

const sum = (dues: readonly Due[]) => dues.reduce((sum, { amount }) => sum + amount, 0n);
