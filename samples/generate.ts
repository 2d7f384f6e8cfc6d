/**
 * Writes story.ndjson, the sample history: a year in which three Datanets become models, and models become answers.
 * Same script, same file, byte for byte: all chance comes from one seed, all time from the story itself.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LEGAL, MEDICINE, PEOPLE, WEATHER, WITHOUT_WALLET } from './cast.ts';
import {
  append,
  askCoastGuard,
  askContracts,
  askForecast,
  askTriage,
  contribute,
  correct,
  evaluate,
  lookOut,
  remove,
  reportInfluence,
  reports,
  review,
  swap,
} from './deeds.ts';
import { CLAUSES, TRIAGE } from './prose.ts';
import { euro, line, many, Story, type StoryEvent, walletOf } from './telling.ts';

export const STORY_FILE = new URL('story.ndjson', import.meta.url);

export const storyText = (): string =>
  tell()
    .map((event) => `${JSON.stringify(event)}\n`)
    .join('');

/** The whole story, in order. */
export function tell(): StoryEvent[] {
  const story = new Story(2026);
  arrivals(story);
  firstSeason(story);
  firstModels(story);
  secondSeason(story);
  moreModels(story);
  opening(story);
  summerOfUse(story);
  newDesk(story);
  autumnOfUse(story);
  lookBack(story);
  verdicts(story);
  return story.events;
}

function arrivals(story: Story) {
  story.on('01-12T09:00');
  for (const [key, name] of Object.entries(PEOPLE)) {
    const wallet = WITHOUT_WALLET.has(key) ? undefined : walletOf(key);
    story.add('contributor.registered', { contributor: { key, name, wallet } });
  }
  story.on('01-19T10:00');
  story.add('asset.registered', { asset: { code: 'LINE', decimals: 18, name: 'Line credit' } });
  story.add('asset.registered', { asset: { code: 'EURL', decimals: 6, name: 'Ledger euro' } });
  for (const [key, name] of [
    ['fjord-gpu', 'Fjord GPU Cooperative, Tromsø'],
    ['atlas-colo', 'Atlas Colocation, Casablanca'],
    ['kite-edge', 'Kite Edge, Nairobi'],
  ] as const) {
    story.add('compute.registered', {
      provider: { key, name, wallet: walletOf(key) },
    });
  }
  story.on('01-26T09:30');
  story.add('datanet.created', {
    datanet: {
      key: MEDICINE.key,
      name: 'Triage vignettes of night desks',
      domain: 'medicine',
      license: MEDICINE.license,
      weighting: 'UNIFORM',
      validation: 'REQUIRED',
    },
  });
  story.add('datanet.created', {
    datanet: {
      key: LEGAL.key,
      name: 'Clauses in plain words',
      domain: 'law',
      license: LEGAL.license,
      weighting: 'DECLARED',
    },
  });
  story.add('datanet.created', {
    datanet: {
      key: WEATHER.key,
      name: 'What lookouts see: coastal weather',
      domain: 'weather',
      license: WEATHER.license,
      weighting: 'BYTES',
    },
  });
}

function firstSeason(story: Story) {
  const texts = [
    ...TRIAGE.slice(0, 24).map((text) => () => contribute(story, MEDICINE, text)),
    ...CLAUSES.slice(0, 24).map((text) => () => contribute(story, LEGAL, text)),
    ...reports(0, 0.55).map((report) => () => lookOut(story, report)),
  ];
  story.between('02-02T08:00', '03-08T20:00', story.shuffled(texts));

  const hanna = 'hanna-lindqvist';
  story.between('03-09T08:00', '03-18T18:00', [
    () => correct(story, 'triage/sugar-of-three', hanna, '1/4', swap('38 mg/dl', '38 mg/dl (2.1 mmol/l)')),
    () =>
      correct(
        story,
        'clause/demurrage',
        hanna,
        '1/3',
        swap('started hour', 'started hour, holidays included,'),
      ),
    () =>
      correct(
        story,
        'weather/nazare-04',
        hanna,
        '1/5',
        append('The gust is from the pier, not from the cape.'),
      ),
    () =>
      correct(story, 'triage/jellyfish-arm', hanna, '1/3', swap('not fresh water', 'never with fresh water')),
    () => correct(story, 'weather/sines-02', hanna, '1/6', append('Time is UTC, not local.')),
    () =>
      correct(
        story,
        'triage/tooth-in-milk',
        hanna,
        '1/5',
        swap('by the crown', 'by the crown, never scrub the root'),
      ),
    () =>
      correct(
        story,
        'clause/demurrage',
        'clara-voss',
        '1/2',
        append('Once on demurrage, always on demurrage.'),
      ),
    () =>
      correct(
        story,
        'triage/jellyfish-arm',
        'ines-carvalho',
        '1/2',
        swap(
          'lift off what sticks.',
          'lift off what sticks with a card, then water of 45 degrees for twenty minutes.',
        ),
      ),
    () => correct(story, 'triage/burn-from-noodles', hanna, '1/4', append('Keep the rest of the boy warm.')),
    () =>
      correct(
        story,
        'weather/nazare-04',
        'observatorio-praia-norte',
        '1/2',
        append('Buoy replaced since; the height stands.'),
      ),
  ]);
  // A correction that the reviewers refuse, and the one that takes its place.
  story.on('03-19T09:00');
  correct(
    story,
    'triage/malaria-return',
    'ravi-menon',
    '1/2',
    swap('two smears say no', 'one smear says no'),
    'One negative smear is not enough.',
  );
  correct(story, 'triage/malaria-return', 'amara-okafor', '1/3', swap('two smears', 'three smears'));

  story.on('03-20T17:00');
  story.freeze(MEDICINE, 1);
  story.freeze(LEGAL, 1);
  story.on('03-28T17:00');
  story.freeze(WEATHER, 1);
}

