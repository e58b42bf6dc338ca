import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/engine/playbook/playbook.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { found } from '../engine/answers.ts';
import sourceList from '../fixtures/sourceList.json' with { type: 'json' };

const ruleById = new Map(builtinPlaybook.rules.map((rule) => [rule.id, rule]));
const ruleOf = (id: string): Rule => found(ruleById.get(id), id);

describe('the rules of the sources', () => {
  it('are sixty-six: 52 of the articles, 6 beyond them, 8 of the literature', () => {
    const countOf = (letter: string) => sourceList.rules.filter((rule) => rule.id.startsWith(letter)).length;
    expect([countOf('R'), countOf('X'), countOf('L')]).toEqual([52, 6, 8]);
  });

  it.each(sourceList.rules)(
    '$id has its place: it acts, or it is shown where it helps',
    ({ id, guidance }) => {
      const rule = ruleOf(id);
      if (guidance) {
        expect(rule.when).toBeNull();
        expect(rule.effects).toEqual([]);
        expect(rule.shownAt?.length).toBeGreaterThan(0);
      } else {
        expect(rule.when).not.toBeNull();
        expect(rule.effects.length).toBeGreaterThan(0);
      }
    },
  );

  it('say if, then and because, and the beyond-source ones are marked', () => {
    for (const rule of builtinPlaybook.rules) {
      for (const part of [rule.if, rule.then, rule.because]) expect(part, rule.id).toMatch(/^[A-Z].*\.$/u);
      if (rule.id.startsWith('X')) expect(rule.basis).toBe('beyond-sources');
      else expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    }
  });
});

describe('the disagreements', () => {
  it.each(sourceList.conflicts)('$id is there with all of its sides', ({ id, sides }) => {
    const conflict = found(
      builtinPlaybook.conflicts.find((candidate) => candidate.id === id),
      id,
    );
    expect(conflict.sides.map((side) => side.rule)).toEqual(sides);
    for (const side of conflict.sides) {
      expect(ruleById.has(side.rule), side.rule).toBe(true);
      expect(side.says).not.toBe('');
    }
    expect(conflict.settledBy).not.toBe('');
    expect(conflict.shownAt.length).toBeGreaterThan(0);
    expect(conflict.sources.length).toBeGreaterThan(0);
  });

  it('are twelve', () => {
    expect(builtinPlaybook.conflicts.map((conflict) => conflict.id)).toEqual(
      sourceList.conflicts.map((item) => item.id),
    );
    expect(sourceList.conflicts).toHaveLength(12);
  });
});

describe('the playbook as a value', () => {
  it('survives being stored as JSON', () => {
    expect(JSON.parse(JSON.stringify(builtinPlaybook))).toEqual(builtinPlaybook);
  });

  it('has an effort table that sums to a hundred in every setup', () => {
    for (const [setup, table] of Object.entries(builtinPlaybook.effort.values)) {
      expect(
        Object.values(table).reduce((sum, effort) => sum + effort, 0),
        setup,
      ).toBeCloseTo(100, 9);
    }
  });

  it('gives every duty a row of the base table and a label of at most sixteen characters', () => {
    expect(builtinPlaybook.base.map((row) => row.duty)).toEqual(
      builtinPlaybook.duties.map((duty) => duty.id),
    );
    for (const duty of builtinPlaybook.duties) expect(duty.short.length, duty.id).toBeLessThanOrEqual(16);
  });

  it('lists its roles in the order of the axis', () => {
    const positions = builtinPlaybook.roles.map((role) => role.position);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  it('uses every question that it asks in some rule', () => {
    const text = JSON.stringify(builtinPlaybook.rules);
    for (const fact of builtinPlaybook.facts) expect(text, fact.id).toContain(`"fact":"${fact.id}"`);
  });
});
