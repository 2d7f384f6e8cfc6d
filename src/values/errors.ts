/** The codes of every expected refusal, the same in `POST /events` and in `userErrors`. */
export const REFUSAL_CODES = [
  'BAD_INPUT',
  'UNKNOWN_REFERENCE',
  'NOT_FOUND',
  'CONFLICT',
  'CYCLE',
  'ALREADY_FROZEN',
  'OUT_OF_ORDER',
  'OUTSIDE_ANCESTRY',
  'LATE',
  'LICENSE',
  'LIMIT',
  'FORBIDDEN',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** An expected refusal: the caller did something the contract does not allow. Safe to show as it is. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    /** The field at fault, outermost first: `['record', 'weight']`. Empty where no single field is. */
    readonly path: readonly (string | number)[] = [],
  ) {
    super(message);
  }
}

/** The service cannot do this now, whoever asks; the same may be asked again later. The message is safe to show. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly code = 'UNAVAILABLE';
}

/** The service cannot start or a command cannot run. The message is one plain sentence saying what to do. */
export class StartupError extends Error {
  override readonly name = 'StartupError';
}
