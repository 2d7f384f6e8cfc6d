import { query, type Run, type } from '../neo4j/query.ts';
import { fraction } from '../values/fraction.ts';
import { qualified } from '../values/keys.ts';
import type { Shares } from '../values/parts.ts';
import {
  type Contribution,
  contribution,
  type ProfiledRecord,
  pass,
  type VersionProfile,
} from './profile.ts';

const linesOfRecords = query(
  'datanet/lines-of-records',
  { records: type<readonly string[]>() },
  {
    keys: type<string[]>(),
    revisions: type<bigint[]>(),
    corrects: type<(string | null)[]>(),
    keeps: type<(string | null)[]>(),
    contributors: type<string[]>(),
    shares: type<bigint[]>(),
    places: type<(bigint | null)[]>(),
  },
);

/** Records by key. */
export type Lines = ReadonlyMap<string, ProfiledRecord>;

/** These records and all they correct, however far back. */
export async function readLines(run: Run, records: readonly string[]): Promise<Lines> {
  if (records.length === 0) return new Map();
  const lines = new Map<string, ProfiledRecord & { readonly by: Contribution[] }>();
  for (const found of await run(linesOfRecords, { records })) {
    found.keys.forEach((key, i) => {
      const by = contribution([
        found.contributors[i] as string,
        found.shares[i] as bigint,
        found.places[i] as bigint | null,
      ]);
      const known = lines.get(key);
      if (known) known.by.push(by);
      else {
        const corrected = found.corrects[i];
        const keeps = found.keeps[i];
        lines.set(key, {
          key,
          revision: found.revisions[i] as bigint,
          corrects: corrected && keeps ? { key: corrected, keeps: fraction(keeps) } : undefined,
          by: [by],
        });
      }
    });
  }
  return lines;
}

/** What a record that has been given parts keeps and passes on, when it alone has been given any. */
export const passAlone = (record: string, parts: bigint, lines: Lines): VersionProfile =>
  pass(new Map([[qualified('Record', record), parts]]), [...lineOf(record, lines)]);

/** What records that have been given parts together keep and pass on. */
export const passTogether = (given: Shares, lines: Lines): VersionProfile => pass(given, [...lines.values()]);

function* lineOf(record: string, lines: Lines): Iterable<ProfiledRecord> {
  for (let it = lines.get(record); it; it = it.corrects && lines.get(it.corrects.key)) yield it;
}
