import type { Counts } from './suspicion.ts';

/**
 * Which nodes carried which answers, counted without a list of nodes for each answer. A *source* is what brings nodes
 * along: a version its records and their contributors, a fine-tune its builders. Nodes that come by the same sources
 * are in the same answers, so they are counted together.
 */
export class Carriers {
  private readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly classOf: number[] = [];
  /** The sources of each class; nodes of the first come by none. */
  private readonly sourcesOf: (readonly number[])[] = [[]];
  private readonly sources = new Map<string, number>();
  /** For each source, which class a node of a class enters that it brings along. */
  private readonly entered: Map<number, number>[] = [];
  private readonly supports = new Map<string, Support>();
  private readonly alone: { bad: number; good: number }[] = [];
  private readonly seen: number[] = [];
  private answers = 0;
  /** What was covered last: answers of one group come one after another. */
  private last?: { readonly support: Support; readonly covered: Uint8Array };

  /** Says that a source brings these nodes along; it may say so in pieces. All is said before anything is counted. */
  bring(source: string, names: Iterable<string>): void {
    const number = this.source(source);
    const entered = this.entered[number] as Map<number, number>;
    for (const name of names) {
      const node = this.node(name);
      const from = this.classOf[node] as number;
      const sources = this.sourcesOf[from] as readonly number[];
      if (sources.includes(number)) continue;
      let to = entered.get(from);
      if (to === undefined) {
        to = this.sourcesOf.push([...sources, number]) - 1;
        entered.set(from, to);
      }
      this.classOf[node] = to;
    }
  }

  knows(name: string): boolean {
    return this.numbers.has(name);
  }

  /** The number of a node, which `countAnswer` takes. */
  node(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.push(name) - 1;
    this.numbers.set(name, number);
    this.classOf.push(0);
    return number;
  }

  /** A number that nodes share which come by the same sources. */
  alike(node: number): number {
    return this.classOf[node] as number;
  }

  /** Which of these sources bring a node along. */
  sourcesBringing(node: number, among: ReadonlySet<string>): string[] {
    const sources = this.sourcesOf[this.alike(node)] as readonly number[];
    return [...among].filter((name) => sources.includes(this.sources.get(name) ?? -1));
  }

  /** Sources that answers come by together. */
  support(sources: Iterable<string>): Support {
    const numbers = [...new Set(sources)]
      .flatMap((name) => this.sources.get(name) ?? [])
      .sort((a, b) => a - b);
    const key = numbers.join(' ');
    const known = this.supports.get(key);
    if (known) return known;
    const support = { sources: numbers, bad: 0, good: 0 };
    this.supports.set(key, support);
    return support;
  }

  /** Counts answers that were carried by all that these sources bring. */
  count(support: Support, { bad, good }: Counts): void {
    support.bad += bad;
    support.good += good;
  }

  /** Counts one answer that was carried by all that these sources bring and by these nodes, each once. */
  countAnswer(support: Support, isBad: boolean, nodes: Iterable<number>): void {
    this.count(support, isBad ? { bad: 1, good: 0 } : { bad: 0, good: 1 });
    const covered = this.covered(support);
    const answer = ++this.answers;
    for (const node of nodes) {
      if (this.seen[node] === answer || covered[this.classOf[node] as number]) continue;
      this.seen[node] = answer;
      this.alone[node] ??= { bad: 0, good: 0 };
      if (isBad) (this.alone[node] as { bad: number }).bad++;
      else (this.alone[node] as { good: number }).good++;
    }
  }

  /** Every node that carried an answer, and how many bad and good ones. */
  *counts(): Iterable<readonly [name: string, counts: Counts]> {
    const bad = new Array<number>(this.sourcesOf.length).fill(0);
    const good = new Array<number>(this.sourcesOf.length).fill(0);
    for (const support of this.supports.values()) {
      this.covered(support).forEach((isCovered, i) => {
        if (!isCovered) return;
        bad[i] = (bad[i] as number) + support.bad;
        good[i] = (good[i] as number) + support.good;
      });
    }
    for (const [node, name] of this.names.entries()) {
      const own = this.alone[node];
      const it = this.classOf[node] as number;
      const counts = {
        bad: (bad[it] as number) + (own?.bad ?? 0),
        good: (good[it] as number) + (own?.good ?? 0),
      };
      if (counts.bad + counts.good > 0) yield [name, counts];
    }
  }

  /** For each class, whether one of these sources brings it. */
  private covered(support: Support): Uint8Array {
    if (this.last?.support === support) return this.last.covered;
    const sources = new Set(support.sources);
    const covered = Uint8Array.from(this.sourcesOf, (of) => (of.some((it) => sources.has(it)) ? 1 : 0));
    this.last = { support, covered };
    return covered;
  }

  private source(name: string): number {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const number = this.entered.push(new Map()) - 1;
    this.sources.set(name, number);
    return number;
  }
}

/** Sources that answers come by together, and how many did. */
export interface Support {
  readonly sources: readonly number[];
  bad: number;
  good: number;
}
