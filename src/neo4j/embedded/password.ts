import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const USERNAME = 'neo4j';

export function keepPassword(file: string): string {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(18).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * What `neo4j-admin dbms set-initial-password` does, without starting a JVM for it.
 * Neo4j reads the file only when it creates its system database, so it is harmless afterwards.
 */
export function writeInitialPassword(dataFolder: string, password: string): void {
  const folder = join(dataFolder, 'dbms');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(join(folder, 'auth.ini'), `${USERNAME}:${credential(password, randomBytes(32))}:\n`, {
    mode: 0o600,
  });
}

export function credential(password: string, salt: Buffer, iterations = 1024): string {
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let done = 1; done < iterations; done++) hash = createHash('sha256').update(hash).digest();
  return ['SHA-256', hash.toString('hex'), salt.toString('hex'), iterations].join(',');
}
