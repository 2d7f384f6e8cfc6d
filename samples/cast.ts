/** Who is in the story, and the three Datanets. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'amara-okafor': 'Dr. Amara Okafor',
  'ravi-menon': 'Ravi Menon',
  'ines-carvalho': 'Inês Carvalho',
  'joseph-kimani': 'Joseph Kimani',
  'mei-ling-tan': 'Tan Mei Ling',
  'oskar-nowak': 'Oskar Nowak',
  'fatima-zahra-alaoui': 'Fatima Zahra Alaoui',
  'lucas-pereira': 'Lucas Pereira',
  'grace-whitfield': 'Grace Whitfield',
  'anselm-brunner': 'Anselm Brunner',
  'sofia-rinaldi': 'Sofia Rinaldi',
  'daniel-osei': 'Daniel Osei',
  'priya-nair': 'Priya Nair',
  'clara-voss': 'Clara Voß',
  'emeka-nwosu': 'Captain Emeka Nwosu',
  'judith-abel': 'Judith Abel',
  'pavel-dvorak': 'Pavel Dvořák',
  'leila-farouk': 'Leila Farouk',
  'thomas-ashby': 'Thomas Ashby',
  'renata-kowalska': 'Renata Kowalska',
  'marc-delorme': 'Marc Delorme',
  'aiko-mori': '森 愛子',
  'sean-gallagher': 'Seán Gallagher',
  'observatorio-praia-norte': 'Observatório da Praia do Norte',
  'joao-mendes': 'João Mendes',
  'kirsten-dahl': 'Kirsten Dahl',
  'hamish-macleod': 'Hamish MacLeod',
  'nuala-byrne': 'Nuala Byrne',
  'erik-solberg': 'Erik Solberg',
  'maria-teixeira': 'Maria Teixeira',
  'tane-walker': 'Tāne Walker',
  'ayesha-rahman': 'Ayesha Rahman',
  'bao-tran': 'Trần Bảo',
  'pilar-santos': 'Pilar Santos',
  'yusuf-demir': 'Yusuf Demir',
  'lena-hoffmann': 'Lena Hoffmann',
  'koffi-mensah': 'Koffi Mensah',
  // Corrects what others wrote, in every field.
  'hanna-lindqvist': 'Hanna Lindqvist',
  // Review what enters medicine-triage.
  'noor-haddad': 'Dr. Noor Haddad',
  'benedikt-lauer': 'Benedikt Lauer',
  // Build models.
  'meridian-studio': 'Meridian Studio',
  'tomas-ferreira': 'Tomás Ferreira',
  'yuki-tanabe': 'Yuki Tanabe',
  'aurelia-labs': 'Aurelia Labs',
};

export const REVIEWERS = ['noor-haddad', 'benedikt-lauer'];

/** A few have not told us where to pay. */
export const WITHOUT_WALLET = new Set(['sean-gallagher', 'daniel-osei', 'sofia-rinaldi']);

/** Who wrote a text together with its author, and in which shares: the author's first. */
export const TOGETHER: Readonly<
  Record<string, readonly [coauthor: string, authors: number, coauthors: number]>
> = {
  'carbon-monoxide-family': ['grace-whitfield', 3, 1],
  'diver-with-tingling': ['joseph-kimani', 1, 1],
  'force-majeure-harbour': ['marc-delorme', 2, 1],
};

/** What legal-clauses declares a clause to be worth; most are worth 1. */
export const CLAUSE_WEIGHTS: Readonly<Record<string, number>> = {
  'force-majeure-harbour': 5,
  'insurance-named-storm': 5,
  'proximate-cause': 4,
  demurrage: 4,
  'telehealth-consent': 4,
  'escrow-of-source': 3,
  'step-in-right': 3,
  'well-water': 0,
};

export interface Net {
  readonly key: string;
  readonly prefix: string;
  readonly license: string;
  readonly weightOf?: (slug: string) => number;
  readonly reviewed?: boolean;
}

export const MEDICINE: Net = {
  key: 'medicine-triage',
  prefix: 'triage',
  license: 'CC-BY-4.0',
  reviewed: true,
};
export const LEGAL: Net = {
  key: 'legal-clauses',
  prefix: 'clause',
  license: 'CC0-1.0',
  weightOf: (slug) => CLAUSE_WEIGHTS[slug] ?? 1,
};
export const WEATHER: Net = { key: 'coastal-weather', prefix: 'weather', license: 'ODbL-1.0' };
