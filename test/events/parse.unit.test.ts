import { describe, expect, test } from 'vitest';
import { parseLine } from '../../src/events/parse.ts';
import { BY_TYPE } from '../../src/events/registry.ts';
import type { Parsed } from '../../src/facts/definition.ts';
import { Refusal } from '../../src/values/errors.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  type EventObject,
  erase,
  evaluate,
  event,
  fineTune,
  freeze,
  include,
  judge,
  measure,
  model,
  people,
  provider,
  publish,
  quarantine,
  release,
  remove,
  report,
  serve,
  updateModel,
  updatePerson,
  validate,
} from '../support/events.ts';

/** An event of each type with every field it may have. */
const SAMPLES = [
  ...people('c1'),
  updatePerson('c1', { name: 'N', wallet: '0x1' }),
  datanet('A', { license: 'CC0-1.0', weighting: 'BYTES', validation: 'REQUIRED' }),
  contribute('r1', { datanet: 'A', by: { c1: 2 }, license: 'CC0-1.0', weight: 3, excerpt: 'One\nTwo' }),
  correct('r2', { corrects: 'r1', share: '1/3', datanet: 'A', by: { c1: 1 } }),
  include('r1', 'B'),
  remove('r1', { datanet: 'A', by: [{ contributor: 'c1' }], reason: 'asked for' }),
  validate('r1', 'c2', 'ACCEPTED', { score: 0.5, note: 'good' }),
  freeze('A', 1),
  model('base', { license: 'MIT', minRoyalty: '1/100', owner: 'c1' }),
  updateModel('base', { name: 'N', license: null, minRoyalty: null, owner: null }),
  fineTune('F', {
    by: { c1: 1 },
    on: { 'A@1': 1 },
    from: { G: 1 },
    models: { base: 1 },
    computedBy: { gpu: 5 },
    license: 'MIT',
    royalty: '1/10',
    minRoyalty: '0/1',
    hyperparameters: { rate: 1e-4 },
    metrics: { loss: [1, 0.5] },
  }),
  evaluate('F', { before: -1.5 }),
  asset('USD', 6),
  provider('gpu'),
  publish(
    'chat',
    1,
    { F: 1 },
    {
      task: 'chat',
      provider: 'gpu',
      price: { asset: 'USD', perRequest: '1', per1kInput: '2', per1kOutput: '3' },
      policy: { platform: 1, data: 2 },
    },
  ),
  serve('i1', 'chat@1', {
    provider: 'gpu',
    serves: { F: 1 },
    task: 'chat',
    fee: { asset: 'USD', amount: '5' },
    latencyMs: 7,
    computeUnits: 8,
  }),
  measure('F', 'A@1', { r1: '1.5', r2: '-2e-3' }),
  report('i1', { r1: '1.5', r2: '-2e-3' }, { sign: 'NEGATIVE_HELPS', coverage: '3/5' }),
  event('inference.voided', { inference: 'i1', reason: 'a test' }),
  event('payout.made', { owner: 'Contributor:c1', asset: 'USD', amount: '5', reference: 'tx 1' }),
  event('transfer.reversed', { transfer: 'payout:e1', reason: 'it bounced' }),
  judge('i1', 'BAD', { by: 'c1', score: 0.5, note: 'made up' }),
  erase('c1'),
  quarantine({ record: 'r1' }, { by: 'c1' }),
  release({ datanetVersion: 'A@1' }, { by: 'c1' }),
];

const sample = (type: string) => SAMPLES.find((it) => it.type === type) as EventObject;

/** A sample with one field changed: `changed('record.contributed', 'by.0.share', 5)`; undefined takes it away. */
function changed(type: string, path: string, value: unknown): string {
  const event = structuredClone(sample(type)) as Record<string, unknown>;
  const parts = path.split('.');
  const last = parts.pop() as string;
  const parent = parts.reduce((it, part) => it[part] as Record<string, unknown>, event);
  parent[last] = value;
  return JSON.stringify(event);
}

/** The same for what is easier to write as JSON: an object literal would take `__proto__` for its prototype. */
const withText = (type: string, path: string, json: string) =>
  changed(type, path, 'HERE').replace('"HERE"', json);

function refusalOf(line: string): Refusal {
  try {
    parseLine(line);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`not refused: ${line.slice(0, 200)}`);
}

const contentOf = (line: string) => parseLine(line).content as Record<string, Record<string, unknown>>;

