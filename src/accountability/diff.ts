import type { Attributor, Pool } from '../attribution/attribution.ts';
import { existing, type Node } from '../facts/node.ts';
import { type Pointer, pointers } from '../facts/related.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { anA } from '../values/keys.ts';
import { compareCodePoints } from '../values/order.ts';
import { readResults, readVersionsBehind } from './behind.ts';
import { type CreditChange, changedResults, changedValues, lastResults, movedCredit } from './changes.ts';

/** Two things of one kind, to be compared. */
export interface Diff {
  readonly from: Node;
  readonly to: Node;
}

/** What happened to a record: it came, it went, or another of its line of corrections took its place. */
export type RecordChange = 'ADDED' | 'REMOVED' | 'CORRECTED';

/** What one of the two points at and the other not, or with another weight. */
export interface ParentChange {
  readonly step: string;
  readonly node: Node;
  readonly before: string | null;
  readonly after: string | null;
}

interface Place {
  readonly datanet: string;
  readonly before: readonly bigint[];
  readonly after: readonly bigint[];
  readonly [name: string]: string | readonly bigint[];
}

const changedRecords = query(
  'accountability/changed-records',
  {
    places: type<readonly Place[]>(),
    change: type<RecordChange>(),
    after: type<string>(),
    limit: type<bigint>(),
  },
  { total: type<bigint>(), page: type<{ key: string; old: string | null; new: string | null }[]>() },
);

/** The kinds that can be compared, and what each points at. */
const STEPS: Partial<Record<Node['label'], readonly string[]>> = {
  DatanetVersion: [],
  FineTune: ['TRAINED_ON', 'DERIVED_FROM', 'BUILT_BY', 'COMPUTED_BY'],
  RouteVersion: ['SERVES', 'HOSTED_BY'],
};

/** Throws Refusal: NOT_FOUND, BAD_INPUT (kinds that differ, or that are not compared). */
export async function diff(database: Database, from: string, to: string, options?: Options): Promise<Diff> {
  const [before, after] = await Promise.all([
    existing(database, from, ['from'], options),
    existing(database, to, ['to'], options),
  ]);
  if (!STEPS[before.label]) {
    const message = `from is ${anA(before.label)}; Datanet versions, fine-tunes and route versions are compared`;
    throw new Refusal('BAD_INPUT', message, ['from']);
  }
  if (before.label !== after.label) {
    const message = `from is ${anA(before.label)} and to ${anA(after.label)}; both must be of one kind`;
    throw new Refusal('BAD_INPUT', message, ['to']);
  }
  return { from: before, to: after };
}

/**
 * A page of the records that are members of the versions behind one and not behind the other, by key. A record whose place
 * was taken by another of its line of corrections is CORRECTED, and neither ADDED nor REMOVED.
 */
export async function recordChanges(
  database: Database,
  { from, to }: Diff,
  change: RecordChange,
  page: { readonly after: string; readonly limit: number },
  options?: Options,
) {
  const [before, after] = await Promise.all([
    readVersionsBehind(database, from.id, options),
    readVersionsBehind(database, to.id, options),
  ]);
  const datanets = new Set([...before, ...after].map(({ datanet }) => datanet));
  const versionsOf = (side: typeof before, datanet: string) =>
    side.find((it) => it.datanet === datanet)?.versions ?? [];
  const places = [...datanets].map((datanet) => ({
    datanet,
    before: versionsOf(before, datanet),
    after: versionsOf(after, datanet),
  }));
  const params = { places, change, after: page.after, limit: BigInt(page.limit) };
  const [found] = await database.read(changedRecords, params, options);
  return { total: Number(found?.total ?? 0n), changes: found?.page ?? [] };
}

