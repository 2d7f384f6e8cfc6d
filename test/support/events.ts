/**
 * Events in one line each, with defaults for what a test does not care about. Every call makes an event with an id of its
 * own; spread the result to change a field: `{ ...people('c1')[0], id: 'again' }`.
 */
import { createHash } from 'node:crypto';

export interface EventObject {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Targets of a list, each once (`['c1', 'c2']`) or with its weight (`{ c1: 2, c2: 1 }`). */
export type Weighted = readonly string[] | Readonly<Record<string, number>>;

let made = 0;

/** Any event; the fields may give another `id` and `at`. */
export const event = (type: string, fields: Fields = {}): EventObject => ({
  id: `e${++made}`,
  type,
  at: '2026-01-01T00:00:00Z',
  ...fields,
});

export const hashOf = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`;

export const people = (...keys: string[]) =>
  keys.map((key) => event('contributor.registered', { contributor: { key } }));

export const updatePerson = (key: string, changes: Fields) =>
  event('contributor.updated', { contributor: { key, ...changes } });

export const datanet = (key: string, { at, ...more }: Fields = {}) =>
  event('datanet.created', { ...given({ at }), datanet: { key, name: key, domain: 'tests', ...more } });

interface About extends Fields {
  readonly datanet: string;
  readonly by: Weighted;
  readonly at?: string;
}

/** `contribute('r1', { datanet: 'A', by: ['c1'], bytes: 7 })` */
export const contribute = (key: string, { by, at, ...more }: About) =>
  event('record.contributed', {
    ...given({ at }),
    record: { key, contentHash: hashOf(key), mediaType: 'text/plain', bytes: 100, ...more },
    by: list(by, 'contributor', 'share'),
  });

/** `correct('r2', { corrects: 'r1', datanet: 'A', by: ['c2'], share: '1/3' })` */
export const correct = (
  key: string,
  { corrects, share, ...about }: About & { readonly corrects: string },
) => ({
  ...contribute(key, about),
  type: 'record.corrected',
  corrects,
  ...given({ share }),
});

export const include = (record: string, datanet: string) => event('record.included', { record, datanet });

export const remove = (record: string, more: Fields = {}) => event('record.removed', { record, ...more });

export const validate = (record: string, by: string, verdict: 'ACCEPTED' | 'REJECTED', more: Fields = {}) =>
  event('record.validated', { record, by, verdict, ...more });

export const freeze = (datanet: string, version: number, more: Fields = {}) =>
  event('datanet.frozen', { datanet, version, ...more });

export const model = (key: string, { owner, at, ...more }: Fields = {}) =>
  event('model.registered', { ...given({ owner, at }), model: { key, name: key, ...more } });

export const updateModel = (key: string, { owner, at, ...changes }: Fields) =>
  event('model.updated', { ...given({ owner, at }), model: { key, ...changes } });

export interface Making extends Fields {
  readonly by?: Weighted;
  /** Datanet versions: `{ 'A@1': 2 }`. */
  readonly on?: Weighted;
  readonly from?: Weighted;
  readonly models?: Weighted;
  readonly computedBy?: Readonly<Record<string, number>>;
  readonly at?: string;
}

/** `fineTune('M', { by: ['b1'], on: ['A@1'], from: { F: 6 }, models: ['base'], royalty: '1/10' })`; built by c1 by default. */
export const fineTune = (
  key: string,
  { by = ['c1'], on = [], from = [], models = [], computedBy, at, ...more }: Making = {},
) =>
  event('fineTune.completed', {
    ...given({ at }),
    fineTune: { key, name: key, method: 'lora', ...more },
    builtBy: list(by, 'contributor', 'share'),
    trainedOn: list(on, 'key', 'weight').map(({ key, ...weight }) => ({
      ...versionOf(String(key)),
      ...weight,
    })),
    derivedFrom: [...list(from, 'fineTune', 'weight'), ...list(models, 'model', 'weight')],
    ...(computedBy && { computedBy: list(computedBy, 'provider', 'units') }),
  });

export const evaluate = (fineTune: string, more: Fields = {}) =>
  event('fineTune.evaluated', {
    fineTune,
    benchmark: 'bench',
    task: 'task',
    metric: 'accuracy',
    after: 0.5,
    ...more,
  });

export const asset = (code: string, decimals = 18) =>
  event('asset.registered', { asset: { code, decimals } });

export const provider = (key: string) => event('compute.registered', { provider: { key, name: key } });

/** `publish('chat', 1, { M: 6, N: 4 }, { provider: 'gpu' })` */
export const publish = (route: string, version: number, serves: Weighted, more: Fields = {}) =>
  event('route.published', { route, version, serves: list(serves, 'fineTune', 'weight'), ...more });

/** `serve('i1', 'chat@1', { serves: { M: 1 } })` */
export const serve = (
  inference: string,
  routeVersion: string,
  { serves, ...more }: Fields & { readonly serves?: Weighted } = {},
) => {
  const { datanet: route, version } = versionOf(routeVersion);
  return event('inference.served', {
    inference,
    route,
    version,
    inputTokens: 10,
    outputTokens: 20,
    ...(serves && { serves: list(serves, 'fineTune', 'weight') }),
    ...more,
  });
};

/** Scores by record: `{ r1: '2', r2: '-1' }`, or pairs where a record may come twice. */
export type Scores = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

const scored = (scores: Scores) =>
  (Array.isArray(scores) ? scores : Object.entries(scores)).map(([record, score]) => ({ record, score }));

/** `measure('F', 'A@1', { r1: '2', r2: '-1' })` */
export const measure = (fineTune: string, version: string, scores: Scores, more: Fields = {}) =>
  event('fineTune.measured', {
    fineTune,
    ...versionOf(version),
    method: 'trak',
    methodVersion: '1',
    sign: 'POSITIVE_HELPS',
    items: scored(scores),
    ...more,
  });

/** `report('i1', { r1: '2', r2: '-1' }, { coverage: '1/2' })` */
export const report = (inference: string, scores: Scores, more: Fields = {}) =>
  event('attribution.reported', {
    inference,
    method: 'trak',
    methodVersion: '1',
    sign: 'POSITIVE_HELPS',
    items: scored(scores),
    ...more,
  });

/** `quarantine({ record: 'r1' })` or `quarantine({ datanetVersion: 'A@1' })` */
export const quarantine = (target: Fields, more: Fields = {}) =>
  event('quarantined', { ...target, reason: 'it looks wrong', ...more });

export const release = (target: Fields, more: Fields = {}) =>
  event('released', { ...target, reason: 'it is fine', ...more });

/** `erase('c1')` */
export const erase = (contributor: string, more: Fields = {}) =>
  event('contributor.erased', { contributor, reason: 'asked to be forgotten', ...more });

/** `judge('i1', 'BAD', { by: 'c1', score: 0.2 })` */
export const judge = (inference: string, verdict: 'GOOD' | 'BAD', more: Fields = {}) =>
  event('inference.judged', { inference, verdict, ...more });

/** `times(2, (i) => `c${i}`)` gives `c1` and `c2`. */
export const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i + 1));

function list(targets: Weighted, target: string, weight: string): Record<string, unknown>[] {
  if (Array.isArray(targets)) return targets.map((key) => ({ [target]: key }));
  return Object.entries(targets).map(([key, value]) => ({ [target]: key, [weight]: value }));
}

function versionOf(key: string) {
  const split = key.lastIndexOf('@');
  return { datanet: key.slice(0, split), version: Number(key.slice(split + 1)) };
}

const given = (fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
