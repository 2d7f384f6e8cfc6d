import { createHash } from 'node:crypto';

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * The global id of what an event made. It follows from the event's type and id alone, so it serves as the idempotency
 * key too: a unique constraint on it lets one event apply once, whoever sends it and however often.
 */
export const factId = (type: string, eventId: string) => sha256(`${type}\n${eventId}`).slice(0, 32);

/** The digest of an event's content after defaults, without its id and time: equal content, equal digest. */
export const contentDigest = (type: string, content: unknown) => sha256(`${type}\n${canonical(content)}`);

/** JSON with sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join()}}`;
}
