import { bySetup } from '../engine/playbook/facts.ts';
import type { BaseRow, Duty, Evidence, Playbook, RoleId, SetupId } from '../engine/playbook/playbook.ts';
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
  /**
   * How much work it is beside the other duties of a setup. The columns of today sum to 100 each and so read as percent; `effortTable`
   * divides by whatever they sum to, so a further duty needs no change of the others. A setup that is not in it has none.
   */
  readonly effort: Readonly<Partial<Record<SetupId, number>>>;
  /** What it takes in FTE. Without, the headcount keeps its share of the table. */
  readonly demand?: DemandRecord;
}

/** Demand is an estimate unless it says otherwise. */
type DemandRecord = Omit<DutyTerms, 'duty' | 'basis' | 'sources'> & Partial<Evidence>;

/** The duties as a playbook defines them. */
export function dutyDefinitions(records: readonly DutyRecord[]): readonly Duty[] {
  return records.map(({ holders: _holders, effort: _effort, demand: _demand, ...definition }) => ({
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

/**
 * Percent of the team's work per setup, made from the weights of the records: 100 × weight / sum of the weights. They are estimates that satisfy
 * every statement of the spectrum article: no public data set gives effort by duty and setup. The table stands until
 * drivers are entered.
 */
export function effortTable(records: readonly DutyRecord[]): Playbook['effort'] {
  return { values: bySetup((setup) => effortColumn(records, setup)), ...assumed };
}

function effortColumn(records: readonly DutyRecord[], setup: SetupId) {
  const weights = records.flatMap(({ id, effort }): readonly (readonly [string, number])[] => {
    const weight = effort[setup];
    return weight === undefined ? [] : [[id, weight]];
  });
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return Object.fromEntries(weights.map(([id, weight]) => [id, (100 * weight) / total]));
}

const estimate = {
  ...assumed,
  note: 'Our estimate; nobody has measured it. Set it to what your team sees.',
} as const;

/** What each duty takes, in FTE. */
export function demandTerms(records: readonly DutyRecord[]): readonly DutyTerms[] {
  return records.flatMap(({ id, demand }) => (demand ? [{ duty: id, ...estimate, ...demand }] : []));
}
