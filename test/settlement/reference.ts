/**
 * Settlement as the contract says it, the slow and obvious way: whoever settles computes everything again
 * from the beginning. Imports nothing from src/; see reference-credit.ts.
 */
import {
  apportion,
  byCodePoints,
  Credit,
  type Event,
  fraction,
  give,
  helpful,
  ONE,
  type Parts,
  sum,
} from './reference-credit.ts';

interface RouteVersion {
  readonly serves: Parts;
  readonly provider?: string | undefined;
  readonly policy: Parts;
  // biome-ignore lint/suspicious/noExplicitAny: the price as it was sent
  readonly price?: any;
  readonly records: ReadonlySet<string>;
}

interface Inference {
  readonly asset?: string | undefined;
  readonly fee: bigint;
  readonly route: string;
  /** A mix of its adapters, else what the route serves. */
  readonly serves: Parts;
  readonly provider: string;
  /** Parts of evidence by `Record:key`. */
  evidence: Parts;
  voided: boolean;
  settled: boolean;
}

/** What one route version, or one mix of its adapters, has brought so far. */
interface Use {
  readonly route: RouteVersion;
  readonly serves: Parts;
  fees: bigint;
  readonly byProvider: Parts;
  readonly byRecord: Parts;
}

const POLICY = { platform: 10, model: 20, data: 50, compute: 20 };

/** What events make new, by the key its owner gave it: another event with the same key and content is a duplicate. */
const MADE: Record<string, (event: Event) => string> = {
  'contributor.registered': ({ contributor }) => contributor.key,
  'datanet.created': ({ datanet }) => datanet.key,
  'record.contributed': ({ record }) => record.key,
  'record.corrected': ({ record }) => record.key,
  'model.registered': ({ model }) => model.key,
  'fineTune.completed': ({ fineTune }) => fineTune.key,
  'asset.registered': ({ asset }) => asset.code,
  'compute.registered': ({ provider }) => provider.key,
  'route.published': ({ route, version }) => `${route}@${version}`,
  'inference.served': ({ inference }) => inference,
};

export type Outcome = 'applied' | 'duplicate' | 'CONFLICT' | 'LATE' | 'OUTSIDE_ANCESTRY';

/** Balances by `KIND owner`; 0 is left out. */
export type Balances = Record<string, bigint>;

export class Reference {
  readonly credit = new Credit();
  private readonly routes = new Map<string, RouteVersion>();
  private readonly inferences = new Map<string, Inference>();
  private readonly seen = new Map<string, string>();
  private readonly books = new Map<string, Books>();
  private readonly assets: string[] = [];

  apply(events: readonly Event[]): Outcome[] {
    return events.map((event) => this.one(event));
  }

  /** Takes what was not taken before. False where there was nothing. */
  settle(asset: string): boolean {
    const books = this.booksOf(asset);
    let found = false;
    for (const it of this.inferences.values()) {
      if (it.asset !== asset || it.settled) continue;
      it.settled = true;
      found = true;
      if (!it.voided) books.take(it, this.routes.get(it.route) as RouteVersion);
    }
    books.settle(this.credit);
    return found;
  }

  /** The adapters that a route version serves. */
  servedBy = (routeVersion: string): string[] => [...(this.routes.get(routeVersion)?.serves.keys() ?? [])];

  /** The records that evidence on a route version may name. */
  recordsOf = (routeVersion: string): string[] => [...(this.routes.get(routeVersion)?.records ?? [])];

  balances = (asset: string): Balances => this.booksOf(asset).balances();

  private booksOf(asset: string): Books {
    const books = this.books.get(asset) ?? new Books();
    this.books.set(asset, books);
    return books;
  }

  private one(event: Event): Outcome {
    const { id, at, type, ...fields } = event;
    const content = JSON.stringify(fields);
    const made = MADE[type];
    const names = [`${type} ${id}`, ...(made ? [`key ${type} ${made(event)}`] : [])];
    for (const name of names) {
      const known = this.seen.get(name);
      if (known !== undefined) return known === content ? 'duplicate' : 'CONFLICT';
    }
    const refused = this.change(event);
    if (refused) return refused;
    for (const name of names) this.seen.set(name, content);
    return 'applied';
  }

