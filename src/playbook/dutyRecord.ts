import type { Duty, Evidence, RoleId, SetupId } from '../engine/playbook/playbook.ts';
import type { DutyTerms } from '../engine/size/sizingModel.ts';

/**
 * All that this playbook says of one duty. The tables of the playbook and of the headcount are made from such records
 * (`dutyTables.ts`), so that a new duty is one entry in one list. Its own evidence is that of the definition.
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
