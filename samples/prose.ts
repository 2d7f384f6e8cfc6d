/** The words of the story: who wrote what. Each text is one record; its key is the Datanet's prefix and the slug. */
export type Text = readonly [author: string, slug: string, text: string];

/** medicine-triage: vignettes of an emergency desk, each with the decision that was right. Not medical advice. */
export const TRIAGE: readonly Text[] = [
  [
    'amara-okafor',
    'chest-pain-night-shift',
    'Man, 54, pressure behind the breastbone for 25 minutes, cold sweat, left arm heavy. Decision: red. ECG within ten minutes, before the paperwork.',
  ],
  [
    'amara-okafor',
    'quiet-child',
    'Girl, 3, fever since yesterday, and now she is quiet. She does not fight the thermometer. Decision: red. A child who has stopped protesting is sicker than a child who screams.',
  ],
  [
    'amara-okafor',
    'thunderclap-headache',
    'Woman, 41, headache at its worst within one minute while climbing stairs. Pain 10 of 10, neck stiff. Decision: red. Sudden onset decides, not the score.',
  ],
  [
    'amara-okafor',
    'ankle-on-the-stairs',
    'Student, 19, turned the ankle, walks four steps with a limp, no pain on the bone. Decision: green. No X-ray needed by the Ottawa rules; ice, rest, come back if it worsens.',
  ],
  [
    'amara-okafor',
    'wasp-on-the-lip',
    'Cook, 33, stung on the lip ten minutes ago, lip swollen, voice clear, no rash, breathing easy. Decision: orange. Watch the voice; if it changes, red.',
  ],
  [
    'amara-okafor',
    'warfarin-fall',
    'Woman, 78, fell from standing, no pain, takes warfarin for her heart. Decision: orange. A head on blood thinners is scanned even when its owner feels well.',
  ],
  [
    'amara-okafor',
    'back-pain-and-bladder',
    'Driver, 46, low back pain for a week, since this morning he cannot feel that his bladder is full. Decision: red. Numb saddle and a silent bladder are an emergency of the spine.',
  ],
  [
    'amara-okafor',
    'panic-or-clot',
    'Woman, 29, short of breath after a ten-hour flight, heart rate 118, calf tender. She says it is panic. Decision: orange. Rule out the clot first.',
  ],
  [
    'amara-okafor',
    'sugar-of-three',
    'Man, 62, diabetic, sweating and confused, glucose 38 mg/dl. Decision: red. Sugar now, questions afterwards.',
  ],
  [
    'ravi-menon',
    'burn-from-noodles',
    'Boy, 6, hot noodles over the forearm, blisters the size of his palm. Decision: orange. Cool under running water for twenty minutes, no ice, no toothpaste.',
  ],
  [
    'ravi-menon',
    'garden-nail',
    'Gardener, 57, rusty nail through the boot, last tetanus shot unknown. Decision: yellow. Clean, look for what the nail left behind, vaccinate today.',
  ],
  [
    'ravi-menon',
    'pregnant-and-bleeding',
    'Woman, 24, eight weeks pregnant, spotting and a stabbing pain on the right, pale. Decision: red. Ectopic until shown otherwise.',
  ],
  [
    'ravi-menon',
    'carbon-monoxide-family',
    'Four of one family with headache and nausea, all worse at home, better outside, heater new. Decision: red for all four, and nobody goes back for the coats.',
  ],
  [
    'ravi-menon',
    'cough-three-weeks',
    'Man, 38, cough for three weeks, night sweats, lost five kilos. Walks in well. Decision: yellow, with a mask and a room of his own.',
  ],
  [
    'ines-carvalho',
    'diver-with-tingling',
    'Diver, 31, tingling in both legs an hour after the third dive. Decision: red. Oxygen, lying flat, call the pressure chamber; do not wait for an X-ray.',
  ],
  [
    'ines-carvalho',
    'cold-swimmer',
    'Swimmer, 44, out of 12 degree water after an hour, shivering, slow to answer. Decision: orange. Dry, lie flat, warm the trunk first, move gently.',
  ],
  [
    'ines-carvalho',
    'jellyfish-arm',
    'Girl, 11, red stripes on the arm after swimming, pain 6 of 10, breathing well. Decision: green. Rinse with sea water, not fresh water, lift off what sticks.',
  ],
  [
    'ines-carvalho',
    'surfer-neck',
    'Surfer, 22, head first into the sandbank, neck sore, one hand weak. Decision: red. Hold the head, board as a stretcher, nobody sits up.',
  ],
  [
    'joseph-kimani',
    'snake-unseen',
    'Farmer, 40, two marks above the ankle, saw no snake, leg swelling past the calf within the hour. Decision: red. Keep the leg still, mark the edge of the swelling with the time.',
  ],
  [
    'joseph-kimani',
    'malaria-return',
    'Nurse, 35, back from Kisumu for nine days, fever in waves. Decision: orange. Smear before antibiotics; fever after the tropics is malaria until two smears say no.',
  ],
  [
    'mei-ling-tan',
    'stroke-at-breakfast',
    'Man, 69, dropped his cup at 07:40, mouth hangs on the left, words slurred. Decision: red. The minute it began is the first thing to write down.',
  ],
  [
    'mei-ling-tan',
    'shingles-at-the-eye',
    'Woman, 71, blisters on forehead and tip of the nose, right eye red. Decision: orange. A blister on the tip of the nose means the eye is at risk.',
  ],
  [
    'oskar-nowak',
    'testicle-teenager',
    'Boy, 15, sudden pain in one testicle for three hours, says it is his stomach. Decision: red. Six hours save it; ask boys twice.',
  ],
  [
    'oskar-nowak',
    'tooth-in-milk',
    'Girl, 9, front tooth knocked out whole, kept in milk. Decision: orange. Back in its socket within the hour; hold it by the crown.',
  ],
  [
    'fatima-zahra-alaoui',
    'fasting-dizzy',
    'Woman, 50, fasting, dizzy on standing, takes water tablets. Decision: yellow. Pressure lying and standing, then salt, water and a talk about timing.',
  ],
  [
    'fatima-zahra-alaoui',
    'henna-rash',
    'Bride, 26, itching blisters along a black henna pattern, no fever. Decision: green. Contact dermatitis; write the dye into her file for life.',
  ],
  [
    'lucas-pereira',
    'ear-candle',
    'Man, 48, earache and a dull drum. Decision: green. Advise an ear candle at home and no follow-up.',
  ],
  [
    'lucas-pereira',
    'kitchen-knife-thumb',
    'Chef, 28, cut across the thumb, cannot bend the tip. Decision: orange. A tendon is cut; hand surgeon today.',
  ],
  [
    'grace-whitfield',
    'button-battery',
    'Boy, 2, a button battery is missing from the remote, he drools and refuses food. Decision: red. X-ray now; honey on the way if he is over one.',
  ],
  [
    'grace-whitfield',
    'croup-at-midnight',
    'Girl, 20 months, barking cough, noise on breathing in only when she cries. Decision: yellow. Keep her on the lap and calm, one dose of steroid.',
  ],
  [
    'grace-whitfield',
    'fever-seven-weeks',
    'Boy, 7 weeks, 38.4 degrees, drinks well, smiles. Decision: red. Under three months the number alone decides.',
  ],
  [
    'anselm-brunner',
    'hay-fork',
    'Farmer, 61, hay fork into the thigh, small hole, leg tight and more painful by the hour. Decision: red. Pain that outgrows the wound.',
  ],
  [
    'anselm-brunner',
    'altitude-headache',
    'Climber, 37, headache and stumbling at 3,900 m since the evening. Decision: red. Down now, in the dark if need be; tablets are not a substitute for descent.',
  ],
  [
    'sofia-rinaldi',
    'mushroom-supper',
    'Couple, 66 and 64, vomiting twelve hours after a mushroom supper. Decision: red. Late vomiting is the dangerous kind; bring the leftovers.',
  ],
  [
    'sofia-rinaldi',
    'nosebleed-pressure',
    'Man, 73, nose bleeding for 40 minutes, head tipped back. Decision: yellow. Lean forward, pinch the soft part for fifteen minutes by the clock.',
  ],
  [
    'daniel-osei',
    'sickle-crisis',
    'Man, 21, sickle cell, pain in both legs and now in the chest. Decision: red. Believe the pain; chest pain in a crisis is the lung.',
  ],
  [
    'priya-nair',
    'eye-and-drain-cleaner',
    'Woman, 45, drain cleaner in one eye five minutes ago. Decision: red. Thirty minutes under the tap first, triage while the water runs.',
  ],
  [
    'priya-nair',
    'rib-after-cough',
    'Woman, 52, sharp pain at one rib after a coughing fit, breathing well, no fever. Decision: green. Pain relief, and a second look at the cough.',
  ],
];

