import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STORY_FILE, storyText } from '../samples/generate.ts';
import { versionProfile } from '../src/datanet/profile.ts';
import { ingest } from '../src/events/ingest.ts';
import type { Database } from '../src/neo4j/database.ts';
import { type } from '../src/neo4j/query.ts';
import { fraction } from '../src/values/fraction.ts';
import { ONE } from '../src/values/parts.ts';
import { empty, openDatabase } from './support/database.ts';
import {
  type ExpectedRecord,
  type ExpectedVersion,
  expectedRecords,
  expectedVersions,
  type HistoryEvent,
  hardHistory,
  hardMistakes,
  KEYS,
  repeats,
} from './support/history.ts';

const REAL_INPUT = new URL('../../shared/data/prompts.ndjson', import.meta.url);

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const send = (body: AsyncIterable<Uint8Array>) => ingest(database, body, { actor: 'local' });
const sendFile = (file: URL) => send(createReadStream(file));
const sendEvents = (events: readonly object[]) =>
  send(Readable.from(events.map((event) => Buffer.from(`${JSON.stringify(event)}\n`))));

const accepted = (applied: number, duplicates = 0) => ({
  applied,
  duplicates,
  rejectedTotal: 0,
  rejected: [],
});

/** Rows of a statement of this test's own. */
const ask = (
  text: string,
  params: Record<string, string | string[] | bigint> = {},
  columns: readonly string[] = [],
) =>
  database.read(
    {
      name: 'test',
      text,
      params: Object.fromEntries(Object.keys(params).map((name) => [name, type()])),
      columns: Object.fromEntries(columns.map((name) => [name, type()])),
    },
    params,
    { timeout: 120_000 },
  );

const MEMBERS = `
  MATCH (v:DatanetVersion)-[:VERSION_OF]->(d:Datanet)<-[i:IN]-(r:Record)
  WHERE i.since <= v.version AND (i.until IS NULL OR v.version < i.until)
  RETURN v.key AS version, collect(r.key) AS records`;
const CREDITS = `
  MATCH (v:DatanetVersion)
  RETURN v.key AS version, v.untraced AS untraced,
         [(v)-[credit:CREDITS]->(c:Contributor) | [c.key, credit.parts]] AS credits`;

describe('the sample story', () => {
  beforeAll(() => empty(database));

  it('is exactly what its script makes', () => {
    const text = readFileSync(STORY_FILE, 'utf8');
    expect(text === storyText(), 'run `npm run sample` and commit samples/story.ndjson').toBe(true);
    expect(text.length).toBeLessThan(600_000);
  });

  it('has as many events, models and builders as its descriptions say', () => {
    const events = eventsOf(STORY_FILE) as { type: string; builtBy?: { contributor: string }[] }[];
    const built = events.filter(({ type }) => type === 'fineTune.completed');
    const builders = new Set(
      built.flatMap(({ builtBy = [] }) => builtBy.map(({ contributor }) => contributor)),
    );
    expect([built.length, builders.size]).toEqual([8, 6]);
    const [readme, cast] = ['../README.md', '../samples/README.md'].map((file) =>
      readFileSync(new URL(file, import.meta.url), 'utf8').replaceAll(/\s+/g, ' '),
    );
    expect(readme).toContain('six builders turn them into eight models');
    expect(cast).toContain(`${events.length} events`);
    for (const builder of builders) expect(cast).toContain(`\`${builder}\``);
  });

  it('is told in the order of time', () => {
    const moments = eventsOf(STORY_FILE).map(({ at }) => at);
    expect(moments).toEqual([...moments].sort());
    expect(moments.at(-1)?.slice(0, 7)).toBe('2026-10');
  });

  it('imports with nothing refused, and a second time changes nothing', { timeout: 300_000 }, async () => {
    const events = eventsOf(STORY_FILE).length;
    expect(await sendFile(STORY_FILE)).toEqual(accepted(events));
    expect(await sendFile(STORY_FILE)).toEqual(accepted(0, events));
  });

  it('has the cast that samples/README.md promises', async () => {
    const [row] = await ask(
      `MATCH (v:DatanetVersion {key: 'coastal-weather@1'})-[credit:CREDITS]->(:Contributor {key: 'observatorio-praia-norte'})
       MATCH (m:FineTune {key: 'shoreline-medic-1'})
       RETURN credit.parts AS dense,
              COUNT { (m)-[:DERIVED_FROM*2]->(:FineTune {key: 'triage-nurse-1'}) } AS ways,
              COUNT { (:Inference {routeVersion: 'quiet-harbour@1'}) } AS unused,
              COUNT { (:Inference) } AS answers`,
      {},
      ['dense', 'ways', 'unused', 'answers'],
    );
    expect(row).toMatchObject({ ways: 2n, unused: 0n, answers: 304n });
    const share = Number(row?.dense) / Number(ONE);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.4);
  });
});

