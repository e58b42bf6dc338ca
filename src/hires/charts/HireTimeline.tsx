import type { Day } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayNear } from '../../engine/words/dates.ts';
import { roleColour } from '../../ui/roleColour.ts';
import { useWidth } from '../../ui/useWidth.ts';
import type { HireSpan } from '../model/hireSpans.ts';
import type { Period } from '../model/hiresProblem.ts';
import { spanDays, spanName } from '../words/hires.ts';
import styles from './HireTimeline.module.css';
import { layoutTimeline, type PlacedTimeline, type TimelineRow } from './layoutTimeline.ts';

interface HireTimelineProps {
  readonly playbook: Playbook;
  readonly spans: readonly HireSpan[];
  readonly periods: readonly Period[];
  readonly today: Day;
}

const fontSize = 12;
const narrow = 620;
const labelColumn = 268;
const vacancySign = ', open';

/** From approval to fully productive, one row for each group of people. Not read out: a table with the same days stands beside it. */
export function HireTimeline({ playbook, spans, periods, today }: HireTimelineProps) {
  const [ref, width] = useWidth(760);
  const placed = layoutTimeline(spans, periods, today, {
    width,
    fontSize,
    labelColumn: width < narrow ? 0 : labelColumn,
  });
  const isNarrow = width < narrow;
  return (
    <div ref={ref} className={styles['box']}>
      <svg width={placed.width} height={placed.height} aria-hidden="true" className={styles['picture']}>
        <Lines placed={placed} today={today} />
        {placed.rows.map((row) => (
          <g key={row.span.key}>
            <Name playbook={playbook} row={row} today={today} isNarrow={isNarrow} />
            <Stages playbook={playbook} row={row} right={placed.plot.right} />
          </g>
        ))}
      </svg>
    </div>
  );
}

/** A label needs so many pixels before the next; one with a year more of them. */
const LABEL = 46;
const LABEL_WITH_YEAR = 76;

interface LinesProps {
  readonly placed: PlacedTimeline;
  readonly today: Day;
}

function Lines({ placed: { lines, plot }, today }: LinesProps) {
  let free = Number.NEGATIVE_INFINITY;
  return lines.map(({ period, x, isNow }) => {
    const label = isNow ? 'today' : dayNear(period.from, today);
    const size = label.length > 6 ? LABEL_WITH_YEAR : LABEL;
    // A label stands around its line; that of today begins at it.
    const isNamed = x - (isNow ? 0 : size / 2) >= free && x <= plot.right - size / 2;
    if (isNamed) free = x + (isNow ? LABEL : size / 2);
    return (
      <g key={period.from}>
        <line
          x1={x}
          x2={x}
          y1={plot.top - 4}
          y2={plot.bottom}
          className={isNow ? styles['today'] : styles['quarter']}
        />
        {isNamed && (
          <text
            x={isNow ? x - 6 : x}
            y={plot.top - 9}
            textAnchor={isNow ? 'start' : 'middle'}
            className={isNow ? styles['now'] : styles['date']}
          >
            {label}
          </text>
        )}
      </g>
    );
  });
}

interface RowProps {
  readonly playbook: Playbook;
  readonly row: TimelineRow;
}

interface NameProps extends RowProps {
  readonly today: Day;
  readonly isNarrow: boolean;
}

function Name({ playbook, row, today, isNarrow }: NameProps) {
  const { span, y, barTop, barBottom } = row;
  const name = spanName(playbook, span);
  const isVacancy = span.kind === 'vacancy';
  if (isNarrow) {
    // Of a vacancy only the dot says that it is open: two more words would leave the picture.
    return (
      <text x={14} y={y + fontSize * 1.3} className={styles['name']}>
        {name}
        <tspan className={styles['date']}>{`  productive ${dayNear(span.full, today)}`}</tspan>
      </text>
    );
  }
  return (
    <text x={0} y={(barTop + barBottom) / 2 - 3} className={styles['name']}>
      {name}
      {/* The line of the days is full as it is. */}
      {isVacancy && <tspan className={styles['date']}>{vacancySign}</tspan>}
      <tspan x={0} dy={fontSize * 1.15} className={styles['date']}>
        {spanDays(span, today)}
      </tspan>
    </text>
  );
}

/** Approved: a ring. Until the first day: a dotted line. Then a shape as high as the load: a wedge, then all of it. */
function Stages({ playbook, row, right }: RowProps & { readonly right: number }) {
  const { span, barTop, barBottom, approved, start, full } = row;
  const colour = roleColour(playbook.roles.findIndex(({ id }) => id === span.role));
  const height = barBottom - barTop;
  const wedge = [
    [start, barBottom],
    [start, barBottom - 0.1 * height],
    [full, barTop],
    [right, barTop],
    [right, barBottom],
  ];
  return (
    <g>
      <line x1={approved} x2={start} y1={barBottom - 2} y2={barBottom - 2} className={styles['wait']} />
      <polygon points={wedge.map((point) => point.join(',')).join(' ')} fill={colour} />
      <line x1={full} x2={full} y1={barTop - 3} y2={barBottom} className={styles['full']} />
      <circle
        cx={approved}
        cy={barBottom - 2}
        r={4.5}
        className={span.kind === 'vacancy' ? styles['vacancy'] : styles['approved']}
      />
    </g>
  );
}
