import { useChart } from '../../charts/ChartContext.tsx';
import { textWidth } from '../../charts/export/outlines.ts';
import { frameSize, type Picture } from '../../charts/export/picture.ts';
import { Line } from '../../charts/Line.tsx';
import { rounded } from '../../charts/rounded.ts';
import { TableMarks } from '../../charts/TableMarks.tsx';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity } from '../../engine/size/sensitivity.ts';
import { printedSetup } from '../../team/words/reasons.ts';
import {
  assumptionsNotes,
  assumptionsTitle,
  nowWords,
  swingSentence,
  headcountPictureWords as words,
} from '../words/exportNotes.ts';
import { layoutSwings, type PlacedSwings } from './layoutSwings.ts';
import { swingRows } from './swingRows.ts';

const BAR = 20;
const OUTLINE = 1.5;

export interface SwingsInput {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly sensitivity: Sensitivity;
  readonly entered: number;
}

/** What moves the number: a bar for each assumption around the size as it is. */
export function drawSwings({ playbook, team, sensitivity, entered }: SwingsInput): Picture {
  const rows = swingRows(playbook, sensitivity);
  const placed = layoutSwings(rows, nowWords(sensitivity.base), frameSize.inner, textWidth);
  return {
    title: assumptionsTitle(playbook, sensitivity),
    subtitle: printedSetup(playbook, team.facts),
    body: <SwingsMarks placed={placed} />,
    height: placed.table.height,
    legend: [
      { sample: <Bar look="fewer" from={0} to={20} y={7} height={12} />, text: words.fewer },
      { sample: <Bar look="more" from={0} to={20} y={7} height={12} />, text: words.more },
    ],
    notes: assumptionsNotes(sensitivity, rows.length, team.setup, entered),
    description: rows.map((row) => swingSentence(row.words, row.least, row.most)).join(' '),
  };
}

function SwingsMarks({ placed: { table, now, half } }: { readonly placed: PlacedSwings }) {
  return (
    <>
      {table.rows.map(({ key, data, middle }) => {
        const [from, to] = [now + half * data.from, now + half * data.to];
        return (
          <g key={key}>
            <Bar look="fewer" from={from} to={Math.min(to, now)} y={middle} height={BAR} />
            <Bar look="more" from={Math.max(from, now)} to={to} y={middle} height={BAR} />
          </g>
        );
      })}
      <TableMarks table={table} />
      <Line d={`M${rounded(now)} ${table.head - 4}V${table.height}`} ink="ink" width={2} />
    </>
  );
}

interface BarProps {
  readonly look: 'fewer' | 'more';
  readonly from: number;
  readonly to: number;
  /** Its middle. */
  readonly y: number;
  readonly height: number;
}

/** Told apart by shape, not by colour: fewer people are an outline, which stays inside. */
function Bar({ look, from, to, y, height }: BarProps) {
  const { theme } = useChart();
  const inset = look === 'fewer' ? OUTLINE / 2 : 0;
  const width = to - from - 2 * inset;
  if (width <= inset) return null;
  return (
    <rect
      x={rounded(from + inset)}
      y={rounded(y - height / 2 + inset)}
      width={rounded(width)}
      height={height - 2 * inset}
      {...(look === 'fewer'
        ? { fill: theme.accentGround, stroke: theme.accent, strokeWidth: OUTLINE }
        : { fill: theme.accent })}
    />
  );
}
