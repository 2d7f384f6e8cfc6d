import type { z } from 'zod';
import {
  type Candidate,
  define,
  each,
  type Reference,
  type Row,
  rows,
  totals,
  writeWith,
} from '../facts/definition.ts';
import { contentHash, contributors, count, key, line, object, text, weight } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';

const createRecords = query('datanet/create-records', rows, {});

/** What a contribution and a correction have in common. */
export const contributed = {
  record: object({
    key,
    datanet: key,
    contentHash,
    mediaType: line,
    bytes: count,
    license: line.optional(),
    weight: weight.default(1),
    excerpt: text.optional(),
  }),
  by: contributors,
};

export const contribution = object(contributed);
type Contribution = z.infer<typeof contribution>;

export const contributionReferences = ({ record, by }: Contribution): Reference[] => [
  { label: 'Datanet', key: record.datanet, path: ['record', 'datanet'] },
  ...by.map(
    ({ contributor }, i): Reference => ({
      label: 'Contributor',
      key: contributor,
      path: ['by', i, 'contributor'],
    }),
  ),
];

/** The properties of a record and its `CONTRIBUTED_BY` shares. */
export const recordRow = (
  { record, by }: Contribution,
  row: Candidate<unknown>['row'],
  revision: bigint,
): Row => {
  const { datanet, ...properties } = record;
  return {
    ...row({ ...properties, bytes: BigInt(record.bytes), weight: BigInt(record.weight), revision }),
    datanet,
    by: totals(
      by,
      (it) => it.contributor,
      (it) => it.share,
    ),
  };
};

export const recordContributed = define({
  type: 'record.contributed',
  schema: contribution,
  subject: ({ record }) => ({ label: 'Record', key: record.key }),
  makes: true,
  references: contributionReferences,
  // A freeze decides what enters which version; contributors wait for it, but not for each other.
  addsTo: ({ record }) => record.datanet,
  decide: each(({ event, row }) => recordRow(event, row, 0n)),
  write: writeWith(createRecords),
});
