/** How the story is told: its clock, its chance and its numbers. */
import { createHash } from 'node:crypto';
import type { Net } from './cast.ts';

export interface StoryEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

const MINUTE = 60_000;

export class Story {
  readonly events: StoryEvent[] = [];
  /** The texts of each chain, first to newest; a rejected one leaves a gap. */
  readonly texts = new Map<string, (string | undefined)[]>();
  #clock: number;
  #inferences = 0;
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
    this.#clock = Date.parse('2026-01-01T00:00:00Z');
  }

  get now() {
    return new Date(this.#clock).toISOString();
  }

  /** Goes on at a moment of 2026, such as `03-20T17:00`. */
  on(moment: string) {
    const clock = Date.parse(`2026-${moment}:00Z`);
    if (clock < this.#clock) throw new Error(`the story is past ${moment} already: ${this.now}`);
    this.#clock = clock;
  }

  /** Tells scenes one after another, spread over a time with gaps of chance. */
  between(from: string, to: string, scenes: readonly (() => void)[]) {
    this.on(from);
    const start = this.#clock;
    const span = Date.parse(`2026-${to}:00Z`) - start;
    const step = span / scenes.length;
    scenes.forEach((scene, i) => {
      const moment = start + i * step + this.below(1000) * (step / 2000);
      this.#clock = Math.max(this.#clock, moment - (moment % 1000));
      scene();
    });
  }

  add(type: string, fields: Record<string, unknown>) {
    const id = `story-${String(this.events.length + 1).padStart(4, '0')}`;
    this.events.push({ id, type, at: this.now.replace('.000Z', 'Z'), ...fields });
    this.#clock += (1 + this.below(6)) * MINUTE;
  }

  freeze(net: Net, version: number) {
    this.add('datanet.frozen', { datanet: net.key, version });
  }

  ask(fields: Record<string, unknown>) {
    this.#inferences++;
    const inference = `answer-${String(this.#inferences).padStart(4, '0')}`;
    const inputTokens = 120 + this.below(1_400);
    const outputTokens = 60 + this.below(700);
    const latencyMs = 300 + outputTokens * 4 + this.below(500);
    this.add('inference.served', { inference, ...fields, inputTokens, outputTokens, latencyMs });
  }

  /** A whole number from 0 to `limit` − 1 (mulberry32). */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  pick<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }

  shuffled<T>(of: readonly T[]): T[] {
    const result = [...of];
    for (let i = result.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [result[i], result[j]] = [result[j] as T, result[i] as T];
    }
    return result;
  }
}

export const many = (count: number, scene: () => void) => times(count, () => scene);

export const times = <T>(count: number, make: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i));

export function sha256(text: string) {
  return createHash('sha256').update(text).digest('hex');
}

export const walletOf = (key: string) => `0x${sha256(`wallet of ${key}`).slice(0, 40)}`;

/** A decimal amount in base units of 18 or 6 decimals. */
export const line = (amount: string) => baseUnits(amount, 18);
export const euro = (amount: string) => baseUnits(amount, 6);

export function baseUnits(amount: string, decimals: number): string {
  const [whole = '', part = ''] = amount.split('.');
  return BigInt(whole + part.padEnd(decimals, '0')).toString();
}
