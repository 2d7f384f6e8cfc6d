import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { verify } from '../../src/settlement/verify.ts';
import { applied } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { founded, uses, wallet } from '../support/economy.ts';
import { event, quarantine, release, updateModel, updatePerson } from '../support/events.ts';

let database: Database;
const pay = (asset: string) => settle(database, asset, { actor: 'local' });
const voided = (inference: string) => event('inference.voided', { inference, reason: 'a test' });

beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [...founded(), ...uses(1, 12), voided('i5')]);
  await pay('USD');
  await pay('ETH');
  await applied(database, [
    ...uses(13, 24),
    updatePerson('c2', { wallet: wallet(2) }),
    updateModel('wild', { owner: 'owner' }),
    event('payout.made', { owner: 'Contributor:c1', asset: 'USD', amount: '5', reference: 'one' }),
    {
      ...event('payout.made', { owner: 'Pool:platform', asset: 'USD', amount: '6', reference: 'two' }),
      id: 'two',
    },
    event('transfer.reversed', { transfer: 'payout:two', reason: 'it came back' }),
  ]);
  await pay('USD');
  await applied(database, [
    quarantine({ record: 'r2' }),
    quarantine({ datanetVersion: 'B@1' }),
    quarantine({ record: 'r3' }),
    ...uses(25, 30),
  ]);
  await pay('USD');
  await pay('ETH');
  await applied(database, [release({ datanetVersion: 'B@1' }), ...uses(31, 34)]);
});
afterAll(() => database.close());

/** Rules that are broken, each with what breaks it; up to the rule `until`. */
async function broken(
  options: { asset?: string; page?: number } = {},
  until?: string,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for await (const { rule, breaches } of verify(database, options)) {
    for (const { subject, problem } of breaches) {
      found[rule] ??= [];
      found[rule].push(`${subject}: ${problem}`);
    }
    if (rule === until) break;
  }
  return found;
}

/** Changes one node or relationship, `x`, for the time of a check. */
async function tampered<T>(match: string, set: string, check: () => Promise<T>): Promise<T> {
  const found = await ask(
    database,
    `MATCH ${match} RETURN elementId(x) AS id, properties(x) AS properties LIMIT 2`,
  );
  expect(found).toHaveLength(1);
  const [row] = found;
  const pattern = match.includes('[x') ? '()-[x]->()' : '(x)';
  const change = (what: string) =>
    ask(database, `MATCH ${pattern} WHERE elementId(x) = $id ${what}`, { ...row });
  await change(set);
  try {
    return await check();
  } finally {
    await change('SET x = $properties');
  }
}