describe('the hard history', () => {
  beforeAll(() => empty(database));

  it('imports with nothing refused; only what is sent again is a duplicate', {
    timeout: 600_000,
  }, async () => {
    const events = hardHistory();
    expect(await sendEvents(events)).toEqual(accepted(events.length - repeats(), repeats()));
  });

  it('changes nothing the second time', { timeout: 300_000 }, async () => {
    const before = await size();
    expect(await sendEvents(hardHistory())).toEqual(accepted(0, hardHistory().length));
    expect(await size()).toEqual(before);
  });

  it('makes the newest eligible record of each chain a member of each version', async () => {
    const found = await ask(MEMBERS, {}, ['version', 'records']);
    const members = Object.fromEntries(found.map((it) => [it.version, (it.records as string[]).sort()]));
    const expected = [...expectedVersions()].map(([key, it]) => [key, it.members.map((r) => r.key).sort()]);
    expect(members).toEqual(Object.fromEntries(expected));
  });

  it('credits the contributors of each version by the arithmetic of its members', async () => {
    const found = await ask(CREDITS, {}, ['version', 'untraced', 'credits']);
    expect(found).toHaveLength(expectedVersions().size);
    for (const { version, untraced, credits } of found) {
      const expected = Object.fromEntries(
        creditsOf(expectedVersions().get(version as string) as ExpectedVersion),
      );
      const stored = (credits as [string, bigint][]).map(([key, parts]) => [`Contributor:${key}`, parts]);
      if (untraced) stored.push(['untraced', untraced as bigint]);
      expect(Object.fromEntries(stored), version as string).toEqual(expected);
    }
  });

  it('gives odd units to the smaller key by code point', async () => {
    const [row] = await ask(
      `MATCH (v:DatanetVersion {key: $version})-[credit:CREDITS]->(c:Contributor {key: 'c01'})
       RETURN credit.parts AS parts`,
      { version: `${KEYS.orderDatanet}@1` },
      ['parts'],
    );
    expect(row?.parts).toBe(ONE / 6n + 1n);
  });

  it('refuses mistakes, each with its code, and keeps nothing of them', async () => {
    const before = await size();
    for (const { event, code } of hardMistakes()) {
      const { applied, rejected } = await sendEvents([event]);
      expect({ applied, codes: rejected.map((it) => it.code) }, JSON.stringify(event)).toEqual({
        applied: 0,
        codes: [code],
      });
    }
    expect(await size()).toEqual(before);
  });
});

const hasRealInput = existsSync(REAL_INPUT);

describe.skipIf(!hasRealInput)(
  `the real input${hasRealInput ? '' : ' (SKIPPED: ../shared/data/prompts.ndjson is absent)'}`,
  () => {
    beforeAll(() => empty(database));

    it('imports with nothing refused, and a second time changes nothing', { timeout: 600_000 }, async () => {
      expect(await sendFile(REAL_INPUT)).toEqual(accepted(2_733));
      expect(await sendFile(REAL_INPUT)).toEqual(accepted(0, 2_733));
    });

    it('ends with 1,513 members, 610 credited contributors in version 12 and one in version 1', async () => {
      const [row] = await ask(
        `RETURN COUNT { (:Datanet {key: 'prompts'})<-[i:IN WHERE i.since IS NOT NULL AND i.until IS NULL]-(:Record) } AS members,
                COUNT { (:DatanetVersion {key: 'prompts@12'})-[:CREDITS]->(:Contributor) } AS last,
                COUNT { (:DatanetVersion {key: 'prompts@1'})-[:CREDITS]->(:Contributor) } AS first`,
        {},
        ['members', 'last', 'first'],
      );
      expect(row).toEqual({ members: 1_513n, last: 610n, first: 1n });
    });
  },
);

function eventsOf(file: URL): HistoryEvent[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

const size = () =>
  ask('RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships', {}, ['nodes', 'relationships']);

/** The contributor profile of a version, from what the history says of its members. */
function creditsOf({ weighting, members }: ExpectedVersion) {
  const weights = new Map(members.map((it) => [it.key, weightOf(it, weighting)]));
  const reached = new Map(members.map((it) => [it.key, it]));
  for (const { corrects } of reached.values()) {
    if (corrects !== undefined) reached.set(corrects, expectedRecords().get(corrects) as ExpectedRecord);
  }
  const records = [...reached.values()].map(({ key, order, by, corrects, share }) => ({
    key,
    weight: weights.get(key),
    revision: BigInt(order),
    corrects: corrects === undefined ? undefined : { key: corrects, keeps: fraction(share as string) },
    by: sharesOf(by),
  }));
  return [...versionProfile(records).contributors].filter(([, parts]) => parts > 0n);
}

function weightOf({ bytes, weight }: ExpectedRecord, weighting: ExpectedVersion['weighting']): bigint {
  if (weighting === 'UNIFORM') return 1n;
  return BigInt(weighting === 'BYTES' ? bytes : weight);
}

function sharesOf(by: ExpectedRecord['by']) {
  const shares = new Map<string, bigint>();
  for (const { contributor, share = 1 } of by) {
    shares.set(contributor, (shares.get(contributor) ?? 0n) + BigInt(share));
  }
  return [...shares].map(([contributor, share]) => ({ contributor, share }));
}
