import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anA, LABELS, qualified, unqualified, versionKey } from '../../src/values/keys.ts';

const key = fc.string({ unit: fc.constantFrom('a', ':', '@', '/', '😀', ' '), minLength: 1, maxLength: 6 });

describe('a name', () => {
  it('gives back its label and its key, whatever the key holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), key, (label, key) => {
        expect(unqualified(qualified(label, key))).toEqual({ label, key });
      }),
    );
  });
});

describe('a label in a sentence', () => {
  it('has the article that it asks for', () => {
    expect(['Asset', 'Inference', 'Evidence', 'Record', 'FineTune'].map(anA)).toEqual([
      'an Asset',
      'an Inference',
      'an Evidence',
      'a Record',
      'a FineTune',
    ]);
  });
});

describe('the key of a version', () => {
  it('differs wherever the thing or the number differs', () => {
    fc.assert(
      fc.property(key, fc.nat(), key, fc.nat(), (a, m, b, n) => {
        expect(versionKey(a, m) === versionKey(b, n)).toBe(a === b && m === n);
      }),
    );
    expect(versionKey('odd@1', 2)).toBe('odd@1@2');
  });
});
