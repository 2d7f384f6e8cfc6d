import { setMaxListeners } from 'node:events';
import { type DoorOptions, eventsDoor } from '../events/door.ts';
import type { Services } from '../graphql/context.ts';
import { type HttpOptions, type HttpServer, serve } from '../graphql/server.ts';
import { admission, createClasses } from './admission.ts';
import { health } from './health.ts';
import { type Allowed, onlyFor } from './hosts.ts';

export interface StartOptions extends Pick<HttpOptions, 'port' | 'host' | 'log'>, Pick<DoorOptions, 'pace'> {
  /** Host names and origins besides the loopback's; none unless given. */
  readonly allowed?: Allowed;
}

/** Serves all that the service answers by HTTP, within the limits of its classes of work. Throws as `serve` does. */
export async function startHttp(
  services: Services,
  { port, host, log, pace, allowed = { hosts: [], origins: [] } }: StartOptions,
): Promise<HttpServer> {
  const { database } = services;
  const classes = createClasses();
  const stopping = new AbortController();
  // Every import listens.
  setMaxListeners(0, stopping.signal);
  const server = await serve(services, {
    port,
    host,
    log,
    guard: onlyFor(allowed),
    health: health(database),
    events: eventsDoor(database, { classes, stopping: stopping.signal, pace }),
    plugins: [admission(classes)],
  });
  return {
    url: server.url,
    close: () => {
      stopping.abort();
      return server.close();
    },
  };
}
