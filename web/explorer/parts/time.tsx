import { dayText, timeText } from '../words/times.ts';

/** A moment, in UTC; a day alone where the minute does not matter. */
export const Time = ({ at, day = false }: { readonly at: string; readonly day?: boolean }) => (
  <time dateTime={at} title={timeText(at)}>
    {day ? dayText(at) : timeText(at)}
  </time>
);