  private change(event: Event): Outcome | undefined {
    if (this.credit.take(event)) return;
    switch (event.type) {
      case 'asset.registered':
        this.assets.push(event.asset.code);
        return;
      case 'compute.registered':
        return;
      case 'quarantined':
        return this.quarantine(event);
      case 'released':
        return this.release(event);
      case 'route.published':
        return this.publish(event);
      case 'inference.served':
        return this.serve(event);
      case 'inference.voided': {
        const inference = this.inferences.get(event.inference) as Inference;
        if (inference.settled) return 'LATE';
        inference.voided = true;
        return;
      }
      case 'attribution.reported':
        return this.report(event);
      case 'payout.made':
        return this.booksOf(event.asset).payOut(event.owner, BigInt(event.amount)) ? undefined : 'CONFLICT';
      default:
        throw new Error(`the reference does not know ${event.type}`);
    }
  }

  /** Settles everything first; from then on every book knows what its nodes had received. */
  private quarantine(event: Event): Outcome | undefined {
    const name = heldBy(event);
    if (this.credit.quarantined.has(name)) return 'CONFLICT';
    for (const asset of this.assets) {
      this.settle(asset);
      this.booksOf(asset).hold(name);
    }
    this.credit.quarantined.add(name);
    return;
  }

  private release(event: Event): Outcome | undefined {
    const name = heldBy(event);
    if (!this.credit.quarantined.delete(name)) return 'CONFLICT';
    for (const asset of this.assets) {
      this.booksOf(asset).release(name);
      this.booksOf(asset).settle(this.credit);
    }
    return;
  }

  private publish({ route, version, serves, provider, policy = POLICY, price }: Event): undefined {
    const adapters = weightsOf(serves);
    this.routes.set(`${route}@${version}`, {
      serves: adapters,
      provider,
      policy: new Map(Object.entries(policy).map(([pool, weight]) => [pool, BigInt(weight as number)])),
      price,
      records: new Set(
        [...adapters.keys()].flatMap((it) => [...(this.credit.fineTunes.get(it)?.records ?? [])]),
      ),
    });
  }

  private serve(event: Event): undefined {
    const key = `${event.route}@${event.version}`;
    const route = this.routes.get(key) as RouteVersion;
    const fee = feeOf(event, route);
    this.inferences.set(event.inference, {
      ...fee,
      route: key,
      serves: event.serves ? weightsOf(event.serves) : route.serves,
      provider: event.provider ?? route.provider ?? '',
      evidence: new Map(),
      voided: false,
      settled: false,
    });
  }

  private report({ inference, sign, coverage = '1/1', items }: Event): Outcome | undefined {
    const it = this.inferences.get(inference) as Inference;
    const records = this.routes.get(it.route)?.records as ReadonlySet<string>;
    // biome-ignore lint/suspicious/noExplicitAny: an item of the event
    if (!items.every((item: any) => records.has(item.record))) return 'OUTSIDE_ANCESTRY';
    if (it.settled) return;
    const { n, d } = fraction(coverage);
    const scores = helpful(items, sign);
    it.evidence = scores.size === 0 ? new Map() : apportion((ONE * n) / d, scores);
    return;
  }
}

const heldBy = ({ record, datanetVersion }: Event) =>
  record === undefined ? `DatanetVersion:${datanetVersion}` : `Record:${record}`;

function weightsOf(serves: readonly { fineTune: string; weight?: number }[]): Parts {
  const weights: Parts = new Map();
  for (const { fineTune, weight = 1 } of serves) give(weights, fineTune, BigInt(weight));
  return weights;
}

function feeOf({ fee, inputTokens, outputTokens }: Event, { price }: RouteVersion) {
  if (fee) return { asset: fee.asset as string, fee: BigInt(fee.amount) };
  if (!price) return { fee: 0n };
  const { asset, perRequest = 0, per1kInput = 0, per1kOutput = 0 } = price;
  const tokens = BigInt(inputTokens) * BigInt(per1kInput) + BigInt(outputTokens) * BigInt(per1kOutput);
  return { asset: asset as string, fee: BigInt(perRequest) + tokens / 1000n };
}

