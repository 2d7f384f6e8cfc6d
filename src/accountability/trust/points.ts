import { compareCodePoints } from '../../values/order.ts';
import { ONE } from '../../values/parts.ts';
import type { Opinion } from './opinion.ts';
import { type Said, Sum, weightNow } from './said.ts';

/** One thing that was said, and what it adds. */
export interface Point extends Pick<Said, 'kind' | 'good' | 'by' | 'age' | 'weight' | 'unheard'> {
  /** Global id of the judgement, the validation or the report. */
  readonly id: string;
  /** The part of what it was said of that is theirs. */
  readonly parts: bigint;
  /** Adding up to what is known of them, exactly. */
  readonly adds: Opinion;
}

/** What is known of somebody, and each point of it, newest first. */
export interface Trust {
  readonly opinion: Opinion;
  readonly points: readonly Point[];
  /** Milliseconds since 1970: the age of everything is counted up to here. */
  readonly knownAt: number;
}

/** Gathers what is said of one, each judgement, validation and report once. */
export class Points {
  private readonly said = new Map<string, { readonly said: Said; parts: bigint }>();

  /** `parts` in parts of a part. */
  add(parts: bigint, said: Said): void {
    if (parts === 0n) return;
    for (const id of said.ids) {
      const known = this.said.get(id);
      if (known) known.parts += parts;
      else this.said.set(id, { said, parts });
    }
  }

  /** Each point adds what the sum of all before it grows by, so that rounding is nowhere lost and nowhere doubled. */
  toTrust(knownAt: number): Trust {
    const sum = new Sum();
    let before = sum.opinion;
    const points = [...this.said]
      .sort(([a, x], [b, y]) => x.said.age - y.said.age || compareCodePoints(a, b))
      .map(([id, { said, parts }]): Point => {
        sum.add(parts, weightNow(said));
        const now = sum.opinion;
        const adds = { good: now.good - before.good, bad: now.bad - before.bad };
        before = now;
        const { kind, good, by, age, weight, unheard } = said;
        return { id, kind, good, by, age, weight, unheard, parts: parts / ONE, adds };
      });
    return { opinion: before, points, knownAt };
  }
}
