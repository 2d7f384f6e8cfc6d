import { compareCodePoints } from '../values/order.ts';
import { add, apportion, ONE, type Shares, totalOf, UNTRACED } from '../values/parts.ts';

/** What each node divides its credit over, by weight; nodes by `Label:key`. Weights of one node may all be 0. */
export type Divisions = ReadonlyMap<string, ReadonlyMap<string, bigint>>;

/** Parts by node, and by step from effect to cause. */
export interface Propagated {
  readonly received: Shares;
  readonly passed: ReadonlyMap<string, Shares>;
}

/**
 * What of `total` parts each node receives from the root and passes to each of its causes. A node divides what it received
 * once all of it is there, so the work is linear in the steps, however many paths there are. What a node has that divides
 * nothing further is given by `ends`, which sum to `total`: rounding at each step differs from them by a few parts, and the
 * difference follows the steps that carry most, so that every sum is exact.
 */
export function propagate(
  root: string,
  total: bigint,
  divisions: Divisions,
  ends?: ReadonlyMap<string, bigint>,
): Propagated {
  const order = inOrder(root, divisions);
  const received: Shares = new Map([[root, total]]);
  const passed = new Map<string, Shares>();
  for (const node of order) {
    const weights = divisions.get(node);
    if (!weights) continue;
    const shares = apportion(received.get(node) ?? 0n, weights);
    passed.set(node, shares);
    for (const [cause, parts] of shares) add(received, cause, parts);
  }
  if (ends) correctRounding(order, divisions, { received, passed }, ends);
  return { received, passed };
}

/** Makes the ends receive exactly what is given, and every node pass on exactly what it receives. */
function correctRounding(
  order: readonly string[],
  divisions: Divisions,
  { received, passed }: { readonly received: Shares; readonly passed: ReadonlyMap<string, Shares> },
  ends: ReadonlyMap<string, bigint>,
): void {
  const effectsOf = reversed(order, divisions);
  const owed: Shares = new Map();
  for (const node of [UNTRACED, ...order.toReversed()]) {
    if (!divisions.has(node)) add(owed, node, (ends.get(node) ?? 0n) - (received.get(node) ?? 0n));
    let left = owed.get(node) ?? 0n;
    if (left === 0n) continue;
    received.set(node, (received.get(node) ?? 0n) + left);
    const carried = (effect: string) => passed.get(effect)?.get(node) ?? 0n;
    const effects = (effectsOf.get(node) ?? []).toSorted((a, b) =>
      carried(a) === carried(b) ? compareCodePoints(a, b) : carried(a) > carried(b) ? -1 : 1,
    );
    for (const effect of effects) {
      const has = carried(effect);
      const change = left < -has ? -has : left;
      passed.get(effect)?.set(node, has + change);
      owed.set(effect, (owed.get(effect) ?? 0n) + change);
      left -= change;
      if (left === 0n) break;
    }
  }
}

/** Which nodes pass something to each node. */
function reversed(order: readonly string[], divisions: Divisions): Map<string, string[]> {
  const effects = new Map<string, string[]>();
  const put = (cause: string, effect: string) => {
    const known = effects.get(cause);
    if (known) known.push(effect);
    else effects.set(cause, [effect]);
  };
  for (const effect of order) {
    const weights = divisions.get(effect);
    if (!weights) continue;
    if (totalOf(weights) === 0n) put(UNTRACED, effect);
    for (const [cause, weight] of weights) if (weight > 0n) put(cause, effect);
  }
  return effects;
}

/** The nodes that the root leads to, each after all that lead to it. */
function inOrder(root: string, divisions: Divisions): string[] {
  const waiting = new Map([[root, 0]]);
  for (const [node] of waiting)
    for (const cause of divisions.get(node)?.keys() ?? []) if (!waiting.has(cause)) waiting.set(cause, 0);
  for (const node of waiting.keys())
    for (const cause of divisions.get(node)?.keys() ?? [])
      waiting.set(cause, (waiting.get(cause) as number) + 1);
  const order = [root];
  for (const node of order)
    for (const cause of divisions.get(node)?.keys() ?? []) {
      const left = (waiting.get(cause) as number) - 1;
      waiting.set(cause, left);
      if (left === 0) order.push(cause);
    }
  return order;
}

/** Downstream: which part of the credit of each effect is the root's, which has all of its own; rounded down at each step. */
export function partsOf(root: string, divisions: Divisions): Shares {
  const effects = new Map<string, Map<string, bigint>>();
  const totals = new Map<string, bigint>();
  for (const [effect, weights] of divisions) {
    totals.set(effect, totalOf(weights));
    for (const [cause, weight] of weights) {
      const known = effects.get(cause) ?? new Map<string, bigint>();
      effects.set(cause, known.set(effect, weight));
    }
  }
  const parts: Shares = new Map([[root, ONE]]);
  for (const cause of inOrder(root, effects))
    for (const [effect, weight] of effects.get(cause) ?? []) {
      const part = parts.get(cause) ?? 0n;
      if (weight > 0n) add(parts, effect, (part * weight) / (totals.get(effect) as bigint));
    }
  return parts;
}
