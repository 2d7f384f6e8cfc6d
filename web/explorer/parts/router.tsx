import { type ComponentProps, type MouseEvent, useSyncExternalStore } from 'react';

/** Where the page is. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
}

const MOVED = 'lineage:moved';
let address: Address = here();

function here(): Address {
  const { pathname, search } = location;
  return { pathname, search };
}

function subscribe(changed: () => void) {
  const update = () => {
    const { pathname, search } = location;
    if (pathname !== address.pathname || search !== address.search) address = here();
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

/** Puts what one chose to see of a page into its address, which is its link; undefined takes it out. */
export function choose(name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  if (url.href === location.href) return;
  history.replaceState(history.state, '', url);
  dispatchEvent(new Event(MOVED));
}

/** What was chosen among some values, by their names in the address; the first is what is usual, and stands for whatever else is there. */
export function useChoice<Value extends string>(
  name: string,
  values: readonly Value[],
): readonly [Value, (value: Value) => void] {
  const asked = new URLSearchParams(useAddress().search).get(name);
  const [usual] = values as readonly [Value];
  const chosen = values.find((value) => value.toLowerCase() === asked) ?? usual;
  return [chosen, (value) => choose(name, value === usual ? undefined : value.toLowerCase())];
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
