import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseLine } from '../../src/events/parse.ts';
import { type Batch, type Placed, Schedule } from '../../src/events/schedule.ts';
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
  times,
  updatePerson,
  validate,
} from '../support/events.ts';

const placed = (events: readonly EventObject[]): Placed[] =>
  events.map((event, i) => ({ line: i + 1, size: 1, event: parseLine(JSON.stringify(event)) }));

/** All that can be taken at once, until nothing is left. */
function inSteps(schedule: Schedule): Batch[][] {
  const steps: Batch[][] = [];
  for (;;) {
    const step = taken(schedule);
    if (step.length === 0) return steps;
    for (const batch of step) schedule.done(batch);
    steps.push(step);
  }
}

function taken(schedule: Schedule, any = true): Batch[] {
  const batches: Batch[] = [];
  for (let it = schedule.take(any); it; it = schedule.take(any)) batches.push(it);
  return batches;
}

const linesOf = ({ events }: Batch) => events.map(({ line }) => line);

/** The lines of each batch of each step. */
function steps(...events: EventObject[]) {
  const schedule = new Schedule();
  for (const it of placed(events)) schedule.add(it);
  return inSteps(schedule).map((step) => step.map(linesOf));
}

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
    // Between two events: whether a batch is taken that comes next, and how many of those taken are done.
    const moment = fc.record({ event: anyEvent, takes: fc.boolean(), finishes: fc.nat(2) });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 40 }), (moments) => {
        const schedule = new Schedule();
        const lines = placed(moments.map(({ event }) => event));
        const place = new Map<number, { batch: Batch; index: number; taken: number }>();
        const done = new Map<Batch, number>();
        const running: Batch[] = [];
        let time = 0;
        const take = () => {
          const batch = schedule.take(true);
          if (!batch) return false;
          time++;
          running.push(batch);
          expect(new Set(batch.events.map(({ event }) => event.definition))).toEqual(
            new Set([batch.definition]),
          );
          batch.events.forEach(({ line }, index) => {
            expect(place.has(line)).toBe(false);
            place.set(line, { batch, index, taken: time });
          });
          return true;
        };
        const finish = () => {
          const batch = running.shift();
          if (batch) {
            schedule.done(batch);
            done.set(batch, ++time);
          }
        };
        moments.forEach(({ takes, finishes }, i) => {
          schedule.add(lines[i] as Placed);
          if (takes) take();
          for (let n = 0; n < finishes; n++) finish();
        });
        while (take() || running.length > 0) finish();
        expect(place.size).toBe(lines.length);

        for (const [i, later] of lines.entries()) {
          for (const earlier of lines.slice(0, i)) {
            const [a, b] = [place.get(earlier.line), place.get(later.line)];
            if (!a || !b) throw new Error('not scheduled');
            const isDoneBefore = (done.get(a.batch) as number) < b.taken;
            if (conflict(earlier, later) || divides(earlier, later)) expect(isDoneBefore).toBe(true);
            else if (bothAffectChains(earlier, later))
              expect(isDoneBefore || (a.batch === b.batch && a.index < b.index)).toBe(true);
          }
        }
      }),
    );
  });

  test('fills batches of 1,000, and lets a full one be written while the next one fills', () => {
    const schedule = new Schedule();
    const records = placed(times(1_500, (i) => record(`r${i}`)));
    expect(records.filter((it) => schedule.add(it)).map(({ line }) => line)).toEqual([1_000]);
    const [first, ...others] = taken(schedule, false);
    expect([first?.events.length, others]).toEqual([1_000, []]);
    for (const it of placed(times(2_000, (i) => record(`s${i}`))).slice(1_500)) schedule.add(it);
    expect(taken(schedule, false).map(({ events }) => events.length)).toEqual([1_000]);
  });

  test('keeps the order of a chain of corrections that is longer than a batch', () => {
    const schedule = new Schedule();
    for (const it of placed(times(1_100, (i) => correction(`r${i}`, `s${i}`)))) schedule.add(it);
    const steps = inSteps(schedule).map((step) => step.map(linesOf));
    expect(steps.map((step) => step.map((it) => it.length))).toEqual([[1_000], [100]]);
    expect(steps.flat(2)).toEqual(times(1_100, (line) => line));
  });

  test('lets nobody wait who touches nothing of what is being written', () => {
    const schedule = new Schedule();
    const [a, b, c, d] = placed([...people('c1'), datanet('A'), record('r1', 'A'), record('r2', 'B', 'c2')]);
    for (const it of [a, b, c]) schedule.add(it as Placed);
    const [people1, datanets] = taken(schedule);
    schedule.add(d as Placed);
    expect(taken(schedule).map(linesOf)).toEqual([[4]]);
    schedule.done(people1 as Batch);
    expect(taken(schedule)).toEqual([]);
    schedule.done(datanets as Batch);
    expect(taken(schedule).map(linesOf)).toEqual([[3]]);
  });

  test('holds nothing any more of what is done', () => {
    const schedule = new Schedule();
    for (const it of placed([...people('c1'), datanet('A'), record('r1'), freeze('A', 1), record('r2')]))
      schedule.add(it);
    inSteps(schedule);
    for (const held of ['batches', 'filling', 'uses'] as const)
      expect((schedule as unknown as Record<string, { size: number }>)[held]?.size).toBe(0);
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

const divides = (a: Placed, b: Placed) =>
  a.event.definition.divides === true || b.event.definition.divides === true;

const bothAffectChains = (a: Placed, b: Placed) =>
  a.event.definition.affectsChains === true && b.event.definition.affectsChains === true;
