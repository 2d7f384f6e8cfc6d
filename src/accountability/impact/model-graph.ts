/** A fine-tune, or a version of a route, and the ids of what it was made of: data, models, builders, providers. */
export interface Model {
  readonly id: string;
  readonly parents: readonly string[];
  readonly routeVersion?: RouteVersion;
}

export interface RouteVersion {
  readonly id: string;
  /** By which Neo4j finds it faster than by its key or id. */
  readonly elementId: string;
  readonly key: string;
  readonly version: bigint;
  /** The id of its route. */
  readonly route: string;
}

/** What lies downstream of something, each once. */
export interface Reached {
  readonly fineTunes: number;
  readonly routeVersions: readonly RouteVersion[];
}

/** No edge. */
const NONE = -1;

/**
 * Which fine-tune and which route version was made of what. A node is a number here, so that a walk over thousands of
 * models takes less time than asking anyone else for it.
 */
export class ModelGraph {
  /** How many of them are known. */
  fineTunes = 0;
  routeVersions = 0;
  private readonly numbers = new Map<string, number>();
  /** By the number of a node: what it is, undefined where it is no model, and its last edge to a child. */
  private readonly models: (RouteVersion | 'FineTune' | undefined)[] = [];
  private readonly lastEdge: number[] = [];
  /** By the number of an edge: the child, and the edge before it from the same parent. */
  private readonly childAt: number[] = [];
  private readonly edgeBefore: number[] = [];
  private readonly lastOf = new Map<string, RouteVersion>();

  /** Takes in a model; one that is known already changes nothing. Parents may come later than their children. */
  add({ id, parents, routeVersion }: Model): void {
    const child = this.numberOf(id);
    if (this.models[child]) return;
    this.models[child] = routeVersion ?? 'FineTune';
    for (const id of parents) {
      const parent = this.numberOf(id);
      this.edgeBefore.push(this.lastEdge[parent] as number);
      this.lastEdge[parent] = this.childAt.push(child) - 1;
    }
    if (!routeVersion) {
      this.fineTunes++;
      return;
    }
    this.routeVersions++;
    const last = this.lastOf.get(routeVersion.route);
    if (!last || last.version < routeVersion.version) this.lastOf.set(routeVersion.route, routeVersion);
  }

  /** Whether it is the last version of its route. */
  isServing(routeVersion: RouteVersion): boolean {
    return this.lastOf.get(routeVersion.route) === routeVersion;
  }

  /** What lies downstream of any of these nodes, which may be unknown; they themselves are not among it. */
  reached(starts: readonly string[]): Reached {
    const queue = starts.map((id) => this.numbers.get(id)).filter((it) => it !== undefined);
    const seen = new Uint8Array(this.models.length);
    for (const node of queue) seen[node] = 1;
    const routeVersions: RouteVersion[] = [];
    let fineTunes = 0;
    for (const node of queue) {
      for (let edge = this.lastEdge[node] as number; edge !== NONE; edge = this.edgeBefore[edge] as number) {
        const child = this.childAt[edge] as number;
        if (seen[child]) continue;
        seen[child] = 1;
        queue.push(child);
        const model = this.models[child];
        if (typeof model === 'object') routeVersions.push(model);
        else fineTunes++;
      }
    }
    return { fineTunes, routeVersions };
  }

  private numberOf(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.models.push(undefined) - 1;
    this.numbers.set(id, number);
    this.lastEdge.push(NONE);
    return number;
  }
}
