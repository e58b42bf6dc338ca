import { changeEfforts } from '../effects/effects.ts';
import { own } from '../own.ts';
import type { Condition, Duty, DutyId, EffortTable, Playbook, Rule, SetupId } from '../playbook/playbook.ts';
import { fromBase, joinProvenance, rulesProvenance, settledProvenance, stepProvenance } from './claims.ts';
import type { DutyHolders, Responsibilities } from './deriveResponsibilities.ts';
import type { AbsentDuty, Provenance, TeamDuty } from './team.ts';

const fromTable = stepProvenance({ kind: 'effort-table' });

/** A duty that is done here, with effort before normalisation. */
interface Weighted {
  readonly holders: DutyHolders & { readonly owner: string };
  weight: number;
  /** The part of it that keeps what exists running, 0 to 1; changes of effort leave it as it is. */
  readonly upkeep: number;
  provenance: Provenance;
}

/** What the effort of a playbook says of one setup, with what conditions add. */
export interface SetupEffort {
  readonly of: (duty: DutyId) => number | undefined;
  /** What a duty takes that a rule switches on and says to be this percent of the team’s work. */
  readonly switchedOn: (duty: DutyId, percent: number) => number;
  readonly upkeepOf: (duty: Duty) => number;
}

/**
 * The effort of a setup. `holds` says which conditions of additions are true.
 */
export function setupEffort(
  { effort, base }: Playbook,
  setup: SetupId,
  holds: (condition: Condition) => boolean,
): SetupEffort {
  const extras = (effort.also ?? []).filter(({ when }) => holds(when));
  const sumOf = (tables: readonly EffortTable[], duty: DutyId) =>
    tables.reduce((total, table) => total + (own(table[setup], duty) ?? 0), 0);
  const all = [effort.values, ...extras.map(({ values }) => values)];
  const { upkeep } = effort;
  const kept = upkeep && [upkeep, ...extras.map((extra) => extra.upkeep)];
  const unheld = new Set(base.filter(({ owner }) => owner === null).map(({ duty }) => duty));
  const usual = Object.entries(effort.values[setup]).filter(([duty]) => !unheld.has(duty));
  const of = (duty: DutyId) =>
    all.some((table) => Object.hasOwn(table[setup], duty)) ? sumOf(all, duty) : undefined;
  const isFte = effort.unit === 'fte';
  const onePercent = isFte ? sum(usual.map(([, value]) => value)) / 100 : 1;
  return {
    of,
    // Demand in FTE knows better than a rule; of two numbers in percent, the one that the rule says stands.
    switchedOn: (duty, percent) => (isFte ? of(duty) : undefined) ?? percent * onePercent,
    upkeepOf: ({ id, upkeep: isUpkeep }) => {
      const whole = sumOf(all, id);
      return kept && whole > 0 ? Math.min(1, Math.max(0, sumOf(kept, id) / whole)) : Number(isUpkeep);
    },
  };
}

/**
 * Stage 6. Which duties occur, and what share of the work each takes.
 *
 * The effort table of the setup (or what an activating rule says), changed by rules, then normalised to 100 %.
 * A duty without effort, or with nobody to hold it, is absent, with its reason.
 */
export function deriveEffort(
  playbook: Playbook,
  effort: SetupEffort,
  responsibilities: Responsibilities,
  firing: readonly Rule[],
): { duties: readonly TeamDuty[]; absentDuties: readonly AbsentDuty[]; workload: number } {
  const present: Weighted[] = [];
  const absentDuties: AbsentDuty[] = [];
  for (const holders of responsibilities.rows) {
    const { weight, provenance } = baseEffort(holders, effort);
    if (weight === 0) absentDuties.push({ duty: holders.duty.id, provenance });
    else if (holders.owner === undefined)
      absentDuties.push({ duty: holders.duty.id, provenance: nobody(holders, provenance) });
    else {
      const upkeep = effort.upkeepOf(holders.duty);
      present.push({ holders: { ...holders, owner: holders.owner }, weight, upkeep, provenance });
    }
  }
  applyChanges(present, firing);
  for (const { holders, weight, provenance } of present) {
    if (weight === 0) absentDuties.push({ duty: holders.duty.id, provenance });
  }
  const workload = sum(present.map(({ weight }) => weight));
  const duties = present
    .filter((item) => item.weight > 0)
    .map(
      ({ holders, weight, upkeep, provenance }): TeamDuty => ({
        duty: holders.duty.id,
        effort: (100 * weight) / workload,
        upkeep,
        owner: holders.owner,
        contributors: holders.contributors,
        loans: holders.loans,
        provenance,
        cells: holders.cells,
      }),
    );
  const position = new Map(playbook.duties.map((duty) => [duty.id, duty.position]));
  duties.sort((a, b) => (position.get(a.duty) ?? 0) - (position.get(b.duty) ?? 0));
  return { duties, absentDuties, workload };
}

/**
 * What the firing rules say of a duty, else what the table says.
 */
function baseEffort(
  { duty, activity }: DutyHolders,
  effort: SetupEffort,
): { weight: number; provenance: Provenance } {
  if (!activity) return { weight: bounded(effort.of(duty.id) ?? 0), provenance: fromTable };
  const weight = activity.value ? effort.switchedOn(duty.id, activity.value.effort) : 0;
  return { weight: bounded(weight), provenance: settledProvenance(activity) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Why nobody is left to hold a duty that there would be work in. */
function nobody({ cells }: DutyHolders, effort: Provenance): Provenance {
  const touched = [...cells.values()]
    .map((cell) => cell.provenance)
    .filter((provenance) => provenance !== fromBase);
  return touched.reduce(joinProvenance, joinProvenance(effort, fromBase));
}

const leastWeight = 1e-9;
const mostWeight = 1e9;

/** However many factors a playbook multiplies, weights stay within what sums and shares of them can express. */
function bounded(weight: number): number {
  return weight < leastWeight ? 0 : Math.min(weight, mostWeight);
}

function applyChanges(present: readonly Weighted[], firing: readonly Rule[]): void {
  const byDuty = new Map(present.map((item) => [item.holders.duty.id, item]));
  changeEfforts(firing, (rule) => ({
    of: (duty) => byDuty.get(duty)?.weight ?? 0,
    multiply: (duty, factor) => {
      const item = byDuty.get(duty);
      if (!item) return;
      item.weight = bounded(item.weight * factor);
      item.provenance = joinProvenance(item.provenance, rulesProvenance([rule]));
    },
  }));
}
