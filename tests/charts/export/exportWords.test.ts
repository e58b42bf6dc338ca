import { describe, expect, test } from 'vitest';
import {
  copiedSentence,
  formatSentence,
  pictureFileName,
  savedSentence,
} from '../../../src/charts/export/exportWords.ts';

const plain = { theme: 'light', transparent: false, scale: undefined } as const;

describe('a file name', () => {
  test('says picture, setup and look', () => {
    expect(pictureFileName('spectrum', 'high-online', plain)).toBe('formation-spectrum-high-online.svg');
    expect(pictureFileName('matrix', 'high-online', { theme: 'dark', transparent: true, scale: 4 })).toBe(
      'formation-matrix-high-online-dark-transparent-4x.png',
    );
  });
});

describe('what became of a picture', () => {
  test('is said for every outcome, with what to do next', () => {
    expect(copiedSentence('picture')).toMatch(/^Copied/);
    expect(copiedSentence('text')).toMatch(/SVG source.*PNG/);
    expect(copiedSentence('refused')).toMatch(/Save it instead/);
    expect(copiedSentence('not-drawn')).toMatch(/smaller PNG/);
    expect(savedSentence('a.svg', true)).toBe('Saved as a.svg.');
    expect(savedSentence('a.png', false)).toMatch(/smaller PNG/);
  });

  test('a format says its pixels', () => {
    expect(formatSentence({ width: 1200, height: 720 }, 2)).toMatch(/^2,400 × 1,440 pixels/);
    expect(formatSentence({ width: 1200, height: 720 }, undefined)).toMatch(/^Sharp at any size/);
  });
});
