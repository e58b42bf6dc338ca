import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/plan/document/parseDocument.ts';
import { planVersion } from '../../../src/plan/document/planDocument.ts';
import { serializeDocument } from '../../../src/plan/document/serializeDocument.ts';
import { asJson, replaced } from '../../engine/brokenPlaybook.ts';
import { anyPlan, largePlan, ordinaryPlan } from './plans.ts';
import { publishedSchema, schemaFile } from './publishedSchema.ts';

const validate = new Ajv2020({ allErrors: false }).compile(JSON.parse(publishedSchema()));

describe('the published schema', () => {
  it('is up to date: after a change, "npm run schema" writes it', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(publishedSchema());
  });

  it('accepts every fixture of its version', () => {
    const fixture = `tests/plan/document/fixtures/plan-${planVersion}.json`;
    expect(validate(JSON.parse(readFileSync(fixture, 'utf8')))).toBe(true);
  });

  it('accepts every plan that is written, with an own playbook too', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(validate(JSON.parse(serializeDocument(plan, 'plan-3.json')))).toBe(true);
      }),
    );
    expect(validate(asJson(largePlan))).toBe(true);
  });

  it.each<[string, readonly (string | number)[], unknown]>([
    ['a missing title', ['title'], undefined],
    ['a title too long', ['title'], 'x'.repeat(201)],
    ['a field too many', ['roster'], []],
    ['an id that is an address', ['id'], '../x'],
    ['an unknown setup', ['facts', 'team', 'kind'], 'vertical'],
    ['answers as a list', ['facts', 'context'], [true]],
    ['a number as an answer', ['baseline', 'context', 'risk'], 3],
    ['a mistake in a what-if', ['whatIfs', 1, 'facts', 'team'], null],
    ['a playbook without roles', ['playbook'], { kind: 'own', playbook: { version: 1 } }],
    ['a newer version', ['version'], planVersion + 1],
  ])('refuses what the parser refuses: %s', (_name, place, value) => {
    const broken = replaced(asJson(ordinaryPlan), place, value);
    expect(validate(broken)).toBe(false);
    expect(parseDocument(broken).kind).not.toBe('ok');
  });

  it('refuses a condition that is none, deep in a playbook', () => {
    const place = ['playbook', 'playbook', 'rules', 0, 'when'];
    expect(validate(replaced(asJson(largePlan), place, { not: { all: [{ fact: 'risk', is: [1] }] } }))).toBe(
      false,
    );
    expect(
      validate(replaced(asJson(largePlan), place, { not: { all: [{ fact: 'risk', is: [true] }] } })),
    ).toBe(true);
  });
});
