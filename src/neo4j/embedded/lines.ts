import { StartupError } from '../../values/errors.ts';

/** One maintained line of Neo4j Community and the Java it runs on. */
export interface Neo4jLine {
  version: string;
  browser: string;
  mainClass: string;
  minimumJava: number;
  /** Settings whose names differ from line to line. */
  settings: Record<string, string>;
}

/** Oldest first; the newest line that fits the Java found is used. */
export const LINES: readonly [Neo4jLine, ...Neo4jLine[]] = [
  {
    version: '5.26.30',
    browser: '5.24.0',
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    minimumJava: 17,
    // Bolt otherwise waits twice 5 s at every stop.
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0' },
  },
  {
    version: '2026.08.1',
    browser: '5.24.0',
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    minimumJava: 21,
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s' },
  },
];

export interface Memory {
  heapInitial: string;
  heapMax: string;
  pageCache: string;
  transactionMax: string;
}

export const MEMORY: Record<'service' | 'ephemeral', Memory> = {
  service: { heapInitial: '512m', heapMax: '2g', pageCache: '512m', transactionMax: '1g' },
  ephemeral: { heapInitial: '512m', heapMax: '512m', pageCache: '64m', transactionMax: '256m' },
};

export function chooseLine(javaVersion: number): Neo4jLine {
  const line = LINES.findLast(({ minimumJava }) => javaVersion >= minimumJava);
  if (line) return line;
  throw new StartupError(
    `Java ${javaVersion} is too old for Neo4j: install Java ${LINES[0].minimumJava} or newer, or set JAVA_HOME to one, or set NEO4J_URI to a running Neo4j.`,
  );
}

/** Neo4j upgrades a store to a newer line by itself, but never back. */
export function assertCanOpen(line: Neo4jLine, writtenBy: string | undefined): void {
  if (writtenBy === undefined || compareVersions(writtenBy, line.version) <= 0) return;
  const needed = LINES.find(({ version }) => version === writtenBy);
  throw new StartupError(
    needed
      ? `The data was written by Neo4j ${writtenBy}, so start with Java ${needed.minimumJava} or newer (set JAVA_HOME to it).`
      : `The data was written by Neo4j ${writtenBy}, newer than the ${line.version} known here: update this service.`,
  );
}

function compareVersions(left: string, right: string): number {
  return left.localeCompare(right, 'en', { numeric: true });
}
