import { Grid } from '@visx/visx';
import { scaleLinear } from 'd3';
import { useId, useMemo } from 'react';
import { AxisLine } from '../../../charts/AxisLine.tsx';
import type { Team } from '../../../engine/derive/team.ts';
import type { RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { wholePercent } from '../../../engine/words/format.ts';
import { roleColour } from '../../../ui/roleColour.ts';
import {
  type AxisLane,
  type AxisSizes,
  layoutFixedAxis,
  type PlacedAxis,
  type PlacedMark,
} from './layoutFixedAxis.ts';
import styles from './SetupMultiple.module.css';

interface SetupMultipleProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly sizes: AxisSizes;
  /** The effort of the highest mark among all multiples side by side. */
  readonly largest: number;
}

/** One setup on the fixed axis, as a drawing. Hidden from assistive technology: words and a table stand beside it. */
export function SetupMultiple({ playbook, team, efforts, sizes, largest }: SetupMultipleProps) {
  const id = useId();
  const placed = useMemo(
    () => layoutFixedAxis(playbook, team, efforts, sizes, largest),
    [playbook, team, efforts, sizes, largest],
  );
  return (
    <svg className={styles['svg']} viewBox={`0 0 ${placed.width} ${placed.height}`} aria-hidden="true">
      <Ends placed={placed} />
      <AxisLine
        id={id}
        x={placed.plot.x}
        y={placed.plot.top - (placed.sizes.labelColumn === undefined ? placed.sizes.fontSize * 0.6 + 3 : 5)}
        width={placed.plot.width}
        roles={playbook.roles.length}
      />
      <Quarters placed={placed} />
      {placed.lanes.map((lane) => (
        <Lane key={lane.role} lane={lane} placed={placed} />
      ))}
    </svg>
  );
}

const quarters = [0.25, 0.5, 0.75];

/** Faint lines for the eye, which goes from one multiple to the next. Where names stand above their lanes, they leave the names free. */
function Quarters({ placed: { ends, plot, lanes, sizes } }: { placed: PlacedAxis }) {
  const spans =
    sizes.labelColumn === undefined
      ? lanes.map((lane) => [lane.nameY + sizes.fontSize * 0.3, lane.ground] as const)
      : [[plot.top, plot.bottom] as const];
  const scale = scaleLinear(ends);
  return spans.map(([from, to]) => (
    <Grid.GridColumns
      key={from}
      scale={scale}
      tickValues={quarters}
      top={from}
      height={to - from}
      stroke="var(--line)"
    />
  ));
}

function Ends({ placed: { plot, sizes } }: { placed: PlacedAxis }) {
  const y = sizes.fontSize * 1.25;
  return (
    <g>
      <text className={styles['end']} x={plot.x} y={y} fontSize={sizes.fontSize}>
        Engineering
      </text>
      <text
        className={styles['end']}
        x={plot.x + plot.width}
        y={y}
        fontSize={sizes.fontSize}
        textAnchor="end"
      >
        Science
      </text>
    </g>
  );
}

function Lane({ lane, placed: { sizes, width } }: { lane: AxisLane; placed: PlacedAxis }) {
  const colour = roleColour(lane.roleIndex);
  const { fontSize } = sizes;
  const beside = sizes.labelColumn !== undefined;
  const size = fontSize * 0.42;
  return (
    <g>
      <text className={styles['name']} y={lane.nameY} fontSize={fontSize + 1}>
        {lane.name}
      </text>
      <text
        className={styles['share']}
        x={beside ? 0 : width}
        y={lane.shareY}
        fontSize={fontSize}
        textAnchor={beside ? 'start' : 'end'}
      >
        {lane.waits ? 'not yet' : wholePercent(lane.share)}
      </text>
      {lane.extent && (
        <line
          x1={lane.extent[0]}
          x2={lane.extent[1]}
          y1={lane.ground + 0.75}
          y2={lane.ground + 0.75}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={lane.waits ? '4 4' : undefined}
        />
      )}
      {lane.marks.map((mark) => (
        <Mark key={mark.duty} mark={mark} colour={colour} />
      ))}
      {lane.centre !== undefined && (
        <path d={`M${lane.centre},${lane.ground + 2} l${size},${size * 1.4} h${-2 * size} z`} fill={colour} />
      )}
    </g>
  );
}

/** Solid owns; the outline of a contribution is filled with the ground, so that the quarters do not run through it. */
function Mark({ mark, colour }: { mark: PlacedMark; colour: string }) {
  if (mark.look === 'owns') {
    return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} rx={1} fill={colour} />;
  }
  const line = Math.min(1.25, mark.width / 3, mark.height / 1.5);
  return (
    <rect
      x={mark.x + line / 2}
      y={mark.y + line / 2}
      width={mark.width - line}
      height={Math.max(0.1, mark.height - line)}
      rx={0.75}
      fill="var(--ground)"
      stroke={colour}
      strokeWidth={line}
      strokeDasharray={mark.look === 'lent' ? '2 2' : undefined}
    />
  );
}
