import { expect, test } from 'vitest';
import { guidanceAt } from '../../../src/engine/playbook/guidance.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';

test('guidance is shown where it helps, in the order of the playbook', () => {
  expect(guidanceAt(builtinPlaybook, 'matrix').map((rule) => rule.id)).toEqual(['R11']);
  expect(guidanceAt(builtinPlaybook, 'spectrum').map((rule) => rule.id)).toEqual(['R41', 'R50']);
});

test('what is said of one role is left out for another', () => {
  const ids = (role: string) => guidanceAt(builtinPlaybook, 'interview', role).map((rule) => rule.id);
  expect(ids('DS')).toContain('R10');
  expect(ids('SWE')).not.toContain('R10');
  expect(ids('SWE')).toContain('R39');
});

test('a rule that fires is never guidance', () => {
  const places = ['spectrum', 'overlap', 'matrix', 'team', 'week', 'interview', 'compare'] as const;
  for (const place of places) {
    const rules = guidanceAt(builtinPlaybook, place);
    expect(rules.length, place).toBeGreaterThan(0);
    expect(rules.every((rule) => rule.when === null)).toBe(true);
  }
});
