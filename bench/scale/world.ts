import { type Event, event } from '../events.ts';
import { Chance } from './chance.ts';

/** How many there are of each; all follows from the number of nodes. */
export interface Sizes {
  readonly contributors: number;
  readonly datanets: number;
  readonly records: number;
  readonly models: number;
  readonly fineTunes: number;
  readonly providers: number;
  readonly routes: number;
  readonly inferences: number;
}

export interface WorldOptions {
  readonly nodes: number;
  readonly seed?: number;
}

/** Frozen versions of each Datanet. */
export const VERSIONS = 4;
/** Corrections in the longest correction chains, and fine-tunes above the deepest. */
export const LONGEST = 30;
/** The first of so many fine-tunes are the deep ones: each derives from the one before. */
const FAMILY = 500;
/** Correction chains that are being written in a Datanet at a time. */
const OPEN_CHAINS = 16;
/** Records of one upload, and inferences that are reported and judged together. */
const TOGETHER = 200;
const MOST_ROUTE_VERSIONS = 10;
/** In the order in which those of one upload come. */
const OF_RECORDS = [
  'record.contributed',
  'record.corrected',
  'record.validated',
  'record.included',
  'record.removed',
];
const OF_INFERENCES = ['attribution.reported', 'inference.judged', 'inference.voided'];