/** `by.0.contributor` as messages write it. */
const written = (path: string) => path.replaceAll(/\.(\d+)/g, '[$1]');
const parts = (path: string) => path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

describe('a line', () => {
  test.each<[string, string, string]>([
    ['is not JSON', '{"id": ', 'not JSON'],
    ['is not JSON to its end', `${JSON.stringify(sample('datanet.frozen'))}}`, 'not JSON'],
    ['is a list', '[]', 'not a JSON object'],
    ['is null', 'null', 'not a JSON object'],
    ['is text', '"text"', 'not a JSON object'],
    ['is a number', '1', 'not a JSON object'],
  ])('that %s is refused', (_, line, message) => {
    expect(refusalOf(line)).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(message),
      path: [],
    });
  });

  test.each<[string, unknown, string]>([
    ['missing', undefined, 'type is missing'],
    ['unknown', 'record.copied', 'type must be one of contributor.registered, '],
    ['not text', 5, 'type must be one of '],
    ['the name of something every object has', 'constructor', 'type must be one of '],
  ])('whose type is %s is refused', (_, type, message) => {
    expect(refusalOf(changed('datanet.frozen', 'type', type))).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining(message),
      path: ['type'],
    });
  });

  test('may hold an event of any type', () => {
    expect(new Set(SAMPLES.map((it) => it.type))).toEqual(new Set(BY_TYPE.keys()));
    for (const event of SAMPLES) expect(parseLine(JSON.stringify(event)).eventId).toBe(event.id);
  });
});

describe.each(SAMPLES.map((event) => [event.type, event] as const))('%s', (type, event) => {
  const objects = Object.entries(event).flatMap(([name, value]) =>
    value !== null && typeof value === 'object' && !Array.isArray(value) && name !== 'policy' ? [name] : [],
  );

  test('refuses a field it does not know, naming it', () => {
    for (const unknown of ['colour', 'constructor', 'id2', ...objects.map((name) => `${name}.colour`)]) {
      expect(refusalOf(changed(type, unknown, 1))).toMatchObject({
        code: 'BAD_INPUT',
        message: `${unknown} is not a field of this event`,
        path: parts(unknown),
      });
    }
  });

  test('refuses text where an object belongs, and null where a text belongs', () => {
    for (const name of [...objects, 'id', 'at']) {
      const wrong = name === 'id' || name === 'at' ? null : 'text';
      expect(refusalOf(changed(type, name, wrong))).toMatchObject({
        code: 'BAD_INPUT',
        message: expect.stringMatching(new RegExp(`^${name} must be `)),
        path: [name],
      });
    }
  });
});

describe('a missing field is named', () => {
  test.each([
    ['contributor.registered', 'id'],
    ['contributor.registered', 'at'],
    ['contributor.registered', 'contributor'],
    ['contributor.registered', 'contributor.key'],
    ['datanet.created', 'datanet.domain'],
    ['record.contributed', 'record.contentHash'],
    ['record.contributed', 'record.bytes'],
    ['record.contributed', 'by'],
    ['record.contributed', 'by.0.contributor'],
    ['record.corrected', 'corrects'],
    ['record.included', 'datanet'],
    ['record.removed', 'record'],
    ['record.validated', 'by'],
    ['record.validated', 'verdict'],
    ['datanet.frozen', 'version'],
    ['model.registered', 'model.name'],
    ['model.updated', 'model.key'],
    ['fineTune.completed', 'builtBy'],
    ['fineTune.completed', 'trainedOn.0.version'],
    ['fineTune.completed', 'computedBy.0.units'],
    ['fineTune.evaluated', 'after'],
    ['asset.registered', 'asset.decimals'],
    ['compute.registered', 'provider.name'],
    ['route.published', 'serves'],
    ['route.published', 'price.asset'],
    ['inference.served', 'inputTokens'],
    ['inference.served', 'fee.amount'],
  ])('%s: %s', (type, path) => {
    expect(refusalOf(changed(type, path, undefined))).toMatchObject({
      code: 'BAD_INPUT',
      message: `${written(path)} is missing`,
      path: parts(path),
    });
  });
});

type Case = readonly [what: string, value: unknown, fault: string];

/** What is refused of one field, wherever a field of its kind stands. */
function refuses(kind: string, fields: readonly (readonly [string, string])[], cases: readonly Case[]) {
  describe.each(fields)(`${kind}: %s %s`, (type, path) => {
    test.each(cases)('is refused when %s', (_, value, fault) => {
      const refusal = refusalOf(changed(type, path, value));
      expect(refusal).toMatchObject({ code: 'BAD_INPUT', path: parts(path) });
      expect(refusal.message).toBe(`${written(path)} ${fault}`);
    });
  });
}

