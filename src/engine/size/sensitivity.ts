import { type Facts, setupOf } from '../playbook/facts.ts';
import type { DutyId, Playbook, SetupId } from '../playbook/playbook.ts';
import { driverValue, dutyDemands, modifierOption, parameterValue } from './demand.ts';
import { demandOf } from './demandedEffort.ts';
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
export const planningLoads = { low: 0.55, high: 0.85 };
const EPSILON = 1e-9;

/** An assumption, with the numbers of the plan at the ends of what it may be. */
interface Variation {
  readonly assumption: Assumption;
  readonly low: Headcount;
  readonly high: Headcount;
}

/**
 * One at a time: each driver and the coefficients of each duty are taken times the ends of the model's band, each modifier to the
 * neighbours of its option, the planning load from 55 to 85 percent, and the team is derived again, rules and all. Drivers are
 * counts, so they vary by the same band as an estimate of them does.
 */
export function sensitivity(
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
  facts: Facts,
): Sensitivity {
  const load = parameterValue(sizing, headcount, 'planningLoad');
  const setup = setupOf(facts.team);
  const demand = demandOf(playbook, sizing, facts);
  const people = (changed: Headcount) => demand(changed) / load;
  const base = people(headcount);
  const variations = [
    ...driverVariations(sizing, headcount, setup),
    ...modifierVariations(sizing, headcount, facts),
    ...dutyVariations(sizing, headcount, facts),
  ];
  const swings: readonly Swing[] = [
    ...variations.map(({ assumption, low, high }) => ({
      assumption,
      atLow: people(low),
      atHigh: people(high),
    })),
    {
      assumption: { kind: 'planningLoad', value: load },
      atLow: (base * load) / planningLoads.high,
      atHigh: (base * load) / planningLoads.low,
    },
  ];
  return {
    base,
    swings: swings.filter((item) => width(item) > EPSILON).sort((a, b) => width(b) - width(a)),
  };
}

function driverVariations(sizing: SizingModel, headcount: Headcount, setup: SetupId): readonly Variation[] {
  const { low, high } = sizing.uncertainty;
  return sizing.drivers.flatMap(({ id }): readonly Variation[] => {
    const value = driverValue(sizing, headcount, setup, id);
    const times = (factor: number) => replaced(headcount, 'drivers', { [id]: value * factor });
    const assumption = { kind: 'driver', driver: id, value } as const;
    return value > 0 ? [{ assumption, low: times(low), high: times(high) }] : [];
  });
}

function modifierVariations(sizing: SizingModel, headcount: Headcount, facts: Facts): readonly Variation[] {
  return sizing.modifiers.flatMap(({ id, options }): readonly Variation[] => {
    const option = modifierOption(sizing, headcount, facts, id)?.id;
    const ordered = [...options].sort((a, b) => a.value - b.value);
    const at = ordered.findIndex((candidate) => candidate.id === option);
    if (option === undefined || at === -1) return [];
    const next = (index: number) => replaced(headcount, 'modifiers', { [id]: ordered[index]?.id ?? option });
    return [
      { assumption: { kind: 'modifier', modifier: id, option }, low: next(at - 1), high: next(at + 1) },
    ];
  });
}

function dutyVariations(sizing: SizingModel, headcount: Headcount, facts: Facts): readonly Variation[] {
  const { low, high } = sizing.uncertainty;
  return dutyDemands(sizing, headcount, facts).map(({ duty, terms }) => {
    const times = (factor: number) => {
      const scaled = terms.map(({ key, coefficient }) => [key, coefficient * factor] as const);
      return replaced(headcount, 'coefficients', Object.fromEntries(scaled));
    };
    return { assumption: { kind: 'duty', duty }, low: times(low), high: times(high) };
  });
}

/** The headcount with these entries of one kind instead of its own. */
function replaced<Kind extends 'drivers' | 'modifiers' | 'coefficients'>(
  headcount: Headcount,
  kind: Kind,
  entries: Headcount[Kind],
): Headcount {
  return { ...headcount, [kind]: { ...headcount[kind], ...entries } };
}

function width({ atLow, atHigh }: Swing): number {
  return Math.abs(atHigh - atLow);
}
