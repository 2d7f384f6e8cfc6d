import { ONE } from '../../values/parts.ts';
import { aged, type Opinion } from './opinion.ts';

/** Something that was said of an answer or a record; several things that say the same count together. */
export interface Said {
  readonly kind: 'JUDGEMENT' | 'VALIDATION' | 'REPORT';
  readonly good: boolean;
  /** Key of who said it; the operator where nobody is named. */
  readonly by?: string;
  /** Whole days since it was learned. */
  readonly age: number;
  readonly count: bigint;
  /** Global ids of what said it, where they were asked for. */
  readonly ids: readonly string[];
  /** What it weighs when it is new and says it of a whole. */
  readonly weight: Opinion;
  /** Why it weighs nothing. */
  readonly unheard?: Unheard;
}

/** Who spoke had a part in it, or no standing to speak by. */
export type Unheard = 'INVOLVED' | 'NO_STANDING';

/**
 * Adds up observations exactly: fractions of what each weighs at its age. Only the sum is rounded, for good down and for
 * bad up, so that it does not depend on how observations were put together.
 */
export class Sum {
  private good = 0n;
  private bad = 0n;

  /** `parts` of what was observed, in parts of a part. */
  add(parts: bigint, weight: Opinion, count = 1n): void {
    this.good += parts * weight.good * count;
    this.bad += parts * weight.bad * count;
  }

  get opinion(): Opinion {
    const whole = ONE * ONE;
    return { good: this.good / whole, bad: (this.bad + whole - 1n) / whole };
  }
}

/** What it weighs now. */
export const weightNow = ({ weight, age }: Pick<Said, 'weight' | 'age'>) => aged(weight, age);
