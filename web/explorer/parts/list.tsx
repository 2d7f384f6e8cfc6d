import type { ReactNode } from 'react';
import type { List } from '../api/use-list.ts';
import { grouped } from '../words/kinds.ts';
import { Empty, Failed, Loading } from './states.tsx';

/** A list that grows: its items, how many there are in all, and a button for the next ones. */
export function Growing<Item, Page extends { readonly totalCount: number }>({
  list,
  what,
  empty,
  children,
}: {
  readonly list: List<Item, Page>;
  readonly what: string;
  readonly empty: ReactNode;
  readonly children: (items: readonly Item[]) => ReactNode;
}) {
  const { items, page, hasMore, isLoading, fault, more } = list;
  if (!page) return fault ? <Failed fault={fault} again={more} /> : <Loading what={what} />;
  if (items.length === 0) return <Empty>{empty}</Empty>;
  return (
    <>
      {children(items)}
      {fault && <Failed fault={fault} again={more} />}
      {(hasMore || isLoading) && (
        <p className="more">
          <span>
            {grouped(items.length)} of {grouped(page.totalCount)} {what}
          </span>
          <button type="button" onClick={more} disabled={isLoading}>
            {isLoading ? 'Asking …' : 'Show more'}
          </button>
        </p>
      )}
    </>
  );
}
