import { type ComponentProps, type MouseEvent, useSyncExternalStore } from 'react';

/** Where the page is. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  /** Whether nobody has gone anywhere since the page was loaded. */
  readonly isFirst: boolean;
}

const MOVED = 'lineage:moved';
let address: Address = here(true);

function here(isFirst: boolean): Address {
  return { pathname: location.pathname, search: location.search, isFirst };
}

function subscribe(changed: () => void) {
  const update = () => {
    address = here(false);
    changed();
  };
  addEventListener('popstate', update);
  addEventListener(MOVED, update);
  return () => {
    removeEventListener('popstate', update);
    removeEventListener(MOVED, update);
  };
}

export const useAddress = (): Address => useSyncExternalStore(subscribe, () => address);

/** Goes to another page of the explorer without loading it. */
export function go(to: string): void {
  history.pushState(null, '', to);
  dispatchEvent(new Event(MOVED));
}

/** A link within the explorer. New tabs and other keys are left to the browser. */
export function A({ to, ...props }: { readonly to: string } & Omit<ComponentProps<'a'>, 'href'>) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    props.onClick?.(event);
    const isPlain =
      event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || event.defaultPrevented) return;
    event.preventDefault();
    go(to);
  };
  return <a {...props} href={to} onClick={follow} />;
}
