/** A world of chance, the same for the same seed: events of every kind that lineage runs through, none of them refused. */
import { type EventObject, event, hashOf } from './events.ts';
import { chance } from './reading.ts';

export interface World {
  readonly events: readonly EventObject[];
  /** The member records of each frozen version, by `datanet@version`. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

const ENDINGS = ['', '😀', '\u{ffff}', '@1', ': x', '/'];
const DAY = 86_400_000;
/** All that happens falls on so few days that much of it happens at the same moment. */
export const DAYS = 15;

export function world(seed: number, size: number): World {
  const draw = chance(seed);
  const events: EventObject[] = [];
  const members = new Map<string, readonly string[]>();
  const of = {
    people: [] as string[],
    providers: [] as string[],
    models: [] as string[],
    fineTunes: [] as string[],
  };
  const records: string[] = [];
  /** The first record of each record's line of corrections. */
  const roots = new Map<string, string>();
  /** In each Datanet the records that are in it, as chains, oldest first. */
  const datanets = new Map<string, string[][]>();
  const versions: { datanet: string; version: number }[] = [];
  const routes = new Map<string, { version: number; fineTunes: string[] }[]>();

  const pick = <T>(from: readonly T[]) => from[draw(from.length)] as T;
  const some = <T>(from: readonly T[], most: number) =>
    Array.from({ length: 1 + draw(most) }, () => pick(from));
  const weight = () => [0, 1, 1, 2, 7, 1_000_000_000][draw(6)] as number;
  // The same keys in every label, so that only labels keep them apart.
  const newKey = (taken: number) => `${taken}${pick(ENDINGS)}`;
  // In no order: facts are told late, and causes may have happened after their effects.
  const tell = (type: string, fields: Record<string, unknown>) =>
    void events.push(
      event(type, { at: new Date(Date.UTC(2024, 0, 1) + draw(DAYS) * DAY).toISOString(), ...fields }),
    );

  const makers: Record<string, () => void> = {
    person() {
      const key = newKey(of.people.length);
      tell('contributor.registered', { contributor: { key } });
      of.people.push(key);
    },
    provider() {
      const key = newKey(of.providers.length);
      tell('compute.registered', { provider: { key, name: key } });
      of.providers.push(key);
    },
    datanet() {
      const key = newKey(datanets.size);
      const weighting = pick(['UNIFORM', 'BYTES', 'DECLARED']);
      tell('datanet.created', { datanet: { key, name: key, domain: 'chance', weighting } });
      datanets.set(key, []);
    },
    record() {
      const [datanet, chains] = pick([...datanets]);
      const key = newKey(records.length);
      tell('record.contributed', { record: about(key, datanet), by: by() });
      records.push(key);
      roots.set(key, key);
      chains.push([key]);
    },
    correction() {
      const [datanet, chains] = pick([...datanets]);
      if (chains.length === 0) return;
      const chain = pick(chains);
      const corrects = chain[chain.length - 1] as string;
      const key = newKey(records.length);
      const share = pick(['0/1', '1/1', '1/2', '1/3', '999999999/1000000000']);
      tell('record.corrected', { record: about(key, datanet), by: by(), corrects, share });
      records.push(key);
      roots.set(key, roots.get(corrects) as string);
      chain.push(key);
    },
    inclusion() {
      if (records.length === 0) return;
      const record = pick(records);
      const [datanet, chains] = pick([...datanets]);
      // Nothing of its line may be there, so that each chain stays one line in the order of application.
      if (chains.flat().some((it) => roots.get(it) === roots.get(record))) return;
      tell('record.included', { record, datanet });
      chains.push([record]);
    },
    removal() {
      const [datanet, chains] = pick([...datanets]);
      if (chains.length === 0) return;
      const chain = pick(chains);
      tell('record.removed', { record: pick(chain), datanet });
      chains.splice(chains.indexOf(chain), 1);
    },
    freeze() {
      const [datanet, chains] = pick([...datanets]);
      if (chains.length === 0) return;
      const version = 1 + versions.filter((it) => it.datanet === datanet).length;
      tell('datanet.frozen', { datanet, version });
      versions.push({ datanet, version });
      members.set(
        `${datanet}@${version}`,
        chains.map((chain) => chain[chain.length - 1] as string),
      );
    },
    model() {
      const key = newKey(of.models.length);
      tell('model.registered', { model: { key, name: key }, ...(draw(3) > 0 && { owner: pick(of.people) }) });
      of.models.push(key);
    },
    owner() {
      if (of.models.length === 0) return;
      tell('model.updated', {
        model: { key: pick(of.models) },
        owner: draw(4) === 0 ? null : pick(of.people),
      });
    },
    fineTune() {
      const key = newKey(of.fineTunes.length);
      tell('fineTune.completed', {
        fineTune: { key, name: key, method: 'chance', royalty: pick(['0/1', '1/7', '1/2', '1/1']) },
        builtBy: [{ contributor: pick(of.people) }, { contributor: pick(of.people), share: weight() }],
        trainedOn: versions.length === 0 ? [] : some(versions, 2).map((it) => ({ ...it, weight: weight() })),
        derivedFrom: [
          ...(of.fineTunes.length === 0 ? [] : some(of.fineTunes.slice(-8), 3)).map((fineTune) => ({
            fineTune,
            weight: weight(),
          })),
          ...(of.models.length === 0 || draw(2) === 0 ? [] : [{ model: pick(of.models), weight: weight() }]),
        ],
        ...(draw(2) === 0 && {
          computedBy: some(of.providers, 2).map((provider) => ({ provider, units: weight() })),
        }),
      });
      of.fineTunes.push(key);
    },
    route() {
      if (of.fineTunes.length === 0) return;
      const route = draw(3) === 0 || routes.size === 0 ? newKey(routes.size) : pick([...routes.keys()]);
      const known = routes.get(route) ?? [];
      const fineTunes = some(of.fineTunes, 3);
      tell('route.published', {
        route,
        version: known.length + 1,
        serves: [
          ...fineTunes.map((fineTune) => ({ fineTune, weight: weight() })),
          { fineTune: fineTunes[0] },
        ],
        ...(draw(2) === 0 && { provider: pick(of.providers) }),
      });
      routes.set(route, [...known, { version: known.length + 1, fineTunes }]);
    },
    inference() {
      if (routes.size === 0) return;
      const [route, known] = pick([...routes]);
      tell('inference.served', {
        inference: newKey(events.length),
        route,
        version: pick(known).version,
        ...(draw(2) === 0 && { provider: pick(of.providers) }),
        inputTokens: 1,
        outputTokens: 1,
      });
    },
  };
  const about = (key: string, datanet: string) => ({
    key,
    datanet,
    contentHash: hashOf(key),
    mediaType: 'text/plain',
    bytes: draw(1_000),
    weight: draw(4),
  });
  const by = () => some(of.people, 3).map((contributor) => ({ contributor, share: draw(3) }));

  for (let i = 0; i < 3; i++) for (const make of ['person', 'provider', 'datanet', 'model']) makers[make]?.();
  const often = {
    record: 5,
    correction: 5,
    inclusion: 2,
    removal: 1,
    freeze: 2,
    fineTune: 4,
    route: 2,
    inference: 3,
  };
  const rarely = { person: 1, provider: 1, model: 1, owner: 2, datanet: 1 };
  const lots = Object.entries({ ...often, ...rarely }).flatMap(([name, times]) =>
    Array<string>(times).fill(name),
  );
  while (events.length < size) makers[pick(lots)]?.();
  return { events, members };
}
