import { createServer } from 'node:net';
import { StartupError } from '../../values/errors.ts';

export interface Ports {
  bolt: number;
  http: number;
}

const DEFAULT_PORTS: Ports = { bolt: 7687, http: 7474 };
const HOST = '127.0.0.1';

export async function choosePorts(
  wanted: Ports | undefined,
  ephemeral: boolean,
  onProgress: (message: string) => void,
): Promise<Ports> {
  if (wanted) {
    for (const port of [wanted.bolt, wanted.http]) {
      if (!(await isFree(port)))
        throw new StartupError(`Port ${port} is taken: stop what uses it or choose another port for Neo4j.`);
    }
    return wanted;
  }
  if (ephemeral) return { bolt: await freePort(), http: await freePort() };
  const choose = async (port: number) => {
    if (await isFree(port)) return port;
    const other = await freePort();
    onProgress(`Port ${port} is taken, so Neo4j uses ${other} instead`);
    return other;
  };
  return { bolt: await choose(DEFAULT_PORTS.bolt), http: await choose(DEFAULT_PORTS.http) };
}

async function isFree(port: number): Promise<boolean> {
  return (await listen(port)) !== undefined;
}

async function freePort(): Promise<number> {
  const port = await listen(0);
  if (port === undefined) throw new StartupError('No free port was found on this machine.');
  return port;
}

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, HOST, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
}
