import { useEffect, useReducer, useState } from 'react';
import { ask, Fault } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';

export interface Answer<Result> {
  /** What was answered last to this question; undefined until then. */
  readonly data: Result | undefined;
  /** Why the last try failed. Beside data: that is from before. */
  readonly fault: Fault | undefined;
  readonly again: () => void;
}

/** How often a page that shows what is new asks, and one that got no answer asks again, in milliseconds. */
export const EVERY = 4_000;

interface Asking {
  /** Ask again and again while the page is looked at. */
  readonly live?: boolean;
  /** Do not ask yet. */
  readonly wait?: boolean;
}

/** Asks when the question changes, and again and again where it is live or until the service can be reached. A later answer never gives way to an earlier one. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { live = false, wait = false }: Asking = {},
): Answer<Result> {
  const question = JSON.stringify([document.toString(), variables]);
  const [tries, again] = useReducer((count: number) => count + 1, 0);
  const [answer, setAnswer] = useState<{ question: string; text?: string; data?: Result; fault?: Fault }>({
    question,
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the question is the document and the variables
  useEffect(() => {
    if (wait) return;
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;

    const askOnce = async () => {
      let isUnreachable = false;
      try {
        const data = await ask(document, variables, leaving.signal);
        const text = JSON.stringify(data);
        // The same answer stays the same object, so that nothing is drawn again.
        setAnswer((last) =>
          last.question === question && last.text === text && !last.fault ? last : { question, text, data },
        );
      } catch (error) {
        if (leaving.signal.aborted) return;
        const fault = error instanceof Fault ? error : new Fault('ERROR', String(error));
        isUnreachable = fault.code === 'UNREACHABLE';
        setAnswer((last) => ({ ...(last.question === question ? last : { question }), fault }));
      }
      if ((live || isUnreachable) && !leaving.signal.aborted) timer = setTimeout(whenSeen, EVERY);
    };
    const whenSeen = () => {
      if (globalThis.document.visibilityState === 'visible') return void askOnce();
      globalThis.document.addEventListener('visibilitychange', whenSeen, {
        once: true,
        signal: leaving.signal,
      });
    };
    void askOnce();
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [question, tries, live, wait]);

  const isOurs = answer.question === question;
  return {
    data: isOurs ? answer.data : undefined,
    fault: isOurs ? answer.fault : undefined,
    again,
  };
}
