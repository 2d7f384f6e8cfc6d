import { describe, expect, it } from 'vitest';
import type { Event } from '../../bench/events.ts';
import { LONGEST, sizesOf, VERSIONS, World } from '../../bench/scale/world.ts';
import { parseLine } from '../../src/events/parse.ts';

// biome-ignore lint/suspicious/noExplicitAny: events are looked into as they are written
type Written = Event & Record<string, any>;

const eventsOf = (nodes: number, seed?: number) => [...new World({ nodes, seed }).events()] as Written[];
const events = eventsOf(20_000);
const of = (type: string) => events.filter((it) => it.type === type);

describe('a world', () => {
  it('is the same for the same seed and size, also from one generator twice', () => {
    const world = new World({ nodes: 1_000, seed: 7 });
    expect([...world.events()]).toEqual([...world.events()]);
    expect(eventsOf(1_000, 7)).toEqual([...world.events()]);
    expect(eventsOf(1_000, 8)).not.toEqual([...world.events()]);
  });

  it('is events that the contract allows, each id once in its type', () => {
    const parsed = events.map((it) => parseLine(JSON.stringify(it)));
    const ids = new Set(parsed.map(({ definition, eventId }) => `${definition.type} ${eventId}`));
    expect(ids.size).toBe(events.length);
  });

  it('has as many of each as its size says, and about as many nodes as asked for', () => {
    const sizes = sizesOf(20_000);
    expect(of('contributor.registered')).toHaveLength(sizes.contributors);
    expect(of('record.contributed').length + of('record.corrected').length).toBe(sizes.records);
    expect(of('datanet.frozen')).toHaveLength(sizes.datanets * VERSIONS);
    expect(of('fineTune.completed')).toHaveLength(sizes.fineTunes);
    expect(of('inference.served')).toHaveLength(sizes.inferences);
    expect(events.length).toBeGreaterThan(20_000);
    expect(events.length).toBeLessThan(26_000);
  });

  it('has evidence and judgements on about one inference in a hundred', () => {
    const inferences = of('inference.served').length;
    for (const type of ['attribution.reported', 'inference.judged']) {
      expect(of(type).length / inferences).toBeGreaterThan(0.005);
      expect(of(type).length / inferences).toBeLessThan(0.02);
    }
  });

  it('has few who contribute much and many who contribute little, and likewise routes', () => {
    const firstTenth = (names: string[]) => {
      const counts = new Map<string, number>();
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
      const sorted = [...counts.values()].sort((a, b) => b - a);
      const top = sorted.slice(0, Math.ceil(sorted.length / 10));
      return top.reduce((sum, it) => sum + it, 0) / names.length;
    };
    expect(firstTenth(of('record.contributed').map(({ by }) => by[0].contributor))).toBeGreaterThan(0.3);
    expect(firstTenth(of('inference.served').map(({ route }) => route))).toBeGreaterThan(0.2);
  });

  it('corrects some records many times, but none more than thirty', () => {
    const lengths = new Map<string, number>();
    for (const { record, corrects } of of('record.corrected'))
      lengths.set(record.key, (lengths.get(corrects) ?? 0) + 1);
    const longest = Math.max(...lengths.values());
    expect(longest).toBeGreaterThan(LONGEST / 2);
    expect(longest).toBeLessThanOrEqual(LONGEST);
  });

  it('has fine-tunes of which most are shallow and some have thirty above them', () => {
    const depths = new Map<string, number>();
    for (const { fineTune, derivedFrom } of of('fineTune.completed'))
      depths.set(
        fineTune.key,
        Math.max(-1, ...derivedFrom.map((it: Written) => depths.get(it.fineTune) ?? -1)) + 1,
      );
    const all = [...depths.values()];
    expect(Math.max(...all)).toBe(LONGEST);
    expect(all.filter((depth) => depth < 4).length / all.length).toBeGreaterThan(0.6);
  });

  it('answers some inferences with a mix of what its route version serves', () => {
    const serves = new Map(
      of('route.published').map((it) => [it.id, it.serves.map((one: Written) => one.fineTune)]),
    );
    const mixes = of('inference.served').filter((it) => it.serves);
    expect(mixes.length).toBeGreaterThan(0);
    for (const { route, version, serves: mix } of mixes)
      for (const { fineTune } of mix) expect(serves.get(`${route}@${version}`)).toContain(fineTune);
  });
});
