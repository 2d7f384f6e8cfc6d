import type { Database, Options } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';

const evidenceItems = query(
  'attribution/evidence-items',
  {
    ids: type<readonly string[]>(),
    parts: type<bigint | null>(),
    key: type<string>(),
    limit: type<bigint>(),
  },
  {
    id: type<string>(),
    items: type<[record: string, score: string, parts: bigint][]>(),
    total: type<bigint>(),
  },
);

/** What a report says of a record. */
export interface EvidenceItem {
  readonly record: string;
  readonly score: string;
  readonly parts: bigint;
}

export interface EvidenceItems {
  readonly items: readonly EvidenceItem[];
  readonly total: number;
}

export interface ItemsPage {
  readonly after?: { readonly parts: bigint; readonly key: string };
  readonly limit: number;
}

/** A page of what each of these reports says, largest parts first, then by key, in the order asked for. */
export async function itemsOf(
  database: Database,
  ids: readonly string[],
  { after, limit }: ItemsPage,
  options?: Options,
): Promise<EvidenceItems[]> {
  const params = { ids, parts: after?.parts ?? null, key: after?.key ?? '', limit: BigInt(limit) };
  const found = new Map((await database.read(evidenceItems, params, options)).map((it) => [it.id, it]));
  return ids.map((id) => ({
    items: (found.get(id)?.items ?? []).map(([record, score, parts]) => ({ record, score, parts })),
    total: Number(found.get(id)?.total ?? 0n),
  }));
}
