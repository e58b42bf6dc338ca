import type { Playbook } from '../engine/playbook/playbook.ts';
import { baseTable } from './baseTable.ts';
import { conflicts } from './conflicts.ts';
import { duties } from './duties.ts';
import { effort } from './effort.ts';
import { factDefinitions } from './factDefinitions.ts';
import { guidance } from './guidance.ts';
import { matrixRules } from './matrixRules.ts';
import { otherTitles } from './otherTitles.ts';
import { roles } from './roles.ts';
import { sourceRules } from './sourceRules.ts';
import { sources } from './sources.ts';
import { variants } from './variants.ts';

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
