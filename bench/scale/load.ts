import { body } from '../events.ts';
import type { Host } from './host.ts';
import type { Row } from './report.ts';
import type { World } from './world.ts';

/** Seconds in which a world must be loaded. */
const BOUND = 36_000;

/** Loads a world into an empty home whose service does not run. */
export async function load(host: Host, world: World): Promise<Row> {
  const { seconds, code, output, memory } = await host.run(
    BOUND,
    ['bulk-load', '--json', '-'],
    body(world.events()),
  );
  if (code !== 0) throw new Error(`bulk-load ended with ${code}: ${output}`);
  const { applied } = JSON.parse(output) as { applied: Record<string, number> };
  const events = Object.values(applied).reduce((sum, count) => sum + count, 0);
  const rate = Math.round(events / seconds);
  console.error(`${events} events loaded, ${rate}/s`);
  return { name: 'lineage bulk-load', first: seconds * 1_000, node: memory };
}
