import { z } from 'zod';
import { define, each, rows, writeWith } from '../facts/definition.ts';
import { key, line, object } from '../facts/fields.ts';
import { query } from '../neo4j/query.ts';

const createAssets = query('serving/create-assets', rows, {});

const decimals = z
  .number({ error: 'must be a whole number from 0 to 18' })
  .int('must be a whole number from 0 to 18')
  .min(0, 'must be at least 0')
  .max(18, 'must be at most 18');

export const assetRegistered = define({
  type: 'asset.registered',
  schema: object({ asset: object({ code: key, decimals, name: line.optional() }) }),
  subject: ({ asset }) => ({ label: 'Asset', key: asset.code }),
  makes: true,
  references: () => [],
  decide: each(({ event: { asset }, row }) =>
    row({ key: asset.code, decimals: BigInt(asset.decimals), name: asset.name }),
  ),
  write: writeWith(createAssets),
});
