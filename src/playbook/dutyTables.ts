import type { BaseRow, Duty } from '../engine/playbook/playbook.ts';
import type { DutyTerms } from '../engine/size/sizingModel.ts';
import { assumed } from './assumed.ts';
import type { DutyRecord } from './dutyRecord.ts';

/** The duties as a playbook defines them. */
export function dutyDefinitions(records: readonly DutyRecord[]): readonly Duty[] {
  return records.map(({ holders: _holders, demand: _demand, ...definition }) => ({
    ...definition,
    engineering: definition.engineering === 'narrow',
    countsAsEngineering: definition.engineering !== undefined,
    upkeep: definition.upkeep ?? false,
  }));
}

/** A mature product team with everybody in it. Rules turn it into the team of a setup. */
export function baseTable(records: readonly DutyRecord[]): readonly BaseRow[] {
  return records.map(({ id, holders, basis }) => ({
    duty: id,
    ...(holders ?? { owner: null, contributors: [], sources: [], basis }),
  }));
}

const estimate = {
  ...assumed,
  note: 'Our estimate; nobody has measured it. Set it to what your team sees.',
} as const;

/** What each duty takes, in FTE. */
export function demandTerms(records: readonly DutyRecord[]): readonly DutyTerms[] {
  return records.map(({ id, demand }) => ({ duty: id, ...estimate, ...demand }));
}
