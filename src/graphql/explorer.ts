import { type Request, type Response, Router } from 'express';
import { nodesByKey } from '../facts/by-key.ts';
import { factId } from '../facts/identity.ts';
import { nodesById } from '../facts/node.ts';
import type { Database } from '../neo4j/database.ts';
import type { Label } from '../values/keys.ts';
import { type Linked, nodeAt } from '../values/links.ts';
import { assetsOf, sendPage, type WebPage } from './web-page.ts';

/** How long a page waits for the look-up of its node, in milliseconds. */
const PATIENCE = 2_000;

/** The kinds whose key is the id of the event that told them, with the type of that event. */
const TOLD_BY: Partial<Record<Label, string>> = {
  Judgement: 'inference.judged',
  Validation: 'record.validated',
  Evaluation: 'fineTune.evaluated',
  Evidence: 'attribution.reported',
  Quarantine: 'quarantined',
};

/**
 * The explorer at `/`, and at the link of every node, `/n/<kind>/<key>`. Where there is no such node, and wherever nothing
 * else answers (`nothing`), browsers get its page, which says so, and others JSON; both with status 404.
 */
export function explorer(folder: string, database: Database): { pages: Router; nothing: Router } {
  const page: WebPage = { title: 'the explorer', folder };
  const pages = Router();
  pages.use('/explorer/assets', assetsOf(page));
  pages.get('/', (_request, response) => sendPage(response, page));
  // A pattern, for keys may hold anything, slashes too.
  pages.get(/^\/n\//, async (request, response) => {
    const { pathname, search } = new URL(request.originalUrl, 'http://localhost');
    const linked = nodeAt({ pathname, search });
    if (linked && (await isThere(database, linked))) return sendPage(response, page);
    await sendNothing(request, response, page);
  });
  const nothing = Router();
  nothing.use((request, response) => sendNothing(request, response, page));
  return { pages, nothing };
}

/** Whether there is such a node. Where that cannot be looked up just now, the page says what is the matter, and tries again. */
async function isThere(database: Database, { kind, key }: Linked): Promise<boolean> {
  const options = { timeout: PATIENCE };
  const type = TOLD_BY[kind];
  const byKey =
    type === undefined
      ? nodesByKey(database, kind, [key], options)
      : nodesById(database, [factId(type, key)], options);
  // Links of transfers hold their global id.
  const byId = kind === 'Transfer' ? nodesById(database, [key], options) : [];
  return Promise.all([byKey, byId]).then(
    (found) => found.flat().some((node) => node?.label === kind),
    () => true,
  );
}

async function sendNothing(request: Request, response: Response, page: WebPage): Promise<void> {
  response.vary('Accept');
  const wantsPage = ['GET', 'HEAD'].includes(request.method) && request.accepts('json', 'html') === 'html';
  if (wantsPage) return sendPage(response, page, 404);
  const message = 'there is nothing here; try /, /graphql or POST /events';
  response.status(404).json({ error: { code: 'NOT_FOUND', message } });
}
