import type { Row } from '../../facts/definition.ts';
import { DATANET_SHARDS } from '../../facts/lock.ts';
import { Refusal } from '../../values/errors.ts';
import { integers } from '../column.ts';
import { placeOf } from '../graph-files.ts';
import type { Contributor, Datanet, DatanetVersion, Memory } from '../memory.ts';
import type { Statements } from './statement.ts';

interface Place {
  readonly record: string;
  readonly datanet: string;
}

interface RecordRow extends Row {
  readonly datanet: string;
  readonly by: readonly { readonly key: string; readonly weight: bigint }[];
}

export const datanetStatements = (memory: Memory): Statements => {
  const { records, files, contributors, datanets } = memory;
  const { places } = records;
  const datanetOf = (key: string) => memory.find<Datanet>('Datanet', key) as Datanet;
  const contributorOf = (key: string) => memory.find<Contributor>('Contributor', key) as Contributor;
  const recordOf = (key: string) => records.keys.find(key);
  const newest = (chain: readonly number[]): number | undefined =>
    chain.reduce<number | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

  const createRecord = (row: RecordRow) => {
    const { key, bytes, weight, revision } = row.properties;
    const fact = memory.write('Record', row);
    const by = row.by.map(({ key: person, weight: share }) => {
      const contributor = contributorOf(person);
      const place = placeOf({ key: key as string, at: row.at }, contributor.key);
      files.relate('CONTRIBUTED_BY', fact, contributor.fact, { share, ...place });
      return { contributor: contributor.number, share };
    });
    return records.add({
      key: key as string,
      fact,
      bytes: bytes as bigint,
      weight: weight as bigint,
      revision: revision as bigint,
      by,
    });
  };

  const createChange = (type: string, row: Row, of: number) => {
    const change = memory.write('Change', row, { type });
    files.relate('OF', change, of);
    return change;
  };

  /** Makes the newest eligible record of a chain its one member; see datanet/decide-membership. */
  const decideMembership = (place: Place) => {
    const datanet = datanetOf(place.datanet);
    const chain = records.chain(recordOf(place.record), datanet.number);
    const isRequired = datanet.properties.validation !== 'NONE';
    const member = newest(
      chain.filter((it) => {
        const verdict = records.verdictOf(it);
        return (
          verdict !== 'REJECTED' && !records.quarantines.has(it) && (!isRequired || verdict === 'ACCEPTED')
        );
      }),
    );
    for (const record of chain) {
      const at = records.presentPlace(record, datanet.number) as number;
      const since = places.sinceOf(at);
      if ((since !== undefined) === (record === member)) continue;
      if (since === undefined) places.setSince(at, datanet.version + 1);
      else if (since > datanet.version) places.setSince(at, undefined);
      else {
        places.setUntil(at, datanet.version + 1);
        records.enter(record, datanet, undefined);
      }
    }
  };

  /** A record as `ProfiledRecord`s are read, one column after another. */
  const profiled = (found: Iterable<readonly [record: number, weight: bigint | null]>) => {
    const columns = {
      keys: [] as string[],
      weights: [] as (bigint | null)[],
      revisions: [] as bigint[],
      corrects: [] as (string | null)[],
      shares: [] as (string | null)[],
      by: [] as [string, bigint, null][][],
    };
    for (const [record, weight] of found) {
      const correction = records.correctionOf(record);
      columns.keys.push(records.keys.keyOf(record));
      columns.weights.push(weight);
      columns.revisions.push(records.revisionOf(record));
      columns.corrects.push(correction ? records.keys.keyOf(correction.record) : null);
      columns.shares.push(correction?.share ?? null);
      columns.by.push(
        records.by(record).map(([number, share]) => [(contributors[number] as Contributor).key, share, null]),
      );
    }
    return columns;
  };

  const placesFor = (record: number, of: Iterable<number>) => ({
    record: records.keys.keyOf(record),
    node: String(record),
    places: [...of].flatMap((place) => {
      const datanet = places.datanetOf(place);
      const since = places.sinceOf(place);
      if (datanet === undefined || since === undefined) return [];
      const until = places.untilOf(place);
      return [
        [(datanets[datanet] as Datanet).key, BigInt(since), until === undefined ? null : BigInt(until)],
      ];
    }),
  });
  const known = (keys: readonly string[]) => keys.map(recordOf).filter((record) => record >= 0);

  return {
    'datanet/create-contributors': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) {
        const number = contributors.length;
        contributors.push(memory.keep({ ...memory.entity('Contributor', row), number }));
      }
      return [];
    },
    'datanet/update-contributors': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) {
        const contributor = contributorOf(row.subject as string);
        Object.assign(contributor.properties, row.changed);
        createChange('contributor.updated', row, contributor.fact);
      }
      return [];
    },
    'datanet/create-datanets': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) {
        const entity = memory.entity('Datanet', row);
        datanets.push(memory.keep({ ...entity, number: datanets.length, version: 0, places: integers() }));
        for (let shard = 0; shard < DATANET_SHARDS; shard++)
          files.other('DatanetLock', { datanet: entity.key, shard: BigInt(shard) });
      }
      return [];
    },
    'datanet/create-records': ({ rows }: { rows: readonly RecordRow[] }) => {
      for (const row of rows) {
        const datanet = datanetOf(row.datanet);
        const since = datanet.properties.validation === 'NONE' ? datanet.version + 1 : undefined;
        records.enter(createRecord(row), datanet, since);
      }
      return [];
    },
    'datanet/create-corrections': ({
      rows,
    }: {
      rows: readonly (RecordRow & { corrects: string; share: string })[];
    }) => {
      for (const row of rows) {
        const corrected = recordOf(row.corrects);
        const record = createRecord(row);
        records.enter(record, datanetOf(row.datanet), undefined);
        records.correct(record, corrected, row.share);
        files.relate('CORRECTS', records.factOf(record), records.factOf(corrected), { share: row.share });
      }
      return [];
    },
    'datanet/chain-heads': ({ places }: { places: readonly Place[] }) =>
      places.map((place) => {
        const record = recordOf(place.record);
        if (record < 0) return { present: false, newest: null, revision: null };
        const chain = records.chain(record, datanetOf(place.datanet).number);
        const head = newest(chain.filter((it) => records.verdictOf(it) !== 'REJECTED'));
        return {
          present: chain.length > 0,
          newest: head === undefined ? null : records.keys.keyOf(head),
          revision: records.revisionOf(record),
        };
      }),
    'datanet/decide-membership': ({ places }: { places: readonly Place[] }) => {
      for (const place of places) decideMembership(place);
      return [];
    },
    'datanet/present-places': ({ places }: { places: readonly Place[] }) =>
      places.filter(
        ({ record, datanet }) =>
          records.presentPlace(recordOf(record), datanetOf(datanet).number) !== undefined,
      ),
    'datanet/include-records': ({ rows }: { rows: readonly (Row & Place)[] }) => {
      for (const row of rows) {
        const record = recordOf(row.record);
        const datanet = datanetOf(row.datanet);
        records.enter(record, datanet, undefined);
        const change = createChange('record.included', row, records.factOf(record));
        files.relate('IN_DATANET', change, datanet.fact);
      }
      return [];
    },
    'datanet/chains': ({ removals }: { removals: readonly { record: string; datanet: string | null }[] }) =>
      removals.map((removal) => {
        const record = recordOf(removal.record);
        const of = [...records.presentDatanets(record)].map((it) => datanets[it] as Datanet);
        return {
          places: of
            .filter(({ key }) => removal.datanet === null || removal.datanet === key)
            .flatMap(({ key, number }) =>
              records.chain(record, number).map((it) => ({ record: records.keys.keyOf(it), datanet: key })),
            ),
        };
      }),
    'datanet/remove-records': ({
      rows,
    }: {
      rows: readonly (Row & { record: string; by: readonly string[]; places: readonly Place[] })[];
    }) => {
      for (const row of rows) {
        const change = createChange('record.removed', row, records.factOf(recordOf(row.record)));
        for (const key of row.by) files.relate('BY', change, contributorOf(key).fact);
        for (const { record, datanet } of row.places) {
          const { number, version } = datanetOf(datanet);
          const place = records.presentPlace(recordOf(record), number) as number;
          const since = places.sinceOf(place);
          if (since !== undefined && since <= version) places.setUntil(place, version + 1);
          else places.delete(place);
        }
      }
      return [];
    },
    'datanet/validated-records': ({ records: keys }: { records: readonly string[] }) =>
      keys.map((key) => {
        const record = recordOf(key);
        return {
          record: key,
          contributors: records.by(record).map(([number]) => (contributors[number] as Contributor).key),
          datanets: [...records.presentDatanets(record)].map((it) => (datanets[it] as Datanet).key),
        };
      }),
    'datanet/create-validations': ({ rows }: { rows: readonly (Row & { record: string; by: string })[] }) => {
      for (const row of rows) {
        const record = recordOf(row.record);
        const verdict = row.properties.verdict as 'ACCEPTED' | 'REJECTED';
        records.judge(record, verdict);
        const validation = memory.write('Validation', row);
        files.relate('OF', validation, records.factOf(record));
        files.relate('BY', validation, contributorOf(row.by).fact);
      }
      return [];
    },
    'datanet/last-versions': ({ datanets }: { datanets: readonly string[] }) =>
      datanets.map((datanet) => {
        const { version, properties } = datanetOf(datanet);
        if (properties.weighting === 'TRUST') throw new Refusal('LIMIT', BY_TRUST, ['datanet']);
        return { datanet, version: BigInt(version), weighting: properties.weighting };
      }),
    'datanet/profiled-records': ({ datanet: key }: { datanet: string }) => {
      const datanet = datanetOf(key);
      const { weighting } = datanet.properties;
      const weights = new Map<number, bigint | null>();
      for (let i = 0; i < datanet.places.length; i++) {
        const place = datanet.places.at(i);
        if (!places.isPresent(place) || places.sinceOf(place) === undefined) continue;
        const record = places.recordOf(place);
        weights.set(
          record,
          weighting === 'UNIFORM'
            ? 1n
            : weighting === 'BYTES'
              ? records.bytesOf(record)
              : records.weightOf(record),
        );
      }
      for (const member of [...weights.keys()])
        for (const corrected of records.correctedBy(member))
          if (!weights.has(corrected)) weights.set(corrected, null);
      return [profiled(weights)];
    },
    'datanet/create-version': ({
      row,
      datanet: key,
      version,
    }: {
      row: Row;
      datanet: string;
      version: bigint;
    }) => {
      const datanet = datanetOf(key);
      datanet.version = Number(version);
      datanet.properties.version = version;
      const entity = memory.entity('DatanetVersion', row);
      memory.keep<DatanetVersion>({ ...entity, datanet, version: Number(version) });
      files.relate('VERSION_OF', entity.fact, datanet.fact);
      return [];
    },
    'datanet/create-version-credits': ({
      version,
      credits,
    }: {
      version: string;
      credits: readonly { key: string; parts: bigint }[];
    }) => {
      const { fact } = memory.find('DatanetVersion', version) as DatanetVersion;
      for (const { key, parts } of credits) files.relate('CREDITS', fact, contributorOf(key).fact, { parts });
      return [];
    },
    'datanet/create-record-profile': ({
      version,
      ...profile
    }: {
      version: string;
      first: bigint;
      keys: string[];
      parts: bigint[];
    }) => {
      const { fact } = memory.find('DatanetVersion', version) as DatanetVersion;
      files.relateOther('OF', files.other('RecordProfile', profile), fact);
      return [];
    },
    'datanet/lines-of-records': ({ records: keys }: { records: readonly string[] }) => {
      const given = known(keys);
      const found = new Map<number, null>();
      for (const record of given) {
        found.set(record, null);
        for (const corrected of records.correctedBy(record)) found.set(corrected, null);
      }
      const { by, corrects, keys: names, revisions, shares } = profiled(found);
      const each = <T>(column: readonly T[]) => by.flatMap((its, i) => its.map(() => column[i] as T));
      return [
        {
          keys: each(names),
          revisions: each(revisions),
          corrects: each(corrects),
          keeps: each(shares),
          contributors: by.flat().map(([contributor]) => contributor),
          shares: by.flat().map(([, share]) => share),
          places: by.flat().map(() => null),
        },
      ];
    },
    'datanet/places-of-records': ({ records: keys }: { records: readonly string[] }) =>
      known(keys).map((record) => placesFor(record, records.placesOf(record))),
    'datanet/places-of-corrections': ({ records: keys }: { records: readonly string[] }) =>
      known(keys).map((record) =>
        placesFor(
          record,
          records.correcting(record).flatMap((it) => [...records.placesOf(it)]),
        ),
      ),
  };
};

const BY_TRUST =
  'bulk-load does not compute trust, which a freeze of this weighting needs: send this event, and what follows, to the service after the load';
