import { hiringParameters } from '../playbook/hiringParameters.ts';
import { drivers, modifiers } from '../playbook/sizingDrivers.ts';
import { ratios, rotaFloors, workedExamples } from '../playbook/sizingExamples.ts';
import { sizingTerms } from '../playbook/sizingTerms.ts';
import type { SizingModel } from './sizingModel.ts';

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
