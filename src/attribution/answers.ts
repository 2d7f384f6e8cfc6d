import { LRUCache } from 'lru-cache';
import type { Attribution } from './shares.ts';

/** Shares that are remembered in all; an entry takes about 150 bytes. */
const MOST_SHARES = 500_000;

/** Remembers attributions by what was asked; those asked for longest ago go first. */
export class Answers {
  private readonly known = new LRUCache<string, Promise<Attribution>>({ max: 1_000 });
  private readonly sizes = new LRUCache<string, number>({
    maxSize: MOST_SHARES,
    sizeCalculation: (size) => size + 1,
    dispose: (_size, question) => this.known.delete(question),
  });

  /** The known answer, or a new one: asked for twice at once, it is worked out once. */
  async get(question: string, answer: () => Promise<Attribution>): Promise<Attribution> {
    const known = this.known.get(question);
    if (known) {
      this.sizes.get(question);
      // Another's failure is not ours: their client may have gone, or they may have seen less than we have.
      const attribution = await known.catch(() => undefined);
      if (attribution) return attribution;
    }
    const working = answer();
    this.known.set(question, working);
    try {
      const attribution = await working;
      if (attribution.shares.length < MOST_SHARES) this.sizes.set(question, attribution.shares.length);
      else this.known.delete(question);
      return attribution;
    } catch (error) {
      this.known.delete(question);
      throw error;
    }
  }
}
