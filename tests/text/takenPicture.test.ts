import { describe, expect, test } from 'vitest';
import { builtinPlaybook } from '../../src/domain/builtinPlaybook.ts';
import { deriveTeam } from '../../src/domain/deriveTeam.ts';
import type { TeamKind } from '../../src/domain/facts.ts';
import {
  copiedSentence,
  formatSentence,
  matrixNotes,
  pictureFileName,
  savedSentence,
  spectrumNotes,
} from '../../src/text/takenPicture.ts';

const matureOnline: TeamKind = { kind: 'product', maturity: 'high', mode: 'online' };
const team = deriveTeam(builtinPlaybook, { team: matureOnline, context: {} });
const plain = { theme: 'light', transparent: false, scale: undefined } as const;

describe('a file name', () => {
  test('says picture, scenario and look', () => {
    expect(pictureFileName('spectrum', 'high-online', plain)).toBe('formation-spectrum-high-online.svg');
    expect(pictureFileName('matrix', 'high-online', { theme: 'dark', transparent: true, scale: 4 })).toBe(
      'formation-matrix-high-online-dark-transparent-4x.png',
    );
  });
});

describe('the small print', () => {
  test('says what an owner carries, what has no label and where the numbers come from', () => {
    const notes = spectrumNotes(builtinPlaybook, team, ['ci-cd', 'latency']);
    expect(notes[0]).toMatch(/An owner carries 60\s% of a duty/);
    expect(notes[1]).toBe('Columns without a name, from the left: CI/CD; Latency.');
    expect(notes[2]).toMatch(
      /^Shares of the work: an assumption\. Who does what: rules after Machine Learning/,
    );
  });

  test('says nothing of columns without a name when there are none', () => {
    expect(spectrumNotes(builtinPlaybook, team, [])).toHaveLength(2);
  });

  test('of the matrix lists what is not done here', () => {
    expect(matrixNotes(builtinPlaybook, team)[1]).toMatch(/^Not done here: .+; .+\.$/);
    expect(matrixNotes(builtinPlaybook, { ...team, absentDuties: [] })).toHaveLength(2);
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
