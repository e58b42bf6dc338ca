import { baseTable } from './playbook/baseTable.ts';
import { conflicts } from './playbook/conflicts.ts';
import { duties } from './playbook/duties.ts';
import { effort } from './playbook/effort.ts';
import { factDefinitions } from './playbook/factDefinitions.ts';
import { guidance } from './playbook/guidance.ts';
import { matrixRules } from './playbook/matrixRules.ts';
import { otherTitles } from './playbook/otherTitles.ts';
import { roles } from './playbook/roles.ts';
import { sourceRules } from './playbook/sourceRules.ts';
import { sources } from './playbook/sources.ts';
import { variants } from './playbook/variants.ts';
import type { Playbook } from './playbook.ts';

/** The playbook that Formation ships with, made from five articles and the literature in `sources`. */
export const builtinPlaybook: Playbook = {
  version: 1,
  name: 'Formation',
  roles,
  otherTitles,
  variants,
  duties,
  base: baseTable,
  facts: factDefinitions,
  rules: [...sourceRules, ...matrixRules, ...guidance],
  conflicts,
  sources,
  effort,
  parameters: { ownerShare: 0.6 },
};
