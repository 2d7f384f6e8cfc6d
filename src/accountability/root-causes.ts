import { readOwners } from '../attribution/stored-shares.ts';
import { existing, type Node } from '../facts/node.ts';
import type { Database, Options } from '../neo4j/database.ts';
import { query, type Run, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { anA, qualified, unqualified } from '../values/keys.ts';
import { Carriers } from './carriers.ts';
import { type Certainty, certainty, type Judged } from './certainty.ts';
import { EvidenceLines } from './evidence-lines.ts';
import { type Group, readJudged, type Window } from './judged.ts';
import { Line, type Offer, readOffers, readVersions, type Sources } from './line.ts';
import { Ranking } from './suspicion.ts';

const routeVersionsOf = query(
  'accountability/route-versions',
  { of: type<string>() },
  { key: type<string>() },
);

export interface RootCauses {
  readonly ranking: Ranking;
  readonly judged: Judged;
  /** Whether every judged answer in the window was counted. */
  readonly complete: boolean;
  readonly certainty: Certainty;
  readonly explanation: string;
}

export interface Question extends Window {
  /** Global id of a model route, a route version or a fine-tune. */
  readonly of: string;
  /** Only nodes with these labels. */
  readonly labels?: readonly string[];
}

const ROOTS: ReadonlySet<string> = new Set(['ModelRoute', 'RouteVersion', 'FineTune']);

/**
 * What lies behind bad answers: every upstream node that carried credit in judged ones, most suspicious first. Evidence
 * says which records, contributors and versions carried an answer; where there is none, all that the line gives parts to
 * did. Throws Refusal: NOT_FOUND, BAD_INPUT.
 */
export async function rootCauses(
  database: Database,
  question: Question,
  options?: Options,
): Promise<RootCauses> {
  const { of, since, until, labels } = question;
  if (since !== undefined && until !== undefined && since > until)
    throw new Refusal('BAD_INPUT', 'since must not be after until', ['since']);
  const run: Run = (statement, params) => database.read(statement, params, options);
  const [root, routeVersions] = await Promise.all([
    existing(database, of, ['of'], options),
    run(routeVersionsOf, { of }),
  ]);
  if (!ROOTS.has(root.label)) {
    const message = `of is ${anA(root.label)}; root causes are looked for from a model route, a route version or a fine-tune`;
    throw new Refusal('BAD_INPUT', message, ['of']);
  }
  const { groups, whole } = await readJudged(
    run,
    routeVersions.map(({ key }) => key),
    { since, until },
  );
  const { carriers, judged } = await count(run, root, groups);
  const self = qualified(root.label, root.key);
  const ranking = new Ranking(carriers.names, suspects(carriers, self, labels), judged);
  const sure = certainty(judged, ranking.slice(0, 1)[0], ranking.differing);
  return { ranking, judged, complete: whole, ...sure };
}

/** All but what was asked about, one after another: a list of them would be as large as the line. */
function* suspects(carriers: Carriers, self: string, labels: readonly string[] | undefined) {
  const itself = carriers.names.find(self);
  for (const suspect of carriers.counts()) {
    const [node] = suspect;
    if (node !== itself && (labels?.includes(carriers.names.label(node)) ?? true)) yield suspect;
  }
}

/** A group of answers with what they come by. */
interface Way {
  readonly group: Group;
  readonly sources: Sources;
  /** The route version and who served it, which stand beside the line of a fine-tune. */
  readonly ends: readonly string[];
}

async function count(run: Run, root: Node, groups: readonly Group[]) {
  const offers = await readOffers(run, [...new Set(groups.map((it) => it.routeVersion))]);
  const usedBy = ({ mix, routeVersion }: Group) => mix ?? (offers.get(routeVersion) as Offer).serves;
  const used = new Set(groups.flatMap(usedBy));
  if (root.label === 'FineTune') used.add(root.key);
  const line = await Line.read(run, [...used]);
  const ways = groups
    .map(
      (group): Way => ({
        group,
        sources: line.sources(usedBy(group)),
        ends: endsOf(group, offers.get(group.routeVersion) as Offer),
      }),
    )
    .filter(
      ({ sources }) => root.label !== 'FineTune' || sources.models.has(qualified('FineTune', root.key)),
    );

  const upstream = upstreamOf(root, line, ways);
  const carriers = new Carriers();
  const places = await tellCarriers(run, carriers, line, upstream);
  const lines = new EvidenceLines(carriers, places);
  // What a fine-tune does not come from is not suspected for it.
  await lines.read(
    run,
    new Set(ways.flatMap(({ group }) => group.evidenced.flat())),
    root.label !== 'FineTune',
  );
  const judged = { bad: 0, good: 0, evidenced: 0 };
  for (const { group, sources, ends } of ways) {
    const { bad, plain, evidenced } = group;
    const total = plain + evidenced.length;
    judged[bad ? 'bad' : 'good'] += total;
    judged.evidenced += evidenced.length;
    const withData = carriers.support([...sources.models, ...sources.versions, ...ends]);
    carriers.count(withData, bad ? { bad: plain, good: 0 } : { bad: 0, good: plain });
    const withoutData = carriers.support([...sources.models, ...ends]);
    for (const records of evidenced)
      carriers.countAnswer(withoutData, bad, lines.carriersOf(records, sources.versions));
  }
  return { carriers, judged };
}

const endsOf = ({ routeVersion, provider }: Group, offer: Offer): string[] => {
  const host = provider ?? offer.provider;
  return [
    qualified('RouteVersion', routeVersion),
    ...(host === undefined ? [] : [qualified('ComputeProvider', host)]),
  ];
};

/** Everything that can be suspected: of a route all that its answers came by, of a fine-tune only what lies upstream of it. */
interface Upstream extends Sources {
  readonly ends: ReadonlySet<string>;
}

function upstreamOf({ label, key }: Node, line: Line, ways: readonly Way[]): Upstream {
  if (label === 'FineTune') return { ...line.sources([key]), ends: new Set() };
  // Thousands of groups may share the same few sources.
  const all = [...new Set(ways.map(({ sources }) => sources))];
  return {
    models: union(all.map(({ models }) => models)),
    versions: union(all.map(({ versions }) => versions)),
    ends: union(ways.map(({ ends }) => ends)),
  };
}

function union(sets: readonly Iterable<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const it of set) all.add(it);
  return all;
}

/** Tells who brings whom, and gives the nodes that stand for each version: itself and its Datanet. */
async function tellCarriers(run: Run, carriers: Carriers, line: Line, { models, versions, ends }: Upstream) {
  for (const end of ends) carriers.bring(end, [end]);
  const baseModels: string[] = [];
  for (const name of models) {
    const { label, key } = unqualified(name);
    carriers.bring(name, [name]);
    if (label === 'FineTune') carriers.bring(name, line.makers(key));
    else baseModels.push(key);
  }
  for (const [model, owner] of await readOwners(run, baseModels))
    carriers.bring(qualified('BaseModel', model), [owner]);
  const places = new Map<string, readonly number[]>();
  const brings = (version: string, names: Iterable<string>) => carriers.bring(version, names);
  await readVersions(run, [...versions], {
    brings,
    stands: (version, names) => {
      brings(version, names);
      places.set(
        version,
        names.map((name) => carriers.node(name)),
      );
    },
  });
  return places;
}
