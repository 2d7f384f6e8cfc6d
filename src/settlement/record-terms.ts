import { readLines } from '../datanet/lines.ts';
import type { Run } from '../neo4j/query.ts';
import { qualified } from '../values/keys.ts';
import type { RecordTerms } from './rules.ts';

/** What records keep and pass on, by key: these and all they correct, newest first. */
export async function readRecordTerms(
  run: Run,
  records: readonly string[],
): Promise<Map<string, RecordTerms>> {
  const lines = [...(await readLines(run, records)).values()];
  return new Map(
    lines
      .sort((a, b) => Number(b.revision - a.revision))
      .map(({ key, corrects, by }) => [
        key,
        {
          corrects,
          by: new Map(by.map(({ contributor, share }) => [qualified('Contributor', contributor), share])),
        },
      ]),
  );
}
