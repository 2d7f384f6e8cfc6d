import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { settle } from '../../src/settlement/settle.ts';
import { verify } from '../../src/settlement/verify.ts';
import { Both } from '../settlement/both.ts';
import { only, payOut, sell } from '../settlement/events.ts';
import { assets, ROUTES, WORLD } from '../settlement/model-world.ts';
import { Reference } from '../settlement/reference.ts';
import type { Event } from '../settlement/reference-credit.ts';
import { apply } from '../support/apply.ts';
import { empty, openDatabase } from '../support/database.ts';
import { depth, SEED } from '../support/depth.ts';
import { founded, uses } from '../support/economy.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  measure,
  people,
  publish,
  quarantine,
  release,
  report,
} from '../support/events.ts';
import { trialBalance } from '../support/ledger.ts';

/** What is held and what is paid, to the unit, beside a reference that computes everything again from the beginning. */
vi.setConfig({ testTimeout: 600_000 });

const RUNS = depth(2, 12);

let database: Database;
let both: Both;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(async () => {
  await empty(database);
  both = new Both(database);
});
afterAll(() => database.close());

/** Settles both, whether or not there is anything to take: what was released may have to be published as a claim. */
async function settled(code: string) {
  await settle(database, code, { actor: 'local' });
  both.reference.settle(code);
  return both.compare(code);
}

async function broken(): Promise<string[]> {
  const found: string[] = [];
  for await (const { rule, breaches } of verify(database, {}))
    for (const { subject, problem } of breaches) found.push(`${rule}: ${subject}: ${problem}`);
  return found;
}

/** Two records by two people, and a route that pays for nothing but data. */
const line = [
  asset('EUR'),
  ...people('c1', 'c2'),
  datanet('A'),
  contribute('r1', { datanet: 'A', by: ['c1'] }),
  contribute('r2', { datanet: 'A', by: ['c2'] }),
  freeze('A', 1),
  fineTune('F', { on: ['A@1'] }),
  publish('chat', 1, ['F'], only('data')),
];

describe('a record in quarantine', () => {
  it('earns on, but what it earns from then on is held', async () => {
    await both.applied([...line, sell('i1', 'chat@1', 1_000n), quarantine({ record: 'r1' })]);
    expect(await both.compare('EUR')).toEqual({
      'FEES fees': -1_000n,
      'PAYABLE Contributor:c1': 500n,
      'PAYABLE Contributor:c2': 500n,
    });
    await both.applied([sell('i2', 'chat@1', 301n)]);
    expect(await settled('EUR')).toEqual({
      'FEES fees': -1_301n,
      'PAYABLE Contributor:c1': 500n,
      'HELD Contributor:c1': 150n,
      'PAYABLE Contributor:c2': 650n,
      'LINE DatanetVersion:A@1': 1n,
    });
    expect(await broken()).toEqual([]);
  });

  it('is held also in what evidence sends it, and not in what it passes on', async () => {
    await both.applied([
      ...line,
      correct('r3', { corrects: 'r1', datanet: 'A', by: ['c2'], share: '1/4' }),
      freeze('A', 2),
      fineTune('G', { on: ['A@2'] }),
      publish('new', 1, ['G'], only('data')),
      quarantine({ record: 'r3' }),
      sell('i1', 'new@1', 800n),
      report('i1', { r3: '1' }),
    ]);
    expect(await settled('EUR')).toMatchObject({
      'HELD Contributor:c2': 200n,
      'PAYABLE Contributor:c1': 600n,
    });
    expect(await broken()).toEqual([]);
  });

  it('goes on being held where a correction of it is a member', async () => {
    await both.applied([
      ...line,
      quarantine({ record: 'r1' }),
      correct('r3', { corrects: 'r1', datanet: 'A', by: ['c2'], share: '1/2' }),
      freeze('A', 2),
      fineTune('G', { on: ['A@2'] }),
      publish('new', 1, ['G'], only('data')),
      sell('i1', 'new@1', 800n),
    ]);
    expect(await settled('EUR')).toMatchObject({
      'HELD Contributor:c1': 200n,
      'PAYABLE Contributor:c2': 600n,
    });
  });

  it('is paid to the unit on release what would have been paid', async () => {
    await both.applied([
      ...line,
      quarantine({ record: 'r1' }),
      sell('i1', 'chat@1', 1n),
      quarantine({ record: 'r2' }),
      sell('i2', 'chat@1', 1_000n),
      release({ record: 'r2' }),
      sell('i3', 'chat@1', 7n),
      release({ record: 'r1' }),
    ]);
    expect(await settled('EUR')).toEqual({
      'FEES fees': -1_008n,
      'PAYABLE Contributor:c1': 504n,
      'PAYABLE Contributor:c2': 504n,
    });
    expect(await broken()).toEqual([]);
  });

  it('keeps what was paid out', async () => {
    await both.applied([
      ...line,
      sell('i1', 'chat@1', 1_000n),
      quarantine({ record: 'r1' }),
      payOut('Contributor:c1', 500n),
      sell('i2', 'chat@1', 1_000n),
    ]);
    await settled('EUR');
    expect(await both.apply([payOut('Contributor:c1', 1n)])).toEqual(['CONFLICT']);
    await both.applied([release({ record: 'r1' }), payOut('Contributor:c1', 500n)]);
    expect(await both.compare('EUR')).toMatchObject({ 'PAID Contributor:c1': 1_000n });
    expect(await broken()).toEqual([]);
  });
});

