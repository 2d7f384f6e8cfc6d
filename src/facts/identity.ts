import { hash } from 'node:crypto';

const sha256 = (text: string) => hash('sha256', text, 'base64url');

/**
 * The global id of what an event made. It follows from the event's type and id alone, so it serves as the idempotency
 * key too: a unique constraint on it lets one event apply once, whoever sends it and however often.
 */
export const factId = (type: string, eventId: string) => sha256(`${type}\n${eventId}`).slice(0, 32);

/** The digest of an event's content after defaults, without its id and time: equal content, equal digest. */
export const contentDigest = (type: string, content: unknown) => sha256(`${type}\n${canonical(content)}`);

/** JSON with sorted keys. Runs for every event, so it builds no lists on the way. */
function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `,${canonical(item)}`;
    return `[${text.slice(1)}]`;
  }
  for (const name of Object.keys(value).sort()) {
    const field = (value as Record<string, unknown>)[name];
    if (field !== undefined) text += `,${JSON.stringify(name)}:${canonical(field)}`;
  }
  return `{${text.slice(1)}}`;
}
