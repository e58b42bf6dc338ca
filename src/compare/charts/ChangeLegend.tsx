import { Cell } from '../../charts/Cell.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import { cellSigns, Legend, type LegendEntry } from '../../charts/Legend.tsx';
import { changeSignWords } from '../words/changesPicture.ts';
import { ChangeSign } from './ChangeSign.tsx';

const moves = ['comes', 'goes', 'grows', 'shrinks', 'changes'] as const;

interface ChangeLegendProps {
  /** The table has no centres, and its figures in a column of their own. */
  readonly inTable?: boolean;
  /** A seat waits on one of the sides, so that there are dashed bars in colour. */
  readonly waits: boolean;
}

/** What the signs and looks of a comparison mean. */
export function ChangeLegend({ inTable = false, waits }: ChangeLegendProps) {
  const [owns, ...others] = cellSigns(waits);
  const entries: readonly LegendEntry[] = [
    { sample: <SampleBefore />, text: changeSignWords.before },
    ...(owns ? [{ ...owns, text: changeSignWords.after }] : []),
    ...others,
    ...moves.map((move) => ({
      sample: <ChangeSign move={move} x={10} y={7} size={9} />,
      text: changeSignWords[move],
    })),
  ];
  const centre = { sample: <SampleCentres />, text: changeSignWords.centre };
  return (
    <Legend
      entries={inTable ? entries : [...entries, centre]}
      rest={inTable ? undefined : changeSignWords.figures}
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
