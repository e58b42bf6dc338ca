import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../../src/plan/document/migrations/fields.ts';
import { type Migration, migrate } from '../../../src/plan/document/migrations/migration.ts';
import { migrations } from '../../../src/plan/document/migrations/migrations.ts';
import { parseDocumentText } from '../../../src/plan/document/parseDocument.ts';
import { planVersion, secondEdition } from '../../../src/plan/document/planDocument.ts';
import { ordinaryPlan, sizedPlan } from './plans.ts';

const folder = 'tests/plan/document/fixtures';
const versions = Array.from({ length: planVersion }, (_, index) => index + 1);

/** A fixture never changes: a plan that somebody saved then must open for ever. */
const frozen: Readonly<Record<string, string>> = {
  'plan-1.json': '58dee904942ce13499c53ca10af7224b78a99ab0f3d8fef255dd99f8e8c9e658',
  // Of the first edition of the model: with what it moved, and with its playbook as an own one.
  'plan-2-moved.json': '82f940446211fd095a7bdc9c6b29ad402bdeb8d9feab413178b02710b67c6023',
  'plan-2-own.json': '6ad15da7c127185c8cfcfe60e61976a1e1b371249b9b10f27c34acac54bd0cdc',
  'plan-2.json': '510f2b029c715e38d99996a8ac3324aad932e576ead698671d650743de9c1791',
  'plan-3.json': '27855dd096c633d8f313ecb9437d3977767620ea627be180d8f2ae407f751590',
};

describe('the fixtures', () => {
  it('are there for every version, frozen', () => {
    expect(Object.keys(frozen)).toEqual(
      expect.arrayContaining(versions.map((version) => `plan-${version}.json`)),
    );
    expect(readdirSync(folder).sort()).toEqual(Object.keys(frozen));
    for (const [file, hash] of Object.entries(frozen)) {
      const content = readFileSync(`${folder}/${file}`);
      expect(createHash('sha256').update(content).digest('hex'), file).toBe(hash);
    }
  });

  it.each(versions)('of version %i opens as the same plan', (version) => {
    const parsed = parseDocumentText(readFileSync(`${folder}/plan-${version}.json`, 'utf8'));
    const document = version === 1 ? ordinaryPlan : sizedPlan;
    const edition = version < secondEdition ? { changes: [] } : {};
    expect(parsed).toEqual({ kind: 'ok', document, writtenAs: version, remarks: [], ...edition });
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
    expect(migrate({ version: 1, heading: 'a' }, 1, madeUp).fields).toEqual({
      version: 4,
      title: 'a',
      roster: { people: [] },
    });
    expect(migrate({ version: 3, roster: ['Anna'] }, 3, madeUp).fields).toEqual({
      version: 4,
      roster: { people: ['Anna'] },
    });
  });

  it('leaves the document alone that it was given', () => {
    const given = Object.freeze({ version: 1, heading: 'a' });
    expect(migrate(given, 1, madeUp).fields).not.toBe(given);
    expect(migrate(given, 4, madeUp)).toEqual({ fields: given, changes: [] });
  });

  it('says what its steps changed, each of the fields that it was handed', () => {
    const speaking = madeUp.map((step) => ({
      ...step,
      changes: (fields: Fields) => [`${step.from}: ${Object.keys(fields).join(' ')}`],
    }));
    expect(migrate({ version: 2, heading: 'a' }, 2, speaking).changes).toEqual([
      '2: version heading',
      '3: version title',
    ]);
  });
});
