/**
 * A history with everything that is hard, made from code: the same events every time. Beside the events it gives what
 * must follow from them, worked out here the slow and obvious way, so that tests can compare.
 */

import { createHash } from 'node:crypto';
import { depth } from './depth.ts';

export interface HistoryEvent {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

/** A record as the credit of a version needs it. */
export interface ExpectedRecord {
  readonly key: string;
  readonly bytes: number;
  readonly weight: number;
  readonly by: readonly { readonly contributor: string; readonly share?: number }[];
  readonly corrects?: string;
  readonly share?: string;
  /** Its place among all records, in the order they were applied. */
  readonly order: number;
}

export interface ExpectedVersion {
  readonly datanet: string;
  readonly version: number;
  readonly weighting: Weighting;
  readonly members: readonly ExpectedRecord[];
}

type Weighting = 'UNIFORM' | 'BYTES' | 'DECLARED';
type By = ExpectedRecord['by'];

/** Corrections in the longest chain; its records are `deep/0` to `deep/1500`. */
export const CHAIN = depth(300, 1_500);
/** Places in the chain: where it is removed, and where a part of it comes back. */
const REMOVED_AT = (CHAIN * 7) / 15;
const BACK_AT = (CHAIN * 9) / 15;
/** Steps of the longest line of fine-tunes, `line/1` to `line/30`, and levels of the ladder, `ladder/1/a` to `ladder/10/b`. */
export const LINE = 30;
export const LEVELS = 10;

/** Keys that tests can name. */
export const KEYS = {
  /** The Datanet of the longest chain, and its records. */
  deepDatanet: 'deep',
  deepRecord: (i: number) => `deep/${i}`,
  /** The last of a line of 30 fine-tunes, and the top of a ladder of 10 levels (2^10 paths down to the base model). */
  lineEnd: `line/${LINE}`,
  ladderTop: 'ladder/top',
  baseModel: 'base: hard/1@2',
  /** Six records that ONE does not divide evenly; the four smallest in code-point order have one part more. */
  orderDatanet: 'order 😀 \u{e000}',
  /** A Datanet whose key looks like a version of another one. */
  versionLike: 'odd@1',
  /** All weights zero: all credit of its version is untraced. */
  worthless: 'nothing: declared',
  /** In two Datanets; corrected, removed and included again in one of them only. */
  shared: 'shared record/1',
  /** Applied after version 1 of `late` was frozen, with an earlier `at`. */
  late: 'late/yesterday',
  /** Two records with the same contentHash, by two owners. */
  twins: ['twin: a', 'twin: b'],
  /** A record with 10,000 entries in its list of contributors. */
  crowd: 'crowd/1',
  /** A route that merges its adapters per request, and one of its inferences. */
  route: 'route@home/😀: 1',
  inference: 'inference: 1/😀@home',
} as const;

/** Keys that go wrong in careless hands; all are legal, and all differ. */
export const ODD_KEYS: readonly string[] = [
  'mail@example.org',
  'team:red/blue',
  'odd@1',
  'odd@1@2',
  'with some spaces',
  ' leads',
  'trails ',
  'Record:deep/0',
  'untraced',
  'corrector',
  '__proto__',
  'constructor',
  'null',
  '0',
  '"double"',
  "it's",
  '`tick`',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the key is meant to look like a template
  '${parameter} $key {key: 1}',
  'back\\slash',
  '%2F..%2f../etc',
  '*',
  '\u00e9 composed',
  'e\u0301 composed',
  '\u{e000} private use',
  '\u{ff5e} wide',
  '\u{fffd} replacement',
  '\u{1d504} beyond',
  '😀',
  '\u{10fffd} last',
  '\u{feff}mark',
  'zero\u200bwidth',
  '\u202eturned',
  'k'.repeat(200),
  '😀'.repeat(200),
];

/** The events, in order; none is refused, and those of {@link repeats} are duplicates. */
export const hardHistory = (): readonly HistoryEvent[] => built().events;

/** How many of the events are sent a second time within the history. */
export const repeats = (): number => built().repeats;

/** What each frozen version must hold, by `datanet@version`. */
export const expectedVersions = (): ReadonlyMap<string, ExpectedVersion> => built().versions;

export const expectedRecords = (): ReadonlyMap<string, ExpectedRecord> => built().records;

/** Events to send after the history, each with the code of its refusal. */
export const hardMistakes = (): readonly { readonly event: HistoryEvent; readonly code: string }[] =>
  mistakes().map(([code, type, fields], i) => ({
    code,
    event: { id: `mistake-${i + 1}`, type, at: '2025-06-01T00:00:00Z', ...fields },
  }));

let history: History | undefined;

function built(): History {
  if (!history) {
    history = new History();
    people(history);
    order(history);
    weights(history);
    lists(history);
    twoDatanets(history);
    lateFacts(history);
    verdicts(history);
    deepChain(history);
    soup(history);
    fineTunes(history);
    routes(history);
    sendAgain(history);
  }
  return history;
}

// ---------------------------------------------------------------------------------------------------------------------

const PEOPLE = Array.from({ length: 40 }, (_, i) => `c${String(i + 1).padStart(2, '0')}`);

function people(h: History) {
  for (const key of [...PEOPLE, ...ODD_KEYS])
    h.add('contributor.registered', { contributor: { key, name: 'N.' } });
  h.add('contributor.updated', { contributor: { key: '__proto__', name: null, wallet: '0x01' } });
  h.add('contributor.updated', { contributor: { key: '__proto__', name: 'Again' } });
}

/** Ties go to the smaller key by code point; JavaScript's own order would put 😀 before U+E000. */
function order(h: History) {
  h.datanet(KEYS.orderDatanet);
  for (const key of ['x', 'y', 'z', '\u{e000}', '\u{fffd}', '😀']) {
    h.contribute(KEYS.orderDatanet, `order/${key}`, [{ contributor: key === 'x' ? 'c01' : '😀' }]);
  }
  h.freeze(KEYS.orderDatanet);

  // Each odd key as a contributor, a record and a Datanet: the labels keep them apart.
  const keys = ODD_KEYS.slice(0, 8);
  for (const key of keys) h.datanet(key);
  for (const [i, key] of ODD_KEYS.entries()) {
    const datanet = keys[i % keys.length] as string;
    h.contribute(datanet, key, [
      { contributor: key, share: 2 },
      { contributor: ODD_KEYS[(i * 7) % 34] as string },
    ]);
  }
  for (const key of keys) h.freeze(key);
  for (const [i, key] of ODD_KEYS.entries()) {
    h.correct(keys[i % keys.length] as string, key, `corrected ${[...key].slice(0, 180).join('')}`, '1/3');
  }
  for (const key of keys) h.freeze(key);
}

function weights(h: History) {
  h.datanet('declared', 'DECLARED');
  for (const [i, weight] of [0, 1, 1_000_000_000, 0, 7, 999_999_937].entries()) {
    h.contribute('declared', `declared/${i}`, [{ contributor: PEOPLE[i] as string }], { weight });
  }
  h.freeze('declared');
  h.correct('declared', 'declared/0', 'declared/0.2', '1/2', { weight: 3 });
  h.correct('declared', 'declared/1', 'declared/1.2', '1/1', { weight: 0 });
  h.correct('declared', 'declared/2', 'declared/2.2', '0/1');
  h.correct('declared', 'declared/4', 'declared/4.2', '999999999/1000000000', { weight: 1_000_000_000 });
  h.freeze('declared');

  h.datanet(KEYS.worthless, 'DECLARED');
  h.contribute(KEYS.worthless, 'worthless/1', [{ contributor: 'c01' }], { weight: 0 });
  h.contribute(KEYS.worthless, 'worthless/2', [{ contributor: 'c02' }], { weight: 0 });
  h.freeze(KEYS.worthless);

  h.datanet('bytes', 'BYTES');
  for (const [i, bytes] of [0, 1, 1_000_000_000_000_000, 3, 4_096].entries()) {
    h.contribute('bytes', `bytes/${i}`, [{ contributor: PEOPLE[i] as string }], { bytes });
  }
  h.freeze('bytes');
  h.remove('bytes/2');
  h.freeze('bytes');
  h.datanet('empty bytes', 'BYTES');
  h.contribute('empty bytes', 'empty bytes/1', [{ contributor: 'c01' }], { bytes: 0 });
  h.freeze('empty bytes');
}

function lists(h: History) {
  h.datanet('lists');
  h.contribute('lists', 'lists/zero', [
    { contributor: 'c01', share: 0 },
    { contributor: 'c02', share: 0 },
  ]);
  h.contribute('lists', 'lists/one zero', [
    { contributor: 'c01', share: 0 },
    { contributor: 'c02', share: 5 },
  ]);
  h.contribute('lists', 'lists/repeated', [
    { contributor: 'c03' },
    { contributor: 'c04', share: 2 },
    { contributor: 'c03', share: 4 },
    { contributor: 'c03', share: 0 },
  ]);
  h.contribute('lists', 'lists/most', [
    { contributor: 'c05', share: 1_000_000_000 },
    { contributor: 'c06', share: 1_000_000_000 },
    { contributor: 'c05', share: 999_999_999 },
  ]);
  const crowd = times(10_000, (i) => ({
    contributor: PEOPLE[(i * i) % PEOPLE.length] as string,
    share: i % 11,
  }));
  h.contribute('lists', KEYS.crowd, crowd);
  const contentHash = hashOf('the same text');
  h.contribute('lists', KEYS.twins[0], [{ contributor: 'c07' }], { contentHash });
  h.contribute('lists', KEYS.twins[1], [{ contributor: 'c08' }], { contentHash });
  h.freeze('lists');
}

function twoDatanets(h: History) {
  const [a, b] = ['both/a', 'both/b@1'];
  h.datanet(a);
  h.datanet(b, 'BYTES');
  h.contribute(a, KEYS.shared, [{ contributor: 'c09' }]);
  h.contribute(b, 'other/1', [{ contributor: 'c10' }]);
  h.contribute(a, 'other/2', [{ contributor: 'c10' }]);
  h.include(KEYS.shared, b);
  h.freeze(a);
  h.freeze(b);
  // In the other Datanet the old record stays.
  h.correct(a, KEYS.shared, 'shared record/2', '1/3');
  h.correct(a, 'shared record/2', 'shared record/3', '1/5');
  h.freeze(a);
  h.freeze(b);
  // Not connected within b, so both are members there, and the first gets credit twice.
  h.include('shared record/3', b);
  h.freeze(b);
  h.remove('shared record/2', a);
  h.freeze(a);
  h.freeze(b);
  h.include(KEYS.shared, a);
  h.freeze(a);
  // From every Datanet at once.
  h.remove(KEYS.shared);
  h.freeze(a);
  h.freeze(b);
  h.include('shared record/2', b);
  h.freeze(b);
  // Gone again before any version saw it.
  h.include(KEYS.shared, a);
  h.remove(KEYS.shared, a);
  h.include(KEYS.shared, a);
  h.freeze(a);
}

/** What is applied later counts later, whatever its `at` says. */
function lateFacts(h: History) {
  h.datanet('late');
  h.contribute('late', 'late/today', [{ contributor: 'c11' }]);
  h.contribute('late', 'late/corrected', [{ contributor: 'c11' }]);
  h.freeze('late');
  h.at('2023-06-01T12:00:00.123Z', () => {
    h.contribute('late', KEYS.late, [{ contributor: 'c12' }]);
    h.correct('late', 'late/corrected', 'late/corrected.2', '1/2');
  });
  h.at('2023-06-01T00:00:00+14:00', () => h.remove('late/today'));
  h.freeze('late');
  h.at('0099-02-28T23:59:59Z', () => h.contribute('late', 'late/antiquity', [{ contributor: 'c13' }]));
  h.at('2023-01-01T00:00Z', () => h.freeze('late'));
}

/** Forks grow where a correction is rejected; later verdicts move the head back and forth. */
function verdicts(h: History) {
  const net = 'verdicts: required';
  h.datanet(net, 'UNIFORM', 'REQUIRED');
  h.contribute(net, 'v/never', [{ contributor: 'c14' }]);
  h.contribute(net, 'v/rejected', [{ contributor: 'c14' }]);
  h.validate('v/rejected', 'REJECTED');
  for (const chain of ['v/a', 'v/b', 'v/c']) {
    h.contribute(net, chain, [{ contributor: 'c15' }]);
    h.validate(chain, 'ACCEPTED');
    h.correct(net, chain, `${chain}.2`, '1/2');
    h.validate(`${chain}.2`, 'REJECTED');
    h.correct(net, chain, `${chain}.3`, '2/3');
  }
  h.freeze(net);
  h.validate('v/a.3', 'ACCEPTED');
  h.validate('v/b.3', 'REJECTED');
  h.correct(net, 'v/b', 'v/b.4', '1/7');
  h.validate('v/b.4', 'ACCEPTED');
  h.freeze(net);
  // Accepted after all, but a newer one is accepted too.
  h.validate('v/b.2', 'ACCEPTED');
  h.validate('v/b.4', 'REJECTED');
  h.freeze(net);
  h.validate('v/b.3', 'ACCEPTED');
  h.validate('v/b.4', 'ACCEPTED');
  h.validate('v/b.4', 'REJECTED');
  h.freeze(net);
  h.correct(net, 'v/b.3', 'v/b.5', '1/2');
  // The whole chain rejected: no member, and nothing to correct.
  for (const record of ['v/c', 'v/c.3']) h.validate(record, 'REJECTED');
  h.freeze(net);
  h.remove('v/a.2');
  h.validate('v/a.3', 'REJECTED');
  h.include('v/a.3', net);
  h.freeze(net);
  h.validate('v/a.3', 'ACCEPTED');
  h.freeze(net);
}

/** A long chain of corrections that removal takes whole, wherever it is touched. */
function deepChain(h: History) {
  const net = KEYS.deepDatanet;
  h.datanet(net);
  h.contribute(net, KEYS.deepRecord(0), [{ contributor: 'c01' }]);
  h.contribute(net, 'deep: beside', [{ contributor: 'c02' }]);
  for (let i = 1; i <= CHAIN; i++) {
    const by = [
      { contributor: PEOPLE[i % 37] as string, share: 1 + (i % 3) },
      { contributor: PEOPLE[39] as string },
    ];
    h.correct(net, KEYS.deepRecord(i - 1), KEYS.deepRecord(i), deepShare(i), { by });
    if (i % (CHAIN / 3) === 0) h.freeze(net);
  }
  h.remove(KEYS.deepRecord(REMOVED_AT), net);
  h.freeze(net);
  h.include(KEYS.deepRecord(BACK_AT), net);
  h.freeze(net);
  h.correct(net, KEYS.deepRecord(BACK_AT), 'deep: again', '1/2');
  h.freeze(net);
  // Nothing connects it to that one here, so both lines are members and meet again below.
  h.include(KEYS.deepRecord(CHAIN), net);
  h.freeze(net);
}

/** Small parts mostly, so that credit reaches the bottom; now and then none or half of it. */
function deepShare(i: number): string {
  if (i % (CHAIN / 5) === 0) return '1/2';
  if (i % 50 === 0) return '0/1';
  return `${1 + (i % 4)}/${1_000 + (i % 97)}`;
}

/** Everything that can happen to records, in an order of chance. */
function soup(h: History) {
  const nets = ['soup/a', 'soup/b', 'soup/c', 'soup@1'];
  h.datanet('soup/a');
  h.datanet('soup/b', 'BYTES', 'REQUIRED');
  h.datanet('soup/c', 'DECLARED');
  h.datanet('soup@1', 'UNIFORM', 'REQUIRED');
  const records: string[] = [];
  const draw = chance(20260101);
  const someone = () => PEOPLE[draw(PEOPLE.length)] as string;
  for (let i = 0; i < 1_000; i++) {
    const net = nets[draw(nets.length)] as string;
    const record = records[draw(records.length)];
    const key = `soup ${i}: ${[...'😀\u{ff5e}@:/'].slice(draw(5)).join('')}`;
    const by = times(1 + draw(3), () => ({ contributor: someone(), share: draw(4) }));
    const about = { bytes: draw(5_000), weight: draw(4) };
    const lot = draw(100);
    if (lot < 25 || !record) {
      h.contribute(net, key, by, about);
      records.push(key);
    } else if (lot < 50) {
      const head = h.newest(net, record);
      if (!head) continue;
      h.correct(net, head, key, `${draw(8)}/7`.replace('0/7', '0/1'), { ...about, by });
      records.push(key);
    } else if (lot < 78) {
      h.validate(record, draw(3) === 0 ? 'REJECTED' : 'ACCEPTED');
    } else if (lot < 89) {
      if (h.mayInclude(record, net)) h.include(record, net);
    } else if (lot < 96) {
      if (draw(2) === 0) {
        if (h.isIn(record, net)) h.remove(record, net);
      } else if (nets.some((it) => h.isIn(record, it))) h.remove(record);
    } else if (h.members(net).length > 0) {
      h.freeze(net);
    }
  }
  for (const net of nets) h.freeze(net);
}

function fineTunes(h: History) {
  for (const key of ['gpu: 1', 'gpu: 2', 'odd@1'])
    h.add('compute.registered', { provider: { key, name: key } });
  h.add('model.registered', {
    model: { key: KEYS.baseModel, name: 'Hard base', minRoyalty: '1/100' },
    owner: '😀',
  });
  h.add('model.registered', { model: { key: 'ownerless', name: 'Found' } });
  h.add('model.registered', { model: { key: 'untraced', name: 'Named like nobody', minRoyalty: '0/1' } });
  h.add('model.updated', { model: { key: 'ownerless', license: 'MIT', minRoyalty: '1/50' }, owner: 'c01' });
  h.add('model.updated', { model: { key: 'ownerless', license: null, minRoyalty: null }, owner: null });

  const versions = [...h.versions.values()];
  const version = (i: number) => {
    const { datanet, version } = versions[i % versions.length] as ExpectedVersion;
    return { datanet, version };
  };

  h.fineTune('line/1', {
    trainedOn: [version(0)],
    derivedFrom: [{ model: KEYS.baseModel, weight: 1 }],
    royalty: '1/7',
  });
  for (let i = 2; i <= LINE; i++) {
    h.fineTune(`line/${i}`, {
      trainedOn: [{ ...version(i), weight: i % 5 }],
      derivedFrom: [{ fineTune: `line/${i - 1}`, weight: 3 }],
      royalty: `${i % 4}/7`,
      computedBy: [
        { provider: 'gpu: 1', units: i },
        { provider: 'gpu: 2', units: 1 },
      ],
    });
  }

  const base = { derivedFrom: [{ model: KEYS.baseModel, weight: 2 }], royalty: '1/3' };
  h.fineTune('ladder/1/a', { ...base, trainedOn: [version(3)] });
  h.fineTune('ladder/1/b', { ...base, trainedOn: [version(4)] });
  for (let level = 2; level <= LEVELS; level++) {
    for (const side of ['a', 'b']) {
      h.fineTune(`ladder/${level}/${side}`, {
        derivedFrom: [
          { fineTune: `ladder/${level - 1}/a`, weight: 6 },
          { fineTune: `ladder/${level - 1}/b`, weight: side === 'a' ? 4 : 1 },
        ],
        royalty: '1/2',
        minRoyalty: level === 5 ? '1/2' : undefined,
      });
    }
  }
  h.fineTune(KEYS.ladderTop, {
    derivedFrom: [{ fineTune: `ladder/${LEVELS}/a` }, { fineTune: `ladder/${LEVELS}/b` }],
    royalty: '1/1',
  });

  // Repeated targets add up: 5 to 1. A weight of nought is named and gets nothing.
  h.fineTune('odd@1', {
    trainedOn: [version(5), { ...version(6), weight: 0 }],
    derivedFrom: [
      { fineTune: KEYS.lineEnd, weight: 2 },
      { model: 'untraced', weight: 1 },
      { fineTune: KEYS.lineEnd, weight: 3 },
      { fineTune: KEYS.ladderTop, weight: 0 },
      { model: 'ownerless' },
    ],
    royalty: '1/1000000000',
    builtBy: [{ contributor: 'c01', share: 0 }, { contributor: 'c02' }, { contributor: 'c02', share: 2 }],
    computedBy: [
      { provider: 'gpu: 1', units: 1 },
      { provider: 'gpu: 1', units: 2 },
    ],
  });
  h.fineTune('from nowhere', {});
  h.fineTune('weightless', {
    trainedOn: [{ ...version(1), weight: 0 }],
    derivedFrom: [{ fineTune: 'from nowhere', weight: 0 }],
    royalty: '1/2',
  });
  h.fineTune('worthless', { trainedOn: [{ datanet: KEYS.worthless, version: 1 }] });
  h.fineTune('many versions', {
    trainedOn: versions.map(({ datanet, version }, i) => ({ datanet, version, weight: i % 13 })),
    derivedFrom: [{ fineTune: 'weightless' }, { fineTune: 'worthless', weight: 5 }],
  });
  for (const [i, after] of [-1.5, 0, 1e-300, 1.7e308].entries()) {
    h.add('fineTune.evaluated', { fineTune: 'odd@1', benchmark: 'B', task: `t${i}`, metric: 'loss', after });
  }
}

function routes(h: History) {
  h.add('asset.registered', { asset: { code: 'wei/😀', decimals: 18 } });
  h.add('asset.registered', { asset: { code: 'whole', decimals: 0, name: 'Whole numbers' } });
  const adapters = [KEYS.lineEnd, KEYS.ladderTop, 'odd@1', 'many versions', 'from nowhere'];
  h.add('route.published', {
    route: KEYS.route,
    version: 1,
    serves: adapters.map((fineTune, weight) => ({ fineTune, weight })),
    provider: 'odd@1',
    price: {
      asset: 'wei/😀',
      perRequest: '999999999999999999',
      per1kInput: '7',
      per1kOutput: '1000000000000000001',
    },
  });
  h.add('route.published', {
    route: KEYS.route,
    version: 2,
    serves: [{ fineTune: 'odd@1', weight: 1 }, { fineTune: 'line/1' }, { fineTune: 'odd@1', weight: 4 }],
    policy: { data: 50, constructor: 1, 'stakers: 😀': 0, platform: 1_000_000_000 },
  });
  h.add('route.published', { route: 'odd', version: 1, serves: [{ fineTune: 'weightless' }] });
  h.add('route.published', { route: 'odd@1', version: 1, serves: [{ fineTune: 'worthless' }] });

  const draw = chance(7);
  h.add('inference.served', {
    inference: KEYS.inference,
    route: KEYS.route,
    version: 1,
    provider: 'gpu: 1',
    serves: [
      { fineTune: KEYS.lineEnd, weight: 6 },
      { fineTune: KEYS.ladderTop, weight: 4 },
    ],
    inputTokens: 999,
    outputTokens: 1,
    fee: { asset: 'wei/😀', amount: `${10n ** 27n - 1n}` },
  });
  for (let i = 1; i <= 120; i++) {
    const mixed = i % 3 === 0;
    const route = mixed ? KEYS.route : ([KEYS.route, 'odd', 'odd@1'][draw(3)] as string);
    const amount = `${BigInt(draw(1e9)) * 10n ** BigInt(draw(18))}`;
    h.add('inference.served', {
      inference: `inference/${i}`,
      route,
      version: route === KEYS.route && !mixed ? 1 + draw(2) : 1,
      ...(mixed && {
        serves: [
          { fineTune: adapters[i % 5], weight: 1 + draw(5) },
          { fineTune: adapters[(i + 1) % 5], weight: 0 },
          { fineTune: adapters[i % 5], weight: draw(3) },
        ],
      }),
      inputTokens: draw(3) * draw(100_000),
      outputTokens: draw(2) * draw(100_000),
      ...(draw(4) === 0 && { fee: { asset: draw(2) === 0 ? 'whole' : 'wei/😀', amount } }),
      ...(draw(5) === 0 && { provider: 'gpu: 2', computeUnits: draw(100), latencyMs: 0 }),
    });
  }
}

/** The same events again, as senders do: the same line, another spelling of it, the same thing under a new id. */
function sendAgain(h: History) {
  const of = (type: string) => h.events.filter((it) => it.type === type).slice(0, 3);
  const types = [
    'contributor.registered',
    'record.contributed',
    'record.corrected',
    'record.included',
    'record.removed',
  ];
  for (const event of types.flatMap(of)) {
    const at = new Date(Date.parse(event.at) + 7_200_000).toISOString().replace('Z', '+02:00');
    h.again(event);
    h.again(Object.fromEntries(Object.entries({ ...event, at }).reverse()) as unknown as HistoryEvent);
  }
  for (const event of [
    'contributor.registered',
    'fineTune.completed',
    'route.published',
    'datanet.created',
  ].flatMap(of)) {
    h.again({ ...event, id: `${event.id} again`, at: '2025-01-01T00:00:00Z' });
  }
  const [first] = of('record.contributed');
  if (first) h.again({ ...first, record: { weight: 1, ...(first.record as object) } });
}

type Mistake = [code: string, type: string, fields: Record<string, unknown>];

function mistakes(): Mistake[] {
  const record = {
    key: 'mistake',
    datanet: KEYS.deepDatanet,
    contentHash: hashOf(''),
    mediaType: 'text/plain',
    bytes: 0,
  };
  const by = [{ contributor: 'c01' }];
  const fineTune = { key: 'mistake', name: 'Mistake', method: 'SFT' };
  return [
    ['CONFLICT', 'record.corrected', { record, by, corrects: KEYS.deepRecord(BACK_AT) }],
    ['CONFLICT', 'record.corrected', { record, by, corrects: KEYS.deepRecord(REMOVED_AT) }],
    [
      'CONFLICT',
      'record.corrected',
      { record: { ...record, datanet: 'verdicts: required' }, by, corrects: 'v/c' },
    ],
    ['CYCLE', 'record.corrected', { record, by, corrects: 'mistake' }],
    ['CONFLICT', 'record.contributed', { record: { ...record, key: KEYS.deepRecord(1) }, by }],
    ['UNKNOWN_REFERENCE', 'record.contributed', { record, by: [{ contributor: 'C01' }] }],
    ['UNKNOWN_REFERENCE', 'record.included', { record: 'mistake', datanet: KEYS.deepDatanet }],
    ['CONFLICT', 'record.included', { record: KEYS.deepRecord(CHAIN), datanet: KEYS.deepDatanet }],
    ['CONFLICT', 'record.removed', { record: KEYS.deepRecord(1), datanet: KEYS.deepDatanet }],
    ['FORBIDDEN', 'record.validated', { record: 'v/a', by: 'c15', verdict: 'ACCEPTED' }],
    ['OUT_OF_ORDER', 'datanet.frozen', { datanet: KEYS.deepDatanet, version: 99 }],
    ['OUT_OF_ORDER', 'route.published', { route: 'odd', version: 3, serves: [{ fineTune: 'line/1' }] }],
    ['CONFLICT', 'route.published', { route: 'odd', version: 1, serves: [{ fineTune: 'line/1' }] }],
    ['CYCLE', 'fineTune.completed', { fineTune, builtBy: by, derivedFrom: [{ fineTune: 'mistake' }] }],
    [
      'LICENSE',
      'fineTune.completed',
      {
        fineTune: { ...fineTune, royalty: '1/101' },
        builtBy: by,
        derivedFrom: [{ model: KEYS.baseModel, weight: 1 }],
      },
    ],
    [
      'LICENSE',
      'fineTune.completed',
      { fineTune: { ...fineTune, royalty: '1/2' }, builtBy: by, derivedFrom: [{ model: KEYS.baseModel }] },
    ],
    [
      'BAD_INPUT',
      'inference.served',
      {
        inference: 'mistake',
        route: 'odd',
        version: 1,
        serves: [{ fineTune: 'line/1' }],
        inputTokens: 0,
        outputTokens: 0,
      },
    ],
  ];
}

// ---------------------------------------------------------------------------------------------------------------------

interface HistoryRecord extends ExpectedRecord {
  /** One more than the highest of its chain in its Datanet when it came. */
  readonly revision: number;
  verdict?: 'ACCEPTED' | 'REJECTED';
}

interface Net {
  readonly weighting: Weighting;
  readonly required: boolean;
  readonly present: Set<string>;
  version: number;
}

type About = { bytes?: number; weight?: number; contentHash?: string; by?: By };

/** Tells events and keeps count of what they mean: who is in which Datanet, and who of each chain is its newest. */
class History {
  readonly events: HistoryEvent[] = [];
  readonly records = new Map<string, HistoryRecord>();
  readonly versions = new Map<string, ExpectedVersion>();
  repeats = 0;
  readonly #nets = new Map<string, Net>();
  /** Corrections of each record. */
  readonly #corrections = new Map<string, string[]>();
  #clock = Date.parse('2024-01-01T00:00:00Z');
  #moment: string | undefined;

