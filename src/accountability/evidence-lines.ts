import { type Lines, readLines } from '../datanet/lines.ts';
import type { Run } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import type { Carriers } from './carriers.ts';

/** Records whose lines are read at once, and forgotten again: only the numbers of their nodes are kept. */
const AT_ONCE = 4_000;

/** What records under evidence stand for: themselves and what they correct, whose they are, the versions they came by. */
export class EvidenceLines {
  private readonly nodes = new Map<string, readonly number[]>();
  private readonly placed = new Map<ReadonlySet<string>, Map<number, readonly number[]>>();

  constructor(
    private readonly carriers: Carriers,
    /** The nodes that stand for each version. */
    private readonly places: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** Reads the lines of records; of unknown ones, which no version that counts brings along, only where they are wanted. */
  async read(run: Run, records: ReadonlySet<string>, unknownToo: boolean): Promise<void> {
    const wanted = [...records].filter((key) => unknownToo || this.carriers.knows(qualified('Record', key)));
    for (let first = 0; first < wanted.length; first += AT_ONCE) {
      const some = wanted.slice(first, first + AT_ONCE);
      const lines = await readLines(run, some);
      for (const record of some)
        this.nodes.set(
          record,
          carrying(record, lines).map((name) => this.carriers.node(name)),
        );
    }
  }

  /** The nodes that carried an answer by what its evidence says, where its line leads to these versions. */
  *carriersOf(records: readonly string[], versions: ReadonlySet<string>): Iterable<number> {
    for (const record of records) {
      const nodes = this.nodes.get(record) ?? [];
      yield* nodes;
      if (nodes.length > 0) yield* this.placesOf(this.carriers.node(qualified('Record', record)), versions);
    }
  }

  private placesOf(node: number, versions: ReadonlySet<string>): readonly number[] {
    const placed = this.placed.get(versions) ?? new Map<number, readonly number[]>();
    this.placed.set(versions, placed);
    // Thousands of records come by the same versions.
    const alike = this.carriers.alike(node);
    let places = placed.get(alike);
    if (!places) {
      places = this.carriers.sourcesBringing(node, versions).flatMap((it) => this.places.get(it) ?? []);
      placed.set(alike, places);
    }
    return places;
  }
}

/** The names of those that keep something of what is given to a record: it, what it corrects, and their contributors. */
function carrying(record: string, lines: Lines): string[] {
  const names: string[] = [];
  for (let it = lines.get(record); it; it = it.corrects && lines.get(it.corrects.key)) {
    const { n, d } = it.corrects?.keeps ?? { n: 1n, d: 1n };
    if (n > 0n) {
      names.push(qualified('Record', it.key));
      for (const { contributor, share } of it.by)
        if (share > 0n) names.push(qualified('Contributor', contributor));
    }
    if (n === d) break;
  }
  return names;
}
