import { statfs } from 'node:fs/promises';
import { Unavailable } from '../../values/errors.ts';

/** Bytes that must be free on the disk of the data. Neo4j stops working altogether where it cannot write its log. */
export const MARGIN = 512 * 1024 ** 2;

/** How much room the disk of a folder has, as it was measured last. */
export class Room {
  private free = Number.POSITIVE_INFINITY;

  constructor(
    private readonly folder: string,
    private readonly margin = MARGIN,
  ) {}

  async measure(): Promise<void> {
    const { bavail, bsize } = await statfs(this.folder);
    this.free = bavail * bsize;
  }

  get isThere(): boolean {
    return this.free >= this.margin;
  }

  /** One sentence saying how little there is and what to do. */
  get lack(): string {
    const megabytes = (bytes: number) => `${Math.floor(bytes / 1024 ** 2)} MB`;
    return `the disk of LINEAGE_HOME has ${megabytes(this.free)} left, and Neo4j needs ${megabytes(this.margin)}: make room there`;
  }

  /** Throws Unavailable where so little is left that nothing should be written. */
  assertThere(): void {
    if (!this.isThere)
      throw new Unavailable(`nothing can be written now, for ${this.lack}, and send it again`);
  }
}
