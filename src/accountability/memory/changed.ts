import type { Database, Options } from '../../neo4j/database.ts';
import { qualified } from '../../values/keys.ts';
import { compareCodePoints } from '../../values/order.ts';
import { readResults } from '../behind.ts';
import { lastResults, measureOf, type Result } from '../changes.ts';
import { type Gap, gap, improved } from '../gaps.ts';
import { type Behind, type Memory, readLine, readServed } from './line.ts';

/** The last result of a fine-tune by one measure, beside what was before. */
export interface Improvement {
  readonly fineTune: string;
  readonly task: string;
  readonly benchmark: string;
  readonly metric: string;
  /** As it was reported, else the last result of what the fine-tune derives from. */
  readonly before: number | null;
  readonly after: number;
  readonly improved: boolean | null;
}

export interface TaskChange {
  readonly task: string;
  readonly improved: number;
  readonly worsened: number;
  /** As good as before, or nothing to compare with. */
  readonly undecided: number;
}

/** What changed on the way to a route version, whether it improved anything, and what is not known of it. */
export interface Changed {
  readonly fineTunes: number;
  readonly improvements: readonly Improvement[];
  readonly tasks: readonly TaskChange[];
  readonly gaps: readonly Gap[];
}

export async function changed(database: Database, memory: Memory, options?: Options): Promise<Changed> {
  const line = await readLine(database, memory, options);
  const fineTunes = line.filter(({ label }) => label === 'FineTune');
  const [results, served] = await Promise.all([
    readResults(
      database,
      fineTunes.map(({ key }) => key),
      memory.moment,
      options,
    ),
    readServed(database, memory, options),
  ]);
  const improvements = compared(fineTunes, results);
  const of = (name: string) =>
    improvements.filter(({ fineTune }) => qualified('FineTune', fineTune) === name);
  const withParts = (is: (name: string) => boolean) => [...served].filter(([name]) => is(name));
  return {
    fineTunes: fineTunes.length,
    improvements,
    tasks: byTask(improvements),
    gaps: [
      ...gap(
        'NO_EVALUATION',
        withParts((name) => of(name).length === 0),
      ),
      ...gap(
        'NO_BASELINE',
        withParts((name) => of(name).length > 0 && of(name).every(({ before }) => before === null)),
      ),
      ...gap(
        'NOT_IMPROVED',
        withParts((name) => of(name).some(({ improved }) => improved === false)),
      ),
    ],
  };
}

/** The last result of each fine-tune by each measure, beside its own baseline or its parents' last result. */
function compared(fineTunes: readonly Behind[], results: readonly Result[]): Improvement[] {
  const byFineTune = new Map<string, Result[]>();
  for (const result of results) {
    const known = byFineTune.get(result.fineTune);
    if (known) known.push(result);
    else byFineTune.set(result.fineTune, [result]);
  }
  const last = new Map(
    [...byFineTune].map(([fineTune, results]) => [fineTune, lastResults(results, [fineTune])]),
  );
  const keys = new Map(fineTunes.map(({ id, key }) => [id, key]));
  return fineTunes
    .flatMap(({ key, causes }) => {
      const parents = causes.flatMap((id) => keys.get(id) ?? []).sort(compareCodePoints);
      return [...(last.get(key)?.values() ?? [])].map((result): Improvement => {
        const { task, benchmark, metric, after } = result;
        const inherited = parents.flatMap((it) => last.get(it)?.get(measureOf(result))?.after ?? []);
        const before = result.before ?? inherited[0] ?? null;
        const better = before === null ? undefined : improved(metric, before, after);
        return { fineTune: key, task, benchmark, metric, before, after, improved: better ?? null };
      });
    })
    .sort((a, b) => compareCodePoints(orderOf(a), orderOf(b)));
}

const orderOf = (it: Improvement) => JSON.stringify([it.task, it.benchmark, it.metric, it.fineTune]);

function byTask(improvements: readonly Improvement[]): TaskChange[] {
  const tasks = new Map<string, TaskChange>();
  for (const { task, improved } of improvements) {
    const known = tasks.get(task) ?? { task, improved: 0, worsened: 0, undecided: 0 };
    tasks.set(task, {
      task,
      improved: known.improved + Number(improved === true),
      worsened: known.worsened + Number(improved === false),
      undecided: known.undecided + Number(improved === null),
    });
  }
  return [...tasks.values()];
}
