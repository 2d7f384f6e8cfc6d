import { readRecords } from '../../attribution/stored-shares.ts';
import { versionProfile } from '../../datanet/profile.ts';
import { readFrozenMembers } from '../../datanet/profiled.ts';
import { weighedByTrust } from '../../datanet/trusted.ts';
import { query, type Run, type } from '../../neo4j/query.ts';
import { qualified } from '../../values/keys.ts';
import { type Breach, type Check, findings, pages, type Reader } from './check.ts';

const nextVersions = query(
  'settlement/verify/next-trusting-versions',
  { after: type<string>(), limit: type<bigint>() },
  { key: type<string>() },
);
const trusts = query(
  'settlement/verify/trusts',
  { version: type<string>() },
  { contributors: type<string[]>(), trusts: type<bigint[]>() },
);

const FOLLOWS = 'profiles weighed by trust follow from the trust kept with them';

/** Versions of Datanets that weigh by trust, one at a time, for they can be large. */
export const checkTrusts = (page: number): Check => ({
  rules: [FOLLOWS],
  noun: 'versions',
  async *pieces(reader) {
    const found = pages<{ key: string }>(page, (last, limit) =>
      reader.run(nextVersions, { after: last?.key ?? '', limit }),
    );
    for await (const versions of found)
      for (const { key } of versions) yield { size: 1, look: (reader) => look(reader, key) };
  },
});

async function look(reader: Reader, version: string): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const run: Run = (query, params) => reader.run(query, params);
  const [kept] = await run(trusts, { version });
  const byKey = new Map(kept?.contributors.map((it, i) => [it, kept.trusts[i] as bigint]));
  const name = qualified('DatanetVersion', version);
  const stored = (await readRecords(run, { versions: [version], measured: [] })).get(name) ?? new Map();
  const { records } = versionProfile(weighedByTrust(await readFrozenMembers(run, version), byKey));
  for (const record of new Set([...stored.keys(), ...records.keys()])) {
    const [said, follows] = [stored.get(record) ?? 0n, records.get(record) ?? 0n];
    if (said === follows) continue;
    expect(false, FOLLOWS, name, () => `${record} has ${said} parts, and by trust it has ${follows}`);
    break;
  }
  return breaches;
}
