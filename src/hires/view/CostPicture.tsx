import { wholeNumber } from '../../engine/words/format.ts';
import { Section } from '../../ui/Section.tsx';
import { costColumns, costParts } from '../charts/costColumns.ts';
import { FigureTable } from '../charts/FigureTable.tsx';
import { PeriodColumns } from '../charts/PeriodColumns.tsx';
import { money, periodWords } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';
import type { PlanPictureProps } from './planPictureProps.ts';

const height = 300;
const looks = {
  staff: { colour: 'var(--line-strong)', isHatched: false },
  hired: { colour: 'var(--ink-soft)', isHatched: false },
  hiring: { colour: 'none', isHatched: true },
} as const;

/** What each quarter costs, against the budget where there is one. */
export function CostPicture({ answered, actions }: PlanPictureProps) {
  const { periods, budget } = answered.problem;
  const { columns, parts, together } = costColumns(answered);
  const rows = [
    ...parts,
    together,
    ...(budget === undefined
      ? []
      : [{ key: 'budget', name: 'Budget', values: periods.map(() => budget), isSum: false }]),
  ];
  return (
    <Section
      title={hiresWords.cost}
      lead={hiresWords.costLead(budget === undefined ? undefined : money(budget))}
    >
      <ul className="row gap-4 small" aria-label="Parts of the cost">
        {costParts.map(({ key, name }) => (
          <li key={key}>
            <span className={styles['swatch']} data-part={key} aria-hidden="true" /> {name}
          </li>
        ))}
      </ul>
      <PeriodColumns
        columns={columns.map((column) => ({
          ...column,
          parts: column.parts.map((part) => ({ ...part, ...looks[part.key] })),
        }))}
        height={height}
        figure={(_column, total) => wholeNumber(total)}
        tick={wholeNumber}
        line={budget === undefined ? undefined : { value: budget, label: `budget ${wholeNumber(budget)}` }}
      />
      <FigureTable
        caption="Cost in thousands, by quarter"
        head={['Thousand per quarter', ...periods.map(periodWords)]}
        rows={rows.map(({ values, ...row }) => ({ ...row, cells: values.map(wholeNumber) }))}
      />
      {actions}
    </Section>
  );
}
