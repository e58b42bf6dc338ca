import type { SizingModel } from '../engine/size/sizingModel.ts';
import { hiringParameters } from './hiringParameters.ts';
import { drivers, modifiers } from './sizingDrivers.ts';
import { ratios, rotaFloors, workedExamples } from './sizingExamples.ts';
import { sizingTerms } from './sizingTerms.ts';

/** The model of demand that Formation ships with. Nearly every number in it is an assumption, and says so. */
export const builtinSizing: SizingModel = {
  drivers,
  modifiers,
  demand: sizingTerms,
  examples: workedExamples,
  uncertainty: { low: 0.7, high: 1.4 },
  parameters: hiringParameters,
  floors: rotaFloors,
  ratios,
};
