import { query, type } from '../../neo4j/query.ts';
import { type Breach, type Check, findings, pages, type Reader } from './check.ts';

const nextRouteVersions = query(
  'settlement/verify/next-route-versions',
  { after: type<string>(), limit: type<bigint>() },
  { key: type<string>() },
);
const ofRoutes = { routeVersions: type<readonly string[]>() };
const byProvider = { routeVersion: type<string>(), provider: type<string>(), count: type<bigint>() };
const counted = query('settlement/verify/counted-uses', ofRoutes, byProvider);
const answered = query('settlement/verify/answered-uses', ofRoutes, byProvider);

const USES = 'routes have counted the inferences they answered';

/** The counters of route versions, by who served. */
export const checkUses = (page: number): Check => ({
  rules: [USES],
  noun: 'route versions',
  async *pieces(reader) {
    const listed = pages<{ key: string }>(page, (last, limit) =>
      reader.run(nextRouteVersions, { after: last?.key ?? '', limit }),
    );
    for await (const found of listed) {
      const keys = found.map(({ key }) => key);
      yield { size: keys.length, look: (reader) => look(reader, keys) };
    }
  },
});

/** Inferences go on coming: there must be as many as were counted before, and no more than are counted afterwards. */
async function look(reader: Reader, routeVersions: readonly string[]): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const read = async (statement: typeof counted) =>
    new Map(
      (await reader.run(statement, { routeVersions })).map(({ routeVersion, provider, count }) => [
        JSON.stringify([routeVersion, provider]),
        count,
      ]),
    );
  const before = await read(counted);
  const found = await read(answered);
  const after = await read(counted);
  for (const name of new Set([...before.keys(), ...found.keys()])) {
    const [routeVersion, provider] = JSON.parse(name);
    const [least, is, most] = [before, found, after].map((counts) => counts.get(name) ?? 0n) as [
      bigint,
      bigint,
      bigint,
    ];
    expect(
      least <= is && is <= most,
      USES,
      `route version ${routeVersion}`,
      () =>
        `it has counted ${most} answers by ${provider === '' ? 'no provider' : provider}, there are ${is}`,
    );
  }
  return breaches;
}
