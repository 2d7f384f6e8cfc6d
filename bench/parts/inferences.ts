import { Agent, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import pino from 'pino';
import { Attributor } from '../../src/attribution/attribution.ts';
import { eventsDoor } from '../../src/events/door.ts';
import { serve } from '../../src/graphql/server.ts';
import { onlyFor } from '../../src/http/hosts.ts';
import { Claims } from '../../src/settlement/claims.ts';
import { asset, body, type Event, fineTune, inferences, people, route } from '../events.ts';
import { timed, timing } from '../measure.ts';
import { empty, type Part, ratio, tell } from './part.ts';
import { BATCH, inBatches, row, WRITERS } from './raw.ts';

const ROUTES = 100;
const COUNT = 100_000;
const ROUNDS = 3;

/** Inferences through the door, against bare batches over Bolt that write the same nodes and properties. */
export const inferenceRate: Part = async ({ database, say }) => {
  await tell(
    database,
    people('i', 1),
    [fineTune('iF', { by: 'i-0' }), asset('iUSD')],
    Array.from({ length: ROUTES }, (_, i) => route(`i-route-${i}`, ['iF'])),
  );
  const server = await serve(
    { database, attributor: new Attributor(database), claims: new Claims(database) },
    {
      port: 0,
      host: '127.0.0.1',
      log: pino({ level: 'silent' }),
      guard: onlyFor({ hosts: [], origins: [] }),
      events: eventsDoor(database),
    },
  );
  const door: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const throughDoor = [...inferences(`door${round}`, 'i-route', ROUTES, 'iUSD', COUNT)];
    const bare = [...inferences(`bare${round}`, 'i-route', ROUTES, 'iUSD', COUNT)].map(row);
    const byDoor = await timed(() => post(server.url, throughDoor));
    const byBolt = await timed(() => inBatches(database, bare));
    say(`round ${round}: door ${rate(byDoor.seconds)}/s, raw ${rate(byBolt.seconds)}/s`);
    if (round === 0) continue;
    door.push(byDoor.seconds);
    raw.push(byBolt.seconds);
  }
  await server.close();
  await empty(database);
  const [doorTimes, rawTimes] = [timing(door), timing(raw)];
  return [
    {
      what: 'POST /events, inferences per second ÷ raw UNWIND batches writing the same nodes and properties',
      value: ratio(rawTimes.p50 / doorTimes.p50),
      aim: '≥ 0.5',
      detail: `door p50 ${rate(doorTimes.p50)}/s, p95 ${rate(doorTimes.p95)}/s; raw p50 ${rate(rawTimes.p50)}/s, p95 ${rate(rawTimes.p95)}/s (${WRITERS} × ${BATCH})`,
    },
  ];
};

const rate = (seconds: number) => Math.round(COUNT / seconds);

async function post(url: string, events: Event[]): Promise<void> {
  const agent = new Agent();
  const outgoing = request(`${url}/events`, {
    agent,
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  });
  const answered = new Promise<string>((resolve, reject) => {
    outgoing.once('error', reject);
    outgoing.once('response', async (response) => {
      let text = '';
      for await (const chunk of response) text += chunk;
      resolve(text);
    });
  });
  await pipeline(body(events), outgoing);
  const summary = JSON.parse(await answered);
  agent.destroy();
  if (summary.applied !== events.length) throw new Error(`applied ${summary.applied} of ${events.length}`);
}
