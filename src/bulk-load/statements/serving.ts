import type { Row } from '../../facts/definition.ts';
import type { Shard as IntakeShard } from '../../serving/intake.ts';
import { SHARDS } from '../../serving/intake.ts';
import { placeOf, timeOf } from '../graph-files.ts';
import type { Asset, Entity, FineTune, Memory, RouteVersion, Shard } from '../memory.ts';
import type { Statements } from './statement.ts';

interface RouteRow extends Row {
  readonly route: string;
  readonly provider: string | null;
  readonly serves: readonly { readonly key: string; readonly weight: bigint }[];
}

export const servingStatements = (memory: Memory): Statements => {
  const { files, inferences, routeVersions, routes, uses } = memory;
  const shardOf = ({ asset, shard }: IntakeShard) =>
    (memory.find('Asset', asset) as Asset).shards[Number(shard)] as Shard;

  return {
    'serving/create-assets': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) {
        const shards = Array.from({ length: SHARDS }, () => ({ count: 0n, hi: 0n, lo: 0n }));
        memory.keep<Asset>({ ...memory.entity('Asset', row), shards });
      }
      return [];
    },
    'serving/create-providers': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) memory.keep(memory.entity('ComputeProvider', row));
      return [];
    },
    'serving/last-route-versions': ({ routes: keys }: { routes: readonly string[] }) =>
      keys.flatMap((route) => {
        const version = routes.get(route)?.version;
        return version === undefined ? [] : [{ route, version }];
      }),
    'serving/create-route-versions': ({ rows }: { rows: readonly RouteRow[] }) => {
      for (const row of rows) {
        const fineTunes = row.serves.map(({ key }) => memory.find('FineTune', key) as FineTune);
        const version = { ...memory.entity('RouteVersion', row), serves: fineTunes };
        const route = routes.get(row.route) ?? {
          properties: {
            key: row.route,
            id: `route-${row.properties.id}`,
            digest: row.properties.digest,
            actor: row.properties.actor,
            at: timeOf(row.at),
            recordedAt: files.recordedAt(version.fact),
          },
          versions: [],
          version: 0n,
        };
        route.version = row.properties.version as bigint;
        route.versions.push(version.fact);
        routes.set(row.route, route);
        routeVersions.push(memory.keep<RouteVersion>({ ...version, number: routeVersions.length }));
        if (row.provider !== null) {
          const provider = memory.find('ComputeProvider', row.provider) as Entity;
          files.relate('HOSTED_BY', version.fact, provider.fact, placeOf(version, provider.key));
        }
        for (const [i, { weight }] of row.serves.entries()) {
          const fineTune = fineTunes[i] as FineTune;
          fineTune.used = true;
          files.relate('SERVES', version.fact, fineTune.fact, { weight, ...placeOf(version, fineTune.key) });
        }
      }
      return [];
    },
    'serving/offers': ({ versions }: { versions: readonly string[] }) =>
      versions.map((key) => {
        const { properties, serves } = memory.find('RouteVersion', key) as RouteVersion;
        const { asset = null, perRequest = null, per1kInput = null, per1kOutput = null } = properties;
        return {
          version: key,
          asset,
          perRequest,
          per1kInput,
          per1kOutput,
          fineTunes: serves.map(({ key }) => key),
        };
      }),
    'serving/create-inferences': ({ rows }: { rows: readonly Row[] }) => {
      for (const row of rows) {
        const { key, routeVersion } = row.properties;
        inferences.keys.add(key as string);
        inferences.facts.push(memory.write('Inference', row));
        inferences.routeVersions.push(
          (memory.find('RouteVersion', routeVersion as string) as RouteVersion).number,
        );
      }
      return [];
    },
    'serving/lock-intakes': () => [],
    // Nothing is settled before the end of a load.
    'serving/intakes': ({ shards }: { shards: readonly IntakeShard[] }) =>
      shards.map((it) => ({ asset: it.asset, shard: it.shard, taken: 0n, ...shardOf(it) })),
    'serving/advance-intakes': ({ shards }: { shards: readonly (IntakeShard & Shard)[] }) => {
      for (const { count, hi, lo, ...it } of shards)
        Object.assign(shardOf(it as IntakeShard), { count, hi, lo });
      return [];
    },
    'serving/count-uses': ({
      counts,
    }: {
      counts: readonly { routeVersion: string; provider: string; count: bigint }[];
    }) => {
      for (const { routeVersion, provider, count } of counts) {
        const name = JSON.stringify([routeVersion, provider]);
        const known = uses.get(name);
        if (known) known.count += count;
        else uses.set(name, { routeVersion, provider, count });
      }
      return [];
    },
    // No settlement has taken any, so where they stand in the intake decides nothing.
    'serving/places-of-inferences': ({ inferences: keys }: { inferences: readonly string[] }) =>
      keys.map((inference) => ({
        inference,
        asset: null,
        shard: null,
        position: null,
        voided: inferences.isVoided(inferences.keys.find(inference)),
      })),
    'serving/void-inferences': ({
      rows,
    }: {
      rows: readonly (Row & { inference: string; reason: string })[];
    }) => {
      for (const row of rows) {
        const inference = inferences.keys.find(row.inference);
        inferences.change(inference, { voidReason: row.reason });
        const change = memory.write('Change', row, { type: 'inference.voided' });
        files.relate('OF', change, inferences.facts.at(inference));
      }
      return [];
    },
  };
};
