import type { z } from 'zod';
import { type Candidate, define, type Reference, type Row, rows, totals } from '../facts/definition.ts';
import { amount, count, key, line, object, version } from '../facts/fields.ts';
import type { Transaction } from '../neo4j/database.ts';
import { query, type } from '../neo4j/query.ts';
import { Refusal } from '../values/errors.ts';
import { versionKey } from '../values/keys.ts';
import { MAX_AMOUNT, priceOf, toLimbs } from '../values/money.ts';
import { takePlaces } from './intake.ts';
import { serves } from './routes.ts';
import { countUses } from './uses.ts';

const offers = query(
  'serving/offers',
  { versions: type<string[]>() },
  {
    version: type<string>(),
    asset: type<string | null>(),
    perRequest: type<string | null>(),
    per1kInput: type<string | null>(),
    per1kOutput: type<string | null>(),
    fineTunes: type<string[]>(),
  },
);
const createInferences = query('serving/create-inferences', rows, {});

const served = object({
  inference: key,
  route: key,
  version,
  provider: key.optional(),
  serves: serves.optional(),
  task: line.optional(),
  inputTokens: count,
  outputTokens: count,
  fee: object({ asset: key, amount }).optional(),
  latencyMs: count.optional(),
  computeUnits: count.optional(),
});
type Served = z.infer<typeof served>;

export const inferenceServed = define({
  type: 'inference.served',
  schema: served,
  subject: ({ inference }) => ({ label: 'Inference', key: inference }),
  makes: true,
  references: ({ route, version, provider, fee }) => {
    const references: Reference[] = [
      { label: 'RouteVersion', key: versionKey(route, version), path: ['version'] },
    ];
    if (provider !== undefined)
      references.push({ label: 'ComputeProvider', key: provider, path: ['provider'] });
    if (fee !== undefined) references.push({ label: 'Asset', key: fee.asset, path: ['fee', 'asset'] });
    return references;
  },
  decide,
  write: async (tx, written) => {
    await tx.run(createInferences, { rows: await takePlaces(tx, written) });
    await countUses(tx, written);
  },
});

type Offer = Awaited<ReturnType<typeof readOffers>>[number];

const readOffers = (tx: Transaction, versions: string[]) => tx.run(offers, { versions });

async function decide(tx: Transaction, candidates: readonly Candidate<Served>[]): Promise<(Row | Refusal)[]> {
  const versions = new Set(candidates.map(({ event }) => versionKey(event.route, event.version)));
  const found = new Map((await readOffers(tx, [...versions])).map((offer) => [offer.version, offer]));
  return candidates.map(({ event, row }) => {
    const routeVersion = versionKey(event.route, event.version);
    return inferenceRow(event, row, found.get(routeVersion) as Offer);
  });
}

function inferenceRow(event: Served, row: Candidate<Served>['row'], offer: Offer): Row | Refusal {
  const foreign = event.serves?.findIndex(({ fineTune }) => !offer.fineTunes.includes(fineTune)) ?? -1;
  if (foreign >= 0) {
    const message = `serves[${foreign}].fineTune must be one of the fine-tunes that this route version serves`;
    return new Refusal('BAD_INPUT', message, ['serves', foreign, 'fineTune']);
  }
  const fee = feeOf(event, offer);
  if (fee && fee.amount >= MAX_AMOUNT) {
    return new Refusal('LIMIT', 'the fee by the price of the route is 10^27 base units or more', [
      'outputTokens',
    ]);
  }
  const mix =
    event.serves &&
    totals(
      event.serves,
      (it) => it.fineTune,
      (it) => it.weight,
    );
  return row({
    key: event.inference,
    routeVersion: offer.version,
    provider: event.provider,
    task: event.task,
    inputTokens: BigInt(event.inputTokens),
    outputTokens: BigInt(event.outputTokens),
    latencyMs: optional(event.latencyMs),
    computeUnits: optional(event.computeUnits),
    ...(mix && { mixFineTunes: mix.map((it) => it.key), mixWeights: mix.map((it) => it.weight) }),
    ...(fee && feeProperties(fee)),
  });
}

const optional = (value: number | undefined) => (value === undefined ? undefined : BigInt(value));

interface Fee {
  readonly asset: string;
  readonly amount: bigint;
}

/** The fee given, else the route's price, else none: use without money. */
function feeOf({ fee, inputTokens, outputTokens }: Served, offer: Offer): Fee | undefined {
  if (fee) return { asset: fee.asset, amount: BigInt(fee.amount) };
  const { asset, perRequest, per1kInput, per1kOutput } = offer;
  if (asset === null) return undefined;
  const price = {
    perRequest: BigInt(perRequest ?? 0),
    per1kInput: BigInt(per1kInput ?? 0),
    per1kOutput: BigInt(per1kOutput ?? 0),
  };
  return { asset, amount: priceOf(price, BigInt(inputTokens), BigInt(outputTokens)) };
}

/** Two limbs to count with, and a decimal string for people. */
function feeProperties({ asset, amount }: Fee) {
  const { hi, lo } = toLimbs(amount);
  return { asset, fee: amount.toString(), feeHi: hi, feeLo: lo };
}
