import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/engine/people/roster.ts';
import { mostMembers } from '../../../src/engine/people/rosterChange.ts';
import { initialFacts } from '../../../src/engine/playbook/facts.ts';
import { emptyHistory, recordEdit } from '../../../src/plan/document/history.ts';
import { parseHistory, storedHistory } from '../../../src/plan/document/historySchema.ts';
import { parseDocument, parseDocumentText } from '../../../src/plan/document/parseDocument.ts';
import {
  knownFacts,
  newPlan,
  type PlanDocument,
  planVersion,
  playbookOf,
} from '../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../src/plan/document/serializeDocument.ts';
import { builtinPlaybook } from '../../../src/playbook/builtinPlaybook.ts';
import { asJson, replaced, valid } from '../../engine/brokenPlaybook.ts';
import { anyPlan, largePlan, ordinaryPlan } from './plans.ts';

const schema = 'schema/plan-2.json';

function problemsOf(input: unknown): readonly (readonly [string, string])[] {
  const parsed = parseDocument(input);
  return parsed.kind === 'ok' ? [] : parsed.problems.map(({ path, message }) => [path, message] as const);
}

const problemsWith = (place: readonly (string | number)[], value: unknown) =>
  problemsOf(replaced(asJson(ordinaryPlan), place, value));

describe('a plan', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const parsed = parseDocumentText(serializeDocument(plan, schema));
        expect(parsed.kind === 'ok' && parsed.document).toEqual(plan);
      }),
    );
  });

  it('is always the same text, in whatever order it was made', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const text = serializeDocument(plan, schema);
        const turned = { ...Object.fromEntries(Object.entries(plan).reverse()), ...plan };
        const context = Object.fromEntries(Object.entries(plan.facts.context).reverse());
        expect(serializeDocument({ ...turned, facts: { ...plan.facts, context } }, schema)).toBe(text);
        expect(text.startsWith(`{\n  "$schema": "${schema}",\n  "format": "formation-plan",\n`)).toBe(true);
      }),
    );
  });

  it('may carry the whole built-in playbook as its own', () => {
    const parsed = parseDocument(asJson(largePlan));
    expect(parsed).toEqual({ kind: 'ok', document: largePlan, writtenAs: planVersion, remarks: [] });
    expect(playbookOf(largePlan)).toBe(builtinPlaybook);
  });

  it('begins with its baseline', () => {
    const plan = newPlan('p1', 'New', initialFacts);
    expect(plan.baseline).toEqual(plan.facts);
    expect(parseDocument(plan)).toEqual({ kind: 'ok', document: plan, writtenAs: planVersion, remarks: [] });
  });

  it('may begin with a byte order mark', () => {
    expect(parseDocumentText(`\uFEFF${serializeDocument(ordinaryPlan, schema)}`).kind).toBe('ok');
  });

  it('of a newer version is refused, with an explanation', () => {
    const parsed = parseDocument({ ...ordinaryPlan, version: 7, roster: [] });
    expect(parsed).toMatchObject({ kind: 'newer', version: 7, problems: [{ path: 'version' }] });
    expect(parsed.kind === 'newer' && parsed.problems[0]?.message).toContain(`reads up to ${planVersion}`);
  });
});

