import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Allowed, hostName, originOf } from './http/hosts.ts';
import { FAILPOINTS } from './neo4j/failpoints.ts';
import { StartupError } from './values/errors.ts';

/** What the environment says; docs/operations.md lists it. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Whom it answers, by name and by the page that asks. */
  readonly allowed: Allowed;
  /** Where the embedded Neo4j and its data live. */
  readonly home: string;
  readonly sample: boolean;
  readonly logLevel: string;
  /** An existing Neo4j; absent: the embedded one. */
  readonly neo4j?: {
    readonly uri: string;
    readonly username: string;
    readonly password: string;
  };
  readonly database: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Reads the environment. Throws StartupError naming the variable at fault. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const uri = env.NEO4J_URI;
  const failpoint = env.LINEAGE_FAILPOINT;
  if (failpoint) oneOf('LINEAGE_FAILPOINT', failpoint.replace(/:[1-9]\d*$/, ''), FAILPOINTS);
  const host = env.HOST || '127.0.0.1';
  return {
    port: portOf(env.PORT ?? '4000'),
    host,
    allowed: {
      // An address that it listens on is allowed as any other.
      hosts: [
        hostName(host) ?? host,
        ...listOf('LINEAGE_HOSTS', env, hostName, 'host names, such as lineage.example'),
      ],
      origins: listOf('LINEAGE_ORIGINS', env, originOf, 'origins, such as https://tools.example'),
    },
    home: resolve(env.LINEAGE_HOME || '.lineage'),
    sample: oneOf('LINEAGE_SAMPLE', env.LINEAGE_SAMPLE || 'on', ['on', 'off']) === 'on',
    logLevel: oneOf('LOG_LEVEL', env.LOG_LEVEL || 'warn', LOG_LEVELS),
    neo4j: uri ? { uri, username: env.NEO4J_USERNAME || 'neo4j', password: passwordOf(env) } : undefined,
    database: env.NEO4J_DATABASE || 'neo4j',
  };
}

function passwordOf({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE }: NodeJS.ProcessEnv): string {
  if (NEO4J_PASSWORD) return NEO4J_PASSWORD;
  if (!NEO4J_PASSWORD_FILE)
    throw new StartupError('NEO4J_URI is set, so set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE too.');
  try {
    return readFileSync(NEO4J_PASSWORD_FILE, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `NEO4J_PASSWORD_FILE is ${NEO4J_PASSWORD_FILE}, which cannot be read (${code}): name the file that holds the password.`,
    );
  }
}

function portOf(value: string): number {
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  throw new StartupError(`PORT is ${value}; it must be a number from 0 to 65535.`);
}

function listOf(
  name: string,
  env: NodeJS.ProcessEnv,
  read: (text: string) => string | undefined,
  what: string,
): string[] {
  const given = (env[name] ?? '').split(',').map((it) => it.trim());
  return given
    .filter((it) => it !== '')
    .map((it) => {
      const value = read(it);
      if (value !== undefined) return value;
      throw new StartupError(`${name} has ${it}; it must be a list of ${what}, separated by commas.`);
    });
}

function oneOf(name: string, value: string, values: readonly string[]): string {
  if (values.includes(value)) return value;
  throw new StartupError(`${name} is ${value}; it must be one of ${values.join(', ')}.`);
}
