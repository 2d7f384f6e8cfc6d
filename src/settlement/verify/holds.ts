import { query, type Run, type } from '../../neo4j/query.ts';
import { fromLimbs } from '../../values/money.ts';
import { readHeld } from '../holds.ts';
import { readLineAccounts } from '../line-accounts.ts';
import { ruleOf } from '../rules.ts';
import { readStored } from '../stored.ts';
import { amountOf, type Breach, type Check, findings, type Reader } from './check.ts';

const heldAccounts = query(
  'settlement/verify/held-accounts',
  { asset: type<string>() },
  {
    owner: type<string>(),
    hi: type<unknown>(),
    lo: type<unknown>(),
    erasedHi: type<bigint>(),
    erasedLo: type<bigint>(),
  },
);

const HELD = 'what is held follows from what is in quarantine and who was erased';

/** Computes all that is held once more, from what nodes have received and from what they had when they were put aside. */
export const checkHolds = (asset: string): Check => ({
  rules: [HELD],
  noun: 'books',
  async *pieces() {
    yield { size: 1, look: (reader) => look(reader, asset) };
  },
});

async function look(reader: Reader, asset: string): Promise<Breach[]> {
  const { breaches, expect } = findings();
  const run: Run = (query, params) => reader.run(query, params);
  const held = await readHeld(run, asset);
  const owners = [...held.versions.keys(), ...held.records.keys()];
  const stored = await readStored(run, owners);
  const due = new Map<string, bigint>();
  for (const { asset: of, owner, received } of await readLineAccounts(run, owners, ['LINE'])) {
    if (of !== asset) continue;
    const rule = ruleOf({ owner, kind: 'LINE' }, stored, () => undefined, held);
    for (const { owner, kind, amount } of rule?.(received) ?? [])
      if (kind === 'HELD') due.set(owner, (due.get(owner) ?? 0n) + amount);
  }
  for (const { owner, hi, lo, erasedHi, erasedLo } of await reader.run(heldAccounts, { asset })) {
    const amount = amountOf(hi, lo);
    const wanted = (due.get(owner) ?? 0n) + fromLimbs({ hi: erasedHi, lo: erasedLo });
    expect(
      amount === wanted,
      HELD,
      `account HELD ${owner}`,
      () => `it holds ${amount}, by what is in quarantine and who was erased it would be ${wanted}`,
    );
    due.delete(owner);
  }
  for (const [owner, amount] of due)
    expect(amount === 0n, HELD, `account HELD ${owner}`, () => `it is not there, and should hold ${amount}`);
  return breaches;
}
