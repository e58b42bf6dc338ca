import type { Efforts } from '../effects/effectModule.ts';
import { changeEffort } from '../effects/effects.ts';
import type { DutyId, Playbook, Rule, SetupId } from '../playbook/playbook.ts';
import { fromBase, joinProvenance, rulesProvenance, settledProvenance, stepProvenance } from './claims.ts';
import type { DutyHolders, Responsibilities } from './deriveResponsibilities.ts';
import type { AbsentDuty, Provenance, TeamDuty } from './team.ts';

const fromTable = stepProvenance({ kind: 'effort-table' });

/** A duty that is done here, with effort before normalisation. */
interface Weighted {
  readonly holders: DutyHolders & { readonly owner: string };
  weight: number;
  provenance: Provenance;
}

/**
 * Stage 6. Which duties occur, and what share of the work each takes.
 *
 * The effort table of the setup (or what an activating rule says), changed by rules, then normalised to 100 %.
 * A duty without effort, or with nobody to hold it, is absent, with its reason.
 */
export function deriveEffort(
  playbook: Playbook,
  setup: SetupId,
  responsibilities: Responsibilities,
  firing: readonly Rule[],
): { duties: readonly TeamDuty[]; absentDuties: readonly AbsentDuty[]; workload: number } {
  const table = playbook.effort.values[setup];
  // What a rule switches on is said in percent, and demand in FTE.
  const percent = playbook.effort.of === 'demand' ? sum(Object.values(table)) / 100 : 1;
  const present: Weighted[] = [];
  const absentDuties: AbsentDuty[] = [];
  for (const holders of responsibilities.rows) {
    const { weight, provenance } = baseEffort(holders, table, percent);
    if (weight === 0) absentDuties.push({ duty: holders.duty.id, provenance });
    else if (holders.owner === undefined)
      absentDuties.push({ duty: holders.duty.id, provenance: nobody(holders, provenance) });
    else present.push({ holders: { ...holders, owner: holders.owner }, weight, provenance });
  }
  changeEfforts(present, firing);
  for (const { holders, weight, provenance } of present) {
    if (weight === 0) absentDuties.push({ duty: holders.duty.id, provenance });
  }
  const workload = sum(present.map(({ weight }) => weight));
  const duties = present
    .filter((item) => item.weight > 0)
    .map(
      ({ holders, weight, provenance }): TeamDuty => ({
        duty: holders.duty.id,
        effort: (100 * weight) / workload,
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

/** What the firing rules say of a duty (0, or the effort it is switched on with), else what the table of the setup says. */
function baseEffort(
  { duty, activity }: DutyHolders,
  table: Readonly<Record<DutyId, number>>,
  percent: number,
): { weight: number; provenance: Provenance } {
  if (activity)
    return {
      weight: bounded((activity.value?.effort ?? 0) * percent),
      provenance: settledProvenance(activity),
    };
  return {
    weight: bounded(Object.hasOwn(table, duty.id) ? (table[duty.id] ?? 0) : 0),
    provenance: fromTable,
  };
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

function changeEfforts(present: readonly Weighted[], firing: readonly Rule[]): void {
  const byDuty = new Map(present.map((item) => [item.holders.duty.id, item]));
  for (const rule of firing) {
    const efforts: Efforts = {
      of: (duty) => byDuty.get(duty)?.weight ?? 0,
      multiply: (duty, factor) => {
        const item = byDuty.get(duty);
        if (!item) return;
        item.weight = bounded(item.weight * factor);
        item.provenance = joinProvenance(item.provenance, rulesProvenance([rule]));
      },
    };
    for (const effect of rule.effects) changeEffort(effect, efforts);
  }
}