const text = (most: number): Case[] => [
  ['empty', '', 'must not be empty'],
  [`${most + 1} characters long`, 'x'.repeat(most + 1), `must have at most ${most} characters`],
  [
    `${most + 1} characters beyond the 16-bit plane long`,
    '😀'.repeat(most + 1),
    `must have at most ${most} characters`,
  ],
  ['holding a lone surrogate', 'a\ud83d', 'must be well-formed Unicode, without lone surrogates'],
];

refuses(
  'a key',
  [
    ['contributor.registered', 'id'],
    ['contributor.registered', 'contributor.key'],
    ['record.contributed', 'by.0.contributor'],
    ['fineTune.completed', 'derivedFrom.0.fineTune'],
    ['asset.registered', 'asset.code'],
  ],
  [
    ...text(200),
    ['a number', 1, 'must be a key, as text'],
    ['spaces only', '  ', 'must not be white space only'],
    ['other white space only', '\u00a0\u3000', 'must not be white space only'],
    ['a list', ['c1'], 'must be a key, as text'],
    ...['\n', '\u0000', '\u007f', '\u0085'].map(
      (it): Case => [`holding ${JSON.stringify(it)}`, `a${it}b`, 'must not contain control characters'],
    ),
  ],
);

refuses(
  'a line of text',
  [
    ['contributor.registered', 'contributor.name'],
    ['datanet.created', 'datanet.domain'],
    ['fineTune.evaluated', 'metric'],
  ],
  [
    ...text(200),
    ['a number', 1, 'must be text'],
    ['of two lines', 'a\nb', 'must not contain control characters'],
  ],
);

refuses(
  'a text',
  [
    ['record.contributed', 'record.excerpt'],
    ['record.removed', 'reason'],
  ],
  text(4_000),
);

refuses(
  'a weight',
  [
    ['record.contributed', 'record.weight'],
    ['record.contributed', 'by.0.share'],
    ['fineTune.completed', 'derivedFrom.0.weight'],
    ['fineTune.completed', 'computedBy.0.units'],
    ['route.published', 'serves.0.weight'],
    ['route.published', 'policy.data'],
  ],
  [
    ['negative', -1, 'must not be negative'],
    ['over 10^9', 1_000_000_001, 'must be at most 1000000000'],
    ['not whole', 0.5, 'must be an integer'],
    ['text', '1', 'must be an integer'],
    ['beyond what a number holds exactly', 2 ** 60, 'must be an integer'],
    ['null', null, 'must be an integer'],
  ],
);

refuses(
  'a count',
  [
    ['record.contributed', 'record.bytes'],
    ['inference.served', 'outputTokens'],
  ],
  [
    ['negative', -1, 'must not be negative'],
    ['over 10^15', 1e15 + 1, 'must be at most 1000000000000000'],
    ['not whole', 1.5, 'must be an integer'],
  ],
);

refuses(
  'a version',
  [
    ['datanet.frozen', 'version'],
    ['route.published', 'version'],
    ['fineTune.completed', 'trainedOn.0.version'],
  ],
  [
    ['0', 0, 'must be 1 or more'],
    ['negative', -1, 'must not be negative'],
    ['text', '1', 'must be an integer'],
  ],
);

const fraction = 'must be a fraction "n/d" of whole numbers with 0 <= n <= d <= 1000000000 and d > 0';
refuses(
  'a fraction',
  [
    ['record.corrected', 'share'],
    ['fineTune.completed', 'fineTune.royalty'],
    ['model.updated', 'model.minRoyalty'],
  ],
  [
    ...[
      '3/2',
      '1/0',
      '0/0',
      '1',
      '',
      '-1/2',
      '01/2',
      '1/02',
      '1/2 ',
      '1.0/2',
      '1/1000000001',
      '1/2/3',
      '１/２',
    ].map((it): Case => [JSON.stringify(it), it, fraction]),
    ['a number', 0.5, 'must be a fraction "n/d"'],
  ],
);

