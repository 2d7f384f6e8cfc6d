import type { Memory, Neo4jLine } from './lines.ts';
import type { Ports } from './ports.ts';

export interface ConfOptions {
  line: Neo4jLine;
  ports: Ports;
  memory: Memory;
  ephemeral: boolean;
  styleUrl?: string | undefined;
  guideUrl?: string | undefined;
}

/** The text of neo4j.conf. */
export function neo4jConf(options: ConfOptions): string {
  return Object.entries(neo4jSettings(options))
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The settings by name; compose.yaml has them too. Neo4j refuses to start on one it does not know. */
export function neo4jSettings(options: ConfOptions): Record<string, string> {
  const { line, ports, memory } = options;
  const commands = browserCommands(options);
  return {
    'server.default_listen_address': '127.0.0.1',
    'server.default_advertised_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.enabled': 'true',
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
    'server.https.enabled': 'false',

    // LOAD CSV reads local files and any address by default.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.security.http_static_content_security_policy_header': BROWSER_POLICY,
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',

    'db.lock.acquisition.timeout': '2s',
    'db.transaction.timeout': '10m',
    'db.memory.transaction.max': memory.transactionMax,
    'server.memory.pagecache.size': memory.pageCache,

    // A statement is otherwise planned once more for each size that its lists have.
    'internal.cypher.use_parameter_size': 'false',

    'db.logs.query.enabled': 'OFF',
    'db.tx_log.rotation.size': options.ephemeral ? '32m' : '64m',
    'db.tx_log.rotation.retention_policy': options.ephemeral ? 'keep_none' : '2 days 512M',
    'db.tx_log.preallocate': 'false',

    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    ...line.settings,
    ...(options.ephemeral ? PLAN_ONCE : {}),
    ...(commands ? { 'browser.post_connect_cmd': commands } : {}),
  };
}

/** Tests send the same statements to databases that are small and emptied again and again: planning took half of their time. */
const PLAN_ONCE = {
  'dbms.cypher.min_replan_interval': '24h',
  'server.memory.query_cache.per_db_cache_num_entries': '10000',
};

/** Neo4j Browser may load and call nothing outside this machine. */
const BROWSER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: http://127.0.0.1:* http://localhost:*",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "connect-src 'self' ws: wss: http://127.0.0.1:* http://localhost:*",
].join('; ');

function browserCommands({ styleUrl, guideUrl }: ConfOptions): string {
  return [...(styleUrl ? [`style ${styleUrl}`] : []), ...(guideUrl ? [`guide ${guideUrl}`] : [])].join('; ');
}
