import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { resolveArtifacts } from '../../../scripts/resolve-neo4j.ts';
import { resolveJars } from '../../../src/neo4j/embedded/jars.ts';
import { LINES } from '../../../src/neo4j/embedded/lines.ts';
import { artifactsOf, fileOf } from '../../../src/neo4j/embedded/maven.ts';
import { StartupError } from '../../../src/values/errors.ts';
import { ROOT } from '../../crash/support.ts';
import { DEEP } from '../../support/depth.ts';

const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');
const folder = mkdtempSync(join(tmpdir(), 'lineage-fetch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a command `mvn` before all others that answers for its version, and else does what is given. */
function withMaven(script: string) {
  const file = join(folder, 'mvn');
  writeFileSync(file, `#!/bin/sh\n[ "$1" = -version ] && exit 0\n${script}\n`);
  chmodSync(file, 0o755);
  vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
}

describe.each(LINES)('the artifacts of Neo4j $version', (line) => {
  // Asks the registries for hundreds of files.
  it.runIf(DEEP)('are what Maven resolves it to', { timeout: 300_000 }, () => {
    expect(artifactsOf(line)).toEqual(resolveArtifacts(line));
  });

  const lib = join(JARS_HOME, 'neo4j', line.version, 'lib');
  it.skipIf(!existsSync(lib))('are the jars that were fetched', () => {
    expect(readdirSync(lib).sort()).toEqual(artifactsOf(line).map(fileOf).sort());
  });
});

describe('fetching Neo4j', () => {
  const [line] = LINES;
  const own = fileOf(artifactsOf(line)[106] as string);

  it('says which share of the whole is there', { timeout: 20_000 }, async () => {
    const said: string[] = [];
    withMaven(`
      for i in $(seq 40); do echo "[INFO] Downloaded from x: x/of-maven-$i.pom (1 kB at 1 kB/s)"; done
      sleep 2.5
      for i in $(seq 67); do echo "[INFO] Downloaded from x: x/${own} (1 kB at 1 kB/s)"; done
      sleep 2
      for arg in "$@"; do case "$arg" in -DoutputDirectory=*) mkdir "\${arg#*=}";; esac; done`);
    const { fetched } = await resolveJars(join(folder, 'home'), line, (message) => said.push(message));
    expect(fetched).toBe(true);
    expect(said).toEqual([
      'Fetching Neo4j 5.26.30 with Maven (only the first time; 214 files, about 140 MB)',
      'Fetching Neo4j 5.26.30: 13 %',
      'Fetching Neo4j 5.26.30: 50 %',
    ]);
  });

  it('that fails leaves its log and says what to look at', async () => {
    withMaven('echo "[ERROR] no route to host"; exit 1');
    const home = join(folder, 'failing');
    const failure = await resolveJars(home, line, () => {}).catch((error) => error);
    expect(failure).toBeInstanceOf(StartupError);
    expect(failure.message).toMatch(
      /^Maven could not fetch Neo4j 5\.26\.30: check the network or Maven's settings/,
    );
    expect(readdirSync(join(home, 'neo4j', line.version))).toEqual([expect.stringMatching(/\.log$/)]);
  });
});
