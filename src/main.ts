import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { buildWeb } from '../scripts/build-web.ts';
import { browserContent } from './analyst/content.ts';
import { Attributor } from './attribution/attribution.ts';
import type { Config } from './config.ts';
import { eventsDoor } from './events/door.ts';
import { ingest } from './events/ingest.ts';
import { count } from './facts/pages.ts';
import { choosePort, serve } from './graphql/server.ts';
import { onlyFor } from './http/hosts.ts';
import { connect } from './neo4j/connect.ts';
import type { Database } from './neo4j/database.ts';
import { startEmbeddedNeo4j } from './neo4j/embedded/index.ts';
import { migrate } from './neo4j/migrations.ts';
import { Claims } from './settlement/claims.ts';
import { StartupError } from './values/errors.ts';

const STORY = fileURLToPath(new URL('../samples/story.ndjson', import.meta.url));

/** The service as it runs. */
export interface Service {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts everything in order: configuration → database → services → server. What was started is stopped again, last
 * first, when a later step fails and when the service stops. Once `stopping` is aborted no further step begins.
 */
export async function start(
  config: Config,
  say: (message: string) => void,
  stopping?: AbortSignal,
): Promise<Service> {
  const cleanUp: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    for (let undo = cleanUp.pop(); undo; undo = cleanUp.pop()) await undo();
  };
  try {
    const port = await choosePort(config.port, config.host);
    const log = pino({ level: config.logLevel });
    const web = buildWeb({ onProgress: say }).catch((error) =>
      log.warn({ err: error }, 'the pages are not built'),
    );
    const neo4j = config.neo4j ?? (await startEmbedded(config, port, say, cleanUp));
    stopping?.throwIfAborted();
    const database = await connect({ ...neo4j, database: config.database });
    cleanUp.push(() => database.close());
    await migrate(database);
    stopping?.throwIfAborted();
    if (config.sample) await loadSample(database, say);
    await web;
    stopping?.throwIfAborted();

    const services = { database, attributor: new Attributor(database), claims: new Claims(database) };
    const server = await serve(services, {
      port,
      host: config.host,
      log,
      guard: onlyFor(config.allowed),
      events: eventsDoor(database),
    });
    cleanUp.push(() => server.close());
    say(`The explorer           ${server.url}/`);
    say(`GraphQL and GraphiQL   ${server.url}/graphql`);
    say(`Events (NDJSON)        POST ${server.url}/events`);
    if ('browserUrl' in neo4j) {
      say(`Neo4j Browser          ${neo4j.browserUrl} (user ${neo4j.username}, password ${neo4j.password})`);
    }
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startEmbedded(
  config: Config,
  port: number,
  say: (message: string) => void,
  cleanUp: (() => Promise<unknown>)[],
) {
  const content = browserContent(config.host, port);
  const neo4j = await startEmbeddedNeo4j({ home: config.home, ...content, onProgress: say });
  cleanUp.push(() => neo4j.stop());
  return neo4j;
}

/** Tells the sample story to an empty database. */
async function loadSample(database: Database, say: (message: string) => void) {
  if ((await count(database, 'Datanet', {})) > 0 || (await count(database, 'Contributor', {})) > 0) return;
  say('Loading the sample story');
  const summary = await ingest(database, createReadStream(STORY), { actor: 'local' });
  if (summary.rejectedTotal > 0) {
    throw new StartupError(
      `The sample story was refused at line ${summary.rejected[0]?.line}; set LINEAGE_SAMPLE=off.`,
    );
  }
  say(`The sample story is loaded: ${summary.applied} events`);
}
