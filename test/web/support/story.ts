import { createReadStream } from 'node:fs';
import { STORY_FILE } from '../../../samples/generate.ts';
import { ingest } from '../../../src/events/ingest.ts';
import type { Database } from '../../../src/neo4j/database.ts';
import { settle } from '../../../src/settlement/settle.ts';

/** The sample story, told and settled once in both assets. */
export async function tellStory(database: Database): Promise<void> {
  const { rejected } = await ingest(database, createReadStream(STORY_FILE), { actor: 'local' });
  if (rejected[0]) throw new Error(`refused: ${JSON.stringify(rejected[0])}`);
  for (const asset of ['LINE', 'EURL']) await settle(database, asset, { actor: 'local' });
}

/** A link of every kind that has a page. */
export const VIEWS = {
  home: '/',
  inference: '/n/inference/answer-0035',
  'inference-free': '/n/inference/answer-0301',
  route: '/n/route/triage-desk',
  'route-unused': '/n/route/quiet-harbour',
  'route-version': '/n/route-version/contract-desk@1',
  'fine-tune': '/n/fine-tune/shoreline-medic-1',
  'base-model': '/n/base-model/openbasin-3b',
  'compute-provider': '/n/compute-provider/kite-edge',
  datanet: '/n/datanet/coastal-weather',
  'datanet-version': '/n/datanet-version/medicine-triage@3',
  record: '/n/record/triage/jellyfish-arm.2',
  contributor: '/n/contributor/hanna-lindqvist',
  asset: '/n/asset/LINE',
  settlement: '/n/settlement/LINE/1',
  transfer: '/n/transfer/',
  judgement: '/n/judgement/story-0676',
  validation: '/n/validation/story-0171',
  evaluation: '/n/evaluation/story-0281',
  evidence: '/n/evidence/story-0644',
  nothing: '/n/inference/nowhere',
} as const;
