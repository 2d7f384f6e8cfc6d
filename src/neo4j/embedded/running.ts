import { existsSync } from 'node:fs';
import { StartupError } from '../../values/errors.ts';
import { openHome } from './home.ts';
import { keepPassword, USERNAME } from './password.ts';
import { isAlive } from './processes.ts';
import { occupancy, readRecord } from './record.ts';
import { uriOf } from './start.ts';

/**
 * The Neo4j that runs in a home, whoever owns it, left as it is; undefined where none runs. Throws StartupError where
 * there is no data at all, and where one is only starting.
 */
export function runningNeo4j(home: string): { uri: string; username: string; password: string } | undefined {
  const { data, record, password } = openHome({ home });
  if (!existsSync(data)) {
    throw new StartupError(`There is no data in ${home}; set LINEAGE_HOME, or NEO4J_URI and NEO4J_PASSWORD.`);
  }
  const found = readRecord(record);
  if (found?.neo4j && isAlive(found.neo4j)) {
    return { uri: uriOf(found.neo4j), username: USERNAME, password: keepPassword(password) };
  }
  if (occupancy(found).kind === 'in use') {
    throw new StartupError('The service of this home is starting or stopping; try again in a moment.');
  }
  return undefined;
}
