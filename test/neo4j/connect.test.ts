import { describe, expect, test } from 'vitest';
import { connect } from '../../src/neo4j/connect.ts';
import { StartupError } from '../../src/values/errors.ts';
import { neo4jOfWorker } from '../support/database.ts';

describe('a Neo4j that cannot be used', () => {
  const { uri, ...neo4j } = neo4jOfWorker();
  test.each<[string, object, string]>([
    [
      'refuses the password',
      { password: 'not this one' },
      `Neo4j at ${uri} refuses the user neo4j; check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    ],
    [
      'has no such database',
      { database: 'nowhere' },
      `Neo4j at ${uri} has no database nowhere; check NEO4J_DATABASE.`,
    ],
    [
      'does not answer',
      { uri: 'bolt://127.0.0.1:1' },
      'Neo4j does not answer at bolt://127.0.0.1:1; start it, or check NEO4J_URI.',
    ],
    [
      'has no address',
      { uri: 'http://127.0.0.1:7474' },
      'NEO4J_URI is not an address of Neo4j; it looks like neo4j://host:7687 or bolt://host:7687.',
    ],
  ])('because it %s is named in one sentence', async (_, wrong, sentence) => {
    const refused = connect({ uri, ...neo4j, ...wrong });
    await expect(refused).rejects.toThrow(StartupError);
    await expect(refused).rejects.toThrow(sentence);
  });
});
