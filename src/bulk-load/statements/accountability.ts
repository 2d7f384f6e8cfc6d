import type { Row } from '../../facts/definition.ts';
import { Refusal } from '../../values/errors.ts';
import { compareCodePoints } from '../../values/order.ts';
import { timeOf } from '../graph-files.ts';
import type { Asset, Datanet, DatanetVersion, Entity, Memory } from '../memory.ts';
import type { Statements } from './statement.ts';

interface QuarantineRow extends Row {
  readonly label: 'Record' | 'DatanetVersion';
  readonly target: string;
  readonly quarantine: string;
  readonly by: string | null;
}

export const accountabilityStatements = (memory: Memory): Statements => {
  const { files, inferences, records, datanets, quarantines } = memory;
  const relateBy = (from: number, by: string | null) => {
    if (by !== null) files.relate('BY', from, (memory.find('Contributor', by) as Entity).fact);
  };
  const versionOf = (key: string) => memory.find('DatanetVersion', key) as DatanetVersion;
  /** Puts a record or a version into a quarantine, or takes it out of one; gives its fact. */
  const mark = (label: QuarantineRow['label'], key: string, quarantine: string | null): number => {
    if (label === 'DatanetVersion') {
      const version = versionOf(key);
      version.properties.quarantine = quarantine;
      return version.fact;
    }
    const record = records.keys.find(key);
    if (quarantine === null) records.quarantines.delete(record);
    else records.quarantines.set(record, quarantine);
    return records.factOf(record);
  };

  return {
    'accountability/create-judgements': ({
      rows,
    }: {
      rows: readonly (Row & { inference: string; by: string | null })[];
    }) => {
      for (const row of rows) {
        const inference = inferences.keys.find(row.inference);
        const { id, verdict } = row.properties;
        inferences.change(inference, { verdict: verdict as string, judgement: id });
        const judgement = memory.write('Judgement', row);
        files.relate('OF', judgement, inferences.facts.at(inference));
        relateBy(judgement, row.by);
      }
      return [];
    },
    'accountability/open-quarantines-of': (params: {
      records: readonly string[];
      versions: readonly string[];
    }) => [
      ...params.records.map((key) => {
        const record = records.keys.find(key);
        return {
          label: 'Record',
          key,
          quarantine: records.quarantines.get(record) ?? null,
          datanets: [...records.presentDatanets(record)].map((it) => (datanets[it] as Datanet).key),
        };
      }),
      ...params.versions.map((key) => ({
        label: 'DatanetVersion',
        key,
        quarantine: versionOf(key).properties.quarantine ?? null,
        datanets: [],
      })),
    ],
    'accountability/assets': () =>
      memory
        .ofLabel<Asset>('Asset')
        .map(({ key }) => ({ asset: key }))
        .sort((a, b) => compareCodePoints(a.asset, b.asset)),
    'accountability/create-quarantine': ({ rows }: { rows: readonly QuarantineRow[] }) => {
      for (const row of rows) {
        const quarantine = memory.entity('Quarantine', row);
        quarantines.set(row.quarantine, quarantine);
        files.relate('OF', quarantine.fact, mark(row.label, row.target, row.quarantine));
        relateBy(quarantine.fact, row.by);
      }
      return [];
    },
    'accountability/create-release': ({ rows }: { rows: readonly QuarantineRow[] }) => {
      for (const row of rows) {
        const quarantine = quarantines.get(row.quarantine) as Entity;
        mark(row.label, row.target, null);
        quarantine.properties.open = undefined;
        quarantine.properties.releasedAt = timeOf(row.at);
        quarantine.properties.releaseReason = row.properties.reason as string;
        const release = memory.write('Release', row);
        files.relate('RELEASES', release, quarantine.fact);
        relateBy(release, row.by);
      }
      return [];
    },

    // Who puts something into quarantine settles everything first, and before the first settlement no account has anything.
    'facts/known/by-key of Asset': ({ keys }: { keys: readonly string[] }) => [
      { keys, digests: keys, times: keys },
    ],
    'settlement/last-settlement': () => [],
    'settlement/claims-wait': () => [{ waiting: false }],
    'settlement/open-settlement': () => {
      throw new Refusal('LATE', FEES_WAIT);
    },
    'settlement/line-accounts': () => [],
    'settlement/write-hold-totals': () => [],
    'settlement/delete-hold-totals': () => [],
  };
};

const FEES_WAIT =
  'a quarantine settles the fees that came before it, which bulk-load does not do: send this event, and what follows, to the service after the load';