const units = 'must be a whole number of base units, as text';
refuses(
  'an amount',
  [
    ['inference.served', 'fee.amount'],
    ['route.published', 'price.perRequest'],
  ],
  [
    ['a number', 5, units],
    ...['+5', '-5', '5.0', '05', '', '5e3', ' 5', '0x5'].map(
      (it): Case => [JSON.stringify(it), it, `${units}, without sign or leading zeros`],
    ),
    ['10^27', `1${'0'.repeat(27)}`, 'must be below 10^27 base units'],
    ['far too long', '9'.repeat(1_000), 'must be below 10^27 base units'],
  ],
);

const moment = 'must be a date and time such as 2026-01-31T12:00:00Z';
refuses(
  'a time',
  [['record.contributed', 'at']],
  [
    ...[
      'yesterday',
      '',
      '2026-01-31',
      '2026-01-31T12:00:00',
      '2026-02-30T12:00:00Z',
      '2025-02-29T12:00:00Z',
      '2026-13-01T12:00:00Z',
      '2026-00-10T12:00:00Z',
      '2026-01-00T12:00:00Z',
      '2026-01-31T25:00:00Z',
      '2026-01-31T12:60:00Z',
      '2026-01-31T12:00:00+99:99',
      'Sat, 31 Jan 2026 12:00:00 GMT',
      ' 2026-01-31T12:00:00Z',
    ].map((it): Case => [JSON.stringify(it), it, moment]),
    ['a number', 1_767_225_600_000, moment],
    [
      'six minutes ahead',
      new Date(Date.now() + 6 * 60_000).toISOString(),
      'must not be more than five minutes in the future',
    ],
    ['in another century', '2126-01-01T00:00:00Z', 'must not be more than five minutes in the future'],
  ],
);

refuses(
  'a content hash',
  [['record.contributed', 'record.contentHash']],
  [
    ...[
      'abc',
      'sha256',
      `SHA256:${'a'.repeat(64)}`,
      `sha256:${'A'.repeat(64)}`,
      'md5:xyzxyzxyz',
      ':abcdefab',
    ].map((it): Case => [JSON.stringify(it), it, 'must be `algorithm:hex`, in lower case']),
    ['63 digits', `sha256:${'a'.repeat(63)}`, 'must have 64 hexadecimal digits after `sha256:`'],
    ['65 digits', `sha256:${'a'.repeat(65)}`, 'must have 64 hexadecimal digits after `sha256:`'],
    ['a number', 5, 'must be `algorithm:hex`'],
  ],
);

refuses(
  'a list of contributors',
  [
    ['record.contributed', 'by'],
    ['fineTune.completed', 'builtBy'],
  ],
  [
    ['empty', [], 'must have at least one entry'],
    ['an object', { contributor: 'c1' }, 'must be a list'],
    [
      'too long',
      Array.from({ length: 50_001 }, () => ({ contributor: 'c1' })),
      'must have at most 50000 entries',
    ],
  ],
);
refuses(
  'the builders',
  [['fineTune.completed', 'builtBy']],
  [['without a positive share', [{ contributor: 'c1', share: 0 }], 'must have a positive share']],
);
refuses(
  'what is served',
  [
    ['route.published', 'serves'],
    ['inference.served', 'serves'],
  ],
  [
    ['empty', [], 'must have at least one entry'],
    ['without a positive weight', [{ fineTune: 'F', weight: 0 }], 'must have a positive weight'],
  ],
);

refuses(
  'a parent',
  [['fineTune.completed', 'derivedFrom.0']],
  [
    ['nothing', {}, 'must name either a fineTune or a model'],
    ['two things', { fineTune: 'F', model: 'base' }, 'must name either a fineTune or a model'],
  ],
);

const PLAIN = 'must be an object, without a field named __proto__';
refuses(
  'a policy',
  [['route.published', 'policy']],
  [
    ['a list', [], PLAIN],
    ['null', null, PLAIN],
    ['empty', {}, 'must have a positive weight'],
    ['without a positive weight', { data: 0 }, 'must have a positive weight'],
    [
      'of more than 100 pools',
      Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`p${i}`, 1])),
      'must have at most 100 pools',
    ],
  ],
);

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
refuses(
  'a free object',
  [
    ['fineTune.completed', 'fineTune.hyperparameters'],
    ['fineTune.completed', 'fineTune.metrics'],
  ],
  [
    ['a list', [], PLAIN],
    ['text', '{}', PLAIN],
    ['holding a field named __proto__', JSON.parse('{"__proto__":1}'), PLAIN],
    ['too large', { a: 'x'.repeat(16_384) }, 'must have at most 16384 characters as JSON'],
    ['nested too deep', { a: JSON.parse(nested(32)) }, 'must be nested at most 32 deep'],
  ],
);

