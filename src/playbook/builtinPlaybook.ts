import type { Playbook, Rule } from '../engine/playbook/playbook.ts';
import { conflicts } from './conflicts.ts';
import { duties } from './duties.ts';
import type { DutyRecord } from './dutyTables.ts';
import { baseTable, dutyDefinitions, effortTable } from './dutyTables.ts';
import { factDefinitions } from './factDefinitions.ts';
import { guidance } from './guidance.ts';
import { matrixRules } from './matrixRules.ts';
import { otherTitles } from './otherTitles.ts';
import { roles, variants } from './roles.ts';
import { sourceRules } from './sourceRules.ts';
import { sources } from './sources.ts';

export const builtinRules: readonly Rule[] = [...sourceRules, ...matrixRules, ...guidance];

/** The playbook that Formation ships with, made from five articles and the literature in `sources`. */
export const builtinPlaybook: Playbook = createPlaybook(duties, builtinRules);

/** The built-in playbook with these duties and rules. */
export function createPlaybook(records: readonly DutyRecord[], rules: readonly Rule[]): Playbook {
  return {
    version: 1,
    name: 'Formation',
    roles,
    otherTitles,
    variants,
    duties: dutyDefinitions(records),
    base: baseTable(records),
    facts: factDefinitions,
    rules,
    conflicts,
    sources,
    effort: effortTable(records),
    parameters: { ownerShare: 0.6 },
  };
}
