import { page } from '../../src/facts/pages.ts';
import { type ListOf, type ListPage, lists } from '../../src/facts/related.ts';
import { ping } from '../../src/neo4j/connect.ts';
import { datanet, freeze, people, records } from '../events.ts';
import { interleaved } from '../measure.ts';
import { empty, type Part, ratio, tell } from './part.ts';
import { inBatches, RAW_RECORDS, recordRow } from './raw.ts';

const RECORDS = 100_000;
const LIMIT = 21;

/** What the dearest page of records costs, first or deep, in each order and of each owner, against the cheapest statement there is. Half of the records share a time. */
export const pagesOfMany: Part = async ({ database, say }) => {
  await empty(database);
  say('writing 100,000 records');
  await tell(database, people('l', 1), [datanet('lA')], records('lA', 'l', 1, 1), [freeze('lA')]);
  const rows = [...records('lA', 'l', 1, RECORDS)].slice(1).map((event, i) => ({ ...recordRow(event), i }));
  const start = Date.parse('2025-01-01T00:00:00Z');
  const timeOf = (i: number) => start + Math.max(0, i - RECORDS / 2) * 1_000;
  const timed = rows.map(({ i, ...row }) => ({ ...row, at: BigInt(timeOf(i)) }));
  await inBatches(database, timed, (run, batch) => run(RAW_RECORDS, { rows: batch }));

  const ids = async (label: string) => {
    const { records: found } = await database.driver.executeQuery(
      `MATCH (n:${label}) RETURN n.id AS id LIMIT 1`,
    );
    return [String(found[0]?.get('id'))];
  };
  const equal = { at: start, key: 'lA-3' };
  const deep = { at: timeOf(RECORDS * 0.9), key: '' };
  const list = (order: 'KEY_ASC' | 'KEY_DESC' | 'AT_ASC' | 'AT_DESC', after?: typeof equal) => () =>
    page(database, 'Record', { order, filter: {}, after, limit: LIMIT });
  const of = (list: ListOf, of: string[], given: Partial<ListPage>) => () =>
    lists(database, list, of, { backward: false, limit: LIMIT, ...given });
  const rank = ({ at, key }: typeof equal) => ({ rank: BigInt(at), key });
  const owned = Object.fromEntries(
    (
      [
        ['a Datanet', { by: 'datanet', label: 'Record' }, await ids('Datanet')],
        [
          'a contributor',
          { by: 'relationship', kind: 'CONTRIBUTED_BY', label: 'Record' },
          await ids('Contributor'),
        ],
      ] as const
    ).flatMap(([name, list, owner]) => [
      [`first of ${name}`, of(list, owner, {})],
      [`amid equal times of ${name}`, of(list, owner, { after: rank(equal) })],
      [`deep of ${name}`, of(list, owner, { after: rank(deep) })],
      [`last of ${name}`, of(list, owner, { backward: true })],
    ]),
  );
  const { floor, ...times } = await interleaved(100, {
    floor: () => database.read(ping, {}),
    'first by key': list('KEY_ASC'),
    'last by key': list('KEY_DESC'),
    'first by time': list('AT_ASC'),
    'amid equal times': list('AT_ASC', equal),
    'deep by time': list('AT_ASC', deep),
    'newest by time': list('AT_DESC'),
    ...owned,
  });
  if (!floor) throw new Error('nothing was measured');
  const [[name, dearest] = ['', floor]] = Object.entries(times).sort(([, a], [, b]) => b.p50 - a.p50);
  return [
    {
      what: 'list page ÷ bare RETURN 1, 20 of 100,000 records, the dearest of all orders and owners',
      value: ratio(dearest.p50 / floor.p50),
      aim: '≤ 3',
      detail: `${name}: p50 ${dearest.p50.toFixed(2)} ms against ${floor.p50.toFixed(2)} ms`,
    },
  ];
};
