import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../../charts/export/picture.ts';
import {
  costNotes,
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  hiresPictureWords as words,
} from '../../words/exportNotes.ts';
import { costWords, money, periodWords } from '../../words/hires.ts';
import { costPeriods } from '../costPeriods.ts';
import { layoutPeriods } from '../layoutPeriods.ts';
import { LevelSample, PeriodsMarks } from '../PeriodsMarks.tsx';
import type { PlannedHires } from '../plannedHires.ts';

/** What each quarter costs, against the budget where there is one. */
export function drawCost(planned: PlannedHires, standing: PlanStanding): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { budget, periods } = problem;
  const placed = layoutPeriods(costPeriods(planned), true, frameSize.inner, textWidth);
  return {
    title: costWords(problem, plan),
    subtitle: hiresSubtitle(sized.playbook, sized.team.facts, problem.today),
    body: <PeriodsMarks placed={placed} />,
    height: placed.table.height,
    legend: budget === undefined ? [] : [{ sample: <LevelSample />, text: words.budgetLine }],
    notes: [...costNotes(problem), ...planNotes(problem, headcount, sized.team.setup, standing)],
    description: periods
      .map(
        (period, index) => `${periodWords(period)}: ${money(plan.periods[index]?.spend ?? 0)} per quarter.`,
      )
      .join(' '),
  };
}
