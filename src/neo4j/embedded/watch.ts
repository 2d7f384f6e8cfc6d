import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

const SCRIPT = 'read -r word; [ "$word" = dismiss ] || { kill -9 "$1"; sleep 1; rm -rf "$2"; }';

/** Kills a process and removes its folder once this process is gone without a word, however it ended. */
export function watch(pid: number, folder: string): { dismiss(): void } {
  const watchdog = spawn('sh', ['-c', SCRIPT, 'sh', String(pid), folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.unref();
  (watchdog.stdin as Socket).unref();
  return { dismiss: () => watchdog.stdin.end('dismiss\n') };
}
