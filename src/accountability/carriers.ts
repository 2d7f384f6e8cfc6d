import { Names } from './names.ts';
import type { Counts } from './suspicion.ts';

/**
 * Which nodes carried which answers, counted without a list of nodes for each answer. A *source* is what brings nodes
 * along: a version its records and their contributors, a fine-tune its builders. Nodes that come by the same sources
 * are in the same answers, so they are counted together.
 */
export class Carriers {
  readonly names = new Names();
  private classOf = new Int32Array(SOME);
  /** The sources of each class; nodes of the first come by none. */
  private readonly sourcesOf: (readonly number[])[] = [[]];
  private readonly sources = new Map<string, number>();
  /** For each source, which class a node of a class enters that it brings along. */
  private readonly entered: Map<number, number>[] = [];
  private readonly supports = new Map<string, Support>();
  /** Of each node: how many bad and good answers it carried that none of its sources did, and the last one of these. */
  private alone = { bad: new Int32Array(), good: new Int32Array(), last: new Int32Array() };
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
    return this.names.find(name) !== undefined;
  }

  /** The number of a node, which `countAnswer` takes. */
  node(name: string): number {
    const number = this.names.add(name);
    if (number >= this.classOf.length) this.classOf = grown(this.classOf, 2 * this.classOf.length);
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
    if (this.alone.last.length < this.names.size) this.growAlone();
    const answer = ++this.answers;
    const { last } = this.alone;
    const alone = this.alone[isBad ? 'bad' : 'good'];
    for (const node of nodes) {
      if (last[node] === answer || covered[this.classOf[node] as number]) continue;
      last[node] = answer;
      alone[node] = (alone[node] as number) + 1;
    }
  }

  /** Every node that carried an answer, and how many bad and good ones. */
  *counts(): Iterable<readonly [node: number, counts: Counts]> {
    const bad = new Array<number>(this.sourcesOf.length).fill(0);
    const good = new Array<number>(this.sourcesOf.length).fill(0);
    for (const support of this.supports.values()) {
      this.covered(support).forEach((isCovered, i) => {
        if (!isCovered) return;
        bad[i] = (bad[i] as number) + support.bad;
        good[i] = (good[i] as number) + support.good;
      });
    }
    if (this.alone.last.length < this.names.size) this.growAlone();
    for (let node = 0; node < this.names.size; node++) {
      const it = this.classOf[node] as number;
      const counts = {
        bad: (bad[it] as number) + (this.alone.bad[node] as number),
        good: (good[it] as number) + (this.alone.good[node] as number),
      };
      if (counts.bad + counts.good > 0) yield [node, counts];
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

  private growAlone(): void {
    const { bad, good, last } = this.alone;
    const size = this.names.size;
    this.alone = { bad: grown(bad, size), good: grown(good, size), last: grown(last, size) };
  }

  private source(name: string): number {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const number = this.entered.push(new Map()) - 1;
    this.sources.set(name, number);
    return number;
  }
}

/** Room for so many nodes at first. */
const SOME = 1_024;

function grown(numbers: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(numbers);
  return larger;
}

/** Sources that answers come by together, and how many did. */
export interface Support {
  readonly sources: readonly number[];
  bad: number;
  good: number;
}
