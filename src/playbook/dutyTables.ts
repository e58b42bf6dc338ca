import type { BaseRow, Duty, Evidence, RoleId } from '../engine/playbook/playbook.ts';
import type { DutyTerms } from '../engine/size/sizingModel.ts';
import { assumed } from './evidence.ts';

/**
 * All that this playbook says of one duty. The tables of the playbook and of the headcount are made from such records
 * below, so that a new duty is one entry in one list. Its own evidence is that of the definition.
 */
export interface DutyRecord extends Omit<Duty, 'engineering' | 'countsAsEngineering' | 'upkeep'> {
  /** Engineering in the narrow sense, which counts in the wide sense too, or only in the wide one; neither without. */
  readonly engineering?: 'narrow' | 'wide';
  readonly upkeep?: true;
  /** In a mature product team with everybody in it. Without, nobody holds the duty until a rule activates it. */
  readonly holders?: { readonly owner: RoleId; readonly contributors: readonly RoleId[] } & Evidence;
  /** What it takes in FTE. */
  readonly demand: DemandRecord;
}

/** Demand is an estimate unless it says otherwise. */
type DemandRecord = Omit<DutyTerms, 'duty' | 'basis' | 'sources'> & Partial<Evidence>;

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
