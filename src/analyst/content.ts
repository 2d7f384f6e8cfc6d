import { readFileSync } from 'node:fs';
import { type RequestHandler, Router } from 'express';
import { favourites } from './favourites.ts';
import { guide } from './guide.ts';
import { FOLDER, savedQueries } from './saved-queries.ts';

const STYLE = '/analyst/lineage.grass';
const GUIDE = '/analyst/guide.html';
const FAVOURITES = '/analyst/favourites.zip';

/** What Neo4j Browser loads from here. It is read anew for each request, so an edit shows at once. */
export function analystContent(): Router {
  const router = Router();
  router.use('/analyst', allowOtherOrigins);
  router.get(STYLE, (_request, response) => {
    response.type('text/plain').send(readFileSync(new URL('lineage.grass', FOLDER), 'utf8'));
  });
  router.get(GUIDE, (_request, response) => {
    response.type('html').send(guide(savedQueries()));
  });
  router.get(FAVOURITES, (_request, response) => {
    response
      .type('zip')
      .attachment('lineage-favourites.zip')
      .send(Buffer.from(favourites(savedQueries())));
  });
  return router;
}

/** How a Neo4j Browser on this machine, which calls nothing outside of it, reaches a service by where that listens. */
const REACHED: Record<string, string> = {
  '127.0.0.1': '127.0.0.1',
  localhost: 'localhost',
  '0.0.0.0': '127.0.0.1',
  '::': '127.0.0.1',
};

/** What Neo4j Browser is to load; nothing where it cannot reach the service. */
export function browserContent(host: string, port: number): { styleUrl?: string; guideUrl?: string } {
  const name = REACHED[host];
  if (name === undefined) return {};
  return { styleUrl: `http://${name}:${port}${STYLE}`, guideUrl: `http://${name}:${port}${GUIDE}` };
}

/** Neo4j Browser comes from another port and asks first, naming headers of its own; nothing here is secret. */
const allowOtherOrigins: RequestHandler = (request, response, next) => {
  response.set({ 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' });
  if (request.method !== 'OPTIONS') return next();
  response
    .vary('Access-Control-Request-Headers')
    .set({
      'Access-Control-Allow-Methods': 'GET',
      'Access-Control-Allow-Headers': request.get('Access-Control-Request-Headers') ?? '*',
    })
    .sendStatus(204);
};