/** What of a mix matters: its proportions. `2:4` is `1:2`, and a weight of 0 is none. */
function proportions(weights: Parts): string {
  const positive = [...weights].filter(([, weight]) => weight > 0n).sort(([a], [b]) => byCodePoints(a, b));
  const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));
  const divisor = positive.reduce((a, [, b]) => common(a, b), 0n);
  return positive.map(([key, weight]) => `${key}*${weight / divisor}`).join(' ');
}

/** The books of one asset. */
class Books {
  private readonly uses = new Map<string, Use>();
  private fees = 0n;
  /** What each payee was paid out so far. */
  private readonly paid: Parts = new Map();
  /** Base models pay whoever owns them when it is settled: what they were sent before, and who got it. */
  private readonly sentToModels: Parts = new Map();
  private readonly byModels: Parts = new Map();
  private earned: Parts = new Map();
  /** All that nodes had received when it was last settled. */
  private received: Parts = new Map();
  /** The same when something was quarantined. */
  private readonly holds = new Map<string, Parts>();

  hold = (name: string) => void this.holds.set(name, new Map(this.received));
  release = (name: string) => void this.holds.delete(name);

  take({ fee, route: key, serves, provider, evidence }: Inference, route: RouteVersion): void {
    const mix = proportions(serves);
    const name = mix === proportions(route.serves) ? `RouteVersion:${key}` : `Mix:${key} ${mix}`;
    const use: Use = this.uses.get(name) ?? {
      route,
      serves,
      fees: 0n,
      byProvider: new Map(),
      byRecord: new Map(),
    };
    this.uses.set(name, use);
    this.fees += fee;
    use.fees += fee;
    give(use.byProvider, provider, fee);
    // No data weight in the policy: there is nothing that evidence could direct.
    if ((route.policy.get('data') ?? 0n) === 0n) return;
    for (const [record, parts] of evidence) give(use.byRecord, record, fee * parts);
  }

  payOut(owner: string, amount: bigint): boolean {
    if (amount > (this.balances()[dueTo(owner)] ?? 0n)) return false;
    give(this.paid, owner, amount);
    return true;
  }

  balances(): Balances {
    const all = new Map(this.earned);
    give(all, 'FEES fees', -this.fees);
    for (const [owner, amount] of this.paid) {
      give(all, dueTo(owner), -amount);
      give(all, `PAID ${owner}`, amount);
    }
    return Object.fromEntries([...all].filter(([, amount]) => amount !== 0n));
  }

  /** Everything anyone has earned, by the lifetime totals. */
  settle(credit: Credit): void {
    const accounts: Parts = new Map();
    const sent: Parts = new Map();
    const received: Parts = new Map();
    /** A node keeps what it does not send: the remainder. */
    const node = (name: string, total: bigint, out: readonly (readonly [string, bigint])[]) => {
      give(accounts, name, total - sum(out.map(([, amount]) => amount)));
      for (const [target, amount] of out) {
        const isNode = /^(LINE|MODEL|TRAINING) /.test(target);
        give(isNode ? sent : accounts, target, amount);
        if (isNode) give(received, target, amount);
      }
    };
    for (const [name, use] of this.uses) node(`LINE ${name}`, use.fees, [...route(use, credit)]);
    for (const [record, total] of credit.newestFirst(sent, 'LINE ')) {
      const name = `LINE Record:${record.key}`;
      const { n, d } = record.corrects === undefined ? { n: 1n, d: 1n } : record.keeps;
      const hold = this.holds.get(`Record:${record.key}`);
      const K = (total * n) / d;
      const K0 = hold ? ((hold.get(name) ?? 0n) * n) / d : K;
      const passed: [string, bigint][] =
        record.corrects === undefined ? [] : [[`LINE Record:${record.corrects}`, (total * (d - n)) / d]];
      node(name, total, [...passed, ...withHeld(overShares(K, record.by), overShares(K0, record.by))]);
    }
    for (const [name, total] of [...sent]) {
      const [kind, owner = ''] = split(name);
      const key = owner.slice(owner.indexOf(':') + 1);
      const contributors = credit.contributors.get(owner);
      const fineTune = credit.fineTunes.get(key);
      if (contributors) node(name, total, this.version(owner, total, contributors, credit));
      else if (kind === 'MODEL') node(name, total, overShares(total, fineTune?.builtBy as Parts));
      else if (kind === 'TRAINING') node(name, total, overShares(total, fineTune?.computedBy as Parts));
      else if (owner.startsWith('BaseModel:')) this.payOwner(key, total, credit);
      else throw new Error(`nobody knows what to do at ${name}`);
    }
    for (const [name, amount] of this.byModels) give(accounts, name, amount);
    this.earned = accounts;
    this.received = received;
  }

