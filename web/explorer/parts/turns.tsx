import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const Turns = createContext<{ readonly isDrawn: boolean; readonly drawn: () => void }>({
  isDrawn: true,
  drawn: () => {},
});

/** What waits for the picture waits no longer than this, in milliseconds. */
const PATIENCE = 4_000;

/** The picture of a page comes first: what stands below it asks the service when the picture is there. */
export function PictureFirst({ children }: { readonly children: ReactNode }) {
  const [isDrawn, setDrawn] = useState(false);
  const drawn = useCallback(() => setDrawn(true), []);
  useEffect(() => {
    const timer = setTimeout(drawn, PATIENCE);
    return () => clearTimeout(timer);
  }, [drawn]);
  return <Turns value={{ isDrawn, drawn }}>{children}</Turns>;
}

/** Whether the picture of this page is there; a page without one never waits. */
export const useIsDrawn = () => useContext(Turns).isDrawn;
export const useDrawn = () => useContext(Turns).drawn;