function firstModels(story: Story) {
  story.on('04-02T10:00');
  story.add('model.registered', {
    model: { key: 'aurelia-7b', name: 'Aurelia 7B', license: 'Apache-2.0', minRoyalty: '1/20' },
    owner: 'aurelia-labs',
  });
  // Found on the commons: nobody has claimed it.
  story.add('model.registered', { model: { key: 'openbasin-3b', name: 'OpenBasin 3B', license: 'MIT' } });

  story.on('04-10T14:00');
  story.add('fineTune.completed', {
    fineTune: {
      key: 'triage-nurse-1',
      name: 'Triage Nurse 1',
      method: 'LoRA',
      license: 'Apache-2.0',
      royalty: '1/10',
      minRoyalty: '1/20',
      hyperparameters: { rank: 16, epochs: 3, learningRate: 0.0002 },
    },
    builtBy: [
      { contributor: 'meridian-studio', share: 3 },
      { contributor: 'tomas-ferreira', share: 1 },
    ],
    trainedOn: [{ datanet: MEDICINE.key, version: 1, weight: 9 }],
    derivedFrom: [{ model: 'aurelia-7b', weight: 1 }],
    computedBy: [{ provider: 'fjord-gpu', units: 48 }],
  });
  evaluate(story, 'triage-nurse-1', 'NightDesk-200', 'accuracy', [
    ['adult triage', 0.61, 0.78],
    ['paediatric triage', 0.58, 0.74],
  ]);
  story.add('fineTune.completed', {
    fineTune: { key: 'clause-reader-1', name: 'Clause Reader 1', method: 'full fine-tune', license: 'MIT' },
    builtBy: [{ contributor: 'yuki-tanabe' }],
    trainedOn: [{ datanet: LEGAL.key, version: 1 }],
    derivedFrom: [{ model: 'openbasin-3b' }],
    computedBy: [{ provider: 'atlas-colo', units: 120 }],
  });
  evaluate(story, 'clause-reader-1', 'PlainLaw', 'f1', [['clause retrieval', 0.44, 0.71]]);
}

