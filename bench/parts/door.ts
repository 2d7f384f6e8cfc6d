import { Agent, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import pino from 'pino';
import { Attributor } from '../../src/attribution/attribution.ts';
import { startHttp } from '../../src/http/start.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Claims } from '../../src/settlement/claims.ts';
import { body, type Event } from '../events.ts';
import { timed, timing } from '../measure.ts';
import { type Bench, type Result, ratio } from './part.ts';
import { BATCH, inBatches, WRITERS } from './raw.ts';

const ROUNDS = 3;

interface Comparison<R> {
  readonly what: string;
  readonly aim: string;
  readonly count: number;
  /** Events that the door takes in one round, and rows that the statement writes: as many, and alike. */
  readonly events: (round: string) => Event[];
  readonly rows: (round: string) => R[];
  readonly statement: string;
}

/** Events through `POST /events` against bare batches that write the same nodes, relationships and properties, by turns. */
export async function doorAgainstRaw<R>(
  { database, say }: Pick<Bench, 'database' | 'say'>,
  { what, aim, count, events, rows, statement }: Comparison<R>,
): Promise<Result> {
  const server = await serveEvents(database);
  const door: number[] = [];
  const raw: number[] = [];
  const rate = (seconds: number) => Math.round(count / seconds);
  for (let round = 0; round <= ROUNDS; round++) {
    const throughDoor = events(`door${round}`);
    const bare = rows(`bare${round}`);
    const byDoor = await timed(() => post(server.url, throughDoor));
    const byBolt = await timed(() =>
      inBatches(database, bare, (run, batch) => run(statement, { rows: batch })),
    );
    say(`round ${round}: door ${rate(byDoor.seconds)}/s, raw ${rate(byBolt.seconds)}/s`);
    // The first round warms up.
    if (round === 0) continue;
    door.push(byDoor.seconds);
    raw.push(byBolt.seconds);
  }
  await server.close();
  const [doorTimes, rawTimes] = [timing(door), timing(raw)];
  return {
    what,
    aim,
    value: ratio(rawTimes.p50 / doorTimes.p50),
    detail: `door p50 ${rate(doorTimes.p50)}/s, p95 ${rate(doorTimes.p95)}/s; raw p50 ${rate(rawTimes.p50)}/s, p95 ${rate(rawTimes.p95)}/s (${WRITERS} × ${BATCH})`,
  };
}

const serveEvents = (database: Database) =>
  startHttp(
    { database, attributor: new Attributor(database), claims: new Claims(database) },
    { port: 0, host: '127.0.0.1', log: pino({ level: 'silent' }) },
  );

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
