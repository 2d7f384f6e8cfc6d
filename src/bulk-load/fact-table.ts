import type { Made } from '../facts/known.ts';
import { doubles } from './column.ts';
import { Slots } from './slots.ts';

/** Global ids are 32 characters of Base64 and digests 43. */
const ID = 24;
const DIGEST = 32;
const ROW = ID + DIGEST;

/** Every fact by its global id: what made it, and when. A fact's number, counted from 0, names its node in all files. */
export class FactTable {
  private bytes = Buffer.allocUnsafe(1_024 * ROW);
  private readonly times = doubles();
  // Ids are digests themselves, so that any part of one is as good as a hash.
  private readonly slots = new Slots((row) => this.bytes.readUInt32LE(row * ROW));
  private readonly sought = Buffer.alloc(ID);

  get size(): number {
    return this.times.length;
  }

  add(id: string, digest: string, at: bigint): number {
    const row = this.times.push(Number(at));
    if (this.times.length * ROW > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * this.bytes.length);
      this.bytes.copy(larger);
      this.bytes = larger;
    }
    this.bytes.write(id, row * ROW, ID, 'base64url');
    this.bytes.write(digest, row * ROW + ID, DIGEST, 'base64url');
    this.slots.add(this.bytes.readUInt32LE(row * ROW), row);
    return row;
  }

  /** The number of a fact; -1 where there is none. */
  find(id: string): number {
    this.sought.write(id, 0, ID, 'base64url');
    return this.slots.find(
      this.sought.readUInt32LE(0),
      (row) => this.sought.compare(this.bytes, row * ROW, row * ROW + ID) === 0,
    );
  }

  made(row: number): Made {
    const digest = row * ROW + ID;
    return {
      digest: this.bytes.toString('base64url', digest, digest + DIGEST),
      at: this.timeOf(row),
    };
  }

  timeOf = (row: number): bigint => BigInt(this.times.at(row));
}
