import { Database } from '../../src/neo4j/database.ts';

/** What the connection does to the write of this number. */
export type Failure = 'never runs' | 'loses its reply' | 'runs twice';

/** A connection like this one, to which something happens at its nth write: 1 is the first. */
export function failing(database: Database, nth: number, failure: Failure): Database {
  let writes = 0;
  const write: Database['write'] = async (work, options) => {
    const struck = ++writes === nth;
    if (struck && failure === 'never runs') throw new Error('the process was killed');
    const result = await database.write(work, options);
    if (struck && failure === 'loses its reply') throw new Error('the connection was lost');
    return struck && failure === 'runs twice' ? database.write(work, options) : result;
  };
  return Object.assign(new Database(database.driver, database.name), { write });
}
