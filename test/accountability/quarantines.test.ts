import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/database.ts';
import { applied, apply } from '../support/apply.ts';
import { ask, askColumn } from '../support/cypher.ts';
import { empty, openDatabase } from '../support/database.ts';
import {
  asset,
  contribute,
  correct,
  datanet,
  fineTune,
  freeze,
  include,
  people,
  publish,
  quarantine,
  release,
  serve,
} from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';
import { brokenRules } from '../support/invariants.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
beforeEach(() => empty(database));
afterAll(() => database.close());

const membersOf = (version: string) =>
  askColumn(
    database,
    `MATCH (v:DatanetVersion {key: $version})-[:VERSION_OF]->(d)<-[i:IN]-(r:Record)
     WHERE i.since <= v.version AND (i.until IS NULL OR i.until > v.version) RETURN r.key ORDER BY r.key`,
    { version },
  );
const creditsOf = (version: string) =>
  ask(
    database,
    'MATCH (:DatanetVersion {key: $version})-[x:CREDITS]->(c) RETURN c.key AS key, x.parts AS parts ORDER BY key',
    { version },
  );

/** A record, its correction, and another record. */
const chain = [
  asset('EUR'),
  ...people('c1', 'c2'),
  datanet('A'),
  contribute('r1', { datanet: 'A', by: ['c1'] }),
  correct('r2', { corrects: 'r1', datanet: 'A', by: ['c2'] }),
  contribute('r3', { datanet: 'A', by: ['c2'] }),
  freeze('A', 1),
];

const codes = async (...events: Parameters<typeof apply>[1]) =>
  (await apply(database, events)).rejected.map(({ code, message }) => `${code}: ${message}`);

describe('a record in quarantine', () => {
  it('leaves the next version, where what it corrects takes its place, and changes no version that was frozen', async () => {
    await applied(database, chain);
    const credits = await creditsOf('A@1');
    await applied(database, [quarantine({ record: 'r2' }), freeze('A', 2)]);
    expect(await membersOf('A@1')).toEqual(['r2', 'r3']);
    expect(await creditsOf('A@1')).toEqual(credits);
    expect(await membersOf('A@2')).toEqual(['r1', 'r3']);
    expect(await brokenRules(database)).toEqual({});
  });

  it('comes back with its release', async () => {
    await applied(database, [...chain, quarantine({ record: 'r2' }), freeze('A', 2)]);
    await applied(database, [release({ record: 'r2' }), freeze('A', 3)]);
    expect(await membersOf('A@3')).toEqual(['r2', 'r3']);
    expect(await brokenRules(database)).toEqual({});
  });

  it('is out of every Datanet it is in, and of those it enters', async () => {
    await applied(database, [
      ...chain,
      datanet('B'),
      contribute('r4', { datanet: 'B', by: ['c1'] }),
      quarantine({ record: 'r3' }),
      include('r3', 'B'),
      freeze('B', 1),
      freeze('A', 2),
    ]);
    expect(await membersOf('B@1')).toEqual(['r4']);
    expect(await membersOf('A@2')).toEqual(['r2']);
  });
});

describe('a quarantine', () => {
  it('is refused twice, and a release where there is none', async () => {
    await applied(database, [...chain, quarantine({ record: 'r1' }), quarantine({ datanetVersion: 'A@1' })]);
    expect(await codes(quarantine({ record: 'r1' }))).toEqual([
      'CONFLICT: record: the Record is in quarantine already',
    ]);
    expect(await codes(quarantine({ datanetVersion: 'A@1' }))).toEqual([
      'CONFLICT: datanetVersion: the DatanetVersion is in quarantine already',
    ]);
    expect(await codes(release({ record: 'r3' }))).toEqual([
      'CONFLICT: record: the Record is not in quarantine',
    ]);
    await applied(database, [release({ record: 'r1' })]);
    expect(await codes(release({ record: 'r1' }))).toEqual([
      'CONFLICT: record: the Record is not in quarantine',
    ]);
  });

  it('names one thing that is there', async () => {
    await applied(database, chain);
    expect(await codes(quarantine({ record: 'r9' }), quarantine({ datanetVersion: 'A@2' }))).toEqual([
      'UNKNOWN_REFERENCE: record: there is no Record with the key "r9"',
      'UNKNOWN_REFERENCE: datanetVersion: there is no DatanetVersion with the key "A@2"',
    ]);
    expect(
      await codes(quarantine({ record: 'r1', datanetVersion: 'A@1' }), quarantine({}), release({})),
    ).toEqual(Array.from({ length: 3 }, () => 'BAD_INPUT: record: give either record or datanetVersion'));
    expect(await codes(quarantine({ record: 'r1' }, { by: 'nobody' }))).toEqual([
      'UNKNOWN_REFERENCE: by: there is no Contributor with the key "nobody"',
    ]);
  });

  it('applies once, however often it is sent', async () => {
    const put = quarantine({ record: 'r1' });
    await applied(database, [...chain, put, release({ record: 'r1' })]);
    expect(await apply(database, [put])).toMatchObject({ applied: 0, duplicates: 1, rejectedTotal: 0 });
    expect(await askColumn(database, "MATCH (r:Record {key: 'r1'}) RETURN r.quarantine")).toEqual([null]);
  });
});

