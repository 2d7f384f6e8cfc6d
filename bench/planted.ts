import { type Event, event, seeded } from './events.ts';

/** What can be at fault in a planted world. */
export const FAULTS = ['RECORD', 'VERSION', 'FINE_TUNE', 'PROVIDER'] as const;
export type Fault = (typeof FAULTS)[number];

const DATANETS = 4;
const RECORDS = 20;
const PEOPLE = 6;
const FINE_TUNES = 10;
const MERGES = 5;
const PROVIDERS = 4;
const ROUTE_VERSIONS = 8;
/** Records that evidence names, of which the last did harm. */
const ITEMS = 8;
/** How often an answer is bad with the fault in it, and without. */
const FAULTY = 0.8;
const USUAL = 0.05;

/** A line in which every version, fine-tune and provider is used in several ways, so that each can be told from the others. */
export class PlantedWorld {
  readonly events: Event[] = [];
  /** Records of each version, the versions and fine-tunes that each fine-tune comes by. */
  private readonly members = new Map<string, string[]>();
  private readonly versions = new Map<string, string[]>();
  private readonly steps = new Map<string, string[]>();
  private readonly random: () => number;

  constructor(
    seed: number,
    private readonly prefix = 'p',
  ) {
    this.random = seeded(seed);
    this.tellDatanets();
    this.tellFineTunes();
    for (const provider of this.providers())
      this.events.push(this.event('compute.registered', { provider: { key: provider, name: provider } }));
  }

  /** A route with answers and their judgements, most of them bad where the fault had a part in them. */
  trial(name: string, fault: Fault, { evidence, answers }: { evidence: boolean; answers: number }) {
    const route = `${this.prefix}-${name}`;
    const offers = Array.from({ length: ROUTE_VERSIONS }, () => this.some(3, [...this.steps.keys()]));
    const told: Event[] = offers.map((serves, i) =>
      this.event('route.published', {
        route,
        version: i + 1,
        serves: serves.map((fineTune) => ({ fineTune })),
      }),
    );
    const used = [...new Set(offers.flat().flatMap((it) => this.steps.get(it) as string[]))];
    const label = {
      RECORD: 'Record',
      VERSION: 'DatanetVersion',
      FINE_TUNE: 'FineTune',
      PROVIDER: 'ComputeProvider',
    };
    const at = {
      RECORD: () =>
        this.one(this.members.get(this.one([...new Set(used.flatMap((it) => this.versionsOf([it])))])) ?? []),
      VERSION: () => this.one([...new Set(used.flatMap((it) => this.versionsOf([it])))]),
      FINE_TUNE: () => this.one(used),
      PROVIDER: () => this.one(this.providers()),
    };
    const culprit = at[fault]();
    for (let i = 0; i < answers; i++) {
      const version = Math.floor(this.random() * ROUTE_VERSIONS);
      const mix = this.some(1 + Math.floor(this.random() * 2), offers[version] as string[]);
      const provider = this.one(this.providers());
      const versions = this.versionsOf(mix);
      const inference = `${route}-${i}`;
      const records = this.some(ITEMS, [
        ...new Set(versions.flatMap((it) => this.members.get(it) as string[])),
      ]);
      const helped = new Set(records.slice(0, -1));
      const parts: Record<Fault, () => boolean> = {
        RECORD: () => helped.has(culprit),
        VERSION: () =>
          versions.includes(culprit) &&
          (!evidence || (this.members.get(culprit) as string[]).some((it) => helped.has(it))),
        FINE_TUNE: () => mix.some((it) => (this.steps.get(it) as string[]).includes(culprit)),
        PROVIDER: () => provider === culprit,
      };
      const isBad = this.random() < (parts[fault]() ? FAULTY : USUAL);
      told.push(
        this.event('inference.served', {
          inference,
          route,
          version: version + 1,
          provider,
          serves: mix.map((fineTune) => ({ fineTune })),
          inputTokens: 1,
          outputTokens: 1,
        }),
      );
      if (evidence)
        told.push(
          this.event('attribution.reported', {
            inference,
            method: 'trak',
            methodVersion: '1',
            sign: 'POSITIVE_HELPS',
            items: records.map((record, i) => ({ record, score: i < ITEMS - 1 ? String(i + 1) : '-9' })),
          }),
        );
      told.push(this.event('inference.judged', { inference, verdict: isBad ? 'BAD' : 'GOOD' }));
    }
    return { events: told, culprit: `${label[fault]}:${culprit}` };
  }

  private tellDatanets() {
    for (let d = 0; d < DATANETS; d++) {
      const datanet = `${this.prefix}-d${d}`;
      const person = (i: number) => `${datanet}-c${i % PEOPLE}`;
      const records: string[] = [];
      for (let i = 0; i < PEOPLE; i++)
        this.events.push(this.event('contributor.registered', { contributor: { key: person(i) } }));
      this.events.push(
        this.event('datanet.created', { datanet: { key: datanet, name: datanet, domain: 'bench' } }),
      );
      for (const version of [1, 2]) {
        for (let i = 0; i < RECORDS / 2; i++) {
          const key = `${datanet}-r${records.length}`;
          this.events.push(
            this.event('record.contributed', {
              record: {
                key,
                datanet,
                contentHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
                mediaType: 'text/plain',
                bytes: 1,
              },
              by: [{ contributor: person(records.length) }],
            }),
          );
          records.push(key);
        }
        this.events.push(this.event('datanet.frozen', { datanet, version }));
        this.members.set(`${datanet}@${version}`, [...records]);
      }
    }
  }

  private tellFineTunes() {
    const builders = Array.from({ length: 4 }, (_, i) => `${this.prefix}-b${i}`);
    for (const key of builders)
      this.events.push(this.event('contributor.registered', { contributor: { key } }));
    const versions = [...this.members.keys()];
    for (let i = 0; i < FINE_TUNES + MERGES; i++) {
      const key = `${this.prefix}-f${i}`;
      const parents = i < FINE_TUNES ? [] : this.some(2, [...this.steps.keys()]);
      // Every version is trained on by several.
      const on = i < FINE_TUNES ? [versions[i % versions.length] as string, ...this.some(1, versions)] : [];
      this.events.push(
        this.event('fineTune.completed', {
          fineTune: { key, name: key, method: 'lora' },
          builtBy: [{ contributor: builders[i % builders.length] }],
          trainedOn: [...new Set(on)].map((it) => ({
            datanet: it.slice(0, -2),
            version: Number(it.slice(-1)),
          })),
          derivedFrom: parents.map((fineTune) => ({ fineTune })),
        }),
      );
      this.versions.set(key, [...new Set([...on, ...this.versionsOf(parents)])]);
      this.steps.set(key, [key, ...new Set(parents.flatMap((it) => this.steps.get(it) as string[]))]);
    }
  }

  private versionsOf(fineTunes: readonly string[]): string[] {
    return [...new Set(fineTunes.flatMap((it) => this.versions.get(it) as string[]))];
  }

  private providers = () => Array.from({ length: PROVIDERS }, (_, i) => `${this.prefix}-gpu${i}`);

  private made = 0;
  private event = (type: string, fields: Record<string, unknown>) =>
    event(`${this.prefix}-${++this.made}`, type, fields);

  private one<T>(of: readonly T[]): T {
    return of[Math.floor(this.random() * of.length)] as T;
  }

  private some<T>(count: number, of: readonly T[]): T[] {
    const left = [...of];
    const taken: T[] = [];
    while (taken.length < count && left.length > 0)
      taken.push(...left.splice(Math.floor(this.random() * left.length), 1));
    return taken;
  }
}
