import { useEffect, useState } from 'react';
import { ask, Fault } from '../../api/ask.ts';
import { ReceiptOfDocument, type ReceiptOfQuery } from '../../api/generated.ts';
import type { Answer } from '../../api/use-answer.ts';
import { useRetry } from '../../api/use-retry.ts';

export type Receipt = NonNullable<ReceiptOfQuery['receipt']>;

/** Pages of hops that are asked for; what lies beyond them is gathered. */
const MOST_PAGES = 5;

/** The receipt of an inference with its hops, asked for again when what it follows from changes. */
export function useReceipt(inference: string, changes: string): Answer<Receipt | null> {
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<{ data?: Receipt | null; fault?: Fault }>({});
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when something changes, or when one tries again
  useEffect(() => {
    const leaving = new AbortController();
    allHops(inference, leaving.signal).then(
      (data) => setState({ data }),
      (error) => {
        if (leaving.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault('ERROR', String(error));
        setState(({ data }) => ({ ...(data !== undefined && { data }), fault }));
      },
    );
    return () => leaving.abort();
  }, [inference, changes, tries]);
  const again = () => setTries(tries + 1);
  useRetry(state.fault, again);
  return { data: state.data, fault: state.fault, again };
}

async function allHops(inference: string, signal: AbortSignal): Promise<Receipt | null> {
  let { receipt } = await ask(ReceiptOfDocument, { inference }, signal);
  for (let pages = 1; receipt && pages < MOST_PAGES; pages++) {
    // Cursors are positions, so one serves all pools.
    const after = receipt.pools.find(({ hops }) => hops.pageInfo.hasNextPage)?.hops.pageInfo.endCursor;
    if (!after) break;
    const more = await ask(ReceiptOfDocument, { inference, after }, signal);
    if (more.receipt) receipt = joined(receipt, more.receipt);
  }
  return receipt;
}

const joined = (before: Receipt, { pools }: Receipt): Receipt => ({
  ...before,
  pools: before.pools.map((pool, i) => {
    const next = pool.hops.pageInfo.hasNextPage ? pools[i]?.hops : undefined;
    return next ? { ...pool, hops: { ...next, edges: [...pool.hops.edges, ...next.edges] } } : pool;
  }),
});
