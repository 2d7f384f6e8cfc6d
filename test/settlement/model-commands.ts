import fc from 'fast-check';
import { expect } from 'vitest';
import { settle } from '../../src/settlement/settle.ts';
import {
  contribute,
  correct,
  datanet,
  event,
  fineTune,
  freeze,
  include,
  measure,
  model,
  publish,
  report,
  serve,
  updateModel,
} from '../support/events.ts';
import type { Both } from './both.ts';
import { payOut, voidInference } from './events.ts';
import { failing } from './failing.ts';
import type { SharedDoor, Told } from './model-door.ts';
import { FINE_TUNES, PEOPLE, PROVIDERS, ROUTES } from './model-world.ts';
import type { Outcome } from './reference.ts';
import type { Event } from './reference-credit.ts';

/** One sequence of commands: its own keys and its own asset, in the world that all share. */
export class Sequence {
  readonly routes = [...ROUTES];
  readonly fineTunes = [...FINE_TUNES];
  readonly records = ['a1', 'a4', 'a6', 'b2'];
  readonly inferences: { readonly key: string; readonly route: string }[] = [];
  readonly voided = new Set<string>();
  readonly told: Event[] = [];
  models = 0;
  versions = 0;
  private pending: Told[] = [];
  private unsettled = false;

  constructor(
    readonly name: string,
    readonly both: Both,
    private readonly door: SharedDoor,
    /** How often each event had each outcome, in all sequences. */
    readonly seen: Map<string, number>,
  ) {}

  /** Tells the reference at once, and the service when it is next asked: until then order is all that matters. */
  tell(...events: readonly Event[]): void {
    for (const it of events) {
      const [outcome] = this.both.reference.apply([it]);
      this.count(`${it.type} ${outcome}`);
      this.pending.push({ event: it, outcome: outcome as Outcome });
      this.told.push(it);
      this.unsettled = true;
    }
  }

  count(what: string): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + 1);
  }

  async settle(how: How): Promise<void> {
    await this.door.send(this.pending.splice(0));
    this.unsettled = false;
    const { database } = this.both;
    const once = (through = database) => settle(through, this.name, { actor: 'local' });
    const balances = await this.both.settle(this.name, async () => {
      // Where there is nothing to pay, there is no second write that could be killed.
      if (how === 'after a crash')
        await once(failing(database, 2, 'never runs')).catch((error) => expect(error).toMatchObject(KILLED));
      if (how === 'three at once') return (await Promise.all([once(), once(), once()])).find((it) => it);
      return once();
    });
    this.count(`settled ${how}`);
    for (const name of Object.keys(balances)) this.count(`balance ${name.split(/[ :]/)[0]}`);
  }

  /** Whatever is left is told, settled and compared. */
  async end(): Promise<void> {
    if (this.unsettled) await this.settle('alone');
  }
}

const KILLED = { message: 'the process was killed' };

type How = 'alone' | 'after a crash' | 'three at once';

/** A command that may be run where `can` says so; what it draws is shown when a sequence fails. */
class Command<T> implements fc.AsyncCommand<Sequence, Both> {
  constructor(
    private readonly what: string,
    private readonly drawn: T,
    private readonly run_: (sequence: Sequence, drawn: T) => void | Promise<void>,
    private readonly can: (sequence: Readonly<Sequence>) => boolean = () => true,
  ) {}
  check = (sequence: Readonly<Sequence>) => this.can(sequence);
  run = async (sequence: Sequence) => this.run_(sequence, this.drawn);
  toString = () => `${this.what}(${fc.stringify(this.drawn)})`;
}

const command = <T>(
  what: string,
  drawn: fc.Arbitrary<T>,
  run: (sequence: Sequence, drawn: T) => void | Promise<void>,
  can?: (sequence: Readonly<Sequence>) => boolean,
) => drawn.map((it) => new Command(what, it, run, can));

/** One of a list, by a number that was drawn without knowing the list. */
const pick = <T>(from: readonly T[], n: number) => from[n % from.length] as T;
const n = fc.nat({ max: 1_000 });

