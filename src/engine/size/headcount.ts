import type { Member } from '../people/roster.ts';
import type { DriverId, ModifierId } from './sizingModel.ts';

/**
 * What a plan says about its size. Everything here is what somebody entered: what they left alone is the worked example of the
 * setup, or the standard of the model, and is not stored. Ids that the model does not know are kept and without effect.
 */
export interface Headcount {
  readonly drivers: Readonly<Record<DriverId, number>>;
  /** Options by modifier. */
  readonly modifiers: Readonly<Record<ModifierId, string>>;
  /** Coefficients by term, see `termKey`. */
  readonly coefficients: Readonly<Record<string, number>>;
  /** Numbers of hiring and capacity by parameter. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly people: readonly Member[];
}

export const emptyHeadcount: Headcount = {
  drivers: {},
  modifiers: {},
  coefficients: {},
  parameters: {},
  people: [],
};

/** How many numbers about the work are the plan's own. */
export function enteredNumbers({ drivers, modifiers, coefficients }: Headcount): number {
  return [drivers, modifiers, coefficients].reduce((sum, own) => sum + Object.keys(own).length, 0);
}

/** Whether the plan says anything about its work: from then on effort everywhere is the share of this demand. */
export function isSized(headcount: Headcount): boolean {
  return enteredNumbers(headcount) > 0;
}

/** Parameters that say what people are paid: as private as the roster. */
export const payParameters: readonly string[] = [
  'budget',
  'juniorCost',
  'seniorCost',
  'leadCost',
  'costPerHire',
  'unmetCost',
];

/** The key of a coefficient: the duty and the place of its term, counted from 1. */
export function termKey(duty: string, index: number): string {
  return `${duty}.${index + 1}`;
}
