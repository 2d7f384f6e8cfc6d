import { query, type Run, type } from '../neo4j/query.ts';
import { keysOf, qualified } from '../values/keys.ts';

const served = query(
  'accountability/served',
  { routeVersions: type<readonly string[]>() },
  { routeVersion: type<string>(), serves: type<string[]>(), providers: type<string[]>() },
);
const steps = query(
  'accountability/steps',
  { fineTunes: type<readonly string[]>() },
  {
    fineTune: type<string>(),
    parents: type<string[]>(),
    models: type<string[]>(),
    builders: type<string[]>(),
    providers: type<string[]>(),
  },
);
const creditedVersions = query(
  'accountability/credited-versions',
  { fineTunes: type<readonly string[]>() },
  { fineTune: type<string>(), versions: type<string[]>(), measured: type<string[]>() },
);
const versionKeys = { versions: type<readonly string[]>(), measured: type<readonly string[]>() };
const versionContributors = query('accountability/version-contributors', versionKeys, {
  name: type<string>(),
  version: type<string>(),
  datanet: type<string>(),
  contributors: type<string[]>(),
});
const versionRecords = query('accountability/version-records', versionKeys, {
  name: type<string>(),
  keys: type<string[]>(),
});
export interface Offer {
  /** Keys of the fine-tunes it serves with weight. */
  readonly serves: readonly string[];
  readonly provider?: string;
}

/** What route versions serve and who hosts them, by key. */
export async function readOffers(run: Run, routeVersions: readonly string[]): Promise<Map<string, Offer>> {
  const found = await run(served, { routeVersions });
  return new Map(
    found.map(({ routeVersion, serves, providers }) => [routeVersion, { serves, provider: providers[0] }]),
  );
}

/** What answers come by: names of fine-tunes and base models, and names of Datanet versions, measured or not. */
export interface Sources {
  readonly models: ReadonlySet<string>;
  readonly versions: ReadonlySet<string>;
}

/** How fine-tunes came to be, as far as credit flows. */
export class Line {
  private readonly known = new Map<string, Sources>();

  private constructor(
    private readonly steps: ReadonlyMap<string, Step>,
    private readonly versions: ReadonlyMap<string, readonly string[]>,
  ) {}

  static async read(run: Run, fineTunes: readonly string[]): Promise<Line> {
    const [found, credited] = await Promise.all([
      run(steps, { fineTunes }),
      run(creditedVersions, { fineTunes }),
    ]);
    return new Line(
      new Map(found.map((it) => [it.fineTune, it])),
      new Map(
        credited.map(({ fineTune, versions, measured }) => [
          fineTune,
          [
            ...versions.map((key) => qualified('DatanetVersion', key)),
            ...measured.map((key) => qualified('MeasuredVersion', key)),
          ],
        ]),
      ),
    );
  }

  /** All that fine-tunes, used together, come by. They must be among those that were read. */
  sources(fineTunes: readonly string[]): Sources {
    const name = JSON.stringify(fineTunes);
    const known = this.known.get(name);
    if (known) return known;
    const models = new Set<string>();
    const left = [...fineTunes];
    for (let key = left.pop(); key !== undefined; key = left.pop()) {
      const name = qualified('FineTune', key);
      if (models.has(name)) continue;
      models.add(name);
      const step = this.steps.get(key);
      for (const model of step?.models ?? []) models.add(qualified('BaseModel', model));
      left.push(...(step?.parents ?? []));
    }
    const sources = { models, versions: new Set(fineTunes.flatMap((key) => this.versions.get(key) ?? [])) };
    this.known.set(name, sources);
    return sources;
  }

  /** The names of those who made a fine-tune: its builders, and on whose machines. */
  makers(fineTune: string): string[] {
    const { builders = [], providers = [] } = this.steps.get(fineTune) ?? {};
    return [
      ...builders.map((key) => qualified('Contributor', key)),
      ...providers.map((key) => qualified('ComputeProvider', key)),
    ];
  }
}

interface Step {
  readonly parents: readonly string[];
  readonly models: readonly string[];
  readonly builders: readonly string[];
  readonly providers: readonly string[];
}

/** Versions read at once: their records are the bulk of a line, and only their names are kept. */
const AT_ONCE = 1;

/** Tells what each of these versions brings along: its records and whose they are, in pieces, itself and its Datanet. */
export async function readVersions(
  run: Run,
  names: readonly string[],
  tell: {
    readonly brings: (version: string, names: Iterable<string>) => void;
    readonly stands: (version: string, names: readonly string[]) => void;
  },
): Promise<void> {
  for (let i = 0; i < names.length; i += AT_ONCE) {
    const some = names.slice(i, i + AT_ONCE);
    const params = { versions: keysOf(some, 'DatanetVersion'), measured: keysOf(some, 'MeasuredVersion') };
    const [found, records] = await Promise.all([
      run(versionContributors, params),
      run(versionRecords, params),
    ]);
    for (const { name, version, datanet, contributors } of found) {
      tell.stands(name, [qualified('DatanetVersion', version), qualified('Datanet', datanet)]);
      tell.brings(name, all('Contributor', contributors));
    }
    for (const { name, keys } of records) tell.brings(name, all('Record', keys));
  }
}

/** One after another: there are tens of thousands. */
function* all(label: string, keys: readonly string[]): Iterable<string> {
  for (const key of keys) yield qualified(label, key);
}
