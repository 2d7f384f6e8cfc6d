import { join } from 'node:path';
import neo4j, { type AuthTokenManager, Neo4jError } from 'neo4j-driver';
import { type Home, readIfThere } from './home.ts';
import { USERNAME } from './password.ts';
import { isThere } from './processes.ts';
import type { RunningNeo4j } from './record.ts';

export const consoleOf = ({ logs }: Pick<Home, 'logs'>) => join(logs, 'console.log');

/**
 * Whether it is the Neo4j started here that listens on its port, and no other process. Neo4j says that Bolt is enabled once
 * it has bound the port, and ends where it cannot; only the process started last writes to console.log, which is emptied
 * at each start. So while that process lives, that line proves it, on any system.
 */
export function listens(home: Pick<Home, 'logs'>, target: RunningNeo4j): () => boolean {
  const announced = new RegExp(`Bolt enabled on (localhost|127\\.0\\.0\\.1):${target.bolt}\\.?$`, 'm');
  let bound = false;
  return () => {
    if (!isThere(target.pid)) return false;
    bound ||= announced.test(readIfThere(consoleOf(home)) ?? '');
    return bound;
  };
}

/** Why Neo4j could not start, if it was because a port was taken. */
export const wasTaken = (home: Pick<Home, 'logs'>) =>
  /Address already in use|BindException/.test(readIfThere(consoleOf(home)) ?? '');

/** Gives the driver the password for each connection, but only while `isOurs` holds: none is sent to another process. */
export function guardedPassword(password: string, isOurs: () => boolean): AuthTokenManager {
  return {
    getToken: async () => {
      if (!isOurs()) throw notListening();
      return neo4j.auth.basic(USERNAME, password);
    },
    handleSecurityException: () => false,
  };
}

/** To whoever asks the database this is a server that does not answer, so the driver tries again as for one. */
const notListening = () =>
  new Neo4jError(
    'The embedded Neo4j does not listen at present',
    neo4j.error.SERVICE_UNAVAILABLE,
    '08000',
    'error: connection exception',
    { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' },
  );
