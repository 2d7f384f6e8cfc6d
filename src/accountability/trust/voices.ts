import { query, type Run, type } from '../../neo4j/query.ts';
import { ONE } from '../../values/parts.ts';
import type { Asked } from './moment.ts';
import type { Opinion } from './opinion.ts';
import { NOTHING } from './opinion.ts';
import { chunks, type Judged, readCredits } from './reading.ts';
import type { Said } from './said.ts';
import type { Uses } from './uses.ts';
import { OPERATOR, SILENT, type Voice, voiceOf } from './voice.ts';

const reviewed = query(
  'accountability/trust/reviewed',
  {
    reviewers: type<readonly string[]>(),
    asOf: type<bigint>(),
    knownAt: type<bigint>(),
    since: type<bigint>(),
  },
  { reviewer: type<string>(), reviewed: type<bigint>() },
);

/** What contributors are worth by use alone. */
export type Standings = (contributors: readonly string[]) => Promise<ReadonlyMap<string, Opinion>>;

/** Who is heard, how loud, and in what they have a part themselves. */
export class Voices {
  private readonly voices = new Map<string, Voice>();
  private readonly credited = new Map<string, Set<string>>();

  constructor(
    private readonly run: Run,
    private readonly asked: Asked,
    private readonly standings: Standings,
  ) {}

  /** Looks up those of these that are not known yet. */
  async learn(reviewers: Iterable<string | null>): Promise<void> {
    const unknown = [...new Set(reviewers)].filter((it) => it !== null && !this.voices.has(it)) as string[];
    if (unknown.length === 0) return;
    const { asOf, knownAt, since } = this.asked;
    const standings = await this.standings(unknown);
    for (const reviewers of chunks(unknown)) {
      for (const it of await this.run(reviewed, { reviewers, asOf, knownAt, since }))
        this.voices.set(it.reviewer, voiceOf(standings.get(it.reviewer) ?? NOTHING, it.reviewed));
      for (const { name, contributors } of await readCredits(this.run, reviewers)) {
        const credited = this.credited.get(name) ?? new Set();
        for (const it of contributors) credited.add(it);
        this.credited.set(name, credited);
      }
    }
  }

  /** What a judgement weighs, or why nothing: nobody judges what they have parts in, or what they built. */
  ofJudgement(it: Judged, uses: Uses): Pick<Said, 'weight' | 'unheard'> {
    if (it.by === null) return heard(OPERATOR, it.good, false);
    return heard(this.of(it.by), it.good, it.involved || this.hasPart(it.by, it, uses));
  }

  of(reviewer: string): Voice {
    return this.voices.get(reviewer) ?? SILENT;
  }

  private hasPart(reviewer: string, it: Judged, uses: Uses): boolean {
    const use = uses.of(it);
    for (const name of uses.data(use, ONE).keys()) if (this.credited.get(name)?.has(reviewer)) return true;
    for (const name of uses.makers(use)) if (name === `Contributor:${reviewer}`) return true;
    return false;
  }
}

/** What somebody says with a voice, or why nobody listens. */
export function heard(
  { accepts, rejects }: Voice,
  good: boolean,
  involved: boolean,
): Pick<Said, 'weight' | 'unheard'> {
  if (involved) return { weight: NOTHING, unheard: 'INVOLVED' };
  const weight = good ? accepts : rejects;
  return weight.good + weight.bad === 0n ? { weight, unheard: 'NO_STANDING' } : { weight };
}
