import type { EventDefinition, Parsed } from '../facts/definition.ts';
import { qualified } from '../values/keys.ts';

/** An event of a body, with its place in it. */
export interface Placed {
  readonly line: number;
  readonly event: Parsed;
}

/** Events of one type that can be applied together. */
export interface Batch {
  readonly definition: EventDefinition;
  readonly events: readonly Placed[];
}

/** How an event uses something: with others of the same mode, or alone. */
const ALONE = 'alone';
const READING = 'reading';

interface Use {
  mode: string;
  /** The first step after all that used it otherwise before. */
  from: number;
  /** The last step that uses it so far. */
  last: number;
}

/**
 * Arranges events into steps that keep their meaning: events that touch the same node stay in the order given, reading a
 * node aside, and all others move together so that they can be written at once. The batches of a step are independent.
 */
export function schedule(events: readonly Placed[]): Batch[][] {
  const uses = new Map<string, Use>();
  const steps: Map<EventDefinition, Placed[]>[] = [];
  /** Nothing may move before the last event that divides a body. */
  let least = 0;
  for (const placed of events) {
    const touches = touchesOf(placed.event);
    let step = placed.event.definition.divides ? steps.length : least;
    if (placed.event.definition.divides) least = step + 1;
    for (const [name, mode] of touches) step = Math.max(step, earliest(uses.get(name), mode));
    for (const [name, mode] of touches) uses.set(name, used(uses.get(name), mode, step));

    steps[step] ??= new Map();
    const batch = steps[step]?.get(placed.event.definition);
    if (batch) batch.push(placed);
    else steps[step]?.set(placed.event.definition, [placed]);
  }
  return steps.map((step) => [...step].map(([definition, events]) => ({ definition, events })));
}

function earliest(use: Use | undefined, mode: string): number {
  if (!use) return 0;
  if (mode === ALONE || mode !== use.mode) return use.last + 1;
  // Reading commutes; events that affect chains do not, but those of one type may share a step, in their order.
  return mode === READING ? use.from : use.last;
}

function used(use: Use | undefined, mode: string, step: number): Use {
  if (use && use.mode === mode && mode !== ALONE) return { ...use, last: Math.max(use.last, step) };
  return { mode, from: (use?.last ?? -1) + 1, last: step };
}

/** What an event touches, each with the mode. */
function touchesOf({ definition, content, eventId, id }: Parsed): Map<string, string> {
  const touches = new Map<string, string>();
  for (const { label, key } of definition.references(content)) touches.set(qualified(label, key), READING);
  for (const { label, key } of definition.changes?.(content) ?? []) touches.set(qualified(label, key), ALONE);
  const { label, key } = definition.subject(content, eventId);
  if (definition.makes) touches.set(qualified(label, key), ALONE);
  touches.set(id, ALONE);
  if (definition.affectsChains) touches.set('chains', definition.type);
  const floors = definition.royaltyFloors?.(content);
  if (floors) touches.set('royalty floors', floors === 'reads' ? READING : definition.type);
  return touches;
}