refuses(
  'a choice',
  [['datanet.created', 'datanet.weighting']],
  [
    ['not among them', 'uniform', 'must be one of UNIFORM, BYTES, DECLARED, TRUST'],
    ['null', null, 'must be one of UNIFORM, BYTES, DECLARED, TRUST'],
  ],
);
refuses(
  'a choice',
  [['record.validated', 'verdict']],
  [['not among them', 'MAYBE', 'must be one of ACCEPTED, REJECTED']],
);
refuses(
  'a score',
  [['record.validated', 'score']],
  [
    ['below 0', -0.1, 'must be at least 0'],
    ['over 1', 1.1, 'must be at most 1'],
    ['text', '1', 'must be a number from 0 to 1'],
  ],
);
refuses(
  'decimals',
  [['asset.registered', 'asset.decimals']],
  [
    ['over 18', 19, 'must be at most 18'],
    ['negative', -1, 'must be at least 0'],
    ['not whole', 0.5, 'must be a whole number from 0 to 18'],
  ],
);

describe('a field may be', () => {
  test.each<[string, string, string, unknown]>([
    [
      'a key of 200 characters beyond the 16-bit plane',
      'contributor.registered',
      'contributor.key',
      '😀'.repeat(200),
    ],
    [
      'a key that looks like a version, a label or a path',
      'contributor.registered',
      'contributor.key',
      'A@1:b/../c d',
    ],
    ['a weight of 10^9', 'record.contributed', 'record.weight', 1_000_000_000],
    ['a weight of 0', 'record.contributed', 'by.0.share', 0],
    ['all of a whole', 'record.corrected', 'share', '1000000000/1000000000'],
    ['none of a whole', 'record.corrected', 'share', '0/1'],
    ['the largest amount', 'inference.served', 'fee.amount', '9'.repeat(27)],
    ['no amount', 'inference.served', 'fee.amount', '0'],
    ['another algorithm', 'record.contributed', 'record.contentHash', 'blake3:00ff00ff'],
    ['an excerpt of several lines', 'record.contributed', 'record.excerpt', 'a\n\tb'],
  ])('%s', (_, type, path, value) => {
    const content = contentOf(changed(type, path, value)) as unknown;
    expect(path.split('.').reduce((it, part) => (it as Record<string, unknown>)[part], content)).toBe(value);
  });

  test.each([
    ['2024-02-29T12:00:00Z', '2024-02-29T12:00:00.000Z'],
    ['2026-01-31T12:00Z', '2026-01-31T12:00:00.000Z'],
    ['2026-01-31T12:00:00.123999999+02:30', '2026-01-31T09:30:00.123Z'],
    ['2026-01-31T23:00:00-11:00', '2026-02-01T10:00:00.000Z'],
  ])('the time %s', (at, utc) => {
    expect(new Date(parseLine(changed('datanet.frozen', 'at', at)).at).toISOString()).toBe(utc);
  });

  test('a time a little ahead, for clocks differ', () => {
    const at = new Date(Date.now() + 4 * 60_000).toISOString();
    expect(parseLine(changed('datanet.frozen', 'at', at)).at).toBe(Date.parse(at));
  });

  test('a list of 10,000 entries', () => {
    const by = Array.from({ length: 10_000 }, (_, i) => ({ contributor: `c${i}` }));
    expect(contentOf(changed('record.contributed', 'by', by)).by).toHaveLength(10_000);
  });
});

describe('names that every object has', () => {
  test('are pools like any other, except __proto__', () => {
    const { policy } = contentOf(withText('route.published', 'policy', '{"constructor":1,"toString":0}'));
    expect(Object.entries(policy ?? {})).toEqual([
      ['constructor', 1],
      ['toString', 0],
    ]);
    expect(refusalOf(withText('route.published', 'policy', '{"__proto__":1,"data":1}'))).toMatchObject({
      code: 'BAD_INPUT',
      message: `policy ${PLAIN}`,
      path: ['policy'],
    });
    expect(refusalOf(withText('route.published', 'policy', '{"constructor":-1,"data":1}'))).toMatchObject({
      code: 'BAD_INPUT',
      message: 'policy.constructor must not be negative',
    });
  });

  test('are kept in free objects', () => {
    const json = '{"a":{"__proto__":{"b":1}},"constructor":null}';
    const { fineTune } = contentOf(withText('fineTune.completed', 'fineTune.hyperparameters', json));
    expect(JSON.stringify(fineTune?.hyperparameters)).toBe(json);
  });

  test.each(['', 'contributor.'])('are no fields of events: %s__proto__', (place) => {
    const line =
      place === ''
        ? JSON.stringify(sample('contributor.registered')).replace('{', '{"__proto__":{"name":"x"},')
        : withText('contributor.registered', 'contributor', '{"key":"c1","__proto__":{"name":"x"}}');
    expect(refusalOf(line)).toMatchObject({
      code: 'BAD_INPUT',
      message: `${place}__proto__ is not a field of this event`,
    });
  });
});

