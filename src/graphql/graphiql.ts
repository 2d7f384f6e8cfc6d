import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { Router } from 'express';

const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  // Monaco writes its colours and positions into <style> elements and attributes.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Lineage · GraphiQL</title>
<p>The GraphiQL page is not built yet: run <code>npm run build</code> and reload. The API itself is up, at <code>POST /graphql</code>.</p>
`;

/** The GraphiQL page for browsers at `GET /graphql`. Any other request passes on to the API behind it. */
export function graphiql(distFolder: string): Router {
  const router = Router();

  router.use(
    '/graphiql/assets',
    express.static(join(distFolder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      redirect: false,
    }),
  );

  router.get('/graphiql', (_request, response) => response.redirect('/graphql'));

  router.get('/graphql', async (request, response, next) => {
    response.vary('Accept');
    const wanted = request.accepts('application/json', 'application/graphql-response+json', 'text/html');
    if (wanted !== 'text/html') return next();

    const page = await readFile(join(distFolder, 'index.html'), 'utf8').catch(() => undefined);
    response
      .status(page ? 200 : 503)
      .set({ 'Content-Security-Policy': CONTENT_SECURITY_POLICY, 'Cache-Control': 'no-cache' })
      .type('html')
      .send(page ?? NOT_BUILT);
  });

  return router;
}
