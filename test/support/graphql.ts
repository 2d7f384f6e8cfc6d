import pino from 'pino';
import { Attributor } from '../../src/attribution/attribution.ts';
import { createApollo } from '../../src/graphql/apollo.ts';
import { createContext } from '../../src/graphql/context.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Claims } from '../../src/settlement/claims.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are plain JSON here
export type Json = any;

export interface Answer {
  readonly data: Json;
  /** Code and message of each error, and the argument at fault. */
  readonly errors: readonly {
    readonly code: string;
    readonly message: string;
    readonly argument?: string[];
  }[];
}

/** Asks the GraphQL server as it is, without HTTP around it. */
export function graphqlOf(database: Database) {
  const apollo = createApollo(pino({ level: 'silent' }));
  const services = { database, attributor: new Attributor(database), claims: new Claims(database) };
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const context = createContext(services, []);
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: context });
    if (body.kind !== 'single') throw new Error('the answer came in parts');
    // As it would be on its way: nothing but JSON.
    const { data, errors = [] } = JSON.parse(JSON.stringify(body.singleResult));
    return {
      data,
      errors: errors.map(({ message, extensions }: Json) => ({ message, ...extensions })),
    };
  };
  return {
    answer,
    /** The data of an answer without errors. */
    async ask(query: string, variables?: Record<string, unknown>): Promise<Json> {
      const { data, errors } = await answer(query, variables);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
  };
}
