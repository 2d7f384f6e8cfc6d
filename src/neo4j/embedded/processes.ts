import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A pid alone may be reused; with its start time it names one process. */
export interface ProcessIdentity {
  pid: number;
  startTime: string | null;
}

export function identify(pid: number): ProcessIdentity {
  return { pid, startTime: startTimeOf(pid) };
}

export function isAlive({ pid, startTime }: ProcessIdentity): boolean {
  return isThere(pid) && (startTime === null || startTimeOf(pid) === startTime);
}

/** Whether a process has that number: cheap on every system, and enough where it was alive a moment ago. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  // A zombie still takes signals; a parent that never reaps would keep it "alive" for ever.
  return procStat(pid)?.state !== 'Z' || hasThreads(pid);
}

/** The first thread of a killed process may have ended while others still hold its ports and files. */
function hasThreads(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).length > 1;
  } catch {
    return false;
  }
}

/** SIGTERM, and SIGKILL when that has not helped within `patience` milliseconds. */
export async function terminate(target: ProcessIdentity, patience: number): Promise<void> {
  signal(target, 'SIGTERM');
  if (await isGone(target, patience)) return;
  signal(target, 'SIGKILL');
  await isGone(target, 5_000);
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isAlive(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function isGone(target: ProcessIdentity, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(target)) {
    if (Date.now() >= deadline) return false;
    await sleep(25);
  }
  return true;
}

function startTimeOf(pid: number): string | null {
  const stat = procStat(pid);
  if (stat) return stat.startTime;
  const { stdout, status } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return status === 0 && stdout ? stdout.trim() : null;
}

function procStat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in parentheses and may hold spaces and parentheses itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
