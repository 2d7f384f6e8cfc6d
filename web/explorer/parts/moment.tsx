import type { ReactNode } from 'react';
import { type Moment, momentOf } from '../words/moment.ts';
import { dayText } from '../words/times.ts';
import { choose, useAddress } from './router.tsx';
import { Section } from './section.tsx';
import { Empty, Notice } from './states.tsx';

/** The moment that the whole page is of. */
export const useMoment = (): Moment => momentOf(useAddress().search);

/** Chooses the day that the page is of; none is now. */
export function AsOf() {
  const { day } = useMoment();
  return (
    <label>
      As of{' '}
      <input
        type="date"
        value={day ?? ''}
        onChange={({ target }) => choose('asOf', target.value || undefined)}
      />
    </label>
  );
}

/** Says of which moment the page is, where that is not now. */
export function Banner() {
  const { asOf, unreadable } = useMoment();
  if (unreadable !== undefined)
    return (
      <Notice>
        <p>
          The link asks for “{unreadable.slice(0, 80)}”, which is no day: write it as asOf=2026-07-01. This
          page is of now.
        </p>
        <Now />
      </Notice>
    );
  if (asOf === undefined) return null;
  return (
    <Notice>
      <p>
        <strong>As of the end of {dayText(asOf)} (UTC).</strong> What came later is left out. Where no past is
        kept, as of counts, owners, money and quarantines, nothing is shown.
      </p>
      <Now />
    </Notice>
  );
}

const Now = () => (
  <button type="button" onClick={() => choose('asOf', undefined)}>
    Show it as it is now
  </button>
);

/** A part of a page of which no past is kept: shown as it is now, and hidden where the page is of another moment. */
export function NowOnly({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { asOf } = useMoment();
  if (asOf === undefined) return children;
  return (
    <Section title={title}>
      <Empty>No past of this is kept, so it is not shown as of {dayText(asOf)}.</Empty>
    </Section>
  );
}
