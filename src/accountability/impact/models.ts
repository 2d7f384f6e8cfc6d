import type { Database, Options } from '../../neo4j/database.ts';
import { query, type } from '../../neo4j/query.ts';
import { ModelGraph } from './model-graph.ts';

const modelsSince = query(
  'accountability/impact/models-since',
  { at: type<string>(), id: type<string>(), limit: type<bigint>() },
  {
    id: type<string>(),
    elementId: type<string>(),
    at: type<string>(),
    key: type<string>(),
    version: type<bigint | null>(),
    route: type<string | null>(),
    parents: type<string[]>(),
  },
);

/** The last model known, in the order in which they were learned of. */
export interface Last {
  /** In UTC, to the nanosecond. */
  readonly at: string;
  readonly id: string;
  readonly elementId: string | null;
}

const NONE: Last = { at: '0000-01-01T00:00:00Z', id: '', elementId: null };
/** Milliseconds after which a transaction that is still writing models costs reading them all once more. */
const OVERLAP = 10_000;

/** How many models a store has, and whether the last one known is among them, where it was. */
export interface Census {
  readonly fineTunes: bigint;
  readonly routeVersions: bigint;
  readonly lastIsThere: boolean;
}

/** The models of a store as far as they are known: facts are only ever added, so what is known stays. */
interface Known {
  readonly graph: ModelGraph;
  last: Last;
}

/**
 * The fine-tunes and route versions of a store, kept in memory (some 200 bytes each) and brought up to date by those
 * learned of since, in whatever process that was. A store that lost models, for it was restored, is read anew.
 */
export class Models {
  private known: Known = { graph: new ModelGraph(), last: NONE };
  private reading: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    /** How many models are read at once. */
    private readonly page = 20_000n,
  ) {}

  /**
   * The graph of all models that a store has. `count` looks for the last one known, and counts those that the graph must
   * have.
   */
  async upTo<T extends Census>(
    count: (last: Last) => Promise<T>,
    options: Options = {},
  ): Promise<{ readonly graph: ModelGraph; readonly census: T }> {
    const asked = this.known;
    const census = await count(asked.last);
    const isUpToDate = () => (census.lastIsThere || this.known !== asked) && hasAll(this.known.graph, census);
    // Others may be reading already, perhaps since before what was counted here: then it takes a second time.
    for (let time = 0; time < 2 && !isUpToDate(); time++) {
      const { causality, connections } = options;
      this.reading ??= this.read(census, { causality, connections }).finally(() => {
        this.reading = undefined;
      });
      await this.reading;
    }
    return { graph: this.known.graph, census };
  }

  private async read(census: Census, options: Options): Promise<void> {
    const { graph, last } = this.known;
    if (census.lastIsThere && last !== NONE) {
      const since = new Date(Date.parse(last.at) - OVERLAP).toISOString();
      await this.readSince({ ...NONE, at: since }, this.known, options);
      if (hasAll(graph, census)) return;
    }
    const anew = { graph: new ModelGraph(), last: NONE };
    await this.readSince(NONE, anew, options);
    this.known = anew;
  }

  private async readSince(since: Last, known: Known, options: Options): Promise<void> {
    let { at, id } = since;
    for (let rows = this.page; rows === this.page; ) {
      const found = await this.database.read(modelsSince, { at, id, limit: this.page }, options);
      for (const { elementId, key, version, route, parents, ...place } of found) {
        ({ at, id } = place);
        const isRouteVersion = version !== null && route !== null;
        const routeVersion = isRouteVersion ? { id, elementId, key, version, route } : undefined;
        known.graph.add({ id, parents, routeVersion });
        known.last = { at, id, elementId };
      }
      rows = BigInt(found.length);
    }
  }
}

const hasAll = (graph: ModelGraph, { fineTunes, routeVersions }: Census) =>
  graph.fineTunes >= fineTunes && graph.routeVersions >= routeVersions;

const ofDatabase = new WeakMap<Database, Models>();

/** The models of a database: a process keeps them once. */
export function modelsOf(database: Database): Models {
  const known = ofDatabase.get(database) ?? new Models(database);
  ofDatabase.set(database, known);
  return known;
}
