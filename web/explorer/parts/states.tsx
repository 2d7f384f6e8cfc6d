import type { ReactNode } from 'react';
import type { Fault } from '../api/ask.ts';

export const Loading = ({ what }: { readonly what: string }) => (
  <p className="loading" aria-busy="true">
    Asking for {what} …
  </p>
);

/** Nothing is there, and what would put something there. */
export const Empty = ({ children }: { readonly children: ReactNode }) => <p className="empty">{children}</p>;

export function Failed({ fault, again }: { readonly fault: Fault; readonly again: () => void }) {
  return (
    <div className="failed" role="alert">
      <p>{fault.message}</p>
      <button type="button" onClick={again}>
        Try again
      </button>
    </div>
  );
}

/** What a page says when an answer may not be whole, or is from before. */
export const Notice = ({ children }: { readonly children: ReactNode }) => (
  <div className="notice" role="note">
    {children}
  </div>
);

/** Shows an answer when it is there, and until then what is the matter. */
export function Answered<Data>({
  answer,
  what,
  children,
}: {
  readonly answer: { data: Data | undefined; fault: Fault | undefined; again: () => void };
  readonly what: string;
  readonly children: (data: Data) => ReactNode;
}) {
  const { data, fault, again } = answer;
  if (data === undefined) return fault ? <Failed fault={fault} again={again} /> : <Loading what={what} />;
  return (
    <>
      {fault && (
        <Notice>
          The service does not answer just now; this is what it said last.{' '}
          <button type="button" onClick={again}>
            Try again
          </button>
        </Notice>
      )}
      {children(data)}
    </>
  );
}