const fee = fc.oneof(
  fc.nat({ max: 9 }).map(BigInt),
  fc.nat({ max: 1_000_000 }).map(BigInt),
  fc.bigInt({ min: 10n ** 18n, max: 10n ** 25n }),
  fc.constant(undefined),
);
const weight = fc.constantFrom(0, 1, 2, 3, 1_000_000_000);
const weightOf = (names: readonly string[], weights: readonly number[]) => {
  const result = Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 1]));
  return Object.values(result).some((it) => it > 0)
    ? result
    : Object.fromEntries(names.map((name) => [name, 1]));
};
const provider = fc.option(fc.constantFrom(...PROVIDERS), { nil: undefined });
const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const served = fc.record({
  route: n,
  fee,
  provider,
  mix: fc.option(fc.array(weight, { maxLength: 3 })),
  tokens: n,
});
const serving = command('serve', fc.array(served, { minLength: 1, maxLength: 5 }), (sequence, drawn) => {
  for (const it of drawn) {
    const route = pick(sequence.routes, it.route);
    const key = `${sequence.name} i${sequence.inferences.length}`;
    sequence.inferences.push({ key, route });
    sequence.tell(
      serve(key, route, {
        inputTokens: it.tokens,
        ...given({
          provider: it.provider,
          fee: it.fee === undefined ? undefined : { asset: sequence.name, amount: it.fee.toString() },
        }),
        ...(it.mix && { serves: weightOf(sequence.both.reference.servedBy(route), it.mix) }),
      }),
    );
  }
});

const reporting = command(
  'report',
  fc.record({
    inference: n,
    scores: fc.array(
      fc.tuple(n, fc.constantFrom('1', '2.50', '-1', '0', '3e-7', '-.5', '12345678901234567890')),
      { maxLength: 4 },
    ),
    sign: fc.constantFrom('POSITIVE_HELPS', 'NEGATIVE_HELPS'),
    coverage: fc.constantFrom('1/1', '1/3', '0/1', '999999999/1000000000'),
    outside: fc.nat({ max: 9 }),
  }),
  (sequence, { inference, scores, sign, coverage, outside }) => {
    const { key, route } = pick(sequence.inferences, inference);
    const records = sequence.both.reference.recordsOf(route);
    const named = records.length === 0 ? [] : scores.map(([n, score]) => [pick(records, n), score] as const);
    const items = new Map([...named, ...(outside === 0 ? [['nowhere', '1'] as const] : [])]);
    sequence.tell(report(key, [...items], { sign, coverage }));
  },
  ({ inferences }) => inferences.length > 0,
);

const voiding = command('void', n, (sequence, drawn) => {
  const left = sequence.inferences.filter(({ key }) => !sequence.voided.has(key));
  if (left.length === 0) return;
  const { key } = pick(left, drawn);
  sequence.tell(voidInference(key));
  sequence.voided.add(key);
});

/** The same again, or with something changed. */
const resending = command(
  'resend',
  fc.tuple(n, fc.boolean()),
  (sequence, [drawn, changed]) => {
    const again = pick(sequence.told, drawn);
    // What was refused is not remembered, and would be tried again.
    if (changed && again.type === 'inference.served') sequence.tell({ ...again, outputTokens: 21 });
    else sequence.tell(again);
  },
  ({ told }) => told.length > 0,
);

const settling = command(
  'settle',
  fc.constantFrom<How>('alone', 'alone', 'alone', 'after a crash', 'three at once'),
  (sequence, how) => sequence.settle(how),
);

/** Up to what is payable, or a quarter more. */
const payingOut = command(
  'pay out',
  fc.tuple(n, fc.integer({ min: 1, max: 5 })),
  (sequence, [drawn, quarters]) => {
    const balances = sequence.both.reference.balances(sequence.name);
    const due = Object.entries(balances).filter(([name]) => /^(PAYABLE|POOL) /.test(name));
    const [name, payable] = due.length === 0 ? ['PAYABLE Contributor:ann', 0n] : pick(due, drawn);
    const amount = (payable * BigInt(quarters)) / 4n;
    sequence.tell(payOut(name.slice(name.indexOf(' ') + 1), amount === 0n ? 1n : amount, sequence.name));
  },
);