function secondSeason(story: Story) {
  const texts = [
    ...TRIAGE.slice(24).map((text) => () => contribute(story, MEDICINE, text)),
    ...CLAUSES.slice(24).map((text) => () => contribute(story, LEGAL, text)),
    ...reports(0.55, 0.85).map((report) => () => lookOut(story, report)),
  ];
  story.between('04-13T08:00', '05-10T20:00', story.shuffled(texts));

  const hanna = 'hanna-lindqvist';
  story.between('05-11T08:00', '05-14T18:00', [
    () =>
      correct(
        story,
        'triage/jellyfish-arm',
        hanna,
        '1/4',
        swap('water of 45 degrees', 'water of 42 to 45 degrees, tested on your own wrist,'),
      ),
    () =>
      correct(story, 'triage/warfarin-fall', hanna, '1/6', swap('warfarin', 'warfarin or a successor of it')),
    () => correct(story, 'triage/button-battery', hanna, '1/5', swap('over one', 'over one year')),
    () => correct(story, 'triage/nosebleed-pressure', hanna, '1/5', append('Do not look in between.')),
    () => correct(story, 'triage/croup-at-midnight', hanna, '1/4', append('Watch her for two hours.')),
    () =>
      correct(
        story,
        'triage/diver-with-tingling',
        hanna,
        '1/5',
        append('Write down depth and time of each dive.'),
      ),
    () => correct(story, 'clause/uptime-credit', hanna, '1/2', swap('each hour', 'each full hour')),
    () => correct(story, 'clause/hardship', hanna, '1/3', swap('three months', 'three months in a row')),
    () =>
      correct(
        story,
        'clause/uptime-credit',
        'renata-kowalska',
        '1/3',
        append('It is set off in the next invoice.'),
      ),
    () =>
      correct(
        story,
        'clause/non-compete-short',
        hanna,
        '2/5',
        swap('half her wage', 'half her last wage or more'),
      ),
    () =>
      correct(
        story,
        'weather/nazare-09',
        hanna,
        '1/4',
        append('Height is significant height, not the highest.'),
      ),
    () => correct(story, 'weather/nazare-04', hanna, '1/4', append('Both gauges agree within 10 cm.')),
  ]);
  story.on('05-15T17:00');
  story.freeze(MEDICINE, 2);

  // The anemometer at Sines was iced up; a page of a casebook was not its contributor's to give.
  story.on('05-20T09:00');
  remove(story, 'weather/sines-02', 'joao-mendes', 'The anemometer may have been iced up.');
  remove(story, 'clause/casebook-excerpt', 'marc-delorme', 'The publisher asked for it back, rightly.');
  story.on('06-05T17:00');
  story.freeze(WEATHER, 2);
  story.on('06-18T17:00');
  story.freeze(LEGAL, 2);
}

function moreModels(story: Story) {
  story.on('06-19T10:00');
  // Two children of triage-nurse-1, merged again: a diamond.
  story.add('fineTune.completed', {
    fineTune: {
      key: 'triage-nurse-2',
      name: 'Triage Nurse 2',
      method: 'LoRA',
      license: 'Apache-2.0',
      royalty: '1/5',
      minRoyalty: '1/20',
      hyperparameters: { rank: 32, epochs: 2, learningRate: 0.0001 },
    },
    builtBy: [{ contributor: 'meridian-studio' }],
    trainedOn: [{ datanet: MEDICINE.key, version: 2, weight: 2 }],
    derivedFrom: [{ fineTune: 'triage-nurse-1', weight: 1 }],
    computedBy: [{ provider: 'fjord-gpu', units: 40 }],
  });
  evaluate(story, 'triage-nurse-2', 'NightDesk-200', 'accuracy', [
    ['adult triage', 0.78, 0.84],
    ['paediatric triage', 0.74, 0.81],
  ]);
  story.add('fineTune.completed', {
    fineTune: {
      key: 'beach-medic-1',
      name: 'Beach Medic 1',
      method: 'QLoRA',
      license: 'Apache-2.0',
      royalty: '1/8',
      minRoyalty: '1/20',
    },
    builtBy: [
      { contributor: 'tomas-ferreira', share: 2 },
      { contributor: 'ines-carvalho', share: 1 },
    ],
    trainedOn: [{ datanet: WEATHER.key, version: 1, weight: 1 }],
    derivedFrom: [{ fineTune: 'triage-nurse-1', weight: 1 }],
    computedBy: [
      { provider: 'kite-edge', units: 30 },
      { provider: 'fjord-gpu', units: 10 },
    ],
  });
  evaluate(story, 'beach-medic-1', 'ShoreCases', 'accuracy', [['water rescue', 0.52, 0.69]]);

  story.on('06-24T15:00');
  story.add('fineTune.completed', {
    fineTune: {
      key: 'shoreline-medic-1',
      name: 'Shoreline Medic 1',
      method: 'TIES merge',
      license: 'Apache-2.0',
      royalty: '1/4',
      minRoyalty: '1/20',
      hyperparameters: { density: 0.5 },
    },
    builtBy: [{ contributor: 'tomas-ferreira' }],
    derivedFrom: [
      { fineTune: 'triage-nurse-2', weight: 6 },
      { fineTune: 'beach-medic-1', weight: 4 },
    ],
    computedBy: [{ provider: 'kite-edge', units: 2 }],
  });
  evaluate(story, 'shoreline-medic-1', 'ShoreCases', 'accuracy', [
    ['water rescue', 0.69, 0.77],
    ['heat', 0.6, 0.66],
  ]);
  story.add('fineTune.completed', {
    fineTune: { key: 'storm-caller-1', name: 'Storm Caller 1', method: 'LoRA', license: 'MIT' },
    builtBy: [{ contributor: 'yuki-tanabe' }],
    trainedOn: [{ datanet: WEATHER.key, version: 2, weight: 3 }],
    derivedFrom: [{ model: 'openbasin-3b', weight: 1 }],
    computedBy: [{ provider: 'atlas-colo', units: 64 }],
  });
  evaluate(story, 'storm-caller-1', 'SixHours', 'brier', [['gust warning', 0.31, 0.22]]);
  story.add('fineTune.completed', {
    fineTune: {
      key: 'harbour-counsel-1',
      name: 'Harbour Counsel 1',
      method: 'LoRA',
      license: 'MIT',
      royalty: '1/10',
    },
    builtBy: [
      { contributor: 'yuki-tanabe', share: 1 },
      { contributor: 'emeka-nwosu', share: 1 },
    ],
    trainedOn: [
      { datanet: LEGAL.key, version: 2, weight: 3 },
      { datanet: WEATHER.key, version: 2, weight: 1 },
    ],
    derivedFrom: [{ fineTune: 'clause-reader-1', weight: 2 }],
    computedBy: [{ provider: 'atlas-colo', units: 55 }],
  });
  evaluate(story, 'harbour-counsel-1', 'PlainLaw', 'f1', [
    ['clause retrieval', 0.71, 0.74],
    ['marine claims', 0.4, 0.68],
  ]);
}

