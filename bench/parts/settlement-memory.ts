import { asset, datanet, fineTune, freeze, inferences, people, records, route } from '../events.ts';
import { timed } from '../measure.ts';
import { lineage, peakMemory, startService, stopService } from '../service.ts';
import { empty, type Part, tell } from './part.ts';

const COUNT = 1_000_000;
const ROUTES = 1_000;
const PROMISED_MEMORY = 400;

/** A million inferences settled at once by a service of its own: its memory. */
export const settlementOfAMillion: Part = async ({ database, connection, say }) => {
  await empty(database);
  await tell(database, people('z', 1_000), [datanet('z1')], records('z1', 'z', 1_000, 10_000), [
    freeze('z1'),
    fineTune('zF', { on: ['z1'], by: 'z-0' }),
    asset('zUSD'),
    ...Array.from({ length: ROUTES }, (_, i) => route(`z-route-${i}`, ['zF'])),
  ]);
  const told = await timed(() => tell(database, inferences('z', 'z-route', ROUTES, 'zUSD', COUNT)));
  say(`${COUNT} inferences told in ${told.seconds.toFixed(0)} s`);
  const service = await startService(connection);
  try {
    const before = peakMemory(service);
    const settled = await timed(() => lineage('settle', 'zUSD'));
    return [
      {
        what: `peak memory of Node while settling ${COUNT} inferences`,
        value: `${peakMemory(service)} MB`,
        aim: `≤ ${PROMISED_MEMORY} MB`,
        detail: `${before} MB after the start; settled in ${settled.seconds.toFixed(1)} s`,
      },
    ];
  } finally {
    await stopService(service);
    await empty(database);
  }
};