const policies = fc.constantFrom<Record<string, number> | undefined>(
  undefined,
  { data: 1 },
  { data: 3, compute: 2, validators: 2 },
  { model: 5, training: 2, data: 2 },
  { platform: 0, data: 1_000_000_000, compute: 1 },
);
const publishing = command(
  'publish',
  fc.record({
    serves: fc.array(n, { minLength: 1, maxLength: 3 }),
    weights: fc.array(weight, { maxLength: 3 }),
    policy: policies,
    provider,
    priced: fc.boolean(),
  }),
  (sequence, { serves, weights, policy, provider, priced }) => {
    const fineTunes = [
      ...new Set(
        serves.map((it) =>
          pick(sequence.fineTunes, sequence.fineTunes.length - 1 - (it % sequence.fineTunes.length)),
        ),
      ),
    ];
    const price = priced ? { asset: sequence.name, perRequest: '3', per1kInput: '1999' } : undefined;
    const version = ++sequence.versions;
    sequence.tell(
      publish(sequence.name, version, weightOf(fineTunes, weights), given({ policy, provider, price })),
    );
    sequence.routes.unshift(`${sequence.name}@${version}`);
  },
);

/** A Datanet of the sequence's own is frozen, corrected, frozen again, and trained on; the fine-tune may be measured. */
const evolving = command(
  'evolve',
  fc.record({
    weighting: fc.constantFrom('UNIFORM', 'BYTES', 'DECLARED'),
    weights: fc.array(weight, { minLength: 3, maxLength: 3 }),
    shared: fc.option(n, { nil: undefined }),
    share: fc.constantFrom('1/2', '0/1', '1/1', '1/3'),
    parents: fc.array(n, { maxLength: 2 }),
    royalty: fc.constantFrom('0/1', '1/2', '1/1'),
    owner: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
    measured: fc.option(fc.constantFrom('1', '-2'), { nil: undefined }),
    // It costs ten times what other commands do, so half of them do nothing.
    really: fc.boolean(),
  }),
  (sequence, drawn) => {
    if (!drawn.really) return;
    const own = (key: string) => `${sequence.name} ${key}`;
    const [D, m, x] = [
      own('D'),
      own('m'),
      drawn.shared === undefined ? own('r0') : pick(sequence.records, drawn.shared),
    ];
    const by = (i: number) => ({ [pick(PEOPLE, i)]: 1, [pick(PEOPLE, i + 1)]: drawn.weights[0] as number });
    const about = (i: number) => ({
      datanet: D,
      by: by(i),
      bytes: i * 7,
      weight: drawn.weights[i] as number,
    });
    sequence.tell(
      model(m, given({ owner: drawn.owner })),
      datanet(D, { weighting: drawn.weighting }),
      contribute(own('r0'), about(0)),
      contribute(own('r1'), about(1)),
      ...(drawn.shared === undefined ? [] : [include(x, D)]),
      freeze(D, 1),
      fineTune(own('before'), { by: by(2), on: [`${D}@1`] }),
      correct(own('r2'), { corrects: x, ...about(2), share: drawn.share }),
      freeze(D, 2),
      fineTune(own('after'), {
        by: by(3),
        on: { [`${D}@2`]: 2, [`${D}@1`]: drawn.weights[2] as number },
        from: [...new Set(drawn.parents.map((it) => pick(sequence.fineTunes, it)))],
        models: { [m]: 1 },
        royalty: drawn.royalty,
      }),
      ...(drawn.measured === undefined
        ? []
        : [measure(own('after'), `${D}@2`, { [own('r1')]: drawn.measured, [own('r2')]: '3' })]),
    );
    sequence.models++;
    sequence.fineTunes.push(own('before'), own('after'));
    sequence.versions++;
    sequence.tell(publish(sequence.name, sequence.versions, [own('after'), own('before')]));
    sequence.routes.unshift(`${sequence.name}@${sequence.versions}`);
  },
  ({ models }) => models === 0,
);

/** Who owns the base model of the sequence; what is settled later goes there. */
const selling = command(
  'sell the model',
  fc.constantFrom(null, ...PEOPLE),
  (sequence, owner) => sequence.tell(updateModel(`${sequence.name} m`, { owner })),
  ({ models }) => models > 0,
);

/** An event that must be refused or change nothing at all. */
const repeating = command('report nothing', n, (sequence, drawn) => {
  const settled = pick(sequence.inferences, drawn);
  if (settled)
    sequence.tell(event('attribution.reported', { ...report(settled.key, {}), id: `none ${settled.key}` }));
});

export const COMMANDS = [
  serving,
  serving,
  serving,
  serving,
  reporting,
  reporting,
  reporting,
  voiding,
  resending,
  settling,
  settling,
  payingOut,
  publishing,
  evolving,
  selling,
  repeating,
];
