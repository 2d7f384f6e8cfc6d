import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { StartupError } from '../values/errors.ts';
import type { Database } from './database.ts';
import { query, type } from './query.ts';

const FOLDER = new URL('../../cypher/schema/', import.meta.url);

const applied = query('neo4j/applied-migrations', {}, { number: type<bigint>(), checksum: type<string>() });
const record = query(
  'neo4j/record-migration',
  { number: type<bigint>(), name: type<string>(), checksum: type<string>() },
  {},
);

interface Migration {
  readonly number: bigint;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The migrations of this version, in order: `cypher/schema/NNNN-name.cypher`, statements ended by semicolons. */
export function readMigrations(folder = FOLDER): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return {
        number: BigInt(file.slice(0, 4)),
        name: file.slice(5, -'.cypher'.length),
        checksum: createHash('sha256').update(text).digest('hex'),
        statements: text
          .replace(/\/\/.*$/gm, '')
          .split(';')
          .map((statement) => statement.trim())
          .filter((statement) => statement !== ''),
      };
    });
}

/**
 * Brings the database's constraints and indexes up to this version and waits until they are online. Safe to run from
 * several processes at once. Throws StartupError where an applied migration was changed since, or is unknown here, or where
 * data or an index of others is in its way.
 */
export async function migrate(database: Database, migrations = readMigrations()): Promise<void> {
  const checksums = new Map(
    (await database.read(applied, {})).map(({ number, checksum }) => [number, checksum] as const),
  );
  for (const number of checksums.keys()) {
    if (!migrations.some((it) => it.number === number)) {
      throw new StartupError('The database was made by a newer version of lineage; start that one instead.');
    }
  }
  for (const { number, name, checksum, statements } of migrations) {
    const before = checksums.get(number);
    if (before === checksum) continue;
    if (before !== undefined) {
      throw new StartupError(
        `Migration ${number} (${name}) was changed after it was applied; restore its file.`,
      );
    }
    for (const statement of statements) {
      await database.define(statement).catch((error) => {
        throw isInTheWay(error) ? new StartupError(inTheWay(number, name)) : error;
      });
    }
    await database.write((tx) => tx.run(record, { number, name, checksum }));
  }
  await database.define('CALL db.awaitIndexes(300)');
}

/** Nodes of others that break a constraint, or an index of theirs where it would be. */
const isInTheWay = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  /\.Schema\.(ConstraintCreationFailed|\w*AlreadyExists)$/.test(String(error.code));

const inTheWay = (number: bigint, name: string) =>
  `The database holds other data that does not go with lineage (migration ${number}, ${name}); set NEO4J_DATABASE or NEO4J_URI to an empty one.`;
