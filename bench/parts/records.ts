import { datanet, people, records } from '../events.ts';
import { doorAgainstRaw } from './door.ts';
import { empty, type Part, type Result, tell } from './part.ts';
import { RAW_RECORDS, recordRow } from './raw.ts';

const PEOPLE = 1_000;
const COUNT = 20_000;

/** Records through the door, against bare batches over Bolt that write the same nodes, relationships and properties. */
export const recordRate: Part = async (bench) => {
  const { database } = bench;
  const results: Result[] = [];
  for (const many of [1, 8]) {
    const datanets = Array.from({ length: many }, (_, i) => `n${i}`);
    await tell(database, people('n', PEOPLE), datanets.map(datanet));
    const made = (round: string) => [...records(datanets, 'n', PEOPLE, COUNT, round)];
    results.push(
      await doorAgainstRaw(bench, {
        what: `POST /events, records into ${many === 1 ? 'one Datanet' : `${many} Datanets`} per second ÷ raw UNWIND batches writing the same nodes, relationships and properties`,
        aim: '≥ 0.5',
        count: COUNT,
        events: made,
        rows: (round) => made(round).map(recordRow),
        statement: RAW_RECORDS,
      }),
    );
    await empty(database);
  }
  return results;
};