describe('everything downstream of it', () => {
  const MARKS = `{
    record(key: "r2") { quarantineMarks { path { key } } }
    datanetVersion(datanet: "A", version: 1) { quarantineMarks { quarantine { of { key } } path { key } } }
    fineTune(key: "G") { quarantineMarks { path { key } } }
    routeVersion(route: "chat", version: 1) { quarantineMarks { path { key } } }
    modelRoute(key: "chat") { quarantineMarks { path { key } } }
    inference(key: "i1") { quarantineMarks { path { key } quarantine { reason } } }
    other: fineTune(key: "H") { quarantineMarks { path { key } } }
  }`;
  const line = [
    ...chain,
    datanet('B'),
    contribute('b1', { datanet: 'B', by: ['c1'] }),
    freeze('B', 1),
    fineTune('F', { on: ['A@1'] }),
    fineTune('G', { from: ['F'] }),
    fineTune('H', { on: ['B@1'] }),
    publish('chat', 1, ['G']),
    serve('i1', 'chat@1'),
  ];
  const keys = (marks: { path: { key: string }[] }[]) => marks.map(({ path }) => path.map(({ key }) => key));

  it('shows the mark and a shortest way to it, as long as it lasts', async () => {
    await applied(database, [...line, quarantine({ record: 'r1' })]);
    const marked = await graphqlOf(database).ask(MARKS);
    expect(keys(marked.record.quarantineMarks)).toEqual([['r2', 'r1']]);
    expect(keys(marked.datanetVersion.quarantineMarks)).toEqual([['A@1', 'r2', 'r1']]);
    expect(keys(marked.fineTune.quarantineMarks)).toEqual([['G', 'F', 'A@1', 'r2', 'r1']]);
    expect(keys(marked.routeVersion.quarantineMarks)).toEqual([['chat@1', 'G', 'F', 'A@1', 'r2', 'r1']]);
    expect(keys(marked.modelRoute.quarantineMarks)).toEqual([
      ['chat', 'chat@1', 'G', 'F', 'A@1', 'r2', 'r1'],
    ]);
    expect(keys(marked.inference.quarantineMarks)).toEqual([['i1', 'chat@1', 'G', 'F', 'A@1', 'r2', 'r1']]);
    expect(marked.inference.quarantineMarks[0].quarantine).toEqual({ reason: 'it looks wrong' });
    expect(marked.other.quarantineMarks).toEqual([]);

    await applied(database, [release({ record: 'r1' })]);
    const free = await graphqlOf(database).ask(MARKS);
    for (const it of Object.values(free)) expect(it).toEqual({ quarantineMarks: [] });
  });

  it('shows a version in quarantine too, itself included', async () => {
    await applied(database, [...line, quarantine({ datanetVersion: 'A@1' })]);
    const marked = await graphqlOf(database).ask(MARKS);
    expect(keys(marked.datanetVersion.quarantineMarks)).toEqual([['A@1']]);
    expect(marked.datanetVersion.quarantineMarks[0].quarantine).toEqual({ of: { key: 'A@1' } });
    expect(keys(marked.fineTune.quarantineMarks)).toEqual([['G', 'F', 'A@1']]);
    expect(marked.record.quarantineMarks).toEqual([]);
  });

  it('is shown by a dry run before anything is done, and by the quarantine itself', async () => {
    await applied(database, line);
    const mutation = (dryRun: boolean) => `mutation {
      quarantine(input: { record: "r1", reason: "copied" }, dryRun: ${dryRun}) {
        record { key quarantines { totalCount } }
        impact { fineTuneCount routeVersionCount servingCount inferenceCount }
        userErrors { code message path }
      }
    }`;
    const impact = { fineTuneCount: 2, routeVersionCount: 1, servingCount: 1, inferenceCount: 1 };
    const { ask } = graphqlOf(database);
    expect((await ask(mutation(true))).quarantine).toEqual({
      record: { key: 'r1', quarantines: { totalCount: 0 } },
      impact,
      userErrors: [],
    });
    expect((await ask(mutation(false))).quarantine).toMatchObject({
      record: { quarantines: { totalCount: 1 } },
      impact,
    });
    expect((await ask(mutation(true))).quarantine).toEqual({
      record: null,
      impact: null,
      userErrors: [
        { code: 'CONFLICT', message: 'the Record is in quarantine already', path: ['input', 'record'] },
      ],
    });
  });
});
