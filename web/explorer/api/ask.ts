import type { TypedDocumentString } from './generated.ts';

/** Why there is no answer: what the service said, or that it could not be reached. */
export class Fault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** Asks the API of this origin. Throws Fault. */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json', 'content-type': 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal && { signal }),
  }).catch((error) => {
    if (signal?.aborted) throw error;
    throw new Fault(
      'UNREACHABLE',
      'The service does not answer. It may be starting, or the network is away.',
    );
  });
  const body: Body<Result> = await response.json().catch(() => ({}));
  const [error] = body.errors ?? [];
  if (error) throw new Fault(error.extensions?.code ?? 'ERROR', error.message);
  if (!body.data) throw new Fault('UNREACHABLE', `The service answered with status ${response.status}.`);
  return body.data;
}

interface Body<Result> {
  readonly data?: Result;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
