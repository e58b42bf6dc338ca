import type { Playbook, Rule } from '../engine/playbook/playbook.ts';
import { demandedEffort } from '../engine/size/demand.ts';
import { emptyHeadcount } from '../engine/size/headcount.ts';
import { conflicts } from './conflicts.ts';
import { createDemandModel } from './demandModel.ts';
import { duties } from './duties.ts';
import type { DutyRecord } from './dutyTables.ts';
import { baseTable, dutyDefinitions } from './dutyTables.ts';
import { assumed } from './evidence.ts';
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
    partners,
    duties: dutyDefinitions(records),
    base: baseTable(records),
    facts: factDefinitions,
    rules,
    conflicts,
    sources,
    // The work of the worked examples, so that a number that equals its example changes nothing anywhere.
    effort: { ...assumed, ...demandedEffort(createDemandModel(records), emptyHeadcount) },
    parameters: { ownerShare: 0.6 },
  };
}