test('a free object nested far too deep is refused like any other', () => {
  const json = `{"a":${nested(100_000)}}`;
  expect(refusalOf(withText('fineTune.completed', 'fineTune.metrics', json)).message).toBe(
    'fineTune.metrics must be nested at most 32 deep',
  );
});

test('a pool must have the name of a key', () => {
  expect(refusalOf(changed('route.published', 'policy', { '': 1 }))).toMatchObject({
    code: 'BAD_INPUT',
    message: expect.stringContaining('must not be empty'),
    path: ['policy', ''],
  });
});

test('a message stays short, however long the name is that it is about', () => {
  const long = 'x'.repeat(100_000);
  for (const [type, path, value] of [
    ['datanet.frozen', long, 1],
    ['route.published', 'policy', { [long]: 1 }],
  ] as const) {
    expect(refusalOf(changed(type, path, value)).message.length).toBeLessThan(1_000);
  }
});

describe('the digest of an event', () => {
  const digest = (event: object) => (parseLine(JSON.stringify(event)) as Parsed).digest;
  const reversed = (value: unknown): unknown =>
    value === null || typeof value !== 'object'
      ? value
      : Array.isArray(value)
        ? value.map(reversed)
        : Object.fromEntries(
            Object.entries(value)
              .map(([name, field]) => [name, reversed(field)])
              .reverse(),
          );

  test.each(SAMPLES.map((event) => [event.type, event] as const))(
    'ignores the order of fields, the id and the time: %s',
    (_, event) => {
      expect(digest(reversed(event) as object)).toBe(digest(event));
      expect(digest({ ...event, id: 'other', at: '2020-01-01T00:00:00+01:00' })).toBe(digest(event));
    },
  );

  const record = (more: object) => contribute('r', { datanet: 'A', by: ['c1'], ...more });
  test.each<[string, object, object]>([
    ['weight', record({}), record({ weight: 1 })],
    ['share', record({}), record({ by: { c1: 1 } })],
    [
      'fraction of a correction',
      correct('r', { corrects: 'q', datanet: 'A', by: ['c1'] }),
      correct('r', { corrects: 'q', datanet: 'A', by: ['c1'], share: '1/2' }),
    ],
    ['weighting and validation', datanet('A'), datanet('A', { weighting: 'UNIFORM', validation: 'NONE' })],
    ['minimal royalty', model('m'), model('m', { minRoyalty: '0/1' })],
    [
      'royalties and parents of a fine-tune',
      { ...fineTune('F', { models: ['m'], from: ['G'] }), trainedOn: undefined },
      fineTune('F', { royalty: '0/1', minRoyalty: '0/1', models: { m: 0 }, from: { G: 1 }, computedBy: {} }),
    ],
    [
      'policy',
      publish('chat', 1, ['F']),
      publish('chat', 1, { F: 1 }, { policy: { data: 50, platform: 10, model: 20, compute: 20 } }),
    ],
    ['those who asked for a removal', remove('r'), remove('r', { by: [] })],
  ])('is the same whether the default is given or left out: %s', (_, left, given) => {
    expect(digest(given)).toBe(digest(left));
  });

  test.each<[string, object, object]>([
    ['a value', record({}), record({ weight: 2 })],
    ['a field more', record({}), record({ excerpt: 'x' })],
    ['the order of a list', record({ by: ['a', 'b'] }), record({ by: ['b', 'a'] })],
    ['null where it clears', updatePerson('c', {}), updatePerson('c', { name: null })],
  ])('tells apart: %s', (_, one, other) => {
    expect(digest(other)).not.toBe(digest(one));
  });

  test('tells events of two types with the same fields apart', () => {
    const update = people('c')[0] as EventObject;
    expect(digest({ ...update, type: 'contributor.updated' })).not.toBe(digest(update));
  });
});
