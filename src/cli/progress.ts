import cliProgress from 'cli-progress';
import type { Progress } from '../events/ingest.ts';

/** Shows on a terminal how much of a body of events was applied. Nothing is shown elsewhere. */
export function progressOf(size: number | undefined) {
  const bar = new cliProgress.SingleBar({
    format: size === undefined ? '{text}' : '{bar} {text}',
    hideCursor: true,
    noTTYOutput: false,
    stream: process.stderr,
  });
  const start = performance.now();
  bar.start(size ?? 0, 0, { text: 'nothing applied yet' });
  return {
    update: (progress: Progress) => {
      const seconds = (performance.now() - start) / 1_000;
      bar.update(progress.bytes, { text: textOf(progress, size, seconds) });
    },
    stop: () => bar.stop(),
  };
}

/** What was done, how fast, and how long the rest takes at that speed. */
export function textOf(
  { bytes, lines, applied, duplicates, rejectedTotal }: Progress,
  size: number | undefined,
  seconds: number,
): string {
  const counts = [
    `${count(applied)} applied`,
    ...(duplicates > 0 ? [`${count(duplicates)} duplicates`] : []),
    ...(rejectedTotal > 0 ? [`${count(rejectedTotal)} refused`] : []),
  ];
  const rate = `${count(Math.round(lines / seconds))} lines/s`;
  if (size === undefined) return [counts.join(', '), rate].join(' · ');
  const percent = `${size === 0 ? 100 : Math.floor((100 * bytes) / size)} %`;
  const left = `${duration(((size - bytes) * seconds) / bytes)} left`;
  return [percent, counts.join(', '), rate, left].join(' · ');
}

const count = (value: number) => value.toLocaleString('en-US');

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
}
