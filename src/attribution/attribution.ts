import { LRUCache } from 'lru-cache';
import { countErasures } from '../facts/erasures.ts';
import { existing, type Node } from '../facts/node.ts';
import type { Moment } from '../lineage/ancestry.ts';
import type { Database, Options } from '../neo4j/database.ts';
import type { Run } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { Answers } from './answers.ts';
import { breakDown, resolveOwners } from './breakdown.ts';
import type { Attribution } from './shares.ts';
import { sourceOf, sourceThrough } from './sources.ts';

export type Pool = 'DATA' | 'MODEL' | 'COMPUTE' | 'TRAINING';
export type By = 'CONTRIBUTOR' | 'RECORD' | 'DATANET' | 'DATANET_VERSION' | 'FINE_TUNE' | 'COMPUTE_PROVIDER';

/** What each pool can be attributed to. */
const BREAKDOWNS: Record<Pool, readonly By[]> = {
  DATA: ['CONTRIBUTOR', 'RECORD', 'DATANET', 'DATANET_VERSION'],
  MODEL: ['CONTRIBUTOR', 'FINE_TUNE'],
  COMPUTE: ['CONTRIBUTOR', 'COMPUTE_PROVIDER'],
  TRAINING: ['CONTRIBUTOR', 'FINE_TUNE', 'COMPUTE_PROVIDER'],
};

/** Nodes whose credit never changes once they are there. */
const FROZEN: ReadonlySet<Node['label']> = new Set(['DatanetVersion', 'MeasuredVersion', 'RouteVersion']);

/** Throws Refusal BAD_INPUT where a pool is not attributed so. */
function checkBreakdown(by: By, pool: Pool): void {
  if (BREAKDOWNS[pool].includes(by)) return;
  throw new Refusal('BAD_INPUT', `the pool ${pool} is attributed by ${BREAKDOWNS[pool].join(', ')}`, ['by']);
}

/** Attributes credit from the profiles stored at freeze and publish, and remembers the answers that cannot change. */
export class Attributor {
  private readonly answers = new Answers();
  private readonly frozen = new LRUCache<string, true>({ max: 10_000 });

  constructor(private readonly database: Database) {}

  /**
   * How ONE is divided for a Datanet version, a fine-tune, a route version or an inference; with `untraced` the parts sum
   * to exactly ONE. Where an inference has a fee in that asset, its money is divided the same way. Throws Refusal:
   * NOT_FOUND, BAD_INPUT (a kind that has no such pool, a pool that is not attributed so).
   */
  async attribution(of: string, by: By, pool: Pool, options?: Options, asset?: string): Promise<Attribution> {
    checkBreakdown(by, pool);
    const attribution = await this.unresolved(of, by, pool, options, asset);
    // Owners of base models may change, so they are looked up each time.
    return by === 'CONTRIBUTOR' ? resolveOwners(this.database, attribution, options) : attribution;
  }

  /**
   * How that part of ONE is divided that passes through a Datanet version, by weights or by measured training. Throws
   * Refusal: NOT_FOUND, BAD_INPUT (not a Datanet version, a pool that passes through none, a pool not attributed so).
   */
  async attributionThrough(
    version: string,
    of: string,
    by: By,
    pool: Pool,
    options?: Options,
  ): Promise<Attribution> {
    checkBreakdown(by, pool);
    const { label, key } = await existing(this.database, version, ['through'], options);
    if (label !== 'DatanetVersion' || pool !== 'DATA') {
      const message = 'credit passes through Datanet versions, in the pool DATA';
      throw new Refusal('BAD_INPUT', message, [pool === 'DATA' ? 'through' : 'pool']);
    }
    return this.unresolved(of, by, pool, options, undefined, key);
  }

  /** By CONTRIBUTOR, with those standing for base models who owned them at a moment; all else is as it was frozen. */
  async contributorsAt(of: string, pool: Pool, moment: Moment, options?: Options): Promise<Attribution> {
    const attribution = await this.unresolved(of, 'CONTRIBUTOR', pool, options);
    return resolveOwners(this.database, attribution, options, moment);
  }

  private async unresolved(
    of: string,
    by: By,
    pool: Pool,
    options?: Options,
    asset?: string,
    through?: string,
  ): Promise<Attribution> {
    const run: Run = (query, params) => this.database.read(query, params, options);
    const find = () => existing(this.database, of, ['of'], options);
    const answer = async (root?: Node) => {
      const source = await sourceOf(run, root ?? (await find()), pool, asset);
      return breakDown(
        run,
        through === undefined ? source : await sourceThrough(run, source, through),
        by,
        pool,
      );
    };

    // Money grows with every settlement; only parts stay.
    if (asset !== undefined) return answer();
    // Keys of people are remembered until someone is erased.
    const erasures = by === 'CONTRIBUTOR' ? await countErasures(run) : 0n;
    const question = `${of} ${by} ${pool} ${erasures} ${through ?? ''}`;
    if (this.frozen.has(of)) return this.answers.get(question, answer);
    const root = await find();
    if (FROZEN.has(root.label)) {
      this.frozen.set(of, true);
      return this.answers.get(question, () => answer(root));
    }
    // A fine-tune changes with each measurement, an inference with each report.
    if (root.label !== 'FineTune') return answer(root);
    return this.answers.get(`${question} ${root.measurements ?? 0}`, () => answer(root));
  }
}