describe('a Datanet version in quarantine', () => {
  it('holds what the line sends it, as it is and as it was measured, but not evidence on its records', async () => {
    await both.applied([
      ...line,
      fineTune('M', { on: ['A@1'] }),
      measure('M', 'A@1', { r1: '1' }),
      publish('measured', 1, ['M'], only('data')),
      sell('i1', 'chat@1', 100n),
      sell('i2', 'measured@1', 100n),
      quarantine({ datanetVersion: 'A@1' }),
      sell('i3', 'chat@1', 100n),
      sell('i4', 'measured@1', 100n),
      sell('i5', 'chat@1', 100n),
      report('i5', { r2: '1' }),
    ]);
    expect(await settled('EUR')).toEqual({
      'FEES fees': -500n,
      'PAYABLE Contributor:c1': 150n,
      'PAYABLE Contributor:c2': 150n,
      'HELD Contributor:c1': 150n,
      'HELD Contributor:c2': 50n,
    });
    expect(await broken()).toEqual([]);
  });

  it('and a record in it hold nothing twice, in whatever order they come and go', async () => {
    await both.applied([
      ...line,
      sell('i1', 'chat@1', 10n),
      quarantine({ datanetVersion: 'A@1' }),
      sell('i2', 'chat@1', 100n),
      quarantine({ record: 'r1' }),
      sell('i3', 'chat@1', 1_000n),
      release({ datanetVersion: 'A@1' }),
    ]);
    expect(await settled('EUR')).toEqual({
      'FEES fees': -1_110n,
      'PAYABLE Contributor:c1': 55n,
      'PAYABLE Contributor:c2': 555n,
      'HELD Contributor:c1': 500n,
    });
    expect(await broken()).toEqual([]);
  });
});

describe('holds that come and go while others tell and settle', () => {
  it('lose nothing and double nothing, and end where a world without them ends', async () => {
    const free = new Reference();
    await apply(database, founded());
    free.apply(founded());
    let telling = true;
    const tell = async (first: number, last: number) => {
      for (let n = first; n <= last; n += 10) {
        // Without evidence, for what it moves depends on whether it comes before the settlement.
        const events = uses(n, n + 9).filter(({ type }) => type === 'inference.served');
        expect(await apply(database, events)).toMatchObject({ applied: events.length });
        free.apply(events);
      }
    };
    const settling = async (code: string) => {
      while (telling) await settle(database, code, { actor: 'local' });
    };
    const holding = async (target: object) => {
      while (telling) {
        for (const make of [quarantine, release])
          expect(await apply(database, [make({ ...target })])).toMatchObject({ applied: 1 });
      }
    };
    const others = [
      settling('USD'),
      settling('ETH'),
      holding({ record: 'r2' }),
      holding({ record: 'r3' }),
      holding({ datanetVersion: 'A@1' }),
    ];
    await Promise.all([tell(1, 100), tell(101, 200)]).finally(() => {
      telling = false;
    });
    await Promise.all(others);
    for (const code of ['USD', 'ETH']) {
      await settle(database, code, { actor: 'local' });
      free.settle(code);
      expect(await trialBalance(database, code)).toEqual(free.balances(code));
    }
    expect(await broken()).toEqual([]);
  });
});

/** One step of a random history. */
type Step = readonly [what: number, which: number, much: number];

describe('any history of holds', () => {
  it('agrees with the reference to the unit, and once all is released with a world that never held anything', async () => {
    const step = fc.tuple(fc.nat(99), fc.nat(1_000_000), fc.nat(1_000));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 24 }), async (steps) => {
        await empty(database);
        both = new Both(database);
        const free = new Reference();
        const told = async (events: readonly Event[], alsoFree = true) => {
          await both.applied(events);
          if (alsoFree) free.apply(events);
        };
        await told([...WORLD, ...assets(['X', 'Y'])]);
        await walk(steps, told);
        const held = [...both.reference.credit.quarantined];
        await told(
          held.map((name) => release(targetOf(name))),
          false,
        );
        for (const code of ['X', 'Y']) {
          free.settle(code);
          expect(await settled(code)).toEqual(free.balances(code));
        }
        expect(await broken()).toEqual([]);
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        seed: SEED,
      },
    );
  });
});

const HELD = ['a1', 'a2', 'a4', 'a5', 'a6', 'b2', 'b3', 'A@1', 'A@2', 'B@1'];
const targetOf = (name: string) => {
  const key = name.slice(name.indexOf(':') + 1);
  return key.includes('@') ? { datanetVersion: key } : { record: key };
};

async function walk(
  steps: readonly Step[],
  told: (events: readonly Event[], free?: boolean) => Promise<void>,
) {
  let count = 0;
  for (const [what, which, much] of steps) {
    const route = ROUTES[which % ROUTES.length] as string;
    const code = much % 3 === 0 ? 'Y' : 'X';
    const key = `i${++count}`;
    if (what < 45) {
      const fee = BigInt(much) ** BigInt(1 + (which % 4));
      const records = both.reference.recordsOf(route);
      const scores = Object.fromEntries(
        records.slice(0, 1 + (which % 4)).map((record, i) => [record, `${(much % 7) + i}`]),
      );
      await told([
        sell(key, route, fee, { asset: code }),
        ...(what < 20 ? [report(key, scores, { coverage: '2/3' })] : []),
      ]);
    } else if (what < 60) {
      await settled(code);
    } else {
      const target = HELD[which % HELD.length] as string;
      const name = target.includes('@') ? `DatanetVersion:${target}` : `Record:${target}`;
      const isHeld = both.reference.credit.quarantined.has(name);
      await told([(isHeld ? release : quarantine)(targetOf(name))], false);
      for (const code of ['X', 'Y']) await both.compare(code);
    }
  }
}
