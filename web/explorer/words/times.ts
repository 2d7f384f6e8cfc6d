const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const minute = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'UTC',
});

/** Times are UTC throughout, as the service keeps them. */
export const dayText = (time: string) => day.format(new Date(time));
export const timeText = (time: string) => `${minute.format(new Date(time))} UTC`;

/** The end of a day, `2026-07-01`, as the API takes it; undefined where it is no date. */
export function endOfDay(date: string): string | undefined {
  const end = new Date(`${date}T23:59:59.999Z`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
