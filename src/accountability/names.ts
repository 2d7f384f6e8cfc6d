const COLON = 58;

/**
 * Numbers for names (`Label:key`), from 0 on, and names by number. All names stand in one piece of memory, one after the other: a hundred
 * thousand strings in a Map take ten times as much, and each of them is one more thing for the garbage collector.
 */
export class Names {
  private bytes = Buffer.allocUnsafe(2 ** 14);
  /** Where each name ends; it begins where the one before it ends. */
  private readonly ends: number[] = [];
  /** The number of a name and one, at the first free place from its hash on; 0 where there is none. At most half are taken. */
  private places = new Int32Array(2 ** 10);
  /** Where the name ends that was looked for last. It stands after all others, and stays there if it is added. */
  private end = 0;

  get size(): number {
    return this.ends.length;
  }

  /** The number of a name; a new one where it had none. */
  add(name: string): number {
    const place = this.placeOf(name);
    const known = this.places[place] as number;
    if (known > 0) return known - 1;
    this.places[place] = this.ends.push(this.end);
    if (2 * this.size > this.places.length) this.spread();
    return this.size - 1;
  }

  find(name: string): number | undefined {
    const known = this.places[this.placeOf(name)] as number;
    return known > 0 ? known - 1 : undefined;
  }

  name(number: number): string {
    return this.bytes.toString('utf8', this.start(number), this.ends[number]);
  }

  label(number: number): string {
    const start = this.start(number);
    return this.bytes.toString('latin1', start, this.bytes.indexOf(COLON, start));
  }

  /** The order of two names by code point, which is that of their bytes in UTF-8. */
  compare(a: number, b: number): number {
    return this.bytes.compare(this.bytes, this.start(b), this.ends[b], this.start(a), this.ends[a]);
  }

  private start(number: number): number {
    return number === 0 ? 0 : (this.ends[number - 1] as number);
  }

  /** Where a name stands, or would. */
  private placeOf(name: string): number {
    const start = this.start(this.size);
    const most = start + 3 * name.length;
    if (most > this.bytes.length) {
      const larger = Buffer.allocUnsafe(2 * most);
      this.bytes.copy(larger, 0, 0, start);
      this.bytes = larger;
    }
    this.end = start + this.bytes.write(name, start);
    return this.search(start, this.end);
  }

  private search(start: number, end: number): number {
    const last = this.places.length - 1;
    for (let place = this.hash(start, end) & last; ; place = (place + 1) & last) {
      const number = this.places[place] as number;
      if (number === 0 || this.isEqual(number - 1, start, end)) return place;
    }
  }

  private isEqual(number: number, start: number, end: number): boolean {
    const first = this.start(number);
    if ((this.ends[number] as number) - first !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (this.bytes[first + i] !== this.bytes[start + i]) return false;
    return true;
  }

  /** FNV-1a. */
  private hash(start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ (this.bytes[i] as number), 0x01000193);
    return hash ^ (hash >>> 15);
  }

  private spread(): void {
    this.places = new Int32Array(2 * this.places.length);
    for (let number = 0; number < this.size; number++) {
      const place = this.search(this.start(number), this.ends[number] as number);
      this.places[place] = number + 1;
    }
  }
}
