import { describe, expect, it } from 'vitest';
import { momentOf, wasThere } from '../../web/explorer/words/moment.ts';
import { spellings } from '../../web/explorer/words/spellings.ts';

describe('the moment of a page', () => {
  it('is the end of the day in its link, and now without one', () => {
    expect(momentOf('?depth=2&asOf=2026-07-01')).toEqual({
      day: '2026-07-01',
      asOf: '2026-07-01T23:59:59.999Z',
    });
    expect(momentOf('?depth=2')).toEqual({});
    expect(momentOf('?asOf=')).toEqual({});
  });

  it.each(['garbage', '2026-02-31', '2026-13-01', '1', '2026-07-01T00:00:00Z'])(
    'is now where the link says %s, which it keeps to be shown',
    (text) => {
      expect(momentOf(`?asOf=${text}`)).toEqual({ unreadable: text });
    },
  );

  it('leaves out what came later', () => {
    const there = wasThere(momentOf('?asOf=2026-07-01'));
    expect(there({ at: '2026-07-01T23:59:59.999Z' })).toBe(true);
    expect(there({ at: '2026-07-02T00:00:00Z' })).toBe(false);
    expect(wasThere({})({ at: '2999-01-01T00:00:00Z' })).toBe(true);
  });
});

describe('other spellings of a key', () => {
  it('write its numbers with and without zeros before them', () => {
    expect(spellings('answer-35')).toContain('answer-0035');
    expect(spellings('answer-0035')).toContain('answer-35');
    expect(spellings('triage-desk@02')).toContain('triage-desk@2');
    expect(spellings('answer-35')).not.toContain('answer-35');
  });

  it('are none without a number, and never many', () => {
    expect(spellings('hanna')).toEqual([]);
    expect(spellings('1-2-3-4-5-6').length).toBeLessThanOrEqual(6);
  });
});
