import { Cell } from '../../charts/Cell.tsx';
import { Legend, type LegendEntry } from '../../charts/Legend.tsx';
import styles from './CompareScreen.module.css';

const ink = 'var(--ink-soft)';
const line = { fill: 'none', stroke: ink, strokeWidth: 1.5 } as const;

const entries: readonly LegendEntry[] = [
  {
    sample: <Cell x={7} y={0} width={6} height={14} look="owns" colour={ink} thin />,
    text: 'a duty that the role owns',
  },
  {
    sample: <Cell x={7} y={3} width={6} height={11} look="contributes" colour={ink} thin />,
    text: 'a duty that it contributes to',
  },
  {
    sample: (
      <>
        <path d="M0 2H20" {...line} />
        <path d="M10 4l5 7h-10z" fill={ink} />
      </>
    ),
    text: 'first to last duty, and the centre of the time',
  },
  { sample: <path d="M0 7H20" {...line} strokeDasharray="4 4" />, text: 'a role that can wait' },
  {
    sample: (
      <>
        <circle cx="7" cy="7" r="6" {...line} />
        <circle cx="13" cy="7" r="6" {...line} />
      </>
    ),
    text: 'a role’s work; where shapes overlap, work that all of these roles could do',
  },
];

/** How to read a multiple. */
export function AxisLegend() {
  return (
    <div className={`${styles['legend']} stack gap-2 soft small`}>
      <h2 className="small">How to read this</h2>
      <Legend entries={entries} />
      <p>
        The place of a mark is the duty’s fixed position on the axis. Its height is the role’s effort on the
        duty, on one scale for all five.
      </p>
      <p>
        In an overlap picture an area is as large as its share of the work. Each picture has its own scale and
        is exact unless it says otherwise.
      </p>
    </div>
  );
}
