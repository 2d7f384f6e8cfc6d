import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { runningNeo4j } from '../neo4j/embedded/running.ts';
import { StartupError } from '../values/errors.ts';

export function addBrowser(program: Command): void {
  program
    .command('browser')
    .description('prints how to log in to the Neo4j Browser of the embedded Neo4j')
    .addHelpText(
      'after',
      '\nReads LINEAGE_HOME, as serve does. The password is a secret: whoever has it may read and write all.',
    )
    .action(() => {
      const { neo4j, home } = readConfig(process.env);
      if (neo4j) throw new StartupError('NEO4J_URI is set: log in to that Neo4j as its operator says.');
      const running = runningNeo4j(home);
      if (!running)
        throw new StartupError('No Neo4j runs in LINEAGE_HOME; start the service with npm start.');
      console.log(`URL       ${running.browserUrl}`);
      console.log(`user      ${running.username}`);
      console.log(`password  ${running.password}`);
    });
}
