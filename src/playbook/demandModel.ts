import type { DemandModel } from '../engine/size/sizingModel.ts';
import type { DutyRecord } from './dutyTables.ts';
import { demandTerms } from './dutyTables.ts';
import { drivers, modifiers } from './sizingDrivers.ts';
import { workedExamples } from './workedExamples.ts';

/** The part of the sizing model that the effort of the playbook is made of: the first screen needs no more. */
export function createDemandModel(records: readonly DutyRecord[]): DemandModel {
  return { drivers, modifiers, demand: demandTerms(records), examples: workedExamples };
}
