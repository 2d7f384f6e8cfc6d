/** Above this share of taken slots a table grows. */
const MOST_TAKEN = 0.6;

/** Finds rows of a table by the hash of what they hold: open addressing, four bytes a slot. */
export class Slots {
  private slots = new Uint32Array(1_024);
  private taken = 0;

  /** `hashOf` gives the hash of a row, when slots are laid out anew. */
  constructor(private readonly hashOf: (row: number) => number) {}

  /** The row with this hash that `isIt`; -1 where there is none. */
  find(hash: number, isIt: (row: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const row = (this.slots[slot] as number) - 1;
      if (row < 0 || isIt(row)) return row;
    }
  }

  /** Adds a row that is not there yet. */
  add(hash: number, row: number): void {
    if (this.taken + 1 > MOST_TAKEN * this.slots.length) this.grow();
    this.put(hash, row);
    this.taken++;
  }

  private put(hash: number, row: number): void {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = row + 1;
  }

  private grow(): void {
    const former = this.slots;
    this.slots = new Uint32Array(2 * former.length);
    for (const it of former) if (it !== 0) this.put(this.hashOf(it - 1), it - 1);
  }
}
