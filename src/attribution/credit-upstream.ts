import { nodesById } from '../facts/node.ts';
import { ancestry, isAlways, times } from '../lineage/ancestry.ts';
import { MOST_DRAWN } from '../lineage/graph.ts';
import { qualified, splitVersionKey } from '../values/keys.ts';
import { add, type Shares, totalOf, UNTRACED } from '../values/parts.ts';
import type { Attributor } from './attribution.ts';
import { type CreditOf, divisionsFrom } from './divisions.ts';
import { type Propagated, propagate } from './propagate.ts';

/** Whose credit it is, and the route version that it goes to first. */
interface Credited {
  readonly id: string;
  readonly routeVersion?: string;
}

/** What of the root's data credit each node upstream receives, and each step passes on; by `Label:key`. */
export async function creditUpstream(of: CreditOf, attributor: Attributor): Promise<Propagated | undefined> {
  const { root, options } = of;
  const credited = await creditedBy(of);
  const divided = credited && (await divisionsFrom(of));
  if (!divided) return undefined;
  const { divisions } = divided;
  const self = qualified(root.label, root.key);
  if (credited.routeVersion !== undefined) {
    const answers = qualified('RouteVersion', credited.routeVersion);
    divisions.set(self, new Map([[answers, 1n]]));
    const mix = root.mixFineTunes as string[] | undefined;
    const weights = root.mixWeights as bigint[];
    if (mix)
      divisions.set(
        answers,
        new Map(mix.map((key, i) => [qualified('FineTune', key), weights[i] as bigint])),
      );
  }
  const { shares, untraced } = await attributor.attribution(credited.id, 'DATANET_VERSION', 'DATA', options);
  const ends: Shares = new Map();
  add(ends, UNTRACED, untraced);
  // Evidence names records, and its part goes along no step.
  for (const { name, basis, parts } of shares) if (basis !== 'EVIDENCE') add(ends, name, parts);
  return propagate(self, totalOf(ends), divisions, ends);
}

/** Whose credit is divided upstream of the root; undefined where the root has none, or had none at the moment asked for. */
async function creditedBy({ database, walk, root, options }: CreditOf): Promise<Credited | undefined> {
  const { id, label } = root;
  if (label === 'FineTune' || label === 'RouteVersion' || label === 'DatanetVersion') return { id };
  if (label === 'ModelRoute') {
    // A route stands for its last version.
    const versions = { ...walk, kinds: ['RouteVersion'] as const, maxDepth: 1 };
    const { ancestors } = await ancestry(database, versions, { first: MOST_DRAWN }, options);
    const last = ancestors
      .map(({ node }) => node)
      .reduce((a, b) => (a && numberOf(a.key) > numberOf(b.key) ? a : b), ancestors[0]?.node);
    return last && { id: last.id, routeVersion: last.key };
  }
  if (label !== 'Inference') return undefined;
  const evidence = root.evidence as string | undefined;
  // Which report decided before the last one came is not kept.
  if (evidence !== undefined && !isAlways(walk)) {
    const [report] = await nodesById(database, [evidence], options);
    const { asOf, knownAt } = times(walk);
    if (report && (timeOf(report.at) > asOf || timeOf(report.recordedAt) > knownAt)) return undefined;
  }
  return { id, routeVersion: String(root.routeVersion) };
}

const numberOf = (key: string) => BigInt(splitVersionKey(key).version);
const timeOf = (date: unknown) => BigInt((date as Date).getTime());
