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
  {
    inferences: type<[inference: string, reports: bigint][]>(),
    routeVersion: type<string>(),
    unique: type<string>(),
  },
);
const createEvidence = query('attribution/create-evidence', rows, {
  evidence: type<string>(),
  inference: type<string>(),
});
const createInfluences = query(
  'attribution/create-influences',
  {
    inferences: type<string[]>(),
    reports: type<(bigint | null)[]>(),
    records: type<string>(),
    rows: type<string>(),
    scores: type<string>(),
    parts: type<string>(),
  },
  {},
);
const followEvidence = query(
  'attribution/follow-evidence',
  { rows: type<readonly { evidence: string; inference: string; late: boolean }[]>() },
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
  /** 1, 2, 3 … among the reports of its inference. */
  readonly number: bigint;
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
  // Locked, so that no two reports have the same number.
  locks: ({ inference }) => [{ label: 'Inference', key: inference }],
  decide,
  write,
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Reported>[],
): Promise<(EvidenceRow | Refusal)[]> {
  const inferences = candidates.map(({ event }) => event.inference);
  const known = new Map<string, { readonly route: Route; readonly reports: bigint }>();
  for (const { inferences: answered, routeVersion, unique } of await tx.run(reportedInferences, {
    inferences,
  }))
    for (const [inference, reports] of answered)
      known.set(inference, { route: { key: routeVersion, unique }, reports });
  const within = await upstream.recordsWithin(
    tx,
    candidates.map(({ event }) => ({
      route: known.get(event.inference)?.route as Route,
      records: event.items.map(({ record }) => record),
    })),
  );
  return candidates.map(({ event, eventId, row }, i) => {
    const { inside, outside } = within[i] as Within;
    const number = 1n + (known.get(event.inference)?.reports as bigint);
    return (
      outsideAncestry(event.items, outside, `the inference ${JSON.stringify(event.inference)}`) ??
      evidenceRow(event, eventId, number, inside, row)
    );
  });
}

function evidenceRow(
  { inference, method, methodVersion, sign, coverage, items }: Reported,
  eventId: string,
  number: bigint,
  nodes: Within['inside'],
  row: Candidate<Reported>['row'],
): EvidenceRow {
  const weights = helpfulWeights(
    items.map(({ record, score }) => [qualified('Record', record), score]),
    sign,
  );
  const parts = evidenceParts(fraction(coverage), weights);
  return {
    ...row({ key: eventId, number, method, methodVersion, sign, coverage, items: BigInt(items.length) }),
    inference,
    number,
    influences: items.map(({ record, score }) => ({
      record: nodes.get(record) as string,
      score,
      parts: parts.get(qualified('Record', record)) ?? 0n,
    })),
  };
}

async function write(tx: Transaction, written: readonly EvidenceRow[]): Promise<void> {
  const rows = written.map(({ at, properties, inference }) => ({ at, properties, inference }));
  const created = await tx.run(createEvidence, { rows });
  await writeInfluences(
    tx,
    written,
    created.map(({ inference }) => inference),
  );
  // Only now, for until the end of the transaction no fee enters these shards.
  const intakes = await lockIntakes(
    tx,
    written.map(({ inference }) => inference),
  );
  await tx.run(followEvidence, {
    rows: created.map((nodes, i) => ({
      ...nodes,
      late: intakes.get((written[i] as EvidenceRow).inference)?.taken ?? false,
    })),
  });
}

/** Influences are written in the order of records: a relationship locks both its ends, and so none wait in a circle. */
async function writeInfluences(
  tx: Transaction,
  written: readonly EvidenceRow[],
  inferences: string[],
): Promise<void> {
  const influences = written
    .flatMap(({ influences }, row) => influences.map((it) => ({ ...it, row })))
    .sort((a, b) => compareCodePoints(a.record, b.record));
  if (influences.length === 0) return;
  await tx.run(createInfluences, {
    inferences,
    reports: written.map(({ number }) => (number === 1n ? null : number)),
    records: column(influences, ({ record }) => record),
    rows: column(influences, ({ row }) => row),
    scores: column(influences, ({ score }) => score),
    parts: column(influences, ({ parts }) => parts),
  });
}

/** None of these values has a space in it. */
const column = <T>(items: readonly T[], value: (item: T) => string | number | bigint) =>
  items.map(value).join(' ');
