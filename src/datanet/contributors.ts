import { z } from 'zod';
import { define, each, rows, writeWith } from '../facts/definition.ts';
import { key, line, object } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';
import { isPseudonym } from '../values/keys.ts';

const createContributors = query('datanet/create-contributors', rows, {});
const updateContributors = query('datanet/update-contributors', rows, {});

export const contributorRegistered = define({
  type: 'contributor.registered',
  schema: object({
    contributor: object({
      key: key.refine((it) => !isPseudonym(it), {
        error: 'must not begin with erased:, which stands for others',
      }),
      name: line.optional(),
      wallet: line.optional(),
    }),
  }),
  subject: ({ contributor }) => ({ label: 'Contributor', key: contributor.key }),
  makes: true,
  references: () => [],
  decide: each(({ event, row }) => row({ ...event.contributor })),
  write: writeWith(createContributors),
});

export const contributorUpdated = define({
  type: 'contributor.updated',
  schema: object({
    contributor: object({ key, name: z.nullish(line), wallet: z.nullish(line) }),
  }),
  subject: ({ contributor }) => ({ label: 'Contributor', key: contributor.key }),
  makes: false,
  references: ({ contributor }) => [
    { label: 'Contributor', key: contributor.key, path: ['contributor', 'key'] },
  ],
  changes: ({ contributor }) => [{ label: 'Contributor', key: contributor.key }],
  locks: ({ contributor }) => [{ label: 'Contributor', key: contributor.key }],
  decide: each(({ event: { contributor }, row }) => {
    const { key: subject, ...changed } = contributor;
    return { ...row({}), subject, changed };
  }),
  write: writeWith(updateContributors),
});
