import { useEffect, useState } from 'react';

const SAID = 'lineage:said';

/** Says something to those who listen to the page rather than look at it, when they have a moment. */
export const announce = (text: string) => dispatchEvent(new CustomEvent(SAID, { detail: text }));

/** Where it is said; once on a page, and there from the beginning. */
export function Announcer() {
  const [text, setText] = useState('');
  useEffect(() => {
    const said = (event: Event) => setText(String((event as CustomEvent).detail));
    addEventListener(SAID, said);
    return () => removeEventListener(SAID, said);
  }, []);
  return (
    <div className="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
