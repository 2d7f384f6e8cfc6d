import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import type { Service } from '../main.ts';

const FIRST_QUERY = `
A first query to try in GraphiQL:

  {
    modelRoutes(first: 5) {
      edges { node { id key versions { edges { node { id key serves { weight fineTune { name } } } } } } }
    }
  }

Ctrl-C stops everything.
`;

export function addServe(program: Command): void {
  program
    .command('serve')
    .description('starts the service, with a Neo4j of its own unless NEO4J_URI names one')
    .addHelpText(
      'after',
      `
Environment:
  PORT, HOST          where to listen (4000, 127.0.0.1)
  LINEAGE_HOSTS       further host names it answers to, besides addresses and loopback names
  LINEAGE_ORIGINS     further origins whose pages may use it
  NEO4J_URI           an existing Neo4j 5.26 or newer; without it one is started here
  NEO4J_USERNAME, NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, NEO4J_DATABASE
  LINEAGE_HOME        where the embedded Neo4j lives (.lineage)
  LINEAGE_SAMPLE      on: tell the sample story to an empty database; off
  LOG_LEVEL           fatal, error, warn, info, debug, trace, silent (warn)`,
    )
    .action(async () => {
      // Only now: no other command should wait until all of the service is loaded.
      const { start } = await import('../main.ts');
      // Whoever read the output may have gone; that is no reason to stop without order.
      process.stdout.on('error', () => {});
      const stopping = new AbortController();
      const say = (message: string) => {
        if (!stopping.signal.aborted) console.log(message);
      };
      const starting = start(readConfig(process.env), say, stopping.signal);
      stopOnSignals(starting, stopping);
      const service = await starting.catch((error) => {
        if (!stopping.signal.aborted) throw error;
      });
      say(FIRST_QUERY);
      service?.failure.then(async ({ message }) => {
        console.error(message);
        await service.stop();
        process.exit(1);
      });
    });
}

/** The first signal stops in order, even while starting; a second one does not wait. */
function stopOnSignals(starting: Promise<Service>, stopping: AbortController) {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (stopping.signal.aborted) process.exit(130);
      stopping.abort();
      console.log('Stopping');
      const service = await starting.catch(() => undefined);
      await service?.stop();
      process.exit(0);
    });
  }
}
