import { factId } from '../../src/facts/identity.ts';
import type { Ask, Variables } from './ask.ts';
import {
  ASSETS,
  contributorKey,
  datanetKey,
  fineTuneKey,
  inferenceKey,
  LONGEST,
  recordKey,
  routeKey,
  VERSIONS,
  type World,
} from './world.ts';

/** Something that clients ask, of several things by turns. */
export interface Question {
  readonly name: string;
  readonly text: string;
  /** What it is asked of; made by asking where that must be found first. */
  readonly of: readonly Variables[] | ((ask: Ask) => Promise<readonly Variables[]>);
  /** Each is asked of once only: what counts is what nobody asked before. */
  readonly once?: boolean;
}

const [ASSET, OTHER_ASSET] = ASSETS;
const PAGE = 'edges { node { id key at } } pageInfo { hasNextPage endCursor }';
const WALKED = 'edges { distance node { __typename id key } } pageInfo { hasNextPage endCursor }';
const DIVIDED = 'edges { parts share basis node { __typename id key } } untraced totalParts';

/** So many of a range, evenly spread, the first among them. */
const spread = (count: number, among: number): number[] => [
  ...new Set(Array.from({ length: count }, (_, i) => Math.floor((i * among) / count))),
];

/** Every kind of read, before anything is settled. */
export function questions(world: World): Question[] {
  const { sizes } = world;
  // The first Datanet, contributor and route have most of what there is.
  const ofRecords = spread(20, Math.floor(sizes.records / sizes.datanets)).map((i) => ({
    key: recordKey(0, i),
  }));
  const ofInferences = spread(20, sizes.inferences).map((i) => ({ key: inferenceKey(i) }));
  const ofContributors = spread(5, sizes.contributors).map((i) => ({ key: contributorKey(i) }));
  const ofRoutes = spread(8, sizes.routes).map((i) => ({ key: routeKey(i) }));
  const ofRouteVersions = spread(10, sizes.routes).map((i) => ({
    route: routeKey(i),
    version: world.versionsOf(i),
  }));
  const ofVersions = spread(4, sizes.datanets).map((i) => ({ datanet: datanetKey(i), version: VERSIONS }));
  const evidenced = firstOf(5, sizes.inferences, world.hasEvidence).map((i) => ({ key: inferenceKey(i) }));
  const manyVersions = firstOf(3, sizes.routes, (route) => world.versionsOf(route) > 1).map((i) => ({
    route: routeKey(i),
    version: world.versionsOf(i),
    to: factId('route.published', `${routeKey(i)}@1`),
  }));
  const attribution = (by: string) =>
    `query ($route: ID!, $version: Int!) { routeVersion(route: $route, version: $version) { attribution(by: ${by}, first: 20) { ${DIVIDED} } } }`;

  return [
    {
      name: 'a record by key',
      text: 'query ($key: ID!) { record(key: $key) { id key at mediaType bytes } }',
      of: ofRecords,
    },
    {
      name: 'a record with its contributors and what it corrects',
      text: 'query ($key: ID!) { record(key: $key) { key contributors { share contributor { key name } } corrects { record { key } } correctedBy(first: 5) { edges { node { key } } } } }',
      of: ofRecords,
    },
    {
      name: 'an inference with what answered',
      text: 'query ($key: ID!) { inference(key: $key) { key at fee { amount asset { code } } routeVersion { key serves { weight fineTune { key name } } } } }',
      of: ofInferences,
    },
    { name: 'records by key, first page', text: `{ records(first: 20) { ${PAGE} } }`, of: [{}] },
    {
      name: 'records by key, a page in the middle',
      text: `query ($after: String) { records(first: 20, after: $after) { ${PAGE} } }`,
      of: cursor(`{ records(first: 1, filter: {keyPrefix: "${recordKey(1, 5)}"}) { ${PAGE} } }`, 'records'),
    },
    {
      name: 'records by time, newest page',
      text: `{ records(first: 20, orderBy: AT_DESC) { ${PAGE} } }`,
      of: [{}],
    },
    {
      name: 'records by time, a page in the middle',
      text: `query ($after: String) { records(first: 20, orderBy: AT_ASC, after: $after) { ${PAGE} } }`,
      of: cursor(
        `{ records(first: 1, orderBy: AT_ASC, filter: {since: "2025-05-01T00:00:00Z"}) { ${PAGE} } }`,
        'records',
      ),
    },
    {
      name: 'records of a key prefix',
      text: `query ($prefix: String) { records(first: 20, filter: {keyPrefix: $prefix}) { ${PAGE} } }`,
      of: spread(4, sizes.datanets).map((i) => ({ prefix: `${datanetKey(i)}/` })),
    },
    {
      name: 'inferences of a week, newest page',
      text: `{ inferences(first: 20, orderBy: AT_DESC, filter: {since: "2025-11-10T00:00:00Z", until: "2025-11-16T23:59:59Z"}) { ${PAGE} } }`,
      of: [{}],
    },
    { name: 'how many records there are', text: '{ records(first: 0) { totalCount } }', of: [{}] },
    {
      name: 'a contributor’s records, first page',
      text: `query ($key: ID!) { contributor(key: $key) { records(first: 20) { ${PAGE} } } }`,
      of: ofContributors,
    },
    {
      name: 'a version’s records, first page with the total',
      text: `query ($datanet: ID!, $version: Int!) { datanetVersion(datanet: $datanet, version: $version) { recordCount records(first: 20) { totalCount ${PAGE} } } }`,
      of: ofVersions,
    },
    {
      name: 'search',
      text: 'query ($text: String!) { search(text: $text, first: 10) { __typename id key } }',
      of: ['ada nov', 'contributor-1', 'weather', 'inference-12', 'answer'].map((text) => ({ text })),
    },
    {
      name: 'ancestry of an inference, first page',
      text: `query ($key: ID!) { inference(key: $key) { ancestry(first: 20) { ${WALKED} } } }`,
      of: ofInferences,
    },
    {
      name: 'ancestry of an inference, first page with the total',
      text: `query ($key: ID!) { inference(key: $key) { ancestry(first: 20) { totalCount complete ${WALKED} } } }`,
      of: ofInferences,
    },
    {
      name: 'ancestry of a fine-tune 30 deep, its fine-tunes',
      text: `query ($key: ID!) { fineTune(key: $key) { ancestry(first: 20, kinds: [FINE_TUNE]) { ${WALKED} } } }`,
      of: [{ key: fineTuneKey(LONGEST) }],
    },
    {
      name: 'downstream of a record, first page',
      text: `query ($key: ID!) { record(key: $key) { ancestry(first: 20, direction: DOWNSTREAM) { ${WALKED} } } }`,
      of: ofRecords,
    },
    {
      name: 'downstream of a contributor, first page',
      text: `query ($key: ID!) { contributor(key: $key) { ancestry(first: 20, direction: DOWNSTREAM) { ${WALKED} } } }`,
      of: ofContributors,
    },
    {
      name: 'picture of an inference, 200 nodes',
      text: 'query ($key: ID!) { inference(key: $key) { lineageGraph(maxNodes: 200) { nodes { __typename id key } edges { from to kind weight parts } complete } } }',
      of: ofInferences,
    },
    {
      name: 'paths from a fine-tune 30 deep to the first of its line',
      text: 'query ($key: ID!, $to: ID!) { fineTune(key: $key) { pathsTo(to: $to, first: 5) { pathCount paths { length } } } }',
      of: [{ key: fineTuneKey(LONGEST), to: factId('fineTune.completed', fineTuneKey(0)) }],
    },
    {
      name: 'paths from an inference to the largest Datanet’s last version',
      text: 'query ($key: ID!, $to: ID!) { inference(key: $key) { pathsTo(to: $to, first: 5) { pathCount } } }',
      of: ofInferences.map(({ key }) => ({
        key,
        to: factId('datanet.frozen', `${datanetKey(0)}@${VERSIONS}`),
      })),
    },
    {
      name: 'impact of a record, counts',
      text: 'query ($key: ID!) { record(key: $key) { impact { fineTuneCount routeVersionCount servingCount inferenceCount } } }',
      of: ofRecords,
    },
    {
      name: 'impact of a contributor, counts and a page of inferences',
      text: `query ($key: ID!) { contributor(key: $key) { impact { fineTuneCount inferenceCount inferences(first: 20) { ${PAGE} } } } }`,
      of: ofContributors,
    },
    {
      name: 'attribution of a route version by contributor, not asked before',
      text: attribution('CONTRIBUTOR'),
      of: ofRouteVersions,
      once: true,
    },
    {
      name: 'attribution of a route version by contributor, asked before',
      text: attribution('CONTRIBUTOR'),
      of: ofRouteVersions.slice(0, 3),
    },
    {
      name: 'attribution of a route version by record, not asked before',
      text: attribution('RECORD'),
      of: ofRouteVersions,
      once: true,
    },
    {
      name: 'attribution of a route version by record, asked before',
      text: attribution('RECORD'),
      of: ofRouteVersions.slice(0, 3),
    },
    {
      name: 'attribution of a route version in the pool of builders',
      text: `query ($route: ID!, $version: Int!) { routeVersion(route: $route, version: $version) { attribution(by: CONTRIBUTOR, pool: MODEL, first: 20) { ${DIVIDED} } } }`,
      of: ofRouteVersions,
    },
    {
      name: 'attribution of an inference with evidence by record',
      text: `query ($key: ID!) { inference(key: $key) { attribution(by: RECORD, first: 20) { ${DIVIDED} } } }`,
      of: evidenced,
    },
    {
      name: 'evidence of an inference',
      text: 'query ($key: ID!) { inference(key: $key) { decisiveEvidence { method coverage items(first: 20) { totalCount edges { node { score parts record { key } } } } } } }',
      of: evidenced,
    },
    receiptOf('receipt of an inference, first page of each pool', ofInferences),
    {
      name: 'memory of a route',
      text: 'query ($key: ID!) { modelRoute(key: $key) { memory { entered { verdict records terms { licence parts } gaps { kind count parts } } changed { verdict fineTunes gaps { kind count } } helped { verdict contributors evidenced gaps { kind count } } enough { verdict untraced gaps { kind count } } } } }',
      of: ofRoutes,
    },
    {
      name: 'root causes of a route',
      text: 'query ($key: ID!) { modelRoute(key: $key) { rootCauses(first: 20) { totalCount bad good certainty edges { score rank node { __typename key } } } } }',
      of: ofRoutes,
    },
    {
      name: 'trust of a contributor',
      text: 'query ($key: ID!) { contributor(key: $key) { trust { belief uncertainty points(first: 20) { totalCount } } } }',
      of: ofContributors,
    },
    {
      name: 'influence shape of a contributor',
      text: 'query ($key: ID!) { contributor(key: $key) { id shape { kind sources topShare } } }',
      of: ofContributors,
    },
    {
      name: 'diff of the first and the last version of a Datanet',
      text: `query ($datanet: ID!, $version: Int!, $to: ID!) { datanetVersion(datanet: $datanet, version: $version) { diffTo(to: $to) { addedRecords(first: 20) { totalCount ${PAGE} } correctedRecords(first: 20) { totalCount } credit(first: 20) { totalCount } } } }`,
      of: spread(3, sizes.datanets).map((i) => ({
        datanet: datanetKey(i),
        version: 1,
        to: factId('datanet.frozen', `${datanetKey(i)}@${VERSIONS}`),
      })),
    },
    {
      name: 'diff of two versions of a route',
      text: 'query ($route: ID!, $version: Int!, $to: ID!) { routeVersion(route: $route, version: $version) { diffTo(to: $to) { parents(first: 20) { totalCount } credit(first: 20) { totalCount } } } }',
      of: manyVersions,
    },
    {
      name: 'use of a route by day',
      text: 'query ($key: ID!) { modelRoute(key: $key) { usage(bucket: DAY) { start inferences fees { amount } } } }',
      of: ofRoutes,
    },
    {
      name: 'judgements of a route by week',
      text: 'query ($key: ID!) { modelRoute(key: $key) { judged(bucket: WEEK) { start } } }',
      of: ofRoutes,
    },
  ];
}

