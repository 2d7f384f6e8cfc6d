import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';

/** How neo4j-admin reads a column. Times are given as text, as ISO 8601 writes them. */
export type ColumnType =
  | 'string'
  | 'long'
  | 'double'
  | 'boolean'
  | 'datetime'
  | 'string[]'
  | 'long[]'
  | 'datetime[]';

export type Columns = Readonly<Record<string, ColumnType>>;

/** Between the values of a list: no key holds a control character, and nothing but keys, scores and numbers is in lists. */
export const LIST_DELIMITER = '\u001f';

export type Value = string | number | bigint | boolean | null | undefined | readonly (string | bigint)[];

/** Text is always quoted: without quotes an empty one would be none at all. */
const quoted = (text: string) => (text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`);

const cell = (value: Value): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? quoted(value)
      : typeof value === 'object'
        ? quoted(value.join(LIST_DELIMITER))
        : String(value);

/** Turns values by name into the cells of a row, and refuses what has no column. */
export class Cells {
  private readonly places: ReadonlyMap<string, number>;
  private readonly none: readonly string[];

  constructor(
    private readonly what: string,
    columns: Columns,
  ) {
    const names = Object.keys(columns);
    this.places = new Map(names.map((name, i) => [name, i]));
    this.none = names.map(() => '');
  }

  /** The cells of all these values together, with commas between them. */
  of(...all: readonly Readonly<Record<string, Value>>[]): string {
    const cells = this.none.slice();
    for (const values of all) {
      for (const name in values) {
        const place = this.places.get(name);
        if (place === undefined) throw new Error(`bulk-load has no column for ${name} of ${this.what}`);
        cells[place] = cell(values[name]);
      }
    }
    return cells.join(',');
  }
}

export const headerOf = (first: readonly string[], columns: Columns) =>
  `${[...first, ...Object.entries(columns).map(([name, type]) => `${name}:${type}`)].join(',')}\n`;

const BUFFER = 1 << 18;

/** A file that only grows. */
export class GrowingFile {
  private readonly fd: number;
  private readonly buffer = Buffer.allocUnsafe(2 * BUFFER);
  private filled = 0;
  private written = 0;

  constructor(readonly path: string) {
    this.fd = openSync(path, 'w+', 0o600);
  }

  /** Bytes so far. */
  get size(): number {
    return this.written + this.filled;
  }

  add(text: string): void {
    // A UTF-16 unit takes at most three bytes.
    if (this.filled + 3 * text.length > this.buffer.length) this.flush();
    if (3 * text.length > this.buffer.length) this.write(Buffer.from(text));
    else this.filled += this.buffer.write(text, this.filled);
  }

  /** Copies a range of another file. */
  copy(from: GrowingFile, start: number, end: number): void {
    from.flush();
    for (let at = start; at < end; ) {
      if (this.filled === this.buffer.length) this.flush();
      const room = Math.min(end - at, this.buffer.length - this.filled);
      const read = readSync(from.fd, this.buffer, this.filled, room, at);
      this.filled += read;
      at += read;
    }
  }

  close(): void {
    this.flush();
    closeSync(this.fd);
  }

  remove(): void {
    closeSync(this.fd);
    rmSync(this.path);
  }

  private flush(): void {
    if (this.filled > 0) this.write(this.buffer.subarray(0, this.filled));
    this.filled = 0;
  }

  private write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; )
      at += writeSync(this.fd, bytes, at, bytes.length - at, this.written + at);
    this.written += bytes.length;
  }
}
