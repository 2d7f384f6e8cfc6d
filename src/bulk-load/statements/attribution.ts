import type { Row } from '../../facts/definition.ts';
import type { BaseModel, FineTune, Memory, RouteVersion } from '../memory.ts';
import { valuesOf } from '../memory.ts';
import type { Statements } from './statement.ts';

interface FrozenVersion {
  readonly datanet: string;
  readonly version: bigint;
}

export const attributionStatements = (memory: Memory): Statements => {
  const { files, inferences, records, routeVersions } = memory;
  /** What route versions come from never changes. */
  const upstream = new Map<string, readonly FrozenVersion[]>();
  /** Reports whose last property is not known yet, by number of the fact. */
  const created = new Map<number, Row>();

  const versionsOf = ({ serves }: RouteVersion): readonly FrozenVersion[] => {
    const versions = new Map<string, FrozenVersion>();
    const found = new Set<FineTune | BaseModel>(serves);
    for (const it of found) {
      if (!('parents' in it)) continue;
      for (const { key, datanet, version } of it.trainedOn)
        versions.set(key, { datanet: datanet.key, version: BigInt(version) });
      for (const [parent] of it.parents) found.add(parent);
    }
    return [...versions.values()];
  };

  return {
    'attribution/reported-inferences': ({ inferences: keys }: { inferences: readonly string[] }) =>
      keys.map((key) => {
        const inference = inferences.keys.find(key);
        const { key: routeVersion } = routeVersions[inferences.routeVersions.at(inference)] as RouteVersion;
        const reports = inferences.reports.get(inference) ?? 0n;
        return { inferences: [[key, reports]], routeVersion, unique: routeVersion };
      }),
    'attribution/upstream-versions': ({ routeVersions }: { routeVersions: readonly string[] }) =>
      routeVersions.map((routeVersion) => {
        const versions =
          upstream.get(routeVersion) ?? versionsOf(memory.find('RouteVersion', routeVersion) as RouteVersion);
        upstream.set(routeVersion, versions);
        return { routeVersion, versions };
      }),
    'attribution/create-evidence': ({ rows }: { rows: readonly (Row & { inference: string })[] }) =>
      rows.map((row) => {
        const inference = inferences.keys.find(row.inference);
        const evidence = memory.fact(row);
        created.set(evidence, row);
        files.relate('OF', evidence, inferences.facts.at(inference));
        inferences.reports.set(inference, row.properties.number as bigint);
        return { evidence: String(evidence), inference: String(inference) };
      }),
    'attribution/create-influences': ({
      inferences: reported,
      reports,
      ...columns
    }: {
      inferences: readonly string[];
      reports: readonly (bigint | null)[];
      records: string;
      rows: string;
      scores: string;
      parts: string;
    }) => {
      const [of, rows, scores, parts] = [columns.records, columns.rows, columns.scores, columns.parts].map(
        (it) => it.split(' '),
      ) as [string[], string[], string[], string[]];
      for (const [i, record] of of.entries()) {
        const row = Number(rows[i]);
        files.relate(
          'INFLUENCED_BY',
          inferences.facts.at(Number(reported[row])),
          records.factOf(Number(record)),
          { report: reports[row], score: scores[i], parts: BigInt(parts[i] as string) },
        );
      }
      return [];
    },
    'attribution/follow-evidence': ({
      rows,
    }: {
      rows: readonly { evidence: string; inference: string; late: boolean }[];
    }) => {
      for (const { evidence, inference, late } of rows) {
        const number = Number(evidence);
        const { at, properties } = created.get(number) as Row;
        created.delete(number);
        files.fact('Evidence', number, at, { ...valuesOf(properties), late });
        inferences.change(Number(inference), {
          evidence: properties.id,
          report: properties.number as bigint,
        });
      }
      return [];
    },
    // Asked for by quarantines, for what accounts have received there: nothing, before the first settlement.
    'attribution/versions-of-records': () => [],
    'attribution/names-of-version': () => [],
  };
};
