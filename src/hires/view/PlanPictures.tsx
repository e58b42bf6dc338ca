import { memo, type ReactNode } from 'react';
import { dayWords } from '../../engine/words/dates.ts';
import { countFigure, tenthFigure } from '../../headcount/words/exportNotes.ts';
import { amount, fte } from '../../headcount/words/headcount.ts';
import { builtinSizing } from '../../playbook/builtinSizing.ts';
import { Section } from '../../ui/Section.tsx';
import { CoverTable } from '../charts/CoverTable.tsx';
import { FigureTable } from '../charts/FigureTable.tsx';
import { layoutPeriods, type PeriodRow, type Periods } from '../charts/layoutPeriods.ts';
import { layoutTimeline } from '../charts/layoutTimeline.ts';
import { MeasuredPicture } from '../charts/MeasuredPicture.tsx';
import { dutyNeeds, needRows, roleNeeds } from '../charts/needRows.ts';
import { PeriodsMarks, Swatch } from '../charts/PeriodsMarks.tsx';
import { costPeriods, workPeriods } from '../charts/planPeriods.ts';
import { TimelineMarks } from '../charts/TimelineMarks.tsx';
import { hireSpans } from '../model/hireSpans.ts';
import type { HiresPictureId } from '../words/exportButtons.ts';
import { hiresPictureWords } from '../words/exportNotes.ts';
import { money, periodWords, spanName } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

interface PlanPicturesProps {
  readonly answered: AnsweredPlan;
  /** What can be done with a picture, below it. */
  readonly actions: (picture: HiresPictureId) => ReactNode;
}

/** The plan to look at: who comes when, what gets done, and what it costs. */
export const PlanPictures = memo(function PlanPictures(props: PlanPicturesProps) {
  return (
    <>
      <TimelinePicture {...props} />
      <div className={styles['pair']}>
        <WorkPicture {...props} />
        <CostPicture {...props} />
      </div>
    </>
  );
});

/** Everybody who is to come, from approval to fully productive. */
function TimelinePicture({ answered, actions }: PlanPicturesProps) {
  const { problem, plan, headcount } = answered;
  const { playbook } = answered.sized;
  const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
  if (spans.length === 0) {
    return (
      <Section title={hiresWords.timeline}>
        <p>{hiresWords.nobodyComes}</p>
      </Section>
    );
  }
  return (
    <Section title={hiresWords.timeline} lead={hiresWords.timelineLead}>
      <MeasuredPicture
        fallback={760}
        draw={(width, measureText) => {
          const placed = layoutTimeline(playbook, spans, problem, width, measureText);
          return { height: placed.table.height, marks: <TimelineMarks placed={placed} /> };
        }}
      />
      <FigureTable
        caption="Dates of everybody who starts"
        head={['Who', 'Approve', 'Start', 'Fully productive']}
        rows={spans.map((span) => ({
          name: spanName(playbook, span),
          cells: [
            span.kind === 'vacancy' ? 'open vacancy' : dayWords(span.approved),
            dayWords(span.start),
            dayWords(span.full),
          ],
        }))}
      />
      {actions('hires')}
    </Section>
  );
}

/** The work of every period: done by role, unfinished, beside the time of all people and the band of the need. */
function WorkPicture({ answered, actions }: PlanPicturesProps) {
  const { low, high } = answered.sized;
  const periods = workPeriods(answered);
  return (
    <Section
      title="Work done and unfinished"
      lead={hiresWords.capacityLead(`${amount(low.fte)} to ${fte(high.fte)}`)}
    >
      <PeriodColumns
        answered={answered}
        legend="Roles"
        caption="Work in FTE, by quarter"
        periods={periods}
        levels={[
          { name: 'Need', figure: tenthFigure(periods.level?.value ?? 0) },
          { name: 'Need, low end', figure: tenthFigure(low.fte) },
          { name: 'Need, high end', figure: tenthFigure(high.fte) },
        ]}
      />
      {actions('work')}
    </Section>
  );
}

/** What each quarter costs, against the budget where there is one. */
function CostPicture({ answered, actions }: PlanPicturesProps) {
  const { budget } = answered.problem;
  return (
    <Section
      title="Cost per quarter"
      lead={hiresWords.costLead(budget === undefined ? undefined : money(budget))}
    >
      <PeriodColumns
        answered={answered}
        legend="Parts of the cost"
        caption="Cost in thousands, by quarter"
        periods={costPeriods(answered)}
        levels={budget === undefined ? [] : [{ name: 'Budget', figure: countFigure(budget) }]}
      />
      {actions('cost')}
    </Section>
  );
}

interface PeriodColumnsProps {
  readonly answered: AnsweredPlan;
  /** Of the legend and of the table, for assistive technology. */
  readonly legend: string;
  readonly caption: string;
  readonly periods: Periods;
  /** What columns are held against, the same in every period. */
  readonly levels: readonly { readonly name: string; readonly figure: string }[];
}

/** Columns of periods with their legend, and their figures as a table. */
function PeriodColumns({ answered, legend, caption, periods, levels }: PeriodColumnsProps) {
  const { rows, unit } = periods;
  const levelRows = levels.map(
    ({ name, figure }): PeriodRow => ({ key: name, name, cells: periods.columns.map(() => figure) }),
  );
  return (
    <>
      <ul className="row gap-4 small" aria-label={legend}>
        {rows
          .filter(({ look }) => look !== undefined && look !== 'mark')
          .map(({ key, name, look }) => (
            <li key={key}>
              <svg className={styles['swatch']} viewBox="0 0 12 12" aria-hidden="true">
                <Swatch look={look} />
              </svg>{' '}
              {name}
            </li>
          ))}
      </ul>
      <MeasuredPicture
        fallback={560}
        draw={(width, measureText) => {
          const placed = layoutPeriods(periods, false, width, measureText);
          return { height: placed.table.height, marks: <PeriodsMarks placed={placed} /> };
        }}
      />
      <FigureTable
        caption={caption}
        head={[unit, ...answered.problem.periods.map(periodWords)]}
        rows={[...rows, ...levelRows]}
      />
    </>
  );
}

/** What is needed beside what is there: by role and by duty, now and in every quarter. */
export const CoverPictures = memo(function CoverPictures({ answered, actions }: PlanPicturesProps) {
  const { periods } = answered.problem;
  return (
    <>
      <Section title="Need and people by role" lead={hiresWords.rolesLead}>
        <CoverTable
          caption="Time needed and available, by role and quarter, in FTE"
          title={hiresPictureWords.role}
          periods={periods}
          rows={needRows(roleNeeds(answered), 'common')}
          fine="enough"
          hint={hiresWords.rolesHint}
        />
        {actions('roles')}
      </Section>
      <Section title="Need and cover by duty" lead={hiresWords.dutiesLead}>
        <CoverTable
          caption="Work needed and unfinished, by duty and quarter, in FTE"
          title={hiresPictureWords.duty}
          periods={periods}
          rows={needRows(dutyNeeds(answered), 'own')}
          fine="all done"
          hint={hiresWords.dutiesHint}
        />
        {actions('duties')}
      </Section>
    </>
  );
});
