import { versionKey } from '../../values/keys.ts';
import type { Context } from '../context.ts';
import type { GqlResolvers } from '../generated/types.ts';
import { byKey, listing, listOf, momentOf, pointedAt, pointingAt, toldBy } from './nodes.ts';

export const datanetResolvers: GqlResolvers<Context> = {
  Query: {
    contributor: byKey('Contributor', ({ key }) => key),
    contributors: listing('Contributor'),
    datanet: byKey('Datanet', ({ key }) => key),
    datanets: listing('Datanet'),
    record: byKey('Record', ({ key }) => key),
    records: listing('Record'),
    datanetVersion: byKey('DatanetVersion', ({ datanet, version }) => versionKey(datanet, version)),
    datanetVersions: listing('DatanetVersion'),
    validation: toldBy('record.validated'),
  },
  Contributor: {
    erasedAt: momentOf('erasedAt'),
    records: pointingAt('CONTRIBUTED_BY', 'Record'),
    fineTunes: pointingAt('BUILT_BY', 'FineTune'),
    baseModels: pointingAt('OWNED_BY', 'BaseModel'),
  },
  Datanet: {
    lastVersion: ({ version }) => Number(version),
    versions: pointingAt('VERSION_OF', 'DatanetVersion'),
    records: listOf({ by: 'datanet', label: 'Record' }),
  },
  Record: {
    bytes: ({ bytes }) => Number(bytes),
    weight: ({ weight }) => Number(weight),
    revision: ({ revision }) => Number(revision),
    contributors: async ({ id }, _, { loaders }) =>
      (await loaders.pointers(id, 'CONTRIBUTED_BY')).map(({ node, share }) => ({
        contributor: node,
        share: Number(share),
      })),
    corrects: async ({ id }, _, { loaders }) => {
      const [corrected] = await loaders.pointers(id, 'CORRECTS');
      return corrected ? { record: corrected.node, share: String(corrected.share) } : null;
    },
    correctedBy: pointingAt('CORRECTS', 'Record'),
    validations: pointingAt('OF', 'Validation'),
  },
  Validation: {
    record: pointedAt('OF'),
    by: pointedAt('BY'),
  },
  DatanetVersion: {
    version: ({ version }) => Number(version),
    datanet: pointedAt('VERSION_OF'),
    recordCount: ({ records }) => Number(records),
    records: listOf({ by: 'datanetVersion', label: 'Record' }),
    fineTunes: pointingAt('TRAINED_ON', 'FineTune'),
  },
};
