import type { Attribution } from '../../attribution/shares.ts';
import { labelOf, type Node } from '../../facts/node.ts';
import { pointers } from '../../facts/related.ts';
import { isAlways, type Moment, times } from '../../lineage/ancestry.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { qualified } from '../../values/keys.ts';
import { apportion, ONE } from '../../values/parts.ts';
import type { Licensed } from '../terms.ts';

const moment = { asOf: type<bigint>(), knownAt: type<bigint>() };
const lineBehind = query(
  'accountability/line-behind',
  { of: type<string>(), ...moment, limit: type<bigint>() },
  {
    id: type<string>(),
    labels: type<string[]>(),
    key: type<string>(),
    licence: type<string | null>(),
    causes: type<string[]>(),
  },
);
const lastUses = query(
  'accountability/last-uses',
  { routeVersion: type<string>(), ...moment, limit: type<bigint>() },
  {
    total: type<bigint>(),
    looked: type<bigint>(),
    evidenced: type<bigint>(),
    paid: type<bigint>(),
    provided: type<bigint>(),
  },
);

const usesAt = query(
  'accountability/uses-at',
  { routeVersion: type<string>(), ...moment },
  { total: type<bigint>() },
);
const routeVersionAt = query(
  'accountability/route-version-at',
  { of: type<string>(), ...moment },
  { id: type<string>() },
);

/** What one memory takes into account: nodes of the line without their records, and the last inferences. */
export const MOST_NODES = 50_000;
export const LAST_USES = 1_000;

/** Which route version is remembered, and when: what had happened by then, as far as it was known. */
export interface Memory {
  readonly routeVersion: Node;
  readonly moment: Moment;
}

/** The global id of a route version, or of the last one of a route, as it was at a moment; undefined where there was none. */
export async function routeVersionThen(
  database: Database,
  of: string,
  moment: Moment,
  options?: Options,
): Promise<string | undefined> {
  const [found] = await database.read(routeVersionAt, { of, ...times(moment) }, options);
  return found?.id;
}

/** A node of the line behind a route version. */
export interface Behind extends Licensed {
  readonly label: Node['label'];
  readonly key: string;
}

/**
 * All that a route version comes from, without records and people; itself first or anywhere. Publishing settled what that
 * is, so only licences depend on the moment. Throws Refusal LIMIT.
 */
export async function readLine(
  database: Database,
  { routeVersion, moment }: Memory,
  options?: Options,
): Promise<Behind[]> {
  const params = { of: routeVersion.id, ...times(moment), limit: BigInt(MOST_NODES) + 1n };
  const found = await database.read(lineBehind, params, options);
  if (found.length > MOST_NODES)
    throw new Refusal('LIMIT', `this comes from more than ${MOST_NODES} fine-tunes and versions`);
  return found.map(({ labels, ...node }) => {
    const label = labelOf(labels);
    return { ...node, label, name: qualified(label, node.key) };
  });
}

/** How a route version was used: all of it in number, the last of it looked at. */
export interface Uses {
  readonly total: number;
  readonly looked: number;
  readonly evidenced: number;
  /** A fee of 0 is none. */
  readonly paid: number;
  readonly provided: number;
}

export async function readUses(
  database: Database,
  { routeVersion: { key: routeVersion }, moment }: Memory,
  options?: Options,
): Promise<Uses> {
  const when = { routeVersion, ...times(moment) };
  const [[found], [then]] = await Promise.all([
    database.read(lastUses, { ...when, limit: BigInt(LAST_USES) }, options),
    isAlways(moment) ? [] : database.read(usesAt, when, options),
  ]);
  const number = (count: bigint | undefined) => Number(count ?? 0n);
  return {
    total: number((then ?? found)?.total),
    looked: number(found?.looked),
    evidenced: number(found?.evidenced),
    paid: number(found?.paid),
    provided: number(found?.provided),
  };
}

/** The fine-tunes that a route version serves with a weight, by name, each with what it has of the route, of ONE. */
export async function readServed(
  database: Database,
  { routeVersion }: Memory,
  options?: Options,
): Promise<Map<string, bigint>> {
  const [serves = []] = await pointers(database, [routeVersion.id], 'SERVES', options);
  const weights = new Map(serves.map(({ node, weight }) => [qualified('FineTune', node.key), weight ?? 0n]));
  const parts = apportion(ONE, weights);
  return new Map(
    [...weights].flatMap(([name, weight]) => (weight > 0n ? [[name, parts.get(name) ?? 0n]] : [])),
  );
}

/** Whether a route version asks for money: a price of 0 does not. */
export const isPriced = (routeVersion: Node): boolean =>
  PRICES.some((name) => (routeVersion[name] ?? '0') !== '0');

const PRICES = ['perRequest', 'per1kInput', 'per1kOutput'];

/** Credit by name, whatever it rests on. */
export function partsByName({ shares }: Attribution): Map<string, bigint> {
  const parts = new Map<string, bigint>();
  for (const { name, parts: given } of shares) parts.set(name, (parts.get(name) ?? 0n) + given);
  return parts;
}
