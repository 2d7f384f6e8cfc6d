import { asset, datanet, evidence, fineTune, freeze, inferences, people, records, route } from '../events.ts';
import { timed } from '../measure.ts';
import { empty, type Part, ratio, tell } from './part.ts';

const RECORDS = 10_000;
const ROUTES = 100;
const COUNT = 20_000;
const ROUNDS = 3;

/** Inferences with evidence on ten records each, against inferences alone. */
export const evidenceRate: Part = async ({ database, say }) => {
  await tell(database, people('e', 100), [datanet('e1')], records('e1', 'e', 100, RECORDS), [
    freeze('e1'),
    fineTune('eF', { on: ['e1'], by: 'e-0' }),
    asset('eUSD'),
    ...Array.from({ length: ROUTES }, (_, i) => route(`e-route-${i}`, ['eF'])),
  ]);
  const told = (prefix: string) => inferences(prefix, 'e-route', ROUTES, 'eUSD', COUNT);
  const ratios: number[] = [];
  let last = '';
  for (let round = 0; round <= ROUNDS; round++) {
    const alone = await timed(() => tell(database, told(`alone${round}`)));
    const both = await timed(() =>
      tell(database, told(`both${round}`), evidence(`both${round}`, 'e1', RECORDS, COUNT)),
    );
    last = `${Math.round(COUNT / both.seconds)}/s with, ${Math.round(COUNT / alone.seconds)}/s without`;
    say(`round ${round}: ${last}`);
    if (round > 0) ratios.push(alone.seconds / both.seconds);
  }
  await empty(database);
  ratios.sort((a, b) => a - b);
  return [
    {
      what: 'inferences with evidence on 10 records each ÷ inferences without, per second',
      value: ratio(ratios[Math.floor(ratios.length / 2)] as number),
      aim: '≥ 0.3',
      detail: last,
    },
  ];
};
