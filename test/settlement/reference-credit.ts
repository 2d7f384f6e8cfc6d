/**
 * Credit as the contract says it, the slow and obvious way, to compare the service with. It imports nothing
 * from src/ on purpose: two programs that share a mistake agree.
 */
export type Parts = Map<string, bigint>;

/** An event as it is sent. */
export interface Event {
  readonly id: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: the events' own fields
  readonly [field: string]: any;
}

export const ONE = 10n ** 18n;

export const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((a, b) => a + b, 0n);

export function give(to: Parts, key: string, amount: bigint): void {
  to.set(key, (to.get(key) ?? 0n) + amount);
}

/** Floors first; what is left over goes one each to the largest remainders, ties to the smaller key by code point. */
export function apportion(total: bigint, weights: Parts): Parts {
  const whole = sum(weights.values());
  if (total === 0n) return new Map();
  if (whole === 0n) return new Map([['untraced', total]]);
  const rows = [...weights].map(([key, weight]) => ({
    key,
    parts: (total * weight) / whole,
    rest: (total * weight) % whole,
  }));
  const left = Number(total - sum(rows.map(({ parts }) => parts)));
  rows.sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : byCodePoints(a.key, b.key)));
  for (const row of rows.slice(0, left)) row.parts += 1n;
  return new Map(rows.filter(({ parts }) => parts > 0n).map(({ key, parts }) => [key, parts]));
}

