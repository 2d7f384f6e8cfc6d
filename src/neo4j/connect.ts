import neo4j, { type AuthToken, type AuthTokenManager, type Driver } from 'neo4j-driver';
import { StartupError } from '../values/errors.ts';
import { Database } from './database.ts';
import { query, type } from './query.ts';

export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Gives user and password in their place, where it depends on the moment whether they may be sent. */
  readonly auth?: AuthTokenManager;
  /** Throws where nothing may be written at present. */
  readonly assertWritable?: () => void;
}

/** The cheapest question there is: what every answer costs at least. */
export const ping = query('neo4j/ping', {}, { one: type<bigint>() });

const OLDEST = [5, 26] as const;

/** Connections that a process opens at most. */
export const POOL_SIZE = 50;

/**
 * Connects to any Neo4j from 5.26 on and proves it with a query.
 * Throws StartupError naming what to change: address, password, database or version.
 */
export async function connect(connection: Connection): Promise<Database> {
  const { uri, username, password, database, auth, assertWritable } = connection;
  const driver = createDriver(uri, auth ?? neo4j.auth.basic(username, password));
  try {
    const { agent } = await driver.getServerInfo({ database });
    const version = agent?.split('/')[1] ?? '0';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
      throw new StartupError(`Neo4j at ${uri} is ${version}; use ${OLDEST.join('.')} or newer.`);
    }
    const connected = new Database(driver, database, assertWritable);
    await connected.read(ping, {});
    return connected;
  } catch (error) {
    await driver.close();
    throw error instanceof StartupError
      ? error
      : new StartupError(reason(error, { uri, username, database }));
  }
}

function createDriver(uri: string, auth: AuthToken | AuthTokenManager): Driver {
  try {
    return neo4j.driver(uri, auth, {
      useBigInt: true,
      maxConnectionPoolSize: POOL_SIZE,
      connectionAcquisitionTimeout: 60_000,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: 60_000,
      userAgent: 'lineage',
      // A statement that names what a young database has none of yet would be told so with each answer.
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  } catch {
    throw new StartupError(
      'NEO4J_URI is not an address of Neo4j; it looks like neo4j://host:7687 or bolt://host:7687.',
    );
  }
}

function reason(error: unknown, at: { uri: string; username: string; database: string }): string {
  const code = String((error as { code?: unknown }).code);
  if (/Unauthorized|AuthenticationRateLimit|CredentialsExpired/.test(code)) {
    return `Neo4j at ${at.uri} refuses the user ${at.username}; check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  if (/DatabaseNotFound/.test(code))
    return `Neo4j at ${at.uri} has no database ${at.database}; check NEO4J_DATABASE.`;
  return `Neo4j does not answer at ${at.uri}; start it, or check NEO4J_URI.`;
}
