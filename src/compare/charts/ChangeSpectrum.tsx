import { type MouseEvent, useMemo } from 'react';
import { AxisEnds } from '../../charts/AxisLine.tsx';
import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import { pointIn } from '../../charts/pointIn.ts';
import { useMeasureText } from '../../charts/useMeasureText.ts';
import type { DutyId } from '../../engine/playbook/playbook.ts';
import { DutyLabels } from '../../team/charts/spectrum/DutyLabels.tsx';
import { centreMark } from '../../team/charts/spectrum/layoutSpectrum.ts';
import type { ComparedTeams } from '../model/teamChanges.ts';
import { laneChangeWords } from '../words/changesPicture.ts';
import { ChangeBars, ChangeSign } from './ChangeSign.tsx';
import styles from './ChangeSpectrum.module.css';
import {
  type ChangeCell,
  type ChangeLane,
  type ChangeSizes,
  layoutChanges,
  type PlacedChanges,
  TIER,
} from './layoutChanges.ts';

interface ChangeSpectrumProps {
  readonly teams: ComparedTeams;
  readonly sizes: ChangeSizes;
  /** The column that the pointer is on. */
  readonly duty: DutyId | undefined;
  readonly onDuty: (duty: DutyId | undefined) => void;
}

/**
 * Two teams on one axis. Hidden from assistive technology: the table of duties and roles says the same, and has the keyboard.
 */
export function ChangeSpectrum({ teams, sizes, duty, onDuty }: ChangeSpectrumProps) {
  const measure = useMeasureText();
  const placed = useMemo(() => layoutChanges(teams, sizes, measure), [teams, sizes, measure]);
  const { plot, columns, lanes } = placed;
  const { fontSize, width } = sizes;
  const marked = columns.find((column) => column.duty === duty);
  const point = (event: MouseEvent<SVGElement>) => {
    const { x } = pointIn(event, width);
    onDuty(columns.find((column) => x >= column.x && x < column.x + column.width)?.duty);
  };
  return (
    <svg
      className={styles['svg']}
      viewBox={`0 0 ${width} ${placed.height}`}
      aria-hidden="true"
      onMouseMove={point}
      onMouseLeave={() => onDuty(undefined)}
      onClick={point}
    >
      <AxisHead placed={placed} />
      {marked && (
        <rect
          className={styles['column']}
          x={marked.x}
          width={marked.width}
          y={plot.top - fontSize * 1.6}
          height={plot.bottom - plot.top + fontSize * 1.6}
        />
      )}
      {lanes.map((lane) => (
        <g key={lane.role}>
          <LaneName lane={lane} sizes={sizes} />
          {lane.cells.map((cell) => (
            <LaneCell key={cell.duty} cell={cell} lane={lane} fontSize={fontSize} />
          ))}
          <CentreMove lane={lane} fontSize={fontSize} />
        </g>
      ))}
      <DutyLabels
        columns={columns}
        labels={placed.labels}
        top={plot.bottom}
        tier={TIER * fontSize}
        fontSize={fontSize}
        stressOf={(label) => (label === duty ? 'on' : 'none')}
      />
      <rect
        className={styles['ground']}
        x={plot.x}
        width={plot.width}
        y={plot.top}
        height={plot.bottom - plot.top}
      />
    </svg>
  );
}

/** The ends of the axis, and over each column whether its work grows or shrinks. */
function AxisHead({ placed: { plot, columns, sizes } }: { readonly placed: PlacedChanges }) {
  const { theme } = useChart();
  const { fontSize } = sizes;
  return (
    <>
      <AxisEnds x={plot.x} y={fontSize} width={plot.width} size={fontSize} />
      <path
        d={`M${plot.x} ${fontSize * 1.8}h${plot.width}`}
        stroke={theme.strongLine}
        strokeWidth={fontSize / 8}
      />
      {columns.map(({ duty, x, width, move }) => {
        const size = Math.min(fontSize * 0.6, width - 1);
        return size < 4 ? null : (
          <ChangeSign key={duty} move={move} x={x + width / 2} y={fontSize * 2.8} size={size} />
        );
      })}
    </>
  );
}

function LaneName({ lane, sizes: { fontSize } }: { readonly lane: ChangeLane; readonly sizes: ChangeSizes }) {
  const { theme, Text } = useChart();
  const isNews = lane.move === 'comes' || lane.move === 'goes';
  const y = lane.y + fontSize * 1.6;
  return (
    <>
      {isNews && (
        <ChangeSign move={lane.move} x={fontSize * 0.4} y={y - fontSize * 0.4} size={fontSize * 0.75} />
      )}
      <Text x={isNews ? fontSize * 1.15 : 0} y={y} size={fontSize * 1.15} weight="semibold" fill={theme.ink}>
        {lane.name}
      </Text>
      <Text x={0} y={y + fontSize * 1.4} size={fontSize} fill={theme.soft}>
        {laneChangeWords(lane.share)}
      </Text>
    </>
  );
}

/** Tops and heights within a lane, in sizes of the text. */
const rows = { before: [0.35, 0.7], after: [1.25, 2], sign: 3.85 } as const;

interface LaneCellProps {
  readonly cell: ChangeCell;
  readonly lane: ChangeLane;
  readonly fontSize: number;
}

function LaneCell({ cell, lane, fontSize }: LaneCellProps) {
  const row = ([top, height]: readonly [number, number]) =>
    ({ y: lane.y + top * fontSize, height: height * fontSize }) as const;
  // The sign stands under the bar that is drawn full, or under the outline that it left.
  const signed = cell.look.after ? cell.width.after : cell.width.before;
  const size = Math.min(fontSize * 0.6, signed + 3);
  return (
    <>
      <ChangeBars
        cell={cell}
        roleIndex={lane.roleIndex}
        before={{ x: cell.x, width: cell.width.before, ...row(rows.before) }}
        after={{ x: cell.x, width: cell.width.after, ...row(rows.after) }}
      />
      {size >= 4 && (
        <ChangeSign move={cell.move} x={cell.x + signed / 2} y={lane.y + rows.sign * fontSize} size={size} />
      )}
    </>
  );
}

/** From the centre before, hollow, to the centre after, filled. */
function CentreMove({ lane, fontSize }: { readonly lane: ChangeLane; readonly fontSize: number }) {
  const { theme } = useChart();
  const { before, after } = lane.centre;
  const y = lane.y + fontSize * 4.35;
  const colour = roleColourIn(theme, lane.roleIndex);
  return (
    <>
      {before !== undefined && after !== undefined && (
        <path d={`M${before} ${y + fontSize * 0.25}H${after}`} stroke={colour} strokeWidth={1.25} />
      )}
      {before !== undefined && (
        <path
          d={centreMark(before, y, fontSize)}
          fill={theme.ground}
          stroke={theme.faint}
          strokeWidth={1.25}
        />
      )}
      {after !== undefined && <path d={centreMark(after, y, fontSize)} fill={colour} />}
    </>
  );
}
