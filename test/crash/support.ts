/** What crashes, and what goes on: a Neo4j of the test's own, services as they run, a client that does not give up. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Summary } from '../../src/events/ingest.ts';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { type EmbeddedNeo4j, startEmbeddedNeo4j } from '../../src/neo4j/embedded/index.ts';
import { migrate } from '../../src/neo4j/migrations.ts';
import { verify } from '../../src/settlement/verify.ts';
import { bodyOf, type Item } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const JARS_HOME = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage');
const LINEAGE = join(ROOT, 'bin/lineage.mjs');

/** A Neo4j that keeps its data when it is killed; `kill` ends it without mercy, `start` starts it again where it was. */
export class KillableNeo4j {
  readonly home = mkdtempSync(join(tmpdir(), 'lineage-crash-'));
  private running: EmbeddedNeo4j | undefined;

  private constructor(private readonly ports: { bolt: number; http: number }) {
    // Where `lineage` itself starts this home, it finds the jars there too.
    mkdirSync(join(this.home, 'neo4j'));
    symlinkSync(join(JARS_HOME, 'neo4j', '5.26.30'), join(this.home, 'neo4j', '5.26.30'));
  }

  static async start(): Promise<KillableNeo4j> {
    const neo4j = new KillableNeo4j({ bolt: await quietPort(), http: await quietPort() });
    await neo4j.start();
    return neo4j;
  }

  async start(): Promise<void> {
    this.running = await startEmbeddedNeo4j({ home: this.home, jarsHome: JARS_HOME, ports: this.ports });
  }

  /** Ends it as a loss of power would, as far as a process can. */
  async kill(): Promise<void> {
    process.kill(this.process.pid, 'SIGKILL');
    await this.stop();
  }

  async stop(): Promise<void> {
    await this.running?.stop();
    this.running = undefined;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  get process(): EmbeddedNeo4j {
    if (!this.running) throw new Error('Neo4j does not run');
    return this.running;
  }

  /** For whoever connects: the same after it was killed. */
  get env() {
    const { uri, username, password } = this.process;
    return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  }

  async connect(): Promise<Database> {
    const { uri, username, password } = this.process;
    const database = await connect({ uri, username, password, database: 'neo4j' });
    await migrate(database);
    return database;
  }
}

/**
 * A free port that no outgoing connection is given by chance: whoever tries again and again to reach a closed port of that
 * range ends up connected to itself, and the port is taken.
 */
const quietPort = () => persistently(() => freePort(10_000 + Math.floor(Math.random() * 20_000)));

async function freePort(wanted = 0): Promise<number> {
  const server = createServer().listen(wanted, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** A service in a process of its own. */
export class ServiceProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    readonly gone: Promise<NodeJS.Signals | number | null>,
  ) {}

  static async start(env: NodeJS.ProcessEnv): Promise<ServiceProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [LINEAGE, 'serve'], {
      env: { ...process.env, LINEAGE_SAMPLE: 'off', LOG_LEVEL: 'fatal', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const gone = new Promise<NodeJS.Signals | number | null>((resolve) =>
      child.once('exit', (code, signal) => resolve(signal ?? code)),
    );
    const url = `http://127.0.0.1:${port}`;
    const service = new ServiceProcess(url, child, gone);
    for (const deadline = Date.now() + 60_000; Date.now() < deadline && service.runs; await sleep(50)) {
      const answer = await fetch(`${url}/health`).catch(() => undefined);
      if (answer?.ok) return service;
    }
    service.kill();
    throw new Error(`the service did not start: ${output}`);
  }

  get runs(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  kill(signal: NodeJS.Signals = 'SIGKILL'): void {
    if (this.runs) this.child.kill(signal);
  }

  /** Throws where the service does not answer. */
  async send(items: readonly Item[]): Promise<Summary> {
    const body = new Uint8Array(bodyOf(items));
    const headers = { 'content-type': 'application/x-ndjson' };
    const response = await fetch(`${this.url}/events`, { method: 'POST', body, headers });
    if (response.status !== 200) throw new Error(`the service answers ${response.status}`);
    return (await response.json()) as Summary;
  }

  /** Throws where the service does not answer, or answers with anything but data. */
  // biome-ignore lint/suspicious/noExplicitAny: tests say what they expect of it
  async ask(query: string, variables: object = {}): Promise<any> {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${this.url}/graphql`, { method: 'POST', body, headers });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (errors) throw new Error(errors[0]?.message);
    return data;
  }

  /** The key of the settlement, null where there was nothing to settle. */
  async settle(asset: string): Promise<string | null> {
    const { settle } = await this.ask(
      'mutation ($asset: ID!) { settle(input: {asset: $asset}) { settlement { key } userErrors { code message } } }',
      { asset },
    );
    if (settle.userErrors.length > 0) throw new Error(settle.userErrors[0].message);
    return settle.settlement?.key ?? null;
  }
}

/** Tries until it is done. */
export async function persistently<T>(attempt: () => Promise<T>, patience = 60_000): Promise<T> {
  for (const deadline = Date.now() + patience; ; ) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(100);
    }
  }
}

/** All balances that are not 0. */
export async function balancesOf(database: Database, asset: string): Promise<Record<string, string>> {
  const rows = await ask(
    database,
    `MATCH (a:Account {asset: $asset}) WHERE a.balance <> '0'
     RETURN a.kind + ' ' + a.owner AS name, a.balance AS balance ORDER BY name`,
    { asset },
  );
  return Object.fromEntries(rows.map(({ name, balance }) => [name, balance]));
}

/** Whether the books are sound; says what is broken where they are not. */
export async function expectSound(database: Database): Promise<void> {
  const broken = [];
  for await (const { breaches } of verify(database)) broken.push(...breaches);
  expect(broken).toEqual([]);
}

/** Every event is there, once: the inferences with a fee and the reports on them. */
export async function expectUses(
  database: Database,
  events: readonly { type: string; inference?: unknown }[],
) {
  const of = (type: string) =>
    events.filter((it) => it.type === type).map(({ inference }) => String(inference));
  const found = async (cypher: string) => (await ask(database, cypher)).map(({ key }) => String(key)).sort();
  expect(await found('MATCH (i:Inference) RETURN i.key AS key')).toEqual(of('inference.served').sort());
  expect(await found('MATCH (:Evidence)-[:OF]->(i:Inference) RETURN i.key AS key')).toEqual(
    of('attribution.reported').sort(),
  );
}
