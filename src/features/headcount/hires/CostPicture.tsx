import { FigureTable } from '../../../charts/headcount/hires/FigureTable.tsx';
import { type DrawnPart, PeriodColumns } from '../../../charts/headcount/hires/PeriodColumns.tsx';
import { spendFigures } from '../../../domain/headcount/hires/planFigures.ts';
import { wholeNumber } from '../../../text/format.ts';
import { money, periodWords } from '../../../text/hires.ts';
import { hiresWords } from '../../../text/hiresWords.ts';
import { Section } from '../../../ui/Section.tsx';
import { columnLabels } from './columnLabels.ts';
import styles from './HiresPart.module.css';
import type { AnsweredPlan } from './useHiresPlan.ts';

const height = 300;
const parts = [
  { key: 'staff', name: 'Pay of those who are there', colour: 'var(--line-strong)', isHatched: false },
  { key: 'hired', name: 'Pay of new people', colour: 'var(--ink-soft)', isHatched: false },
  { key: 'hiring', name: 'Hiring', colour: 'none', isHatched: true },
] as const;

/** What each quarter costs, against the budget where there is one. */
export function CostPicture({ answered: { problem, plan } }: { readonly answered: AnsweredPlan }) {
  const { periods, budget } = problem;
  const spend = spendFigures(problem, plan);
  const columns = periods.map((period, index) => ({
    key: period.from,
    ...columnLabels(periods, index),
    isApart: period.kind === 'after',
    parts: parts.map(
      ({ key, colour, isHatched }): DrawnPart => ({
        key,
        value: spend[index]?.[key] ?? 0,
        colour,
        isHatched,
      }),
    ),
  }));
  const rows = [
    ...parts.map(({ key, name }) => ({ name, cells: spend.map((figures) => wholeNumber(figures[key])) })),
    { name: 'Together', cells: plan.periods.map((period) => wholeNumber(period.spend)), isSum: true },
  ];
  if (budget !== undefined) {
    rows.push({ name: 'Budget', cells: periods.map(() => wholeNumber(budget)), isSum: false });
  }
  return (
    <Section
      title={hiresWords.cost}
      lead={hiresWords.costLead(budget === undefined ? undefined : money(budget))}
    >
      <ul className={styles['legend']} aria-label="Parts of the cost">
        {parts.map(({ key, name }) => (
          <li key={key}>
            <span className={styles['swatch']} data-part={key} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      <PeriodColumns
        columns={columns}
        height={height}
        figure={(_column, total) => wholeNumber(total)}
        tick={wholeNumber}
        line={budget === undefined ? undefined : { value: budget, label: `budget ${wholeNumber(budget)}` }}
      />
      <FigureTable
        caption="Cost by period, in thousands a quarter"
        head={['Thousand a quarter', ...periods.map(periodWords)]}
        rows={rows}
      />
    </Section>
  );
}
