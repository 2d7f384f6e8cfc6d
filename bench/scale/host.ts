import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, symlinkSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '../../src/neo4j/connect.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { LINES } from '../../src/neo4j/embedded/lines.ts';
import { readRecord } from '../../src/neo4j/embedded/record.ts';
import { runningNeo4j } from '../../src/neo4j/embedded/running.ts';
import { timed } from '../measure.ts';
import { peakMemory } from './memory.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINEAGE = join(ROOT, 'bin', 'lineage.mjs');
const JARS = resolve(ROOT, process.env.LINEAGE_HOME ?? '.lineage', 'neo4j');

/** Milliseconds that are waited at most for a service to warm up, and for one to recover. */
const PATIENCE = 180_000;
/** What a command did. */
export interface Done {
  readonly seconds: number;
  readonly code: number | null;
  readonly output: string;
  /** The most memory that its process held, in MB. */
  readonly memory: number | undefined;
}

/**
 * A temporary home with a service and its Neo4j, as `npm start` runs them, in processes of their own. `close` ends what was
 * started and removes the home.
 */
export class Host {
  url = '';
  readonly home = mkdtempSync(join(tmpdir(), 'lineage-scale-'));
  private readonly log: WriteStream;
  private readonly children = new Set<ChildProcess>();
  private service: ChildProcess | undefined;
  private connected: Database | undefined;
  private closing: Promise<void> | undefined;

  constructor(private readonly keep = false) {
    this.log = createWriteStream(join(this.home, 'service.log'));
    // The jars stay where they are, or are fetched to there.
    mkdirSync(join(this.home, 'neo4j'));
    for (const { version } of LINES) {
      mkdirSync(join(JARS, version), { recursive: true });
      symlinkSync(join(JARS, version), join(this.home, 'neo4j', version));
    }
  }

  get nodePid(): number | undefined {
    return this.service?.pid;
  }

  get neo4jPid(): number | undefined {
    return readRecord(join(this.home, 'neo4j', 'neo4j.json'))?.neo4j?.pid;
  }

  /** Starts the service and resolves when all indexes are there and it has answered the questions that it asks itself first. */
  async start(): Promise<void> {
    const service = this.spawn(['serve']);
    this.service = service;
    const warm = said(service, /The explorer is ready/);
    // Where it ends before that, asking it says so.
    warm.catch(() => {});
    [, this.url = ''] = await said(service, /POST (http:\S+)\/events/);
    const database = await this.database();
    await database.driver.executeQuery('CALL db.awaitIndexes(36000)', {}, { database: database.name });
    await Promise.race([warm, sleep(PATIENCE, undefined, { ref: false })]);
  }

  async stop(): Promise<void> {
    const { service, connected } = this;
    this.service = undefined;
    this.connected = undefined;
    await connected?.close();
    if (!service || service.exitCode !== null || service.signalCode !== null) return;
    service.kill('SIGTERM');
    await once(service, 'exit');
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  /** After something failed: starts the service again where it ended, and waits until its database answers. */
  async recover(): Promise<void> {
    if (this.service?.exitCode !== null || this.service.signalCode !== null) await this.restart();
    for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(500)) {
      const healthy = await fetch(`${this.url}/health`, { signal: AbortSignal.timeout(5_000) }).catch(
        () => null,
      );
      if (healthy?.ok) return;
    }
    throw new Error(`the service did not recover in ${PATIENCE / 1_000} s`);
  }

  /** Runs a command of the command line on this home, for so many seconds at most; its messages go where those of the bench go. */
  async run(bound: number, args: readonly string[], input?: Readable): Promise<Done> {
    const child = this.spawn(args, input ? 'pipe' : 'ignore');
    child.stderr?.pipe(process.stderr, { end: false });
    // One that ends early reads no further, and says itself why.
    const feeding = input && child.stdin && pipeline(input, child.stdin).catch(() => {});
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    let memory: number | undefined;
    const watching = setInterval(() => {
      memory = Math.max(memory ?? 0, peakMemory(child.pid) ?? 0);
    }, 100);
    const ending = setTimeout(() => child.kill('SIGTERM'), bound * 1_000);
    const { seconds, result } = await timed(() => once(child, 'close'));
    clearInterval(watching);
    clearTimeout(ending);
    await feeding;
    return { seconds, code: result[0], output, memory };
  }

  /** A connection of the bench's own to the Neo4j that runs now, beside the service. */
  async database(): Promise<Database> {
    const neo4j = runningNeo4j(this.home);
    if (!neo4j) throw new Error('Neo4j does not run');
    this.connected ??= await connect({ ...neo4j, database: 'neo4j' });
    return this.connected;
  }

  /** Ends all that was started and removes the home, once. */
  close(): Promise<void> {
    this.closing ??= this.end();
    return this.closing;
  }

  private async end(): Promise<void> {
    await this.stop();
    const rest = [...this.children].map((child) => {
      child.kill('SIGTERM');
      return once(child, 'exit');
    });
    await Promise.all(rest);
    this.log.destroy();
    if (this.keep) console.error(`kept: ${this.home}`);
    else rmSync(this.home, { recursive: true, force: true });
  }

  private spawn(args: readonly string[], input: 'ignore' | 'pipe' = 'ignore'): ChildProcess {
    if (this.closing) throw new Error('the bench is stopping');
    const { NEO4J_URI, LINEAGE_FAILPOINT, LINEAGE_URL, HOST, ...env } = process.env;
    const child = spawn(process.execPath, ['--max-semi-space-size=6', LINEAGE, ...args], {
      // In a group of its own: a second Ctrl-C would keep it from stopping its Neo4j.
      detached: true,
      stdio: [input, 'pipe', 'pipe'],
      env: { ...env, PORT: '0', LINEAGE_HOME: this.home, LINEAGE_SAMPLE: 'off' },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => this.log.write(chunk));
    this.children.add(child);
    child.once('exit', () => this.children.delete(child));
    return child;
  }
}

/** Waits until a service says something. Throws with all that it said where it ends before. */
async function said(service: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  let text = '';
  return new Promise((resolve, reject) => {
    service.once('exit', (code) =>
      reject(new Error(`the service ended with ${code} at its start:\n${text}`)),
    );
    service.stderr?.on('data', (chunk) => {
      text += chunk;
    });
    service.stdout?.on('data', (chunk) => {
      text += chunk;
      const match = pattern.exec(text);
      if (match) resolve(match);
    });
  });
}
