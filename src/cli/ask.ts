import { StartupError } from '../values/errors.ts';

/** Where commands find the service: where one listens that was started with the same environment. */
export const URL_OPTION = [
  '--url <url>',
  'where the service is',
  process.env.LINEAGE_URL ?? `http://127.0.0.1:${process.env.PORT || 4000}`,
] as const;

/** Asks the service by GraphQL. Throws StartupError saying what to do where it does not answer. */
export async function ask<T>(url: string, query: string, variables: Record<string, unknown>): Promise<T> {
  const target = addressOf(url);
  let response: Response;
  try {
    response = await fetch(target, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
  } catch {
    throw new StartupError(
      `Nothing answers at ${url}; start the service with npm start, or say where it is with --url.`,
    );
  }
  const { data, errors } = await answerOf<T>(url, response);
  if (errors?.[0]) throw new StartupError(`The service refused it: ${errors[0].message}.`);
  return data as T;
}

function addressOf(url: string): URL {
  try {
    const target = new URL('graphql', url.endsWith('/') ? url : `${url}/`);
    if (/^https?:$/.test(target.protocol)) return target;
  } catch {
    // Said below.
  }
  throw new StartupError(`--url ${url} is not an address; it looks like http://127.0.0.1:4000.`);
}

async function answerOf<T>(url: string, response: Response) {
  try {
    return (await response.json()) as { data?: T; errors?: readonly { message: string }[] };
  } catch {
    throw new StartupError(`What answers at ${url} is not this service; say where it is with --url.`);
  }
}
