type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array | BigInt64Array;

/** A list of numbers of one size, outside the heap: millions of them cost the collector nothing. */
export class Column<A extends Numbers> {
  length = 0;

  constructor(private values: A) {}

  push(value: A[number]): number {
    if (this.length === this.values.length) this.grow();
    this.values[this.length] = value;
    return this.length++;
  }

  at(index: number): A[number] {
    return this.values[index] as A[number];
  }

  set(index: number, value: A[number]): void {
    this.values[index] = value;
  }

  private grow(): void {
    const larger = new (this.values.constructor as new (length: number) => A)(2 * this.values.length);
    larger.set(this.values as never);
    this.values = larger;
  }
}

const FIRST = 1_024;

export const bytes = () => new Column(new Uint8Array(FIRST));
export const shorts = () => new Column(new Uint16Array(FIRST));
export const integers = () => new Column(new Uint32Array(FIRST));
export const doubles = () => new Column(new Float64Array(FIRST));

export type Integers = ReturnType<typeof integers>;
