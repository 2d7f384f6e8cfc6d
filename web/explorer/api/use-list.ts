import { useEffect, useState } from 'react';
import { ask, Fault } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';
import { useRetry } from './use-retry.ts';

/** A page of a connection, as the API gives it. */
export interface Connection<Item> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly Item[];
}

export interface List<Item, Page> {
  readonly items: readonly Item[];
  /** The first page as it came, for what is said beside the items. */
  readonly page: Page | undefined;
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly fault: Fault | undefined;
  readonly more: () => void;
}

/** A list that grows by a page each time more is asked for. */
export function useList<Result, Variables extends { after?: unknown }, Page extends Connection<unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (result: Result) => Page | null | undefined,
  { wait = false }: { readonly wait?: boolean } = {},
): List<Page['edges'][number], Page> {
  const question = JSON.stringify([document.toString(), variables]);
  const [state, setState] = useState<{
    question: string;
    pages: readonly Page[];
    wanted: number;
    fault?: Fault;
  }>({ question, pages: [], wanted: 1 });
  const current = state.question === question ? state : { question, pages: [], wanted: 1 };
  const last = current.pages.at(-1);
  const isDone = last !== undefined && !last.pageInfo.hasNextPage;
  const isLoading = current.pages.length < current.wanted && !isDone && !current.fault;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the document and the variables
  useEffect(() => {
    if (!isLoading || wait) return;
    const leaving = new AbortController();
    const after = last?.pageInfo.endCursor ?? null;
    ask(document, { ...variables, after } as Variables, leaving.signal).then(
      (result) => {
        const page = pick(result) ?? NOTHING;
        setState({ ...current, pages: [...current.pages, page as Page] });
      },
      (error) => {
        if (leaving.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault('ERROR', String(error));
        setState({ ...current, fault });
      },
    );
    return () => leaving.abort();
  }, [question, isLoading, current.pages.length, wait]);

  const more = () => {
    const { fault: _, ...rest } = current;
    setState({ ...rest, wanted: current.pages.length + 1 });
  };
  useRetry(current.fault, more);

  return {
    items: current.pages.flatMap((page) => page.edges),
    page: current.pages[0],
    hasMore: last?.pageInfo.hasNextPage ?? false,
    isLoading,
    fault: current.fault,
    more,
  };
}

const NOTHING: Connection<never> = {
  totalCount: 0,
  pageInfo: { hasNextPage: false, endCursor: null },
  edges: [],
};