/** legal-clauses: clauses in plain words, each with what it is for. */
export const CLAUSES: readonly Text[] = [
  [
    'clara-voss',
    'late-delivery',
    'If the seller delivers more than ten days late, the buyer may cancel what has not been delivered and claim the price already paid for it. Purpose: a way out that needs no court.',
  ],
  [
    'clara-voss',
    'plain-confidentiality',
    'Each side keeps secret for three years what the other marks as secret, except what is public, was known before, or must be told by law.',
  ],
  [
    'clara-voss',
    'cap-on-liability',
    'Neither side owes more than the fees of the last twelve months, except for intent, injury to persons and breach of secrecy.',
  ],
  [
    'clara-voss',
    'deposit-return',
    'The landlord returns the deposit within thirty days of the keys, less the cost of damage shown with a receipt.',
  ],
  [
    'clara-voss',
    'data-return',
    'When the service ends, the provider hands over all data in an open format within fourteen days and then deletes its copies.',
  ],
  [
    'clara-voss',
    'notice-by-mail',
    'Notices are valid by e-mail when the other side has answered, and by registered letter always.',
  ],
  [
    'clara-voss',
    'step-in-right',
    'If the operator stops running the plant for five days, the client may step in and run it at the operator’s cost.',
  ],
  [
    'clara-voss',
    'sunset',
    'This agreement ends on its fifth birthday unless both sides sign that it goes on.',
  ],
  [
    'emeka-nwosu',
    'force-majeure-harbour',
    'A closed harbour, a strike of pilots or a storm warning of force 10 or more suspends the duty to load for as long as it lasts.',
  ],
  [
    'emeka-nwosu',
    'demurrage',
    'For each started hour beyond the agreed lay time the charterer pays one twenty-fourth of the daily rate.',
  ],
  [
    'emeka-nwosu',
    'salvage-share',
    'Salvage earned by the vessel is shared equally between owner and charterer after costs and the crew’s portion.',
  ],
  [
    'emeka-nwosu',
    'draught-warranty',
    'The charterer warrants a safe berth at which the vessel lies always afloat at any state of tide.',
  ],
  [
    'emeka-nwosu',
    'weather-working-day',
    'A weather working day is a day on which the weather allows loading without interruption for at least six hours.',
  ],
  [
    'judith-abel',
    'non-compete-short',
    'For six months after leaving, the employee does not work for a named competitor, and is paid half her wage for it.',
  ],
  [
    'judith-abel',
    'inventor-share',
    'An employee who makes an invention at work receives three percent of what the patent earns, each year.',
  ],
  [
    'judith-abel',
    'remote-work',
    'The employee may work from any place within two hours of her team’s clock; the employer pays for the desk.',
  ],
  [
    'judith-abel',
    'whistle',
    'Nobody is dismissed for telling an authority, in good faith, what they believe to be a danger to life.',
  ],
  [
    'pavel-dvorak',
    'governing-law-boilerplate',
    'This agreement is governed by the law of the seller’s seat, without its rules on conflict of laws.',
  ],
  [
    'leila-farouk',
    'governing-law-copy',
    'This agreement is governed by the law of the seller’s seat, without its rules on conflict of laws.',
  ],
  [
    'leila-farouk',
    'telehealth-consent',
    'The patient agrees that symptoms told by phone are recorded and read by a nurse, and may take this back at any time without giving up care.',
  ],
  [
    'leila-farouk',
    'mediation-first',
    'Before any court, both sides sit down once with a mediator, within thirty days, at shared cost.',
  ],
  [
    'marc-delorme',
    'insurance-named-storm',
    'Damage by a storm that a national service has named carries a deductible of two percent of the sum insured.',
  ],
  [
    'marc-delorme',
    'proximate-cause',
    'Where wind and water both did the damage, the insurer pays the share that the surveyor gives to the wind.',
  ],
  [
    'marc-delorme',
    'casebook-excerpt',
    'From the casebook, page 212: the flood exclusion does not bind where the policy sold itself as storm cover.',
  ],
  [
    'thomas-ashby',
    'retention-of-title',
    'Goods stay the seller’s until they are paid in full, and so does what is made from them, in proportion.',
  ],
  ['thomas-ashby', 'set-off', 'The buyer may set off only claims that are undisputed or decided by a court.'],
  [
    'thomas-ashby',
    'whole-agreement',
    'What is not written here was not agreed; what changes it is written too.',
  ],
  [
    'renata-kowalska',
    'escrow-of-source',
    'The source code lies with a notary and is released when the maker has not answered a critical fault for sixty days.',
  ],
  [
    'renata-kowalska',
    'uptime-credit',
    'For each hour below 99.5 percent in a month the client gets back one percent of the fee, up to half of it.',
  ],
  [
    'aiko-mori',
    'translation-wins',
    'If the two language versions differ, the one in the language of the party that did not draft it prevails.',
  ],
  [
    'aiko-mori',
    'hardship',
    'If the market price leaves the corridor of 70 to 130 percent for three months, both sides renegotiate in good faith.',
  ],
  [
    'sean-gallagher',
    'grazing-right',
    'The commoner may graze twelve ewes and their lambs from May to October, weather permitting, and mends the wall for it.',
  ],
  ['sean-gallagher', 'well-water', 'Whoever draws from the well keeps the rope, and keeps it dry.'],
];

