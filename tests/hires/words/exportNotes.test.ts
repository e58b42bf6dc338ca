import { describe, expect, test } from 'vitest';
import { dutiesTitle, rolesTitle } from '../../../src/hires/words/exportNotes.ts';

describe('headlines of need and cover', () => {
  test.each([
    [
      { short: 0, all: 4, quarters: 4 },
      'In the last quarter, every role has enough time for its own share of the work',
    ],
    [
      { short: 4, all: 4, quarters: 4 },
      'In the last quarter, no role has enough time for its own share of the work',
    ],
    [
      { short: 3, all: 4, quarters: 4 },
      'In the last quarter, 1 of 4 roles has enough time for its own share of the work',
    ],
    [
      { short: 1, all: 4, quarters: 1 },
      'In this quarter, 3 of 4 roles have enough time for their own share of the work',
    ],
  ])('count the roles of %o', (gaps, title) => {
    expect(rolesTitle(gaps)).toBe(title);
  });

  test.each([
    [{ short: 0, all: 27, quarters: 4 }, 'In the last quarter, every duty is done'],
    [{ short: 1, all: 27, quarters: 4 }, 'In the last quarter, work is unfinished in 1 of 27 duties'],
    [{ short: 1, all: 1, quarters: 1 }, 'In this quarter, work is unfinished in 1 of 1 duty'],
  ])('count the duties of %o', (gaps, title) => {
    expect(dutiesTitle(gaps)).toBe(title);
  });
});