export function byCodePoints(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++) {
    const difference = (x[i]?.codePointAt(0) ?? 0) - (y[i]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return x.length - y.length;
}

/** A list of targets with their weights; repeated targets add up. */
export function weighted(
  list: readonly Event[],
  keyOf: (it: Event) => string,
  weightOf: (it: Event) => number,
) {
  const weights: Parts = new Map();
  for (const it of list) give(weights, keyOf(it), BigInt(weightOf(it)));
  return weights;
}

export function fraction(text: string): { n: bigint; d: bigint } {
  const [n = '', d = ''] = text.split('/');
  return { n: BigInt(n), d: BigInt(d) };
}

/** Those whose score helps, by score: every decimal times 10^1000 is a whole number here. */
export function helpful(items: readonly { record: string; score: string }[], sign: string): Parts {
  const weights: Parts = new Map();
  for (const { record, score } of items) {
    const [, minus, whole = '', decimals = '', power = '0'] =
      /^(-?)\+?(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(score) ?? [];
    const size = BigInt(whole + decimals) * 10n ** BigInt(1000 + Number(power) - decimals.length);
    const helps = (minus === '-') === (sign === 'NEGATIVE_HELPS') ? size : -size;
    if (helps > 0n) weights.set(`Record:${record}`, helps);
  }
  return weights;
}

export interface RecordState {
  readonly key: string;
  readonly weight: bigint;
  readonly bytes: bigint;
  /** Shares by `Contributor:key`. */
  readonly by: Parts;
  readonly corrects?: string | undefined;
  /** The fraction a correction keeps. */
  readonly keeps: { readonly n: bigint; readonly d: bigint };
  /** How many corrections lie between it and what was first. */
  readonly depth: number;
}

interface Datanet {
  readonly weighting: string;
  readonly records: string[];
  version: number;
}

export interface FineTune {
  /** Over `DatanetVersion:key`, `MeasuredVersion:key`, `BaseModel:key` and `untraced`. */
  readonly data: Parts;
  /** Over `FineTune:key` and `BaseModel:key`. */
  readonly model: Parts;
  readonly builtBy: Parts;
  readonly computedBy: Parts;
  /** Every record upstream: members of its versions and what they correct. */
  readonly records: ReadonlySet<string>;
}

/** Everything that credit follows from. */
export class Credit {
  readonly records = new Map<string, RecordState>();
  readonly fineTunes = new Map<string, FineTune>();
  /** `Contributor:key` by the key of the base model. */
  readonly owners = new Map<string, string>();
  /** Over `Contributor:key` and `untraced`, by `DatanetVersion:key` or `MeasuredVersion:key`. */
  readonly contributors = new Map<string, Parts>();
  /** The same through each record by itself, by its key. */
  readonly throughRecords = new Map<string, ReadonlyMap<string, Parts>>();
  /** `Record:key` and `DatanetVersion:key` of what is in quarantine. */
  readonly quarantined = new Set<string>();
  private readonly upstream = new Map<string, ReadonlySet<string>>();
  private readonly datanets = new Map<string, Datanet>();

  /** Takes an event of the line; false where it is none. */
  take(event: Event): boolean {
    const known: Record<string, () => void> = {
      'contributor.registered': () => {},
      'contributor.updated': () => {},
      'datanet.created': () => {
        const { key, weighting = 'UNIFORM' } = event.datanet;
        this.datanets.set(key, { weighting, records: [], version: 0 });
      },
      'record.contributed': () => this.record(event),
      'record.corrected': () => this.record(event),
      'record.included': () => void this.datanets.get(event.datanet)?.records.push(event.record),
      'datanet.frozen': () => this.freeze(event),
      'model.registered': () => this.owner(event),
      'model.updated': () => this.owner(event),
      'fineTune.completed': () => this.fineTune(event),
      'fineTune.measured': () => this.measure(event),
    };
    known[event.type]?.();
    return event.type in known;
  }

  /** What is given to records goes to their contributors; each passes on what it does not keep, newest first. */
  pass(given: Parts, through = new Map<string, Parts>()): Parts {
    const contributors: Parts = new Map();
    const reached = new Map(given);
    for (const [record, here] of this.newestFirst(reached)) {
      let kept = here;
      if (record.corrects !== undefined) {
        const { n, d } = record.keeps;
        const split = apportion(
          here,
          new Map([
            ['corrector', n],
            ['passed', d - n],
          ]),
        );
        kept = split.get('corrector') ?? 0n;
        give(reached, `Record:${record.corrects}`, split.get('passed') ?? 0n);
      }
      const shares = apportion(kept, record.by);
      through.set(record.key, shares);
      for (const [name, parts] of shares) give(contributors, name, parts);
    }
    for (const [name, parts] of reached) if (parts > 0n) give(contributors, name, parts);
    return contributors;
  }

  /**
   * The records that were reached from which most corrections lie below: nothing else can reach them any more. They are
   * taken out of `reached`, with what has reached them.
   */
  *newestFirst(reached: Parts, before = ''): Iterable<[record: RecordState, amount: bigint]> {
    const prefix = `${before}Record:`;
    for (;;) {
      const here = [...reached.keys()]
        .filter((name) => name.startsWith(prefix))
        .map((name) => this.records.get(name.slice(prefix.length)) as RecordState);
      if (here.length === 0) return;
      const deepest = here.reduce((most, { depth }) => Math.max(depth, most), 0);
      for (const record of here.filter(({ depth }) => depth === deepest)) {
        const amount = reached.get(prefix + record.key) ?? 0n;
        reached.delete(prefix + record.key);
        yield [record, amount];
      }
    }
  }

  private credited(version: string, given: Parts): void {
    const through = new Map<string, Parts>();
    this.contributors.set(version, this.pass(given, through));
    this.throughRecords.set(version, through);
  }

  private record({ record, by, corrects, share = '1/2' }: Event): void {
    this.records.set(record.key, {
      key: record.key,
      weight: BigInt(record.weight ?? 1),
      bytes: BigInt(record.bytes),
      by: weighted(
        by,
        (it) => `Contributor:${it.contributor}`,
        (it) => it.share ?? 1,
      ),
      corrects,
      keeps: fraction(share),
      depth: corrects === undefined ? 0 : (this.records.get(corrects)?.depth ?? 0) + 1,
    });
    this.datanets.get(record.datanet)?.records.push(record.key);
  }

  private freeze({ datanet: key, version }: Event): void {
    const datanet = this.datanets.get(key) as Datanet;
    datanet.version = version;
    const members = datanet.records
      .filter((it) => this.isNewest(it, datanet.records))
      .flatMap((it) => [...this.line(it)].find((record) => !this.quarantined.has(`Record:${record}`)) ?? []);
    const weights: Parts = new Map();
    for (const it of members) {
      const { weight, bytes } = this.records.get(it) as RecordState;
      const of = { UNIFORM: 1n, BYTES: bytes, DECLARED: weight }[datanet.weighting] as bigint;
      weights.set(`Record:${it}`, of);
    }
    this.credited(`DatanetVersion:${key}@${version}`, apportion(ONE, weights));
    this.upstream.set(`${key}@${version}`, new Set(members.flatMap((it) => [...this.line(it)])));
  }

  /** Of a chain only the record is a member that no other of this Datanet corrects. */
  private isNewest = (key: string, among: readonly string[]) =>
    !among.some((it) => this.records.get(it)?.corrects === key);

  /** A record and all it corrects, however far back. */
  private *line(key: string): Iterable<string> {
    for (let it = this.records.get(key); it; it = this.records.get(it.corrects ?? '')) yield it.key;
  }

  private owner({ model, owner }: Event): void {
    if (owner === null) this.owners.delete(model.key);
    else if (owner !== undefined) this.owners.set(model.key, `Contributor:${owner}`);
  }

  private fineTune({ fineTune, builtBy, trainedOn = [], derivedFrom = [], computedBy = [] }: Event): void {
    const nameOf = (it: Event) =>
      it.model === undefined ? `FineTune:${it.fineTune}` : `BaseModel:${it.model}`;
    const derived = weighted(derivedFrom, nameOf, (it) => it.weight ?? (it.model === undefined ? 1 : 0));
    const trained = weighted(
      trainedOn,
      (it) => `DatanetVersion:${it.datanet}@${it.version}`,
      (it) => it.weight ?? 1,
    );
    const data = this.through('data', apportion(ONE, new Map([...trained, ...derived])));

    const self = `FineTune:${fineTune.key}`;
    const { n, d } = fraction(fineTune.royalty ?? '0/1');
    const split = apportion(
      ONE,
      new Map([
        ['builders', d - n],
        ['upstream', n],
      ]),
    );
    const model =
      sum(derived.values()) === 0n
        ? new Map([[self, ONE]])
        : this.through('model', apportion(split.get('upstream') ?? 0n, derived));
    if (sum(derived.values()) > 0n && split.has('builders'))
      give(model, self, split.get('builders') as bigint);

    const records = new Set<string>();
    for (const it of trainedOn)
      for (const record of this.upstream.get(`${it.datanet}@${it.version}`) ?? []) records.add(record);
    for (const it of derivedFrom)
      for (const record of this.fineTunes.get(it.fineTune)?.records ?? []) records.add(record);
    this.fineTunes.set(fineTune.key, {
      data,
      model,
      builtBy: weighted(
        builtBy,
        (it) => `Contributor:${it.contributor}`,
        (it) => it.share ?? 1,
      ),
      computedBy: weighted(
        computedBy,
        (it) => `ComputeProvider:${it.provider}`,
        (it) => it.units,
      ),
      records,
    });
  }

  /** What falls on a fine-tune is apportioned over its own profile; everything else stays where it fell. */
  through(which: 'data' | 'model', parts: Parts): Parts {
    const result: Parts = new Map();
    for (const [name, amount] of parts) {
      const parent = name.startsWith('FineTune:') && this.fineTunes.get(name.slice('FineTune:'.length));
      const onward = parent ? apportion(amount, parent[which]) : new Map([[name, amount]]);
      for (const [target, share] of onward) give(result, target, share);
    }
    return result;
  }

  /** A measured version takes the version's place in the fine-tune's data profile. */
  private measure({ fineTune, datanet, version, sign, items }: Event): void {
    const { data } = this.fineTunes.get(fineTune) as FineTune;
    const name = `MeasuredVersion:${fineTune}/${datanet}@${version}`;
    this.credited(name, apportion(ONE, helpful(items, sign)));
    const parts = data.get(`DatanetVersion:${datanet}@${version}`);
    if (parts === undefined) return;
    data.delete(`DatanetVersion:${datanet}@${version}`);
    data.set(name, parts);
  }
}
