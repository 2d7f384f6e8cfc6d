import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { ResultSummary, Session } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../src/neo4j/database.ts';
import { declared } from '../src/neo4j/query.ts';
import { openDatabase } from './support/database.ts';
import { isTurn } from './support/depth.ts';

const ROOT = resolve(import.meta.dirname, '..');
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? filesIn(path) : [path];
  });
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Each layer may use itself and those before it. */
const LAYERS = [
  'values',
  'neo4j',
  'facts',
  'datanet',
  'factory',
  'serving',
  'lineage',
  'attribution',
  'settlement',
  'accountability',
  'events',
  'bulk-load',
  'analyst',
  'graphql',
  'http',
  'top',
];
const layerOf = (path: string) => {
  const [, folder = ''] = path.split('/');
  return LAYERS.includes(folder) ? folder : 'top';
};

const sources = filesIn('src').filter((path) => path.endsWith('.ts') && !path.includes('/generated/'));
const statements = filesIn('cypher').filter((path) => path.endsWith('.cypher'));
describe('the house', () => {
  it.each(sources)('%s uses only what stands below it', (path) => {
    const imports = [...textOf(path).matchAll(/from '(\.[^']+)'/g)].map(([, target]) =>
      relative(ROOT, resolve(ROOT, path, '..', target as string)),
    );
    const above = imports.filter(
      (target) =>
        target.startsWith('src/') && LAYERS.indexOf(layerOf(target)) > LAYERS.indexOf(layerOf(path)),
    );
    expect(above).toEqual([]);
  });

  it('keeps Cypher out of the code', () => {
    const inCode = sources.filter((path) =>
      /\b(MATCH|MERGE|UNWIND|CREATE) *\(|\bRETURN \w+\./.test(textOf(path)),
    );
    expect(inCode).toEqual([]);
  });

  it.each(statements)('%s says first what it is for', (path) => {
    expect(textOf(path)).toMatch(/^\/\/ \S/);
  });
});

for (const path of sources) if (!path.endsWith('cli.ts')) await import(join(ROOT, path));

describe('the statements', () => {
  let database: Database;
  /** Tells what Neo4j has to say of a statement, which the service does not ask for. */
  let told: Session;

  beforeAll(async () => {
    database = await openDatabase();
    told = database.driver.session({
      database: database.name,
      notificationFilter: { minimumSeverityLevel: 'INFORMATION' },
    });
  });
  afterAll(async () => {
    await told.close();
    await database.close();
  });

  const named = (path: string) => relative('cypher', path).replace('.cypher', '');
  const sent = statements.filter((path) => !/^cypher\/(schema|analyst)\//.test(path)).map(named);

  it('are all declared, and no others', () => {
    expect([...new Set([...declared.values()].map(({ file }) => file))].sort()).toEqual(sent.sort());
  });

  it('are declared once each', () => {
    const names = sources.flatMap((path) =>
      [...textOf(path).matchAll(/\bquery\(\s*'([^']+)'/g)].map(([, name]) => name),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('that differ only in a label are planned for each of the labels', () => {
    const pages = [...declared.values()].filter(({ file }) => file === 'facts/page/by-time');
    expect(pages.length).toBeGreaterThan(10);
    expect(new Set(pages.map(({ text }) => text)).size).toBe(pages.length);
    expect(pages.filter(({ text }) => /\bLABEL\b/.test(text))).toEqual([]);
  });

  const analysts = statements
    .filter((path) => path.startsWith('cypher/analyst/'))
    .map((path) => [named(path), textOf(path)] as const);
  // Statements of one file differ in a label only: one of them is planned, by turns.
  const byTurns = sent.flatMap((name) => {
    const alike = [...declared].filter(([, { file }]) => file === name);
    return alike.filter((_, place) => isTurn(0, place, alike.length));
  });
  const run = [...byTurns.map(([name, { text }]) => [name, text] as const), ...analysts];

  it.each(run)('%s is planned without a scan, and uses nothing that Neo4j will drop', async (name, text) => {
    const { summary } = await told.run(`EXPLAIN ${text}`);
    const operators = operatorsOf(summary.plan as Plan);
    // What has no place in the intake is a question about all of a kind. A saved query says in a line of its own that it asks one.
    const all =
      name === 'settlement/verify/without-place' ||
      (name.startsWith('analyst/') && /^\/\/ All of them: /m.test(text));
    const scans = all ? /AllNodesScan|CartesianProduct/ : /AllNodesScan|CartesianProduct|NodeByLabelScan/;
    expect(operators.filter((it) => scans.test(it))).toEqual([]);
    expect(deprecations(summary)).toEqual([]);
  });

  it.each(byTurns.filter(([, { file }]) => /^facts\/page\//.test(file)))(
    '%s is read off an index in its order, without sorting more than a page',
    async (_, { text }) => {
      const { summary } = await told.run(`EXPLAIN ${text}`);
      const operators = operatorsOf(summary.plan as Plan);
      expect(operators.filter((it) => /^(Sort|PartialSort)/.test(it))).toEqual([]);
      expect(operators.filter((it) => /^Top/.test(it)).length).toBeLessThanOrEqual(
        operators.some((it) => /^Union/.test(it)) ? 1 : 0,
      );
      expect(operators.filter((it) => /^Node.*IndexSeek/.test(it)).length).toBeGreaterThan(0);
    },
  );

  // A hint alone lets Neo4j read a whole index where its statistics are behind, as they are after a load.
  it('that name an index seek in it', () => {
    const hinted = [...declared].filter(
      ([name, { text }]) => !name.startsWith('lineage/') && /USING INDEX/.test(text),
    );
    expect(hinted.length).toBeGreaterThan(50);
    expect(hinted.filter(([, { text }]) => /USING INDEX (?!SEEK)/.test(text)).map(([name]) => name)).toEqual(
      [],
    );
  });

  it('hear of what Neo4j will drop, if there were any of it', async () => {
    const { summary } = await told.run('EXPLAIN MATCH (n:Fact {id: "a"}) RETURN id(n)');
    expect(deprecations(summary)).toHaveLength(1);
  });
});

const deprecations = ({ notifications }: ResultSummary) =>
  notifications.filter(({ category }) => category === 'DEPRECATION');

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operatorsOf = ({ operatorType, children }: Plan): string[] => [
  operatorType,
  ...children.flatMap(operatorsOf),
];
