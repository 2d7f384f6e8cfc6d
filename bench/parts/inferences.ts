import { asset, fineTune, inferences, people, route } from '../events.ts';
import { doorAgainstRaw } from './door.ts';
import { empty, type Part, tell } from './part.ts';
import { inferenceRow, RAW_INFERENCES } from './raw.ts';

const ROUTES = 100;
const COUNT = 100_000;

/** Inferences through the door, against bare batches over Bolt that write the same nodes and properties. */
export const inferenceRate: Part = async (bench) => {
  const { database } = bench;
  await tell(
    database,
    people('i', 1),
    [fineTune('iF', { by: 'i-0' }), asset('iUSD')],
    Array.from({ length: ROUTES }, (_, i) => route(`i-route-${i}`, ['iF'])),
  );
  const made = (round: string) => [...inferences(round, 'i-route', ROUTES, 'iUSD', COUNT)];
  const result = await doorAgainstRaw(bench, {
    what: 'POST /events, inferences per second ÷ raw UNWIND batches writing the same nodes and properties',
    aim: '≥ 0.6',
    count: COUNT,
    events: made,
    rows: (round) => made(round).map(inferenceRow),
    statement: RAW_INFERENCES,
  });
  await empty(database);
  return [result];
};
