import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { Refusal } from '../values/errors.ts';

/** By which names, and from the pages of which other origins, the service may be used. */
export interface Allowed {
  /** Host names; addresses and loopback names are allowed always. */
  readonly hosts: readonly string[];
  /** Such as `https://tools.example`. */
  readonly origins: readonly string[];
}

const WRONG_HOST = 421;
const WRONG_ORIGIN = 403;

/**
 * Why a request is refused; undefined where it is not. Against DNS rebinding: a page of `evil.example` becomes of the
 * same origin as this service when that name is made to lead to this machine, and then only the Host header tells.
 * An address in it cannot have been rebound, and loopback names lead nowhere else.
 */
export function hostFault(
  { method = '', url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  { hosts, origins }: Allowed,
): { readonly status: number; readonly refusal: Refusal } | undefined {
  if (isForAll(method, url)) return undefined;
  const { host = '', origin } = headers;
  const name = hostName(host);
  if (name === undefined || !(isIP(name) || isLoopback(name) || hosts.includes(name))) {
    const fix =
      name === undefined ? 'send the header Host' : `start it with LINEAGE_HOSTS=${name} where it should`;
    const message = `this service does not answer to the host "${shown(host)}"; ${fix}`;
    return { status: WRONG_HOST, refusal: new Refusal('FORBIDDEN', message) };
  }
  if (origin === undefined || isOwn(origin, host) || origins.includes(origin)) return undefined;
  const message = `pages of "${shown(origin)}" may not use this service; start it with LINEAGE_ORIGINS=${shown(origin)} where they should`;
  return { status: WRONG_ORIGIN, refusal: new Refusal('FORBIDDEN', message) };
}

/** Refuses what comes by a wrong name or from a foreign page, before anything else is done with it. */
export const onlyFor =
  (allowed: Allowed): RequestHandler =>
  (request, response, next) => {
    const fault = hostFault(request, allowed);
    if (!fault) return next();
    const { code, message } = fault.refusal;
    response.status(fault.status).json({ error: { code, message } });
  };

/** Neo4j Browser comes from an origin of its own for what it shows; nothing there is secret, and nothing is written. */
const isForAll = (method: string, url: string) =>
  ['GET', 'HEAD', 'OPTIONS'].includes(method) && url.startsWith('/analyst/');

/** The name or address in a Host header, without its port, as browsers write it; undefined where it is none. */
export function hostName(host: string): string | undefined {
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

/** An origin as browsers write it; undefined where it is none. */
export function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin } = new URL(text);
  return origin === 'null' ? undefined : origin;
}

const isLoopback = (name: string) => name === 'localhost' || name.endsWith('.localhost');

/** Whether a page comes from where its request goes. What stands in front may speak another protocol than this service. */
function isOwn(origin: string, host: string): boolean {
  if (originOf(origin) === undefined) return false;
  const { protocol, host: from } = new URL(origin);
  const to = `${protocol}//${host}`;
  return URL.canParse(to) && new URL(to).host === from;
}

const LONGEST = 100;
const shown = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
