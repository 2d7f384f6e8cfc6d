import { Agent, type IncomingMessage, request } from 'node:http';

/** What a question gave, or why it gave nothing. */
export interface Answer {
  readonly milliseconds: number;
  // biome-ignore lint/suspicious/noExplicitAny: who asks knows what comes
  readonly data?: any;
  readonly refused?: string;
}

export type Variables = Readonly<Record<string, unknown>>;
export type Ask = (query: string, variables?: Variables) => Promise<Answer>;

/** Asks a service by GraphQL as a client that keeps its connection and waits for so many seconds at most. */
export function asking(url: string, bound: number): Ask {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return async (query, variables) => {
    const start = performance.now();
    const since = () => performance.now() - start;
    try {
      const text = await post(new URL('/graphql', url), agent, JSON.stringify({ query, variables }), bound);
      const milliseconds = since();
      const { data, errors } = JSON.parse(text);
      const refused = errors ? refusalOf(errors[0]) : refusalIn(data);
      return refused === undefined ? { milliseconds, data } : { milliseconds, refused };
    } catch (error) {
      return { milliseconds: since(), refused: (error as Error).message };
    }
  };
}

const refusalOf = ({ message, extensions }: { message: string; extensions?: { code?: string } }) =>
  extensions?.code === undefined ? message : `${extensions.code}: ${message}`;

/** A mutation's user error, and a question that found nothing: a bench that asks of what is not there measures nothing. */
function refusalIn(data: Record<string, { userErrors?: { code: string }[] } | null>): string | undefined {
  for (const [name, found] of Object.entries(data)) {
    if (found === null) return `${name} is null`;
    if (found.userErrors?.[0]) return found.userErrors[0].code;
  }
  return undefined;
}

async function post(url: URL, agent: Agent, body: string, bound: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, {
      agent,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
    });
    const late = setTimeout(() => outgoing.destroy(new Error(`no answer in ${bound} s`)), bound * 1_000);
    const fail = (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      reject(
        error.code === 'ECONNRESET' || error.code === 'ECONNREFUSED' ? new Error('the service ended') : error,
      );
    };
    outgoing.once('error', fail);
    outgoing.once('response', async (response: IncomingMessage) => {
      try {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        clearTimeout(late);
        resolve(Buffer.concat(chunks).toString());
      } catch (error) {
        fail(error as Error);
      }
    });
    outgoing.end(body);
  });
}
