import { endOfDay } from './times.ts';

/** The moment a page is of: now, the end of a day, or now for want of a day that can be read. */
export interface Moment {
  /** `2026-07-01`; undefined where the page is of now. */
  readonly day?: string;
  /** The same as the API takes it. */
  readonly asOf?: string;
  /** What the address says instead of a day. */
  readonly unreadable?: string;
}

/** The moment that an address asks for. */
export function momentOf(search: string): Moment {
  const day = new URLSearchParams(search).get('asOf');
  if (day === null || day === '') return {};
  const asOf = /^\d{4}-\d\d-\d\d$/.test(day) ? endOfDay(day) : undefined;
  // The 31st of February would be another day.
  return asOf?.startsWith(day) ? { day, asOf } : { unreadable: day };
}

/** Whether something had happened by a moment. */
export const wasThere =
  ({ asOf }: Moment) =>
  ({ at }: { readonly at: string }): boolean =>
    asOf === undefined || Date.parse(at) <= Date.parse(asOf);
