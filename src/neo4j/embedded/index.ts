import { existsSync } from 'node:fs';
import { adopt } from './adopt.ts';
import { openHome } from './home.ts';
import type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';
import { claimHome } from './record.ts';
import { start } from './start.ts';

export type { EmbeddedNeo4j, EmbeddedOptions } from './options.ts';

/** A real Neo4j Community in a process of its own, answering when this resolves. */
export async function startEmbeddedNeo4j(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const home = openHome(options);
  const claim = await claimHome(home.record);
  try {
    return (await adopt(home, claim, options.ports)) ?? (await start(home, claim, options.ports));
  } catch (error) {
    claim.release();
    // Once it has been started, the message points to its logs.
    if (!existsSync(home.logs)) home.discard();
    throw error;
  }
}
