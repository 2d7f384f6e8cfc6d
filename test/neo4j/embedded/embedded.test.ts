import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { neo4jConf } from '../../../src/neo4j/embedded/conf.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../../src/neo4j/embedded/index.ts';
import { resolveJars } from '../../../src/neo4j/embedded/jars.ts';
import { findJava, parseJavaVersion } from '../../../src/neo4j/embedded/java.ts';
import { answers } from '../../../src/neo4j/embedded/launch.ts';
import { assertCanOpen, chooseLine, LINES, MEMORY } from '../../../src/neo4j/embedded/lines.ts';
import { guardedPassword } from '../../../src/neo4j/embedded/listening.ts';
import { credential, keepPassword } from '../../../src/neo4j/embedded/password.ts';
import { choosePorts, type Ports } from '../../../src/neo4j/embedded/ports.ts';
import { identify, isAlive, terminate } from '../../../src/neo4j/embedded/processes.ts';
import { type HomeRecord, occupancy } from '../../../src/neo4j/embedded/record.ts';
import { StartupError } from '../../../src/values/errors.ts';
import { neo4jOfWorker } from '../../support/database.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');
const SOURCE = pathToFileURL(join(ROOT, 'src/neo4j/embedded/')).href;

const folders: string[] = [];
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lineage-embedded-'));
  folders.push(folder);
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const children: ChildProcess[] = [];
/** A process of its own that can be killed without mercy; its lines are what it prints. */
function run(script: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return { child, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

describe('Java', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16 LTS', 25],
    ['openjdk version "26-ea" 2026-03-17', 26],
    ['java version "1.8.0_392"', 8],
    ['Unable to locate a Java Runtime.', undefined],
  ])('in %j is %s', (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });

  test.each([
    [17, '5.26.30'],
    [20, '5.26.30'],
    [21, '2026.08.1'],
    [25, '2026.08.1'],
  ])('%i runs Neo4j %s', (java, version) => {
    expect(chooseLine(java).version).toBe(version);
  });

  test('below 17 is refused with what to do', () => {
    expect(() => chooseLine(11)).toThrow(StartupError);
    expect(() => chooseLine(11)).toThrow('Java 11 is too old for Neo4j: install Java 17 or newer');
  });

  test('that is nowhere is named as missing', () => {
    expect(() => findJava({ PATH: '/nowhere' })).toThrow('No Java was found: install Java 17 or newer');
  });

  test('in JAVA_HOME comes first, and a broken JAVA_HOME does not hide the one in PATH', () => {
    expect(findJava({ ...process.env, JAVA_HOME: '/nowhere' }).command).toBe('java');
  });
});

describe('The data of a home', () => {
  test('may be opened by the line that wrote it and by newer ones', () => {
    for (const line of LINES)
      expect(() => [undefined, '5.26.9', line.version].map((by) => assertCanOpen(line, by))).not.toThrow();
  });

  test('is not opened by an older line, and the Java it needs is named', () => {
    expect(() => assertCanOpen(chooseLine(17), '2026.08.1')).toThrow('start with Java 21 or newer');
    expect(() => assertCanOpen(chooseLine(25), '2027.01.0')).toThrow('update this service');
  });
});

describe('The configuration', () => {
  const options = {
    line: chooseLine(17),
    ports: { bolt: 1234, http: 5678 },
    memory: MEMORY.service,
    ephemeral: false,
  };

  test('opens nothing to the network and lets LOAD CSV read nothing', () => {
    const lines = neo4jConf(options).split('\n');
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:1234');
    expect(lines).toContain('server.http.listen_address=127.0.0.1:5678');
    expect(lines).toContain('dbms.security.allow_csv_import_from_file_urls=false');
    expect(lines).toContain('internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0');
    expect(lines).toContain('dbms.usage_report.enabled=false');
    expect(lines).toContain('client.allow_telemetry=false');
  });

  test('tells Neo4j Browser what to load only when there is something', () => {
    expect(neo4jConf(options)).not.toContain('post_connect_cmd');
    expect(neo4jConf({ ...options, styleUrl: 'http://a/s.grass', guideUrl: 'http://a/g.html' })).toContain(
      'browser.post_connect_cmd=style http://a/s.grass; guide http://a/g.html\n',
    );
  });
});

