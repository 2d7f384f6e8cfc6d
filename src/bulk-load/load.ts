import { type Block, messageOf } from '../events/check.ts';
import { ALONE, touchesOf } from '../events/schedule.ts';
import { decideAndWrite } from '../facts/apply.ts';
import type { EventDefinition, Parsed } from '../facts/definition.ts';
import { Refusal, type RefusalCode } from '../values/errors.ts';
import { finish } from './finish.ts';
import type { GraphFiles } from './graph-files.ts';
import { Memory } from './memory.ts';
import { MemoryTransaction } from './transaction.ts';

/** The first line that is refused: it ends a load, before anything is imported. */
export class RefusedLine extends Error {
  override readonly name = 'RefusedLine';

  constructor(
    readonly line: number,
    readonly id: string | undefined,
    readonly code: RefusalCode,
    readonly reason: string,
  ) {
    super(`line ${line}${id === undefined ? '' : ` (${id})`}: ${code} ${reason}`);
  }
}

export interface Loaded {
  readonly lines: number;
  readonly duplicates: number;
  /** Events applied, by type. */
  readonly applied: Readonly<Record<string, number>>;
}

export interface LoadProgress {
  readonly lines: number;
  readonly bytes: number;
}

/** Events applied together. */
const FULL = 1_000;

/**
 * Events that come when something was settled, or that change what was written already wherever it stands; a first load has
 * no need of them.
 */
const AFTER_SETTLEMENT = new Set(['payout.made', 'transfer.reversed', 'contributor.erased']);

/**
 * Applies events in the order of their lines and writes the graph they make into files. Throws RefusedLine at the first one
 * that is refused.
 */
export async function load(
  blocks: AsyncIterable<Block>,
  files: GraphFiles,
  { actor, onProgress }: { readonly actor: string; readonly onProgress?: (progress: LoadProgress) => void },
): Promise<Loaded> {
  const batches = new Batches(new Memory(files), actor);
  let lines = 0;
  for await (const { bytes, lines: checked } of blocks) {
    for (const { line, id, event } of checked) {
      if (event instanceof Refusal) {
        await batches.flush();
        throw new RefusedLine(line, id, event.code, messageOf(event));
      }
      await batches.add(line, event);
    }
    lines = checked.at(-1)?.line ?? lines;
    onProgress?.({ lines, bytes });
  }
  await batches.flush();
  finish(batches.memory);
  const { duplicates, applied } = batches;
  return { lines, duplicates, applied: Object.fromEntries(applied) };
}

/** Puts events of one type that stand together and touch no common node into one batch, as the event endpoint does. */
class Batches {
  duplicates = 0;
  readonly applied = new Map<string, number>();
  private readonly tx: MemoryTransaction;
  private events: Parsed[] = [];
  private lines: number[] = [];
  private readonly alone = new Set<string>();
  private readonly read = new Set<string>();

  constructor(
    readonly memory: Memory,
    private readonly actor: string,
  ) {
    this.tx = new MemoryTransaction(memory);
  }

  async add(line: number, event: Parsed): Promise<void> {
    const { definition } = event;
    if (AFTER_SETTLEMENT.has(definition.type)) {
      await this.flush();
      throw new RefusedLine(line, event.eventId, 'LATE', afterSettlement(definition.type));
    }
    const touches = touchesOf(event);
    if (!this.takes(definition, touches)) await this.flush();
    for (const [name, mode] of touches) (mode === ALONE ? this.alone : this.read).add(name);
    this.events.push(event);
    this.lines.push(line);
    // What divides may be refused as a whole, and then its line must be known.
    if (definition.divides || this.events.length === FULL) await this.flush();
  }

  async flush(): Promise<void> {
    const { events, lines } = this;
    const [first] = events;
    if (!first) return;
    this.events = [];
    this.lines = [];
    this.alone.clear();
    this.read.clear();
    const { type } = first.definition;
    const outcomes = await decideAndWrite(this.tx, first.definition, events, this.memory, this.actor).catch(
      (error) => {
        throw error instanceof Refusal ? refusedLine(lines[0], first, error) : error;
      },
    );
    for (const [i, outcome] of outcomes.entries()) {
      if (outcome instanceof Refusal) throw refusedLine(lines[i], events[i], outcome);
      if (outcome.status === 'duplicate') this.duplicates++;
      else this.applied.set(type, (this.applied.get(type) ?? 0) + 1);
    }
  }

  private takes(definition: EventDefinition, touches: ReadonlyMap<string, string>): boolean {
    if (this.events.length === 0) return true;
    if (this.events[0]?.definition !== definition) return false;
    for (const [name, mode] of touches)
      if (this.alone.has(name) || (mode === ALONE && this.read.has(name))) return false;
    return true;
  }
}

const refusedLine = (line: number | undefined, event: Parsed | undefined, refusal: Refusal) =>
  new RefusedLine(line ?? 0, event?.eventId, refusal.code, messageOf(refusal));

const afterSettlement = (type: string) =>
  `${type} comes after settlements, which bulk-load does not do: send it, and what follows, to the service after the load`;
