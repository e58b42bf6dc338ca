import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveTeam } from '../../../src/engine/derive/deriveTeam.ts';
import type { Condition } from '../../../src/engine/playbook/playbook.ts';
import { parsePlaybook } from '../../../src/engine/validate/parsePlaybook.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { factsOf, unhurried } from '../answers.ts';
import {
  asJson,
  problemsOf,
  problemsWith,
  replaced,
  valid,
  withCondition,
  withRules,
} from '../brokenPlaybook.ts';
import { rule } from '../smallPlaybook.ts';

describe('a playbook is accepted', () => {
  it('when it is the built-in one, as a value and as stored JSON', () => {
    expect(parsePlaybook(builtinPlaybook)).toEqual({ kind: 'ok', playbook: builtinPlaybook });
    expect(parsePlaybook(asJson(builtinPlaybook))).toEqual({ kind: 'ok', playbook: builtinPlaybook });
  });

  it('when it is a small one of somebody’s own', () => {
    expect(parsePlaybook(asJson(valid))).toEqual({ kind: 'ok', playbook: valid });
  });

  it('as a value of its own, which later changes of the input do not reach', () => {
    const input = structuredClone(valid);
    const parsed = parsePlaybook(input);
    expect(parsed.kind === 'ok' && parsed.playbook.rules !== input.rules).toBe(true);
  });

  it('with conditions on the facts that the setup answers', () => {
    const tested: Condition = {
      any: [
        { fact: 'horizontal', is: [true] },
        { all: [{ fact: 'maturity', is: ['low'] }, { not: { fact: 'mode', is: ['online', 'batch'] } }] },
      ],
    };
    expect(problemsOf(withCondition(tested))).toEqual([]);
  });
});

