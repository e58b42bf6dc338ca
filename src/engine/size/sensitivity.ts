import { type Facts, setupOf } from '../playbook/facts.ts';
import type { DutyId, Playbook } from '../playbook/playbook.ts';
import { demandOf, driverValue, dutyDemands, modifierOption, parameterValue } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { DriverId, ModifierId, SizingModel } from './sizingModel.ts';

/** Something that the size of a team depends on, and that nobody has measured. */
export type Assumption =
  | { readonly kind: 'driver'; readonly driver: DriverId; readonly value: number }
  | { readonly kind: 'modifier'; readonly modifier: ModifierId; readonly option: string }
  /** All coefficients of a duty. */
  | { readonly kind: 'duty'; readonly duty: DutyId }
  | { readonly kind: 'planningLoad'; readonly value: number };

/** One bar of the tornado: the people the work takes when this alone is other than it is. */
export interface Swing {
  readonly assumption: Assumption;
  /** FTE / planning load at the lower and at the upper end of what the assumption may be. */
  readonly atLow: number;
  readonly atHigh: number;
}

export interface Sensitivity {
  /** FTE / planning load as things are, not rounded. */
  readonly base: number;
  /** Those that move it at all, the widest first. */
  readonly swings: readonly Swing[];
}

/** How far the planning load of teams lies apart. */
const loads = { low: 0.75, high: 0.95 };
const EPSILON = 1e-9;

/**
 * One at a time: each driver and the coefficients of each duty are taken times the ends of the model's band, each modifier to the
 * neighbours of its option, the planning load from 75 to 95 percent, and the team is derived again, rules and all. Drivers are
 * counts, so they vary by the same band as an estimate of them does.
 */
export function sensitivity(
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
): Sensitivity {
  const load = parameterValue(sizing, headcount, 'planningLoad');
  const demand = demandOf(playbook, sizing, facts);
  const people = (changed: Headcount) => demand(changed) / load;
  const base = people(headcount);
  const swing = (assumption: Assumption, low: Headcount, high: Headcount): Swing => ({
    assumption,
    atLow: people(low),
    atHigh: people(high),
  });
  const swings = [
    ...driverSwings(sizing, headcount, facts, swing),
    ...modifierSwings(sizing, headcount, facts, swing),
    ...dutySwings(sizing, headcount, facts, swing),
    {
      assumption: { kind: 'planningLoad', value: load } as const,
      atLow: (base * load) / loads.high,
      atHigh: (base * load) / loads.low,
    },
  ];
  return {
    base,
    swings: swings.filter((item) => width(item) > EPSILON).sort((a, b) => width(b) - width(a)),
  };
}

type MakeSwing = (assumption: Assumption, low: Headcount, high: Headcount) => Swing;

function driverSwings(
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
  swing: MakeSwing,
): readonly Swing[] {
  const { low, high } = sizing.uncertainty;
  return sizing.drivers.flatMap(({ id }) => {
    const value = driverValue(sizing, headcount, setupOf(facts.team), id);
    const times = (factor: number) => ({
      ...headcount,
      drivers: { ...headcount.drivers, [id]: value * factor },
    });
    return value > 0 ? [swing({ kind: 'driver', driver: id, value }, times(low), times(high))] : [];
  });
}

function modifierSwings(
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
  swing: MakeSwing,
): readonly Swing[] {
  return sizing.modifiers.flatMap(({ id, options }) => {
    const option = modifierOption(sizing, headcount, setupOf(facts.team), id)?.id;
    const ordered = [...options].sort((a, b) => a.value - b.value);
    const at = ordered.findIndex((candidate) => candidate.id === option);
    if (option === undefined || at === -1) return [];
    const next = (index: number) => ({
      ...headcount,
      modifiers: { ...headcount.modifiers, [id]: ordered[index]?.id ?? option },
    });
    return [swing({ kind: 'modifier', modifier: id, option }, next(at - 1), next(at + 1))];
  });
}

function dutySwings(
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
  swing: MakeSwing,
): readonly Swing[] {
  const { low, high } = sizing.uncertainty;
  return dutyDemands(sizing, headcount, setupOf(facts.team)).map(({ duty, terms }) => {
    const times = (factor: number) => ({
      ...headcount,
      coefficients: {
        ...headcount.coefficients,
        ...Object.fromEntries(terms.map(({ key, coefficient }) => [key, coefficient * factor])),
      },
    });
    return swing({ kind: 'duty', duty }, times(low), times(high));
  });
}

function width({ atLow, atHigh }: Swing): number {
  return Math.abs(atHigh - atLow);
}
