import { existsSync } from 'node:fs';
import { StartupError } from '../../values/errors.ts';
import { openHome } from './home.ts';
import { guardedPassword, listens } from './listening.ts';
import type { EmbeddedNeo4j } from './options.ts';
import { keepPassword, USERNAME } from './password.ts';
import { isAlive } from './processes.ts';
import { occupancy, readRecord } from './record.ts';
import { browserUrlOf, uriOf } from './start.ts';

type Reachable = Pick<EmbeddedNeo4j, 'uri' | 'username' | 'password' | 'auth' | 'browserUrl'>;

/**
 * The Neo4j that runs in a home, whoever owns it, left as it is; undefined where none runs. Throws StartupError where
 * there is no data at all, and where one is only starting.
 */
export function runningNeo4j(folder: string): Reachable | undefined {
  const home = openHome({ home: folder });
  if (!existsSync(home.data)) {
    throw new StartupError(
      `There is no data in ${folder}; set LINEAGE_HOME, or NEO4J_URI and NEO4J_PASSWORD.`,
    );
  }
  const found = readRecord(home.record);
  if (found?.neo4j && isAlive(found.neo4j)) {
    const isOurs = listens(home, found.neo4j);
    if (isOurs()) {
      const password = keepPassword(home.password);
      const auth = guardedPassword(password, isOurs);
      const [uri, browserUrl] = [uriOf(found.neo4j), browserUrlOf(found.neo4j)];
      return { uri, username: USERNAME, password, auth, browserUrl };
    }
  }
  if (occupancy(found).kind !== 'free') {
    throw new StartupError('The service of this home is starting or stopping; try again in a moment.');
  }
  return undefined;
}
