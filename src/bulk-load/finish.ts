import { type GraphFiles, timeOf } from './graph-files.ts';
import {
  type Asset,
  type BaseModel,
  type Datanet,
  type Entity,
  type FineTune,
  labelOf,
  type Memory,
  type PackedShares,
} from './memory.ts';

/** Writes what could have changed until now. */
export function finish(memory: Memory): void {
  const { files } = memory;
  countEnded(memory);
  for (const it of memory.entities()) {
    files.fact(labelOf(it), it.fact, it.at, it.properties);
    if ('owners' in it) writeOwners(files, it as BaseModel);
    if ('parents' in it) writeProfiles(memory, it as FineTune);
    if ('shards' in it) writeIntake(files, it as Asset);
  }
  for (const it of memory.quarantines.values()) files.fact('Quarantine', it.fact, it.at, it.properties);
  files.change('Record', () => memory.records.changes());
  files.change('Inference', memory.inferences.changes);
  writePlaces(memory);
  writeRoutes(memory);
  writeUses(memory);
}

function writeOwners(files: GraphFiles, { fact, owners }: BaseModel): void {
  for (const { contributor, at, recordedAt, endedAt, endedRecordedAt } of owners) {
    const ended = endedAt.length > 0 && { endedAt, endedRecordedAt };
    files.relate('OWNED_BY', fact, contributor, { at, recordedAt, ...ended });
  }
}

function writeProfiles(memory: Memory, { fact, data, model }: FineTune): void {
  const write = (type: 'CREDITS' | 'ROYALTIES', { names, parts }: PackedShares) => {
    for (const [i, name] of names.entries())
      memory.files.relate(type, fact, memory.named(name).fact, { parts: parts[i] });
  };
  write('CREDITS', data);
  write('ROYALTIES', model);
}

function writeIntake(files: GraphFiles, { key, shards }: Asset): void {
  for (const [shard, { count, hi, lo }] of shards.entries())
    files.other('Intake', { asset: key, shard: BigInt(shard), count, taken: 0n, hi, lo });
}

/** Datanets count the places in them that have ended. */
function countEnded({ records: { places }, datanets }: Memory): void {
  for (const { places: own, properties } of datanets) {
    let ended = 0n;
    for (let i = 0; i < own.length; i++) if (places.untilOf(own.at(i)) !== undefined) ended++;
    if (ended > 0n) properties.ended = ended;
  }
}

function writePlaces({ files, facts, records, datanets }: Memory): void {
  const { places } = records;
  for (let place = 0; place < places.size; place++) {
    const datanet = places.datanetOf(place);
    if (datanet === undefined) continue;
    const record = places.recordOf(place);
    const fact = records.factOf(record);
    const { fact: of, key: datanetKey } = datanets[datanet] as Datanet;
    files.relate('IN', fact, of, {
      since: places.sinceOf(place),
      until: places.untilOf(place),
      datanet: datanetKey,
      at: timeOf(facts.timeOf(fact)),
      key: records.keys.keyOf(record),
    });
  }
}

function writeRoutes({ files, routes }: Memory): void {
  for (const { properties, version, versions } of routes.values()) {
    const route = files.other('ModelRoute:Fact', { ...properties, version });
    for (const fact of versions) files.relateToOther('VERSION_OF', fact, route);
  }
}

/** In the first shard, where the migration that introduced the counters counts what it finds. */
function writeUses(memory: Memory): void {
  for (const { routeVersion, provider, count } of memory.uses.values()) {
    const uses = memory.files.other('UseCount', { routeVersion, provider, shard: 0n, count });
    memory.files.relateOther('COUNTS', uses, (memory.find('RouteVersion', routeVersion) as Entity).fact);
  }
}
