import type { Names } from './names.ts';

/** How many of the judged answers something carried credit in. */
export interface Counts {
  readonly bad: number;
  readonly good: number;
}

/** A node with its place among the suspects; those with the same counts share a rank. */
export interface Suspect extends Counts {
  readonly name: string;
  readonly score: number;
  /** How many score higher, and one. */
  readonly rank: number;
  /** How many others have exactly the same counts. */
  readonly tiedWith: number;
}

/**
 * Ochiai suspiciousness, ef / √((ef + nf)·(ef + ep)): 1 where something carried all bad answers and no good one (Abreu,
 * Zoeteweij and van Gemund 2007).
 */
export const ochiai = ({ bad, good }: Counts, all: Counts): number =>
  bad === 0 ? 0 : bad / Math.sqrt(all.bad * (bad + good));

/** Whether a is more suspicious than b, decided in whole numbers. Counts are at most 100,000, so nothing is rounded. */
const compareCounts = (a: Counts, b: Counts): number =>
  b.bad * b.bad * (a.bad + a.good) - a.bad * a.bad * (b.bad + b.good) || b.bad - a.bad || a.good - b.good;

/**
 * What counts alone cannot tell apart stands in this order: kinds of which few are tied come first, for one version is a
 * simpler cause than each of its thousand records; then what lies further up the line.
 */
const KINDS = [
  'Record',
  'DatanetVersion',
  'FineTune',
  'ComputeProvider',
  'BaseModel',
  'Contributor',
  'Datanet',
  'RouteVersion',
];

interface Tie extends Counts {
  /** How many stand before it. */
  readonly before: number;
  readonly size: number;
  readonly kinds: readonly Kind[];
}

/** The nodes of one kind that are tied. */
interface Kind {
  readonly label: string;
  readonly nodes: number[];
  sorted: boolean;
}

/** The suspects in order, most suspicious first. Only the part that is looked at is put in order. */
export class Ranking {
  readonly size: number;
  private readonly ties: readonly Tie[];

  constructor(
    private readonly names: Names,
    suspects: Iterable<readonly [node: number, counts: Counts]>,
    readonly all: Counts,
  ) {
    const byCounts = new Map<number, { counts: Counts; kinds: Map<string, number[]> }>();
    for (const [node, counts] of suspects) {
      const key = counts.bad * 2 ** 20 + counts.good;
      const tie = byCounts.get(key) ?? { counts, kinds: new Map<string, number[]>() };
      byCounts.set(key, tie);
      const label = names.label(node);
      const nodes = tie.kinds.get(label);
      if (nodes) nodes.push(node);
      else tie.kinds.set(label, [node]);
    }
    let before = 0;
    this.ties = [...byCounts.values()]
      .sort((a, b) => compareCounts(a.counts, b.counts))
      .map(({ counts, kinds }) => {
        const inOrder = [...kinds]
          .sort(([a, x], [b, y]) => x.length - y.length || KINDS.indexOf(a) - KINDS.indexOf(b))
          .map(([label, nodes]) => ({ label, nodes, sorted: false }));
        const size = inOrder.reduce((sum, { nodes }) => sum + nodes.length, 0);
        const tie = { ...counts, before, size, kinds: inOrder };
        before += size;
        return tie;
      });
    this.size = before;
  }

  /** How many different counts there are. */
  get differing(): number {
    return this.ties.length;
  }

  /** At most `size` suspects from a position on, counted from 0. */
  slice(from: number, size: number): Suspect[] {
    const found: Suspect[] = [];
    for (const tie of this.ties) {
      if (tie.before + tie.size <= from) continue;
      if (found.length >= size) break;
      let at = tie.before;
      for (const kind of tie.kinds) {
        const end = at + kind.nodes.length;
        if (end > from && found.length < size) {
          const first = Math.max(0, from - at);
          for (const node of this.inOrder(kind).slice(first, first + size - found.length))
            found.push(this.suspect(node, tie));
        }
        at = end;
      }
    }
    return found;
  }

  /** The position after a suspect; after this position where it is not among them any more. */
  after(name: string, position: number): number {
    const node = this.names.find(name);
    if (node === undefined) return position + 1;
    const label = this.names.label(node);
    for (const tie of this.ties) {
      let at = tie.before;
      for (const kind of tie.kinds) {
        if (kind.label === label && kind.nodes.includes(node))
          return at + this.inOrder(kind).indexOf(node) + 1;
        at += kind.nodes.length;
      }
    }
    return position + 1;
  }

  private suspect(node: number, { bad, good, before, size }: Tie): Suspect {
    const score = ochiai({ bad, good }, this.all);
    return { name: this.names.name(node), bad, good, score, rank: before + 1, tiedWith: size - 1 };
  }

  private inOrder(kind: Kind): readonly number[] {
    if (!kind.sorted) kind.nodes.sort((a, b) => this.names.compare(a, b));
    kind.sorted = true;
    return kind.nodes;
  }
}
