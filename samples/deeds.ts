/** What the people of the story do. */
import { LEGAL, MEDICINE, type Net, REVIEWERS, TOGETHER, WEATHER } from './cast.ts';
import { LOOKOUTS, REMARKS, type Text } from './prose.ts';
import { line, type Story, sha256, times } from './telling.ts';

/** Adds a text to a Datanet, and has it reviewed where that is asked for. */
export function contribute(story: Story, net: Net, [author, slug, text]: Text) {
  const together = TOGETHER[slug];
  const by = together
    ? [
        { contributor: author, share: together[1] },
        { contributor: together[0], share: together[2] },
      ]
    : [{ contributor: author }];
  const key = `${net.prefix}/${slug}`;
  story.texts.set(key, [text]);
  story.add('record.contributed', { record: recordOf(net, slug, key, text), by });
  if (slug === 'ear-candle')
    review(story, key, 'REJECTED', 'Folk remedy; a burnt ear drum is worse than an ache.');
  else if (net.reviewed) review(story, key, 'ACCEPTED');
}

const recordOf = (net: Net, slug: string, key: string, text: string) => ({
  key,
  datanet: net.key,
  contentHash: `sha256:${sha256(text)}`,
  mediaType: 'text/plain',
  bytes: Buffer.byteLength(text),
  license: net.license,
  weight: net.weightOf?.(slug),
  excerpt: text,
});

/** The Datanet a record was written for, and its slug there, by its key. */
function place(record: string) {
  const [prefix, slug = ''] = record.split('/');
  const net = [MEDICINE, LEGAL, WEATHER].find((it) => it.prefix === prefix);
  if (!net) throw new Error(`${record} belongs to no Datanet`);
  return { net, slug };
}

/** Corrects the newest text that is not rejected. A correction's key is that of the first text, with its number. */
export function correct(
  story: Story,
  first: string,
  by: string,
  share: string,
  edit: (text: string) => string,
  rejection?: string,
) {
  const { net, slug } = place(first);
  const chain = story.texts.get(first) ?? [];
  const newest = chain.findLastIndex((text) => text !== undefined);
  const before = chain[newest];
  if (before === undefined) throw new Error(`${first} has not been written yet`);
  const text = edit(before);
  const key = `${first}.${chain.length + 1}`;
  chain.push(rejection === undefined ? text : undefined);
  story.add('record.corrected', {
    record: recordOf(net, slug, key, text),
    by: [{ contributor: by }],
    corrects: newest === 0 ? first : `${first}.${newest + 1}`,
    share,
  });
  if (rejection !== undefined) review(story, key, 'REJECTED', rejection);
  else if (net.reviewed) review(story, key, 'ACCEPTED');
}

export function swap(old: string, fresh: string) {
  return (text: string) => {
    if (!text.includes(old)) throw new Error(`"${old}" is not in "${text}"`);
    return text.replace(old, fresh);
  };
}

export const append = (more: string) => (text: string) => `${text} ${more}`;

export function review(story: Story, record: string, verdict: 'ACCEPTED' | 'REJECTED', note?: string) {
  const score = verdict === 'ACCEPTED' ? 0.7 + story.below(31) / 100 : 0.1;
  story.add('record.validated', {
    record,
    by: story.pick(REVIEWERS),
    verdict,
    score: Number(score.toFixed(2)),
    note,
  });
}

export function remove(story: Story, record: string, contributor: string, reason: string) {
  story.add('record.removed', {
    record,
    datanet: place(record).net.key,
    by: [{ contributor }],
    reason,
  });
}

type Report = readonly [contributor: string, slug: string, place: string];

/** Part of all lookouts' reports, by fractions of what each of them sends. */
export const reports = (from: number, to: number): Report[] =>
  LOOKOUTS.flatMap(([contributor, slug, place, count]) => {
    const numbers = times(count, (i) => i + 1).slice(Math.round(count * from), Math.round(count * to));
    return numbers.map((n): Report => [contributor, `${slug}-${String(n).padStart(2, '0')}`, place]);
  });