function opening(story: Story) {
  story.on('07-01T08:00');
  story.add('route.published', {
    route: 'triage-desk',
    version: 1,
    task: 'triage',
    serves: [{ fineTune: 'triage-nurse-2' }],
    provider: 'fjord-gpu',
    price: { asset: 'LINE', perRequest: line('0.02'), per1kInput: line('0.001'), per1kOutput: line('0.004') },
  });
  // No price: whoever calls the coast guard gives what they give.
  story.add('route.published', {
    route: 'coast-guard',
    version: 1,
    task: 'shore rescue',
    serves: [{ fineTune: 'shoreline-medic-1' }],
    provider: 'kite-edge',
    policy: { platform: 5, model: 25, data: 50, compute: 20 },
  });
  // Merges the adapters that a request names.
  story.add('route.published', {
    route: 'contract-desk',
    version: 1,
    task: 'contracts',
    serves: [
      { fineTune: 'clause-reader-1', weight: 3 },
      { fineTune: 'harbour-counsel-1', weight: 2 },
      { fineTune: 'storm-caller-1', weight: 1 },
    ],
    provider: 'atlas-colo',
    price: { asset: 'EURL', perRequest: euro('0.05'), per1kInput: euro('0.002'), per1kOutput: euro('0.01') },
    policy: { platform: 10, model: 20, data: 60, compute: 10 },
  });
  // Anyone may host it, so each request says who did.
  story.add('route.published', {
    route: 'open-forecast',
    version: 1,
    task: 'forecast',
    serves: [{ fineTune: 'storm-caller-1' }],
  });
  // Published, and never asked.
  story.add('route.published', {
    route: 'quiet-harbour',
    version: 1,
    task: 'marine claims',
    serves: [{ fineTune: 'harbour-counsel-1' }],
    provider: 'atlas-colo',
    price: { asset: 'EURL', perRequest: euro('0.2') },
  });
}

function summerOfUse(story: Story) {
  const heat = `Sagres, Cape St Vincent, 2026-07-04 15:00 UTC. 41 degrees in the shade and no wind for three hours. Three bathers carried in with hot dry skin, confused: heat stroke. The beach doctor cools first and transports after.`;
  story.on('07-04T16:00');
  contribute(story, WEATHER, ['maria-teixeira', 'heat-at-sagres', heat]);
  // What a lookout saw is a triage vignette too; and what a patient agrees to belongs on the night desk.
  story.add('record.included', { record: 'weather/heat-at-sagres', datanet: MEDICINE.key });
  review(story, 'weather/heat-at-sagres', 'ACCEPTED');
  story.add('record.included', { record: 'clause/telehealth-consent', datanet: MEDICINE.key });
  review(story, 'clause/telehealth-consent', 'ACCEPTED');

  story.between(
    '07-06T06:00',
    '08-09T22:00',
    story.shuffled([
      ...many(72, () => askTriage(story, 1)),
      ...many(30, () => askCoastGuard(story)),
      ...many(26, () => askContracts(story)),
      ...many(16, () => askForecast(story)),
      ...reports(0.85, 1).map((report) => () => lookOut(story, report)),
    ]),
  );

  story.on('08-10T09:00');
  // The port's own log agrees with Sines after all: the report comes back, as its correction left it.
  story.add('record.included', { record: 'weather/sines-02.2', datanet: WEATHER.key });
  // The buoy off the north beach drifted; the report and its correction leave together.
  remove(story, 'weather/nazare-09', 'observatorio-praia-norte', 'The buoy had drifted.');
  story.freeze(WEATHER, 3);
  story.freeze(MEDICINE, 3);
}