/** Whose credit moved in a pool, the largest move first; with what is untraced on either side. */
export async function creditChanges(
  attributor: Attributor,
  { from, to }: Diff,
  pool: Pool,
  options?: Options,
): Promise<{ changes: CreditChange[]; untracedBefore: bigint; untracedAfter: bigint }> {
  const [before, after] = await Promise.all([
    attributor.attribution(from.id, 'CONTRIBUTOR', pool, options),
    attributor.attribution(to.id, 'CONTRIBUTOR', pool, options),
  ]);
  return {
    changes: movedCredit(before.shares, after.shares),
    untracedBefore: before.untraced,
    untracedAfter: after.untraced,
  };
}

/** What the two point at with other weights, by kind of step and key. */
export async function parentChanges(
  database: Database,
  { from, to }: Diff,
  options?: Options,
): Promise<ParentChange[]> {
  const changes = await Promise.all(
    (STEPS[from.label] ?? []).map(async (step) => {
      const [before, after] = (await pointers(database, [from.id, to.id], step, options)).map(byId);
      return changedValues(weightsOf(before), weightsOf(after)).map(({ name, before: was, after: is }) => {
        const node = (after?.get(name) ?? before?.get(name))?.node as Node;
        return { step, node, before: was, after: is };
      });
    }),
  );
  return changes
    .flat()
    .sort((a, b) => compareCodePoints(a.step, b.step) || compareCodePoints(keyOfChange(a), keyOfChange(b)));
}

/** The place of a change among those of its step: by key, then label. */
export const keyOfChange = ({ node }: ParentChange) => `${node.key} ${node.label}`;

type ById = ReadonlyMap<string, Pointer> | undefined;
const byId = (found: readonly Pointer[]) => new Map(found.map((it) => [it.node.id, it]));

/** What is pointed at without a weight has the weight ''. */
const weightsOf = (found: ById) =>
  new Map([...(found ?? [])].map(([id, { weight, share }]) => [id, String(weight ?? share ?? '')]));

/** What each says of itself that differs, by name. */
export const valueChanges = ({ from, to }: Diff) => changedValues(valuesOf(from), valuesOf(to));

const PLAIN = ['method', 'license', 'royalty', 'minRoyalty', 'minRoyaltyReach', 'task', 'records'];
const PRICE = ['asset', 'perRequest', 'per1kInput', 'per1kOutput'];

function valuesOf(node: Node): Map<string, string> {
  const values = new Map<string, string>();
  const put = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    values.set(name, typeof value === 'bigint' ? value.toString() : JSON.stringify(value));
  };
  for (const name of PLAIN) put(name, node[name]);
  for (const name of PRICE) put(`price.${name}`, node[name]);
  for (const name of ['hyperparameters', 'metrics'])
    for (const [field, value] of Object.entries(parsed(node[name]))) put(`${name}.${field}`, value);
  const pools = (node.policyPools as string[] | undefined) ?? [];
  for (const [i, pool] of pools.entries()) put(`policy.${pool}`, (node.policyWeights as bigint[])[i]);
  return values;
}

const parsed = (json: unknown): Record<string, unknown> => (typeof json === 'string' ? JSON.parse(json) : {});

/** The last results by each measure, where they differ; of a route those of what it serves, most weight first. */
export async function evaluationChanges(database: Database, { from, to }: Diff, options?: Options) {
  const [before, after] = await Promise.all(
    [from, to].map(async (node) => {
      const fineTunes = await measured(database, node, options);
      return lastResults(await readResults(database, fineTunes, {}, options), fineTunes);
    }),
  );
  return changedResults(before ?? new Map(), after ?? new Map());
}

async function measured(database: Database, node: Node, options?: Options): Promise<string[]> {
  if (node.label === 'FineTune') return [node.key];
  if (node.label !== 'RouteVersion') return [];
  const [serves = []] = await pointers(database, [node.id], 'SERVES', options);
  return inOrderServed(serves).map(({ node }) => node.key);
}

/** Most weight first, then by key. */
export const inOrderServed = (serves: readonly Pointer[]): Pointer[] =>
  serves.toSorted(
    (a, b) => Number((b.weight ?? 0n) - (a.weight ?? 0n)) || compareCodePoints(a.node.key, b.node.key),
  );
