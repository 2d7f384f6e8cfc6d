import { BREAK, type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';
import { NODE_QUESTIONS } from './questions.ts';

/** What kind of work an operation is: it finds things by id, key or page, it walks the graph, or it writes. */
export type Work = 'lookup' | 'walk' | 'write';

/** Fields that may look at thousands of nodes for one answer, on whatever type. */
export const WALKS: ReadonlySet<string> = new Set([
  ...Object.entries(NODE_QUESTIONS).flatMap(([name, { root }]) => [name, root]),
  'claim',
  'claims',
  'earnings',
  'judged',
  'memory',
  'quarantineMarks',
  'shape',
  'trialBalance',
  'trust',
  'usage',
]);

/** What a look-up costs at most; what lists more is a walk, too. */
export const LOOKUP_COST = 2_000;

/** Decided before anything runs, by what is asked for and, where that does not decide it, its cost. */
export function workOf(
  document: DocumentNode,
  { operation }: OperationDefinitionNode,
  cost: () => number,
): Work {
  if (operation === 'mutation') return 'write';
  return walks(document) || cost() > LOOKUP_COST ? 'walk' : 'lookup';
}

function walks(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (!WALKS.has(name.value)) return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
