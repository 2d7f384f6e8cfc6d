import { parentPort } from 'node:worker_threads';
import { checkLines } from '../events/check.ts';
import { Refusal } from '../values/errors.ts';
import type { Piece, Sent } from './parallel-check.ts';

// Each piece is answered in turn.
parentPort?.on('message', async ({ bytes, before }: Piece) => {
  const sent = (await checkLines(only(bytes), before)).map(({ event, ...place }): Sent => {
    if (event instanceof Refusal) {
      const { code, message, path } = event;
      return { ...place, refusal: { code, message, path } };
    }
    const { definition, ...parsed } = event;
    return { ...place, event: { ...parsed, type: definition.type } };
  });
  parentPort?.postMessage(sent);
});

async function* only(bytes: Uint8Array) {
  yield bytes;
}
