import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/engine/playbook/playbook.ts';
import { demandedEffort } from '../../src/engine/size/demandedEffort.ts';
import { emptyHeadcount } from '../../src/engine/size/headcount.ts';
import { builtinPlaybook } from '../../src/playbook/builtinPlaybook.ts';
import { builtinSizing } from '../../src/playbook/builtinSizing.ts';
import { practiceRules } from '../../src/playbook/practiceRules.ts';
import { found } from '../engine/answers.ts';
import sourceList from '../fixtures/sourceList.json' with { type: 'json' };

const ruleById = new Map(builtinPlaybook.rules.map((rule) => [rule.id, rule]));
const ruleOf = (id: string): Rule => found(ruleById.get(id), id);

describe('the rules of the sources', () => {
  it('are sixty: 52 of the articles, 8 of the literature', () => {
    const countOf = (letter: string) => sourceList.rules.filter((rule) => rule.id.startsWith(letter)).length;
    expect([countOf('R'), countOf('L')]).toEqual([52, 8]);
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

  it('say if, then and because, and only an assumption does without a source', () => {
    for (const rule of builtinPlaybook.rules) {
      for (const part of [rule.if, rule.then, rule.because]) expect(part, rule.id).toMatch(/^[A-Z].*\.$/u);
      if (rule.basis !== 'assumption') expect(rule.sources.length, rule.id).toBeGreaterThan(0);
    }
  });

  it('are kept apart from ours: a rule of practice claims no source article', () => {
    for (const rule of practiceRules) {
      expect(rule.id).toMatch(/^X\d\d$/u);
      expect(['literature', 'interpretation', 'assumption'], rule.id).toContain(rule.basis);
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

  it('has the demand of the worked examples as its effort, and writes none down', () => {
    const { basis, sources, ...effort } = builtinPlaybook.effort;
    expect({ basis, sources }).toEqual({ basis: 'assumption', sources: [] });
    expect(effort).toEqual(demandedEffort(builtinSizing, emptyHeadcount));
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

  it('uses every question that it asks in some rule or number', () => {
    const read = JSON.stringify([builtinPlaybook.rules, builtinSizing]);
    for (const fact of builtinPlaybook.facts) expect(read, fact.id).toContain(`"fact":"${fact.id}"`);
  });

  it('names only sources and duties that there are, in rules, numbers, partners and roles', () => {
    const sources = new Set(builtinPlaybook.sources.map(({ id }) => id));
    const duties = new Set(builtinPlaybook.duties.map(({ id }) => id));
    const unknown = new Set<unknown>();
    const named = (key: string, value: unknown) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const known = key === 'sources' ? sources : key === 'duty' || key === 'duties' ? duties : undefined;
      for (const id of known ? values : []) {
        if (typeof id === 'string' && !known?.has(id)) unknown.add(`${key} ${id}`);
      }
      return value;
    };
    const { rules, roles, partners, otherTitles, base, conflicts } = builtinPlaybook;
    JSON.stringify([rules, roles, partners, otherTitles, base, conflicts, builtinSizing], named);
    // The driver of the same name is a number of feeds.
    expect([...unknown].filter((name) => name !== 'sources sources')).toEqual([]);
  });
});
