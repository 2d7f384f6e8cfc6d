import type { Transaction } from '../neo4j/database.ts';
import type { Query, Values } from '../neo4j/query.ts';
import type { Memory } from './memory.ts';
import { accountabilityStatements } from './statements/accountability.ts';
import { attributionStatements } from './statements/attribution.ts';
import { datanetStatements } from './statements/datanet.ts';
import { factoryStatements } from './statements/factory.ts';
import { servingStatements } from './statements/serving.ts';
import type { Statements } from './statements/statement.ts';

type Types = Query['params'];

/**
 * The statements of events, run in memory. So each type of event decides here by the very code that decides on the database;
 * only what its statements find and write is done in another way, and a test compares the two graphs.
 */
export class MemoryTransaction implements Transaction {
  /** Nothing may be remembered of it elsewhere: it becomes true with the import only. */
  readonly rehearsal = true;
  private readonly statements: Statements;

  constructor(memory: Memory) {
    this.statements = {
      ...datanetStatements(memory),
      ...factoryStatements(memory),
      ...servingStatements(memory),
      ...attributionStatements(memory),
      ...accountabilityStatements(memory),
    };
  }

  async run<P extends Types, C extends Types>(
    { name }: Query<P, C>,
    params: Values<P>,
  ): Promise<Values<C>[]> {
    // Nobody else writes here.
    if (name.startsWith('facts/lock/')) return [];
    const statement = this.statements[name];
    if (!statement) throw new Error(`bulk-load does not know the statement ${name}`);
    return statement(params as never) as Values<C>[];
  }
}