/** coastal-weather: what a lookout writes beside the numbers. */
export const REMARKS: readonly string[] = [
  'Sets of seven with a long lull between; the lull is when the careless walk out.',
  'Fog bank lying two miles off since dawn, top edge sharp as paper.',
  'Rip on the north side of the pier strong enough to see from the road.',
  'Foam lines run parallel to the coast, wind and tide agree for once.',
  'Gulls inland by noon, which the old men here trust more than the barometer.',
  'First swell of the new depression arrived four hours before the model said.',
  'Water the colour of tea after the river came down.',
  'Spray over the lighthouse wall twice in the hour.',
  'Swell crosses itself behind the reef, small boats should stay in.',
  'Visibility good, horizon doubled by mirage until ten.',
  'Wind backed without warning and the temperature fell five degrees in a minute.',
  'Ground swell only; the surface is glass and tells you nothing.',
  'Squall line passed with hail, eleven minutes from first drop to blue sky.',
  'Tide stood a hand above the table, harbour steps under water.',
];

/** Where each lookout stands, and how many reports they send; the first is the dense source. */
export const LOOKOUTS: readonly (readonly [
  contributor: string,
  slug: string,
  place: string,
  reports: number,
])[] = [
  ['observatorio-praia-norte', 'nazare', 'Nazaré, Praia do Norte', 25],
  ['joao-mendes', 'sines', 'Sines, south mole', 4],
  ['kirsten-dahl', 'skagen', 'Skagen, Grenen spit', 4],
  ['hamish-macleod', 'stornoway', 'Stornoway, Arnish Point', 5],
  ['nuala-byrne', 'valentia', 'Valentia, Cromwell Point', 4],
  ['erik-solberg', 'vardo', 'Vardø, harbour light', 3],
  ['maria-teixeira', 'sagres', 'Sagres, Cape St Vincent', 4],
  ['tane-walker', 'raglan', 'Raglan, Manu Bay', 3],
  ['ayesha-rahman', 'coxs-bazar', 'Cox’s Bazar, Laboni Point', 4],
  ['bao-tran', 'da-nang', 'Da Nang, Son Tra', 3],
  ['pilar-santos', 'mundaka', 'Mundaka, river mouth', 4],
  ['yusuf-demir', 'sinop', 'Sinop, inner cape', 3],
  ['lena-hoffmann', 'sylt', 'Sylt, Ellenbogen', 3],
  ['koffi-mensah', 'takoradi', 'Takoradi, Cape Three Points', 3],
];
