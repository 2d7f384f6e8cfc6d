import type { Ports } from './ports.ts';

export interface EmbeddedNeo4j {
  uri: string;
  username: string;
  password: string;
  browserUrl: string;
  version: string;
  pid: number;
  /** It was running already, left behind by a service that was killed. */
  adopted: boolean;
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
}
