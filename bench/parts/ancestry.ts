import { nodesByKey } from '../../src/facts/by-key.ts';
import { ancestry } from '../../src/lineage/ancestry.ts';
import { ping } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { asset, datanet, fineTune, freeze, inferences, people, records, route } from '../events.ts';
import { interleaved } from '../measure.ts';
import { milliseconds, type Part, ratio, tell } from './part.ts';

/** The same walk with nothing but ids in its answer: no distances, order, times, kinds or pages. */
const BARE_WALK = `MATCH (root:Fact {id: $of})
MATCH (start:RouteVersion {key: root.routeVersion})
MATCH (start)-[:SERVES|HOSTED_BY|TRAINED_ON|DERIVED_FROM|BUILT_BY|COMPUTED_BY|OWNED_BY*0..5001]->(n)
WITH collect(DISTINCT n) AS near
UNWIND near AS v
WITH near, v WHERE v:DatanetVersion
MATCH (v)-[:VERSION_OF]->(:Datanet)<-[i:IN]-(r:Record)
WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
MATCH (r)-[:CORRECTS|CONTRIBUTED_BY*0..5001]->(n)
WITH near, collect(DISTINCT n) AS far
RETURN [n IN near | n.id] + [n IN far | n.id] AS ids`;

/** The whole ancestry of an inference that has 160 ancestors, against the cheapest question there is. */
export const ancestryOfMany: Part = async ({ database }) => {
  await tell(
    database,
    people('a', 40),
    [datanet('a1'), datanet('a2')],
    records('a1', 'a', 40, 60),
    records('a2', 'a', 40, 60),
    [freeze('a1'), freeze('a2')],
    [
      fineTune('aA', { on: ['a1'], by: 'a-0' }),
      fineTune('aB', { on: ['a2'], by: 'a-1' }),
      fineTune('aM', { from: ['aA', 'aB'], by: 'a-2' }),
    ],
    [route('a-route-0', ['aM']), asset('aUSD')],
    inferences('ai', 'a-route', 1, 'aUSD', 10),
  );
  const [root] = await nodesByKey(database, 'Inference', ['ai-0']);
  const walk = { of: root?.id ?? '', direction: 'UPSTREAM' } as const;
  const { totalCount } = await ancestry(database, walk, { first: 200 });
  // A JVM needs a while to get to know a statement.
  const times = await interleaved(
    400,
    {
      floor: () => database.read(ping, {}),
      all: () => ancestry(database, walk, { first: 200 }),
      page: () => ancestry(database, walk, { first: 20 }),
      bare: () => bareWalk(database, walk.of),
    },
    1_500,
  );
  return [
    {
      what: `ancestry of ${totalCount} ancestors, all of them ÷ a bare RETURN 1 over Bolt`,
      value: ratio(times.all.p50 / times.floor.p50),
      aim: '≤ 2.5',
      detail: `ancestry ${milliseconds(times.all)}; floor ${milliseconds(times.floor)}`,
    },
    {
      what: `the same, its first page of 20 with the total ÷ a bare RETURN 1`,
      value: ratio(times.page.p50 / times.floor.p50),
      aim: '≤ 2.5',
      detail: milliseconds(times.page),
    },
    {
      what: 'a bare statement that walks the same steps and returns ids, in no order and without distances ÷ a bare RETURN 1',
      value: ratio(times.bare.p50 / times.floor.p50),
      aim: 'to compare',
      detail: milliseconds(times.bare),
    },
  ];
};

async function bareWalk(database: Database, of: string) {
  const session = database.driver.session({ database: database.name, defaultAccessMode: 'READ' });
  try {
    return await session.run(BARE_WALK, { of });
  } finally {
    await session.close();
  }
}
