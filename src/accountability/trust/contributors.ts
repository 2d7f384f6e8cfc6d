import { passAlone, readLines } from '../../datanet/lines.ts';
import { overContributors } from '../../datanet/profile.ts';
import type { Trusts } from '../../datanet/trusted.ts';
import type { Run } from '../../neo4j/query.ts';
import { unqualified } from '../../values/keys.ts';
import { ONE, type Shares } from '../../values/parts.ts';
import { harmOf } from './harm.ts';
import { type Asked, type Moment, toParams } from './moment.ts';
import { millionths, type Opinion } from './opinion.ts';
import {
  chunks,
  type Judged,
  readCredits,
  readHarmed,
  readHelped,
  readJudged,
  readRecordsOf,
  readRoutes,
  readValidations,
} from './reading.ts';
import { type Said, Sum, weightNow } from './said.ts';
import { Uses } from './uses.ts';
import { OPERATOR } from './voice.ts';
import { heard, Voices } from './voices.ts';

/** What is said of contributors as it is found. */
export interface Listener {
  /** Of answers, which gave these parts to versions. */
  line(parts: Shares, said: Said): void;
  /** Of records, whose credit gave these parts to a contributor. */
  own(contributor: string, parts: bigint, said: Said): void;
}

/** Which levels count: use alone, or use and what people say who have standing by it. */
interface How {
  readonly asked: Asked;
  readonly voices?: Voices;
  /** Whether ids are wanted. */
  readonly named?: boolean;
}

/** What judged answers say of those that their line leads to, whoever that is. */
async function hearLines(
  run: Run,
  contributors: readonly string[],
  { asked, voices, named = false }: How,
  listener: Listener,
): Promise<void> {
  const groups = await readJudged(run, await readRoutes(run, contributors), named, asked);
  const uses = await Uses.read(run, groups);
  await voices?.learn(groups.map(({ by }) => by));
  for (const group of groups) {
    if (group.by !== null && !voices) continue;
    listener.line(uses.data(uses.of(group), ONE - group.given), judgement(group, uses, voices));
  }
}

/** What evidence and reviewers say of a few contributors by their records. */
async function hearRecords(
  run: Run,
  contributors: readonly string[],
  { asked, voices, named = false }: How,
  listener: Listener,
): Promise<void> {
  const asking = new Set(contributors);
  const tell = (shares: Shares, said: Said) => {
    for (const [name, parts] of shares) {
      const { label, key } = unqualified(name);
      if (label === 'Contributor' && asking.has(key)) listener.own(key, parts, said);
    }
  };
  for (const records of chunks(await readRecordsOf(run, contributors))) {
    const lines = await readLines(run, records);
    const helped = await readHelped(run, records, named, asked);
    const uses = await Uses.read(run, helped);
    await voices?.learn(helped.map(({ by }) => by));
    for (const it of helped) {
      if ((it.by !== null && !voices) || !uses.followsEvidence(uses.of(it))) continue;
      tell(passAlone(it.record, it.parts, lines).contributors, judgement(it, uses, voices));
    }
    for (const report of await readHarmed(run, records, asked)) {
      const said = {
        kind: 'REPORT',
        good: false,
        age: Number(report.age),
        count: 1n,
        ids: [report.id],
      } as const;
      for (const [record, parts] of harmOf(report))
        tell(passAlone(record, parts, lines).contributors, { ...said, weight: OPERATOR.rejects });
    }
  }
  if (!voices) return;
  const validations = await readValidations(run, contributors, asked);
  await voices.learn(validations.map(({ by }) => by));
  for (const { id, accepted: good, by, involved, shares, age } of validations) {
    const listed = shares.map(([contributor, share]) => ({ contributor, share }));
    const said = { kind: 'VALIDATION', good, by, age: Number(age), count: 1n, ids: [id] } as const;
    tell(overContributors(ONE, listed), { ...said, ...heard(voices.of(by), good, involved) });
  }
}

export const judgement = (it: Judged, uses: Uses, voices: Voices | undefined): Said => ({
  kind: 'JUDGEMENT',
  good: it.good,
  ...(it.by !== null && { by: it.by }),
  age: Number(it.age),
  count: it.count,
  ids: it.ids,
  ...(voices?.ofJudgement(it, uses) ?? heard(OPERATOR, it.good, false)),
});

/** What is known of contributors: of those of whom nothing is, nothing. */
async function opinionsOf(
  run: Run,
  contributors: readonly string[],
  how: How,
): Promise<Map<string, Opinion>> {
  const received = new Map<string, Received>();
  const sums = new Map<string, Sum>();
  const sumOf = (contributor: string) => {
    const sum = sums.get(contributor) ?? new Sum();
    sums.set(contributor, sum);
    return sum;
  };
  await hearLines(run, contributors, how, {
    line: (shares, said) => {
      const now = weightNow(said);
      for (const [name, parts] of shares) {
        const sum = received.get(name) ?? { good: 0n, bad: 0n };
        sum.good += parts * now.good * said.count;
        sum.bad += parts * now.bad * said.count;
        received.set(name, sum);
      }
    },
    own: () => {},
  });
  for (const some of chunks(contributors)) {
    for (const { name, contributors, parts } of await readCredits(run, some)) {
      const sum = received.get(name);
      if (sum) contributors.forEach((it, i) => void sumOf(it).add(parts[i] as bigint, sum));
    }
    await hearRecords(run, some, how, {
      line: () => {},
      own: (contributor, parts, said) => sumOf(contributor).add(parts * ONE, weightNow(said), said.count),
    });
  }
  return new Map([...sums].map(([contributor, sum]) => [contributor, sum.opinion]));
}

/** What versions have received of answers, by what was said of these. */
interface Received {
  good: bigint;
  bad: bigint;
}

/** Who has a voice by use alone, at a moment. */
export const voicesAt = (run: Run, asked: Asked) =>
  new Voices(run, asked, (reviewers) => opinionsOf(run, reviewers, { asked }));

/** Everything that is said of one contributor. */
export async function hearAll(
  run: Run,
  contributor: string,
  asked: Asked,
  listener: Listener,
): Promise<void> {
  const how = { asked, voices: voicesAt(run, asked), named: true };
  await hearLines(run, [contributor], how, listener);
  await hearRecords(run, [contributor], how, listener);
}

/**
 * How far contributors are trusted with records, in millionths. Where a Datanet is frozen this is now, and everything that was
 * applied before counts, whenever it is said to have happened.
 */
export async function trustsOf(
  run: Run,
  contributors: readonly string[],
  moment: Moment = {},
): Promise<Trusts> {
  const asked = toParams(moment, moment.knownAt ?? Date.now());
  const opinions = await opinionsOf(run, contributors, { asked, voices: voicesAt(run, asked) });
  return new Map([...opinions].map(([contributor, opinion]) => [contributor, millionths(opinion)]));
}
