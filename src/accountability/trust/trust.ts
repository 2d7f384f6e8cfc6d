import type { Database, Options } from '../../neo4j/database.ts';
import { query, type Run, type } from '../../neo4j/query.ts';
import { qualified } from '../../values/keys.ts';
import { ONE, type Shares } from '../../values/parts.ts';
import { hearAll, judgement, voicesAt } from './contributors.ts';
import { type Asked, type Moment, toParams } from './moment.ts';
import { Points, type Trust } from './points.ts';
import { readCredits, readJudged } from './reading.ts';
import { Uses } from './uses.ts';

/** As what somebody is trusted: with records, with building, with computing, or a whole Datanet. */
export type Role = 'CONTRIBUTOR' | 'BUILDER' | 'PROVIDER' | 'DATANET';

const ofKey = { key: type<string>() };
const routesOfBuilder = query('accountability/trust/routes-of-builder', ofKey, {
  routeVersion: type<string>(),
});
const routesOfProvider = query('accountability/trust/routes-of-provider', ofKey, {
  routeVersion: type<string>(),
});
const routesOfDatanet = query('accountability/trust/routes-of-datanet', ofKey, {
  name: type<string>(),
  routeVersions: type<string[]>(),
});

/** What is known of somebody in a role, at a moment: what was said of answers it had a part in, and of its records. */
export async function trust(
  database: Database,
  role: Role,
  key: string,
  moment: Moment,
  options?: Options,
): Promise<Trust> {
  const run: Run = (statement, params) => database.read(statement, params, options);
  const now = moment.knownAt ?? Date.now();
  const asked = toParams(moment, now);
  const points = new Points();
  if (role === 'CONTRIBUTOR') await ofContributor(run, key, asked, points);
  else await ofPart(run, await PARTS[role](run, key), asked, points);
  return points.toTrust(now);
}

async function ofContributor(run: Run, key: string, asked: Asked, points: Points): Promise<void> {
  const credited = new Map(
    (await readCredits(run, [key])).map(({ name, parts }) => [name, parts[0] as bigint]),
  );
  await hearAll(run, key, asked, {
    line: (shares, said) => points.add(weighed(shares, credited), said),
    own: (_, parts, said) => points.add(parts * ONE, said),
  });
}

/** What of these shares goes on to one who is credited with parts of each. */
function weighed(shares: Shares, credited: ReadonlyMap<string, bigint>): bigint {
  let sum = 0n;
  for (const [name, parts] of shares) sum += parts * (credited.get(name) ?? 0n);
  return sum;
}

/** Where somebody's answers are, and which part of each is theirs. */
interface Part {
  readonly routeVersions: readonly string[];
  readonly of: (answer: Answer, uses: Uses) => bigint;
}
type Answer = Awaited<ReturnType<typeof readJudged>>[number];

async function ofPart(run: Run, part: Part, asked: Asked, points: Points): Promise<void> {
  const answers = await readJudged(run, part.routeVersions, true, asked);
  const uses = await Uses.read(run, answers);
  const voices = voicesAt(run, asked);
  await voices.learn(answers.map(({ by }) => by));
  for (const answer of answers) points.add(part.of(answer, uses) * ONE, judgement(answer, uses, voices));
}

const keysIn = (found: readonly { readonly routeVersion: string }[]) => [
  ...new Set(found.map(({ routeVersion }) => routeVersion)),
];

const PARTS: Record<Exclude<Role, 'CONTRIBUTOR'>, (run: Run, key: string) => Promise<Part>> = {
  BUILDER: async (run, key) => ({
    routeVersions: keysIn(await run(routesOfBuilder, { key })),
    of: (answer, uses) => uses.builders(uses.of(answer)).get(qualified('Contributor', key)) ?? 0n,
  }),
  PROVIDER: async (run, key) => ({
    routeVersions: keysIn(await run(routesOfProvider, { key })),
    of: (answer, uses) => ((answer.provider ?? uses.host(uses.of(answer))) === key ? ONE : 0n),
  }),
  DATANET: async (run, key) => {
    const found = await run(routesOfDatanet, { key });
    const versions = new Set(found.map(({ name }) => name));
    return {
      routeVersions: [...new Set(found.flatMap(({ routeVersions }) => routeVersions))],
      of: (answer, uses) => {
        let sum = 0n;
        for (const [name, parts] of uses.data(uses.of(answer), ONE - answer.given))
          if (versions.has(name)) sum += parts;
        return sum;
      },
    };
  },
};
