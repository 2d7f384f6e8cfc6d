import type { Attributor } from '../../attribution/attribution.ts';
import type { Basis } from '../../attribution/shares.ts';
import { readOwners } from '../../attribution/stored-shares.ts';
import type { Database, Options } from '../../neo4j/database.ts';
import { ONE } from '../../values/parts.ts';
import { type Gap, gap } from '../gaps.ts';
import { type DilutedFloor, dilutedFloors, lackingByAncestor } from './floors.ts';
import { type Memory, partsByName, readLine, readServed, readUses, type Uses } from './line.ts';

/** Who helped, and what is not known of it. */
export interface Helped {
  readonly contributors: number;
  /** Credit that rests on declared weights, and on measured training. */
  readonly declared: bigint;
  readonly measured: bigint;
  readonly uses: Uses;
  /** Royalties that were asked and are not reached by what is served. */
  readonly dilutedFloors: readonly DilutedFloor[];
  readonly gaps: readonly Gap[];
}

export async function helped(
  database: Database,
  attributor: Attributor,
  memory: Memory,
  options?: Options,
): Promise<Helped> {
  const { routeVersion, moment } = memory;
  const [people, versions, line, uses, floors] = await Promise.all([
    attributor.contributorsAt(routeVersion.id, 'DATA', moment, options),
    attributor.attribution(routeVersion.id, 'DATANET_VERSION', 'DATA', options),
    readLine(database, memory, options),
    readUses(database, memory, options),
    readServed(database, memory, options).then((served) => dilutedFloors(database, served, options)),
  ]);
  const models = line.filter(({ label }) => label === 'BaseModel');
  const owners = await readOwners(
    (statement, params) => database.read(statement, params, options),
    models.map(({ key }) => key),
    moment,
  );
  const parts = partsByName(versions);
  const ownerless = models
    .filter(({ key }) => !owners.has(key))
    .map(({ name }) => [name, parts.get(name) ?? 0n] as const);
  const noOwner = ownerless.reduce((sum, [, parts]) => sum + parts, 0n);
  const untraced = people.untraced - noOwner;
  const without = BigInt(uses.looked - uses.evidenced);
  const on = (basis: Basis) =>
    people.shares.reduce((sum, share) => (share.basis === basis ? sum + share.parts : sum), 0n);
  return {
    contributors: partsByName(people).size,
    declared: on('DECLARED'),
    measured: on('MEASURED'),
    uses,
    dilutedFloors: floors,
    gaps: [
      ...(untraced > 0n ? [{ kind: 'UNTRACED', count: 1, parts: untraced, examples: [] } as const] : []),
      ...gap('NO_OWNER', ownerless),
      ...(without > 0n
        ? [
            {
              kind: 'NO_EVIDENCE',
              count: Number(without),
              parts: (ONE * without) / BigInt(uses.looked),
              examples: [],
            } as const,
          ]
        : []),
      ...gap('ROYALTY_FLOOR_DILUTED', [...lackingByAncestor(floors)]),
    ],
  };
}
