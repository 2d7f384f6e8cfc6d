// Writes the events of a world as NDJSON on standard output: `npm run --silent bench:world -- --nodes 1e6 [--seed N] > world.ndjson`
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { body } from '../events.ts';
import { countOf } from './options.ts';
import { World } from './world.ts';

const { values } = parseArgs({
  options: { nodes: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
const world = new World({ nodes: countOf('nodes', values.nodes), seed: countOf('seed', values.seed) });
await pipeline(body(world.events()), process.stdout);
