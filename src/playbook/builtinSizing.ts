import type { SizingModel } from '../engine/size/sizingModel.ts';
import { duties } from './duties.ts';
import type { DutyRecord } from './dutyTables.ts';
import { demandTerms } from './dutyTables.ts';
import { hiringParameters } from './hiringParameters.ts';
import { drivers, modifiers } from './sizingDrivers.ts';
import { ratios, rotaFloors, workedExamples } from './sizingExamples.ts';

/** The model of demand that Formation ships with. Nearly every number in it is an assumption, and says so. */
export const builtinSizing: SizingModel = createSizing(duties);

/** The built-in model of demand for these duties. */
export function createSizing(records: readonly DutyRecord[]): SizingModel {
  return {
    drivers,
    modifiers,
    demand: demandTerms(records),
    examples: workedExamples,
    uncertainty: { low: 0.7, high: 1.4 },
    parameters: hiringParameters,
    floors: rotaFloors,
    ratios,
    productManager: 'PM',
  };
}
