import { Router } from 'express';
import { assetsOf, sendPage } from './web-page.ts';

/** The GraphiQL page for browsers at `GET /graphql`. Any other request passes on to the API behind it. */
export function graphiql(folder: string): Router {
  // Monaco writes its colours and positions into <style> elements and attributes.
  const page = { title: 'GraphiQL', folder, styles: " 'unsafe-inline'" };
  const router = Router();

  router.use('/graphiql/assets', assetsOf(page));
  router.get('/graphiql', (_request, response) => response.redirect('/graphql'));
  router.get('/graphql', async (request, response, next) => {
    response.vary('Accept');
    const wanted = request.accepts('application/json', 'application/graphql-response+json', 'text/html');
    if (wanted !== 'text/html') return next();
    await sendPage(response, page);
  });

  return router;
}
