import type { z } from 'zod';
import { outsideAncestry } from '../datanet/members.ts';
import { type Candidate, define, type Row, rows, writeWith } from '../facts/definition.ts';
import { fraction as fractionField, key, line, object, oneOf, scoredRecords } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { lockIntakes } from '../serving/intake.ts';
import type { Refusal } from '../values/errors.ts';
import { fraction } from '../values/fraction.ts';
import { qualified } from '../values/keys.ts';
import { evidenceParts, helpfulWeights, SIGNS } from '../values/scores.ts';
import { Upstream } from './upstream.ts';

const reportedInferences = query(
  'attribution/reported-inferences',
  { inferences: type<readonly string[]>() },
  { inference: type<string>(), routeVersion: type<string>(), route: type<string>() },
);
const createEvidence = query('attribution/create-evidence', rows, {});

const reported = object({
  inference: key,
  method: line,
  methodVersion: line,
  sign: oneOf(SIGNS),
  coverage: fractionField.default('1/1'),
  items: scoredRecords(),
});
type Reported = z.infer<typeof reported>;

const upstream = new Upstream();

/** Which records some method found to have influenced an inference, with its scores as they are. All reports are kept. */
export const attributionReported = define<Reported>({
  type: 'attribution.reported',
  schema: reported,
  subject: ({ inference }) => ({ label: 'Inference', key: inference }),
  makes: false,
  // Records need no look-up of their own: whatever an inference comes from was there before it.
  references: ({ inference }) => [{ label: 'Inference', key: inference, path: ['inference'] }],
  changes: ({ inference }) => [{ label: 'Inference', key: inference }],
  decide,
  write: writeWith(createEvidence),
});

async function decide(
  tx: Transaction,
  candidates: readonly Candidate<Reported>[],
): Promise<(Row | Refusal)[]> {
  const inferences = candidates.map(({ event }) => event.inference);
  const found = new Map((await tx.run(reportedInferences, { inferences })).map((it) => [it.inference, it]));
  const outside = await upstream.recordsOutside(
    tx,
    candidates.map(({ event }) => {
      const { routeVersion = '', route = '' } = found.get(event.inference) ?? {};
      return {
        route: { key: routeVersion, unique: route },
        records: event.items.map(({ record }) => record),
      };
    }),
  );
  // Last, for until the end of the transaction no fee enters these shards.
  const intakes = await lockIntakes(tx, inferences);
  return candidates.map(
    ({ event, eventId, row }, i) =>
      outsideAncestry(event.items, outside[i] ?? [], `the inference ${JSON.stringify(event.inference)}`) ??
      evidenceRow(event, eventId, intakes.get(event.inference)?.taken ?? false, row),
  );
}

function evidenceRow(
  { inference, method, methodVersion, sign, coverage, items }: Reported,
  eventId: string,
  late: boolean,
  row: Candidate<Reported>['row'],
): Row {
  const weights = helpfulWeights(
    items.map(({ record, score }) => [qualified('Record', record), score]),
    sign,
  );
  const parts = evidenceParts(fraction(coverage), weights);
  return {
    ...row({ key: eventId, method, methodVersion, sign, coverage, late, items: BigInt(items.length) }),
    inference,
    late,
    records: items.map(({ record }) => record),
    scores: items.map(({ score }) => score),
    parts: items.map(({ record }) => parts.get(qualified('Record', record)) ?? 0n),
  };
}
