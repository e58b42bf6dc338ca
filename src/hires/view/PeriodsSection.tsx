import { Section } from '../../ui/Section.tsx';
import { FigureTable } from '../charts/FigureTable.tsx';
import type { PeriodRow, Periods } from '../charts/layoutPeriods.ts';
import { PeriodColumns } from '../charts/PeriodColumns.tsx';
import { Swatch } from '../charts/PeriodsMarks.tsx';
import { periodWords } from '../words/hires.ts';
import styles from './HiresPart.module.css';
import type { PlanPictureProps } from './planPictureProps.ts';

interface PeriodsSectionProps extends PlanPictureProps {
  readonly title: string;
  readonly lead: string;
  /** Of the legend and of the table, for assistive technology. */
  readonly legend: string;
  readonly caption: string;
  readonly periods: Periods;
  /** What columns are held against, the same in every period. */
  readonly levels: readonly { readonly name: string; readonly figure: string }[];
}

/** Columns of periods with their legend, and their figures as a table. */
export function PeriodsSection(props: PeriodsSectionProps) {
  const { answered, actions, title, lead, legend, caption, periods, levels } = props;
  const { rows, unit } = periods;
  const levelRows = levels.map(({ name, figure }): PeriodRow => {
    return { key: name, name, cells: periods.columns.map(() => figure) };
  });
  return (
    <Section title={title} lead={lead}>
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
      <PeriodColumns periods={periods} />
      <FigureTable
        caption={caption}
        head={[unit, ...answered.problem.periods.map(periodWords)]}
        rows={[...rows, ...levelRows]}
      />
      {actions}
    </Section>
  );
}
