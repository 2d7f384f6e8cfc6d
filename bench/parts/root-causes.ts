import { rootCauses } from '../../src/accountability/root-causes.ts';
import { datanet, type Event, event, fineTune, freeze, people, records, seeded } from '../events.ts';
import { timing } from '../measure.ts';
import { FAULTS, PlantedWorld } from '../planted.ts';
import { peakMemory, startService, stopService, URL_OF_SERVICE } from '../service.ts';
import { type Bench, empty, milliseconds, type Part, type Result, tell } from './part.ts';

const TRIALS = 20;
const JUDGEMENTS = 200;

const DATANETS = 4;
const RECORDS = 25_000;
const PEOPLE = 1_000;
const ROUTE_VERSIONS = 20;
const PROVIDERS = 10;
const JUDGED = 10_000;
const ROUNDS = 5;

/** How often a planted fault is found, and what it takes to look for one in a long line. */
export const rootCausesOfMany: Part = async (bench) => [...(await found(bench)), ...(await speed(bench))];

async function found({ database, say }: Bench): Promise<Result[]> {
  const results: Result[] = [];
  for (const withEvidence of [true, false]) {
    // Without evidence a record cannot be told from the others of its version.
    const faults = FAULTS.filter((fault) => withEvidence || fault !== 'RECORD');
    let listedFirst = 0;
    let tiedForFirst = 0;
    const byFault: string[] = [];
    for (const fault of faults) {
      let hits = 0;
      for (let trial = 0; trial < TRIALS; trial++) {
        const world = new PlantedWorld(1_000 + trial, `t${trial}`);
        const { events, culprit } = world.trial('route', fault, {
          evidence: withEvidence,
          answers: JUDGEMENTS,
        });
        await tell(database, world.events, events);
        const of = await idOfRoute(database, `t${trial}-route`);
        const { ranking } = await rootCauses(database, { of });
        const at = ranking.slice(0, ranking.size).find(({ name }) => name === culprit);
        if (ranking.slice(0, 1)[0]?.name === culprit) hits++;
        if (at?.rank === 1) tiedForFirst++;
        await empty(database);
      }
      listedFirst += hits;
      byFault.push(`${fault.toLowerCase().replace('_', '-')} ${hits}/${TRIALS}`);
      say(`${withEvidence ? 'with' : 'without'} evidence, ${byFault.at(-1)}`);
    }
    const trials = faults.length * TRIALS;
    const percent = (hits: number) => `${Math.round((100 * hits) / trials)} %`;
    results.push({
      what: `planted fault listed first by ${JUDGEMENTS} judgements, ${withEvidence ? 'with' : 'without'} evidence`,
      value: percent(listedFirst),
      aim: withEvidence ? '≥ 90 %' : '≥ 70 %',
      detail: `${byFault.join(', ')}; first or tied for first ${percent(tiedForFirst)}`,
    });
  }
  return results;
}

const idOfRoute = async (database: Bench['database'], key: string): Promise<string> => {
  const { records } = await database.driver.executeQuery(
    'MATCH (r:ModelRoute {key: $key}) RETURN r.id AS id',
    { key },
    { database: database.name },
  );
  return records[0]?.get('id');
};

async function speed({ database, connection, say }: Bench): Promise<Result[]> {
  for (let d = 0; d < DATANETS; d++) {
    await tell(
      database,
      people(`q${d}`, PEOPLE),
      [datanet(`q${d}`)],
      records(`q${d}`, `q${d}`, PEOPLE, RECORDS),
      [freeze(`q${d}`), fineTune(`qF${d}`, { on: [`q${d}`], by: `q${d}-0` })],
    );
  }
  await tell(database, line(), judged(), reports(), verdicts());
  const of = await idOfRoute(database, 'q-route');
  say('told');
  const service = await startService(connection);
  try {
    const took: number[] = [];
    let answer = '';
    for (let round = -2; round < ROUNDS; round++) {
      const start = performance.now();
      const response = await fetch(`${URL_OF_SERVICE}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `{ rootCauses(of: "${of}") { totalCount bad good evidenced edges { node { key } score } } }`,
        }),
      });
      answer = (await response.text()).slice(0, 120);
      if (round >= 0) took.push(performance.now() - start);
    }
    const memory = peakMemory(service);
    const time = timing(took);
    return [
      {
        what: `root causes over ${JUDGED} judged inferences, half with evidence, and ${DATANETS * RECORDS} records`,
        value: `${(time.p50 / 1_000).toFixed(2)} s, ${memory} MB`,
        aim: '≤ 2 s, ≤ 300 MB',
        detail: `${milliseconds(time)}; the most that the whole service held; ${answer}`,
      },
    ];
  } finally {
    await stopService(service);
    await empty(database);
  }
}

function* line(): Iterable<Event> {
  for (let i = 0; i < PROVIDERS; i++)
    yield event(`q-gpu${i}`, 'compute.registered', { provider: { key: `q-gpu${i}`, name: 'gpu' } });
  for (let i = 0; i < ROUTE_VERSIONS; i++) {
    const serves = [`qF${i % DATANETS}`, `qF${(i + 1) % DATANETS}`].map((fineTune) => ({ fineTune }));
    yield event(`q-route@${i + 1}`, 'route.published', { route: 'q-route', version: i + 1, serves });
  }
}

function* judged(): Iterable<Event> {
  for (let i = 0; i < JUDGED; i++)
    yield event(`q-i${i}`, 'inference.served', {
      inference: `q-i${i}`,
      route: 'q-route',
      version: (i % ROUTE_VERSIONS) + 1,
      provider: `q-gpu${i % PROVIDERS}`,
      inputTokens: 1,
      outputTokens: 1,
    });
}

function* reports(): Iterable<Event> {
  const random = seeded(7);
  for (let i = 0; i < JUDGED; i += 2) {
    const of = `q${(i % ROUTE_VERSIONS) % DATANETS}`;
    const items = new Set(Array.from({ length: 10 }, () => `${of}-r${Math.floor(random() * RECORDS)}`));
    yield event(`q-e${i}`, 'attribution.reported', {
      inference: `q-i${i}`,
      method: 'trak',
      methodVersion: '1',
      sign: 'POSITIVE_HELPS',
      items: [...items].map((record) => ({ record, score: '1' })),
    });
  }
}

function* verdicts(): Iterable<Event> {
  const random = seeded(8);
  for (let i = 0; i < JUDGED; i++)
    yield event(`q-j${i}`, 'inference.judged', {
      inference: `q-i${i}`,
      verdict: random() < 0.2 ? 'BAD' : 'GOOD',
    });
}
