import type { Database } from '../../src/neo4j/database.ts';
import {
  asset,
  datanet,
  type Event,
  evidence,
  fineTune,
  freeze,
  inferences,
  people,
  records,
  route,
} from '../events.ts';
import { timed, timing } from '../measure.ts';
import { empty, type Part, ratio, tell } from './part.ts';
import { inBatches, inferenceRow } from './raw.ts';

const RECORDS = 10_000;
const ROUTES = 100;
const COUNT = 20_000;
const ROUNDS = 3;

const RAW_EVIDENCE = `UNWIND $rows AS row
MATCH (i:Inference {key: row.inference})
CREATE (e:Evidence:Fact)-[:OF]->(i)
SET e = row
RETURN elementId(i) AS inference`;
const RAW_INFLUENCES = `UNWIND $items AS item
CALL (item) { MATCH (r) WHERE elementId(r) = item[0] RETURN r }
CALL (item) { MATCH (i) WHERE elementId(i) = item[1] RETURN i }
CREATE (i)-[:INFLUENCED_BY {score: item[2], parts: item[3]}]->(r)`;

/** Inferences with evidence on ten records each, against inferences alone: by the service, and by bare statements. */
export const evidenceRate: Part = async ({ database, say }) => {
  await tell(database, people('e', 100), [datanet('e1')], records('e1', 'e', 100, RECORDS), [
    freeze('e1'),
    fineTune('eF', { on: ['e1'], by: 'e-0' }),
    asset('eUSD'),
    ...Array.from({ length: ROUTES }, (_, i) => route(`e-route-${i}`, ['eF'])),
  ]);
  const served = (prefix: string) => inferences(prefix, 'e-route', ROUTES, 'eUSD', COUNT);
  const reported = (prefix: string) => evidence(prefix, 'e1', RECORDS, COUNT);
  const nodes = await elementIds(database);
  const seconds: Record<'alone' | 'both' | 'rawAlone' | 'rawBoth', number[]> = {
    alone: [],
    both: [],
    rawAlone: [],
    rawBoth: [],
  };
  for (let round = 0; round <= ROUNDS; round++) {
    const bare = (prefix: string) => [...served(prefix)].map(inferenceRow);
    const [one, two, reports] = [bare(`one${round}`), bare(`two${round}`), [...reported(`two${round}`)]];
    const rawAlone = await timed(() => inBatches(database, one));
    const rawBoth = await timed(async () => {
      await inBatches(database, two);
      await writeEvidence(database, reports, nodes);
    });
    const alone = await timed(() => tell(database, served(`alone${round}`)));
    const both = await timed(() => tell(database, served(`both${round}`), reported(`both${round}`)));
    say(
      `round ${round}: ${rate(both.seconds)}/s with, ${rate(alone.seconds)}/s without; bare ${rate(rawBoth.seconds)}/s with, ${rate(rawAlone.seconds)}/s without`,
    );
    if (round === 0) continue;
    for (const [name, it] of Object.entries({ alone, both, rawAlone, rawBoth }))
      seconds[name as keyof typeof seconds].push(it.seconds);
  }
  await empty(database);
  const [alone, both] = [timing(seconds.alone).p50, timing(seconds.both).p50];
  const [rawAlone, rawBoth] = [timing(seconds.rawAlone).p50, timing(seconds.rawBoth).p50];
  return [
    {
      what: 'inferences with evidence on 10 records each ÷ inferences without, per second',
      value: ratio(alone / both),
      aim: '≥ 0.3',
      detail: `${rate(both)}/s with, ${rate(alone)}/s without`,
    },
    {
      what: 'the same of bare statements that write the same nodes and relationships, and check nothing',
      value: ratio(rawAlone / rawBoth),
      aim: 'to compare',
      detail: `${rate(rawBoth)}/s with, ${rate(rawAlone)}/s without`,
    },
  ];
};

const rate = (seconds: number) => Math.round(COUNT / seconds);

async function elementIds(database: Database): Promise<Map<string, string>> {
  const { records } = await database.driver.executeQuery(
    'MATCH (r:Record) RETURN r.key AS key, elementId(r) AS id',
    {},
    { database: database.name },
  );
  return new Map(records.map((it) => [it.get('key'), it.get('id')]));
}

/** Bare evidence: a row of a batch and what it says of records, in the order of records as the service writes it. */
const writeEvidence = (database: Database, reports: readonly Event[], nodes: ReadonlyMap<string, string>) =>
  inBatches(
    database,
    reports.map(({ id, inference, method, methodVersion, sign, items }) => ({
      row: { id: `raw ${id}`, inference, method, methodVersion, sign },
      items: (items as { record: string; score: string }[]).map(({ record, score }): [string, string] => [
        nodes.get(record) as string,
        score,
      ]),
    })),
    async (run, batch) => {
      const created = await run(RAW_EVIDENCE, { rows: batch.map(({ row }) => row) });
      const items = batch.flatMap(({ items }, i) =>
        items.map(([node, score]) => [node, created[i]?.get('inference'), score, 10n ** 17n]),
      );
      await run(RAW_INFLUENCES, { items: items.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) });
    },
  );
