import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { DROP, Lines } from '../../../charts/Lines.tsx';
import { rounded } from '../../../charts/rounded.ts';
import { cellSigns, noneSign } from '../../../charts/signs.tsx';
import { statusWords } from '../../../engine/words/words.ts';
import { matrixNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedScenario } from '../../words/reasons.ts';
import { dutySentence } from '../../words/spectrum.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { layoutMatrix, MATRIX_LINE, MATRIX_TEXT, type PlacedMatrix } from './layoutMatrix.ts';

/** Every duty with every role: who owns it, who contributes, who takes no part. */
export const drawMatrix: DrawPicture = ({ playbook, team }) => {
  const placed = layoutMatrix(playbook, team, frameSize.inner);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedScenario(playbook, team.facts),
    body: <MatrixBody placed={placed} />,
    height: placed.height,
    legend: [...cellSigns(placed.heads.some((head) => head.waits)), noneSign],
    notes: matrixNotes(playbook, team),
    description: team.duties.map(({ duty }) => dutySentence(playbook, team, duty)).join(' '),
  };
};

function MatrixBody({ placed }: { placed: PlacedMatrix }) {
  const { theme } = useChart();
  return (
    <>
      <Heads placed={placed} />
      <Rule y={placed.head} width={placed.width} colour={theme.strongLine} />
      {placed.rows.map((row) => (
        <g key={row.duty}>
          <Row row={row} placed={placed} />
          <Rule y={row.y + row.height} width={placed.width} colour={theme.line} />
        </g>
      ))}
    </>
  );
}

/** A line under a row. */
function Rule({ y, width, colour }: { y: number; width: number; colour: string }) {
  return <path d={`M0 ${y - 0.5}h${width}`} stroke={colour} fill="none" strokeWidth={1} />;
}

function Row({ row, placed: { effort } }: { row: PlacedMatrix['rows'][number]; placed: PlacedMatrix }) {
  const { theme, Text } = useChart();
  const middle = row.y + row.height / 2;
  const text = { size: MATRIX_TEXT, step: MATRIX_LINE } as const;
  return (
    <>
      <Lines {...text} x={0} y={middle} around fill={theme.ink}>
        {row.lines}
      </Lines>
      <Text
        x={effort.numbers}
        y={middle + MATRIX_TEXT * DROP}
        size={MATRIX_TEXT}
        fill={theme.soft}
        anchor="end"
      >
        {row.effort}
      </Text>
      <rect
        x={effort.bars}
        y={middle - 4}
        width={rounded(Math.max(1, row.bar))}
        height={8}
        rx={1}
        fill={theme.faint}
      />
      {row.cells.map(({ role, roleIndex, ...cell }) => (
        <Cell key={role} {...cell} colour={roleColourIn(theme, roleIndex)} />
      ))}
    </>
  );
}

function Heads({ placed }: { placed: PlacedMatrix }) {
  const { theme, Text } = useChart();
  const y = placed.head - 14;
  const text = { size: MATRIX_TEXT, weight: 'semibold', fill: theme.ink } as const;
  return (
    <>
      <Text {...text} x={0} y={y}>
        Duty
      </Text>
      <Text {...text} x={placed.effort.bars} y={y}>
        Effort
      </Text>
      {placed.heads.map((head) => {
        const lines = [...head.lines, ...(head.waits ? [statusWords.gated] : [])];
        return (
          <Lines
            key={head.role}
            {...text}
            x={head.x + head.width / 2}
            y={y - (lines.length - 1) * 16}
            step={16}
            anchor="middle"
          >
            {lines}
          </Lines>
        );
      })}
    </>
  );
}
