import { nodesByKey } from '../../src/facts/by-key.ts';
import { ancestry } from '../../src/lineage/ancestry.ts';
import { lineagePaths } from '../../src/lineage/paths.ts';
import { type Event, fineTune, people } from '../events.ts';
import { interleaved } from '../measure.ts';
import { milliseconds, type Part, ratio, tell } from './part.ts';

const LEVELS = 20;

/** Two fine-tunes a level, each derived from both below: 2^20 paths from the top to the bottom. */
function* rungs(): Iterable<Event> {
  yield fineTune('ladder-bottom', { by: 'l-0' });
  let below = ['ladder-bottom'];
  for (let level = 0; level < LEVELS; level++) {
    const here = [`ladder-${level}a`, `ladder-${level}b`];
    for (const key of here) yield fineTune(key, { from: below, by: 'l-0' });
    below = here;
  }
  yield fineTune('ladder-top', { from: below, by: 'l-0' });
}

/** As many fine-tunes, one derived from the other. */
function* links(): Iterable<Event> {
  yield fineTune('chain-0', { by: 'l-0' });
  for (let i = 1; i < 2 * LEVELS + 2; i++)
    yield fineTune(`chain-${i}`, { from: [`chain-${i - 1}`], by: 'l-0' });
}

/** A graph with exponentially many paths against a chain with as many nodes. */
export const ladder: Part = async ({ database }) => {
  await tell(database, people('l', 1), rungs(), links());
  const keys = ['ladder-top', 'ladder-bottom', `chain-${2 * LEVELS + 1}`, 'chain-0'];
  const [top = '', bottom = '', end = '', start = ''] = (await nodesByKey(database, 'FineTune', keys)).map(
    (node) => node?.id,
  );
  const up = (of: string) => () => ancestry(database, { of, direction: 'UPSTREAM' }, { first: 100 });
  const times = await interleaved(200, {
    ladder: up(top),
    chain: up(end),
    ladderPaths: () => lineagePaths(database, top, bottom, 1),
    chainPaths: () => lineagePaths(database, end, start, 1),
  });
  const { pathCount } = await lineagePaths(database, top, bottom, 1);
  return [
    {
      what: `ancestry on a ladder with ${pathCount} paths ÷ on a chain with as many nodes`,
      value: ratio(times.ladder.p50 / times.chain.p50),
      aim: '≤ 1.5',
      detail: `ladder ${milliseconds(times.ladder)}; chain ${milliseconds(times.chain)}`,
    },
    {
      what: 'pathCount on the same ladder ÷ on the chain',
      value: ratio(times.ladderPaths.p50 / times.chainPaths.p50),
      aim: '≤ 3',
      detail: `ladder ${milliseconds(times.ladderPaths)}; chain ${milliseconds(times.chainPaths)}`,
    },
  ];
};