describe('The password', () => {
  test('is made once, kept, and readable by its owner only', () => {
    const file = join(temporaryFolder(), 'neo4j', 'password');
    const password = keepPassword(file);
    expect(password.length).toBeGreaterThanOrEqual(20);
    expect(keepPassword(file)).toBe(password);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('is hashed as neo4j-admin does it', () => {
    const salt = Buffer.from('4bc3b1228b576365491f24f0b2f63448a4d0141a2dfb73aafc50103b07b2bdaa', 'hex');
    expect(credential('secretsecret', salt)).toBe(
      `SHA-256,9e476de2e58335da1fb9533a6779582b5b03be7c844e7b2d7f8a9234b265ecf2,${salt.toString('hex')},1024`,
    );
  });
});

test('Neo4j that refuses the password kept for it does so without advice to part with data', async () => {
  const { uri } = neo4jOfWorker();
  const auth = guardedPassword('not-its-password', () => true);
  const asked = answers({ uri, auth, patience: 10_000, stillRunning: () => true });
  const failure = await asked.catch((error) => error);
  expect(failure).toBeInstanceOf(StartupError);
  expect(failure.message).toMatch(
    /^Neo4j refuses the password kept in its home \(neo4j\/password\): put the former file/,
  );
  expect(failure.message).not.toMatch(/remove|delete|empty/i);
});

describe('Ports', () => {
  const taken = createServer();
  let port = 0;
  beforeAll(async () => {
    taken.listen(0, '127.0.0.1');
    await once(taken, 'listening');
    port = portOf(taken);
  });
  afterAll(() => {
    taken.close();
  });

  test('that were asked for and are taken are refused by name', async () => {
    const refused = choosePorts({ bolt: port, http: port }, false, () => {});
    await expect(refused).rejects.toThrow(`Port ${port} is taken`);
  });

  test('of tests are free ones', async () => {
    const { bolt, http } = await choosePorts(undefined, true, () => {});
    expect(new Set([bolt, http, port]).size).toBe(3);
  });
});

describe('A home', () => {
  const owner = { pid: 1, startTime: 'a' };
  const running = { pid: 2, startTime: 'b', bolt: 7687, http: 7474, version: '5.26.30' };
  const record: HomeRecord = { owner, neo4j: running };
  const alive =
    (...pids: number[]) =>
    ({ pid }: { pid: number }) =>
      pids.includes(pid);

  test('nobody has used is free', () => {
    expect(occupancy(undefined)).toEqual({ kind: 'free' });
  });

  test('whose owner lives is in use, whether its Neo4j lives or not', () => {
    expect(occupancy(record, alive(1, 2))).toEqual({ kind: 'in use', owner: 1 });
    expect(occupancy({ owner, neo4j: null }, alive(1))).toEqual({ kind: 'in use', owner: 1 });
  });

  test('whose owner is gone has an orphan while its Neo4j lives', () => {
    expect(occupancy(record, alive(2))).toEqual({ kind: 'orphan', neo4j: running });
    expect(occupancy(record, alive())).toEqual({ kind: 'free' });
  });

  test.each([
    ['is a file', (folder: string) => folder],
    ['lies below a file', (folder: string) => join(folder, 'home')],
    ['is on a file system that takes no folders', () => '/sys/lineage'],
  ])('that %s ends the start in a sentence', async (_, homeIn) => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const home = homeIn(file);
    const refused = startEmbeddedNeo4j({ home, jarsHome: JARS_HOME });
    await expect(refused).rejects.toThrow(StartupError);
    await expect(refused).rejects.toThrow(`The folder ${home} cannot be written to`);
  });

  test('is not taken for used because a process number was given out again', () => {
    const here = identify(process.pid);
    expect(isAlive(here)).toBe(true);
    expect(isAlive({ ...here, startTime: 'long ago' })).toBe(false);
  });
});

test('Without Maven nothing can be fetched, which is said', async () => {
  vi.stubEnv('PATH', '/nowhere');
  try {
    const fetched = resolveJars(temporaryFolder(), chooseLine(17), () => {});
    await expect(fetched).rejects.toThrow(StartupError);
    await expect(fetched).rejects.toThrow('No Maven was found to fetch Neo4j with: install Maven');
  } finally {
    vi.unstubAllEnvs();
  }
});

test('A temporary Neo4j is killed and its folder removed when the process that started it is killed', async () => {
  const folder = temporaryFolder();
  const { child, lines } = run(`
    import { spawn } from 'node:child_process';
    import { watch } from '${SOURCE}watch.ts';
    const sleeper = spawn('sleep', ['600'], { detached: true });
    watch(sleeper.pid, ${JSON.stringify(folder)});
    console.log(sleeper.pid);
    setInterval(() => {}, 1000);
  `);
  const sleeper = identify(Number((await lines.next()).value));
  expect(isAlive(sleeper)).toBe(true);
  await killHard(child);
  await expect.poll(() => isAlive(sleeper)).toBe(false);
  await expect.poll(() => existsSync(folder), { timeout: 5_000 }).toBe(false);
});

describe('A real Neo4j', { timeout: 180_000 }, () => {
  const home = temporaryFolder();
  const options = { home, jarsHome: JARS_HOME };
  const started: EmbeddedNeo4j[] = [];
  const start = async (more: { ports?: Ports } = {}) => {
    const one = await startEmbeddedNeo4j({ ...options, ...more });
    started.push(one);
    return one;
  };
  afterAll(async () => {
    for (const one of started) await one.stop();
  }, 60_000);

  test('outlives a killed service, is adopted by the next, and keeps its data over a restart', async () => {
    const ports = { bolt: await freePort(), http: await freePort() };
    const { child, lines } = run(`
      import { startEmbeddedNeo4j } from '${SOURCE}index.ts';
      const { stop, ...neo4j } = await startEmbeddedNeo4j(${JSON.stringify({ ...options, ports })});
      console.log(JSON.stringify(neo4j));
      setInterval(() => {}, 1000);
    `);
    const first: EmbeddedNeo4j = JSON.parse((await lines.next()).value);
    const process = identify(first.pid);
    try {
      expect(first).toMatchObject({ adopted: false, uri: `bolt://127.0.0.1:${ports.bolt}` });
      expect((await fetch(first.browserUrl)).status).toBe(200);
      await query(first, 'CREATE (:Kept {n: 1})');

      await expect(start()).rejects.toThrow(
        `Another lineage service is using this home (process ${child.pid})`,
      );
      expect(isAlive(process)).toBe(true);

      await killHard(child);
      const adopted = await start({ ports });
      expect(adopted).toMatchObject({ adopted: true, pid: first.pid, uri: first.uri });
      await adopted.stop();
      expect(isAlive(process)).toBe(false);
      expect(existsSync(join(home, 'neo4j', 'neo4j.json'))).toBe(false);
    } finally {
      await terminate(process, 0);
    }

    const again = await start();
    expect(again.adopted).toBe(false);
    expect(await query(again, 'MATCH (k:Kept) RETURN k.n AS value')).toBe(1);
    await expect(query(again, "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line")).rejects.toThrow();
    await expect(query(again, "LOAD CSV FROM 'http://127.0.0.1/' AS line RETURN line")).rejects.toThrow();
    await again.stop();
    expect(isAlive(identify(again.pid))).toBe(false);
  });

  test('sends its password to nobody who takes its port before it does', async () => {
    const ports = { bolt: await freePort(), http: await freePort() };
    const heard: Buffer[] = [];
    // Agrees to Bolt 4.4, in which whoever connects sends the password with its first message.
    const other = createServer((socket) => {
      socket.once('data', () => socket.write(Buffer.from([0, 0, 4, 4])));
      socket.on('data', (data) => heard.push(data));
      socket.on('error', () => {});
    });
    const robbed = temporaryFolder();
    const starting = startEmbeddedNeo4j({
      ...options,
      home: robbed,
      ports,
      // Said when the ports were found free, and before the JVM starts.
      onProgress: (message) => {
        if (message.startsWith('Starting Neo4j')) other.listen(ports.bolt, '127.0.0.1');
      },
    });
    const failure = await starting.then(
      () => undefined,
      (error) => error,
    );
    other.close();
    const password = readFileSync(join(robbed, 'neo4j', 'password'), 'utf8').trim();
    expect(Buffer.concat(heard).includes(password)).toBe(false);
    expect(failure).toBeInstanceOf(StartupError);
    expect(failure.message).toMatch(
      /^Another process took a port of Neo4j while it was starting: start again/,
    );
  });

  test('takes other ports where a process is faster than it, and it may choose', async () => {
    let other: Server | undefined;
    const home = temporaryFolder();
    const running = await startEmbeddedNeo4j({
      ...options,
      home,
      onProgress: (message) => {
        if (!message.startsWith('Starting Neo4j') || other) return;
        const [, bolt] = /bolt\.listen_address=127\.0\.0\.1:(\d+)/.exec(
          readFileSync(join(home, 'neo4j', 'conf', 'neo4j.conf'), 'utf8'),
        ) ?? ['', ''];
        other = createServer().listen(Number(bolt), '127.0.0.1');
      },
    });
    await running.stop();
    expect(running.uri).not.toContain(`:${portOf(other as Server)}`);
    other?.close();
  });

  test('that cannot start says where to look, and leaves its home free', async () => {
    const broken = temporaryFolder();
    mkdirSync(join(broken, 'neo4j', 'data'), { recursive: true });
    writeFileSync(join(broken, 'neo4j', 'data', 'databases'), 'a file where a folder should be');
    const failing = startEmbeddedNeo4j({
      ...options,
      home: broken,
      ports: { bolt: await freePort(), http: await freePort() },
    });
    await expect(failing).rejects.toThrow(
      /^Neo4j ended while it was starting: see neo4j.log and console.log in .*logs/,
    );
    expect(existsSync(join(broken, 'neo4j', 'neo4j.json'))).toBe(false);
  });
});

async function query(database: EmbeddedNeo4j, cypher: string): Promise<unknown> {
  const { uri, username, password } = database;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(cypher)).records[0]?.get('value');
  } finally {
    await driver.close();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: ReturnType<typeof createServer>): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