  /** version(v) of section 5, letter by letter. */
  private version(v: string, V: bigint, contributors: Parts, credit: Credit): [string, bigint][] {
    const version = v.startsWith('MeasuredVersion:')
      ? `DatanetVersion:${v.slice(v.lastIndexOf('/') + 1)}`
      : v;
    const own = this.holds.get(version);
    const top = own ? (own.get(`LINE ${v}`) ?? 0n) : V;
    return [...contributors].flatMap(([c, p]): [string, bigint][] => {
      if (c === 'untraced') return [[payee(c), (V * p) / ONE]];
      let b = (V - top) * p;
      for (const [record, q] of credit.throughRecords.get(v) ?? []) {
        const hold = this.holds.get(`Record:${record}`);
        const V0 = hold ? (hold.get(`LINE ${v}`) ?? 0n) : top;
        if (V0 < top) b += (top - V0) * (q.get(c) ?? 0n);
      }
      const payable = (V * p - b) / ONE;
      return [
        [payee(c), payable],
        [`HELD ${c}`, (V * p) / ONE - payable],
      ];
    });
  }

  private payOwner(model: string, total: bigint, credit: Credit): void {
    const owner = credit.owners.get(model) ?? 'untraced';
    give(this.byModels, payee(owner), total - (this.sentToModels.get(model) ?? 0n));
    this.sentToModels.set(model, total);
  }
}

/** How a route divides its fees: the computation of section 5, line by line. */
function* route(
  { route: { policy }, serves, fees, byProvider, byRecord }: Use,
  credit: Credit,
): Iterable<[string, bigint]> {
  const W = sum(policy.values());
  const adapters: Parts = new Map([...serves].map(([key, weight]) => [`FineTune:${key}`, weight]));
  const shares = apportion(ONE, adapters);
  for (const [pool, w] of policy) {
    if (pool === 'data') {
      const evidence = sum(byRecord.values());
      for (const [record, n] of byRecord) yield [`LINE ${record}`, (n * w) / (W * ONE)];
      const line = ((fees * ONE - evidence) * w) / (W * ONE);
      for (const [name, parts] of credit.through('data', shares))
        yield [name === 'untraced' ? payee(name) : `LINE ${name}`, (line * parts) / ONE];
    } else if (pool === 'model' || pool === 'training') {
      for (const [name, parts] of credit.through('model', shares)) {
        const kind = name.startsWith('BaseModel:') ? 'LINE' : pool.toUpperCase();
        yield [`${kind} ${name}`, (((fees * w) / W) * parts) / ONE];
      }
    } else if (pool === 'compute') {
      for (const [provider, amount] of byProvider)
        yield [payee(provider === '' ? 'untraced' : `ComputeProvider:${provider}`), (amount * w) / W];
    } else {
      yield [`POOL Pool:${pool}`, (fees * w) / W];
    }
  }
}

/** No positive share: untraced. */
function overShares(total: bigint, shares: Parts): [string, bigint][] {
  const S = sum(shares.values());
  if (S === 0n) return [[payee('untraced'), total]];
  return [...shares].map(([name, share]) => [payee(name), (total * share) / S]);
}

/** What is due, of which only a part is free. */
const withHeld = (due: readonly [string, bigint][], free: readonly [string, bigint][]) =>
  due.flatMap(([name, amount], i): [string, bigint][] => {
    if (name === payee('untraced')) return [[name, amount]];
    const payable = free[i]?.[1] ?? 0n;
    return [
      [name, payable],
      [name.replace('PAYABLE', 'HELD'), amount - payable],
    ];
  });

/** A pool that is an account by itself can be paid out too. */
const dueTo = (owner: string) => (owner.startsWith('Pool:') ? `POOL ${owner}` : `PAYABLE ${owner}`);

const payee = (name: string) => (name === 'untraced' ? 'UNTRACED untraced' : `PAYABLE ${name}`);

const split = (name: string) => [name.slice(0, name.indexOf(' ')), name.slice(name.indexOf(' ') + 1)];
