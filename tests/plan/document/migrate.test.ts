import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from '../../../src/plan/document/migrations/migration.ts';
import { migrations } from '../../../src/plan/document/migrations/migrations.ts';
import { parseDocumentText } from '../../../src/plan/document/parseDocument.ts';
import { planVersion } from '../../../src/plan/document/planDocument.ts';
import { ordinaryPlan, sizedPlan } from './plans.ts';

const folder = 'tests/plan/document/fixtures';
const versions = Array.from({ length: planVersion }, (_, index) => index + 1);

/** A fixture never changes: a plan that somebody saved then must open for ever. */
const frozen: Readonly<Record<string, string>> = {
  'plan-1.json': '58dee904942ce13499c53ca10af7224b78a99ab0f3d8fef255dd99f8e8c9e658',
  'plan-2.json': '510f2b029c715e38d99996a8ac3324aad932e576ead698671d650743de9c1791',
};

describe('the fixtures', () => {
  it('are there for every version, frozen', () => {
    expect(Object.keys(frozen)).toEqual(versions.map((version) => `plan-${version}.json`));
    expect(readdirSync(folder).sort()).toEqual(Object.keys(frozen));
    for (const [file, hash] of Object.entries(frozen)) {
      const content = readFileSync(`${folder}/${file}`);
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(hash);
    }
  });

  it.each(versions)('of version %i opens as the same plan', (version) => {
    const parsed = parseDocumentText(readFileSync(`${folder}/plan-${version}.json`, 'utf8'));
    const document = version === 1 ? ordinaryPlan : sizedPlan;
    expect(parsed).toEqual({ kind: 'ok', document, writtenAs: version, remarks: [] });
  });
});

describe('the chain of migrations', () => {
  it('leads from version 1 to the present one without a gap', () => {
    expect(migrations.map((step) => step.from)).toEqual(versions.slice(0, -1));
  });

  // Made up: more steps than there are yet.
  const madeUp: readonly Migration[] = [
    { from: 1, migrate: (fields) => ({ ...fields, roster: [] }) },
    {
      from: 2,
      migrate: ({ heading, ...fields }) => ({ ...fields, title: heading }),
    },
    { from: 3, migrate: (fields) => ({ ...fields, roster: { people: fields['roster'] } }) },
  ];

  it('runs every step from the version of the document on, in order', () => {
    expect(migrate({ version: 1, heading: 'a' }, 1, madeUp)).toEqual({
      version: 4,
      title: 'a',
      roster: { people: [] },
    });
    expect(migrate({ version: 3, roster: ['Anna'] }, 3, madeUp)).toEqual({
      version: 4,
      roster: { people: ['Anna'] },
    });
  });

  it('leaves the document alone that it was given', () => {
    const given = Object.freeze({ version: 1, heading: 'a' });
    expect(migrate(given, 1, madeUp)).not.toBe(given);
    expect(migrate(given, 4, madeUp)).toBe(given);
  });
});
