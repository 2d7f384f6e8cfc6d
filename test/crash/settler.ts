/** Settles an asset as soon as a line arrives, and prints the key of the settlement. Started by many.test.ts. */
import { once } from 'node:events';
import { connect } from '../../src/neo4j/connect.ts';
import { settle } from '../../src/settlement/settle.ts';

const { NEO4J_URI: uri = '', NEO4J_USERNAME: username = '', NEO4J_PASSWORD: password = '' } = process.env;
const database = await connect({ uri, username, password, database: process.env.NEO4J_DATABASE ?? 'neo4j' });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdout.write(`settled ${await settle(database, process.argv[2] as string, { actor: 'local' })}\n`);
await database.close();
process.stdin.destroy();