function newDesk(story: Story) {
  story.on('08-14T13:00');
  story.add('fineTune.completed', {
    fineTune: {
      key: 'triage-nurse-3',
      name: 'Triage Nurse 3',
      method: 'DPO',
      license: 'Apache-2.0',
      royalty: '3/10',
      minRoyalty: '1/20',
    },
    builtBy: [
      { contributor: 'meridian-studio', share: 4 },
      { contributor: 'amara-okafor', share: 1 },
    ],
    trainedOn: [{ datanet: MEDICINE.key, version: 3, weight: 1 }],
    derivedFrom: [{ fineTune: 'triage-nurse-2', weight: 1 }],
    computedBy: [{ provider: 'kite-edge', units: 36 }],
  });
  // Better with adults, worse with children.
  evaluate(story, 'triage-nurse-3', 'NightDesk-200', 'accuracy', [
    ['adult triage', 0.84, 0.88],
    ['paediatric triage', 0.81, 0.76],
    ['heat', undefined, 0.79],
  ]);
  story.on('08-17T06:00');
  story.add('route.published', {
    route: 'triage-desk',
    version: 2,
    task: 'triage',
    serves: [{ fineTune: 'triage-nurse-3' }],
    provider: 'kite-edge',
    price: {
      asset: 'LINE',
      perRequest: line('0.015'),
      per1kInput: line('0.001'),
      per1kOutput: line('0.003'),
    },
    policy: { platform: 5, model: 20, data: 50, compute: 15, training: 10 },
  });
}

function autumnOfUse(story: Story) {
  story.between(
    '08-17T07:00',
    '10-04T22:00',
    story.shuffled([
      ...many(78, () => askTriage(story, 2)),
      // Some clients never moved on from version 1.
      ...many(6, () => askTriage(story, 1)),
      ...many(32, () => askCoastGuard(story)),
      ...many(30, () => askContracts(story)),
      ...many(14, () => askForecast(story)),
    ]),
  );
}

/** What the answers leaned on is measured afterwards; one call was a test and is taken back. */
function lookBack(story: Story) {
  const vignettes = TRIAGE.slice(0, 20)
    .map(([, slug]) => `triage/${slug}`)
    .filter((key) => key !== 'triage/ear-candle');
  const answers = story.events.filter(({ type }) => type === 'inference.served');
  const of = (route: string, version: number) =>
    answers.filter((it) => it.route === route && it.version === version).map(({ inference }) => inference);
  story.on('10-05T09:00');
  for (const answer of of('triage-desk', 2).filter((_, i) => i % 4 === 0))
    reportInfluence(story, String(answer), 'DataInf', '3/5', vignettes);
  for (const answer of of('coast-guard', 1).filter((it, i) => i % 5 === 0 || it === 'answer-0035'))
    reportInfluence(story, String(answer), 'TRAK', '1/1', vignettes);
  story.add('inference.voided', {
    inference: of('triage-desk', 2).at(-1),
    reason: 'A test call of the desk.',
  });
}

/** Nurses read the answers again: those that leaned on one vignette sent people home who should have come in. */
function verdicts(story: Story) {
  const weak = 'triage/wasp-on-the-lip';
  const leaned = new Map(
    story.events
      .filter(({ type }) => type === 'attribution.reported')
      .map(({ inference, items }) => [inference, items as { record: string; score: string }[]]),
  );
  story.on('10-07T10:00');
  const answers = story.events.filter(
    ({ type, route, version }) => type === 'inference.served' && route === 'triage-desk' && version === 2,
  );
  for (const [i, { inference }] of answers.entries()) {
    const items = leaned.get(inference);
    if (!items) continue;
    const isBad = items.some(({ record, score }) => record === weak && score.startsWith('-'));
    story.add('inference.judged', {
      inference,
      by: i % 8 === 0 ? 'amara-okafor' : 'ines-carvalho',
      verdict: isBad ? 'BAD' : 'GOOD',
      ...(isBad && { note: 'Swelling at the mouth is not for home.' }),
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(STORY_FILE, storyText());
}
