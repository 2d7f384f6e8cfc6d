/** A small economy in which money can take every way there is, and use of it. */
import {
  asset,
  contribute,
  correct,
  datanet,
  type EventObject,
  event,
  fineTune,
  freeze,
  measure,
  model,
  people,
  provider,
  publish,
  report,
  serve,
  times,
} from './events.ts';

export const wallet = (n: number) => `0x${n.toString(16).padStart(40, '0')}`;

const withWallet = (key: string, n: number) =>
  event('contributor.registered', { contributor: { key, wallet: wallet(n) } });

/** All that comes before use: two assets, corrections, a measured version, royalties, base models, mixes, providers. */
export const founded = (): EventObject[] => [
  ...people('c2', 'b1', 'owner'),
  withWallet('c1', 1),
  withWallet('c3', 3),
  asset('USD', 6),
  asset('ETH'),
  provider('gpu'),
  provider('tpu'),
  datanet('A'),
  contribute('r1', { datanet: 'A', by: ['c1'] }),
  contribute('r2', { datanet: 'A', by: { c2: 2, c3: 1 } }),
  correct('r1 again', { corrects: 'r1', datanet: 'A', by: ['c3'], share: '1/3' }),
  freeze('A', 1),
  datanet('B', { weighting: 'DECLARED' }),
  contribute('r3', { datanet: 'B', by: ['c3'], weight: 3 }),
  contribute('r4', { datanet: 'B', by: ['c1', 'c2'], weight: 4 }),
  freeze('B', 1),
  model('owned', { owner: 'owner' }),
  model('wild'),
  fineTune('F', {
    by: ['b1'],
    on: ['A@1'],
    models: { owned: 1 },
    computedBy: { gpu: 2, tpu: 1 },
    royalty: '1/10',
  }),
  fineTune('G', { by: ['c2'], on: ['B@1'], models: { wild: 2 }, royalty: '1/7' }),
  measure('G', 'B@1', { r3: '2', r4: '1.5' }),
  fineTune('M', { by: { b1: 1, c1: 2 }, from: { F: 6, G: 4 }, royalty: '1/3' }),
  publish('chat', 1, { M: 1 }, { provider: 'gpu' }),
  publish('mix', 1, { F: 2, G: 5 }, { policy: { platform: 1, training: 2, data: 5, model: 2, compute: 3 } }),
  publish('idle', 1, ['F']),
];

/** Uses number `from` to `to` of the economy: each with a fee, some with evidence, a mix or another provider. */
export const uses = (from: number, to: number): EventObject[] =>
  times(to - from + 1, (i) => from + i - 1).flatMap((n) => {
    const fee = (code: string, amount: number | string) => ({ fee: { asset: code, amount: String(amount) } });
    const key = `i${n}`;
    const made = [
      serve(key, 'chat@1', { ...fee('USD', 1_000_003 * n), ...(n % 8 === 0 && { provider: 'tpu' }) }),
      serve(key, 'mix@1', fee('USD', 7 * n)),
      serve(key, 'mix@1', { ...fee('USD', 911 * n), serves: { G: 1 } }),
      serve(key, 'chat@1', fee('ETH', `${n}23456789123456789012`)),
    ];
    const events = [made[n % 4] as EventObject];
    if (n % 4 === 0) events.push(report(key, { 'r1 again': '2', r3: '0.5', r2: '-1' }, { coverage: '2/3' }));
    if (n % 4 === 1) events.push(report(key, { r4: '1' }));
    // Ids that follow from the number, so that a client can send the same again.
    return events.map((it, i) => ({ ...it, id: `use ${n}.${i}` }));
  });
