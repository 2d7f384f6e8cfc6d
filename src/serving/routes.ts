import type { z } from 'zod';
import {
  type Candidate,
  define,
  type Ref,
  type Reference,
  type Row,
  rows,
  totals,
  writeWith,
} from '../facts/definition.ts';
import { amount, key, line, list, mapOf, object, version, weight } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { versionKey } from '../values/keys.ts';

const lastRouteVersions = query(
  'serving/last-route-versions',
  { routes: type<string[]>() },
  { route: type<string>(), version: type<bigint>() },
);
const createRouteVersions = query('serving/create-route-versions', rows, {});

/** How a fee is divided over pools when a route says nothing. */
export const DEFAULT_POLICY = { platform: 10, model: 20, data: 50, compute: 20 };

/** Fine-tunes with the weights they are merged by. */
export const serves = list(object({ fineTune: key, weight: weight.default(1) }), 1).refine(
  (it) => it.some(({ weight }) => weight > 0),
  { error: 'must have a positive weight' },
);

const MAX_POOLS = 100;
const policy = mapOf(weight)
  .refine((it) => Object.values(it).some((weight) => weight > 0), { error: 'must have a positive weight' })
  .refine((it) => Object.keys(it).length <= MAX_POOLS, { error: `must have at most ${MAX_POOLS} pools` });

const published = object({
  route: key,
  version,
  task: line.optional(),
  serves,
  provider: key.optional(),
  price: object({
    asset: key,
    perRequest: amount.default('0'),
    per1kInput: amount.default('0'),
    per1kOutput: amount.default('0'),
  }).optional(),
  policy: policy.default(DEFAULT_POLICY),
});
type Published = z.infer<typeof published>;

export const routePublished = define({
  type: 'route.published',
  schema: published,
  subject: ({ route, version }) => ({ label: 'RouteVersion', key: versionKey(route, version) }),
  makes: true,
  references: ({ serves, provider, price }): Reference[] => [
    ...serves.map(
      ({ fineTune }, i): Reference => ({ label: 'FineTune', key: fineTune, path: ['serves', i, 'fineTune'] }),
    ),
    ...(provider === undefined
      ? []
      : [{ label: 'ComputeProvider', key: provider, path: ['provider'] } as const]),
    ...(price === undefined ? [] : [{ label: 'Asset', key: price.asset, path: ['price', 'asset'] } as const]),
  ],
  changes: ({ route }) => [{ label: 'ModelRoute', key: route }],
  // What is served must not be measured any more.
  locks: ({ route, serves }) => [
    { label: 'ModelRoute', key: route },
    ...serves.map(({ fineTune }): Ref => ({ label: 'FineTune', key: fineTune })),
  ],
  decide,
  write: writeWith(createRouteVersions),
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Published>[],
): Promise<(Row | Refusal)[]> {
  const routes = candidates.map(({ event }) => event.route);
  const last = new Map((await tx.run(lastRouteVersions, { routes })).map((it) => [it.route, it.version]));
  return candidates.map(({ event, row }) => {
    const next = (last.get(event.route) ?? 0n) + 1n;
    if (BigInt(event.version) !== next) {
      return new Refusal('OUT_OF_ORDER', `the next version of this route is ${next}`, ['version']);
    }
    return routeRow(event, row);
  });
}

function routeRow(event: Published, row: Candidate<Published>['row']): Row {
  const { route, version, task, price, provider } = event;
  const pools = Object.entries(event.policy);
  const versionRow = row({
    key: versionKey(route, version),
    version: BigInt(version),
    task,
    ...(price && {
      asset: price.asset,
      perRequest: price.perRequest,
      per1kInput: price.per1kInput,
      per1kOutput: price.per1kOutput,
    }),
    policyPools: pools.map(([pool]) => pool),
    policyWeights: pools.map(([, weight]) => BigInt(weight)),
  });
  return {
    ...versionRow,
    route,
    provider: provider ?? null,
    serves: totals(
      event.serves,
      (it) => it.fineTune,
      (it) => it.weight,
    ),
  };
}
