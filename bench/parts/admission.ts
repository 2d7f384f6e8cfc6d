import { setTimeout as sleep } from 'node:timers/promises';
import { datanet, fineTune, freeze, people, records, route } from '../events.ts';
import { timing } from '../measure.ts';
import { startService, stopService, URL_OF_SERVICE } from '../service.ts';
import { empty, milliseconds, type Part, tell } from './part.ts';

const RECORDS = 100_000;
const HEAVY = 200;
const SECONDS = 30;
const LOOKUPS = 300;

interface Answer {
  readonly status: number;
  readonly retryAfter: number;
  readonly codes: readonly string[];
  readonly data: Record<string, { readonly id: string }>;
}

/** Look-ups beside 200 clients that ask again and again for all that a route on 100,000 records comes from, and come back when they are told to. */
export const admissionUnderLoad: Part = async ({ database, connection, say }) => {
  await empty(database);
  say(`telling ${RECORDS} records`);
  await tell(database, people('h', 5_000), [datanet('hA')], records('hA', 'h', 5_000, RECORDS), [
    freeze('hA'),
  ]);
  await tell(database, [fineTune('hF', { on: ['hA'], by: 'h-0' }), route('h-route', ['hF'])]);

  const service = await startService(connection);
  try {
    const { data } = await ask('{ routeVersion(route: "h-route", version: 1) { id } }');
    const heavy = `{ ancestry(of: "${data.routeVersion?.id}", first: 100) { totalCount edges { distance node { key } } } }`;
    const lookUp = async (i: number) => {
      const start = performance.now();
      const { status, codes } = await ask(
        `{ record(key: "hA-r${(i * 7919) % RECORDS}") { key bytes contributors { contributor { key } } } }`,
      );
      if (status !== 200 || codes.length > 0) throw new Error(`a look-up was answered ${status} ${codes}`);
      return performance.now() - start;
    };
    const lookUps = async (until: (i: number) => boolean) => {
      const took: number[] = [];
      for (let i = 0; until(i); i++) {
        took.push(await lookUp(i));
        await sleep(10);
      }
      return took;
    };

    await ask(heavy);
    await lookUps((i) => i < LOOKUPS);
    const idle = timing(await lookUps((i) => i < LOOKUPS));
    say(`idle: ${milliseconds(idle)}`);

    const end = performance.now() + SECONDS * 1_000;
    const counts = { answered: 0, refused: 0, failed: 0 };
    let slowestRefusal = 0;
    const clients = Array.from({ length: HEAVY }, async () => {
      while (performance.now() < end) {
        const start = performance.now();
        const { status, codes, retryAfter } = await ask(heavy);
        if (status === 200 && codes.length === 0) counts.answered++;
        else if (status === 503 && codes[0] === 'OVERLOADED') {
          counts.refused++;
          slowestRefusal = Math.max(slowestRefusal, performance.now() - start);
          await sleep(retryAfter * 1_000);
        } else counts.failed++;
      }
    });
    const health: number[] = [];
    const checks = (async () => {
      while (performance.now() < end) {
        const start = performance.now();
        await fetch(`${URL_OF_SERVICE}/health`);
        health.push(performance.now() - start);
        await sleep(100);
      }
    })();
    const busy = timing(await lookUps(() => performance.now() < end));
    await Promise.all([...clients, checks]);
    const promise = Math.max(10 * idle.p50, 250);
    return [
      {
        what: `p99 of a look-up while ${HEAVY} clients ask for an ancestry of ${RECORDS} records`,
        value: `${Math.round(busy.p99)} ms`,
        aim: `≤ ${Math.round(promise)} ms`,
        detail: `idle ${milliseconds(idle)}; under load ${milliseconds(busy)}`,
      },
      {
        what: 'of those ancestries, how many failed otherwise than with 503',
        value: String(counts.failed),
        aim: '0',
        detail: `${counts.answered} answered, ${counts.refused} refused with 503, the slowest after ${Math.round(slowestRefusal)} ms`,
      },
      {
        what: 'the slowest health check meanwhile',
        value: `${Math.round(Math.max(...health))} ms`,
        aim: '≤ 1000 ms',
      },
    ];
  } finally {
    await stopService(service);
  }
};

async function ask(query: string): Promise<Answer> {
  const response = await fetch(`${URL_OF_SERVICE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data = {}, errors = [] } = (await response.json()) as {
    data?: Answer['data'];
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  return {
    status: response.status,
    retryAfter: Number(response.headers.get('retry-after')),
    codes: errors.map(({ extensions }) => extensions.code),
    data,
  };
}
