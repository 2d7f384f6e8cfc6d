import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { body, datanet, type Event, people, records } from '../events.ts';
import { timed } from '../measure.ts';
import { lineage, peakMemory, startService, stopService } from '../service.ts';
import { empty, type Part, ratio } from './part.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const PEOPLE = 1_000;
const PROMISED_MEMORY = 300;

/** A million records through the command line and a service of its own: its memory, and its rate against 10,000. */
export const imports: Part = async ({ database, connection, say }) => {
  await empty(database);
  const folder = mkdtempSync(join(tmpdir(), 'lineage-bench-'));
  const file = async (name: string, ...events: Iterable<Event>[]) => {
    const path = join(folder, name);
    await pipeline(body(chain(events)), createWriteStream(path));
    return path;
  };
  const service = await startService(connection);
  try {
    await lineage(
      'import',
      await file('people', people('m', PEOPLE), [datanet('m0'), datanet('m1'), datanet('m2')]),
    );
    await lineage('import', await file('warm-up', records('m0', 'm', PEOPLE, FEW)));
    const few = await file('few', records('m1', 'm', PEOPLE, FEW));
    const many = await file('many', records('m2', 'm', PEOPLE, MANY));
    const fewTimed = await timed(() => lineage('import', few));
    say(`${FEW} records: ${Math.round(FEW / fewTimed.seconds)}/s`);
    const manyTimed = await timed(() => lineage('import', many));
    say(`${MANY} records: ${Math.round(MANY / manyTimed.seconds)}/s`);
    const peak = peakMemory(service);
    const slower = manyTimed.seconds / MANY / (fewTimed.seconds / FEW);
    return [
      {
        what: `peak memory of Node while importing ${MANY} events`,
        value: `${peak} MB`,
        aim: `≤ ${PROMISED_MEMORY} MB`,
      },
      {
        what: `time per record when importing ${MANY} ÷ when importing ${FEW}`,
        value: ratio(slower),
        aim: '≤ 1.5',
        detail: `${Math.round(MANY / manyTimed.seconds)}/s against ${Math.round(FEW / fewTimed.seconds)}/s, command line included`,
      },
    ];
  } finally {
    await stopService(service);
    rmSync(folder, { recursive: true });
  }
};

function* chain(parts: Iterable<Event>[]): Iterable<Event> {
  for (const part of parts) yield* part;
}
