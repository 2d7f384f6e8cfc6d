import { join } from 'node:path';
import { doubles } from './column.ts';
import { Cells, type Columns, GrowingFile, headerOf, type Value } from './csv.ts';
import {
  CHANGING,
  type ChangingLabel,
  FACTS,
  type FactLabel,
  OTHERS,
  type OtherLabel,
  RELATIONSHIPS,
  type RelationshipType,
} from './kinds.ts';

export type Values = Readonly<Record<string, Value>>;

/** Properties that a fact has got since it was written. */
export type Change = readonly [row: number, values: Values];

/** Facts are numbered as they were applied, other nodes apart from them. */
type Group = 'Fact' | 'Other';

/** What neo4j-admin is told of a file, and which of its parts have line breaks in a text. */
interface FileArgument {
  readonly option: string;
  readonly multiline: readonly string[];
}

const NONE: Values = {};

/** The graph as files that neo4j-admin imports, written as events are applied. */
export class GraphFiles {
  private readonly nodes = new Map<string, NodeFile>();
  private readonly relationships = new Map<string, RelationshipFile>();
  private others = 0;
  private clock = { millisecond: -1, text: '' };
  nodeCount = 0;
  relationshipCount = 0;

  constructor(
    readonly folder: string,
    /** When the load began, in milliseconds since 1970. */
    private readonly begun: number,
  ) {}

  /**
   * When a fact was recorded: a microsecond after the one before. What depends on who came last (the newest of a correction
   * chain, a model's owner) then stays as it is; many thousands a millisecond could not be told apart.
   */
  recordedAt(fact: number): string {
    const millisecond = this.begun + Math.floor(fact / 1_000);
    if (millisecond !== this.clock.millisecond)
      this.clock = { millisecond, text: new Date(millisecond).toISOString().slice(0, -1) };
    return `${this.clock.text}${String(fact % 1_000).padStart(3, '0')}Z`;
  }

  fact(label: FactLabel, fact: number, at: bigint, properties: Values, more: Values = NONE): void {
    const times = { at: timeOf(at), recordedAt: this.recordedAt(fact) };
    this.fileOf(label).add(fact, properties, times, more);
    this.nodeCount++;
  }

  /** Sets properties of facts that were written already, by their places among those of their label, from 0, in order. */
  change(label: ChangingLabel, changes: () => Iterable<Change>): void {
    (this.fileOf(label) as ChangingNodeFile).changes = changes;
  }

  /** Adds a node that no event is about; gives its number among these. */
  other(label: OtherLabel, properties: Values): number {
    this.fileOf(label).add(this.others, properties);
    this.nodeCount++;
    return this.others++;
  }

  /** Between two facts. */
  relate(type: RelationshipType, from: number, to: number, properties?: Values): void {
    this.related(type, 'Fact', 'Fact').add(from, to, properties);
    this.relationshipCount++;
  }

  relateOther(type: RelationshipType, other: number, to: number): void {
    this.related(type, 'Other', 'Fact').add(other, to);
    this.relationshipCount++;
  }

  relateToOther(type: RelationshipType, from: number, other: number): void {
    this.related(type, 'Fact', 'Other').add(from, other);
    this.relationshipCount++;
  }

  /** Ends all files. Gives what neo4j-admin is told of them; names are those in the folder. */
  finish(): string[] {
    const all = [...this.nodes.values(), ...this.relationships.values()].map((it) => it.finish());
    const multiline = all.flatMap((it) => it.multiline);
    return [
      ...all.map(({ option }) => option),
      ...(multiline.length > 0
        ? [`--multiline-fields=${multiline.join(',')}`, '--multiline-fields-format=v2']
        : []),
    ];
  }

  private fileOf(label: FactLabel | OtherLabel): NodeFile {
    const known = this.nodes.get(label);
    if (known) return known;
    const begun =
      label in CHANGING
        ? new ChangingNodeFile(this.folder, label as ChangingLabel)
        : label in FACTS
          ? new NodeFile(this.folder, `${label}:Fact`, FACTS[label as FactLabel], 'Fact')
          : new NodeFile(this.folder, label, OTHERS[label as OtherLabel], 'Other');
    this.nodes.set(label, begun);
    return begun;
  }

  private related(type: RelationshipType, from: Group, to: Group): RelationshipFile {
    const name = from === to ? type : `${type}-${from}-${to}`;
    const known = this.relationships.get(name);
    if (known) return known;
    const begun = new RelationshipFile(this.folder, name, type, from, to);
    this.relationships.set(name, begun);
    return begun;
  }
}

/** The place of a node among all that point at the same, as the relationship to that keeps it. */
export const placeOf = ({ key, at }: { readonly key: string; readonly at: bigint }, to: string) => ({
  to,
  at: timeOf(at),
  key,
});

/** A time as neo4j-admin reads it. */
export const timeOf = (milliseconds: bigint) => new Date(Number(milliseconds)).toISOString();