  add(type: string, fields: Record<string, unknown>) {
    this.#clock += 60_000;
    const at = this.#moment ?? new Date(this.#clock).toISOString();
    this.events.push({ id: `hard-${this.events.length + 1}`, type, at, ...fields });
  }

  again(event: HistoryEvent) {
    this.events.push(event);
    this.repeats++;
  }

  /** Tells what happened at another time than now. */
  at(moment: string, tell: () => void) {
    this.#moment = moment;
    tell();
    this.#moment = undefined;
  }

  datanet(key: string, weighting: Weighting = 'UNIFORM', validation: 'NONE' | 'REQUIRED' = 'NONE') {
    this.#nets.set(key, { weighting, required: validation === 'REQUIRED', present: new Set(), version: 0 });
    this.add('datanet.created', { datanet: { key, name: 'D', domain: 'hard', weighting, validation } });
  }

  contribute(datanet: string, key: string, by: By, about: About = {}) {
    const record = this.#record(datanet, key, about);
    this.add('record.contributed', { record, by });
    this.#keep(datanet, { ...record, by, revision: 0, order: this.records.size });
  }

  correct(datanet: string, corrects: string, key: string, share: string, { by, ...about }: About = {}) {
    if (this.newest(datanet, corrects) !== corrects)
      throw new Error(`${corrects} is not the newest in ${datanet}`);
    const record = this.#record(datanet, key, about);
    const revision = 1 + Math.max(...this.#chain(datanet, corrects).map((it) => it.revision));
    const corrector = by ?? [{ contributor: 'c40' }];
    this.add('record.corrected', { record, by: corrector, corrects, share });
    this.#corrections.set(corrects, [...(this.#corrections.get(corrects) ?? []), key]);
    this.#keep(datanet, { ...record, by: corrector, corrects, share, revision, order: this.records.size });
  }

  include(record: string, datanet: string) {
    if (!this.mayInclude(record, datanet)) throw new Error(`${record} cannot enter ${datanet}`);
    this.add('record.included', { record, datanet });
    this.#net(datanet).present.add(record);
  }

  /**
   * Whether it is out of the Datanet, and its chain there would be in one order: by revision as by application. (Where a
   * record was corrected twice in different places, "the newest" may be either; this history leaves that open.)
   */
  mayInclude(record: string, datanet: string): boolean {
    const { present } = this.#net(datanet);
    if (present.has(record)) return false;
    present.add(record);
    const chain = this.#chain(datanet, record).sort((a, b) => a.order - b.order);
    present.delete(record);
    return chain.every(({ revision }, i) => i === 0 || revision > (chain[i - 1] as HistoryRecord).revision);
  }

  isIn(record: string, datanet: string): boolean {
    return this.#net(datanet).present.has(record);
  }

  remove(record: string, datanet?: string) {
    this.add('record.removed', { record, datanet, by: [{ contributor: 'c38' }], reason: 'asked for' });
    const places =
      datanet === undefined ? [...this.#nets.keys()].filter((it) => this.isIn(record, it)) : [datanet];
    for (const place of places) {
      for (const { key } of this.#chain(place, record)) this.#net(place).present.delete(key);
    }
  }

  validate(record: string, verdict: 'ACCEPTED' | 'REJECTED') {
    const known = this.records.get(record) as HistoryRecord;
    const by = PEOPLE.find((it) => known.by.every(({ contributor }) => contributor !== it));
    this.add('record.validated', { record, by, verdict });
    known.verdict = verdict;
  }

  freeze(datanet: string) {
    const net = this.#net(datanet);
    const members = this.members(datanet);
    net.version++;
    this.versions.set(`${datanet}@${net.version}`, {
      datanet,
      version: net.version,
      weighting: net.weighting,
      members,
    });
    this.add('datanet.frozen', { datanet, version: net.version });
  }

  fineTune(
    key: string,
    { builtBy, trainedOn, derivedFrom, computedBy, royalty, minRoyalty }: Record<string, unknown>,
  ) {
    this.add('fineTune.completed', {
      fineTune: { key, name: 'F', method: 'SFT', royalty, minRoyalty },
      builtBy: builtBy ?? [{ contributor: 'c36', share: 2 }, { contributor: 'c37' }],
      trainedOn,
      derivedFrom,
      computedBy,
    });
  }

  /** The newest record of a record's chain in a Datanet that is not rejected. */
  newest(datanet: string, record: string): string | undefined {
    return newestOf(this.#chain(datanet, record).filter(({ verdict }) => verdict !== 'REJECTED'))?.key;
  }

  /** Of each chain in a Datanet, the newest record that is eligible. */
  members(datanet: string): HistoryRecord[] {
    const { present, required } = this.#net(datanet);
    const seen = new Set<string>();
    return [...present].flatMap((record) => {
      if (seen.has(record)) return [];
      const chain = this.#chain(datanet, record);
      for (const { key } of chain) seen.add(key);
      return (
        newestOf(chain.filter((it) => (required ? it.verdict === 'ACCEPTED' : it.verdict !== 'REJECTED'))) ??
        []
      );
    });
  }

  /** The records of one Datanet connected by corrections with a record; none where it is not in it. */
  #chain(datanet: string, record: string): HistoryRecord[] {
    const { present } = this.#net(datanet);
    const found = new Set(present.has(record) ? [record] : []);
    for (const key of found) {
      const { corrects } = this.records.get(key) as HistoryRecord;
      for (const next of [
        ...(corrects === undefined ? [] : [corrects]),
        ...(this.#corrections.get(key) ?? []),
      ]) {
        if (present.has(next)) found.add(next);
      }
    }
    return [...found].map((key) => this.records.get(key) as HistoryRecord);
  }

  #record(datanet: string, key: string, { bytes = 100, weight, contentHash = hashOf(key) }: About) {
    return { key, datanet, contentHash, mediaType: 'text/plain', bytes, weight };
  }

  #keep(datanet: string, record: Omit<HistoryRecord, 'weight'> & { weight: number | undefined }) {
    this.records.set(record.key, { ...record, weight: record.weight ?? 1 });
    this.#net(datanet).present.add(record.key);
  }

  #net(datanet: string): Net {
    return this.#nets.get(datanet) as Net;
  }
}

const newestOf = (records: readonly HistoryRecord[]): HistoryRecord | undefined =>
  records.reduce<HistoryRecord | undefined>((a, b) => (a && a.order > b.order ? a : b), undefined);

/** Whole numbers from 0 to a limit − 1, the same for the same seed (mulberry32). */
function chance(seed: number) {
  let state = seed;
  return (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
