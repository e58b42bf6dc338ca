import { evaluate } from '../derive/condition.ts';
import { own } from '../own.ts';
import { type Facts, setupOf } from '../playbook/facts.ts';
import type { Condition, DutyId, SetupId } from '../playbook/playbook.ts';
import { type Headcount, termKey } from './headcount.ts';
import type {
  DemandModel,
  Driver,
  DriverId,
  DriverStep,
  ModifierId,
  SizingModel,
  Term,
  TermScope,
} from './sizingModel.ts';

/** One term as it counts in a plan: coefficient × amount × factors. */
export interface TermDemand {
  readonly key: string;
  readonly term: Term;
  readonly coefficient: number;
  /** Whether the plan sets the coefficient otherwise than the model. */
  readonly isOwn: boolean;
  /** What the value of the driver counts for, see `countedAmount`; 1 for a fixed term. */
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

type ModifierOption = { readonly id: string; readonly name: string; readonly value: number };

const scopes: Readonly<Record<SetupId, readonly TermScope[]>> = {
  'low-batch': ['low', 'batch'],
  'low-online': ['low', 'online'],
  'high-batch': ['high', 'batch'],
  'high-online': ['high', 'online'],
  horizontal: ['horizontal'],
};

/** The drivers that a plan is asked for, in their order. */
export function askedDrivers(sizing: DemandModel, facts: Facts): readonly Driver[] {
  const setup = setupOf(facts.team);
  return sizing.drivers.filter(({ only, when }) => isIn(setup, only) && (!when || holdsFor(facts, when)));
}

/**
 * The value of a driver: what the plan says, else the worked example of the setup, else the least of the drivers that stand for it.
 * 0 where the setup does not ask for it: what somebody entered for another one stays in the plan, and nobody would see here what it
 * does.
 */
export function driverValue(sizing: DemandModel, headcount: Headcount, setup: SetupId, id: DriverId): number {
  if (!isAsked(sizing, setup, id)) return 0;
  const said = own(headcount.drivers, id) ?? own(sizing.examples[setup].drivers, id);
  if (said !== undefined) return said;
  const others = sizing.drivers.find((driver) => driver.id === id)?.leastOf ?? [];
  return others.length === 0
    ? 0
    : Math.min(...others.map((other) => driverValue(sizing, headcount, setup, other)));
}

/** How much an amount counts with economies of scale: Σ over the steps of what lies in each × its weight. */
export function countedAmount(steps: readonly DriverStep[] | undefined, amount: number): number {
  if (!steps) return amount;
  let from = 0;
  let counted = 0;
  for (const { to = Number.POSITIVE_INFINITY, weight } of steps) {
    counted += Math.max(0, Math.min(amount, to) - from) * weight;
    from = to;
  }
  return counted;
}

/** The option of a modifier: what the plan says, else the answer that says it, else the worked example, else the standard. */
export function modifierOption(
  sizing: DemandModel,
  { modifiers }: Headcount,
  { team, context }: Facts,
  id: ModifierId,
): ModifierOption | undefined {
  const modifier = sizing.modifiers.find((candidate) => candidate.id === id);
  const find = (option: string | undefined) => modifier?.options.find((candidate) => candidate.id === option);
  const { fact, options } = modifier?.answeredBy ?? { fact: '', options: {} };
  return (
    find(own(modifiers, id)) ??
    find(own(options, String(own(context, fact)))) ??
    find(own(sizing.examples[setupOf(team)].modifiers, id)) ??
    find(modifier?.standard)
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
 * Demand of every duty of the model in a plan, in FTE: the sum over its terms of coefficient × amount × modifiers. Terms of other
 * setups, of drivers that the setup does not ask for, and of conditions that do not hold, do not count.
 */
export function dutyDemands(sizing: DemandModel, headcount: Headcount, facts: Facts): readonly DutyDemand[] {
  return countedDemands(sizing, headcount, facts, ({ when }) => !when || holdsFor(facts, when));
}

export function countedDemands(
  sizing: DemandModel,
  headcount: Headcount,
  facts: Facts,
  counts: (term: Term) => boolean,
): readonly DutyDemand[] {
  const setup = setupOf(facts.team);
  return sizing.demand.map(({ duty, terms }) => {
    const counted = terms.flatMap((term, index) =>
      isIn(setup, term.only) && isAsked(sizing, setup, term.driver) && counts(term)
        ? [termDemand(sizing, headcount, facts, termKey(duty, index), term)]
        : [],
    );
    return { duty, terms: counted, fte: counted.reduce((sum, { fte }) => sum + fte, 0) };
  });
}

/** Whether a condition on answers holds. Terms of demand hang on answers alone, never on seats. */
function holdsFor(facts: Facts, condition: Condition): boolean {
  return evaluate(condition, facts, undefined) === true;
}

/** The duties that take somebody on stand-by: whoever can do them carries the pager. */
export function standbyDuties(sizing: DemandModel): ReadonlySet<DutyId> {
  const standby = sizing.demand.filter(({ terms }) => terms.some(({ driver }) => driver === 'standby'));
  return new Set(standby.map(({ duty }) => duty));
}

function isIn(setup: SetupId, scope: TermScope | undefined): boolean {
  return scope === undefined || scopes[setup].includes(scope);
}

/** What is no driver of the model, a fixed term for one, is in every setup. */
function isAsked(sizing: DemandModel, setup: SetupId, driver: Term['driver']): boolean {
  return isIn(setup, sizing.drivers.find(({ id }) => id === driver)?.only);
}

function termDemand(
  sizing: DemandModel,
  headcount: Headcount,
  facts: Facts,
  key: string,
  term: Term,
): TermDemand {
  const entered = own(headcount.coefficients, key);
  const coefficient = entered ?? term.coefficient;
  const driver = sizing.drivers.find(({ id }) => id === term.driver);
  const amount =
    term.driver === 'fixed'
      ? 1
      : term.driver === 'standby'
        ? (modifierOption(sizing, headcount, facts, 'support')?.value ?? 0)
        : driverAmount(driver, driverValue(sizing, headcount, setupOf(facts.team), term.driver), facts);
  const factors = (term.modifiers ?? []).map((modifier) => ({
    modifier,
    value: modifierOption(sizing, headcount, facts, modifier)?.value ?? 1,
  }));
  const fte = factors.reduce((product, { value }) => product * value, coefficient * amount);
  return { key, term, coefficient, isOwn: entered !== undefined, amount, factors, fte };
}

function driverAmount(driver: Driver | undefined, value: number, { team, context }: Facts): number {
  const counted = countedAmount(driver?.steps, value);
  const { lighter } = driver ?? {};
  const isLighter = lighter && isIn(setupOf(team), lighter.only) && own(context, lighter.fact) === lighter.is;
  return isLighter ? counted * lighter.weight : counted;
}
