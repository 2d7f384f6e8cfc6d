import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { verify } from '../../src/settlement/verify.ts';
import { applied, apply, outcomeOf } from '../support/apply.ts';
import { ask } from '../support/cypher.ts';
import { neo4jOfWorker, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  freeze,
  people,
  remove,
  times,
  validate,
} from '../support/events.ts';
import { brokenRules } from '../support/invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const [BODIES, RECORDS] = [2, 400];
const STIRRED = 60;
const ONE = 10n ** 18n;

/** A process of its own that contributes on a word. */
function contributor(datanet: string, who: string) {
  const { uri, username, password, database } = neo4jOfWorker();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'contributor.ts'), datanet, who, `${BODIES}`, `${RECORDS}`],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NEO4J_URI: uri,
        NEO4J_USERNAME: username,
        NEO4J_PASSWORD: password,
        NEO4J_DATABASE: database,
      },
    },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const says = async (word: string) => expect((await lines.next()).value).toBe(word);
  return {
    ready: () => says('ready'),
    done: () => {
      child.stdin.write('go\n');
      return says('done');
    },
  };
}

/** Members by the intervals of a version, and the parts that its profile gives. */
async function versionsOf(datanet: string) {
  const found = await ask(
    database,
    `MATCH (v:DatanetVersion)-[:VERSION_OF]->(d:Datanet {key: $datanet})
     CALL (v, d) {
       MATCH (d)<-[i:IN]-(r:Record) WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version)
       RETURN collect(r.key) AS members
     }
     CALL (v) {
       MATCH (v)<-[:OF]-(p:RecordProfile) UNWIND range(0, size(p.keys) - 1) AS i
       RETURN collect(p.keys[i]) AS keys, collect(p.parts[i]) AS parts
     }
     RETURN members, keys, parts ORDER BY v.version`,
    { datanet },
  );
  return found as { members: string[]; keys: string[]; parts: bigint[] }[];
}

test('every freeze is of one state while several processes contribute', { timeout: 240_000 }, async () => {
  await applied(database, [
    asset('EUR'),
    ...people('c1', 'c2', 'c3'),
    datanet('plain'),
    datanet('stirred'),
    ...times(STIRRED, (i) => contribute(`stirred ${i}`, { datanet: 'stirred', by: ['c1'] })),
    contribute('plain 0', { datanet: 'plain', by: ['c1'] }),
  ]);
  const contributors = times(2, (i) => [
    contributor('plain', `p${i}`),
    contributor('stirred', `p${i}`),
  ]).flat();
  await Promise.all(contributors.map((it) => it.ready()));

  let working = true;
  const frozen = { plain: 0, stirred: 0 };
  const freezing = Object.keys(frozen).map(async (key) => {
    const name = key as keyof typeof frozen;
    do {
      expect(await outcomeOf(database, freeze(name, frozen[name] + 1))).toBe('applied');
      frozen[name]++;
    } while (working);
  });
  const stirring = async () => {
    for (const i of times(STIRRED, (it) => it)) {
      const key = `stirred ${i}`;
      const [event] = [
        correct(`${key} b`, { corrects: key, datanet: 'stirred', by: ['c2'] }),
        validate(key, 'c3', 'REJECTED'),
        remove(key),
      ].slice(i % 3);
      expect((await apply(database, [event as object])).rejected).toEqual([]);
    }
  };
  const contributing = Promise.all(contributors.map((it) => it.done())).finally(() => {
    working = false;
  });
  await Promise.all([contributing, stirring(), ...freezing]);
  for (const name of ['plain', 'stirred'] as const) await applied(database, [freeze(name, frozen[name] + 1)]);

  for (const { members, keys, parts } of await versionsOf('plain')) {
    expect([...keys].sort()).toEqual(members.sort());
    const equal = ONE / BigInt(members.length);
    expect(parts.every((it) => it === equal || it === equal + 1n)).toBe(true);
    expect(parts.reduce((a, b) => a + b, 0n)).toBe(ONE);
  }
  const [last] = (await versionsOf('plain')).slice(-1);
  expect(last?.members).toHaveLength(1 + 2 * BODIES * RECORDS);
  expect(frozen.plain).toBeGreaterThan(2);
  // What is corrected has a part though it is no member: the rules compare how many there are.
  expect(await brokenRules(database)).toEqual({});
  for await (const { broken, rule } of verify(database))
    expect({ rule, broken }).toEqual({ rule, broken: 0 });
});
