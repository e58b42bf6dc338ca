import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '../../../src/engine/foreignText.ts';
import { cleanTexts } from '../../../src/engine/validate/cleanTexts.ts';
import { parseDocument } from '../../../src/plan/document/parseDocument.ts';
import { hostileText } from '../../fixtures/hostileText.ts';
import { ordinaryPlan } from '../../plan/document/plans.ts';
import { valid } from '../brokenPlaybook.ts';

const own = (change: object) => ({
  ...ordinaryPlan,
  whatIfs: [],
  playbook: { kind: 'own', playbook: { ...valid, ...change } },
});

describe('the texts of a plan from outside', () => {
  it('are kept as they are where there is nothing to clean', () => {
    expect(cleanTexts(ordinaryPlan).value).toBe(ordinaryPlan);
  });

  it('lose what nobody can see, wherever they are, and the plan says so', () => {
    const parsed = parseDocument({ ...own({ name: 'O\u200burs' }), title: 'Pl\0an', notes: 'a\r\nb' });
    expect(parsed).toMatchObject({
      kind: 'ok',
      document: { title: 'Plan', notes: 'a\nb', playbook: { playbook: { name: 'Ours' } } },
    });
    expect(parsed.kind === 'ok' && parsed.remarks[0]).toEqual({
      path: 'title',
      message: 'Characters that cannot be seen were removed from "title" and 2 other texts.',
    });
  });

  it('are clean in every plan that is accepted', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, name) => {
        const parsed = parseDocument({ ...own({ name: `x${name}` }), title });
        expect(parsed.kind === 'ok' && parsed.document.title).toBe(cleanText(title));
      }),
    );
  });

  test.each(['answer\u200b', 'answer\ud800'])('are refused as keys: %j', (key) => {
    const facts = { ...ordinaryPlan.facts, context: { [key]: true } };
    expect(parseDocument({ ...ordinaryPlan, facts })).toMatchObject({
      kind: 'invalid',
      problems: [{ message: 'The plan has a field with a character that cannot be seen.' }],
    });
  });

  it('do not become a key that reaches for a prototype', () => {
    const context: unknown = JSON.parse('{"__pro\u200bto__":{"polluted":true}}');
    expect(parseDocument({ ...ordinaryPlan, facts: { ...ordinaryPlan.facts, context } }).kind).toBe(
      'invalid',
    );
    expect('polluted' in {}).toBe(false);
  });

  test.each([' ', '\u200b', '\u3164', '\u202e'])('are no names when nothing can be seen: %j', (name) => {
    const [first, ...others] = valid.roles;
    const parsed = parseDocument(own({ roles: [{ ...first, name }, ...others] }));
    expect(parsed.kind).toBe('invalid');
    expect(parsed.kind === 'invalid' && parsed.problems[0]?.message).toMatch(
      /^Role "A": "name" must (have something that can be seen|not be empty)/,
    );
  });
});
