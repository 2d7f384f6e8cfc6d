import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { migrate, readMigrations } from '../../src/neo4j/migrations.ts';
import { StartupError } from '../../src/values/errors.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const known = readMigrations();
async function refusal(migrations: ReturnType<typeof readMigrations>): Promise<string> {
  const error = await migrate(database, migrations).catch((error) => error);
  expect(error).toBeInstanceOf(StartupError);
  return error.message;
}

describe('a database is refused in one sentence', () => {
  it('where a newer version made it', async () => {
    expect(await refusal(known.slice(0, -1))).toBe(
      'The database was made by a newer version of lineage; start that one instead.',
    );
  });

  it('where a migration was changed after it was applied', async () => {
    expect(await refusal(known.map((it, i) => (i === 1 ? { ...it, checksum: 'other' } : it)))).toBe(
      'Migration 2 (indexes) was changed after it was applied; restore its file.',
    );
  });

  it('where it holds nodes of others that break a constraint, and the migration is not recorded', async () => {
    await ask(database, "UNWIND [1, 2] AS i CREATE (:Elsewhere {key: 'twice'})");
    const next = {
      number: BigInt(known.length + 1),
      name: 'elsewhere',
      checksum: 'sum',
      statements: ['CREATE CONSTRAINT elsewhere_key IF NOT EXISTS FOR (n:Elsewhere) REQUIRE n.key IS UNIQUE'],
    };
    expect(await refusal([...known, next])).toBe(
      `The database holds other data that does not go with lineage (migration ${next.number}, elsewhere); set NEO4J_DATABASE or NEO4J_URI to an empty one.`,
    );
    // Were it recorded, this would be refused as one that a newer version made.
    await migrate(database);
  });
});
