import { workloadOf } from '../derive/deriveTeam.ts';
import { bySetup, type Facts, setupOf } from '../playbook/facts.ts';
import type { DutyId, Playbook, SetupId } from '../playbook/playbook.ts';
import { type Headcount, termKey } from './headcount.ts';
import type { Driver, DriverId, ModifierId, SizingModel, Term, TermScope } from './sizingModel.ts';

/** One term as it counts in a plan: coefficient × amount × factors. */
export interface TermDemand {
  readonly key: string;
  readonly term: Term;
  readonly coefficient: number;
  /** Whether the plan sets the coefficient otherwise than the model. */
  readonly isOwn: boolean;
  /** The value of the driver, 1 for a fixed term. */
  readonly amount: number;
  readonly factors: readonly { readonly modifier: ModifierId; readonly value: number }[];
  readonly fte: number;
}

export interface DutyDemand {
  readonly duty: DutyId;
  /** Those that count in the setup. */
  readonly terms: readonly TermDemand[];
  /** Fully productive people; before rules move work. */
  readonly fte: number;
}

const scopes: Readonly<Record<SetupId, readonly TermScope[]>> = {
  'low-batch': ['low', 'batch'],
  'low-online': ['low', 'online'],
  'high-batch': ['high', 'batch'],
  'high-online': ['high', 'online'],
  horizontal: ['horizontal'],
};

/** The drivers that a setup asks for, in their order. */
export function askedDrivers(sizing: SizingModel, setup: SetupId): readonly Driver[] {
  return sizing.drivers.filter(({ only }) => isIn(setup, only));
}

/**
 * The value of a driver: what the plan says, else the worked example of the setup. 0 where the setup does not ask for it:
 * what somebody entered for another one stays in the plan, and nobody would see here what it does.
 */
export function driverValue(
  sizing: SizingModel,
  { drivers }: Headcount,
  setup: SetupId,
  id: DriverId,
): number {
  if (!isAsked(sizing, setup, id)) return 0;
  return own(drivers, id) ?? own(sizing.examples[setup].drivers, id) ?? 0;
}

/** The option of a modifier: what the plan says, else the worked example, else the standard. */
export function modifierOption(
  sizing: SizingModel,
  { modifiers }: Headcount,
  setup: SetupId,
  id: ModifierId,
): { readonly id: string; readonly name: string; readonly value: number } | undefined {
  const modifier = sizing.modifiers.find((candidate) => candidate.id === id);
  const find = (option: string | undefined) => modifier?.options.find((candidate) => candidate.id === option);
  return (
    find(own(modifiers, id)) ?? find(own(sizing.examples[setup].modifiers, id)) ?? find(modifier?.standard)
  );
}

/**
 * A number of hiring or capacity: what the plan says, else the standard of the model. A file may say anything, and what is
 * beyond the ends of its parameter counts as the end; 0 for a parameter that there is none of.
 */
export function parameterValue(sizing: SizingModel, { parameters }: Headcount, id: string): number {
  const parameter = sizing.parameters.find((candidate) => candidate.id === id);
  if (!parameter) return 0;
  const { least, most, standard } = parameter;
  return Math.min(most, Math.max(least, own(parameters, id) ?? standard));
}

/**
 * Demand of every duty of the model in a setup, in FTE: the sum over its terms of coefficient × driver × modifiers. Terms of
 * other setups, and of drivers that the setup does not ask for, do not count.
 */
export function dutyDemands(
  sizing: SizingModel,
  headcount: Headcount,
  setup: SetupId,
): readonly DutyDemand[] {
  return sizing.demand.map(({ duty, terms }) => {
    const counted = terms.flatMap((term, index) =>
      isIn(setup, term.only) && isAsked(sizing, setup, term.driver)
        ? [termDemand(sizing, headcount, setup, termKey(duty, index), term)]
        : [],
    );
    return { duty, terms: counted, fte: counted.reduce((sum, { fte }) => sum + fte, 0) };
  });
}

/** The duties that take somebody on stand-by: whoever can do them carries the pager. */
export function standbyDuties(sizing: SizingModel): ReadonlySet<DutyId> {
  const standby = sizing.demand.filter(({ terms }) => terms.some(({ driver }) => driver === 'standby'));
  return new Set(standby.map(({ duty }) => duty));
}

function isIn(setup: SetupId, scope: TermScope | undefined): boolean {
  return scope === undefined || scopes[setup].includes(scope);
}

/** What is no driver of the model, a fixed term for one, is in every setup. */
function isAsked(sizing: SizingModel, setup: SetupId, driver: Term['driver']): boolean {
  return isIn(setup, sizing.drivers.find(({ id }) => id === driver)?.only);
}

function termDemand(
  sizing: SizingModel,
  headcount: Headcount,
  setup: SetupId,
  key: string,
  term: Term,
): TermDemand {
  const entered = own(headcount.coefficients, key);
  const coefficient = entered ?? term.coefficient;
  const amount =
    term.driver === 'fixed'
      ? 1
      : term.driver === 'standby'
        ? (modifierOption(sizing, headcount, setup, 'support')?.value ?? 0)
        : driverValue(sizing, headcount, setup, term.driver);
  const factors = (term.modifiers ?? []).map((modifier) => ({
    modifier,
    value: modifierOption(sizing, headcount, setup, modifier)?.value ?? 1,
  }));
  const fte = factors.reduce((product, { value }) => product * value, coefficient * amount);
  return { key, term, coefficient, isOwn: entered !== undefined, amount, factors, fte };
}

/**
 * The playbook with demand in FTE in the place of its effort table, so that everything that is derived from effort is derived
 * from demand. Only duties that a setup has carry demand. One that the model has no terms for there (of an own playbook, or batch
 * scoring beside an online product) keeps the share of the work that the table gives it.
 */
export function playbookOfDemand(playbook: Playbook, sizing: SizingModel, headcount: Headcount): Playbook {
  const values = bySetup((setup) => demandTable(playbook, sizing, headcount, setup));
  return { ...playbook, effort: { ...playbook.effort, values, of: 'demand' } };
}

/** The workload of a team, in FTE, for any numbers: what `playbookOfDemand` gives, without deriving the rest of the team. */
export function demandOf(
  playbook: Playbook,
  sizing: SizingModel,
  facts: Facts,
): (headcount: Headcount) => number {
  const workload = workloadOf(playbook, facts);
  const setup = setupOf(facts.team);
  return (headcount) => {
    const table = demandTable(playbook, sizing, headcount, setup);
    const values = { ...playbook.effort.values, [setup]: table };
    return workload({ ...playbook.effort, values, of: 'demand' });
  };
}

/** Demand in FTE by duty, of the duties that the setup has. */
function demandTable(
  playbook: Playbook,
  sizing: SizingModel,
  headcount: Headcount,
  setup: SetupId,
): Readonly<Record<DutyId, number>> {
  const demands = dutyDemands(sizing, headcount, setup);
  const counted = demands.filter(({ terms }) => terms.length > 0);
  const fte = new Map(counted.map((demand) => [demand.duty, demand.fte]));
  const present = Object.entries(playbook.effort.values[setup]).filter(([, share]) => share > 0);
  let known = 0;
  let knownShares = 0;
  for (const [duty, share] of present) {
    const demand = fte.get(duty);
    if (demand === undefined) continue;
    known += demand;
    knownShares += share;
  }
  const perShare = knownShares > 0 ? known / knownShares : 0;
  return Object.fromEntries(present.map(([duty, share]) => [duty, fte.get(duty) ?? share * perShare]));
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
