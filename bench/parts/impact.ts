import { impact } from '../../src/accountability/impact/impact.ts';
import { nodesByKey } from '../../src/facts/by-key.ts';
import { ping } from '../../src/neo4j/connect.ts';
import {
  asset,
  datanet,
  type Event,
  fineTune,
  freeze,
  inferences,
  people,
  records,
  route,
} from '../events.ts';
import { interleaved, timed, timing } from '../measure.ts';
import { empty, milliseconds, type Part, ratio, tell } from './part.ts';

const FINE_TUNES = 4_000;
const RECORDS = 500;
const ROUTES = 400;
const INFERENCES = 400_000;

/** A family: each fine-tune derives from two that came before it, the first from the Datanet. */
function* family(): Iterable<Event> {
  for (let i = 0; i < FINE_TUNES; i++)
    yield i === 0
      ? fineTune('im-0', { on: ['imD'], by: 'im-p-0' })
      : fineTune(`im-${i}`, {
          from: [...new Set([`im-${Math.floor(i / 2)}`, `im-${Math.floor(i / 3)}`])],
          by: 'im-p-0',
        });
}

function* routes(): Iterable<Event> {
  for (let i = 0; i < ROUTES; i++) yield route(`im-route-${i}`, [`im-${i * (FINE_TUNES / ROUTES)}`]);
}

/** How much came of one record, against the cheapest question there is; and the same on a ladder and on a chain. */
export const impactOfMany: Part = async ({ database, say }) => {
  await empty(database);
  say(`telling ${INFERENCES} inferences`);
  await tell(
    database,
    people('im-p', 1),
    [datanet('imD'), asset('imUSD')],
    records('imD', 'im-p', 1, RECORDS),
    [freeze('imD')],
    family(),
    routes(),
    inferences('im-i', 'im-route', ROUTES, 'imUSD', INFERENCES),
  );
  await tell(database, rungs(), links());
  const keys = Array.from({ length: RECORDS }, (_, i) => `imD-r${i}`);
  const ids = (await nodesByKey(database, 'Record', keys)).map((record) => record?.id ?? '');
  const [bottom, start] = await nodesByKey(database, 'FineTune', ['im-rung', 'im-link-0']);
  const of = (id = '') => impact(database, id);
  const another = () => of(ids.pop());

  const { seconds, result: found } = await timed(another);
  const times = await interleaved(
    200,
    {
      floor: () => database.read(ping, {}),
      counts: another,
      ladder: () => of(bottom?.id),
      chain: () => of(start?.id),
    },
    200,
  );
  const afterMore: number[] = [];
  for (let i = 0; i < 50; i++) {
    await tell(database, [fineTune(`im-more-${i}`, { from: ['im-0'], by: 'im-p-0' })]);
    afterMore.push((await timed(another)).seconds * 1_000);
  }
  const more = timing(afterMore);
  return [
    {
      what: `impact of a record not asked for before: ${found.fineTunes} fine-tunes, ${found.routeVersions.length} route versions, ${found.inferences} inferences ÷ a bare RETURN 1 over Bolt`,
      value: ratio(times.counts.p50 / times.floor.p50),
      aim: '≤ 5',
      detail: `counts ${milliseconds(times.counts)}; floor ${milliseconds(times.floor)}; the very first of a process, which reads all models, ${(seconds * 1_000).toFixed(0)} ms`,
    },
    {
      what: 'the same right after one more fine-tune was told',
      value: ratio(more.p50 / times.floor.p50),
      aim: 'reported',
      detail: milliseconds(more),
    },
    {
      what: 'impact on a ladder with 2^20 paths ÷ on a chain with as many nodes',
      value: ratio(times.ladder.p50 / times.chain.p50),
      aim: '≤ 1.5',
      detail: `ladder ${milliseconds(times.ladder)}; chain ${milliseconds(times.chain)}`,
    },
  ];
};

const LEVELS = 20;

function* rungs(): Iterable<Event> {
  yield fineTune('im-rung', { by: 'im-p-0' });
  let below = ['im-rung'];
  for (let level = 0; level < LEVELS; level++) {
    const here = [`im-rung-${level}a`, `im-rung-${level}b`];
    for (const key of here) yield fineTune(key, { from: below, by: 'im-p-0' });
    below = here;
  }
}

function* links(): Iterable<Event> {
  yield fineTune('im-link-0', { by: 'im-p-0' });
  for (let i = 1; i < 2 * LEVELS + 1; i++)
    yield fineTune(`im-link-${i}`, { from: [`im-link-${i - 1}`], by: 'im-p-0' });
}
