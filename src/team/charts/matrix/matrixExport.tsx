import { Cell } from '../../../charts/Cell.tsx';
import { type ChartTheme, roleColourIn } from '../../../charts/chartTheme.ts';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { frameSize } from '../../../charts/export/picture.ts';
import { rounded } from '../../../charts/rounded.ts';
import { cellSigns, noneSign } from '../../../charts/signs.tsx';
import { statusWords } from '../../../engine/words/words.ts';
import { matrixNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedScenario } from '../../words/reasons.ts';
import { dutySentence } from '../../words/spectrum.ts';
import type { DrawPicture } from '../teamPicture.ts';
import { layoutMatrix, MATRIX_TEXT, type PlacedMatrix } from './layoutMatrix.ts';

/** Where a baseline stands below the middle of its row. */
const DROP = 4.5;

/** Every duty with every role: who owns it, who contributes, who takes no part. */
export const drawMatrix: DrawPicture = ({ playbook, team }, inks) => {
  const placed = layoutMatrix(playbook, team, frameSize.inner);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedScenario(playbook, team.facts),
    body: <MatrixBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: [...cellSigns(placed.heads.some((head) => head.waits)), noneSign],
    notes: matrixNotes(playbook, team),
    description: team.duties.map(({ duty }) => dutySentence(playbook, team, duty)).join(' '),
  };
};

function MatrixBody({ placed, inks }: { placed: PlacedMatrix; inks: ChartTheme }) {
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
              <OutlinedText
                key={line}
                x={0}
                y={middle + DROP + (index - (row.lines.length - 1) / 2) * 17}
                size={MATRIX_TEXT}
                fill={inks.ink}
              >
                {line}
              </OutlinedText>
            ))}
            <OutlinedText
              x={placed.effort.numbers}
              y={middle + DROP}
              size={MATRIX_TEXT}
              fill={inks.soft}
              anchor="end"
            >
              {row.effort}
            </OutlinedText>
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
          <Cell key={key} {...box} look={look} colour={roleColourIn(inks, roleIndex)} />
        ),
      )}
    </>
  );
}

function Heads({ placed, inks }: { placed: PlacedMatrix; inks: ChartTheme }) {
  const y = placed.head - 14;
  const text = { size: MATRIX_TEXT, weight: 'semibold', fill: inks.ink } as const;
  return (
    <>
      <OutlinedText {...text} x={0} y={y}>
        Duty
      </OutlinedText>
      <OutlinedText {...text} x={placed.effort.bars} y={y}>
        Effort
      </OutlinedText>
      {placed.heads.map((head) =>
        [...head.lines, ...(head.waits ? [statusWords.gated] : [])].map((line, index, all) => (
          <OutlinedText
            key={line}
            {...text}
            x={head.x + head.width / 2}
            y={y - (all.length - 1 - index) * 16}
            anchor="middle"
          >
            {line}
          </OutlinedText>
        )),
      )}
    </>
  );
}
