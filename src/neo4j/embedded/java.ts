import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { StartupError } from '../../values/errors.ts';
import { LINES } from './lines.ts';

export interface Java {
  command: string;
  version: number;
  /** Tells this build from every other. */
  build: string;
}

/** The feature release in the output of `java -version`; Java 8 and older call themselves 1.x. */
export function parseJavaVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The first Java that Neo4j runs on, in JAVA_HOME and then in PATH. */
export function findJava(env: NodeJS.ProcessEnv = process.env): Java {
  const commands = [...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', 'java')] : []), 'java'];
  const found = commands.flatMap((command) => {
    const { stdout, stderr, status } = spawnSync(command, ['-version'], { encoding: 'utf8', env });
    const said = `${stderr}${stdout}`;
    const version = status === 0 ? parseJavaVersion(said) : undefined;
    return version === undefined ? [] : [{ command, version, build: digest(said) }];
  });
  const java = found.find(({ version }) => version >= LINES[0].minimumJava) ?? found[0];
  if (java) return java;
  throw new StartupError(
    `No Java was found: install Java ${LINES[0].minimumJava} or newer, or set JAVA_HOME to one, or set NEO4J_URI to a running Neo4j.`,
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
