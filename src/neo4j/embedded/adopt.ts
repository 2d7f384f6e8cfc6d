import { type Home, readIfThere } from './home.ts';
import { answers } from './launch.ts';
import { LINES } from './lines.ts';
import { guardedPassword, listens } from './listening.ts';
import { keepPassword } from './password.ts';
import type { Ports } from './ports.ts';
import { isAlive, terminate } from './processes.ts';
import type { Claim, RunningNeo4j } from './record.ts';
import { type Running, STOP_PATIENCE, uriOf } from './start.ts';

const PATIENCE = 30_000;

/** Takes over the Neo4j that a killed service left running, or ends it when it is of no use. */
export async function adopt(
  home: Home,
  claim: Claim,
  ports: Ports | undefined,
): Promise<Running | undefined> {
  const { orphan } = claim;
  if (!orphan) return undefined;
  home.onProgress(`Found the Neo4j of a service that was killed (process ${orphan.pid})`);
  const stop = () => terminate(orphan, STOP_PATIENCE);
  const isOurs = listens(home, orphan);

  if (!isConfigured(home, orphan, ports) || !(await isAnswering(home, orphan, isOurs))) {
    home.onProgress('Stopping it to start anew');
    await stop();
    claim.update(null);
    return undefined;
  }
  home.onProgress('It answers, so it is used again');
  return { neo4j: orphan, adopted: true, listens: isOurs, stop };
}

function isConfigured(home: Home, orphan: RunningNeo4j, ports: Ports = orphan): boolean {
  const line = LINES.find(({ version }) => version === orphan.version);
  return line !== undefined && readIfThere(home.conf) === home.confText(line, ports);
}

function isAnswering(home: Home, orphan: RunningNeo4j, isOurs: () => boolean): Promise<boolean> {
  const auth = guardedPassword(keepPassword(home.password), isOurs);
  const stillRunning = () => isAlive(orphan);
  return answers({ uri: uriOf(orphan), auth, patience: PATIENCE, stillRunning }).catch(() => false);
}
