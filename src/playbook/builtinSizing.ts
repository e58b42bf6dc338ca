import type { SizingModel } from '../engine/size/sizingModel.ts';
import { createDemandModel } from './demandModel.ts';
import { duties } from './duties.ts';
import type { DutyRecord } from './dutyTables.ts';
import { hiringParameters } from './hiringParameters.ts';
import { ratios, rotaFloors } from './sizingExamples.ts';

/** The model of demand that Formation ships with. Nearly every number in it is an assumption, and says so. */
export const builtinSizing: SizingModel = createSizing(duties);

/** The built-in model of demand for these duties. */
export function createSizing(records: readonly DutyRecord[]): SizingModel {
  return {
    ...createDemandModel(records),
    uncertainty: { low: 0.7, high: 1.4 },
    parameters: hiringParameters,
    floors: rotaFloors,
    ratios,
  };
}
