import { nodesByKey } from '../../src/facts/by-key.ts';
import { ancestry } from '../../src/lineage/ancestry.ts';
import { ping } from '../../src/neo4j/connect.ts';
import { asset, datanet, fineTune, freeze, inferences, people, records, route } from '../events.ts';
import { interleaved } from '../measure.ts';
import { milliseconds, type Part, ratio, tell } from './part.ts';

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
  ];
};
