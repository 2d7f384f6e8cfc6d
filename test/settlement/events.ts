import { event, serve, type Weighted } from '../support/events.ts';

export interface Served {
  readonly asset?: string;
  readonly provider?: string;
  readonly serves?: Weighted;
}

/** An inference with a fee, in EUR by default: `sell('i1', 'chat@1', 100n)` */
export const sell = (inference: string, routeVersion: string, amount: bigint, more: Served = {}) => {
  const { asset = 'EUR', ...rest } = more;
  return serve(inference, routeVersion, { fee: { asset, amount: amount.toString() }, ...rest });
};

export const voidInference = (inference: string) =>
  event('inference.voided', { inference, reason: 'it was a test' });

/** `payOut('Contributor:c1', 100n)`, in EUR by default. */
export const payOut = (owner: string, amount: bigint, asset = 'EUR') =>
  event('payout.made', { owner, asset, amount: amount.toString(), reference: 'by bank' });

/** Policies that send everything one way, or a list of pools with their weights. */
export const only = (...pools: string[]) => ({ policy: Object.fromEntries(pools.map((pool) => [pool, 1])) });
