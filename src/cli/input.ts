import { createReadStream, fstatSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { StartupError } from '../values/errors.ts';

/** A file of events, or standard input for `-`; its size where it has one. Throws StartupError where it cannot be read. */
export function openInput(file: string): { readonly input: Readable; readonly size: number | undefined } {
  if (file === '-') return { input: process.stdin, size: undefined };
  try {
    const fd = openSync(file, 'r');
    const stats = fstatSync(fd);
    if (!stats.isDirectory()) {
      const input = createReadStream(file, { fd, highWaterMark: 256 * 1024 });
      return { input, size: stats.isFile() ? stats.size : undefined };
    }
  } catch {
    // Said below.
  }
  throw new StartupError(`The file ${file} cannot be read; check its name.`);
}
