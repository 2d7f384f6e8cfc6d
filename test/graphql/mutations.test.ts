import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EVENTS, type MutationName } from '../../src/events/registry.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { apply } from '../support/apply.ts';
import { graphOf } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
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
import { graphqlOf } from '../support/graphql.ts';

let database: Database;
let graphql: ReturnType<typeof graphqlOf>;
beforeAll(async () => {
  database = await openDatabase();
  graphql = graphqlOf(database);
});
afterAll(() => database.close());

/** Runs a mutation with the fields of an event, and gives its payload. */
async function mutate(name: MutationName, input: object, selection: string) {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const data = await graphql.ask(
    `mutation($input: ${type}!) { it: ${name}(input: $input) { ${selection} duplicate userErrors { code message path } } }`,
    { input },
  );
  return data.it;
}

const inputOf = ({ type: _, ...input }: EventObject) => input;

const PAYOUT = event('payout.made', {
  owner: 'Contributor:c1',
  asset: 'USD',
  amount: '2',
  reference: 'tx 1',
});

/** A story in which every type occurs: the mutation, the event, and what the mutation returns of what it made or changed. */
const STORY: [MutationName, EventObject, string, object][] = [
  [
    'registerContributor',
    people('c1')[0] as EventObject,
    'contributor { key name }',
    { contributor: { key: 'c1', name: null } },
  ],
  [
    'updateContributor',
    updatePerson('c1', { name: 'One', wallet: null }),
    'contributor { key name wallet }',
    { contributor: { key: 'c1', name: 'One', wallet: null } },
  ],
  [
    'createDatanet',
    datanet('A', { license: null, weighting: 'BYTES' }),
    'datanet { key weighting validation lastVersion }',
    { datanet: { key: 'A', weighting: 'BYTES', validation: 'NONE', lastVersion: 0 } },
  ],
  [
    'contributeRecord',
    contribute('r1', { datanet: 'A', by: { c1: 3 }, bytes: 2 ** 40 }),
    'record { key bytes weight contributors { share contributor { key } } }',
    {
      record: {
        key: 'r1',
        bytes: 2 ** 40,
        weight: 1,
        contributors: [{ share: 3, contributor: { key: 'c1' } }],
      },
    },
  ],
  [
    'correctRecord',
    correct('r2', { corrects: 'r1', datanet: 'A', by: ['c1'] }),
    'record { key revision corrects { share record { key } } }',
    { record: { key: 'r2', revision: 1, corrects: { share: '1/2', record: { key: 'r1' } } } },
  ],
  ['createDatanet', datanet('B'), 'datanet { key }', { datanet: { key: 'B' } }],
  ['includeRecord', include('r1', 'B'), 'record { key }', { record: { key: 'r1' } }],
  [
    'registerContributor',
    people('c2')[0] as EventObject,
    'contributor { key }',
    { contributor: { key: 'c2' } },
  ],
  [
    'validateRecord',
    validate('r2', 'c2', 'ACCEPTED', { score: 1 }),
    'record { key verdict validations { edges { node { verdict score by { key } } } } }',
    {
      record: {
        key: 'r2',
        verdict: 'ACCEPTED',
        validations: { edges: [{ node: { verdict: 'ACCEPTED', score: 1, by: { key: 'c2' } } }] },
      },
    },
  ],
  [
    'freezeDatanet',
    freeze('A', 1),
    'datanetVersion { key version recordCount datanet { key lastVersion } }',
    { datanetVersion: { key: 'A@1', version: 1, recordCount: 1, datanet: { key: 'A', lastVersion: 1 } } },
  ],
  ['removeRecord', remove('r1', { datanet: null, by: null }), 'record { key }', { record: { key: 'r1' } }],
  [
    'registerModel',
    model('base', { owner: 'c1' }),
    'baseModel { key owner { key } minRoyalty }',
    { baseModel: { key: 'base', owner: { key: 'c1' }, minRoyalty: '0/1' } },
  ],
  [
    'updateModel',
    updateModel('base', { owner: null, minRoyalty: '1/9' }),
    'baseModel { key owner { key } minRoyalty }',
    { baseModel: { key: 'base', owner: null, minRoyalty: '1/9' } },
  ],
  ['registerCompute', provider('gpu'), 'computeProvider { key }', { computeProvider: { key: 'gpu' } }],
  [
    'completeFineTune',
    fineTune('F', {
      on: ['A@1'],
      models: { base: 2 },
      royalty: '1/9',
      computedBy: { gpu: 1 },
      hyperparameters: { rate: 1e-4, seed: null },
      metrics: null,
    }),
    'fineTune { key royalty hyperparameters metrics trainedOn { weight datanetVersion { key } } derivedFrom { weight parent { ... on BaseModel { key } } } }',
    {
      fineTune: {
        key: 'F',
        royalty: '1/9',
        hyperparameters: { rate: 1e-4, seed: null },
        metrics: null,
        trainedOn: [{ weight: 1, datanetVersion: { key: 'A@1' } }],
        derivedFrom: [{ weight: 2, parent: { key: 'base' } }],
      },
    },
  ],
  [
    'measureFineTune',
    measure('F', 'A@1', { r2: '2.5', r1: '-1' }, { sign: 'POSITIVE_HELPS' }),
    'measuredVersion { key method }',
    { measuredVersion: { key: 'F/A@1', method: 'trak' } },
  ],
  [
    'evaluateFineTune',
    evaluate('F', { before: 0.25 }),
    'fineTune { key evaluations { edges { node { before after } } } }',
    { fineTune: { key: 'F', evaluations: { edges: [{ node: { before: 0.25, after: 0.5 } }] } } },
  ],
  ['registerAsset', asset('USD', 6), 'asset { key decimals }', { asset: { key: 'USD', decimals: 6 } }],
  [
    'publishRoute',
    publish('chat', 1, ['F'], {
      provider: 'gpu',
      price: { asset: 'USD', perRequest: '7' },
      policy: { data: 1, constructor: 0 },
    }),
    'routeVersion { key version route { key } provider { key } serves { weight fineTune { key } } }',
    {
      routeVersion: {
        key: 'chat@1',
        version: 1,
        route: { key: 'chat' },
        provider: { key: 'gpu' },
        serves: [{ weight: 1, fineTune: { key: 'F' } }],
      },
    },
  ],
  [
    'serveInference',
    serve('i1', 'chat@1', { latencyMs: null }),
    'inference { key inputTokens outputTokens routeVersion { key } }',
    { inference: { key: 'i1', inputTokens: 10, outputTokens: 20, routeVersion: { key: 'chat@1' } } },
  ],
  [
    'reportAttribution',
    report('i1', { r2: '1e-3' }, { coverage: '1/2' }),
    'inference { key decisiveEvidence { coverage } }',
    { inference: { key: 'i1', decisiveEvidence: { coverage: '1/2' } } },
  ],
  ['serveInference', serve('i2', 'chat@1'), 'inference { key }', { inference: { key: 'i2' } }],
  [
    'voidInference',
    event('inference.voided', { inference: 'i2', reason: 'a test call' }),
    'inference { key }',
    { inference: { key: 'i2' } },
  ],
  [
    'recordPayout',
    PAYOUT,
    'transfer { key kind owner reference }',
    {
      transfer: { key: `payout:${PAYOUT.id}`, kind: 'PAYOUT', owner: 'Contributor:c1', reference: 'tx 1' },
    },
  ],
  [
    'reverseTransfer',
    event('transfer.reversed', { transfer: `payout:${PAYOUT.id}`, reason: 'it bounced' }),
    'transfer { kind reverses { key } }',
    { transfer: { kind: 'REVERSAL', reverses: { key: `payout:${PAYOUT.id}` } } },
  ],
  [
    'quarantine',
    quarantine({ record: 'r2' }, { by: 'c2' }),
    `record { key quarantines { totalCount edges { node { reason by { key } releasedAt of { key } } } } quarantineMarks { path { key } } }
     impact { fineTuneCount inferenceCount }`,
    {
      record: {
        key: 'r2',
        quarantines: {
          totalCount: 1,
          edges: [
            { node: { reason: 'it looks wrong', by: { key: 'c2' }, releasedAt: null, of: { key: 'r2' } } },
          ],
        },
        quarantineMarks: [{ path: [{ key: 'r2' }] }],
      },
      impact: { fineTuneCount: 1, inferenceCount: 2 },
    },
  ],
  [
    'release',
    release({ record: 'r2' }),
    'record { key quarantines { edges { node { releaseReason releasedAt } } } quarantineMarks { path { key } } } datanetVersion { key }',
    {
      record: {
        key: 'r2',
        quarantines: {
          edges: [{ node: { releaseReason: 'it is fine', releasedAt: '2026-01-01T00:00:00.000Z' } }],
        },
        quarantineMarks: [],
      },
      datanetVersion: null,
    },
  ],
  [
    'judgeInference',
    judge('i1', 'BAD', { by: 'c2', score: 0.25, note: null }),
    'inference { key verdict judgements { totalCount edges { node { verdict score note by { key } inference { key } } } } }',
    {
      inference: {
        key: 'i1',
        verdict: 'BAD',
        judgements: {
          totalCount: 1,
          edges: [
            {
              node: {
                verdict: 'BAD',
                score: 0.25,
                note: null,
                by: { key: 'c2' },
                inference: { key: 'i1' },
              },
            },
          ],
        },
      },
    },
  ],
  [
    'eraseContributor',
    { ...erase('c2'), id: 'erasing' },
    'contributor { key name wallet erasedAt records { totalCount } }',
    {
      contributor: {
        key: expect.stringMatching(/^erased:/),
        name: null,
        wallet: null,
        erasedAt: '2026-01-01T00:00:00.000Z',
        records: { totalCount: expect.any(Number) },
      },
    },
  ],
];