describe('the structure of a playbook', () => {
  const cases: readonly [string, readonly (string | number)[], unknown, string, string][] = [
    [
      'a missing field',
      ['roles', 0, 'name'],
      undefined,
      'roles[0].name',
      'Role "A": the field "name" is missing.',
    ],
    [
      'a field too many',
      ['roles', 1, 'hat'],
      'red',
      'roles[1].hat',
      'Role "B": the field "hat" is not allowed.',
    ],
    ['a field too many at the top', ['extra'], 1, 'extra', 'The playbook: the field "extra" is not allowed.'],
    ['another version', ['version'], 2, 'version', 'The playbook: "version" must be 1, but is 2.'],
    ['no roles', ['roles'], [], 'roles', 'The playbook: "roles" must have at least 1 entry, but has 0.'],
    [
      'an entry that is none',
      ['duties', 1],
      null,
      'duties[1]',
      'Duty number 2: it must be an object, but is null.',
    ],
    [
      'a number for a text',
      ['roles', 0, 'plural'],
      7,
      'roles[0].plural',
      'Role "A": "plural" must be text, but is 7.',
    ],
    [
      'a text for a number',
      ['duties', 0, 'position'],
      'left',
      'duties[0].position',
      '"position" must be a number, but is "left".',
    ],
    [
      'a text for a list',
      ['roles', 0, 'alsoCalled'],
      'none',
      'roles[0].alsoCalled',
      'must be a list, but is "none".',
    ],
    [
      'an object for true or false',
      ['roles', 0, 'fluid'],
      {},
      'roles[0].fluid',
      'must be true or false, but is an object.',
    ],
    [
      'a list for an object',
      ['parameters'],
      [],
      'parameters.ownerShare',
      'The playbook: the field "parameters.ownerShare" is missing.',
    ],
    ['an empty id', ['rules', 0, 'id'], '', 'rules[0].id', 'Rule number 1: "id" must not be empty.'],
    [
      'a position beyond the axis',
      ['roles', 0, 'position'],
      1.5,
      'roles[0].position',
      'must be at most 1, but is 1.5.',
    ],
    [
      'a position before the axis',
      ['roles', 0, 'position'],
      -1,
      'roles[0].position',
      'must be at least 0, but is -1.',
    ],
    [
      'a range of three',
      ['roles', 0, 'range'],
      [0, 0.5, 1],
      'roles[0].range[2]',
      '"range[2]" is too many: the list holds two values.',
    ],
    [
      'a range of one',
      ['roles', 0, 'range'],
      [0],
      'roles[0].range[1]',
      '"range[1]" must be a number, but is missing.',
    ],
    [
      'a range that is none',
      ['roles', 0, 'range'],
      1,
      'roles[0].range',
      '"range" must be a list of two, but is 1.',
    ],
    [
      'a label that is too long',
      ['duties', 0, 'short'],
      'x'.repeat(17),
      'duties[0].short',
      'Duty "d": "short" must have at most 16 characters, but has 17.',
    ],
    [
      'a text that is too long',
      ['rules', 0, 'because'],
      'x'.repeat(2001),
      'rules[0].because',
      'at most 2000 characters, but has 2001.',
    ],
    [
      'a list that is too long',
      ['rules', 0, 'sources'],
      Array.from({ length: 501 }, () => 's'),
      'rules[0].sources',
      'at most 500 entries, but has 501.',
    ],
    [
      'effort below nothing',
      ['effort', 'values', 'low-batch', 'd'],
      -1,
      'effort.values.low-batch.d',
      'must be at least 0, but is -1.',
    ],
    [
      'effort without end',
      ['effort', 'values', 'low-batch', 'd'],
      Number.POSITIVE_INFINITY,
      'effort.values.low-batch.d',
      'must be at most 1000, but is Infinity.',
    ],
    [
      'effort that is no number',
      ['effort', 'values', 'low-batch', 'd'],
      Number.NaN,
      'effort.values.low-batch.d',
      'must be a number, but is NaN.',
    ],
    [
      'a list for a table of effort',
      ['effort', 'values', 'low-batch'],
      [],
      'effort.values.low-batch',
      'must be an object, but is a list.',
    ],
    [
      'a setup without effort table',
      ['effort', 'values', 'horizontal'],
      undefined,
      'effort.values.horizontal',
      'the field "effort.values.horizontal" is missing.',
    ],
    [
      'a setup that does not exist',
      ['effort', 'values', 'later'],
      {},
      'effort.values.later',
      'the field "effort.values.later" is not allowed.',
    ],
    [
      'an owner share above one',
      ['parameters', 'ownerShare'],
      1.01,
      'parameters.ownerShare',
      'must be at most 1, but is 1.01.',
    ],
    [
      'a strength that does not exist',
      ['rules', 0, 'strength'],
      'huge',
      'rules[0].strength',
      'Rule "r0": "strength" must be "strong" or "medium" or "weak", but is "huge".',
    ],
    [
      'a basis that does not exist',
      ['base', 0, 'basis'],
      'rumour',
      'base[0].basis',
      'Base row "d": "basis" must be',
    ],
    [
      'an effect that does not exist',
      ['rules', 0, 'effects', 0, 'kind'],
      'fire',
      'rules[0].effects[0].kind',
      'Rule "r0": "effects[0].kind" must be "seat" or',
    ],
    [
      'an effect without what it needs',
      ['rules', 0, 'effects', 0],
      { kind: 'own', duty: 'd' },
      'rules[0].effects[0].role',
      'the field "effects[0].role" is missing.',
    ],
    [
      'a condition that tests nothing',
      ['rules', 0, 'when'],
      {},
      'rules[0].when',
      '"when" must test a "fact" or a "seat", or combine conditions',
    ],
    [
      'a condition that is a text',
      ['rules', 0, 'when'],
      'always',
      'rules[0].when',
      '"when" must test a "fact" or a "seat"',
    ],
    [
      'a condition of two kinds',
      ['rules', 0, 'when'],
      { all: [], any: [] },
      'rules[0].when.any',
      'the field "when.any" is not allowed.',
    ],
    [
      'a mistake deep in a condition',
      ['rules', 0, 'when'],
      { not: { all: [{ fact: 'p', is: [1] }] } },
      'rules[0].when.not.all[0].is[0]',
      'must be true, false or text, but is 1.',
    ],
    [
      'a test without answers',
      ['rules', 1, 'when', 'is'],
      [],
      'rules[1].when.is',
      'must have at least 1 entry, but has 0.',
    ],
    [
      'a seat status that does not exist',
      ['rules', 0, 'when'],
      { seat: 'A', is: ['tired'] },
      'rules[0].when.is[0]',
      'but is "tired".',
    ],
    [
      'a link that is a script',
      ['sources', 0, 'url'],
      'javascript:alert(1)',
      'sources[0].url',
      'Source "s": "url" must be an address that starts with http:// or https://, but is "javascript:alert(1)".',
    ],
    ['a link without a host', ['sources', 0, 'url'], 'https:///x', 'sources[0].url', 'must be an address'],
    [
      'a place that does not exist',
      ['rules', 0, 'shownAt'],
      [{ kind: 'screen', screen: 'moon' }],
      'rules[0].shownAt[0].screen',
      'but is "moon".',
    ],
    [
      'a fraction of a person',
      ['rules', 0, 'effects', 0],
      { kind: 'requireCoverage', min: 1.5, fromPeople: 3 },
      'rules[0].effects[0].min',
      'must be a whole number, but is 1.5.',
    ],
    [
      'too many answers',
      ['facts', 0, 'answers'],
      Array.from({ length: 21 }, (_, index) => ({ value: `${index}`, label: 'x' })),
      'facts[0].answers',
      'at most 20 entries, but has 21.',
    ],
    ['a foreign key that would be misread', ['a.b'], 1, '["a.b"]', 'the field "["a.b"]" is not allowed.'],
  ];

  it.each(cases)('refuses %s', (_name, place, value, path, message) => {
    const problems = problemsWith(place, value);
    expect(problems.map((problem) => problem[0])).toContain(path);
    expect(problems.find((problem) => problem[0] === path)?.[1]).toContain(message);
    for (const problem of problems) expect(problem[1]).toMatch(/^[A-Z].*\.$/su);
  });

  it.each([null, undefined, 7, 'playbook', true, [], {}])('refuses %o', (input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0);
  });

  it('cuts long foreign texts in its messages', () => {
    const [[, message] = ['', '']] = problemsWith(['version'], 'v'.repeat(500));
    expect(message.length).toBeLessThan(150);
  });

  it('accepts a source without an address', () => {
    expect(problemsWith(['sources', 0, 'url'], null)).toEqual([]);
  });
});

