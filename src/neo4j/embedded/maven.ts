import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { StartupError } from '../../values/errors.ts';
import type { Neo4jLine } from './lines.ts';

const FETCH = new URL('./fetch/', import.meta.url);
/** As many as fetch/pom.xml has modules. Maven fetches each part one file after another. */
const PARTS = 8;
/** Files that Maven fetches for itself first, where it has not done such a thing before. */
const OF_MAVEN = 80;
const DOWNLOADED = /Downloaded from .*?\/([^/\s]+) \(/;

/**
 * What a line consists of, as Maven writes it: group:artifact:type[:classifier]:version, in order. It was resolved beforehand
 * (`npm run resolve-neo4j`), for to resolve it Maven reads 500 files more, one after another.
 */
export function artifactsOf({ version }: Pick<Neo4jLine, 'version'>): string[] {
  return readFileSync(new URL(`${version}.txt`, FETCH), 'utf8')
    .trim()
    .split('\n');
}

export function assertMaven(): void {
  if (spawnSync('mvn', ['-version']).status !== 0)
    throw new StartupError(
      'No Maven was found to fetch Neo4j with: install Maven (the mvn command), or set NEO4J_URI to a running Neo4j.',
    );
}

export interface Fetch {
  artifacts: readonly string[];
  /** The folder for the jars. */
  output: string;
  /** A folder for what Maven reads. */
  work: string;
  log: string;
  /** The share that is there, in per cent. */
  onProgress: (percent: number) => void;
}

/** Has Maven put the artifacts into a folder. Says whether it could; its log has the reason. */
export async function fetchArtifacts({ artifacts, output, work, log, onProgress }: Fetch): Promise<boolean> {
  writePoms(work, artifacts);
  const maven = spawn(
    'mvn',
    ['-B', '-T', String(PARTS), '-f', join(work, 'pom.xml'), `-DoutputDirectory=${output}`, 'validate'],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const closed = new Promise<number | null>((resolve) => maven.once('close', resolve));
  const written = createWriteStream(log);
  maven.stderr.pipe(written, { end: false });
  const jars = new Set(artifacts.map(fileOf));
  let [own, others] = [0, 0];
  for await (const text of createInterface({ input: maven.stdout })) {
    written.write(`${text}\n`);
    const file = DOWNLOADED.exec(text)?.[1];
    if (file === undefined) continue;
    if (jars.has(file)) own++;
    else others++;
    const fetched = own > 0 ? OF_MAVEN + own : Math.min(others, OF_MAVEN);
    onProgress(Math.floor((100 * fetched) / (OF_MAVEN + artifacts.length)));
  }
  const status = await closed;
  written.end();
  await finished(written);
  return status === 0;
}

function writePoms(folder: string, artifacts: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  copyFileSync(fileURLToPath(new URL('pom.xml', FETCH)), join(folder, 'pom.xml'));
  for (let part = 1; part <= PARTS; part++) {
    const mine = artifacts.filter((_, i) => i % PARTS === part - 1);
    writeFileSync(join(folder, `part-${part}.xml`), pomOf(part, mine));
  }
}

const pomOf = (
  part: number,
  artifacts: readonly string[],
) => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <groupId>lineage</groupId>
    <artifactId>fetch</artifactId>
    <version>1</version>
    <relativePath>pom.xml</relativePath>
  </parent>
  <artifactId>part-${part}</artifactId>
  <packaging>pom</packaging>
  <build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <configuration>
          <artifactItems>
${artifacts.map(itemOf).join('\n')}
          </artifactItems>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
`;

interface Coordinates {
  groupId: string;
  artifactId: string;
  type: string;
  classifier: string | undefined;
  version: string;
}

function coordinates(artifact: string): Coordinates {
  const [groupId = '', artifactId = '', type = '', ...rest] = artifact.split(':');
  const [version = '', classifier] = rest.reverse();
  return { groupId, artifactId, type, classifier, version };
}

function itemOf(artifact: string): string {
  const fields = Object.entries(coordinates(artifact)).filter(([, text]) => text !== undefined);
  return `            <artifactItem>${fields.map(([name, text]) => `<${name}>${text}</${name}>`).join('')}</artifactItem>`;
}

/** What the file of an artifact is called. */
export function fileOf(artifact: string): string {
  const { artifactId, version, classifier, type } = coordinates(artifact);
  return `${[artifactId, version, ...(classifier ? [classifier] : [])].join('-')}.${type}`;
}
