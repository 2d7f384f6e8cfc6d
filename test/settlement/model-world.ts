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
  people,
  provider,
  publish,
  updatePerson,
} from '../support/events.ts';
import type { Event } from './reference-credit.ts';

/** A small world with all that is hard about lineage, which the sequences of the model test share. */
export const PEOPLE = ['ann', 'ben', 'cat', 'dan', '😀', '\u{ffff}'];
export const PROVIDERS = ['gpu', 'tpu'];
export const FINE_TUNES = ['plain', 'based', 'left', 'right', 'bottom', 'measured', 'child', 'empty'];
export const ROUTES = ['w1@1', 'w2@1', 'w2@2', 'w3@1', 'w4@1'];

export const WORLD: readonly Event[] = [
  ...people(...PEOPLE),
  updatePerson('ann', { wallet: '0x00000000000000000000000000000000000000aa' }),
  ...PROVIDERS.map(provider),
  model('owned', { owner: 'dan' }),
  model('nobodys'),

  datanet('A'),
  contribute('a1', { datanet: 'A', by: ['ann'] }),
  contribute('a2', { datanet: 'A', by: { ben: 2, cat: 5 } }),
  contribute('a3', { datanet: 'A', by: { dan: 0 } }),
  freeze('A', 1),
  correct('a4', { corrects: 'a1', datanet: 'A', by: ['cat'], share: '1/3' }),
  correct('a5', { corrects: 'a4', datanet: 'A', by: ['😀', 'ann'], share: '999999999/1000000000' }),
  correct('a6', { corrects: 'a2', datanet: 'A', by: ['\u{ffff}'], share: '0/1' }),
  freeze('A', 2),

  datanet('B', { weighting: 'DECLARED' }),
  contribute('b1', { datanet: 'B', by: ['ben'], weight: 7 }),
  contribute('b2', { datanet: 'B', by: { ann: 1, '😀': 1, '\u{ffff}': 1 }, weight: 2 }),
  include('a4', 'B'),
  correct('b3', { corrects: 'b2', datanet: 'B', by: ['dan'] }),
  freeze('B', 1),

  fineTune('plain', { by: ['ann'], on: ['A@1'], computedBy: { gpu: 3, tpu: 4 } }),
  fineTune('based', { by: ['ben'], on: { 'A@2': 2 }, models: { owned: 1, nobodys: 1 }, royalty: '1/7' }),
  fineTune('left', { by: { cat: 2, ben: 1 }, from: { plain: 1, based: 2 }, royalty: '1/2' }),
  fineTune('right', {
    by: ['cat'],
    on: { 'B@1': 3 },
    from: { based: 1 },
    royalty: '1/3',
    computedBy: { tpu: 0 },
  }),
  fineTune('bottom', { by: ['dan'], from: { left: 1, right: 1 }, royalty: '2/3', computedBy: { gpu: 1 } }),
  fineTune('measured', { by: ['dan'], on: { 'A@2': 1, 'B@1': 2 } }),
  measure('measured', 'A@2', { a5: '-0.5', a6: '2', a1: '-1.5e-3' }, { sign: 'NEGATIVE_HELPS' }),
  fineTune('child', { by: ['😀'], on: ['A@2'], from: { measured: 2, bottom: 1 }, royalty: '1/1' }),
  fineTune('empty', { by: ['ben'] }),

  publish('w1', 1, ['bottom']),
  publish('w2', 1, { left: 6, right: 4 }, { provider: 'gpu', policy: { data: 1 } }),
  publish(
    'w2',
    2,
    { plain: 1, child: 2, empty: 1 },
    { policy: { data: 53, model: 7, training: 11, stakers: 13 } },
  ),
  publish('w3', 1, ['measured', 'plain'], {
    provider: 'tpu',
    policy: { compute: 3, data: 0, model: 3, training: 1 },
  }),
  publish('w4', 1, ['child'], { policy: { data: 999_999_999, platform: 1 } }),
];

/** The sequences' assets are registered many at a time. */
export const assets = (codes: readonly string[]) =>
  codes.map((code) => event('asset.registered', { asset: { code, decimals: 6 } }));
