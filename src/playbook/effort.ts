import type { Playbook } from '../engine/playbook/playbook.ts';
import { demandedEffort } from '../engine/size/demandedEffort.ts';
import { emptyHeadcount } from '../engine/size/headcount.ts';
import { createDemandModel } from './demandModel.ts';
import type { DutyRecord } from './dutyTables.ts';
import { assumed } from './evidence.ts';

/** The work of the worked examples, so that a number that equals its example changes nothing anywhere. */
export function effortOf(records: readonly DutyRecord[]): Playbook['effort'] {
  return { ...assumed, ...demandedEffort(createDemandModel(records), emptyHeadcount) };
}
