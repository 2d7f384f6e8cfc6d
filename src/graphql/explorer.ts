import { Router } from 'express';
import { assetsOf, sendPage } from './web-page.ts';

/** The explorer at `/`, and at the link of every node, `/n/<kind>/<key>`. */
export function explorer(folder: string): Router {
  const page = { title: 'the explorer', folder };
  const router = Router();
  router.use('/explorer/assets', assetsOf(page));
  // A pattern, for keys may hold anything, slashes too.
  router.get(['/', /^\/n\//], (_request, response) => sendPage(response, page));
  return router;
}
