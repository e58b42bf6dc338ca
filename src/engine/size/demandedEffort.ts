import { setupEffort } from '../derive/deriveEffort.ts';
import { workloadOf } from '../derive/deriveTeam.ts';
import { own } from '../own.ts';
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
import { countedDemands, type DutyDemand } from './demand.ts';
import type { Headcount } from './headcount.ts';
import type { DemandModel, Term } from './sizingModel.ts';

/** Differences of sums below this are no differences. */
const ROUNDING = 1e-12;

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
  const table = (amount: (demand: DutyDemand) => number, isTold: (fte: number) => boolean): EffortTable =>
    bySetup((setup) =>
      Object.fromEntries(
        (columns.get(setup) ?? [])
          .map((demand) => [demand.duty, rounded(amount(demand))] as const)
          .filter(([, fte]) => isTold(fte)),
      ),
    );
  const upkeepOf = ({ terms }: DutyDemand) =>
    terms.reduce((sum, { term, fte }) => (term.upkeep ? sum + fte : sum), 0);
  // A duty without effort is told, since the model has terms for it; one without upkeep need not be.
  return {
    values: table(
      ({ fte }) => fte,
      () => true,
    ),
    upkeep: table(upkeepOf, (fte) => fte > 0),
  };
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