export const ASSETS = ['CREDIT', 'USDX'] as const;
const DECIMALS = { CREDIT: 18, USDX: 6 };
const LICENSES = ['CC-BY-4.0', 'CC0-1.0', 'Apache-2.0', 'MIT', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0'];
const WEIGHTINGS = ['UNIFORM', 'DECLARED', 'BYTES'];
const DOMAINS = ['medicine', 'law', 'weather', 'code', 'translation', 'chemistry', 'teaching'];
const METHODS = ['lora', 'qlora', 'full', 'dpo'];
const MEDIA = ['text/plain', 'text/markdown', 'application/json', 'image/png'];
const TASKS = ['answer', 'summarize', 'translate', 'classify'];
const BENCHMARKS = ['held-out', 'field-trial', 'double-blind'];
const FIRST_NAMES = [
  'Ada',
  'Barbara',
  'Carl',
  'Edsger',
  'Emmy',
  'Grace',
  'Hedy',
  'Ida',
  'Kurt',
  'Lise',
  'Mary',
];
const LAST_NAMES = ['Baker', 'Chen', 'Diaz', 'Fofana', 'Garcia', 'Haddad', 'Ito', 'Khan', 'Mbeki', 'Novak'];

export const contributorKey = (contributor: number) => `contributor-${contributor}`;
export const datanetKey = (datanet: number) => `datanet-${datanet}`;
export const recordKey = (datanet: number, record: number) => `${datanetKey(datanet)}/record-${record}`;
export const modelKey = (model: number) => `model-${model}`;
export const fineTuneKey = (fineTune: number) => `fine-tune-${fineTune}`;
export const providerKey = (provider: number) => `provider-${provider}`;
export const routeKey = (route: number) => `route-${route}`;
export const inferenceKey = (inference: number) => `inference-${inference}`;

/** 15,000 contributors, 1.5M records, 14,000 fine-tunes, some 3,000 route versions and 600,000 inferences are 2.13M nodes. */
export function sizesOf(nodes: number): Sizes {
  const scale = nodes / 2_132_000;
  const linear = (count: number, least: number) => Math.max(least, Math.round(count * scale));
  const root = (count: number, least: number) => Math.max(least, Math.round(count * Math.sqrt(scale)));
  return {
    contributors: linear(15_000, 20),
    datanets: root(37, 4),
    records: linear(1_500_000, 400),
    models: root(12, 2),
    fineTunes: linear(14_000, LONGEST + 10),
    providers: root(40, 3),
    routes: linear(1_000, 5),
    inferences: linear(600_000, 100),
  };
}

/** What happens to a record after it was contributed. Evidence may name those of the first three kinds. */
type Fate = 'stays' | 'opensChain' | 'corrects' | 'rejected' | 'removed' | 'quarantined';

/** A Datanet while records come in. */
interface Filling {
  records: number;
  /** Newest records of the correction chains that are being written. */
  readonly chains: { newest: number; corrections: number }[];
  toRemove?: number;
}

/** A frozen version, by numbers. */
interface Version {
  readonly datanet: number;
  readonly version: number;
}

/**
 * A world that follows from a seed and a size, as a stream of events. What an event names stands before it. In memory are a
 * few bytes for each fine-tune and a little for each Datanet: whatever else an event needs follows from numbers.
 */
export class World {
  readonly sizes: Sizes;
  private readonly seed: number;
  /** Records in each Datanet at each freeze. */
  private readonly ends: Uint32Array;
  /** A Datanet version that each fine-tune comes from, and how many fine-tunes are above it. */
  private readonly homes: Uint32Array;
  private readonly depths: Uint8Array;

  constructor({ nodes, seed = 1 }: WorldOptions) {
    this.seed = seed;
    this.sizes = sizesOf(nodes);
    this.ends = new Uint32Array(this.sizes.datanets * VERSIONS);
    this.homes = new Uint32Array(this.sizes.fineTunes);
    this.depths = new Uint8Array(this.sizes.fineTunes);
  }

  *events(): Generator<Event> {
    yield* this.beginning();
    yield* this.datanets();
    yield* this.models();
    yield* this.routes();
    yield* this.inferences();
  }

  /** How many versions a route has: most few, some many. */
  versionsOf(route: number): number {
    return 1 + this.chance('versions', route).ranked(MOST_ROUTE_VERSIONS, 0.9);
  }

  private chance = (kind: string, ...numbers: readonly number[]) => new Chance(this.seed, kind, ...numbers);

  private *beginning(): Generator<Event> {
    const at = moment(0);
    for (let number = 0; number < this.sizes.contributors; number++) {
      const key = contributorKey(number);
      const chance = this.chance('contributor', number);
      const contributor = {
        key,
        name: `${chance.one(FIRST_NAMES)} ${chance.one(LAST_NAMES)}`,
        ...(chance.is(0.8) && { wallet: `0x${chance.hex(40)}` }),
      };
      yield event(key, 'contributor.registered', { at, contributor });
    }
    for (let datanet = 0; datanet < this.sizes.datanets; datanet++) {
      const key = datanetKey(datanet);
      const domain = DOMAINS[datanet % DOMAINS.length] as string;
      yield event(key, 'datanet.created', {
        at,
        datanet: {
          key,
          name: `${domain} ${datanet}`,
          domain,
          license: LICENSES[datanet % LICENSES.length],
          weighting: WEIGHTINGS[datanet % WEIGHTINGS.length],
          validation: this.mustBeAccepted(datanet) ? 'REQUIRED' : 'NONE',
        },
      });
    }
  }

  private mustBeAccepted = (datanet: number) => datanet % 4 === 3;

  private *datanets(): Generator<Event> {
    const { datanets, records } = this.sizes;
    const fillings = Array.from({ length: datanets }, (): Filling => ({ records: 0, chains: [] }));
    for (let made = 0, version = 1; version <= VERSIONS; version++) {
      const end = Math.round((records * version) / VERSIONS);
      for (; made < end; made = Math.min(made + TOGETHER, end))
        yield* this.upload(made, Math.min(made + TOGETHER, end), fillings);
      const at = moment(1 + (240 * version) / VERSIONS);
      if (version === 2) yield* this.quarantines(at);
      for (const [datanet, filling] of fillings.entries()) {
        this.ends[datanet * VERSIONS + version - 1] = filling.records;
        const key = datanetKey(datanet);
        yield event(`${key}@${version}`, 'datanet.frozen', { at, datanet: key, version });
      }
    }
  }

  /** Events of one type stand together, for they are written together. */
  private *upload(first: number, last: number, fillings: readonly Filling[]): Generator<Event> {
    const { datanets, records } = this.sizes;
    const atOnce = this.chance('upload', first).is(0.1);
    const events: Event[] = [];
    for (let made = first; made < last; made++) {
      // At first every Datanet gets some, then most go where most are.
      const datanet = made < 10 * datanets ? made % datanets : this.chance('in', made).ranked(datanets);
      const at = moment(1 + (240 * (atOnce ? first : made)) / records);
      events.push(...this.record(datanet, fillings[datanet] as Filling, at));
    }
    for (const type of OF_RECORDS) yield* events.filter((it) => it.type === type);
  }

  private *record(datanet: number, filling: Filling, at: string): Generator<Event> {
    const number = filling.records++;
    const key = recordKey(datanet, number);
    const chance = this.chance('record', datanet, number);
    const by = this.makers(chance, 0.85);
    const fate = this.fateOf(datanet, number);
    const chain = fate === 'corrects' ? filling.chains[chance.ranked(OPEN_CHAINS)] : undefined;
    yield event(key, chain ? 'record.corrected' : 'record.contributed', {
      at,
      record: {
        key,
        datanet: datanetKey(datanet),
        contentHash: `sha256:${this.contentOf(datanet, number)}`,
        mediaType: chance.one(MEDIA),
        bytes: chance.scaled(100, 1_000_000),
        ...(chance.is(0.2) && { license: chance.one(LICENSES) }),
        ...(chance.is(0.5) && { weight: chance.scaled(1, 100) }),
        ...(chance.is(0.1) && { excerpt: `What ${key} says of ${DOMAINS[datanet % DOMAINS.length]}.` }),
      },
      by,
      ...(chain && {
        corrects: recordKey(datanet, chain.newest),
        ...(chance.is(0.5) && { share: chance.one(['1/3', '1/4', '2/3']) }),
      }),
    });
    if (chain) {
      chain.newest = number;
      if (++chain.corrections === LONGEST) filling.chains.splice(filling.chains.indexOf(chain), 1);
    } else if (fate === 'opensChain' || fate === 'corrects') {
      // The first places are corrected most, and are left where they are until their chain is as long as any gets.
      const place = filling.chains.length < OPEN_CHAINS ? filling.chains.length : 4 + chance.below(12);
      filling.chains[place] = { newest: number, corrections: 0 };
    }
    yield* this.later(datanet, number, fate, filling, by, at);
  }

  /** Its validation, its inclusion in another Datanet and its removal. */
  private *later(
    datanet: number,
    number: number,
    fate: Fate,
    filling: Filling,
    by: readonly { contributor: string }[],
    at: string,
  ): Generator<Event> {
    const record = recordKey(datanet, number);
    const chance = this.chance('later', datanet, number);
    const isAccepted = this.isAccepted(datanet, number);
    if (fate === 'rejected' || isAccepted) {
      let validator = chance.ranked(this.sizes.contributors);
      while (by.some(({ contributor }) => contributor === contributorKey(validator)))
        validator = (validator + 1) % this.sizes.contributors;
      yield event(`validation:${record}`, 'record.validated', {
        at,
        record,
        by: contributorKey(validator),
        verdict: isAccepted ? 'ACCEPTED' : 'REJECTED',
        ...(chance.is(0.3) && { score: chance.below(101) / 100 }),
      });
    }
    if (fate === 'stays' && chance.is(0.005)) {
      const other = datanetKey((datanet + 1) % this.sizes.datanets);
      yield event(`include:${record}`, 'record.included', { at, record, datanet: other });
    }
    if (fate === 'removed') {
      const former = filling.toRemove;
      filling.toRemove = number;
      if (former === undefined) return;
      const key = recordKey(datanet, former);
      yield event(`remove:${key}`, 'record.removed', { at, record: key, reason: 'withdrawn' });
    }
  }

  /** One record of every other Datanet is quarantined before the second freeze. */
  private *quarantines(at: string): Generator<Event> {
    for (let datanet = 0; datanet < this.sizes.datanets; datanet += 2) {
      const record = recordKey(datanet, QUARANTINED);
      yield event(`quarantine:${record}`, 'quarantined', { at, record, reason: 'its source is disputed' });
    }
  }

  private fateOf(datanet: number, number: number): Fate {
    if (number === QUARANTINED) return 'quarantined';
    // So that no version is empty.
    if (number < QUARANTINED) return 'stays';
    const at = this.chance('fate', datanet, number).below(1_000);
    if (at < 60) return 'corrects';
    if (at < 120) return 'opensChain';
    if (at < 125) return 'rejected';
    return at < 128 ? 'removed' : 'stays';
  }

  /** Where acceptance is required, most records are accepted; elsewhere few. */
  private isAccepted(datanet: number, number: number): boolean {
    if (this.fateOf(datanet, number) === 'rejected') return false;
    const isAccepted = this.chance('accepted', datanet, number).is(
      this.mustBeAccepted(datanet) ? 0.95 : 0.03,
    );
    return isAccepted || (this.mustBeAccepted(datanet) && number < QUARANTINED);
  }

  /** Whether evidence may name a record: it is a member of the next version, or corrected by one. */
  private isCredited(datanet: number, number: number): boolean {
    const fate = this.fateOf(datanet, number);
    // A correction takes the place of what it corrects only when it is accepted itself.
    if (this.mustBeAccepted(datanet)) return fate === 'stays' && this.isAccepted(datanet, number);
    return fate === 'stays' || fate === 'opensChain' || fate === 'corrects';
  }

  /** A few records have the content of an earlier one. */
  private contentOf(datanet: number, number: number): string {
    const chance = this.chance('content', datanet, number);
    return chance.is(0.005) && number > 0
      ? this.chance('content', datanet, chance.below(number)).hex(64)
      : chance.hex(64);
  }

  /** One contributor or, where `alone` does not happen, several, by shares. */
  private makers(chance: Chance, alone: number): { contributor: string; share?: number }[] {
    const { contributors } = this.sizes;
    if (chance.is(alone)) return [{ contributor: contributorKey(chance.ranked(contributors)) }];
    return Array.from({ length: 2 + chance.below(2) }, () => ({
      contributor: contributorKey(chance.ranked(contributors)),
      share: 1 + chance.below(5),
    }));
  }

  private *models(): Generator<Event> {
    const { models, providers, fineTunes, contributors } = this.sizes;
    const at = moment(242);
    for (let model = 0; model < models; model++) {
      const key = modelKey(model);
      const chance = this.chance('model', model);
      yield event(key, 'model.registered', {
        at,
        model: {
          key,
          name: `base ${model}`,
          license: chance.one(LICENSES),
          ...(this.asksRoyalty(model) && { minRoyalty: '1/20' }),
        },
        ...(chance.is(0.7) && { owner: contributorKey(chance.ranked(contributors)) }),
      });
    }
    for (let provider = 0; provider < providers; provider++) {
      const key = providerKey(provider);
      const wallet = `0x${this.chance('provider', provider).hex(40)}`;
      yield event(key, 'compute.registered', { at, provider: { key, name: `machines ${provider}`, wallet } });
    }
    for (let fineTune = 0; fineTune < fineTunes; fineTune++)
      yield* this.fineTune(fineTune, moment(242 + (30 * fineTune) / fineTunes));
    yield* this.evaluations();
  }

  private asksRoyalty = (model: number) => model % 2 === 1;

  private *fineTune(number: number, at: string): Generator<Event> {
    const key = fineTuneKey(number);
    const chance = this.chance('fineTune', number);
    const parents = this.parentsOf(number, chance);
    const trainedOn = Array.from(
      { length: parents.length > 0 && number % FAMILY > LONGEST ? chance.below(2) : 1 + chance.below(3) },
      () => this.someVersion(chance),
    );
    const model = chance.is(0.4) ? chance.below(this.sizes.models) : undefined;
    const [home] = trainedOn;
    this.homes[number] = home
      ? home.datanet * VERSIONS + home.version - 1
      : (this.homes[parents[0] as number] as number);
    this.depths[number] = Math.max(-1, ...parents.map((it) => this.depths[it] as number)) + 1;
    yield event(key, 'fineTune.completed', {
      at,
      fineTune: {
        key,
        name: `${chance.one(TASKS)} ${number}`,
        method: chance.one(METHODS),
        ...(chance.is(0.7) && { license: chance.one(LICENSES) }),
        royalty: chance.one(['1/10', '1/5', '1/4', '1/3']),
        ...(chance.is(0.1) && { minRoyalty: '1/20' }),
        ...(chance.is(0.2) && { hyperparameters: { rank: 2 ** (2 + chance.below(5)), rate: '2e-4' } }),
      },
      builtBy: this.makers(chance, 0.6),
      trainedOn: trainedOn.map(({ datanet, version }) => ({
        datanet: datanetKey(datanet),
        version,
        weight: 1 + chance.below(9),
      })),
      derivedFrom: [
        ...parents.map((it) => ({ fineTune: fineTuneKey(it), weight: 1 + chance.below(9) })),
        ...(model === undefined
          ? []
          : [{ model: modelKey(model), ...(this.asksRoyalty(model) && { weight: 1 }) }]),
      ],
      ...(chance.is(0.8) && {
        computedBy: Array.from({ length: 1 + chance.below(2) }, () => ({
          provider: providerKey(chance.ranked(this.sizes.providers)),
          units: chance.scaled(10, 100_000),
        })),
      }),
    });
    if (parents.length === 0 && chance.is(0.02)) yield this.measurement(number, chance, at);
  }

  private *evaluations(): Generator<Event> {
    for (let number = 0; number < this.sizes.fineTunes; number++) {
      const chance = this.chance('evaluation', number);
      if (!chance.is(0.3)) continue;
      const key = fineTuneKey(number);
      const before = chance.below(80) / 100;
      yield event(`evaluation:${key}`, 'fineTune.evaluated', {
        at: moment(272),
        fineTune: key,
        benchmark: chance.one(BENCHMARKS),
        task: chance.one(TASKS),
        metric: 'accuracy',
        before,
        after: before + chance.below(20) / 100,
      });
    }
  }

  /** The deep ones derive from the one before; of the others, a quarter from one or two that are not deep. */
  private parentsOf(number: number, chance: Chance): number[] {
    const inFamily = number % FAMILY;
    if (inFamily <= LONGEST) return inFamily === 0 ? [] : [number - 1];
    if (!chance.is(0.25)) return [];
    const some = Array.from(
      { length: 1 + chance.below(2) },
      () => number - 1 - chance.below(Math.min(number, 400)),
    );
    return [...new Set(some)].filter((it) => (this.depths[it] as number) < 3);
  }

  private someVersion = (chance: Chance): Version => ({
    datanet: chance.ranked(this.sizes.datanets),
    version: VERSIONS - chance.ranked(VERSIONS),
  });

  private measurement(number: number, chance: Chance, at: string): Event {
    const { datanet, version } = this.homeOf(number);
    const [best, ...others] = this.someRecords(this.homeOf(number), 20, chance);
    return event(`measurement:${fineTuneKey(number)}`, 'fineTune.measured', {
      at,
      fineTune: fineTuneKey(number),
      datanet: datanetKey(datanet),
      version,
      method: 'trak',
      methodVersion: '1',
      sign: 'POSITIVE_HELPS',
      items: [
        { record: best, score: '1' },
        ...others.map((record) => ({ record, score: chance.decimal(-0.5, 1.5) })),
      ],
    });
  }

  private homeOf(fineTune: number): Version {
    const home = this.homes[fineTune] as number;
    return { datanet: Math.floor(home / VERSIONS), version: (home % VERSIONS) + 1 };
  }

  /** Records that a version comes from, each once: at least one, at most so many. */
  private someRecords({ datanet, version }: Version, most: number, chance: Chance): string[] {
    const end = this.ends[datanet * VERSIONS + version - 1] as number;
    const found = new Set<number>();
    for (let tries = 0; tries < most; tries++) {
      const number = chance.below(end);
      if (this.isCredited(datanet, number)) found.add(number);
    }
    if (found.size === 0) found.add(0);
    return [...found].map((number) => recordKey(datanet, number));
  }

  private *routes(): Generator<Event> {
    const at = moment(273);
    for (const code of ASSETS)
      yield event(code, 'asset.registered', { at, asset: { code, decimals: DECIMALS[code], name: code } });
    for (let version = 1; version <= MOST_ROUTE_VERSIONS; version++) {
      for (let route = 0; route < this.sizes.routes; route++) {
        if (version > this.versionsOf(route)) continue;
        yield this.routeVersion(route, version, moment(273 + (7 * version) / MOST_ROUTE_VERSIONS));
      }
    }
  }

  private routeVersion(route: number, version: number, at: string): Event {
    const chance = this.chance('routeVersion', route, version);
    const key = routeKey(route);
    return event(`${key}@${version}`, 'route.published', {
      at,
      route: key,
      version,
      task: TASKS[route % TASKS.length],
      serves: this.served(route, version).map((it) => ({
        fineTune: fineTuneKey(it),
        weight: 1 + chance.below(9),
      })),
      ...(chance.is(0.8) && { provider: providerKey(chance.ranked(this.sizes.providers)) }),
      ...(chance.is(0.95) && { price: this.priceOf(route, chance) }),
      ...(chance.is(0.1) && { policy: { platform: 5, model: 20, training: 5, data: 50, compute: 20 } }),
    });
  }

  private priceOf(route: number, chance: Chance) {
    const asset = this.assetOf(route);
    const amount = (units: number) => String(units * 10 ** (DECIMALS[asset] - 6));
    return {
      asset,
      perRequest: amount(chance.scaled(10, 10_000)),
      per1kInput: amount(chance.scaled(1, 1_000)),
      per1kOutput: amount(chance.scaled(10, 10_000)),
    };
  }

  private assetOf = (route: number) => ASSETS[route % 10 === 9 ? 1 : 0];

  /** The fine-tunes that a route version serves: one or, merged, several, a tenth of them deep. */
  private served(route: number, version: number): number[] {
    const { fineTunes } = this.sizes;
    const chance = this.chance('serves', route, version);
    const families = Math.ceil((fineTunes - LONGEST) / FAMILY);
    const count = chance.is(0.6) ? 1 : 2 + chance.below(3);
    const some = Array.from({ length: count }, () =>
      chance.is(0.1) ? chance.below(families) * FAMILY + LONGEST : chance.below(fineTunes),
    );
    return [...new Set(some)];
  }

  private *inferences(): Generator<Event> {
    const { inferences } = this.sizes;
    for (let first = 0; first < inferences; first += TOGETHER) {
      const last = Math.min(inferences, first + TOGETHER);
      for (let number = first; number < last; number++) yield this.inference(number);
      const observations: Event[] = [];
      for (let number = first; number < last; number++) observations.push(...this.observations(number));
      for (const type of OF_INFERENCES) yield* observations.filter((it) => it.type === type);
    }
  }

  private whatAnswered(inference: number) {
    const chance = this.chance('answered', inference);
    const route = chance.ranked(this.sizes.routes);
    const versions = this.versionsOf(route);
    const version = chance.is(0.7) ? versions : 1 + chance.below(versions);
    return { route, version, served: this.served(route, version) };
  }

  private whenAsked = (inference: number) => moment(281 + (80 * inference) / this.sizes.inferences);

  private inference(number: number): Event {
    const key = inferenceKey(number);
    const chance = this.chance('inference', number);
    const { route, version, served } = this.whatAnswered(number);
    const isMix = served.length > 1 && chance.is(0.3);
    const mix = served.slice(0, 1 + chance.below(served.length - 1));
    const asset = this.assetOf(route);
    return event(key, 'inference.served', {
      at: this.whenAsked(number),
      inference: key,
      route: routeKey(route),
      version,
      ...(chance.is(0.1) && { provider: providerKey(chance.ranked(this.sizes.providers)) }),
      ...(isMix && { serves: mix.map((it) => ({ fineTune: fineTuneKey(it), weight: 1 + chance.below(3) })) }),
      ...(chance.is(0.5) && { task: chance.one(TASKS) }),
      inputTokens: chance.scaled(10, 20_000),
      outputTokens: chance.scaled(5, 4_000),
      ...(chance.is(0.2) && {
        fee: { asset, amount: String(chance.scaled(1, 10_000) * 10 ** (DECIMALS[asset] - 6)) },
      }),
      latencyMs: chance.scaled(20, 20_000),
    });
  }

  hasEvidence = (inference: number) => this.chance('evidence', inference).is(0.01);

  /** Reports, judgements and voids of an inference; most have none. */
  private *observations(number: number): Generator<Event> {
    const inference = inferenceKey(number);
    const chance = this.chance('observations', number);
    const at = this.whenAsked(number);
    if (this.hasEvidence(number)) {
      const home = this.homeOf(chance.one(this.whatAnswered(number).served));
      const helps = chance.is(0.8);
      yield event(`evidence:${inference}`, 'attribution.reported', {
        at,
        inference,
        method: helps ? 'trak' : 'datainf',
        methodVersion: '1',
        sign: helps ? 'POSITIVE_HELPS' : 'NEGATIVE_HELPS',
        ...(chance.is(0.5) && { coverage: '3/5' }),
        items: this.someRecords(home, 20, chance).map((record) => ({
          record,
          score: chance.decimal(helps ? -0.5 : -1.5, helps ? 1.5 : 0.5),
        })),
      });
    }
    if (chance.is(0.01)) {
      yield event(`judgement:${inference}`, 'inference.judged', {
        at,
        inference,
        verdict: chance.is(0.15) ? 'BAD' : 'GOOD',
        ...(chance.is(0.5) && { by: contributorKey(chance.ranked(this.sizes.contributors)) }),
      });
    }
    if (chance.is(0.001))
      yield event(`void:${inference}`, 'inference.voided', { at, inference, reason: 'charged twice' });
  }
}

/** Number of the record that is quarantined in some Datanets. */
const QUARANTINED = 3;

const YEAR = Date.UTC(2025, 0, 1);

/** A moment so many days into 2025, to the millisecond. */
const moment = (days: number) => new Date(YEAR + Math.floor(days * 86_400_000)).toISOString();
