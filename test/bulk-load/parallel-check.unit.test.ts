import { describe, expect, it } from 'vitest';
import { checkInParallel } from '../../src/bulk-load/parallel-check.ts';
import { type Block, type Checked, check } from '../../src/events/check.ts';
import { Refusal } from '../../src/values/errors.ts';
import { bodyOf, stream } from '../support/apply.ts';
import { contribute, datanet, people, times } from '../support/events.ts';

const linesOf = async (blocks: AsyncIterable<Block>) => {
  const lines: Checked[] = [];
  for await (const block of blocks) lines.push(...block.lines);
  return lines.map(({ event, ...place }) => ({
    ...place,
    event: event instanceof Refusal ? { code: event.code, message: event.message, path: event.path } : event,
  }));
};

const many = times(4_000, (i) => contribute(`r${i}`, { datanet: 'A', by: { c1: i, c2: 1 } }));
const MARK = Buffer.from('\uFEFF');
const body = Buffer.concat([
  MARK,
  bodyOf([...people('c1', 'c2'), datanet('A'), '', 'not JSON', { type: 'record.contributed', id: 'half' }]),
  Buffer.from('"\xff"\n', 'latin1'),
  bodyOf(many),
  MARK,
  bodyOf([...people('c3'), `"${'x'.repeat(3 << 20)}"`, ...people('c4')]),
  Buffer.from(JSON.stringify(people('c5')[0])),
]);

describe('Lines checked by other threads', () => {
  it.each([1 << 16, 1_000_003])(
    'are those of one thread, in their order, in chunks of %i bytes',
    async (size) => {
      const chunks = times(Math.ceil(body.length / size), (i) => body.subarray((i - 1) * size, i * size));
      const same = await linesOf(check(stream(...chunks)));
      expect(same.filter(({ event }) => 'code' in event).map(({ line }) => line)).toEqual([
        5, 6, 7, 4008, 4009,
      ]);
      const lines = await linesOf(checkInParallel(stream(...chunks), 2));
      // What follows a line that is too long may be cut elsewhere: nobody reads on after it.
      const until = same.findIndex(({ line }) => line === 4009) + 1;
      expect(lines.slice(0, until)).toEqual(same.slice(0, until));
    },
  );

  it('end with the body that breaks off', async () => {
    async function* broken() {
      yield bodyOf(people('c1'));
      throw new Error('broken off');
    }
    await expect(linesOf(checkInParallel(broken(), 1))).rejects.toThrow('broken off');
  });
});
