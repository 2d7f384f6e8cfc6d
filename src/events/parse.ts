import type { z } from 'zod';
import type { Parsed, Registered } from '../facts/definition.ts';
import { contentDigest, factId } from '../facts/identity.ts';
import { Refusal } from '../values/errors.ts';
import { lossOf } from '../values/json.ts';
import { BY_TYPE } from './registry.ts';

/** The longest line, in bytes. */
export const MAX_LINE = 1_048_576;

/** Reads one line of NDJSON. Throws Refusal naming the field and the fix. */
export function parseLine(line: string): Parsed {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Refusal('BAD_INPUT', 'the line is not JSON; write one object a line');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refusal('BAD_INPUT', 'the line is not a JSON object');
  }
  const fields = value as Record<string, unknown>;
  if (fields.type === undefined) throw new Refusal('BAD_INPUT', 'type is missing', ['type']);
  const definition = typeof fields.type === 'string' ? BY_TYPE.get(fields.type) : undefined;
  if (!definition) {
    throw new Refusal('BAD_INPUT', `type must be one of ${[...BY_TYPE.keys()].join(', ')}`, ['type']);
  }
  const event = parseEvent(definition, fields);
  refuseLoss(line);
  return event;
}

/** Throws Refusal naming the first field of a JSON text whose value would not be kept as it is given. */
export function refuseLoss(text: string): void {
  const loss = lossOf(text);
  if (loss) throw new Refusal('BAD_INPUT', `${named(loss.path)} ${loss.message}`, loss.path);
}

/** Reads one event of a known type from all its fields. Throws Refusal naming the field and the fix. */
export function parseEvent(definition: Registered, fields: Record<string, unknown>): Parsed {
  const { data, error } = definition.envelope.safeParse(fields);
  if (error) throw refusal(error.issues[0] as z.core.$ZodIssue, fields);
  const eventId = data.id as string;
  const content: Record<string, unknown> = {};
  for (const name in definition.schema.shape) if (data[name] !== undefined) content[name] = data[name];
  definition.check?.(content);
  return {
    definition,
    eventId,
    content,
    at: data.at as number,
    id: factId(definition.type, eventId),
    digest: contentDigest(definition.type, content),
  };
}

/** Says what is wrong with the first field that is. */
function refusal(issue: z.core.$ZodIssue, value: unknown): Refusal {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  if (issue.code === 'unrecognized_keys') {
    const unknown = [...path, ...issue.keys.slice(0, 1)];
    return new Refusal('BAD_INPUT', `${named(unknown)} is not a field of this event`, unknown);
  }
  if (issue.code === 'invalid_key') {
    return new Refusal('BAD_INPUT', `${named(path)} is not a name: it ${issue.issues[0]?.message}`, path);
  }
  const missing = at(value, issue.path) === undefined;
  const fault = missing
    ? 'is missing'
    : issue.code === 'invalid_type' && !issue.message.startsWith('must')
      ? 'must be an object'
      : issue.message;
  return new Refusal('BAD_INPUT', `${named(path)} ${fault}`, path);
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((it, part) => (it as Record<PropertyKey, unknown> | undefined)?.[part], value);

const LONGEST_NAME = 100;

/** `by[0].contributor`; names that are too long to be fields are cut, for a message must stay short. */
export const named = (path: readonly (string | number)[]) =>
  path
    .reduce<string>((text, part) => {
      if (typeof part === 'number') return `${text}[${part}]`;
      const name = part.length > LONGEST_NAME ? `${part.slice(0, LONGEST_NAME)}…` : part;
      return text === '' ? name : `${text}.${name}`;
    }, '')
    .toWellFormed();
