// Measures what the issues promise, as ratios within one run, and writes bench/RESULTS.md. `npm run bench [part …]`
import { mkdtempSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { connect } from '../src/neo4j/connect.ts';
import { startEmbeddedNeo4j } from '../src/neo4j/embedded/index.ts';
import { migrate } from '../src/neo4j/migrations.ts';
import { admissionUnderLoad } from './parts/admission.ts';
import { ancestryOfMany } from './parts/ancestry.ts';
import { attributionOfMany } from './parts/attribution.ts';
import { evidenceRate } from './parts/evidence.ts';
import { explorerOfMany } from './parts/explorer.ts';
import { impactOfMany } from './parts/impact.ts';
import { imports } from './parts/imports.ts';
import { inferenceRate } from './parts/inferences.ts';
import { ladder } from './parts/ladder.ts';
import { pagesOfMany } from './parts/pages.ts';
import type { Bench, Result } from './parts/part.ts';
import { recordRate } from './parts/records.ts';
import { rootCausesOfMany } from './parts/root-causes.ts';
import { settlementOfMany } from './parts/settlement.ts';
import { settlementOfAMillion } from './parts/settlement-memory.ts';

const PARTS = {
  ancestry: ancestryOfMany,
  ladder,
  pages: pagesOfMany,
  attribution: attributionOfMany,
  impact: impactOfMany,
  records: recordRate,
  inferences: inferenceRate,
  evidence: evidenceRate,
  settlement: settlementOfMany,
  'settlement-memory': settlementOfAMillion,
  imports,
  'root-causes': rootCausesOfMany,
  explorer: explorerOfMany,
  admission: admissionUnderLoad,
};

const asked = process.argv.slice(2);
const chosen = Object.entries(PARTS).filter(([name]) => asked.length === 0 || asked.includes(name));
const neo4j = await startEmbeddedNeo4j({
  home: mkdtempSync(join(tmpdir(), 'lineage-bench-')),
  jarsHome: resolve(import.meta.dirname, '..', process.env.LINEAGE_HOME ?? '.lineage'),
  ports: { bolt: 17_697, http: 17_484 },
  onProgress: console.log,
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => neo4j.stop().finally(() => process.exit(1)));
}
const results: Result[] = [];
try {
  const connection = { ...neo4j, database: 'neo4j' };
  const database = await connect(connection);
  await migrate(database);
  const bench: Bench = { database, connection, say: (message) => console.log(`  ${message}`) };
  for (const [name, part] of chosen) {
    console.log(name);
    for (const result of await part(bench)) {
      results.push(result);
      console.log(
        `  ${result.what}: ${result.value} (aim ${result.aim})${result.detail ? ` · ${result.detail}` : ''}`,
      );
    }
  }
  await database.close();
} finally {
  await neo4j.stop();
}

if (asked.length === 0) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report());

function report(): string {
  const [cpu] = cpus();
  const rows = results.map(
    ({ what, value, aim, detail }) => `| ${what} | ${value} | ${aim} | ${detail ?? ''} |`,
  );
  return `# Measured

${new Date().toISOString().slice(0, 10)} · ${cpus().length} cores (${cpu?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB · Node ${process.versions.node} · Neo4j ${neo4j.version} Community, embedded, on the same machine.
Written by \`npm run bench\`. Ratios are of medians (p50) within one run; graphs are generated from a seed.

| what | measured | aim | detail |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
