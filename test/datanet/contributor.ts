/** Contributes records to a Datanet in several bodies at once as soon as a line arrives. Started by many-writers.test.ts. */
import { once } from 'node:events';
import { connect } from '../../src/neo4j/connect.ts';
import { applied } from '../support/apply.ts';
import { contribute, times } from '../support/events.ts';

const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
const [datanet = '', who = '', bodies = '', records = ''] = process.argv.slice(2);
const database = await connect({ uri, username, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const record = (key: string) => ({ ...contribute(key, { datanet, by: ['c1', 'c2'] }), id: key });
await Promise.all(
  times(Number(bodies), (body) =>
    applied(
      database,
      times(Number(records), (i) => record(`${datanet} ${who} ${body}.${i}`)),
    ),
  ),
);
process.stdout.write('done\n');
await database.close();
process.stdin.destroy();