/** Reads of money, once it is settled. */
export function questionsOfMoney({ sizes }: World): Question[] {
  const ofContributors = spread(5, sizes.contributors).map((i) => ({
    key: contributorKey(i),
    owner: `Contributor:${contributorKey(i)}`,
  }));
  const settlement = (fields: string) => `{ settlement(asset: "${ASSET}", number: 1) { ${fields} } }`;
  return [
    receiptOf(
      'receipt of a settled inference',
      spread(20, sizes.inferences).map((i) => ({ key: inferenceKey(i) })),
    ),
    {
      name: 'earnings of a contributor by month',
      text: `query ($key: ID!) { contributor(key: $key) { earnings(bucket: MONTH, asset: "${ASSET}") { start through amount { amount } } } }`,
      of: ofContributors,
    },
    {
      name: 'account of a contributor with its claim',
      text: `query ($owner: ID!) { account(owner: $owner, asset: "${ASSET}") { balance held claim { amount proof root } } }`,
      of: ofContributors,
    },
    {
      name: 'statement of a settlement, 20 transfers',
      text: settlement(`inferences fees payable untraced remainder transfers(first: 20) { ${PAGE} }`),
      of: [{}],
    },
    {
      name: 'claims of a settlement, a page of 100',
      text: settlement('root claims(first: 100) { edges { node { amount proof } } }'),
      of: [{}],
    },
    {
      name: 'impact of a contributor with its money',
      text: 'query ($key: ID!) { contributor(key: $key) { impact { inferenceCount money { attributed paid } } } }',
      of: ofContributors,
    },
  ];
}

