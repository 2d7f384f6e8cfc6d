import type { z } from 'zod';
import type { EventDefinition, Parsed } from '../facts/definition.ts';
import { key, moment } from '../facts/fields.ts';
import { contentDigest, factId } from '../facts/identity.ts';
import { Refusal } from '../values/errors.ts';
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
  const { type, ...fields } = value as Record<string, unknown>;
  if (type === undefined) throw new Refusal('BAD_INPUT', 'type is missing', ['type']);
  const definition = typeof type === 'string' ? BY_TYPE.get(type) : undefined;
  if (!definition) {
    throw new Refusal('BAD_INPUT', `type must be one of ${[...BY_TYPE.keys()].join(', ')}`, ['type']);
  }
  return parseEvent(definition, fields);
}

/** Reads one event of a known type from its fields. Throws Refusal naming the field and the fix. */
export function parseEvent(definition: EventDefinition, fields: Record<string, unknown>): Parsed {
  const { id, at, ...rest } = fields;
  const eventId = parse(key, id, ['id']);
  const moment_ = parse(moment, at, ['at']);
  const content = parse(definition.schema, rest, []);
  return {
    definition,
    eventId,
    content,
    at: moment_,
    id: factId(definition.type, eventId),
    digest: contentDigest(definition.type, content),
  };
}

function parse<T>(schema: z.ZodType<T>, value: unknown, path: readonly (string | number)[]): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refusal(result.error.issues[0] as z.core.$ZodIssue, value, path);
}

/** Says what is wrong with the first field that is. */
function refusal(issue: z.core.$ZodIssue, value: unknown, base: readonly (string | number)[]): Refusal {
  const path = [...base, ...issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part))];
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

/** `by[0].contributor` */
const named = (path: readonly (string | number)[]) =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
