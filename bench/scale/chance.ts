import { seeded } from '../events.ts';

/** What happens to one thing by chance: always the same for the same seed, kind and number, whatever else is asked. */
export class Chance {
  private readonly next: () => number;

  constructor(seed: number, kind: string, ...numbers: readonly number[]) {
    let state = seed ^ 0x9e3779b9;
    for (let i = 0; i < kind.length; i++) state = mixed(state, kind.charCodeAt(i));
    for (const number of numbers) state = mixed(state, number);
    this.next = seeded(state);
  }

  /** Whether something of this probability happens. */
  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** 0 … count - 1, each as likely. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** 0 … count - 1, heavy-tailed: the likelihood of each follows 1 / (rank + 1)^exponent. */
  ranked(count: number, exponent = 0.8): number {
    const rest = 1 - exponent;
    const at = (((count + 1) ** rest - 1) * this.next() + 1) ** (1 / rest);
    return Math.min(count - 1, Math.floor(at) - 1);
  }

  /** least … most, where ten times as much is as likely as a tenth. */
  scaled(least: number, most: number): number {
    return Math.floor(least * (most / least) ** this.next());
  }

  /** A decimal number as text, as methods print scores. */
  decimal(least: number, most: number): string {
    return (least + (most - least) * this.next()).toFixed(6);
  }

  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits)
      text += this.below(2 ** 32)
        .toString(16)
        .padStart(8, '0');
    return text.slice(0, digits);
  }
}

function mixed(state: number, number: number): number {
  const a = Math.imul(state ^ number, 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}
