import { countFigure, figure } from '../../headcount/words/exportNotes.ts';
import { type SpendFigures, spendFigures } from '../model/figuresByPeriod.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import type { PartLook } from './layoutColumns.ts';
import type { Periods } from './layoutPeriods.ts';
import { periodLabels } from './periodLabels.ts';
import type { PlannedHires } from './plannedHires.ts';

interface CostPart {
  readonly key: keyof SpendFigures;
  readonly name: string;
  readonly look: PartLook;
}

/** From the ground up. */
const costParts: readonly CostPart[] = [
  { key: 'staff', name: 'Pay of today’s team', look: { ink: 'strongLine' } },
  { key: 'hired', name: 'Pay of new hires', look: { ink: 'soft' } },
  { key: 'hiring', name: 'Cost of hiring', look: 'hatched' },
];

/** What each period costs, in thousands per quarter, against the budget where there is one. */
export function costPeriods({ problem, plan }: Pick<PlannedHires, 'problem' | 'plan'>): Periods {
  const { periods, budget } = problem;
  const spend = spendFigures(problem, plan);
  const together = plan.periods.map((period) => countFigure(period.spend));
  return {
    unit: words.costUnit,
    columns: periodLabels(periods).map((column, index) => ({
      ...column,
      parts: costParts.map(({ key, look }) => ({ key, value: spend[index]?.[key] ?? 0, look })),
    })),
    figures: together,
    tick: figure,
    level: budget === undefined ? undefined : { value: budget, label: words.budget(countFigure(budget)) },
    rows: [
      { key: 'together', name: 'Total', cells: together, isSum: true },
      // In the order of the stack, as the eye goes down it.
      ...costParts
        .map(({ key, name, look }) => ({
          key,
          name,
          cells: spend.map((figures) => countFigure(figures[key])),
          look,
        }))
        .toReversed(),
    ],
  };
}
