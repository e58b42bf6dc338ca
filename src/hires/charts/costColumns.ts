import { type SpendFigures, spendFigures } from '../model/figuresByPeriod.ts';
import { columnLabels } from './columnLabels.ts';
import type { Column } from './layoutColumns.ts';
import type { FigureRow, PlannedHires } from './plannedHires.ts';

/** From the ground up. */
export const costParts = [
  { key: 'staff', name: 'Pay of today’s team' },
  { key: 'hired', name: 'Pay of new hires' },
  { key: 'hiring', name: 'Cost of hiring' },
] as const satisfies readonly { readonly key: keyof SpendFigures; readonly name: string }[];

/** A part of the cost. */
interface CostPart {
  readonly key: keyof SpendFigures;
  readonly value: number;
}

interface CostColumns {
  readonly columns: readonly Column<CostPart>[];
  /** In the order of the stack, from the ground up. */
  readonly parts: readonly FigureRow[];
  readonly together: FigureRow;
}

/** What each period costs, in thousands a quarter. */
export function costColumns({ problem, plan }: Pick<PlannedHires, 'problem' | 'plan'>): CostColumns {
  const { periods } = problem;
  const spend = spendFigures(problem, plan);
  return {
    columns: periods.map((period, index) => ({
      key: period.from,
      ...columnLabels(periods, index),
      isApart: period.kind === 'after',
      parts: costParts.map(({ key }): CostPart => ({ key, value: spend[index]?.[key] ?? 0 })),
    })),
    parts: costParts.map(({ key, name }) => ({ key, name, values: spend.map((figures) => figures[key]) })),
    together: {
      key: 'together',
      name: 'Together',
      values: plan.periods.map((period) => period.spend),
      isSum: true,
    },
  };
}
