import { type MouseEvent, useId, useMemo } from 'react';
import { useMeasureText } from '../../charts/useMeasureText.ts';
import type { DutyId } from '../../engine/playbook/playbook.ts';
import { axisEnds } from '../../engine/words/words.ts';
import { centreMark } from '../../team/charts/spectrum/marks.ts';
import { roleColour } from '../../ui/roleColour.ts';
import { laneChangeWords } from '../words/changesPicture.ts';
import { ChangeBars, ChangeHatches } from './ChangeBars.tsx';
import { ChangeLabels } from './ChangeLabels.tsx';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './ChangeSpectrum.module.css';
import {
  type ChangeLane,
  type ChangeSizes,
  type ComparedTeams,
  layoutChanges,
  type PlacedChanges,
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
  const id = useId();
  const grey = `${id}-grey`;
  const measure = useMeasureText();
  const placed = useMemo(() => layoutChanges(teams, sizes, measure), [teams, sizes, measure]);
  const { plot, columns, lanes } = placed;
  const { fontSize, width } = sizes;
  const marked = columns.find((column) => column.duty === duty);
  return (
    <svg
      className={styles['svg']}
      viewBox={`0 0 ${width} ${placed.height}`}
      aria-hidden="true"
      onMouseMove={(event) => onDuty(dutyUnder(event, placed))}
      onMouseLeave={() => onDuty(undefined)}
      onClick={(event) => onDuty(dutyUnder(event, placed))}
    >
      <ChangeHatches id={id} roles={Math.max(0, ...lanes.map((lane) => lane.roleIndex + 1))} grey={grey} />
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
            <ChangeBars
              key={cell.duty}
              cell={cell}
              roleIndex={lane.roleIndex}
              y={lane.y}
              fontSize={fontSize}
              id={id}
              greyHatch={`url(#${grey})`}
            />
          ))}
          <CentreMove lane={lane} fontSize={fontSize} />
        </g>
      ))}
      <ChangeLabels placed={placed} marked={duty} />
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

function dutyUnder(event: MouseEvent<SVGElement>, placed: PlacedChanges): DutyId | undefined {
  const box = event.currentTarget.getBoundingClientRect();
  const x = box.width > 0 ? ((event.clientX - box.left) * placed.sizes.width) / box.width : 0;
  return placed.columns.find((column) => x >= column.x && x < column.x + column.width)?.duty;
}

/** The ends of the axis, and over each column whether its work grows or shrinks. */
function AxisHead({ placed: { plot, columns, sizes } }: { readonly placed: PlacedChanges }) {
  const { fontSize } = sizes;
  return (
    <g>
      <text className={styles['end']} x={plot.x} y={fontSize} fontSize={fontSize}>
        {axisEnds[0]}
      </text>
      <text
        className={styles['end']}
        x={plot.x + plot.width}
        y={fontSize}
        fontSize={fontSize}
        textAnchor="end"
      >
        {axisEnds[1]}
      </text>
      <path
        className={styles['axis']}
        d={`M${plot.x},${fontSize * 1.8} h${plot.width}`}
        strokeWidth={fontSize / 8}
      />
      {columns.map(({ duty, x, width, move }) => {
        const size = Math.min(fontSize * 0.6, width - 1);
        return size < 4 ? null : (
          <ChangeSign key={duty} move={move} x={x + width / 2} y={fontSize * 2.8} size={size} />
        );
      })}
    </g>
  );
}

function LaneName({ lane, sizes: { fontSize } }: { readonly lane: ChangeLane; readonly sizes: ChangeSizes }) {
  const isNews = lane.move === 'comes' || lane.move === 'goes';
  const y = lane.y + fontSize * 1.6;
  return (
    <g>
      {isNews && (
        <ChangeSign move={lane.move} x={fontSize * 0.4} y={y - fontSize * 0.4} size={fontSize * 0.75} />
      )}
      <text className={styles['laneName']} x={isNews ? fontSize * 1.15 : 0} y={y} fontSize={fontSize * 1.15}>
        {lane.name}
      </text>
      <text className={styles['laneShare']} y={y + fontSize * 1.4} fontSize={fontSize}>
        {laneChangeWords(lane.share)}
      </text>
    </g>
  );
}

/** From the centre before, hollow, to the centre after, filled. */
function CentreMove({ lane, fontSize }: { readonly lane: ChangeLane; readonly fontSize: number }) {
  const { before, after } = lane.centre;
  const y = lane.y + fontSize * 4.35;
  const colour = roleColour(lane.roleIndex);
  return (
    <g>
      {before !== undefined && after !== undefined && (
        <path d={`M${before},${y + fontSize * 0.25} H${after}`} stroke={colour} strokeWidth="1.25" />
      )}
      {before !== undefined && (
        <path
          d={centreMark(before, y, fontSize)}
          fill="var(--ground)"
          stroke="var(--ink-faint)"
          strokeWidth="1.25"
        />
      )}
      {after !== undefined && <path d={centreMark(after, y, fontSize)} fill={colour} />}
    </g>
  );
}
