import type { Effect } from '../../src/engine/effects/effects.ts';
import type { Condition, Playbook } from '../../src/engine/playbook/playbook.ts';
import { parsePlaybook } from '../../src/engine/validate/parsePlaybook.ts';
import { rule, smallPlaybook } from './smallPlaybook.ts';

export const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Two roles, two duties, two rules: every test breaks one thing in it. */
export const valid: Playbook = {
  ...smallPlaybook({
    roles: ['A', 'B'],
    duties: { d: { holders: 'OC', effort: 60 }, e: { holders: '-O', effort: 40 } },
    rules: [
      rule('r0', [{ kind: 'own', duty: 'd', role: 'A' }]),
      rule('r1', [{ kind: 'gate', role: 'B', lendTo: 'A' }], { when: { fact: 'p', is: [true] } }),
    ],
  }),
  sources: [{ id: 's', short: 'S', title: 'A source', url: 'https://example.org/page', depth: 'read' }],
};

export type Problem = readonly [path: string, message: string];

/** What is wrong after the value at a place has been replaced (or removed). */
export function problemsWith(place: readonly (string | number)[], value: unknown): readonly Problem[] {
  return problemsOf(replaced(valid, place, value));
}

export function problemsOf(input: unknown): readonly Problem[] {
  const parsed = parsePlaybook(input);
  return parsed.kind === 'ok' ? [] : parsed.problems.map(({ path, message }) => [path, message] as const);
}

/** A copy with another value at a place; `undefined` removes the key. */
export function replaced(from: unknown, place: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  if (Array.isArray(from)) {
    const list: unknown[] = [...from];
    list[Number(key)] = replaced(list[Number(key)], rest, value);
    return list;
  }
  const entries = Object.entries(typeof from === 'object' && from !== null ? from : {});
  const others = entries.filter(([name]) => name !== key);
  const before = entries.find(([name]) => name === key)?.[1];
  const next = replaced(before, rest, value);
  return Object.fromEntries(next === undefined ? others : [...others, [key, next]]);
}

export const withRules = (...rules: Playbook['rules']): unknown => ({ ...valid, rules });
export const withEffect = (effect: Effect): unknown => withRules(rule('r0', [effect]));
export const withCondition = (when: Condition): unknown => withRules(rule('r0', [], { when }));
