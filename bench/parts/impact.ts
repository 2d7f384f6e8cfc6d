import { impact } from '../../src/accountability/impact.ts';
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
import { interleaved, timed } from '../measure.ts';
import { empty, milliseconds, type Part, ratio, tell } from './part.ts';

const FINE_TUNES = 4_000;
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
    records('imD', 'im-p', 1, 10),
    [freeze('imD')],
    family(),
    routes(),
    inferences('im-i', 'im-route', ROUTES, 'imUSD', INFERENCES),
  );
  await tell(database, rungs(), links());
  const [record] = await nodesByKey(database, 'Record', ['imD-r0']);
  const [bottom, start] = await nodesByKey(database, 'FineTune', ['im-rung', 'im-link-0']);
  const of =
    (id = '') =>
    () =>
      impact(database, id);
  const { seconds, result: found } = await timed(() => impact(database, record?.id ?? ''));
  const times = await interleaved(
    200,
    {
      floor: () => database.read(ping, {}),
      counts: of(record?.id),
      ladder: of(bottom?.id),
      chain: of(start?.id),
    },
    200,
  );
  return [
    {
      what: `impact of a record: ${found.fineTunes} fine-tunes, ${found.routeVersions} route versions, ${found.inferences} inferences ÷ a bare RETURN 1 over Bolt`,
      value: ratio(times.counts.p50 / times.floor.p50),
      aim: '≤ 5',
      detail: `counts ${milliseconds(times.counts)}; floor ${milliseconds(times.floor)}; the first time ${(seconds * 1_000).toFixed(0)} ms`,
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
