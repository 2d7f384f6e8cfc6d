import { LIMITS } from '../facts/fields.ts';
import { integers } from './column.ts';
import { Slots } from './slots.ts';

/** A code point takes at most four bytes in UTF-8. */
const LONGEST = 4 * LIMITS.key;

/**
 * Keys by number and numbers by key, counted from 0. A Map of strings costs about 100 bytes of heap a key, holds at most
 * 2^24 of them, and is walked by every full collection; this costs the key itself and about 11 bytes.
 */
export class KeyTable {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private readonly ends = integers();
  private readonly slots = new Slots((row) => hashOf(this.bytes, this.start(row), this.ends.at(row)));
  private readonly sought = Buffer.allocUnsafe(LONGEST);

  get size(): number {
    return this.ends.length;
  }

  /** The number of a key; -1 where there is none. */
  find(key: string): number {
    const length = this.sought.write(key);
    return this.slots.find(hashOf(this.sought, 0, length), (row) => this.isAt(row, length));
  }

  /** Adds a key that is not there yet. */
  add(key: string): number {
    const length = this.sought.write(key);
    const start = this.start(this.ends.length);
    if (start + length > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.bytes.length);
      this.bytes.copy(larger, 0, 0, start);
      this.bytes = larger;
    }
    this.sought.copy(this.bytes, start, 0, length);
    const row = this.ends.push(start + length);
    this.slots.add(hashOf(this.sought, 0, length), row);
    return row;
  }

  keyOf(row: number): string {
    return this.bytes.toString('utf8', this.start(row), this.ends.at(row));
  }

  private start(row: number): number {
    return row === 0 ? 0 : this.ends.at(row - 1);
  }

  private isAt(row: number, length: number): boolean {
    const start = this.start(row);
    if (this.ends.at(row) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.bytes[start + i] !== this.sought[i]) return false;
    return true;
  }
}

/** FNV-1a, its bits mixed once more: keys often differ in their last bytes only. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
