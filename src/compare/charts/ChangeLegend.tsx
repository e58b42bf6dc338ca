import { Cell } from '../../charts/Cell.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import { Legend, type LegendEntry } from '../../charts/Legend.tsx';
import { cellSigns } from '../../charts/signs.tsx';
import type { ComparedTeams } from '../model/teamChanges.ts';
import { ChangeSign } from './ChangeSign.tsx';

const moves = [
  ['comes', 'comes'],
  ['goes', 'goes'],
  ['grows', 'more work'],
  ['shrinks', 'less work'],
  ['changes', 'owned or shared differently'],
] as const;

interface ChangeLegendProps {
  readonly teams: ComparedTeams;
  /** The table has no centres, and its figures in a column of their own. */
  readonly inTable?: boolean;
}

/** What the signs and looks of a comparison mean. */
export function ChangeLegend({ teams: { before, after }, inTable = false }: ChangeLegendProps) {
  // A seat waits on one of the sides, so that there are dashed bars in colour.
  const waits = [before, after].some(({ team }) => team.seats.some((seat) => seat.status === 'gated'));
  const [owns, ...others] = cellSigns(waits);
  const entries: readonly LegendEntry[] = [
    { sample: <SampleBefore />, text: 'thin and grey: before' },
    ...(owns ? [{ ...owns, text: 'in colour: after' }] : []),
    ...others,
    ...moves.map(([move, text]) => ({
      sample: <ChangeSign move={move} x={10} y={7} size={9} />,
      text,
    })),
  ];
  if (inTable) return <Legend entries={entries} />;
  return (
    <Legend
      entries={[...entries, { sample: <SampleCentres />, text: 'how the centre of the role’s time moves' }]}
      rest="figure after a name: change in percentage points"
    />
  );
}

function SampleBefore() {
  const { theme } = useChart();
  return <Cell x={0} y={4} width={20} height={6} look="owns" colour={theme.faint} thin />;
}

function SampleCentres() {
  const { theme } = useChart();
  const colour = roleColourIn(theme, 0);
  return (
    <>
      <path d="M4.5 4l3.5 6h-7z" fill="none" stroke={theme.faint} strokeWidth={1.25} />
      <path d="M7.5 7H14" stroke={colour} strokeWidth={1.25} />
      <path d="M15.5 4l4 6h-8z" fill={colour} />
    </>
  );
}
