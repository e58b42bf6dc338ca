import type { Playbook, Rule } from '../engine/playbook/playbook.ts';
import { conflicts } from './conflicts.ts';
import type { DutyRecord } from './dutyTables.ts';
import { baseTable, dutyDefinitions } from './dutyTables.ts';
import { factDefinitions } from './factDefinitions.ts';
import { guidance } from './guidance.ts';
import { matrixRules } from './matrixRules.ts';
import { otherTitles } from './otherTitles.ts';
import { partners } from './partners.ts';
import { practiceRules } from './practiceRules.ts';
import { roles, variants } from './roles.ts';
import { sourceRules } from './sourceRules.ts';
import { sources } from './sources.ts';

export const builtinRules: readonly Rule[] = [...sourceRules, ...practiceRules, ...matrixRules, ...guidance];

/** The built-in playbook with these duties, rules and effort. */
export function createPlaybook(
  records: readonly DutyRecord[],
  rules: readonly Rule[],
  effort: Playbook['effort'],
): Playbook {
  return {
    version: 1,
    name: 'Formation',
    roles,
    otherTitles,
    variants,
    partners,
    duties: dutyDefinitions(records),
    base: baseTable(records),
    facts: factDefinitions,
    rules,
    conflicts,
    sources,
    effort,
    parameters: { ownerShare: 0.6 },
  };
}
