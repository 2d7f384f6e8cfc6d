import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { partialIn } from './jars.ts';
import type { Java } from './java.ts';

/** The classes of Neo4j as the JVM has parsed them; with it a start takes a third less. */
export interface ClassArchive {
  flags: string[];
  /** This run leaves an archive behind when it stops in order. */
  recording: boolean;
  keep(): void;
}

export function classArchive(lib: string, java: Java, mayRecord: boolean): ClassArchive {
  const folder = dirname(lib);
  const archive = join(folder, `classes-${java.build}.jsa`);
  if (existsSync(archive))
    return { flags: [`-XX:SharedArchiveFile=${archive}`, ...QUIET], recording: false, keep: () => {} };
  if (!mayRecord) return { flags: [], recording: false, keep: () => {} };
  const partial = partialIn(folder);
  return {
    flags: [`-XX:ArchiveClassesAtExit=${partial}`, ...QUIET],
    recording: true,
    keep: () => {
      if (existsSync(partial)) renameSync(partial, archive);
    },
  };
}

const QUIET = ['-Xlog:cds=off', '-Xlog:cds+dynamic=off'];
