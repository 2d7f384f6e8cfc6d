import { z } from 'zod';
import { define, each, rows, writeWith } from '../facts/definition.ts';
import { fraction, key, line, object, oneOf } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';
import { REACHES } from './royalty-floors.ts';
import { reach } from './stored-floors.ts';

const createModels = query('factory/create-models', rows, {});
const updateModels = query('factory/update-models', rows, {});

export const modelRegistered = define({
  type: 'model.registered',
  schema: object({
    model: object({
      key,
      name: line,
      license: line.optional(),
      minRoyalty: fraction.default('0/1'),
      minRoyaltyReach: reach,
    }),
    owner: key.optional(),
  }),
  subject: ({ model }) => ({ label: 'BaseModel', key: model.key }),
  makes: true,
  references: ({ owner }) =>
    owner === undefined ? [] : [{ label: 'Contributor', key: owner, path: ['owner'] }],
  decide: each(({ event: { model, owner }, row }) => ({ ...row({ ...model }), owner: owner ?? null })),
  write: writeWith(createModels),
});

export const modelUpdated = define({
  type: 'model.updated',
  schema: object({
    model: object({
      key,
      name: line.optional(),
      license: z.nullish(line),
      minRoyalty: z.nullish(fraction),
      minRoyaltyReach: z.nullish(oneOf(REACHES)),
    }),
    owner: z.nullish(key),
  }),
  subject: ({ model }) => ({ label: 'BaseModel', key: model.key }),
  makes: false,
  references: ({ model, owner }) => [
    { label: 'BaseModel', key: model.key, path: ['model', 'key'] },
    ...(owner ? [{ label: 'Contributor', key: owner, path: ['owner'] } as const] : []),
  ],
  changes: ({ model }) => [{ label: 'BaseModel', key: model.key }],
  locks: ({ model }) => [{ label: 'BaseModel', key: model.key }],
  royaltyFloors: ({ model }) => (givesFloor(model) ? 'changes' : undefined),
  decide: each(({ event: { model, owner }, row }) => {
    const { key: subject, ...changed } = model;
    if (changed.minRoyalty === null) changed.minRoyalty = '0/1';
    if (changed.minRoyaltyReach === 'DIRECT') changed.minRoyaltyReach = null;
    return {
      ...row({}),
      subject,
      changed,
      licenseGiven: model.license !== undefined,
      floorGiven: givesFloor(model),
      ownerGiven: owner !== undefined,
      owner: owner ?? null,
    };
  }),
  write: writeWith(updateModels),
});

const givesFloor = ({ minRoyalty, minRoyaltyReach }: { minRoyalty?: unknown; minRoyaltyReach?: unknown }) =>
  minRoyalty !== undefined || minRoyaltyReach !== undefined;