describe.sequential('every mutation', () => {
  test('has an event in the story', () => {
    expect(new Set(STORY.map(([name]) => name))).toEqual(new Set(Object.keys(EVENTS)));
  });

  test.each(STORY)('%s returns what it made or changed', async (name, event, selection, expected) => {
    // What is paid out must have been earned.
    if (name === 'recordPayout') await settle(database, 'USD', { actor: 'local' });
    expect(await mutate(name, inputOf(event), selection)).toEqual({
      ...expected,
      duplicate: false,
      userErrors: [],
    });
  });

  test('sent again is a duplicate, returns the same object and changes nothing', async () => {
    const before = await graphOf(database);
    for (const [name, event, selection] of STORY) {
      const key = selection.replace(/ \{.*/, ' { key }');
      expect(await mutate(name, inputOf(event), key)).toMatchObject({ duplicate: true, userErrors: [] });
    }
    expect(await graphOf(database)).toEqual(before);
  });

  test('means the same as its event', async () => {
    // GraphQL leaves out what is null; only in updates does it mean something.
    const events = STORY.map(([, event]) =>
      event.type.endsWith('.updated')
        ? event
        : JSON.parse(
            JSON.stringify(event, (name, value) => (value === null && name !== 'seed' ? undefined : value)),
          ),
    );
    expect(await apply(database, events)).toEqual({
      applied: 0,
      duplicates: STORY.length,
      rejectedTotal: 0,
      rejected: [],
    });
  });
});

describe('a mutation', () => {
  test('makes up the id and the time that it is not given', async () => {
    const input = { contributor: { key: 'without id' } };
    const began = Date.now();
    const first = await mutate(
      'registerContributor',
      { ...input, id: null, at: null },
      'contributor { id at recordedAt actor }',
    );
    expect(first).toMatchObject({ duplicate: false, userErrors: [], contributor: { actor: 'local' } });
    const { at, recordedAt } = first.contributor;
    expect(Date.parse(at)).toBeGreaterThanOrEqual(began);
    expect(Date.parse(recordedAt)).toBeGreaterThanOrEqual(began);
    // Another id, the same key and content.
    expect(await mutate('registerContributor', input, 'contributor { id }')).toMatchObject({
      duplicate: true,
      contributor: { id: first.contributor.id },
    });
  });

  test('without an id that changes something happens each time', async () => {
    await mutate('registerContributor', { contributor: { key: 'twice' } }, 'contributor { key }');
    for (const _ of [1, 2]) {
      const update = { contributor: { key: 'twice', name: 'N' } };
      expect(await mutate('updateContributor', update, 'contributor { name }')).toMatchObject({
        duplicate: false,
      });
    }
  });

  test('with an id and without a time is recognised when it is sent again later', async () => {
    const payout = (amount: string) => ({ owner: 'Contributor:c1', asset: 'USD', amount, reference: 'tx 2' });
    const sent: [MutationName, object, object][] = [
      ['registerContributor', { contributor: { key: 'again' } }, { contributor: { key: 'other' } }],
      [
        'updateContributor',
        { contributor: { key: 'again', name: 'N' } },
        { contributor: { key: 'again', name: 'M' } },
      ],
      ['recordPayout', payout('1'), payout('2')],
    ];
    for (const [name, input, other] of sent) {
      const outcomes = [];
      // A time that is given counts.
      for (const given of [input, { ...input, at: null }, other, { ...input, at: '2026-01-01T00:00:00Z' }]) {
        const { duplicate, userErrors } = await mutate(name, { ...given, id: 'again' }, '__typename');
        outcomes.push(userErrors[0]?.code ?? duplicate);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      expect([name, ...outcomes]).toEqual([name, false, true, 'CONFLICT', 'CONFLICT']);
    }
  });

  test('shows in one request what each of several has done', async () => {
    const update = (name: string) =>
      `updateContributor(input: {contributor: {key: "steps", name: "${name}"}}) { contributor { name } }`;
    expect(
      await graphql.ask(
        `mutation { a: registerContributor(input: {contributor: {key: "steps"}}) { contributor { name } } b: ${update('b')} c: ${update('c')} }`,
      ),
    ).toEqual({
      a: { contributor: { name: null } },
      b: { contributor: { name: 'b' } },
      c: { contributor: { name: 'c' } },
    });
  });
});

describe('a refused mutation', () => {
  beforeAll(async () => {
    await apply(database, [
      ...people('x1', 'x2'),
      datanet('X'),
      contribute('x r', { datanet: 'X', by: ['x1'] }),
      freeze('X', 1),
      fineTune('X F', { by: ['x1'], minRoyalty: '1/2' }),
      asset('X USD'),
      publish('x chat', 1, ['X F'], {
        price: { asset: 'X USD', perRequest: '9'.repeat(27), per1kInput: '1000' },
      }),
    ]);
  });

  const record = contribute('x new', { datanet: 'X', by: ['x1'] });
  const taken = { ...(people('x1')[0] as EventObject), id: 'X taken' };
  const future = '2126-01-01T00:00:00Z';
  test.each<[string, MutationName, EventObject, string[]]>([
    ['BAD_INPUT', 'registerContributor', people('')[0] as EventObject, ['contributor', 'key']],
    ['BAD_INPUT', 'registerContributor', { ...(people('x')[0] as EventObject), at: future }, ['at']],
    ['BAD_INPUT', 'registerContributor', { ...(people('x')[0] as EventObject), at: 'soon' }, ['at']],
    ['BAD_INPUT', 'registerContributor', { ...(people('x')[0] as EventObject), id: '' }, ['id']],
    [
      'BAD_INPUT',
      'contributeRecord',
      { ...record, by: [{ contributor: 'x1', share: -1 }] },
      ['by', '0', 'share'],
    ],
    ['BAD_INPUT', 'contributeRecord', { ...record, by: [] }, ['by']],
    ['BAD_INPUT', 'updateModel', updateModel('x', { name: null }), ['model', 'name']],
    [
      'BAD_INPUT',
      'completeFineTune',
      fineTune('x', { hyperparameters: JSON.parse('{"__proto__":1}') }),
      ['fineTune', 'hyperparameters'],
    ],
    [
      'BAD_INPUT',
      'completeFineTune',
      fineTune('x', { metrics: { a: 'x'.repeat(17_000) } }),
      ['fineTune', 'metrics'],
    ],
    [
      'BAD_INPUT',
      'publishRoute',
      publish('x', 1, ['X F'], { policy: { data: null, model: 1 } }),
      ['policy', 'data'],
    ],
    [
      'BAD_INPUT',
      'serveInference',
      serve('x', 'x chat@1', { fee: { asset: 'X USD', amount: '5.0' } }),
      ['fee', 'amount'],
    ],
    ['BAD_INPUT', 'serveInference', serve('x', 'x chat@1', { serves: ['x'] }), ['serves', '0', 'fineTune']],
    [
      'UNKNOWN_REFERENCE',
      'contributeRecord',
      { ...record, by: [{ contributor: 'x1' }, { contributor: 'nobody' }] },
      ['by', '1', 'contributor'],
    ],
    ['CONFLICT', 'registerContributor', { ...taken, contributor: { key: 'x1', name: 'N' } }, []],
    ['CONFLICT', 'contributeRecord', contribute('x r', { datanet: 'X', by: ['x2'] }), []],
    ['CONFLICT', 'includeRecord', include('x r', 'X'), ['record']],
    ['CYCLE', 'correctRecord', correct('x', { corrects: 'x', datanet: 'X', by: ['x1'] }), ['corrects']],
    ['ALREADY_FROZEN', 'freezeDatanet', freeze('X', 1), ['version']],
    ['OUT_OF_ORDER', 'freezeDatanet', freeze('X', 3), ['version']],
    ['LICENSE', 'completeFineTune', fineTune('x', { by: ['x1'], from: ['X F'] }), ['fineTune', 'royalty']],
    ['LIMIT', 'serveInference', serve('x', 'x chat@1', { inputTokens: 1_000 }), ['outputTokens']],
    ['FORBIDDEN', 'validateRecord', validate('x r', 'x1', 'ACCEPTED'), ['by']],
  ])(
    'says so in userErrors, with the field, and writes nothing: %s by %s',
    async (code, name, event, path) => {
      const before = await graphOf(database);
      expect(await mutate(name, inputOf(event), '__typename')).toMatchObject({
        duplicate: false,
        userErrors: [{ code, message: expect.any(String), path: ['input', ...path] }],
      });
      expect(await graphOf(database)).toEqual(before);
    },
  );

  test('with an id that is taken names the id', async () => {
    await mutate(
      'createDatanet',
      { id: 'X id', datanet: { key: 'X id', name: 'N', domain: 'D' } },
      '__typename',
    );
    const other = { id: 'X id', datanet: { key: 'X id', name: 'M', domain: 'D' } };
    expect(await mutate('createDatanet', other, 'datanet { key }')).toMatchObject({
      datanet: null,
      userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }],
    });
  });
});
