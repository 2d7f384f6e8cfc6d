import { Attributor } from '../../src/attribution/attribution.ts';
import { nodesByKey } from '../../src/facts/by-key.ts';
import { ping } from '../../src/neo4j/connect.ts';
import { datanet, fineTune, freeze, people, records, route } from '../events.ts';
import { interleaved, timed } from '../measure.ts';
import { empty, milliseconds, type Part, ratio, tell } from './part.ts';

const RECORDS = 200_000;
const PEOPLE = 20_000;

/** Who contributed to a fine-tune on 200,000 records: asked for the first time, and again. */
export const attributionOfMany: Part = async ({ database, say }) => {
  await tell(database, people('t', PEOPLE), [datanet('t1')], records('t1', 't', PEOPLE, RECORDS));
  say(`${RECORDS} records told`);
  const frozen = await timed(() => tell(database, [freeze('t1')]));
  say(`frozen in ${frozen.seconds.toFixed(1)} s`);
  await tell(database, [fineTune('tF', { on: ['t1'], by: 't-0' }), route('t-route', ['tF'])]);
  const [root] = await nodesByKey(database, 'FineTune', ['tF']);
  const of = root?.id ?? '';

  const known = new Attributor(database);
  const { shares } = await known.attribution(of, 'CONTRIBUTOR', 'DATA');
  const [routeVersion] = await nodesByKey(database, 'RouteVersion', ['t-route@1']);
  const ofRoute = routeVersion?.id ?? '';
  await known.attribution(ofRoute, 'CONTRIBUTOR', 'DATA');
  const times = await interleaved(
    20,
    {
      floor: () => database.read(ping, {}),
      cold: () => new Attributor(database).attribution(of, 'CONTRIBUTOR', 'DATA'),
      again: () => known.attribution(of, 'CONTRIBUTOR', 'DATA'),
      route: () => known.attribution(ofRoute, 'CONTRIBUTOR', 'DATA'),
      floorAndSum: async () => {
        await database.read(ping, {});
        return shares.reduce((sum, { parts }) => sum + parts, 0n);
      },
      records: () => new Attributor(database).attribution(of, 'RECORD', 'DATA'),
    },
    3,
  );
  await empty(database);
  return [
    {
      what: `contributor attribution of a fine-tune on ${RECORDS} records by ${PEOPLE} people, cold`,
      value: `${times.cold.p50.toFixed(0)} ms`,
      aim: 'reported',
      detail: `${milliseconds(times.cold)}; ${ratio(times.cold.p50 / times.floor.p50)} × the floor`,
    },
    {
      what: 'the same, when it was asked for before',
      value: `${times.again.p50.toFixed(3)} ms`,
      aim: 'reported',
      detail: milliseconds(times.again),
    },
    {
      what: 'attribution of a route asked for before ÷ (the Bolt floor + the same sum over an array)',
      value: ratio(times.route.p50 / times.floorAndSum.p50),
      aim: '≤ 2',
      detail: `${milliseconds(times.route)}; floor and sum ${milliseconds(times.floorAndSum)}`,
    },
    {
      what: 'the same by record, cold',
      value: `${times.records.p50.toFixed(0)} ms`,
      aim: 'reported',
      detail: milliseconds(times.records),
    },
    {
      what: `freezing ${RECORDS} records`,
      value: `${frozen.seconds.toFixed(1)} s`,
      aim: 'reported',
    },
  ];
};
