import type { EventDefinition, Parsed } from '../facts/definition.ts';
import { qualified } from '../values/keys.ts';

/** An event of a body, with its place in it. */
export interface Placed {
  readonly line: number;
  /** Characters of its line. */
  readonly size: number;
  readonly event: Parsed;
}

/** Events of one type that can be applied together. */
export interface Batch {
  readonly definition: EventDefinition;
  readonly events: readonly Placed[];
}

/** Events that one transaction writes. */
const FULL = 1_000;

/** How an event uses something: with others of the same mode, or alone. */
export const ALONE = 'alone';
const READING = 'reading';
const CHAINS = 'chains';

/** A batch on its way: filling, then being written, then done. */
interface Planned extends Batch {
  readonly events: Placed[];
  /** Every batch it waits for has a lower level, so none wait in a circle. */
  readonly level: number;
  /** The batches it waits for. */
  readonly after: Set<Planned>;
  /** The batches that wait for it. */
  readonly before: Planned[];
  /** What its events touch. */
  readonly touched: string[];
  taken: boolean;
  done: boolean;
}

interface Use {
  readonly mode: string;
  readonly batches: readonly Planned[];
  /** Those that used it otherwise before. */
  readonly earlier: readonly Planned[];
}

/**
 * Arranges the events of a body, as they come, into batches that keep their meaning: events that touch the same node stay
 * in the order given, reading a node aside, and all others move together so that they can be written at once. A batch may
 * be written as soon as those it waits for are done, whatever else is still being written.
 */
export class Schedule {
  /** Those not done yet, in the order in which they were begun. */
  private readonly batches = new Set<Planned>();
  /** Those that still take events, by level and type. */
  private readonly filling = new Map<string, Planned>();
  private readonly uses = new Map<string, Use>();
  /** The last event that divides the body: nothing passes it. */
  private divider: Planned | undefined;

  /** Says whether a batch is full with it. */
  add(placed: Placed): boolean {
    const { definition } = placed.event;
    const touches = touchesOf(placed.event);
    const after = this.earlier(definition, touches);
    const batch = this.joined(definition, after) ?? this.filled(definition, after);
    batch.events.push(placed);
    for (const other of after) {
      if (!batch.after.has(other)) other.before.push(batch);
      batch.after.add(other);
    }
    for (const [name, mode] of touches) this.use(name, mode, batch);
    if (definition.divides) this.divider = batch;
    if (batch.events.length < FULL) return false;
    this.filling.delete(nameOf(batch));
    return true;
  }

  /** The first batch that can be written now: a full one, or `any`. Nothing is added to it from now on. */
  take(any: boolean): Batch | undefined {
    for (const batch of this.batches) {
      if (batch.taken || batch.after.size > 0 || !(any || batch.events.length === FULL)) continue;
      batch.taken = true;
      if (this.isFilling(batch)) this.filling.delete(nameOf(batch));
      return batch;
    }
  }

  done(taken: Batch): void {
    const batch = taken as Planned;
    batch.done = true;
    this.batches.delete(batch);
    for (const other of batch.before) other.after.delete(batch);
    // What is done holds nothing that came after it in memory.
    batch.before.length = 0;
    for (const name of batch.touched)
      if (!this.uses.get(name)?.batches.some(isPending)) this.uses.delete(name);
    if (this.divider === batch) this.divider = undefined;
  }

  /** The batches that must be done before an event. */
  private earlier(definition: EventDefinition, touches: ReadonlyMap<string, string>): Set<Planned> {
    const after = new Set<Planned>();
    const { divider } = this;
    if (divider) after.add(divider);
    // What came before the divider is done before it.
    if (definition.divides)
      for (const batch of this.batches) if (!divider || batch.level > divider.level) after.add(batch);
    for (const [name, mode] of touches) {
      const use = this.uses.get(name);
      if (!use) continue;
      for (const batch of mode === use.mode && mode !== ALONE ? use.earlier : use.batches)
        if (isPending(batch)) after.add(batch);
    }
    return after;
  }

  /**
   * Reading commutes; events that affect chains do not, but those of one type may share a batch, in their order. Where an
   * event cannot join the last of these, it has to wait for it too.
   */
  private joined(definition: EventDefinition, after: Set<Planned>): Planned | undefined {
    const chains = definition.affectsChains ? this.uses.get(CHAINS) : undefined;
    const last = chains?.mode === definition.type ? chains.batches.at(-1) : undefined;
    if (!last || last.done) return undefined;
    if (this.isFilling(last) && levelAfter(after) <= last.level) return last;
    after.add(last);
  }

  private filled(definition: EventDefinition, after: ReadonlySet<Planned>): Planned {
    const level = levelAfter(after);
    const found = this.filling.get(nameOf({ level, definition }));
    if (found) return found;
    const begun: Planned = {
      definition,
      level,
      events: [],
      after: new Set(),
      before: [],
      touched: [],
      taken: false,
      done: false,
    };
    this.batches.add(begun);
    this.filling.set(nameOf(begun), begun);
    return begun;
  }

  private use(name: string, mode: string, batch: Planned): void {
    const use = this.uses.get(name);
    if (use && use.mode === mode && mode !== ALONE) {
      if (use.batches.at(-1) === batch || use.batches.includes(batch)) return;
      const [batches, earlier] = [[...use.batches.filter(isPending), batch], use.earlier.filter(isPending)];
      this.uses.set(name, { mode, batches, earlier });
    } else {
      this.uses.set(name, { mode, batches: [batch], earlier: use?.batches.filter(isPending) ?? [] });
    }
    batch.touched.push(name);
  }

  private isFilling = (batch: Planned) => this.filling.get(nameOf(batch)) === batch;
}

const isPending = ({ done }: Planned) => !done;

const levelAfter = (after: ReadonlySet<Planned>) => {
  let level = 0;
  for (const batch of after) level = Math.max(level, batch.level + 1);
  return level;
};

const nameOf = ({ level, definition }: Pick<Planned, 'level' | 'definition'>) =>
  `${level} ${definition.type}`;

/** What an event touches, each with the mode. */
export function touchesOf({ definition, content, eventId, id }: Parsed): Map<string, string> {
  const touches = new Map<string, string>();
  for (const { label, key } of definition.references(content)) touches.set(qualified(label, key), READING);
  for (const { label, key } of definition.changes?.(content) ?? []) touches.set(qualified(label, key), ALONE);
  const { label, key } = definition.subject(content, eventId);
  if (definition.makes) touches.set(qualified(label, key), ALONE);
  touches.set(id, ALONE);
  if (definition.affectsChains) touches.set(CHAINS, definition.type);
  const floors = definition.royaltyFloors?.(content);
  if (floors) touches.set('royalty floors', floors === 'reads' ? READING : definition.type);
  return touches;
}