describe('verify', () => {
  it('finds nothing in a ledger that is sound, whatever the size of its pages', {
    timeout: 90_000,
  }, async () => {
    expect(await broken({ page: 5 })).toEqual({});
    expect(await broken()).toEqual({});
  });

  it('says how much it looked at, for the asset asked for', async () => {
    const verdicts = [];
    for await (const verdict of verify(database, { asset: 'ETH' })) verdicts.push(verdict);
    expect(new Set(verdicts.map(({ asset }) => asset))).toEqual(new Set(['ETH', undefined]));
    const looked = Object.fromEntries(verdicts.map(({ noun, looked }) => [noun, looked]));
    expect(looked).toMatchObject({ settlements: 3, shards: 16, assets: 1 });
  });

  it('refuses an asset that is not there', async () => {
    await expect(broken({ asset: 'XYZ' })).rejects.toThrow('there is no Asset');
  });

  const account = (kind: string, owner: string) =>
    `(x:Account {asset: 'USD', kind: '${kind}', owner: '${owner}'})`;
  const c1 = account('PAYABLE', 'Contributor:c1');
  const transfer = (owner: string, number = 1, kind = 'LINE') =>
    `(x:Transfer {settlement: 'USD/${number}', owner: '${owner}', ownerKind: '${kind}'})`;
  const posting = (to: string, by: string) =>
    `(:Transfer {settlement: 'USD/1', owner: '${by}'})-[x:POSTS]->(:Account {owner: '${to}'})`;
  const settlement = (number: number) => `(x:Settlement {asset: 'USD', number: ${number}})`;

  test('a transfer that does not sum to 0', 'a transfer sums to 0, in its asset', {
    match: posting('Contributor:c1', 'DatanetVersion:A@1'),
    set: 'SET x.lo = x.lo + 1, x.amount = toString(x.lo)',
    names: /^transfer .*:LINE DatanetVersion:A@1: it sums to 1$/,
  });
  test('a posting in another asset', 'a transfer sums to 0, in its asset', {
    match: transfer('DatanetVersion:A@1'),
    set: "SET x.asset = 'ETH'",
    names: /^transfer .*:LINE DatanetVersion:A@1: it is in ETH and posts to .* in USD$/,
    asset: 'ETH',
  });
  test('a posting that reads differently', 'the limbs of a posting agree with its decimal string', {
    match: posting('Contributor:c1', 'DatanetVersion:A@1'),
    set: "SET x.amount = x.amount + '0'",
    names: /^transfer .*:LINE DatanetVersion:A@1: to PAYABLE Contributor:c1: /,
  });
  test('a posting that is no integer', 'the limbs of a posting agree with its decimal string', {
    match: posting('Contributor:c1', 'DatanetVersion:A@1'),
    set: 'SET x.lo = toFloat(x.lo)',
    names: /^transfer .*:LINE DatanetVersion:A@1: to PAYABLE Contributor:c1: /,
  });
  test(
    'something held that nothing in quarantine holds',
    'what is held follows from what is in quarantine and who was erased',
    {
      match: "(x:HoldTotal {asset: 'USD', owner: 'DatanetVersion:A@1'})",
      set: "SET x.total = '0'",
      names:
        /^account HELD Contributor:c\d: it holds \d+, by what is in quarantine and who was erased it would be \d+$/,
    },
  );
  test('a statement that says another hold', 'postings follow from the totals before and after', {
    match: transfer('DatanetVersion:A@1', 3),
    set: 'SET x.heldRecordsAt = [x.after]',
    names:
      /^transfer .*:LINE DatanetVersion:A@1: to (PAYABLE|HELD) Contributor:c\d it posts \d+ too (little|much)$/,
  });
  test('a release that says another total', 'postings follow from the totals before and after', {
    match: "(x:Transfer {kind: 'RELEASE', asset: 'USD', owner: 'MeasuredVersion:G/B@1'})",
    set: "SET x.heldAt = '0'",
    names: /^transfer /,
  });
  test('a counter of use that counts too much', 'routes have counted the inferences they answered', {
    match: "(x:UseCount {routeVersion: 'chat@1', provider: 'tpu'}) WITH x ORDER BY x.shard LIMIT 1",
    set: 'SET x.count = x.count + 1',
    names: /^route version chat@1: it has counted \d+ answers by tpu, there are \d+$/,
  });
  test('a balance that its postings do not sum to', 'a balance is the sum of its postings', {
    match: c1,
    set: 'SET x.lo = x.lo + 1, x.balance = toString(x.lo)',
    names: /^account PAYABLE Contributor:c1: it holds (\d+), its postings sum to \d+$/,
  });
  test('a balance that reads differently', 'the limbs of a balance agree with its decimal string', {
    match: c1,
    set: "SET x.balance = '1'",
    names: /^account PAYABLE Contributor:c1: .* and 1$/,
  });
  test('a posting that names another account', 'a balance is the sum of its postings', {
    match: posting('Contributor:c1', 'DatanetVersion:A@1'),
    set: "SET x.account = 'another'",
    names: /^account PAYABLE Contributor:c1: 1 of its postings name another account$/,
  });
  test('a gap in the numbers of postings', 'postings are numbered from 1 on, without gaps or doubles', {
    match:
      '(:Transfer)-[x:POSTS {number: 1}]->(:Account {asset: "USD", owner: "Contributor:c1", kind: "PAYABLE"})',
    set: 'SET x.number = 0',
    names: /^account PAYABLE Contributor:c1: its \d+ postings are numbered from 0 to/,
  });
  test('two postings with one number', 'postings are numbered from 1 on, without gaps or doubles', {
    match: '(:Transfer)-[x:POSTS {number: 2}]->(:Account {asset: "USD", owner: "fees"})',
    set: 'SET x.number = 3',
    names: /^account FEES fees: its \d+ postings share \d+ numbers$/,
  });
  it('names two postings with one number where there are too many to count at once', async () => {
    const second = '(:Transfer)-[x:POSTS {number: 2}]->(:Account {asset: "USD", owner: "fees"})';
    const found = await tampered(second, 'SET x.number = 3', () => broken({ page: 2 }));
    expect(found['postings are numbered from 1 on, without gaps or doubles']).toEqual([
      'account FEES fees: of the numbers 1 to 2 its postings have 1, on 1 of them',
    ]);
  });
  test('a posting that is not counted', 'postings are numbered from 1 on, without gaps or doubles', {
    match: c1,
    set: 'SET x.postings = x.postings + 1',
    names: /^account PAYABLE Contributor:c1: it counts \d+ postings and has \d+$/,
  });
  test('a negative balance', 'no balance is negative but that of the fees', {
    match: c1,
    set: "SET x.hi = -1, x.lo = 999999999999, x.balance = '-1'",
    names: /^account PAYABLE Contributor:c1: it holds -1$/,
  });
  test('what an account has received', 'an account has received what settlements posted to it', {
    match: c1,
    set: 'SET x.inLo = x.inLo + 1',
    names: /^account PAYABLE Contributor:c1: it has received/,
  });
  test(
    'balances that do not sum to 0',
    'all balances sum to 0: fees = paid + payable + held + untraced + pools + remainder',
    {
      match: c1,
      set: 'SET x.lo = x.lo + 1, x.balance = toString(x.lo)',
      names: /^asset USD: they sum to 1$/,
    },
  );
  test(
    'balances whose sum overflows',
    'all balances sum to 0: fees = paid + payable + held + untraced + pools + remainder',
    {
      match: c1,
      set: 'SET x.hi = 9223372036854775807',
      names: /^asset USD: they sum to more than an INTEGER holds$/,
      also: { match: account('PAYABLE', 'Contributor:c2'), set: 'SET x.hi = 9223372036854775807' },
    },
  );
  test('fees from elsewhere', 'fees enter by settlements only', {
    match: transfer('RouteVersion:chat@1'),
    set: "SET x.kind = 'PAYOUT'",
    names: /^account FEES fees: it is posted to by transfer .*RouteVersion:chat@1$/,
  });
  test('more claimed than earned', 'nobody has claimed more than was received', {
    match: c1,
    set: 'SET x.claimedHi = 10',
    names: /^account PAYABLE Contributor:c1: 1\d{13} is claimed/,
  });
  test(
    'an inference voided behind its settlement',
    'routes received the fees of their inferences, by provider and record',
    {
      match: '(x:Inference {key: "i4"})',
      set: "SET x.voidReason = 'late'",
      names: /^transfer .*:LINE RouteVersion:chat@1: it received \d+, its inferences brought \d+$/,
    },
  );
  test(
    'a fee that was changed later',
    'routes received the fees of their inferences, by provider and record',
    {
      match: '(x:Inference {key: "i4"})',
      set: 'SET x.feeLo = x.feeLo + 1, x.fee = toString(x.feeLo)',
      names: /^settlement USD\/1: it took \d+ from FEES, its inferences brought \d+$/,
    },
  );
  test(
    'another provider than was paid',
    'routes received the fees of their inferences, by provider and record',
    {
      match: '(x:Inference {key: "i8"})',
      set: "SET x.provider = 'gpu'",
      names: /^transfer .*:LINE RouteVersion:chat@1: by provider "gpu" it received/,
    },
  );
  test(
    'other evidence than was paid',
    'routes received the fees of their inferences, by provider and record',
    {
      match: '(:Inference {key: "i4"})-[x:INFLUENCED_BY]->(:Record {key: "r3"})',
      set: 'SET x.parts = x.parts + 1',
      names: /^transfer .*:LINE RouteVersion:chat@1: by record "r3" it received/,
    },
  );
  test('the total of evidence on a record', 'evidence totals join up by record', {
    match:
      "(a:Account {asset: 'USD', owner: 'RouteVersion:chat@1'}), (x:EvidenceTotal {account: a.id, record: 'r3'})",
    set: "SET x.total = x.total + '0'",
    names: /^evidence of RouteVersion:chat@1 on record r3: the total is \d+, the last transfer says \d+$/,
  });
  test('evidence that does not begin where it ended', 'evidence totals join up by record', {
    match: transfer('RouteVersion:chat@1', 2),
    set: "SET x.recordsBefore = ['7'] + x.recordsBefore[1..]",
    names: /^transfer .*:LINE RouteVersion:chat@1: the total of record .* begins with 7, before it ended/,
  });
  test('credit moved from one payee to another', 'postings follow from the totals before and after', {
    match: posting('Contributor:c1', 'DatanetVersion:A@1'),
    set: 'SET x.lo = x.lo - 1, x.amount = toString(x.lo)',
    also: {
      match: posting('Contributor:c2', 'DatanetVersion:A@1'),
      set: 'SET x.lo = x.lo + 1, x.amount = toString(x.lo)',
    },
    names: /^transfer .*:LINE DatanetVersion:A@1: to PAYABLE Contributor:c\d it posts 1 too (little|much)$/,
  });
  for (const [owner, kind] of [
    ['RouteVersion:chat@1', 'LINE'],
    ['MeasuredVersion:G/B@1', 'LINE'],
    ['Record:r1 again', 'LINE'],
    ['Record:r1', 'LINE'],
    ['FineTune:F', 'MODEL'],
    ['FineTune:F', 'TRAINING'],
  ] as const) {
    test(`the totals of ${kind} ${owner}`, 'postings follow from the totals before and after', {
      match: transfer(owner, 1, kind),
      set: "SET x.after = x.after + '000'",
      names: new RegExp(`^transfer .*:${kind} ${owner}: to .* it posts \\d+ too `),
    });
  }
  test('an owner of a base model who was not', 'postings follow from the totals before and after', {
    match: settlement(1),
    set: "SET x.owners = [it IN x.owners | 'Contributor:c1']",
    names: /^transfer .*:LINE BaseModel:owned: to PAYABLE Contributor:\w+ it posts/,
  });
  test('a route that was paid by other terms', 'postings follow from the totals before and after', {
    match: '(x:RouteVersion {key: "chat@1"})',
    set: 'SET x.policyWeights = [11] + x.policyWeights[1..]',
    names: /^transfer .*:LINE RouteVersion:chat@1: to /,
  });
  test('totals that are no numbers', 'postings follow from the totals before and after', {
    match: transfer('FineTune:F', 1, 'MODEL'),
    set: "SET x.before = 'none'",
    names: /^transfer .*:MODEL FineTune:F: its totals are not numbers$/,
  });
  test('a transfer of another settlement', 'postings follow from the totals before and after', {
    match: transfer('FineTune:F', 1, 'MODEL'),
    set: "SET x.settlement = 'USD/2'",
    names: /^transfer .*:MODEL FineTune:F: its key is not that of its settlement and node$/,
  });
  test('totals that do not begin where they ended', 'the totals of consecutive settlements join up', {
    match: transfer('FineTune:F', 2, 'MODEL'),
    set: "SET x.before = '3'",
    names: /^transfer .*:MODEL FineTune:F: it begins with 3, before it ended \d+$/,
  });
  test('totals of a provider that do not join up', 'the totals of consecutive settlements join up', {
    match: transfer('RouteVersion:chat@1', 2),
    set: "SET x.providersBefore = ['1'] + x.providersBefore[1..]",
    names:
      /^transfer .*:LINE RouteVersion:chat@1: the fees by provider \w+ begin with 1, before they ended \d+$/,
  });
  test('totals of evidence that do not join up', 'the totals of consecutive settlements join up', {
    match: transfer('RouteVersion:chat@1', 2),
    set: "SET x.evidenceBefore = '1'",
    names: /^transfer .*:LINE RouteVersion:chat@1: its evidence begins with 1, before it ended \d+$/,
  });
  test('what a route remembers', 'the totals of consecutive settlements join up', {
    match: account('LINE', 'RouteVersion:chat@1'),
    set: "SET x.providerFees = ['1'] + x.providerFees[1..]",
    names: /^account LINE RouteVersion:chat@1: it remembers other fees by provider \w+/,
  });
  test('totals that grew by more than was posted', 'totals grow by what was posted', {
    match: transfer('DatanetVersion:A@1', 3),
    set: "SET x.after = x.after + '0'",
    names: /^transfer .*:LINE DatanetVersion:A@1: the total grew by \d+, \d+ was posted$/,
  });
  test(
    'a settlement that leaves inferences out',
    'settlements follow each other and leave no inference out',
    {
      match: settlement(2),
      set: 'SET x.from = [it IN x.from | it + 1]',
      names: /^settlement USD\/2: in shard 0 it begins after \d+, before it ended \d+$/,
    },
  );
  test('a settlement that is missing', 'settlements follow each other and leave no inference out', {
    match: settlement(1),
    set: 'SET x.number = 100',
    names: /^settlement USD\/2: there is none before it$/,
  });
  test('a settlement that never closed', 'settlements follow each other and leave no inference out', {
    match: settlement(2),
    set: 'SET x.closed = false',
    names: /^settlement USD\/2: it is not closed, yet it has posted$/,
  });
  test(
    'an intake of which something else was taken',
    'settlements follow each other and leave no inference out',
    {
      match: "(x:Intake {asset: 'USD', shard: 0})",
      set: 'SET x.taken = x.taken + 1',
      names: /^settlement USD\/3: in shard 0 it ends at \d+, and \d+ is taken$/,
    },
  );
  it('names all that a settlement says wrong of itself', async () => {
    const sums = ['fees', 'pools', 'payable', 'held', 'untraced', 'remainder', 'inferences', 'voided'];
    const set = `SET ${sums.map((name) => `x.${name} = 77`)}`;
    const found = await tampered(settlement(1), set, () => broken({ asset: 'USD' }));
    expect(found).toEqual({
      'a settlement says what it posted': sums.map((name) =>
        expect.stringMatching(`^settlement USD/1: ${name}: it says 77, it is -?\\d+$`),
      ),
    });
  });
  const placed = "(x:Inference {asset: 'USD', key: 'i4'})";
  test('a gap in the intake', 'positions run from 1 to the count, without gaps or doubles', {
    match: placed,
    set: 'SET x.position = 0',
    names: /^shard \d+ of USD: inference i4 stands outside of 1 to \d+$/,
  });
  test('a gap that names its position', 'positions run from 1 to the count, without gaps or doubles', {
    match: placed,
    set: 'SET x.position = 1000',
    names: /^shard \d+ of USD: no inference stands in position \d+$/,
  });
  test('two inferences in one place', 'positions run from 1 to the count, without gaps or doubles', {
    match: "(x:Inference {asset: 'USD', position: 1}) WITH x ORDER BY x.shard LIMIT 1 MATCH (x)",
    set: "WITH x MATCH (y:Inference {asset: 'USD', shard: x.shard}) WHERE y.position > 1 WITH x, y.position AS taken LIMIT 1 SET x.position = taken",
    names: /^shard \d+ of USD: inferences .* share position \d+$/,
  });
  test('a sum of the intake', 'the intake has counted the fees of its inferences', {
    match: "(x:Intake {asset: 'USD', shard: 0})",
    set: 'SET x.hi = x.hi + 1',
    names: /^shard 0 of USD: it has counted \d+, its inferences brought \d+$/,
  });
  test('more taken than counted', 'no more is taken than was counted', {
    match: "(x:Intake {asset: 'USD', shard: 0})",
    set: 'SET x.taken = x.count + 1',
    names: /^shard 0 of USD: \d+ are taken of \d+$/,
  });
  test('a fee that reads differently', 'the limbs of a fee agree with its decimal string', {
    match: placed,
    set: "SET x.fee = x.fee + '0'",
    names: /^inference i4: they differ$/,
  });
  test('a fee without a place', 'every inference with a fee has a place in the intake', {
    match: placed,
    set: 'REMOVE x.position',
    names: /^inference i4: it has none$/,
  });
  test('the contributors of a version', 'stored profiles sum to a whole', {
    match: '(:DatanetVersion {key: "A@1"})-[x:CREDITS]->(:Contributor {key: "c1"})',
    set: 'SET x.parts = x.parts + 1',
    names: /^DatanetVersion:A@1: its parts by contributors sum to 1000000000000000001$/,
  });
  test('the contributors of a measured version', 'stored profiles sum to a whole', {
    match: '(x:MeasuredVersion)',
    set: 'SET x.untraced = 1',
    names: /^MeasuredVersion:G\/B@1: its parts by contributors sum to 1000000000000000001$/,
  });
  test('the data profile of a fine-tune', 'stored profiles sum to a whole', {
    match: '(:FineTune {key: "M"})-[x:CREDITS]->(:DatanetVersion {key: "A@1"})',
    set: 'SET x.parts = 9223372036854775807',
    names: /^FineTune:M: its parts by data sum to/,
  });
  test('the model profile of a fine-tune', 'stored profiles sum to a whole', {
    match: '(x:FineTune {key: "M"})',
    set: 'SET x.keptParts = x.keptParts - 1',
    names: /^FineTune:M: its parts by model sum to 999999999999999999$/,
  });
  test('a root that is not of its claims', 'a root is that of the claims after its settlement', {
    match: settlement(2),
    set: "SET x.root = '0x00'",
    names: /^settlement USD\/2: it says 0x00, its claims give 0x[0-9a-f]{64}$/,
  });
  test('a claim that fell', 'claims never fall, and their limbs agree with their decimal strings', {
    match: `(x:Claim {asset: 'USD', wallet: '${wallet(1)}', settlement: 2})`,
    set: "SET x.hi = 0, x.lo = 1, x.amount = '1'",
    names: new RegExp(`^claim of ${wallet(1)} in settlement USD/2: it fell from \\d+ to 1$`),
  });
  test('a claim that nobody made', 'the claims of wallets are what accounts have claimed', {
    match: `(x:Claim {asset: 'USD', wallet: '${wallet(1)}', settlement: 3})`,
    set: 'SET x.lo = x.lo + 1, x.amount = toString(x.lo)',
    names: /^asset USD: claims come to \d+, accounts have claimed \d+$/,
  });

  it('has left everything as it was', async () => {
    expect(await broken()).toEqual({});
  });

  interface Tampering {
    match: string;
    set: string;
    names: RegExp;
    asset?: string;
    also?: { match: string; set: string };
  }
  function test(what: string, rule: string, { match, set, names, asset = 'USD', also }: Tampering) {
    it(`names ${what}`, async () => {
      const check = () => tampered(match, set, () => broken({ asset }, rule));
      const found = await (also ? tampered(also.match, also.set, check) : check());
      expect(found[rule] ?? found).toContainEqual(expect.stringMatching(names));
    });
  }
});
