import { apportion, ONE } from '../../../../src/values/parts.ts';

/** A step of lineage as the API gives it, from effect to cause. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly weight: string | null;
}

/** The steps that data's credit goes along; others say who built, computed or hosted. */
const CREDITED = new Set(['ANSWERED_BY', 'SERVES', 'TRAINED_ON', 'DERIVED_FROM']);
export const carriesCredit = ({ kind }: Step) => CREDITED.has(kind);

const weightOf = ({ kind, weight }: Step) => (kind === 'ANSWERED_BY' ? 1n : BigInt(weight ?? 0));

/** What each step carries and each node receives, by step and by node id. */
export interface Carried {
  readonly bySteps: ReadonlyMap<Step, bigint>;
  readonly byNode: ReadonlyMap<string, bigint>;
}

/**
 * Upstream: what of `start` parts each step carries away from the root towards its causes. Every node divides what reached
 * it by the weights of its steps, once all of it is there, as publishing a fine-tune does.
 */
export function creditUpstream(root: string, steps: readonly Step[], start: bigint): Carried {
  const credited = steps.filter(carriesCredit);
  const out = grouped(credited, ({ from }) => from);
  const byNode = new Map([[root, start]]);
  const bySteps = new Map<Step, bigint>();
  for (const node of inOrder(root, out, credited)) {
    const its = out.get(node) ?? [];
    const shares = apportion(byNode.get(node) ?? 0n, new Map(its.map((step) => [step.to, weightOf(step)])));
    for (const step of its) {
      const share = shares.get(step.to) ?? 0n;
      bySteps.set(step, share);
      byNode.set(step.to, (byNode.get(step.to) ?? 0n) + share);
    }
  }
  return { bySteps, byNode };
}

/**
 * Downstream: which part of each effect's credit comes from the root. `given` says it of the nodes where that is known (the
 * root itself has all of its own), `whole` what a node's weights come to together.
 */
export function creditDownstream(
  root: string,
  steps: readonly Step[],
  whole: ReadonlyMap<string, bigint>,
  given: ReadonlyMap<string, bigint> = new Map([[root, ONE]]),
): Carried {
  const credited = steps
    .filter(carriesCredit)
    .map((step) => ({ ...step, from: step.to, to: step.from, step }));
  const byNode = new Map(given);
  const bySteps = new Map<Step, bigint>();
  const out = grouped(credited, ({ from }) => from);
  const starts = [...new Set([root, ...given.keys()])];
  for (const node of inOrderOfMany(starts, out, credited)) {
    for (const { to, step } of out.get(node) ?? []) {
      const total = step.kind === 'ANSWERED_BY' ? 1n : (whole.get(to) ?? 0n);
      const share = total === 0n ? 0n : ((byNode.get(node) ?? 0n) * weightOf(step)) / total;
      bySteps.set(step, share);
      byNode.set(to, (byNode.get(to) ?? 0n) + share);
    }
  }
  return { bySteps, byNode };
}

type Directed = { readonly from: string; readonly to: string };

const inOrder = <S extends Directed>(
  root: string,
  out: ReadonlyMap<string, readonly S[]>,
  steps: readonly S[],
) => inOrderOfMany([root], out, steps);

/** The nodes in an order in which each comes after all that lead to it. */
function inOrderOfMany<S extends Directed>(
  starts: readonly string[],
  out: ReadonlyMap<string, readonly S[]>,
  steps: readonly S[],
): string[] {
  const reached = new Set(starts);
  for (const node of reached) for (const { to } of out.get(node) ?? []) reached.add(to);
  const waiting = new Map<string, number>();
  for (const { from, to } of steps) if (reached.has(from)) waiting.set(to, (waiting.get(to) ?? 0) + 1);
  const order = [...reached].filter((node) => !waiting.has(node));
  for (const node of order) {
    for (const { to } of out.get(node) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) order.push(to);
    }
  }
  return order;
}

function grouped<T>(items: readonly T[], by: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(by(item));
    if (known) known.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}
