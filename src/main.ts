import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { buildWeb } from '../scripts/build-web.ts';
import { browserContent } from './analyst/content.ts';
import { Attributor } from './attribution/attribution.ts';
import type { Config } from './config.ts';
import { ingest } from './events/ingest.ts';
import { count } from './facts/pages.ts';
import { choosePort } from './graphql/server.ts';
import { warmUp } from './graphql/warm-up.ts';
import { startHttp } from './http/start.ts';
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
  /** Resolves when the service cannot go on, with the reason; until then and otherwise never. */
  readonly failure: Promise<StartupError>;
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
  let fail: (reason: StartupError) => void = () => {};
  const failure = new Promise<StartupError>((resolve) => {
    fail = resolve;
  });
  const stop = async () => {
    for (let undo = cleanUp.pop(); undo; undo = cleanUp.pop()) await undo();
  };
  try {
    const port = await choosePort(config.port, config.host);
    const log = pino({ level: config.logLevel });
    const web = buildWeb({ onProgress: say }).catch((error) =>
      log.warn({ err: error }, 'the pages are not built'),
    );
    const neo4j = config.neo4j ?? (await startEmbedded(config, port, { say, cleanUp, fail }));
    stopping?.throwIfAborted();
    const database = await connect({ ...neo4j, database: config.database });
    cleanUp.push(() => database.close());
    await migrate(database);
    stopping?.throwIfAborted();
    if (config.sample) await loadSample(database, say);
    await web;
    stopping?.throwIfAborted();

    const services = { database, attributor: new Attributor(database), claims: new Claims(database) };
    const server = await startHttp(services, { port, host: config.host, log, allowed: config.allowed });
    cleanUp.push(() => server.close());
    const cooling = new AbortController();
    const warming = warmUp(server.url, cooling.signal);
    cleanUp.push(() => {
      cooling.abort();
      return warming;
    });
    warming.then(() => {
      if (!cooling.signal.aborted) say(`The explorer is ready  ${server.url}/`);
    });
    say('The explorer           in a few seconds: Neo4j plans what its pages ask first');
    say(`GraphQL and GraphiQL   ${server.url}/graphql`);
    say(`Events (NDJSON)        POST ${server.url}/events`);
    if ('browserUrl' in neo4j) {
      // What is printed to anything but a terminal is kept, in logs that others read.
      const login = process.stdout.isTTY
        ? `user ${neo4j.username}, password ${neo4j.password}`
        : 'npx lineage browser prints how to log in';
      say(`Neo4j Browser          ${neo4j.browserUrl} (${login})`);
    }
    return { url: server.url, failure, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Starting {
  readonly say: (message: string) => void;
  readonly cleanUp: (() => Promise<unknown>)[];
  readonly fail: (reason: StartupError) => void;
}

async function startEmbedded(config: Config, port: number, { say, cleanUp, fail }: Starting) {
  const content = browserContent(config.host, port);
  const neo4j = await startEmbeddedNeo4j({
    home: config.home,
    ...content,
    onProgress: say,
    onGivenUp: fail,
  });
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
