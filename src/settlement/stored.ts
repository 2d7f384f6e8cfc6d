import { readContributors, readMakers } from '../attribution/stored-shares.ts';
import type { Run } from '../neo4j/query.ts';
import { keysOf } from '../values/keys.ts';
import { readRecordTerms } from './record-terms.ts';
import type { Stored } from './rules.ts';

/** What is stored of nodes behind the routes, by the owners of their accounts; of records with all that they correct. */
export const readStored = async (run: Run, owners: readonly string[]): Promise<Stored> => ({
  records: await readRecordTerms(run, keysOf(owners, 'Record')),
  versions: await readContributors(run, {
    versions: keysOf(owners, 'DatanetVersion'),
    measured: keysOf(owners, 'MeasuredVersion'),
  }),
  makers: await readMakers(run, keysOf(owners, 'FineTune')),
});
