import { headlineOf } from '../../text/headline.ts';
import { printedScenario } from '../../text/reasons.ts';
import { dutySentence } from '../../text/spectrum.ts';
import { matrixNotes } from '../../text/takenPicture.ts';
import { statusWords } from '../../text/words.ts';
import { Cell } from './Cell.tsx';
import { type Inks, roleInk } from './inks.ts';
import { Letters } from './Letters.tsx';
import { layoutMatrix, MATRIX_TEXT, type PlacedMatrix } from './layoutMatrix.ts';
import { type DrawPicture, SHEET } from './picture.ts';
import { rounded } from './rounded.ts';
import { cellSigns, noneSign } from './signs.tsx';

/** Where a baseline stands below the middle of its row. */
const DROP = 4.5;

/** Every duty with every role: who owns it, who contributes, who takes no part. */
export const drawMatrix: DrawPicture = ({ playbook, team }, inks) => {
  const placed = layoutMatrix(playbook, team, SHEET.inner);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedScenario(playbook, team.facts),
    body: <MatrixBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: [
      ...cellSigns(
        inks,
        placed.heads.some((head) => head.waits),
      ),
      noneSign(inks),
    ],
    notes: matrixNotes(playbook, team),
    description: team.duties.map(({ duty }) => dutySentence(playbook, team, duty)).join(' '),
  };
};

function MatrixBody({ placed, inks }: { placed: PlacedMatrix; inks: Inks }) {
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  return (
    <>
      <Heads placed={placed} inks={inks} />
      <path d={`M0 ${placed.head - 0.5}h${placed.width}`} stroke={inks.strongLine} {...rule} />
      {placed.rows.map((row) => {
        const middle = row.y + row.height / 2;
        return (
          <g key={row.duty}>
            {row.lines.map((line, index) => (
              <Letters
                key={line}
                x={0}
                y={middle + DROP + (index - (row.lines.length - 1) / 2) * 17}
                size={MATRIX_TEXT}
                fill={inks.ink}
              >
                {line}
              </Letters>
            ))}
            <Letters
              x={placed.effort.numbers}
              y={middle + DROP}
              size={MATRIX_TEXT}
              fill={inks.soft}
              anchor="end"
            >
              {row.effort}
            </Letters>
            <rect
              x={placed.effort.bars}
              y={middle - 4}
              width={rounded(Math.max(1, row.bar))}
              height={8}
              rx={1}
              fill={inks.faint}
            />
            <path d={`M0 ${row.y + row.height - 0.5}h${placed.width}`} stroke={inks.line} {...rule} />
          </g>
        );
      })}
      {placed.marks.map(({ key, look, roleIndex, ...box }) =>
        look === 'none' ? (
          <circle
            key={key}
            cx={rounded(box.x + box.width / 2)}
            cy={rounded(box.y + box.height / 2)}
            r={1.5}
            fill={inks.strongLine}
          />
        ) : (
          <Cell
            key={key}
            {...(look === 'owns' ? box : inside(box))}
            look={look}
            colour={roleInk(inks, roleIndex)}
          />
        ),
      )}
    </>
  );
}

function Heads({ placed, inks }: { placed: PlacedMatrix; inks: Inks }) {
  const y = placed.head - 14;
  const text = { size: MATRIX_TEXT, weight: 'semibold', fill: inks.ink } as const;
  return (
    <>
      <Letters {...text} x={0} y={y}>
        Duty
      </Letters>
      <Letters {...text} x={placed.effort.bars} y={y}>
        Effort
      </Letters>
      {placed.heads.map((head) =>
        [...head.lines, ...(head.waits ? [statusWords.gated] : [])].map((line, index, all) => (
          <Letters
            key={line}
            {...text}
            x={head.x + head.width / 2}
            y={y - (all.length - 1 - index) * 16}
            anchor="middle"
          >
            {line}
          </Letters>
        )),
      )}
    </>
  );
}

/** Smaller by half an outline, which then stays inside. */
function inside(box: { x: number; y: number; width: number; height: number }) {
  return { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
}
