import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Attributor, type By } from '../../src/attribution/attribution.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { apportion, ONE } from '../../src/values/parts.ts';
import { applied } from '../support/apply.ts';
import { askColumn } from '../support/cypher.ts';
import { openDatabase } from '../support/database.ts';
import { contribute, datanet, fineTune, freeze, include, people, publish } from '../support/events.ts';
import { graphqlOf } from '../support/graphql.ts';
import { idsByName } from '../support/reading.ts';

let database: Database;
let id: string;
beforeAll(async () => {
  database = await openDatabase();
  await applied(database, [
    ...people('c1', 'c2', 'c3'),
    datanet('A'),
    datanet('B'),
    contribute('r1', { datanet: 'A', by: ['c1'] }),
    contribute('r2', { datanet: 'A', by: ['c2'] }),
    include('r2', 'B'),
    contribute('r3', { datanet: 'B', by: ['c3'] }),
    freeze('A', 1),
    freeze('B', 1),
    fineTune('FA', { on: ['A@1'] }),
    fineTune('FB', { on: ['B@1'] }),
    fineTune('M', { from: { FA: 6, FB: 4 } }),
    publish('chat', 1, ['M']),
  ]);
  id = (await idsByName(database)).get('FineTune:M') as string;
});
afterAll(() => database?.close());

describe('the golden case: two Datanets that share a record, two fine-tunes, merged 6 to 4', () => {
  it('credits c2 with a half, c1 with three tenths and c3 with two tenths of ONE, exactly', async () => {
    const attributor = new Attributor(database);
    const attribution = (by: By) => attributor.attribution(id, by, 'DATA');
    expect(await attribution('CONTRIBUTOR')).toEqual({
      shares: [
        { name: 'Contributor:c2', basis: 'DECLARED', parts: 500_000_000_000_000_000n },
        { name: 'Contributor:c1', basis: 'DECLARED', parts: 300_000_000_000_000_000n },
        { name: 'Contributor:c3', basis: 'DECLARED', parts: 200_000_000_000_000_000n },
      ],
      untraced: 0n,
      untracedReasons: [],
    });
    expect((await attribution('RECORD')).shares).toEqual([
      { name: 'Record:r2', basis: 'DECLARED', parts: ONE / 2n },
      { name: 'Record:r1', basis: 'DECLARED', parts: (3n * ONE) / 10n },
      { name: 'Record:r3', basis: 'DECLARED', parts: ONE / 5n },
    ]);
    expect((await attribution('DATANET')).shares).toEqual([
      { name: 'Datanet:A', basis: 'DECLARED', parts: (6n * ONE) / 10n },
      { name: 'Datanet:B', basis: 'DECLARED', parts: (4n * ONE) / 10n },
    ]);
  });

  it('has them in the profiles written at freeze and publish', async () => {
    const parts = (text: string) => askColumn(database, text);
    expect(await parts("MATCH (:DatanetVersion {key: 'A@1'})-[c:CREDITS]->() RETURN c.parts")).toEqual([
      ONE / 2n,
      ONE / 2n,
    ]);
    expect(
      await parts(
        "MATCH (:FineTune {key: 'M'})-[c:CREDITS]->(v:DatanetVersion) RETURN c.parts ORDER BY v.key",
      ),
    ).toEqual([(6n * ONE) / 10n, (4n * ONE) / 10n]);
  });

  it('is shown so by GraphQL, for the fine-tune and for the route that serves it', async () => {
    const { ask } = graphqlOf(database);
    const shown = await ask(`{
      ofModel: attribution(of: "${id}", by: CONTRIBUTOR) { ...whole }
      route: routeVersion(route: "chat", version: 1) { id }
    }
    fragment whole on AttributionConnection {
      edges { node { __typename key } parts share basis }
      untraced untracedReasons totalParts totalCount
    }`);
    const edge = (key: string, share: number, parts: string) => ({
      node: { __typename: 'Contributor', key },
      parts,
      share,
      basis: 'DECLARED',
    });
    const whole = {
      edges: [
        edge('c2', 0.5, '500000000000000000'),
        edge('c1', 0.3, '300000000000000000'),
        edge('c3', 0.2, '200000000000000000'),
      ],
      untraced: '0',
      untracedReasons: [],
      totalParts: '1000000000000000000',
      totalCount: 3,
    };
    expect(shown.ofModel).toEqual(whole);
    const ofRoute = await ask(
      `query ($of: ID!) { attribution(of: $of, by: CONTRIBUTOR) {
         edges { node { __typename key } parts share basis } untraced untracedReasons totalParts totalCount } }`,
      { of: shown.route.id },
    );
    expect(ofRoute.attribution).toEqual(whole);
  });

  it('divides a data pool of half of ONE over evidence of +2 and +1 to the unit', () => {
    const scores = new Map([
      ['Record:r1', 2n],
      ['Record:r3', 1n],
    ]);
    expect(apportion(500_000_000_000_000_000n, scores)).toEqual(
      new Map([
        ['Record:r1', 333_333_333_333_333_333n],
        ['Record:r3', 166_666_666_666_666_667n],
      ]),
    );
  });
});