const settle = (asset: string) =>
  `mutation { settle(input: {asset: "${asset}"}) { settlement { key inferences fees payable held untraced remainder } userErrors { code message } } }`;

/** The asset of a tenth of the routes first, so that what counts does not wait for plans. */
export const SETTLEMENTS = {
  'settlement of a tenth of the routes, the first of a process': settle(OTHER_ASSET),
  'settlement of the other routes': settle(ASSET),
};

/** Freezes a further version of the largest Datanet. */
export const FREEZE = `mutation { freezeDatanet(input: {datanet: "${datanetKey(0)}", version: ${VERSIONS + 1}}) { datanetVersion { key recordCount } userErrors { code message } } }`;

const receiptOf = (name: string, of: readonly Variables[]): Question => ({
  name,
  text: 'query ($key: ID!) { receipt(inference: $key) { settled fee { amount } pools { pool fraction amount hops(first: 20) { totalCount edges { node { from to fraction amount } } } } } }',
  of,
});

/** The place in a list that a question of one node gives. */
const cursor = (query: string, list: string) => async (ask: Ask) => {
  const { data, refused } = await ask(query);
  if (refused !== undefined) throw new Error(refused);
  return [{ after: data[list].pageInfo.endCursor as string }];
};

function firstOf(count: number, among: number, fits: (number: number) => boolean): number[] {
  const found: number[] = [];
  for (let number = 0; number < among && found.length < count; number++) if (fits(number)) found.push(number);
  return found;
}
