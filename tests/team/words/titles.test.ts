import { describe, expect, it } from 'vitest';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import {
  alsoCalledSentence,
  mergeSentence,
  placeWords,
  takesSentence,
} from '../../../src/team/words/titles.ts';

function title(id: string) {
  const found = builtinPlaybook.otherTitles.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no title ${id}`);
  return found;
}

describe('a title in words', () => {
  it('says what it takes from whom', () => {
    expect(takesSentence(builtinPlaybook, title('DE'))).toBe(
      'Takes pipelines and streaming from software engineers; data quality from ML engineers.',
    );
    expect(takesSentence(builtinPlaybook, title('AIE'))).toContain('which nobody else owns');
    expect(takesSentence(builtinPlaybook, { ...title('DE'), takesFrom: [] })).toBeUndefined();
  });

  it('says who does the work without it, and its other names', () => {
    expect(mergeSentence(builtinPlaybook, title('DE'))).toBe(
      'Software engineers do this work until somebody holds the title.',
    );
    expect(mergeSentence(builtinPlaybook, title('GEN'))).toBeUndefined();
    expect(alsoCalledSentence(title('AIE'))).toBe('Also called LLM engineer and Applied AI engineer.');
    expect(alsoCalledSentence(title('BA'))).toBeUndefined();
  });

  it('gives its place with two decimals', () => {
    expect(placeWords(title('BA'))).toBe('0.95, from 0.85 to 1.00');
  });
});