describe('a roster', () => {
  const member = (index: number): Member => ({
    id: `m${index}`,
    name: `Somebody ${index}`,
    kind: 'person',
    role: 'MLE',
    level: 'senior',
    fte: 1,
    start: '2026-01-01',
    end: '2027-12-31',
    duties: builtinPlaybook.duties.map(({ id }) => id),
    cost: 120,
  });
  const withPeople = (people: readonly Member[]): PlanDocument => ({
    ...largePlan,
    headcount: { ...largePlan.headcount, people },
  });

  it('may be as large as an import makes it, and its file opens again', () => {
    const plan = withPeople(Array.from({ length: mostMembers }, (_, index) => member(index)));
    const parsed = parseDocumentText(serializeDocument(plan, ''));
    expect(parsed.kind === 'ok' && parsed.document.headcount).toEqual(plan.headcount);
  });

  it('can be replaced as a whole, and the stored step of undo is read again', () => {
    const people = Array.from({ length: mostMembers }, (_, index) => member(index));
    const [before, after] = [withPeople(people), withPeople(people.map((one) => ({ ...one, cost: 130 })))];
    const name = { kind: 'rosterImported', mode: 'replace', count: mostMembers } as const;
    const history = recordEdit(emptyHistory, { before, after, name, at: 1 });
    expect(parseHistory(asJson(storedHistory(history)))).toEqual({ kind: 'ok', history });
  });

  it.each(['2027-02-30', '9999-12-31', '0001-01-01', '2027-1-1'])('has no day %s', (end) => {
    const parsed = parseDocument(asJson(withPeople([{ ...member(1), end }])));
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ path: 'headcount.people[0].end' }] });
  });

  it('has every id once', () => {
    const parsed = parseDocument(asJson(withPeople([member(1), member(1)])));
    expect(parsed).toMatchObject({ kind: 'invalid', problems: [{ path: 'headcount.people[1].id' }] });
  });
});

describe('answers that the playbook does not know', () => {
  const context = { risk: 'purple', weather: 'wet', hasDS: true, companySize: 'mid' };

  it('are kept and said', () => {
    const parsed = parseDocument({ ...ordinaryPlan, baseline: { ...ordinaryPlan.baseline, context } });
    expect(parsed.kind === 'ok' && parsed.document.baseline.context).toEqual(context);
    expect(parsed.kind === 'ok' && parsed.remarks.map(({ path }) => path)).toEqual([
      'baseline.context.risk',
      'baseline.context.weather',
      'baseline.context.hasDS',
    ]);
  });

  it('are left out of the facts that a team is derived from', () => {
    const facts = { ...ordinaryPlan.facts, context };
    expect(knownFacts(builtinPlaybook, facts)).toEqual({
      facts: { ...facts, context: { companySize: 'mid' } },
      unknown: ['risk', 'weather', 'hasDS'],
    });
    expect(knownFacts(builtinPlaybook, ordinaryPlan.facts).facts).toBe(ordinaryPlan.facts);
  });
});

