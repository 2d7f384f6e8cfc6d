import { describe, expect, it } from 'vitest';
import { Answers } from '../../src/attribution/answers.ts';
import type { Attribution } from '../../src/attribution/shares.ts';

const attribution = (shares: number): Attribution => ({
  shares: new Array(shares).fill({ name: 'Record:r', basis: 'DECLARED', parts: 1n }),
  untraced: 0n,
  untracedReasons: [],
});

/** Asks as the service does, and counts how often an answer had to be worked out. */
function asking() {
  const answers = new Answers();
  let worked = 0;
  const ask = (question: string, shares = 1) =>
    answers.get(question, async () => {
      worked++;
      return attribution(shares);
    });
  return { answers, ask, worked: () => worked };
}

describe('remembered answers', () => {
  it('are worked out once, also when asked for twice at once', async () => {
    const { ask, worked } = asking();
    const [one, other] = await Promise.all([ask('a'), ask('a')]);
    expect(await ask('a')).toBe(one);
    expect(other).toBe(one);
    await ask('b');
    expect(worked()).toBe(2);
  });

  it('are not remembered where they failed', async () => {
    const { answers, ask } = asking();
    const failing = () => Promise.reject(new Error('lost'));
    await expect(answers.get('a', failing)).rejects.toThrow('lost');
    await expect(answers.get('a', failing)).rejects.toThrow('lost');
    expect((await ask('a')).shares).toHaveLength(1);
  });

  it('do not fail because another who asked the same has failed', async () => {
    const { answers, ask, worked } = asking();
    const another = answers.get('a', () => Promise.reject(new Error('their client has gone')));
    const [ours, theirs] = await Promise.allSettled([ask('a'), another]);
    expect(theirs.status).toBe('rejected');
    expect(ours.status).toBe('fulfilled');
    await ask('a');
    expect(worked()).toBe(1);
  });

  it('are forgotten when there are too many shares, those asked for longest ago first', async () => {
    const { ask, worked } = asking();
    for (const question of ['a', 'b', 'a', 'c']) await ask(question, 200_000);
    expect(worked()).toBe(3);
    await ask('a', 200_000);
    expect(worked()).toBe(3);
    await ask('b', 200_000);
    expect(worked()).toBe(4);
  });

  it('are not remembered at all where one alone is too large', async () => {
    const { ask, worked } = asking();
    await ask('small');
    await ask('large', 600_000);
    await ask('large', 600_000);
    await ask('small');
    expect(worked()).toBe(3);
  });
});
