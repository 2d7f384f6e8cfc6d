/**
 * For tests of crashes: `LINEAGE_FAILPOINT=settlement.pay.before-commit:2` makes this process kill itself when it comes to
 * that point for the second time. Before the commit means that all statements of the transaction have run; after it, that
 * Neo4j has confirmed and nobody has been told. Without the variable there are no such points.
 */
const NAMES = ['ingest', 'event', 'settlement.take', 'settlement.pay'] as const;

/** The transactions that can be met at a failpoint: a batch of the bulk door, a mutation, the two halves of a settlement. */
export type Name = (typeof NAMES)[number];
type When = 'before-commit' | 'after-commit';

export const FAILPOINTS = NAMES.flatMap((name) => [`${name}.before-commit`, `${name}.after-commit`]);

const [point, times = '1'] = (process.env.LINEAGE_FAILPOINT || undefined)?.split(':') ?? [];
let left = Number(times);

/** Ends this process where it was told to; absent where it was told nothing. */
export const failpoint =
  point === undefined
    ? undefined
    : async (name: Name, when: When) => {
        if (`${name}.${when}` !== point || --left !== 0) return;
        process.kill(process.pid, 'SIGKILL');
        await new Promise(() => {});
      };
