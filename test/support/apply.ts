import { applyOne, type IngestOptions, ingest, type Summary } from '../../src/events/ingest.ts';
import { parseLine } from '../../src/events/parse.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Refusal } from '../../src/values/errors.ts';

/** An event, or a line as it stands. */
export type Item = string | object;

/** The body of `POST /events`. */
export const bodyOf = (items: readonly Item[]) =>
  Buffer.from(items.map((it) => `${typeof it === 'string' ? it : JSON.stringify(it)}\n`).join(''));

/** Applies events as the bulk door does. */
export const apply = (
  database: Database,
  items: readonly Item[],
  options: Partial<IngestOptions> = {},
): Promise<Summary> => ingest(database, stream(bodyOf(items)), { actor: 'local', ...options });

/** Applies events of which none may be refused. */
export async function applied(database: Database, items: readonly Item[]): Promise<Summary> {
  const summary = await apply(database, items);
  const [first] = summary.rejected;
  if (first) throw new Error(`line ${first.line} was refused: ${first.code} ${first.message}`);
  return summary;
}

/** Applies one event; gives the code of its refusal, or `applied` or `duplicate`. */
export async function outcomeOf(database: Database, item: Item): Promise<string> {
  const { applied, rejected } = await apply(database, [item]);
  return rejected[0]?.code ?? (applied === 1 ? 'applied' : 'duplicate');
}

/** Why an event is refused; it must be. */
export async function refusalOf(database: Database, event: object): Promise<Refusal> {
  const outcome = await applyOne(database, parseLine(JSON.stringify(event)), { actor: 'local' });
  if (outcome instanceof Refusal) return outcome;
  throw new Error(`not refused but ${outcome.status}: ${JSON.stringify(event)}`);
}

/** A body that arrives in the pieces given. */
export async function* stream(...pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}
