import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLine } from '../../src/events/parse.ts';
import { type Placed, schedule } from '../../src/events/schedule.ts';
import {
  contribute,
  correct,
  datanet,
  type EventObject,
  evaluate,
  fineTune,
  freeze,
  include,
  judge,
  people,
  publish,
  remove,
  serve,
  updatePerson,
  validate,
} from '../support/events.ts';

const placed = (events: readonly EventObject[]): Placed[] =>
  events.map((event, i) => ({ line: i + 1, event: parseLine(JSON.stringify(event)) }));

/** The lines of each batch of each step. */
const steps = (...events: EventObject[]) =>
  schedule(placed(events)).map((step) => step.map((batch) => batch.events.map(({ line }) => line)));

const record = (key: string, datanet = 'A', by = 'c1') => contribute(key, { datanet, by: [by] });
const correction = (key: string, corrects: string) => correct(key, { corrects, datanet: 'A', by: ['c1'] });

describe('the schedule', () => {
  test('writes events that touch no common node together, one batch for each type', () => {
    expect(steps(...people('c1'), datanet('A'), ...people('c2'), datanet('B'))).toEqual([
      [
        [1, 3],
        [2, 4],
      ],
    ]);
  });

  test('lets an event wait for those that make what it names', () => {
    expect(steps(...people('c1'), datanet('A'), record('r1'), freeze('A', 1), freeze('A', 2))).toEqual([
      [[1], [2]],
      [[3]],
      [[4]],
      [[5]],
    ]);
  });

  test('does not let readers of one node wait for each other', () => {
    expect(steps(record('r1'), record('r2'), evaluate('F'), evaluate('F'), serve('i1', 'R@1'))).toEqual([
      [[1, 2], [3, 4], [5]],
    ]);
  });

  test('keeps what reads a node before and after a change of it apart', () => {
    expect(steps(record('r1'), updatePerson('c1', { name: 'N' }), record('r2'), record('r3'))).toEqual([
      [[1]],
      [[2]],
      [[3, 4]],
    ]);
  });

  const first = record('r1');
  test.each([
    ['the same event', first],
    ['the same key under another id', { ...first, id: 'other' }],
    ['the same id with another key', { ...record('r2'), id: first.id }],
  ])('keeps the order of an event and %s', (_, second) => {
    expect(steps(first, second)).toEqual([[[1]], [[2]]]);
  });

  test('keeps the order of all that can affect a chain of corrections, and batches it by type', () => {
    expect(
      steps(
        correction('r2', 'r1'),
        correction('s2', 's1'),
        validate('t1', 'c2', 'ACCEPTED'),
        include('u1', 'B'),
        include('v1', 'B'),
        remove('w1'),
        freeze('A', 1),
        freeze('B', 1),
        correction('x2', 'x1'),
      ),
    ).toEqual([[[1, 2]], [[3]], [[4, 5]], [[6]], [[7]], [[8]], [[9]]]);
  });

  test('lets nothing pass a freeze, for trust may rest on anything', () => {
    expect(steps(judge('i1', 'GOOD'), freeze('A', 1), judge('i2', 'BAD'), judge('i3', 'GOOD'))).toEqual([
      [[1]],
      [[2]],
      [[3, 4]],
    ]);
  });

  test('has no step for nothing', () => {
    expect(steps()).toEqual([]);
  });

  test('never changes the order of events that touch the same node, nor loses or repeats one', () => {
    const key = fc.constantFrom('k1', 'k2', 'k3');
    const anyEvent: fc.Arbitrary<EventObject> = fc.oneof(
      key.map((it) => people(it)[0] as EventObject),
      key.map((it) => updatePerson(it, { name: 'N' })),
      key.map((it) => datanet(it)),
      fc.tuple(key, key, key).map(([it, place, by]) => record(it, place, by)),
      fc.tuple(key, key).map(([it, corrects]) => correction(it, corrects)),
      fc.tuple(key, key).map(([it, place]) => include(it, place)),
      key.map((it) => remove(it)),
      fc.tuple(key, key).map(([it, by]) => validate(it, by, 'REJECTED')),
      key.map((it) => freeze(it, 1)),
      fc.tuple(key, key).map(([it, parent]) => fineTune(it, { from: [parent], on: ['k1@1'] })),
      fc.tuple(key, key).map(([it, served]) => publish(it, 1, [served])),
      fc.tuple(key, key).map(([it, route]) => serve(it, `${route}@1`)),
      key.map((it) => ({ ...evaluate(it), id: 'one and the same' })),
    );
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const lines = placed(events);
        const scheduled = schedule(lines);
        const place = new Map<number, { step: number; batch: object; index: number }>();
        scheduled.forEach((step, i) => {
          for (const batch of step) {
            expect(new Set(batch.events.map(({ event }) => event.definition))).toEqual(
              new Set([batch.definition]),
            );
            batch.events.forEach(({ line }, index) => {
              expect(place.has(line)).toBe(false);
              place.set(line, { step: i, batch, index });
            });
          }
        });
        expect(place.size).toBe(events.length);

        for (const [i, later] of lines.entries()) {
          for (const earlier of lines.slice(0, i)) {
            const [a, b] = [place.get(earlier.line), place.get(later.line)];
            if (!a || !b) throw new Error('not scheduled');
            if (conflict(earlier, later)) expect(a.step).toBeLessThan(b.step);
            else if (bothAffectChains(earlier, later)) {
              expect(a.step < b.step || (a.batch === b.batch && a.index < b.index)).toBe(true);
            }
          }
        }
      }),
    );
  });
});

/** Whether one makes or changes what the other makes, changes or reads. */
function conflict(a: Placed, b: Placed): boolean {
  const [x, y] = [usesOf(a), usesOf(b)];
  const meets = (some: Set<string>, others: Set<string>) => [...some].some((it) => others.has(it));
  return meets(x.writes, y.writes) || meets(x.writes, y.reads) || meets(x.reads, y.writes);
}

function usesOf({ event: { definition, content, eventId, id } }: Placed) {
  const name = ({ label, key }: { label: string; key: string }) => `${label} ${key}`;
  const made = definition.makes ? [definition.subject(content, eventId)] : [];
  const writes = new Set([...made, ...(definition.changes?.(content) ?? [])].map(name));
  return { writes: writes.add(id), reads: new Set(definition.references(content).map(name)) };
}

const bothAffectChains = (a: Placed, b: Placed) =>
  a.event.definition.affectsChains === true && b.event.definition.affectsChains === true;