/** Nodes of one kind. Those with line breaks in a text stand apart, for only one reader at a time reads such a file. */
class NodeFile {
  protected readonly cells: Cells;
  protected plain: GrowingFile;
  protected multiline: GrowingFile | undefined;
  protected plainHasLines = false;
  protected readonly name: string;

  constructor(
    protected readonly folder: string,
    private readonly labels: string,
    protected readonly columns: Columns,
    private readonly group: Group,
  ) {
    this.cells = new Cells(labels, columns);
    this.name = labels.replaceAll(':', '-');
    this.plain = this.newFile('csv');
  }

  add(number: number, ...values: readonly Values[]): void {
    const row = `${number},${this.cells.of(...values)}\n`;
    this.fileFor(row).add(row);
  }

  finish(): FileArgument {
    const header = this.newFile('header.csv');
    header.add(headerOf([`:ID(${this.group})`], this.allColumns()));
    const files = [header, this.plain, ...(this.multiline ? [this.multiline] : [])];
    for (const it of files) it.close();
    const names = files.map(({ path }) => nameIn(this.folder, path));
    return {
      option: `--nodes=${this.labels}=${names.join(',')}`,
      multiline: names.slice(this.plainHasLines ? 1 : 2),
    };
  }

  protected allColumns(): Columns {
    return this.columns;
  }

  protected fileFor(row: string): GrowingFile {
    if (!hasLines(row.slice(0, -1))) return this.plain;
    this.multiline ??= this.newFile('lines.csv');
    return this.multiline;
  }

  protected newFile(ending: string): GrowingFile {
    return new GrowingFile(join(this.folder, `${this.name}.${ending}`));
  }
}

/**
 * Nodes of which later events change properties. These are the last columns, empty at first: at the end the rows that were
 * changed get others, on the way into another file.
 */
class ChangingNodeFile extends NodeFile {
  /** Where each row ends in its file; negative in that of several lines. */
  private readonly ends = doubles();
  changes: () => Iterable<Change> = () => [];
  private readonly changedCells: Cells;
  private readonly unchanged: string;

  private readonly changing: Columns;

  constructor(folder: string, label: ChangingLabel) {
    super(folder, `${label}:Fact`, FACTS[label], 'Fact');
    this.changing = CHANGING[label];
    this.changedCells = new Cells(label, this.changing);
    this.unchanged = `,${this.changedCells.of({})}\n`;
  }

  override add(number: number, ...values: readonly Values[]): void {
    const row = `${number},${this.cells.of(...values)}${this.unchanged}`;
    const file = this.fileFor(row);
    file.add(row);
    this.ends.push(file === this.plain ? file.size : -file.size);
  }

  override finish(): FileArgument {
    this.plain = this.changed(this.plain, 1, 'changed.csv');
    if (this.multiline) this.multiline = this.changed(this.multiline, -1, 'changed.lines.csv');
    return super.finish();
  }

  protected override allColumns(): Columns {
    return { ...this.columns, ...this.changing };
  }

  /** A file with the changes of its rows; itself where there are none. */
  private changed(from: GrowingFile, sign: 1 | -1, ending: string): GrowingFile {
    let to: GrowingFile | undefined;
    let copied = 0;
    for (const [row, values] of this.changes()) {
      const end = sign * this.ends.at(row);
      if (end < 0) continue;
      to ??= this.newFile(ending);
      to.copy(from, copied, end - this.unchanged.length);
      const cells = this.changedCells.of(values);
      to.add(`,${cells}\n`);
      this.plainHasLines ||= from === this.plain && hasLines(cells);
      copied = end;
    }
    if (!to) return from;
    to.copy(from, copied, from.size);
    from.remove();
    return to;
  }
}

class RelationshipFile {
  private readonly cells: Cells;
  private readonly none: string;
  private readonly file: GrowingFile;

  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly type: RelationshipType,
    private readonly from: Group,
    private readonly to: Group,
  ) {
    this.cells = new Cells(type, RELATIONSHIPS[type]);
    this.none = this.hasColumns() ? `,${this.cells.of({})}` : '';
    this.file = new GrowingFile(join(folder, `${name}.csv`));
  }

  add(from: number, to: number, properties?: Values): void {
    const cells = properties ? `,${this.cells.of(properties)}` : this.none;
    this.file.add(`${from},${to}${cells}\n`);
  }

  finish(): FileArgument {
    const header = new GrowingFile(join(this.folder, `${this.name}.header.csv`));
    header.add(headerOf([`:START_ID(${this.from})`, `:END_ID(${this.to})`], RELATIONSHIPS[this.type]));
    const files = [header, this.file];
    for (const it of files) it.close();
    const names = files.map(({ path }) => nameIn(this.folder, path));
    return { option: `--relationships=${this.type}=${names.join(',')}`, multiline: [] };
  }

  private hasColumns(): boolean {
    return Object.keys(RELATIONSHIPS[this.type]).length > 0;
  }
}

const hasLines = (text: string) => text.includes('\n') || text.includes('\r');

const nameIn = (folder: string, path: string) => path.slice(folder.length + 1);
