import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type RequestHandler, type Response } from 'express';

/** A page that `scripts/build-web.ts` bundles. */
export interface WebPage {
  readonly title: string;
  /** Where the bundle is: index.html and assets. */
  readonly folder: string;
  /** Sources of styles beside the page's own origin. */
  readonly styles?: string;
}

/** Its scripts, styles and pictures, which are named by their content and so never change. */
export const assetsOf = ({ folder }: WebPage): RequestHandler =>
  express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false });

/** Answers with the page, which may talk to nothing but this service. */
export async function sendPage(
  response: Response,
  { title, folder, styles = '' }: WebPage,
  status = 200,
): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
  response
    .status(page ? status : 503)
    .set({
      'Content-Security-Policy': [
        "default-src 'self'",
        `style-src 'self'${styles}`,
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
      'Cache-Control': 'no-cache',
    })
    .type('html')
    .send(page ?? notBuilt(title));
}

const notBuilt = (title: string) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Lineage · ${title}</title>
<p>This page (${title}) is not built yet: run <code>npm run build</code> and reload. The API itself is up, at <code>POST /graphql</code>.</p>
`;
