import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

const folder = mkdtempSync(join(tmpdir(), 'lineage-config-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the password of a Neo4j of yours', () => {
  const NEO4J_URI = 'bolt://somewhere:7687';
  const file = join(folder, 'password');

  it('is read from a file where one is named', () => {
    writeFileSync(file, 'secret-in-a-file\n');
    expect(readConfig({ NEO4J_URI, NEO4J_PASSWORD_FILE: file }).neo4j?.password).toBe('secret-in-a-file');
  });

  it('is the one in the environment where both are set', () => {
    const env = { NEO4J_URI, NEO4J_PASSWORD: 'given', NEO4J_PASSWORD_FILE: file };
    expect(readConfig(env).neo4j?.password).toBe('given');
  });

  it('is asked for by both names where neither is set, and the file by its name where it cannot be read', () => {
    expect(() => readConfig({ NEO4J_URI })).toThrow('set NEO4J_PASSWORD or NEO4J_PASSWORD_FILE too');
    expect(() => readConfig({ NEO4J_URI, NEO4J_PASSWORD_FILE: '/nowhere' })).toThrow(
      'NEO4J_PASSWORD_FILE is /nowhere, which cannot be read (ENOENT)',
    );
  });
});
