import type { ChartTheme } from '../../../charts/export/chartTheme.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import { countFigure, figure } from '../../../headcount/words/exportNotes.ts';
import {
  costNotes,
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  hiresPictureWords as words,
} from '../../words/exportNotes.ts';
import { costWords, money, periodWords } from '../../words/hires.ts';
import { costColumns } from '../costColumns.ts';
import type { PlannedHires } from '../plannedHires.ts';
import { layoutPeriods } from './layoutPeriods.ts';
import { type PartLook, PeriodsBody } from './PeriodsBody.tsx';

/** What each quarter costs, against the budget where there is one. */
export function drawCost(planned: PlannedHires, standing: PlanStanding, inks: ChartTheme): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { budget, periods } = problem;
  const { columns, parts, together } = costColumns(planned);
  const placed = layoutPeriods(
    {
      columns,
      figures: together.values.map(countFigure),
      tick: figure,
      level: budget === undefined ? undefined : { value: budget, label: words.budget(countFigure(budget)) },
      rows: [together, ...parts.toReversed()].map(({ values, ...row }) => ({
        ...row,
        cells: values.map(countFigure),
      })),
    },
    frameSize.inner,
  );
  const looks = new Map<string, PartLook>([
    ['staff', { fill: inks.strongLine }],
    ['hired', { fill: inks.soft }],
    ['hiring', 'hatched'],
  ]);
  return {
    title: costWords(problem, plan),
    subtitle: hiresSubtitle(sized.playbook, sized.team.facts, problem.today),
    body: <PeriodsBody placed={placed} unit={words.costUnit} lookOf={(key) => looks.get(key)} inks={inks} />,
    height: placed.height,
    legend:
      budget === undefined
        ? []
        : [
            {
              sample: <path d="M0 7h20" stroke={inks.accent} strokeWidth={2} fill="none" />,
              text: words.budgetLine,
            },
          ],
    notes: [...costNotes(problem), ...planNotes(problem, headcount, sized.team.scenario, standing)],
    description: periods
      .map((period, index) => `${periodWords(period)}: ${money(together.values[index] ?? 0)} per quarter.`)
      .join(' '),
  };
}
