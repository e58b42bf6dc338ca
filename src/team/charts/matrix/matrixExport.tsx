import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { rounded } from '../../../charts/rounded.ts';
import { cellSigns, noneSign } from '../../../charts/signs.tsx';
import { TableMarks } from '../../../charts/TableMarks.tsx';
import { matrixNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedSetup } from '../../words/reasons.ts';
import { dutySentence } from '../../words/spectrum.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { layoutMatrix, type PlacedMatrix } from './layoutMatrix.ts';

const CELL = 16;
const BAR = { width: 56, height: 8 } as const;

/** Every duty with every role: who owns it, who contributes, who takes no part. */
export const drawMatrix: DrawPicture = ({ playbook, team }) => {
  const placed = layoutMatrix(playbook, team, frameSize.inner);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedSetup(playbook, team.facts),
    body: <MatrixMarks placed={placed} />,
    height: placed.table.height,
    legend: [...cellSigns(placed.columns.some(({ waits }) => waits)), noneSign],
    notes: matrixNotes(playbook, team),
    description: team.duties.map(({ duty }) => dutySentence(playbook, team, duty)).join(' '),
  };
};

function MatrixMarks({ placed: { table, bars, columns } }: { readonly placed: PlacedMatrix }) {
  const { theme } = useChart();
  return (
    <>
      {table.rows.map(({ key, middle, data }) => (
        <g key={key}>
          <rect
            x={bars}
            y={middle - BAR.height / 2}
            width={rounded(Math.max(1, BAR.width * data.part))}
            height={BAR.height}
            rx={1}
            fill={theme.faint}
          />
          {columns.map(({ role, roleIndex, x, width }, index) => (
            <Cell
              key={role}
              look={data.looks[index] ?? 'none'}
              x={x}
              y={middle - CELL / 2}
              width={width}
              height={CELL}
              colour={roleColourIn(theme, roleIndex)}
            />
          ))}
        </g>
      ))}
      <TableMarks table={table} />
    </>
  );
}
