import { existsSync } from 'node:fs';
import { StartupError } from '../../values/errors.ts';
import { adopt } from './adopt.ts';
import { type Home, openHome } from './home.ts';
import { guardedPassword } from './listening.ts';
import type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';
import { keepPassword, USERNAME } from './password.ts';
import { type Claim, claimHome } from './record.ts';
import { Room } from './room.ts';
import { browserUrlOf, type Running, start, uriOf } from './start.ts';
import { supervise } from './supervise.ts';

export type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';

/** A real Neo4j Community in a process of its own, answering when this resolves. */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = openHome(options);
  const room = new Room(home.folder);
  await room.measure();
  if (options.onGivenUp && !room.isThere) throw new StartupError(`Neo4j is not started, for ${room.lack}.`);
  const claim = await claimHome(home.record);
  try {
    const running = (await adopt(home, claim, options.ports)) ?? (await start(home, claim, options.ports));
    return handle({ home, claim, room, onGivenUp: options.onGivenUp }, running);
  } catch (error) {
    claim.release();
    // Once it has been started, the message points to its logs.
    if (!existsSync(home.logs)) home.discard();
    throw error;
  }
}

interface Belongings {
  home: Home;
  claim: Claim;
  room: Room;
  onGivenUp: EmbeddedOptions['onGivenUp'];
}

function handle({ home, claim, room, onGivenUp }: Belongings, first: Running): EmbeddedNeo4j {
  let current = first;
  const { bolt, http } = first.neo4j;
  const password = keepPassword(home.password);
  const auth = guardedPassword(password, () => current.listens());
  const endSupervision =
    onGivenUp &&
    supervise({
      home,
      room,
      auth,
      current: () => current,
      replace: (next) => {
        current = next;
      },
      restart: (stopping) => start(home, claim, { bolt, http }, stopping),
      onGivenUp,
    });
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await endSupervision?.();
    await current.stop();
    claim.release();
    home.discard();
  };
  return {
    uri: uriOf(first.neo4j),
    username: USERNAME,
    password,
    auth,
    browserUrl: browserUrlOf(first.neo4j),
    version: first.neo4j.version,
    get pid() {
      return current.neo4j.pid;
    },
    adopted: first.adopted,
    assertWritable: () => {
      if (onGivenUp) room.assertThere();
    },
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
