import { readFileSync, writeFileSync } from 'node:fs';

/** The most memory that a process held since its peak was reset, in MB as Linux counts it; undefined where it is gone, and elsewhere. */
export function peakMemory(pid: number | undefined): number | undefined {
  const status = pid === undefined ? undefined : read(`/proc/${pid}/status`);
  const peak = status && /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
  return peak ? Math.round(Number(peak) / 1_024) : undefined;
}

/** From now on the peak is what the process holds now, and what it will. */
export function resetPeak(pid: number | undefined): void {
  try {
    if (pid !== undefined) writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    // Elsewhere than on Linux there is no peak to read.
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