describe('hostile input', () => {
  /** A condition in a condition, so many times. */
  const nested = (times: number): unknown => {
    let condition: unknown = { all: [] };
    for (let depth = 1; depth < times; depth += 1) condition = { not: condition };
    return condition;
  };

  it('may nest conditions twenty deep, not deeper', () => {
    expect(problemsWith(['rules', 0, 'when'], nested(20))).toEqual([]);
    expect(problemsWith(['rules', 0, 'when'], nested(21))).toEqual([
      [`rules[0].when${'.not'.repeat(20)}`, 'Rule "r0" has a condition nested more than 20 levels deep.'],
    ]);
  });

  it('does not overflow the stack', () => {
    const [[path, message] = ['', '']] = problemsWith(['rules', 0, 'when'], nested(100_000));
    expect(path).toMatch(/^rules\[0\]\.when(\.not)+$/u);
    expect(message).toBe('The playbook is nested more than 64 levels deep here.');
  });

  it('does not follow a value that contains itself', () => {
    const ring: { name: string; self?: unknown } = { name: 'ring' };
    ring.self = ring;
    expect(problemsOf(ring)).toHaveLength(1);
  });

  it('is refused by size before anything else looks at it', () => {
    const wide = {
      ...valid,
      extra: Array.from({ length: 1000 }, () => Array.from({ length: 200 }, () => 0)),
    };
    expect(problemsOf(wide)).toEqual([
      ['', 'The playbook has more than 100000 values. Remove some and try again.'],
    ]);
    expect(problemsOf({ ...valid, extra: Array.from({ length: 200_000 }) })).toEqual([
      ['extra', 'This list has more than 100000 entries. Remove some and try again.'],
    ]);
  });

  it('gets at most a hundred problems back', () => {
    const roles = Array.from({ length: 400 }, () => null);
    expect(problemsOf({ ...valid, roles })).toHaveLength(100);
  });

  it('does nothing with keys that reach for prototypes', () => {
    const withKey = (place: string, value: string): unknown =>
      JSON.parse(JSON.stringify(valid).replace(place, `${place}"__proto__":${value},`));
    expect(problemsOf(withKey('{', '{"version":2,"polluted":true}'))).toEqual([
      ['__proto__', 'The playbook: the field "__proto__" is not allowed.'],
    ]);
    expect(parsePlaybook(withKey('"low-batch":{', '5'))).toEqual({ kind: 'ok', playbook: valid });
    expect({}).not.toHaveProperty('polluted');
    const named = withRules(rule('__proto__', [], { when: { fact: 'constructor', is: [true] } }));
    expect(problemsOf(named)).toEqual([
      [
        'rules[0].when.fact',
        'Rule "__proto__" names the fact "constructor", which the playbook does not have.',
      ],
    ]);
  });
});

describe('a damaged copy of the built-in playbook', () => {
  const strange = fc.constantFrom<unknown[]>(
    null,
    0,
    -1,
    1e9,
    '',
    'SWE',
    'baseline',
    'R01',
    true,
    [],
    {},
    [[]],
    'x'.repeat(3000),
  );
  /** Descends by the picks, one level each, and damages what is there. */
  const damage = (
    value: unknown,
    picks: readonly number[],
    replacement: unknown,
    remove: boolean,
  ): unknown => {
    const [pick = 0, ...rest] = picks;
    if (typeof value !== 'object' || value === null) return replacement;
    const keys = Object.keys(value);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) return replacement;
    const place = [Array.isArray(value) ? Number(key) : key];
    if (rest.length > 0)
      return replaced(value, place, damage(Reflect.get(value, key), rest, replacement, remove));
    if (Array.isArray(value) && remove) return value.filter((_item, index) => index !== place[0]);
    return replaced(value, place, remove ? undefined : replacement);
  };

  it('is accepted, or refused with a path for every problem; what is accepted derives', unhurried, () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
        strange,
        fc.boolean(),
        (picks, value, remove) => {
          const parsed = parsePlaybook(damage(builtinPlaybook, picks, value, remove));
          if (parsed.kind === 'ok')
            expect(deriveTeam(parsed.playbook, factsOf('high-online')).seats.length).toBeGreaterThan(0);
          else {
            expect(parsed.problems.length).toBeGreaterThan(0);
            for (const problem of parsed.problems) expect(problem.path).not.toBe('');
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
