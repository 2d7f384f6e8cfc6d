import { query, type } from '../../neo4j/query.ts';
import { ONE } from '../../values/parts.ts';
import { type Breach, type Check, findings, pages, type Reader } from './check.ts';

const page = { after: type<string>(), limit: type<bigint>() };
const listed = { key: type<string>() };
const LISTS = {
  versions: query('settlement/verify/next-versions', page, listed),
  measured: query('settlement/verify/next-measured-versions', page, listed),
  fineTunes: query('settlement/verify/next-fine-tunes', page, listed),
};
const profiles = query(
  'settlement/verify/profiles',
  {
    versions: type<readonly string[]>(),
    measured: type<readonly string[]>(),
    fineTunes: type<readonly string[]>(),
  },
  {
    name: type<string>(),
    profile: type<string>(),
    rest: type<unknown>(),
    sum: type<unknown>(),
    least: type<bigint | null>(),
  },
);

const WHOLE = 'stored profiles sum to a whole';

/** The profiles that every settlement rests on: of Datanet versions, measured versions and fine-tunes. */
export const checkProfiles = (page: number): Check => ({
  rules: [WHOLE],
  noun: 'nodes',
  async *pieces(reader) {
    for (const [name, list] of Object.entries(LISTS)) {
      const found = pages<{ key: string }>(page, (last, limit) =>
        reader.run(list, { after: last?.key ?? '', limit }),
      );
      for await (const nodes of found) {
        const keys = nodes.map(({ key }) => key);
        const asked = { versions: [], measured: [], fineTunes: [], [name]: keys };
        yield { size: keys.length, look: (reader) => look(reader, asked) };
      }
    }
  },
});

async function look(
  reader: Reader,
  asked: { versions: string[]; measured: string[]; fineTunes: string[] },
): Promise<Breach[]> {
  const { breaches, expect } = findings();
  for (const { name, profile, rest, sum, least } of await reader.run(profiles, asked)) {
    const total = typeof rest === 'bigint' && typeof sum === 'bigint' ? rest + sum : undefined;
    const positive = (least ?? 1n) > 0n && (typeof rest !== 'bigint' || rest >= 0n);
    expect(total === ONE && positive, WHOLE, name, () =>
      positive
        ? `its parts by ${profile} sum to ${total ?? 'more than an INTEGER holds'}`
        : `its parts by ${profile} are not all positive`,
    );
  }
  return breaches;
}
