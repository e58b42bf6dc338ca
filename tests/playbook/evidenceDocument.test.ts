import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { unhurried } from '../engine/answers.ts';
import { evidenceDocument, evidenceFile } from './evidenceDocument.ts';

it('the page of evidence is that of the playbook (npm run evidence)', unhurried, () => {
  expect(readFileSync(evidenceFile, 'utf8')).toBe(evidenceDocument());
});
