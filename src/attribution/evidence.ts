import type { z } from 'zod';
import { outsideAncestry, type Within } from '../datanet/members.ts';
import { type Candidate, define, type Row, rows } from '../facts/definition.ts';
import { fraction as fractionField, key, line, object, oneOf, scoredRecords } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { lockIntakes } from '../serving/intake.ts';
import type { Refusal } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import { qualified } from '../values/keys.ts';
import { compareCodePoints } from '../values/order.ts';
import { evidenceParts, helpfulWeights, SIGNS } from '../values/scores.ts';
import { type Route, Upstream } from './upstream.ts';

const reportedInferences = query(
  'attribution/reported-inferences',
  { inferences: type<readonly string[]>() },
  { inferences: type<string[]>(), routeVersion: type<string>(), unique: type<string>() },
);
const createEvidence = query('attribution/create-evidence', rows, {
  evidence: type<string>(),
  inference: type<string>(),
});
const createInfluences = query(
  'attribution/create-influences',
  {
    records: type<string[]>(),
    inferences: type<string[]>(),
    evidence: type<string[]>(),
    scores: type<string[]>(),
    parts: type<bigint[]>(),
  },
  {},
);

const reported = object({
  inference: key,
  method: line,
  methodVersion: line,
  sign: oneOf(SIGNS),
  coverage: fractionField.default('1/1'),
  items: scoredRecords(),
});
type Reported = z.infer<typeof reported>;

interface EvidenceRow extends Row {
  readonly inference: string;
  readonly late: boolean;
  readonly influences: readonly Influence[];
}

/** What a report says of a record, which Neo4j's own name stands for. */
interface Influence {
  readonly record: string;
  readonly score: string;
  readonly parts: bigint;
  readonly [name: string]: string | bigint;
}

const upstream = new Upstream();

/** Which records some method found to have influenced an inference, with its scores as they are. All reports are kept. */
export const attributionReported = define<Reported, EvidenceRow>({
  type: 'attribution.reported',
  schema: reported,
  subject: ({ inference }) => ({ label: 'Inference', key: inference }),
  makes: false,
  // Records need no look-up of their own: whatever an inference comes from was there before it.
  references: ({ inference }) => [{ label: 'Inference', key: inference, path: ['inference'] }],
  changes: ({ inference }) => [{ label: 'Inference', key: inference }],
  decide,
  write,
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Reported>[],
): Promise<(EvidenceRow | Refusal)[]> {
  const inferences = candidates.map(({ event }) => event.inference);
  const routes = new Map<string, Route>();
  for (const { inferences: answered, routeVersion, unique } of await tx.run(reportedInferences, {
    inferences,
  }))
    for (const inference of answered) routes.set(inference, { key: routeVersion, unique });
  const within = await upstream.recordsWithin(
    tx,
    candidates.map(({ event }) => ({
      route: routes.get(event.inference) as Route,
      records: event.items.map(({ record }) => record),
    })),
  );
  // Last, for until the end of the transaction no fee enters these shards.
  const intakes = await lockIntakes(tx, inferences);
  return candidates.map(({ event, eventId, row }, i) => {
    const { inside, outside } = within[i] as Within;
    return (
      outsideAncestry(event.items, outside, `the inference ${JSON.stringify(event.inference)}`) ??
      evidenceRow(event, eventId, intakes.get(event.inference)?.taken ?? false, inside, row)
    );
  });
}

function evidenceRow(
  { inference, method, methodVersion, sign, coverage, items }: Reported,
  eventId: string,
  late: boolean,
  nodes: Within['inside'],
  row: Candidate<Reported>['row'],
): EvidenceRow {
  const weights = helpfulWeights(
    items.map(({ record, score }) => [qualified('Record', record), score]),
    sign,
  );
  const parts = evidenceParts(fraction(coverage), weights);
  return {
    ...row({ key: eventId, method, methodVersion, sign, coverage, late, items: BigInt(items.length) }),
    inference,
    late,
    influences: items.map(({ record, score }) => ({
      record: nodes.get(record) as string,
      score,
      parts: parts.get(qualified('Record', record)) ?? 0n,
    })),
  };
}

/** Influences are written in the order of records: a relationship locks both its ends, and so none wait in a circle. */
async function write(tx: Transaction, written: readonly EvidenceRow[]): Promise<void> {
  const rows = written.map(({ at, properties, inference, late }) => ({ at, properties, inference, late }));
  const found = await tx.run(createEvidence, { rows });
  const inferences = new Map(found.map(({ evidence, inference }) => [evidence, inference]));
  const influences = written
    .flatMap(({ properties, influences }) => influences.map((it) => ({ ...it, evidence: properties.id })))
    .sort((a, b) => compareCodePoints(a.record, b.record));
  if (influences.length === 0) return;
  await tx.run(createInfluences, {
    records: influences.map(({ record }) => record),
    inferences: influences.map(({ evidence }) => inferences.get(evidence) as string),
    evidence: influences.map(({ evidence }) => evidence),
    scores: influences.map(({ score }) => score),
    parts: influences.map(({ parts }) => parts),
  });
}
