import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { openHome } from '../../../src/neo4j/embedded/home.ts';
import { guardedPassword } from '../../../src/neo4j/embedded/listening.ts';
import { identify, terminate } from '../../../src/neo4j/embedded/processes.ts';
import { Room } from '../../../src/neo4j/embedded/room.ts';
import type { Running } from '../../../src/neo4j/embedded/start.ts';
import { supervise } from '../../../src/neo4j/embedded/supervise.ts';
import { StartupError } from '../../../src/values/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'lineage-supervise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that runs for so many seconds; supervision asks no more of it than whether it is there. */
function running(seconds: number): Running {
  const { pid } = spawn('sleep', [String(seconds)], { stdio: 'ignore' });
  const neo4j = { ...identify(pid as number), bolt: 1, http: 1, version: '5.26.30' };
  return { neo4j, adopted: false, listens: () => false, stop: () => terminate(neo4j, 1_000) };
}

function supervision({ margin, seconds }: { margin: number; seconds: number }) {
  const said: string[] = [];
  let current = running(seconds);
  const restart = vi.fn(async () => running(seconds));
  const onGivenUp = vi.fn();
  const end = supervise({
    home: openHome({ home: folder, onProgress: (message) => said.push(message) }),
    room: new Room(folder, margin),
    auth: guardedPassword('', () => false),
    current: () => current,
    replace: (next) => {
      current = next;
    },
    restart,
    onGivenUp,
    pauseAfter: (ends) => (ends.length > 2 ? undefined : 0),
  });
  const stop = async () => {
    await end();
    await current.stop();
  };
  return { said, restart, onGivenUp, stop };
}

describe('supervision', () => {
  it('starts a process again that ended, and gives up with what to do where it ends too often', async () => {
    const { said, restart, onGivenUp, stop } = supervision({ margin: 0, seconds: 0.1 });
    await expect.poll(() => onGivenUp.mock.calls.length, { timeout: 20_000 }).toBe(1);
    expect(restart).toHaveBeenCalledTimes(2);
    expect(said).toEqual(Array(3).fill('Neo4j ended by itself; it is started again'));
    const reason = onGivenUp.mock.calls[0]?.[0];
    expect(reason).toBeInstanceOf(StartupError);
    expect(reason.message).toMatch(
      /^Neo4j ended more than 5 times within 10 minutes, so it is not started again: see/,
    );
    await stop();
  });

  it('starts nothing on a full disk, and ends when it is told to', async () => {
    const { said, restart, onGivenUp, stop } = supervision({ margin: Number.MAX_SAFE_INTEGER, seconds: 0.1 });
    await expect
      .poll(() => said.at(-1), { timeout: 10_000 })
      .toMatch(
        /^Neo4j waits, for the disk of LINEAGE_HOME has \d+ MB left, and Neo4j needs \d+ MB: make room there$/,
      );
    await stop();
    expect(restart).not.toHaveBeenCalled();
    expect(onGivenUp).not.toHaveBeenCalled();
  });
});

describe('room', () => {
  it('that is left lets everything pass', async () => {
    const room = new Room(folder, 1);
    await room.measure();
    expect(room.isThere).toBe(true);
    expect(() => room.assertThere()).not.toThrow();
  });

  it('that is not left refuses in a sentence with what to do', async () => {
    const room = new Room(folder, Number.MAX_SAFE_INTEGER);
    await room.measure();
    expect(room.isThere).toBe(false);
    expect(() => room.assertThere()).toThrow(
      /^nothing can be written now, for the disk of LINEAGE_HOME has \d+ MB left, and Neo4j needs \d+ MB: make room there, and send it again$/,
    );
  });
});
