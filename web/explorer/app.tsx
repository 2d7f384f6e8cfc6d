import { useEffect, useRef } from 'react';
import { pageOf } from './pages/index.tsx';
import { Announcer } from './parts/announce.tsx';
import { Finder } from './parts/finder.tsx';
import { A, useAddress } from './parts/router.tsx';
import { ThemeSwitch } from './parts/theme.tsx';
import { linkTo, nodeAt } from './words/address.ts';

/** The frame around every page. What is shown follows from the address alone. */
export function App() {
  const address = useAddress();
  const node = nodeAt(address);
  const isHome = address.pathname === '/';
  // What was chosen to be seen of a page is in its address too, and does not make it another page.
  const page = node ? linkTo(node.kind, node.key) : address.pathname;
  const shown = useRef(page);

  // Whoever does not see the page change hears it: the heading of the new one takes the focus.
  useEffect(() => {
    if (shown.current === page) return;
    shown.current = page;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }, [page]);

  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="frame">
        <A className="mark" to="/">
          <Mark />
          Lineage
        </A>
        {!isHome && <Finder />}
        <nav aria-label="Other doors">
          <a href="/graphql">API</a>
          <ThemeSwitch />
        </nav>
      </header>
      <main id="main" tabIndex={-1} key={page}>
        {pageOf(address, node)}
      </main>
      <footer className="frame">
        <p>
          Everything here is read from the <a href="/graphql">GraphQL API</a> of this service, and from
          nowhere else.
        </p>
      </footer>
      <Announcer />
    </>
  );
}

const Mark = () => (
  <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" className="mark-sign">
    <path d="M3.2 3.5C8 3.5 8 8 12.8 8M3.2 12.5C8 12.5 8 8 12.8 8" />
    <circle cx="3.2" cy="3.5" r="2" />
    <circle cx="3.2" cy="12.5" r="2" />
    <circle cx="12.8" cy="8" r="2.4" />
  </svg>
);
