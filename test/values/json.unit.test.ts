import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExact, lossOf } from '../../src/values/json.ts';

describe('lossOf', () => {
  it('finds nothing in any JSON that was printed from a value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, '\t'), (json, indent) => {
        expect(lossOf(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
      }),
    );
  });

  it('finds a name that is given twice wherever it stands, with values around it that look like it', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), fc.string({ unit: 'grapheme' }), (one, other, name) => {
        const text = JSON.stringify(name);
        const wrapped = `[0, {"a": "\\",\\"b\\":1e999", "list": [{${text}: 1}, {${text} : ${one},${text}\t:${other}}]}]`;
        expect(lossOf(wrapped)).toEqual({ path: [1, 'list', 1, name], message: 'must not be given twice' });
      }),
    );
  });

  it.each([
    ['[[],[1,{}],{"a":[{}, 1e999]}]', [2, 'a', 1]],
    ['{"a":{"b":1},"c":-1e999}', ['c']],
    ['1e999', []],
  ])('says where: %s', (text, path) => {
    expect(lossOf(text)?.path).toEqual(path);
  });

  it('reads what is nested far too deep, and long texts of backslashes and quotes, once', () => {
    expect(lossOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toBeUndefined();
    expect(
      lossOf(`["${'\\\\'.repeat(200_000)}","${'\\"'.repeat(200_000)}",${'"",'.repeat(200_000)}1]`),
    ).toBeUndefined();
  });
});

describe('isExact', () => {
  it('holds for every number as JavaScript prints it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(isExact(JSON.stringify(value))).toBe(true);
      }),
    );
  });

  it.each([
    '0',
    '-0.0',
    '1.50',
    '1E5',
    '1e-08',
    '100000000000000000000',
    '9007199254740991',
    '5e-324',
    '0.10',
  ])('holds for %s', (text) => expect(isExact(text)).toBe(true));

  it.each(['1e400', '-1e400', '1e-400', '9007199254740993', '0.10000000000000000001', '123456789012345678'])(
    'does not hold for %s',
    (text) => expect(isExact(text)).toBe(false),
  );
});
