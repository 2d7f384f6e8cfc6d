import type { Named } from '../lineage/ancestry.ts';
import { times } from '../lineage/ancestry.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { keysOf, qualified } from '../values/keys.ts';
import { add, ONE, type Shares, totalOf } from '../values/parts.ts';
import { type CreditOf, type Divided, divisionsFrom, readDivisions, runOf } from './divisions.ts';
import { type Divisions, partsOf } from './propagate.ts';
import { readNamesOfVersion, readVersionsOfRecords } from './stored-shares.ts';

const creditsOfFineTunes = query(
  'attribution/credits-of-fine-tunes',
  {
    fineTunes: type<readonly string[]>(),
    versions: type<readonly string[]>(),
    measured: type<readonly string[]>(),
    models: type<readonly string[]>(),
  },
  { name: type<string>(), cause: type<string>(), parts: type<bigint>() },
);
const versionsOfContributor = query(
  'attribution/versions-of-contributor',
  { contributor: type<string>() },
  { name: type<string>(), parts: type<bigint>() },
);
const modelsOfOwner = query(
  'attribution/models-of-owner',
  { contributor: type<string>(), asOf: type<bigint>(), knownAt: type<bigint>() },
  { model: type<string>() },
);

/** Which part of each effect's data credit is the root's, and which part comes by each step; by `Label:key`. */
export interface CreditDownstream {
  readonly ofNode: (name: string) => bigint | undefined;
  readonly ofStep: (effect: string, cause: string) => bigint | undefined;
}

/** Undefined where the root has no part of any credit, or where that cannot be worked out within the bounds of a graph. */
export async function creditDownstream(
  of: CreditOf,
  shown: readonly Named[],
): Promise<CreditDownstream | undefined> {
  const { root } = of;
  if (root.label === 'FineTune') {
    const divided = await divisionsFrom(of);
    return divided && creditOf(partsOf(qualified('FineTune', root.key), divided.divisions), divided);
  }
  const given = await partsGiven(of);
  if (!given) return undefined;
  const run = runOf(of);
  const divided = await readDivisions(
    run,
    shown.filter(({ label }) => label === 'FineTune' || label === 'RouteVersion').map(({ id }) => id),
  );
  const parts = await partsOfFineTunes(run, given, divided.divisions);
  for (const [name, weights] of divided.divisions)
    if (name.startsWith('RouteVersion:')) add(parts, name, partOfDivision(parts, weights));
  return creditOf(parts, divided);
}

function creditOf(parts: Shares, { divisions, measured }: Divided): CreditDownstream {
  return {
    ofNode: (name) => parts.get(name),
    ofStep: (effect, cause) => {
      const weights = divisions.get(effect);
      const weight = weights?.get(cause);
      if (!weights || weight === undefined) return undefined;
      const part = parts.get(measured(effect, cause) ?? cause) ?? 0n;
      return weight === 0n ? 0n : (part * weight) / totalOf(weights);
    },
  };
}

/** The root's parts in what it has credit of by itself: Datanet versions, as they are and as they were measured, and base models. */
async function partsGiven(of: CreditOf): Promise<Shares | undefined> {
  const { root, walk } = of;
  const run = runOf(of);
  if (root.label === 'BaseModel') return new Map([[qualified('BaseModel', root.key), ONE]]);
  if (root.label === 'DatanetVersion') {
    const names = await readNamesOfVersion(run, root.key);
    return new Map([...names.keys()].map((name) => [name, ONE]));
  }
  if (root.label === 'Record') {
    const found = await readVersionsOfRecords(run, [root.key]).catch((error) => {
      if (error instanceof Refusal && error.code === 'LIMIT') return undefined;
      throw error;
    });
    return found?.get(root.key);
  }
  if (root.label !== 'Contributor') return undefined;
  const [versions, models] = await Promise.all([
    run(versionsOfContributor, { contributor: root.key }),
    run(modelsOfOwner, { contributor: root.key, ...times(walk) }),
  ]);
  const given: Shares = new Map(versions.map(({ name, parts }) => [name, parts]));
  for (const { model } of models) given.set(qualified('BaseModel', model), ONE);
  return given;
}

/** Adds to what is given the parts that fine-tunes pass to it by their stored profiles; measured versions are in those. */
async function partsOfFineTunes(run: Run, given: Shares, divisions: Divisions): Promise<Shares> {
  const fineTunes = new Set<string>();
  for (const [name, weights] of divisions)
    for (const key of keysOf([name, ...weights.keys()], 'FineTune')) fineTunes.add(key);
  const credits = await run(creditsOfFineTunes, {
    fineTunes: [...fineTunes],
    versions: keysOf(given.keys(), 'DatanetVersion'),
    measured: keysOf(given.keys(), 'MeasuredVersion'),
    models: keysOf(given.keys(), 'BaseModel'),
  });
  const products: Shares = new Map();
  for (const { name, cause, parts } of credits) add(products, name, parts * (given.get(cause) as bigint));
  const all: Shares = new Map(given);
  for (const [name, product] of products) all.set(name, product / ONE);
  return all;
}

/** What of a division comes from parts of what it is divided over, rounded down. */
function partOfDivision(parts: Shares, weights: ReadonlyMap<string, bigint>): bigint {
  const total = totalOf(weights);
  let sum = 0n;
  for (const [cause, weight] of weights) sum += (parts.get(cause) ?? 0n) * weight;
  return total === 0n ? 0n : sum / total;
}
