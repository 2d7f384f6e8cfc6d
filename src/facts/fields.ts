import { z } from 'zod';
import { DECIMAL_LIMITS, decimal as toDecimal } from '../values/decimal.ts';
import { MAX_AMOUNT } from '../values/money.ts';

/** The limits of every event's fields, in one place; docs/events.md states them. */
export const LIMITS = {
  key: 200,
  name: 200,
  text: 4_000,
  json: 16_384,
  depth: 32,
  weight: 1_000_000_000,
  list: 50_000,
} as const;

const CONTROL = /\p{Cc}/u;
/** What shows on paper: no space, control or format character, no filler, and not the empty Braille cell. */
const VISIBLE = /[^\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

const visible = <T extends z.ZodType<string>>(field: T) =>
  field.refine((text) => VISIBLE.test(text), { error: 'must have a visible character' });

const wellFormedText = (most: number, what: string) =>
  z
    .string({ error: `must be ${what}` })
    .min(1, 'must not be empty')
    // A code point takes at most two units, so only longer strings need counting.
    .refine((text) => text.length <= most || (text.length <= 2 * most && [...text].length <= most), {
      error: `must have at most ${most} characters`,
    })
    .refine((text) => text.isWellFormed(), { error: 'must be well-formed Unicode, without lone surrogates' });

/** The id its owner gave a node: 1 to 200 characters, none of them control characters, and one that can be seen. */
export const key = visible(
  wellFormedText(LIMITS.key, 'a key, as text')
    .refine((text) => !CONTROL.test(text), { error: 'must not contain control characters' })
    .refine((text) => text.trim() !== '', { error: 'must not be white space only' }),
);

/** A short line, such as a name. */
export const line = visible(
  wellFormedText(LIMITS.name, 'text').refine((text) => !CONTROL.test(text), {
    error: 'must not contain control characters',
  }),
);

/** Free text of several lines. */
export const text = visible(wellFormedText(LIMITS.text, 'text'));

const integer = (most: number) =>
  z
    .number({ error: 'must be an integer' })
    .int({ error: 'must be an integer' })
    .min(0, 'must not be negative')
    .max(most, `must be at most ${most}`);

/** A weight or a share in a list. */
export const weight = integer(LIMITS.weight);

/** A count of tokens, bytes, units or milliseconds. */
export const count = integer(1e15);

/** 1, 2, 3 … */
export const version = integer(LIMITS.weight).min(1, 'must be 1 or more');

/** A fraction "n/d" with 0 <= n <= d <= 10^9, d > 0. */
export const fraction = z.string({ error: 'must be a fraction "n/d"' }).refine(
  (value) => {
    const match = /^(0|[1-9]\d{0,9})\/([1-9]\d{0,9})$/.exec(value);
    return match !== null && Number(match[1]) <= Number(match[2]) && Number(match[2]) <= LIMITS.weight;
  },
  { error: `must be a fraction "n/d" of whole numbers with 0 <= n <= d <= ${LIMITS.weight} and d > 0` },
);

/** An amount of money in an asset's base units, as a decimal string. */
export const amount = z
  .string({ error: 'must be a whole number of base units, as text' })
  .regex(/^(0|[1-9]\d*)$/, 'must be a whole number of base units, as text, without sign or leading zeros')
  // Without leading zeros, length decides.
  .refine((value) => value.length < MAX_AMOUNT.toString().length, {
    error: 'must be below 10^27 base units',
  });

/** A number from 0 to 1, such as a reviewer's score. */
export const score = z
  .number({ error: 'must be a number from 0 to 1' })
  .min(0, 'must be at least 0')
  .max(1, 'must be at most 1');

const DECIMAL_TEXT = `a decimal number as text, such as "-0.25" or "1.2e-07", of at most ${DECIMAL_LIMITS.length} characters with an exponent of at most ${DECIMAL_LIMITS.exponent}`;

/** A decimal number as text: floats would not be exact. */
export const decimal = z
  .string({ error: `must be ${DECIMAL_TEXT}` })
  .refine((text) => toDecimal(text) !== undefined, { error: `must be ${DECIMAL_TEXT}` });

/** Scores of records by some method, each record once; kept as they are written. */
export const scoredRecords = (least = 0) =>
  list(object({ record: key, score: decimal }), least).superRefine((items, context) => {
    const seen = new Set<string>();
    for (const [i, { record }] of items.entries()) {
      if (seen.has(record)) {
        context.addIssue({ code: 'custom', path: [i, 'record'], message: 'must not name a record again' });
        return;
      }
      seen.add(record);
    }
  });

/** A measured value of a benchmark. */
export const measure = z.number({ error: 'must be a finite number' });

/** `algorithm:hex`; for sha256 exactly 64 digits. */
export const contentHash = z
  .string({ error: 'must be `algorithm:hex`' })
  .regex(/^[a-z0-9][a-z0-9-]{0,31}:[0-9a-f]{8,256}$/, 'must be `algorithm:hex`, in lower case')
  .refine((value) => !value.startsWith('sha256:') || value.length === 71, {
    error: 'must have 64 hexadecimal digits after `sha256:`',
  });

// JSON.parse gives a field of this name; copying it would drop it without a word.
const plain = z.custom<Record<string, unknown>>(
  (value) =>
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    !Object.hasOwn(value, '__proto__'),
  { error: 'must be an object, without a field named __proto__' },
);

/** Values by names that its owner chose. */
export const mapOf = <T extends z.ZodType>(value: T) => plain.pipe(z.record(key, value));

/** A free object, such as hyperparameters: kept as it is, as JSON. */
export const json = plain
  .refine((value) => isShallow(value, LIMITS.depth), { error: `must be nested at most ${LIMITS.depth} deep` })
  .refine((value) => JSON.stringify(value).length <= LIMITS.json, {
    error: `must have at most ${LIMITS.json} characters as JSON`,
    when: ({ issues }) => issues.length === 0,
  });

const isShallow = (value: unknown, depth: number): boolean =>
  value === null ||
  typeof value !== 'object' ||
  (depth > 0 && Object.values(value).every((inner) => isShallow(inner, depth - 1)));

/** A list of at most 50,000 entries (and of one at least, where a minimum is given). */
export const list = <T extends z.ZodType>(item: T, least = 0) =>
  z
    .array(item, { error: 'must be a list' })
    .min(least, 'must have at least one entry')
    .max(LIMITS.list, `must have at most ${LIMITS.list} entries`);

/** Shares of a list of contributors. */
export const contributors = list(z.strictObject({ contributor: key, share: weight.default(1) }), 1);

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** An object with exactly these fields. */
export const object = z.strictObject;

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const CLOCK_SKEW = 5 * 60_000;
/** RFC 3339 has years of four digits, and an offset can lead out of them. */
const FIRST_MOMENT = Date.parse('0000-01-01T00:00:00Z');
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z');

/** A moment as RFC 3339 with its offset; becomes milliseconds since 1970. */
export const instant = z
  .string({ error: 'must be a date and time such as 2026-01-31T12:00:00Z' })
  .transform((value, context) => {
    const match = MOMENT.exec(value);
    const milliseconds = match ? Date.parse(value) : Number.NaN;
    // Date.parse takes 30 February for 1 March.
    if (
      !match ||
      Number.isNaN(milliseconds) ||
      !hasDay(Number(match[1]), Number(match[2]), Number(match[3]))
    ) {
      context.addIssue('must be a date and time such as 2026-01-31T12:00:00Z');
      return z.NEVER;
    }
    return milliseconds;
  })
  .refine((milliseconds) => milliseconds >= FIRST_MOMENT && milliseconds <= LAST_MOMENT, {
    error: 'must be in the years 0000 to 9999, in UTC',
  });

/** When an event happened: a moment at most five minutes ahead. */
export const moment = instant.refine((milliseconds) => milliseconds <= Date.now() + CLOCK_SKEW, {
  error: 'must not be more than five minutes in the future',
});

const hasDay = (year: number, month: number, day: number) =>
  day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
