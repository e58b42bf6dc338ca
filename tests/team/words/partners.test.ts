import { describe, expect, it } from 'vitest';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { countedBy, partnerAmount, partnerOf, partnersSentence } from '../../../src/team/words/partners.ts';
import { found } from '../../engine/answers.ts';

const sized = (partner: string, fte?: number) => ({ partner, fte, duties: [] });
const named = (partner: string) => found(partnerOf(builtinPlaybook, { partner }), partner);

describe('how much of somebody beside the team', () => {
  it.each([
    [undefined, 'counted in their own team'],
    [0.04, 'a few hours a week'],
    [0.1, 'about 0.1 FTE'],
    [0.44, 'about 0.4 FTE'],
    [1.96, 'about 2 FTE'],
  ])('%s is “%s”', (fte, words) => {
    expect(partnerAmount(sized('product-manager', fte))).toBe(words);
  });
});

describe('what somebody beside the team is counted by', () => {
  it('is the people, the models, or what is labelled and judged', () => {
    expect(countedBy(named('product-manager'))).toBe('0.125 FTE for each of the people');
    expect(countedBy(named('independent-reviewer'))).toBe('0.1 FTE for each of the models');
    expect(countedBy(named('domain-expert'))).toBe('0.03 FTE for each of the hundreds of evaluation cases');
  });

  it('says from how many', () => {
    expect(countedBy(named('engineering-manager'))).toBe('0.125 FTE for each of the people, from 6');
  });

  it('is nothing where another team counts it', () => {
    expect(countedBy(named('platform-team'))).toBe('');
  });

  it('has words for every driver of the playbook, so that none shows its id', () => {
    const counted = (builtinPlaybook.partners ?? []).filter(({ need }) => need).map(countedBy);
    expect(counted.length).toBeGreaterThan(3);
    expect(counted.filter((words) => !/ FTE for each of the [a-z ]+(, from \d+)?$/.test(words))).toEqual([]);
  });
});

describe('who is needed beside the team, in a sentence', () => {
  it('names each with the amount', () => {
    const partners = [sized('product-manager', 0.6), sized('platform-team')];
    expect(partnersSentence(builtinPlaybook, partners)).toBe(
      'Beside the team, not counted in it: product manager or business owner (about 0.6 FTE) and ML platform team (counted in their own team).',
    );
  });

  it('says that there is nobody, and leaves out whom the playbook does not know', () => {
    expect(partnersSentence(builtinPlaybook, [])).toBe('Nobody is needed beside the team.');
    expect(partnersSentence(builtinPlaybook, [sized('nobody', 1)])).toBe('Nobody is needed beside the team.');
    expect(partnersSentence({ ...builtinPlaybook, partners: [] }, [sized('platform-team')])).toBe(
      'Nobody is needed beside the team.',
    );
  });
});
