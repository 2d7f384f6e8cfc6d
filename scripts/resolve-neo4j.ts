import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINES, type Neo4jLine } from '../src/neo4j/embedded/lines.ts';

const FETCH = fileURLToPath(new URL('../src/neo4j/embedded/fetch/', import.meta.url));
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.9.0:tree';
const ARTIFACT = /([\w.-]+:[\w.-]+:jar:(?:[\w.-]+:)?[\w.-]+):(?:compile|runtime)$/;

/** What Maven resolves a line of Neo4j to, in order: without the jars, for their POMs say it. */
export function resolveArtifacts({ version, browser }: Neo4jLine): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'lineage-resolve-'));
  const file = join(folder, 'tree.txt');
  try {
    const versions = [`-Dneo4j.version=${version}`, `-Dbrowser.version=${browser}`];
    const args = ['-B', '-q', '-f', join(FETCH, 'resolve.xml'), ...versions, `-DoutputFile=${file}`, GOAL];
    const { status, stdout } = spawnSync('mvn', args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`Maven could not resolve Neo4j ${version}:\n${stdout}`);
    const artifacts = readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text) => ARTIFACT.exec(text)?.[1] ?? []);
    return [...new Set(artifacts)].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === import.meta.filename) {
  for (const line of LINES) {
    const artifacts = resolveArtifacts(line);
    writeFileSync(join(FETCH, `${line.version}.txt`), `${artifacts.join('\n')}\n`);
    console.log(`Neo4j ${line.version}: ${artifacts.length} artifacts`);
  }
}
