import { describe, expect, it } from 'vitest';
import { changesFileName } from '../../../src/compare/words/changesFiles.ts';
import {
  dutyChangeSentence,
  labelWithChange,
  laneChangeWords,
  partWords,
} from '../../../src/compare/words/changesPicture.ts';
import { roleEfforts } from '../../../src/engine/measure/overlap.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { builtinTeam } from '../../engine/answers.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');
const sideOf = (setup: 'low-batch' | 'high-online', name: string) => {
  const team = builtinTeam(setup);
  return { name, playbook: builtinPlaybook, team, efforts: roleEfforts(builtinPlaybook, team) };
};
const sides = {
  before: sideOf('low-batch', 'Young product, batch'),
  after: sideOf('high-online', 'Était: “été”'),
};

describe('the words of the picture of changes', () => {
  it('puts the change of a duty behind its name', () => {
    const label = (before: number, after: number) =>
      labelWithChange(sides, 'data-pipelines', { before, after });
    expect(label(4, 8.13)).toBe('Pipelines +4.1');
    expect(label(8, 4)).toBe('Pipelines −4');
    expect(label(4, 4.01)).toBe('Pipelines');
    expect(labelWithChange(sides, 'unknown', { before: 0, after: 1 })).toBe('unknown +1');
  });

  it('says what becomes of a lane', () => {
    expect(plain(laneChangeWords({ before: 18, after: 27 }))).toBe('27 %, before 18 %');
    expect(plain(laneChangeWords({ before: 0, after: 15 }))).toBe('new: 15 %');
    expect(plain(laneChangeWords({ before: 8, after: 0 }))).toBe('gone: before 8 %');
    expect(plain(laneChangeWords({ before: 27.1, after: 27.2 }))).toBe('27 %');
    expect(laneChangeWords({ before: 0, after: 0 })).toBe('waits');
  });

  it('says who holds a duty on both sides', () => {
    expect(plain(dutyChangeSentence(sides, 'new-architecture'))).toMatch(
      /^New models: 5\.5 %, before nothing\. Before: nobody\. After: Applied scientist owns; .*contributes\.$/,
    );
  });

  it('says what a role has to do with a duty', () => {
    expect(partWords({ before: 'owns', after: 'owns' })).toBe('owns');
    expect(partWords({ before: 'contributes', after: undefined })).toBe('takes no part, before contributes');
  });

  it('names a file with plain letters', () => {
    expect(changesFileName(sides)).toBe('formation-changes-young-product-batch-to-tait-t.csv');
  });
});
