import { decimal, scaled } from './decimal.ts';

/** A place in a JSON text whose value would not come back as it was given. */
export interface Loss {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** An object or a list that is open where the text is read. */
interface Open {
  /** The names so far; absent in a list. */
  readonly names?: Set<string>;
  /** The name or the position of what comes next. */
  at: string | number;
}

export const NOT_EXACT = 'cannot be kept exactly as a number; write it as text, or with fewer digits';

/**
 * The first place where JSON.parse would take something from a text without a word: of a name given twice it keeps the
 * last value, of a number the nearest double, and half a surrogate pair it passes on. Expects a text that JSON.parse
 * accepts. Runs for every event, so it reads the text once, and without recursion: depth is the sender's choice.
 */
export function lossOf(text: string): Loss | undefined {
  const open: Open[] = [];
  let top: Open | undefined;
  let expectsName = false;
  let backslash = 0;
  const lost = (message: string): Loss => ({ path: open.map(({ at }) => at), message });
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === '"') {
      const end = endOfString(text, i);
      if (backslash >= 0 && backslash < i) backslash = text.indexOf('\\', i);
      const isEscaped = backslash > i && backslash < end;
      if (expectsName || isEscaped) {
        const value: string = isEscaped ? JSON.parse(text.slice(i, end + 1)) : text.slice(i + 1, end);
        if (expectsName && top) {
          top.at = value;
          if (top.names?.has(value)) return lost('must not be given twice');
          top.names?.add(value);
          expectsName = false;
        }
        if (!value.isWellFormed()) return lost('must be well-formed Unicode, without lone surrogates');
      }
      i = end;
    } else if (character === '{' || character === '[') {
      expectsName = character === '{';
      top = expectsName ? { names: new Set(), at: '' } : { at: 0 };
      open.push(top);
    } else if (character === '}' || character === ']') {
      expectsName = false;
      open.pop();
      top = open[open.length - 1];
    } else if (character === ',') {
      if (typeof top?.at === 'number') top.at++;
      else expectsName = true;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = i;
      const number = NUMBER.exec(text)?.[0] as string;
      if (!isExact(number)) return lost(NOT_EXACT);
      i += number.length - 1;
    }
  }
  return undefined;
}

/** Where the closing quote stands: the next one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text[before] === '\\') before--;
    if ((end - before) % 2 === 1) return end;
  }
}

const NUMBER = /-?[\d.]+(?:[eE][+-]?\d+)?/y;
/** A double keeps every decimal number of so many digits. */
const FEW_DIGITS = /^-?[\d.]{1,15}$/;

/** Whether a number as JSON or GraphQL writes it still has its value when it was a double. */
export function isExact(number: string): boolean {
  if (FEW_DIGITS.test(number)) return true;
  const given = decimal(number);
  const kept = decimal(String(Number(number)));
  if (!given || !kept) return false;
  const [one, other] = scaled([given, kept]);
  return one === other;
}
