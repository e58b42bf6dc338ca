import { tenthFigure } from '../../headcount/words/exportNotes.ts';
import { amount, fte } from '../../headcount/words/headcount.ts';
import { workPeriods } from '../charts/workPeriods.ts';
import { hiresWords } from '../words/hiresWords.ts';
import { PeriodsSection } from './PeriodsSection.tsx';
import type { PlanPictureProps } from './planPictureProps.ts';

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
export function CapacityPicture(props: PlanPictureProps) {
  const { low, high } = props.answered.sized;
  const periods = workPeriods(props.answered);
  const { level } = periods;
  return (
    <PeriodsSection
      {...props}
      title={hiresWords.capacity}
      lead={hiresWords.capacityLead(`${amount(low.fte)} to ${fte(high.fte)}`)}
      legend="Roles"
      caption="Work in FTE, by quarter"
      periods={periods}
      levels={[
        { name: 'Need', figure: tenthFigure(level?.value ?? 0) },
        { name: 'Need, low end', figure: tenthFigure(low.fte) },
        { name: 'Need, high end', figure: tenthFigure(high.fte) },
      ]}
    />
  );
}
