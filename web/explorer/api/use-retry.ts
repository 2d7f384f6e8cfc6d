import { useEffect, useRef } from 'react';
import type { Fault } from './ask.ts';
import { EVERY } from './use-answer.ts';

/** Asks again, a while after each try that did not reach the service. */
export function useRetry(fault: Fault | undefined, again: () => void): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (fault?.code !== 'UNREACHABLE') return;
    const timer = setTimeout(() => latest.current(), EVERY);
    return () => clearTimeout(timer);
  }, [fault]);
}