describe('a value that is no plan', () => {
  const long = (length: number) => 'x'.repeat(length);
  const cases: readonly [string, readonly (string | number)[], unknown, string, string][] = [
    ['no format', ['format'], undefined, '', 'This is not a Formation plan'],
    ['another format', ['format'], 'sketch', '', 'This is not a Formation plan'],
    ['no version', ['version'], undefined, 'version', 'must be a whole number of 1 or more'],
    ['a version that is a text', ['version'], '1', 'version', 'must be a whole number of 1 or more'],
    ['half a version', ['version'], 1.5, 'version', 'must be a whole number of 1 or more'],
    ['version 0', ['version'], 0, 'version', 'must be a whole number of 1 or more'],
    ['a missing title', ['title'], undefined, 'title', 'The plan: the field "title" is missing.'],
    [
      'a title too long',
      ['title'],
      long(201),
      'title',
      '"title" must have at most 200 characters, but has 201.',
    ],
    ['notes too long', ['notes'], long(20_001), 'notes', 'at most 20000 characters, but has 20001.'],
    ['a field too many', ['roster'], [], 'roster', 'The plan: the field "roster" is not allowed.'],
    ['an id that is an address', ['id'], '../x', 'id', '"id" must be lower-case letters, digits and hyphens'],
    ['an unknown setup', ['facts', 'team', 'kind'], 'vertical', 'facts.team.kind', 'but is "vertical".'],
    ['an unknown maturity', ['facts', 'team', 'maturity'], 'mid', 'facts.team.maturity', 'but is "mid".'],
    ['answers as a list', ['facts', 'context'], [true], 'facts.context', 'must be an object, but is a list.'],
    [
      'a number as an answer',
      ['baseline', 'context', 'risk'],
      3,
      'baseline.context.risk',
      'must be true, false or text, but is 3.',
    ],
    [
      'too many answers',
      ['facts', 'context'],
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`f${index}`, true])),
      'facts.context',
      'must have at most 100 entries, but has 101.',
    ],
    [
      'a mistake in a what-if',
      ['whatIfs', 1, 'facts', 'team'],
      null,
      'whatIfs[1].facts.team',
      'Scenario "w2": "facts.team" must be an object, but is null.',
    ],
    ['two what-ifs of one id', ['whatIfs', 1, 'id'], 'w1', 'whatIfs[1].id', 'has the same id.'],
    [
      'too many what-ifs',
      ['whatIfs'],
      Array.from({ length: 51 }, (_, index) => ({ ...ordinaryPlan.whatIfs[0], id: `w${index}` })),
      'whatIfs',
      'The plan: "whatIfs" must have at most 50 entries, but has 51.',
    ],
    ['an unknown kind of playbook', ['playbook', 'kind'], 'url', 'playbook.kind', 'but is "url".'],
    [
      'a mistake in its own playbook',
      ['playbook'],
      { kind: 'own', playbook: { ...valid, roles: [] } },
      'playbook.playbook.roles',
      'The playbook: "roles" must have at least 1 entry, but has 0.',
    ],
    ['no own playbook', ['playbook'], { kind: 'own' }, 'playbook.playbook', 'is missing.'],
  ];

  it.each(cases)('is refused for %s', (_name, place, value, path, message) => {
    const problems = problemsWith(place, value);
    expect(problems.map((problem) => problem[0])).toContain(path);
    expect(problems.find((problem) => problem[0] === path)?.[1]).toContain(message);
    for (const problem of problems) expect(problem[1]).toMatch(/^[A-Z].*\.$/su);
  });

  it.each([null, undefined, 7, 'plan', true, [], {}, new Map(), new Date(0)])('is refused: %o', (input) => {
    expect(problemsOf(input)).toHaveLength(1);
  });

  it.each(['', '{', 'null', '[]', '"plan"', '{"format":"formation-plan"', '[1e999]'])(
    'is refused: %s',
    (text) => {
      expect(parseDocumentText(text)).toMatchObject({ kind: 'invalid', problems: [{ path: '' }] });
    },
  );
});

describe('hostile input', () => {
  it('does not overflow the stack', () => {
    const deep = `${'['.repeat(500_000)}${']'.repeat(500_000)}`;
    expect(parseDocumentText(deep).kind).toBe('invalid');
    const text = JSON.stringify(ordinaryPlan).replace(
      '"notes":',
      `"notes":${'['.repeat(500)}1${']'.repeat(500)},"x":`,
    );
    expect(problemsOf(JSON.parse(text))[0]?.[1]).toBe('The plan is nested more than 72 levels deep here.');
  });

  it('is refused by size before anything else looks at it', () => {
    expect(parseDocumentText('x'.repeat(30_000_000))).toEqual({
      kind: 'invalid',
      problems: [
        { path: '', message: 'The file has 30000000 characters; a plan may have at most 25000000.' },
      ],
    });
    expect(problemsWith(['whatIfs'], Array.from({ length: 200_000 }))[0]?.[0]).toBe('whatIfs');
    expect(problemsWith(['notes'], 'x'.repeat(10_000_000))[0]?.[1]).toContain('but has 10000000.');
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is refused for the key %s, wherever it stands',
    (key) => {
      const text = JSON.stringify(ordinaryPlan);
      for (const place of ['{', '"facts":{', '"context":{']) {
        const poisoned = text.replace(place, `${place}"${key}":{"polluted":true},`);
        const [[path, message] = ['', '']] = problemsOf(JSON.parse(poisoned));
        expect(path.endsWith(key)).toBe(true);
        expect(message).toBe(`The plan must not have a field "${key}".`);
      }
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it('changes nothing in what it is given', () => {
    const input: unknown = JSON.parse(JSON.stringify(largePlan));
    const copy = structuredClone(input);
    parseDocument(input);
    expect(input).toEqual(copy);
  });
});
