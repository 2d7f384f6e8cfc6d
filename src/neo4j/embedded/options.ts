import type { AuthTokenManager } from 'neo4j-driver';
import type { StartupError } from '../../values/errors.ts';
import type { Ports } from './ports.ts';

/** Whatever process it runs in: where it is supervised, another one may take the place of one that ended. */
export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Gives the password to this Neo4j alone, never to another process that listens where it did. */
  readonly auth: AuthTokenManager;
  readonly browserUrl: string;
  readonly version: string;
  readonly pid: number;
  /** It was running already, left behind by a service that was killed. */
  readonly adopted: boolean;
  /** Throws Unavailable while its disk is almost full; only where it is supervised. */
  assertWritable(): void;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Data, configuration, logs, password and pid file live in its folder `neo4j`. */
  home: string;
  /** Where the jars are kept; `home` unless given. */
  jarsHome?: string;
  /** 7687 and 7474 unless given, or free ones where those are taken. */
  ports?: Ports;
  /** For tests: quick to start, little memory, free ports and a temporary folder that goes with it. */
  ephemeral?: boolean;
  /** What Neo4j Browser loads when it connects. */
  styleUrl?: string;
  guideUrl?: string;
  onProgress?: (message: string) => void;
  /** Given: it is supervised, and this is called when it cannot be kept running any longer. */
  onGivenUp?: (reason: StartupError) => void;
}