export function lookOut(story: Story, [contributor, slug, place]: Report) {
  const height = 0.6 + story.below(contributor === 'observatorio-praia-norte' ? 90 : 45) / 10;
  const wind = 3 + story.below(38);
  const text = [
    `${place}, ${story.now.slice(0, 13).replace('T', ' ')}:00 UTC.`,
    `Swell ${height.toFixed(1)} m from ${200 + story.below(160)} degrees, period ${7 + story.below(12)} s;`,
    `wind ${story.pick(['N', 'NNE', 'E', 'SE', 'SSW', 'SW', 'W', 'NW'])} ${wind} kn, gusts ${wind + 4 + story.below(16)}.`,
    story.pick(REMARKS),
  ].join(' ');
  contribute(story, WEATHER, [contributor, slug, text]);
}

export function evaluate(
  story: Story,
  fineTune: string,
  benchmark: string,
  metric: string,
  results: readonly (readonly [task: string, before: number | undefined, after: number])[],
) {
  for (const [task, before, after] of results) {
    story.add('fineTune.evaluated', { fineTune, benchmark, task, metric, before, after });
  }
}

/** By the price of the route; now and then a hospital pays a fee of its own. */
export function askTriage(story: Story, version: number) {
  const fee = story.below(12) === 0 ? { asset: 'LINE', amount: line(`0.0${3 + story.below(6)}`) } : undefined;
  story.ask({
    route: 'triage-desk',
    version,
    task: story.pick(['adult triage', 'paediatric triage', 'heat']),
    fee,
  });
}

/** A fee of the caller's choice in 18 decimals; drills are free. */
export function askCoastGuard(story: Story) {
  const amount = `${(1 + story.below(9)) * 10}${String(story.below(1e9)).padStart(9, '0')}000000`;
  const fee = story.below(5) === 0 ? undefined : { asset: 'LINE', amount };
  const provider = story.below(6) === 0 ? 'fjord-gpu' : undefined;
  story.ask({ route: 'coast-guard', version: 1, task: fee ? 'water rescue' : 'drill', fee, provider });
}

/** Mixes of adapters; without one, the route's own. */
export const MIXES = [
  undefined,
  [{ fineTune: 'clause-reader-1' }],
  [
    { fineTune: 'clause-reader-1', weight: 1 },
    { fineTune: 'harbour-counsel-1', weight: 1 },
  ],
  [
    { fineTune: 'harbour-counsel-1', weight: 7 },
    { fineTune: 'storm-caller-1', weight: 3 },
  ],
];

export function askContracts(story: Story) {
  const serves = story.pick(MIXES);
  story.ask({
    route: 'contract-desk',
    version: 1,
    task: story.pick(['review', 'draft', 'marine claims']),
    serves,
  });
}

export function askForecast(story: Story) {
  const provider = story.pick(['fjord-gpu', 'atlas-colo', 'kite-edge']);
  story.ask({ route: 'open-forecast', version: 1, task: 'gust warning', provider });
}

/** Scores of five records, as the method counts: what helped is negative for DataInf and positive for TRAK. */
export function reportInfluence(
  story: Story,
  inference: string,
  method: 'DataInf' | 'TRAK',
  coverage: string,
  records: readonly string[],
) {
  const sign = method === 'DataInf' ? 'NEGATIVE_HELPS' : 'POSITIVE_HELPS';
  const items = story
    .shuffled(records)
    .slice(0, 5)
    .map((record, i) => {
      // The last of them spoke against the answer.
      const harms = i === 4;
      const size = `0.${String(1 + story.below(9_999)).padStart(4, '0')}`;
      return { record, score: (method === 'DataInf') !== harms ? `-${size}` : size };
    });
  story.add('attribution.reported', { inference, method, methodVersion: '1.0', sign, coverage, items });
}
