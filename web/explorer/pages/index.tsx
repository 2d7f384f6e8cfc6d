import type { ReactNode } from 'react';
import type { Address } from '../parts/router.tsx';
import type { Named } from '../words/address.ts';
import type { Kind } from '../words/kinds.ts';
import { HomePage } from './home.tsx';
import { NothingHere } from './nothing-here.tsx';

type Page = (props: { readonly nodeKey: string }) => ReactNode;

/** The page of each kind of node. */
const PAGES: Partial<Record<Kind, Page>> = {};

/** The page that an address asks for. */
export function pageOf({ pathname }: Address, node: Named | undefined): ReactNode {
  if (pathname === '/') return <HomePage />;
  const Page = node && PAGES[node.kind];
  return Page ? <Page nodeKey={node.key} /> : <NothingHere />;
}
