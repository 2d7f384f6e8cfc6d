import type { Attributor } from '../attribution/attribution.ts';
import { Causality, type Database, type Options } from '../neo4j/database.ts';
import type { Slots } from '../neo4j/slots.ts';
import type { Claims } from '../settlement/claims.ts';
import { Loaders } from './loaders.ts';

/** What the service is made of; the same for all requests. */
export interface Services {
  readonly database: Database;
  readonly attributor: Attributor;
  readonly claims: Claims;
}

/** What one request works with. */
export interface Context extends Services {
  readonly actor: string;
  /** The connections are known only when the request is admitted: what it asks for decides which. */
  readonly options: Options & { readonly causality: Causality; connections?: Slots };
  readonly loaders: Loaders;
  /** How many questions about nodes it has asked. */
  readonly questions: { asked: number };
}

export function createContext(
  services: Services,
  bookmarks: readonly string[],
  signal?: AbortSignal,
): Context {
  const options = { causality: new Causality(bookmarks), signal };
  // There is no authentication yet: whoever reaches the service is `local`.
  const loaders = new Loaders(services.database, options);
  return { ...services, actor: 'local', options, loaders, questions: { asked: 0 } };
}
