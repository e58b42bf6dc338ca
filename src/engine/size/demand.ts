import { evaluate } from '../derive/condition.ts';
import { setupEffort } from '../derive/deriveEffort.ts';
import { workloadOf } from '../derive/deriveTeam.ts';
import { allTeams, bySetup, type Context, type Facts, setupOf, type TeamKind } from '../playbook/facts.ts';
import type {
  Condition,
  DutyId,
  Effort,
  EffortTable,
  ExtraEffort,
  FactId,
  Playbook,
  SetupId,
} from '../playbook/playbook.ts';
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

/** Differences of sums below this are no differences. */
const ROUNDING = 1e-12;

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

function countedDemands(
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

/** The effort of a playbook as demand in FTE, from the numbers of a plan or from the worked examples. */
export type DemandedEffort = Pick<Effort, 'values'> & Required<Pick<Effort, 'unit' | 'upkeep' | 'also'>>;

/**
 * The demand of these setups in FTE. What hangs on an answer is not in `values`: terms with a condition, and what answers change of
 * modifiers (`answeredBy`) and drivers (`lighter`), are in `also`, so that one table serves whatever is answered.
 *
 * @param canBe whether anybody asks for what this answer changes
 */
export function demandedEffort(
  sizing: DemandModel,
  headcount: Headcount,
  teams: readonly TeamKind[] = allTeams,
  canBe: (answer: FactId, value: string) => boolean = () => true,
): DemandedEffort {
  const tablesOf = (context: Context, counts: (term: Term) => boolean): Tables => {
    const columns = teams.map((team) => {
      const demands = countedDemands(sizing, headcount, { team, context }, counts);
      return [setupOf(team), demands.filter(({ terms }) => terms.length > 0)] as const;
    });
    return columnsOf(new Map(columns));
  };
  const answers = amountAnswers(sizing, headcount);
  const contexts = answersTogether(
    new Map(
      [...answers.values].map(([fact, values]) => [fact, values.filter((value) => canBe(fact, value))]),
    ),
  );
  const also = [undefined, ...distinctConditions(sizing)].flatMap((condition) =>
    contexts.flatMap((context): readonly ExtraEffort[] => {
      const given = Object.entries(context).map(([fact, value]): Condition => ({ fact, is: [value] }));
      const tests = condition ? [condition, ...given] : given;
      const [only, ...more] = tests;
      if (!only) return [];
      // What these answers change together, without what fewer of them change: the extras of one plan add up to what it takes.
      const counts = (term: Term) =>
        sameCondition(term.when, condition) &&
        Object.keys(context).every((fact) => answers.read(term).includes(fact));
      const parts = contexts
        .filter((part) => isWithin(part, context))
        .map((part) => ({ tables: tablesOf(part, counts), sign: signOf(context, part) }));
      const extra = { values: summed(parts, 'values'), upkeep: summed(parts, 'upkeep') };
      return isEmpty(extra.values) ? [] : [{ when: more.length > 0 ? { all: tests } : only, ...extra }];
    }),
  );
  return { unit: 'fte', ...tablesOf({}, ({ when }) => when === undefined), also };
}

type Tables = Pick<ExtraEffort, 'values' | 'upkeep'>;

/** The answers that change what drivers and modifiers count for, by fact, and the facts that a term hangs on in this way. */
function amountAnswers({ drivers, modifiers }: DemandModel, headcount: Headcount) {
  const values = new Map<FactId, readonly string[]>();
  const readBy = new Map<string, readonly FactId[]>();
  const add = (id: string, fact: FactId, answers: readonly string[]) => {
    values.set(fact, [...new Set([...(values.get(fact) ?? []), ...answers])]);
    readBy.set(id, [fact]);
  };
  for (const { id, options, answeredBy } of modifiers) {
    const isSaid = options.some((option) => option.id === own(headcount.modifiers, id));
    if (answeredBy && !isSaid) {
      add(`modifier ${id}`, answeredBy.fact, Object.keys(answeredBy.options));
    }
  }
  for (const { id, lighter } of drivers) if (lighter) add(`driver ${id}`, lighter.fact, [lighter.is]);
  const read = ({ driver, modifiers: of = [] }: Term): readonly FactId[] =>
    [
      `driver ${driver}`,
      ...(driver === 'standby' ? ['support'] : of).map((modifier) => `modifier ${modifier}`),
    ].flatMap((id) => readBy.get(id) ?? []);
  return { values, read };
}

/** Every choice of answers, at most one a fact; no answer at all comes first. */
function answersTogether(answers: ReadonlyMap<FactId, readonly string[]>): readonly Context[] {
  let contexts: readonly Context[] = [{}];
  for (const [fact, values] of answers) {
    contexts = [
      ...contexts,
      ...contexts.flatMap((context) => values.map((value) => ({ ...context, [fact]: value }))),
    ];
  }
  return contexts;
}

function isWithin(part: Context, whole: Context): boolean {
  return Object.entries(part).every(([fact, value]) => own(whole, fact) === value);
}

/** Inclusion and exclusion: plus for the whole and every second part below it. */
function signOf(whole: Context, part: Context): 1 | -1 {
  return (Object.keys(whole).length - Object.keys(part).length) % 2 === 0 ? 1 : -1;
}

type Columns = ReadonlyMap<SetupId, readonly DutyDemand[]>;

function columnsOf(columns: Columns): { readonly values: EffortTable; readonly upkeep: EffortTable } {
  const table = (amount: (demand: DutyDemand) => number): EffortTable => {
    const column = (setup: SetupId) =>
      Object.fromEntries((columns.get(setup) ?? []).map((demand) => [demand.duty, rounded(amount(demand))]));
    return bySetup(column);
  };
  const upkeepOf = ({ terms }: DutyDemand) =>
    terms.reduce((sum, { term, fte }) => (term.upkeep ? sum + fte : sum), 0);
  return { values: table(({ fte }) => fte), upkeep: table(upkeepOf) };
}

/** Sums of products, without the last bits of floating-point numbers: they are stored and shipped as text. */
function rounded(fte: number): number {
  return Math.round(fte * 1e12) / 1e12;
}

/** The sum of tables, each counted plus or minus; what comes to nothing is left out, as long as tables are compared. */
function summed(
  parts: readonly { readonly tables: Tables; readonly sign: 1 | -1 }[],
  kind: keyof Tables,
): EffortTable {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first.tables[kind];
  return bySetup((setup) => {
    const sums = new Map<DutyId, number>();
    for (const { tables, sign } of parts) {
      for (const [duty, value] of Object.entries(tables[kind][setup])) {
        sums.set(duty, (sums.get(duty) ?? 0) + sign * value);
      }
    }
    return Object.fromEntries(
      [...sums]
        .filter(([, value]) => Math.abs(value) > ROUNDING)
        .map(([duty, value]) => [duty, rounded(value)]),
    );
  });
}

function isEmpty(table: EffortTable): boolean {
  return Object.values(table).every((column) => Object.keys(column).length === 0);
}

function distinctConditions({ demand }: DemandModel): readonly Condition[] {
  const found: Condition[] = [];
  for (const { terms } of demand) {
    for (const { when } of terms) {
      if (when && !found.some((known) => sameCondition(known, when))) found.push(when);
    }
  }
  return found;
}

function sameCondition(a: Condition | undefined, b: Condition | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * The playbook with demand in FTE in the place of its effort table (of all setups, or of these only), so that everything that is
 * derived from effort is derived from demand. One that the model has no terms for there (of an own playbook) keeps the share of the work that its table gives it; and
 * a duty that its table leaves out has none.
 */
export function playbookOfDemand(
  playbook: Playbook,
  sizing: DemandModel,
  headcount: Headcount,
  teams?: readonly TeamKind[],
  canBe?: (answer: FactId, value: string) => boolean,
): Playbook {
  const demanded = demandedEffort(sizing, headcount, teams, canBe);
  const within = (table: EffortTable) =>
    bySetup((setup) =>
      Object.fromEntries(Object.entries(table[setup]).filter(([duty]) => isPresent(playbook, setup, duty))),
    );
  const unknown = bySetup((setup) => unknownShares(playbook, demanded.values, setup));
  const withUnknown = (known: EffortTable, others: EffortTable) =>
    bySetup((setup) => ({ ...within(known)[setup], ...others[setup] }));
  const keptOf = bySetup((setup) => {
    const { upkeepOf } = setupEffort(playbook, setup, () => false);
    const kept = playbook.duties.flatMap((duty): readonly (readonly [DutyId, number])[] => {
      const fte = own(unknown[setup], duty.id);
      return fte === undefined ? [] : [[duty.id, fte * upkeepOf(duty)]];
    });
    return Object.fromEntries(kept);
  });
  const effort: Effort = {
    unit: 'fte',
    of: 'demand',
    values: withUnknown(demanded.values, unknown),
    upkeep: withUnknown(demanded.upkeep, keptOf),
    also: demanded.also.map(({ when, ...tables }) => ({
      when,
      values: within(tables.values),
      upkeep: within(tables.upkeep),
    })),
  };
  return {
    ...playbook,
    effort: { basis: playbook.effort.basis, sources: playbook.effort.sources, ...effort },
  };
}

/** A table in FTE says by being silent that a duty does not occur, one in percent by zero too. */
function isPresent({ effort }: Playbook, setup: SetupId, duty: DutyId): boolean {
  return [effort.values, ...(effort.also ?? []).map(({ values }) => values)].some((table) => {
    const value = own(table[setup], duty);
    return value !== undefined && (effort.unit === 'fte' || value > 0);
  });
}

/** The duties that the model has no terms for, in FTE by their share of the table. */
function unknownShares(
  { effort }: Playbook,
  demanded: EffortTable,
  setup: SetupId,
): Readonly<Record<DutyId, number>> {
  const present = Object.entries(effort.values[setup]).filter(([, share]) => share > 0);
  let known = 0;
  let knownShares = 0;
  for (const [duty, share] of present) {
    const demand = own(demanded[setup], duty);
    if (demand === undefined) continue;
    known += demand;
    knownShares += share;
  }
  const perShare = knownShares > 0 ? known / knownShares : 0;
  return Object.fromEntries(
    present
      .filter(([duty]) => own(demanded[setup], duty) === undefined)
      .map(([duty, share]) => [duty, share * perShare]),
  );
}

/** The workload of a team, in FTE, for any numbers: what `playbookOfDemand` gives, without deriving the rest of the team. */
export function demandOf(
  playbook: Playbook,
  sizing: DemandModel,
  facts: Facts,
): (headcount: Headcount) => number {
  const workload = workloadOf(playbook, facts);
  // Answers that nobody gave change nothing here, and to count what they would change takes most of the time.
  const fromWork = new Set(playbook.facts.filter(({ from }) => from === 'work').map(({ id }) => id));
  const canBe = (fact: FactId, value: string) => fromWork.has(fact) || own(facts.context, fact) === value;
  return (headcount) => workload(playbookOfDemand(playbook, sizing, headcount, [facts.team], canBe).effort);
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
