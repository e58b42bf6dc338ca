import { countFigure } from '../../headcount/words/exportNotes.ts';
import { costPeriods } from '../charts/costPeriods.ts';
import { money } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { PeriodsSection } from './PeriodsSection.tsx';
import type { PlanPictureProps } from './planPictureProps.ts';

/** What each quarter costs, against the budget where there is one. */
export function CostPicture(props: PlanPictureProps) {
  const { budget } = props.answered.problem;
  return (
    <PeriodsSection
      {...props}
      title={hiresWords.cost}
      lead={hiresWords.costLead(budget === undefined ? undefined : money(budget))}
      legend="Parts of the cost"
      caption="Cost in thousands, by quarter"
      periods={costPeriods(props.answered)}
      levels={budget === undefined ? [] : [{ name: 'Budget', figure: countFigure(budget) }]}
    />
  );
}
