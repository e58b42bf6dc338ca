import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  cleanLine,
  cleanText,
  cutText,
  isBlank,
  isolate,
  isolateLines,
  revealText,
  shorten,
} from '../../src/engine/foreignText.ts';
import { hostileText, leaksOut } from '../fixtures/hostileText.ts';

const code = (text: string) => revealText(text);

describe('cleaning a text', () => {
  test.each([
    ['a null', 'a\0b', 'ab'],
    ['a bell and a delete', 'a\u0007b\u007f', 'ab'],
    ['a control of the second block', 'a\u0090b', 'ab'],
    ['a space without a width', 'An\u200bna', 'Anna'],
    ['a word joiner', 'An\u2060na', 'Anna'],
    ['a byte order mark', '\ufeffAnna', 'Anna'],
    ['a soft hyphen', 'An\u00adna', 'Anna'],
    ['a joiner between Latin letters', 'An\u200dna\u200c', 'Anna'],
    ['a joiner with nothing before it', '\u200dAnna \u200cBo', 'Anna Bo'],
    ['a second joiner', '\u0645\u06cc\u200c\u200c\u062e', '\u0645\u06cc\u200c\u062e'],
    ['hidden tags', 'Anna\u{e0041}\u{e0042}', 'Anna'],
    ['hidden variants', 'Anna \ufe00\ufe01\ufe02Bo', 'Anna Bo'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['what is no character', 'a\uffff\ufffe\ufdd0', 'a\ufffd\ufffd\ufffd'],
    ['line ends of all kinds', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ])('%s goes or becomes visible', (_what, text, clean) => {
    expect(code(cleanText(text))).toBe(code(clean));
  });

  test.each([
    ['tabs and lines', 'a\tb\nc'],
    ['accents', 'Zoë Łukasz Ångström e\u0301'],
    ['Persian with a non-joiner', '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645'],
    ['Sinhala with a joiner', '\u0dc1\u0dca\u200d\u0dbb\u0dd3'],
    ['a scientist, as emoji', '👩🏽‍🔬'],
    ['a family', '👨‍👩‍👧'],
    ['a heart of its own look', '❤️'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['a Japanese name in its own variant', '葛\u{e0100}城'],
    ['Mongolian', '\u182c\u180e\u1820'],
    ['marks of direction', '\u05d0\u200f!'],
  ])('%s stay as they are', (_what, text) => {
    expect(code(cleanText(text))).toBe(code(text));
  });

  it('leaves nothing to clean, and only what XML and UTF-8 may have', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        expect(clean).not.toMatch(/(?![\t\n])\p{Cc}|[\u200b\u2060\ufeff\ufffe\uffff]|\p{Surrogate}/u);
        expect(clean.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('takes no longer than the text is long', () => {
    for (const sign of ['\u200d', '\ufe0f', '\u{e0041}', '\u180e', '\u2068', '\u{1f3f4}', ' ']) {
      const begun = performance.now();
      const text = sign.repeat(200_000);
      cleanText(text);
      isolate(text);
      isBlank(text);
      expect(performance.now() - begun, code(sign)).toBeLessThan(1000);
    }
  });

  it('puts a line on one line', () => {
    expect(cleanLine('a\r\n\tb ')).toBe('a b ');
  });
});

describe('a blank text', () => {
  test.each([
    '',
    ' ',
    '\u00a0\u3000',
    '\u200b',
    '\u200d\u200c',
    '\u3164',
    '\u2800',
    '\u202e\u202c',
    '\u0301',
  ])('is seen as one: %j', (text) => expect(isBlank(text)).toBe(true));
  test.each(['a', '7', '-', '👍', '\u05d0', '機'])('is not %s', (text) => expect(isBlank(text)).toBe(false));
});

describe('a text within a sentence', () => {
  test('that reads from left to right is the same text', () => {
    for (const text of ['Anna', 'Zoë (80 %)', '機械学習チーム', 'Анна', '👩‍🔬'])
      expect(isolate(text)).toBe(text);
  });

  test.each([
    ['Hebrew', '\u05d0\u05d1', '\u2068\u05d0\u05d1\u2069'],
    ['an override', 'a\u202eb', '\u2068a\u202eb\u2069'],
    ['an end too many', 'a\u2069\u202eb', '\u2068a\u202eb\u2069'],
    ['a beginning too many', 'a\u2067b', '\u2068a\u2067b\u2069\u2069'],
    ['a line end, which would end it', '\u05d0\n\u05d1', '\u2068\u05d0 \u05d1\u2069'],
  ])('stands apart: %s', (_what, text, isolated) => {
    expect(code(isolate(text))).toBe(code(isolated));
  });

  it('never turns what is around it, whatever it is', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        expect(leaksOut(`From ${isolate(one)} to ${isolate(other)}.`)).toEqual([]);
      }),
    );
  });

  it('nor the end of a line when it goes on in the next', () => {
    expect(isolateLines(['a \u2068\u05d0', '\u05d1', '\u05d2\u2069 b']).map(code)).toEqual(
      ['a \u2068\u05d0\u2069', '\u2068\u05d1\u2069', '\u2068\u05d2\u2069 b'].map(code),
    );
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = isolateLines(`From ${isolate(text)} to b.`.split(/(?<=^(?:.{7})*)(?=.)/u));
        expect(lines.flatMap(leaksOut)).toEqual([]);
      }),
    );
  });
});

describe('the beginning of a text', () => {
  it('has no half characters', () => {
    expect(cutText('ab👍', 3)).toBe('ab');
    expect(shorten('ab👍c', 3)).toBe('ab…');
    expect(shorten('abc', 3)).toBe('abc');
  });

  it('names what nobody could see', () => {
    expect(revealText('D\u200bS\u202e\0')).toBe('D\\u{200b}S\\u{202e}\\u{0}');
  });
});
