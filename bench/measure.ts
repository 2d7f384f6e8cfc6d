/** Durations of repeated runs, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Runs each of the named works in turn, `rounds` times, so that a noisy moment hits all of them alike. */
export async function interleaved<N extends string>(
  rounds: number,
  works: Record<N, () => Promise<unknown>>,
  warmUp = Math.ceil(rounds / 4),
): Promise<Record<N, Timing>> {
  const names = Object.keys(works) as N[];
  const durations = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<N, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      await works[name]();
      if (round >= 0) durations[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, timing(durations[name])])) as Record<N, Timing>;
}

export function timing(durations: readonly number[]): Timing {
  const sorted = [...durations].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Seconds that a work took, and what it gave. */
export async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { seconds: (performance.now() - start) / 1_000, result };
}
