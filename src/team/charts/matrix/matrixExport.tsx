import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { DROP } from '../../../charts/Lines.tsx';
import { HEADING, layoutTable, type TextStyle, textCell } from '../../../charts/layoutTable.ts';
import { rounded } from '../../../charts/rounded.ts';
import { cellSigns, noneSign } from '../../../charts/signs.tsx';
import { TableMarks } from '../../../charts/TableMarks.tsx';
import { wrapText } from '../../../charts/wrapText.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { dutyName, roleName, statusWords } from '../../../engine/words/words.ts';
import { matrixNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedSetup } from '../../words/reasons.ts';
import { dutySentence } from '../../words/spectrum.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { matrixRows } from './matrixRows.ts';

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

function MatrixMarks({
  placed: { table, bars, columns },
}: {
  readonly placed: ReturnType<typeof layoutMatrix>;
}) {
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

const NAME: TextStyle = { size: 13, line: 17, ink: 'ink' };
const EFFORT: TextStyle = { ...NAME, ink: 'soft' };
const HEAD: TextStyle = { ...HEADING, line: 16, ink: 'ink' };
const TOP = 44;
/** From the baseline of the headings to the first row. */
const TO_ROWS = 14;
/** Of the whole width: the names of the duties, and their effort with its bar. */
const NAMES = 0.3;
const EFFORTS = 0.12;
/** From the names to the right edge of the numbers, and to the bars. */
const TO_NUMBERS = 42;
const TO_BARS = 52;
/** Between two cells. */
const GAP = 28;

/** Places duties as rows in the order of the axis, and every drawn role as a column of the same width. */
export function layoutMatrix(playbook: Playbook, team: Team, width: number) {
  const { columns, rows } = matrixRows(playbook, team);
  const left = width * (NAMES + EFFORTS);
  const step = (width - left) / Math.max(1, columns.length);
  const placed = columns.map((column, index) => ({
    ...column,
    x: left + index * step + GAP / 2,
    width: step - GAP,
  }));
  const bars = width * NAMES + TO_BARS;
  const table = layoutTable(
    [
      textCell(0, 'Duty', HEAD),
      textCell(bars, 'Effort', HEAD),
      ...placed.map(({ role, waits, x, width: room }) => {
        const name = wrapText(roleName(playbook, role), HEAD.size, 'semibold', room, textWidth);
        const lines = waits ? [...name, statusWords.gated] : name;
        return textCell(x + room / 2, lines, HEAD, {
          anchor: 'middle',
          down: -(lines.length - 1) * HEAD.line,
        });
      }),
    ],
    rows.map((row) => ({
      key: row.duty,
      data: row,
      cells: [
        textCell(0, dutyName(playbook, row.duty), NAME, { width: width * NAMES - 12 }),
        textCell(width * NAMES + TO_NUMBERS, percent(row.effort), EFFORT, { anchor: 'end' }),
      ],
    })),
    { width, head: TOP, headY: TOP - TO_ROWS - HEAD.size * DROP, row: 26, air: 9 },
    textWidth,
  );
  // Its last row has a line below it.
  return {
    table: { ...table, rules: [...table.rules, { y: table.height - 0.5, ink: 'line' as const }] },
    /** Where the bars of the effort begin. */
    bars,
    columns: placed,
  };
}
