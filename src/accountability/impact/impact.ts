import { labelOf } from '../../facts/node.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { Refusal } from '../../values/errors.ts';
import { anA, type Label } from '../../values/keys.ts';
import type { RouteVersion } from './model-graph.ts';
import { type Census, type Last, modelsOf } from './models.ts';

/** The kinds of node whose impact can be asked for. */
const KINDS: readonly Label[] = [
  'Record',
  'Contributor',
  'DatanetVersion',
  'FineTune',
  'BaseModel',
  'ComputeProvider',
];

/** What came of a node. */
export interface Impact {
  readonly id: string;
  readonly label: Label;
  readonly key: string;
  /** How many there are downstream. */
  readonly fineTunes: number;
  readonly routeVersions: readonly RouteVersion[];
  /** Those that are the last of their route. */
  readonly serving: readonly RouteVersion[];
  /** How many inferences these route versions answered, and a provider wherever it was. */
  readonly inferences: number;
}

/** What impact is asked of, and the ids of the nodes that a walk over models starts from. */
interface Root extends Census {
  readonly label: Label;
  readonly key: string;
  readonly starts: readonly string[];
}

const rootOf = query(
  'accountability/impact/root',
  { of: type<string>(), lastId: type<string>(), lastElementId: type<string | null>() },
  {
    labels: type<string[]>(),
    key: type<string>(),
    starts: type<string[]>(),
    fineTunes: type<bigint>(),
    routeVersions: type<bigint>(),
    lastIsThere: type<boolean>(),
  },
);
const answeredBy = query(
  'accountability/impact/answered',
  { elementIds: type<readonly string[]>() },
  { answered: type<bigint>() },
);
const servedBy = query(
  'accountability/impact/served',
  { provider: type<string>(), routeVersions: type<readonly string[]>() },
  { served: type<bigint>() },
);

/**
 * What came of a node: its starts and the counters of inferences are asked of the store each time, models in between are
 * walked in memory, each once, however many paths lead to it. No inference is looked at, and nothing is remembered that
 * could change. Throws Refusal: NOT_FOUND, BAD_INPUT (a kind without impact).
 */
export async function impact(database: Database, of: string, options?: Options): Promise<Impact> {
  const { graph, census: root } = await modelsOf(database).upTo(
    (last) => findRoot(database, of, last, options),
    options,
  );
  const { label, key, starts } = root;
  const { fineTunes, routeVersions } = graph.reached(starts);
  const elementIds = routeVersions.map((it) => it.elementId);
  const [downstream] = await database.read(answeredBy, { elementIds }, options);
  const elsewhere = await servedElsewhere(database, providerOf(root), routeVersions, options);
  return {
    id: of,
    label,
    key,
    fineTunes,
    routeVersions,
    serving: routeVersions.filter((it) => graph.isServing(it)),
    inferences: Number((downstream?.answered ?? 0n) + elsewhere),
  };
}

/** The provider whose own inferences count too, null for other kinds. */
export const providerOf = ({ label, key }: Pick<Impact, 'label' | 'key'>) =>
  label === 'ComputeProvider' ? key : null;

async function servedElsewhere(
  database: Database,
  provider: string | null,
  downstream: readonly RouteVersion[],
  options?: Options,
): Promise<bigint> {
  if (provider === null) return 0n;
  const routeVersions = downstream.map(({ key }) => key);
  const [found] = await database.read(servedBy, { provider, routeVersions }, options);
  return found?.served ?? 0n;
}

async function findRoot(database: Database, of: string, last: Last, options?: Options): Promise<Root> {
  const [found] = await database.read(
    rootOf,
    { of, lastId: last.id, lastElementId: last.elementId },
    options,
  );
  if (!found) throw new Refusal('NOT_FOUND', 'of is not the id of any node', ['of']);
  const label = labelOf(found.labels);
  if (!KINDS.includes(label)) {
    throw new Refusal('BAD_INPUT', `of is ${anA(label)}; impact is asked of a ${KINDS.join(', ')}`, ['of']);
  }
  return { ...found, label };
}
