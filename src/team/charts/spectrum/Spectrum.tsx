import { Group } from '@visx/visx';
import { type MouseEvent, useId, useMemo } from 'react';
import { type Emphasis, stressOf } from '../../../charts/emphasis.ts';
import { Hatches, hatchFill } from '../../../charts/Hatches.tsx';
import { useMotion } from '../../../charts/motion/useMotion.ts';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { axisEnds } from '../../../engine/words/words.ts';
import { roleColour } from '../../../ui/roleColour.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { laneWords } from '../../words/spectrum.ts';
import { interpolateSpectrum } from './interpolateSpectrum.ts';
import {
  hitSpectrum,
  layoutSpectrum,
  type PlacedCell,
  type PlacedLane,
  type PlacedSpectrum,
  type SpectrumSizes,
} from './layoutSpectrum.ts';
import { cellBox, cellOutline, centreMark, laneLines } from './marks.ts';
import styles from './Spectrum.module.css';
import { SpectrumLabels } from './SpectrumLabels.tsx';

export interface SpectrumProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly sizes: SpectrumSizes;
  readonly emphasis?: Emphasis | undefined;
  /** The cell whose reasons are shown. */
  readonly chosen?: { readonly role: RoleId; readonly duty: DutyId } | undefined;
  readonly onEmphasis?: (emphasis: Emphasis | undefined) => void;
  readonly onChoose?: (part: { readonly role: RoleId; readonly duty?: DutyId }) => void;
}

/**
 * The spectrum as a drawing. It is hidden from assistive technology: the matrix beside it says the same, and has the
 * keyboard. Clicks and hovers are read from one ground, so that empty places answer too.
 */
export function Spectrum(props: SpectrumProps) {
  const { playbook, team, efforts, sizes, emphasis, chosen, onEmphasis, onChoose } = props;
  const id = useId();
  const measure = useMeasureText();
  const still = useMediaQuery(REDUCED_MOTION);
  const target = useMemo(
    () => layoutSpectrum(playbook, team, efforts, sizes, measure),
    [playbook, team, efforts, sizes, measure],
  );
  const placed = useMotion(target, team, interpolateSpectrum, still);
  const hit = (event: MouseEvent<SVGElement>) => hitSpectrum(target, ...pointIn(event, target));
  const column =
    emphasis && 'duty' in emphasis ? target.columns.find((item) => item.duty === emphasis.duty) : undefined;
  const marked =
    chosen && target.cells.find((cell) => cell.role === chosen.role && cell.duty === chosen.duty);
  return (
    <svg
      className={styles['svg']}
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      aria-hidden="true"
      onMouseMove={(event) => onEmphasis?.(emphasisAt(hit(event)))}
      onMouseLeave={() => onEmphasis?.(undefined)}
      onClick={(event) => {
        const { role, duty } = hit(event);
        if (role !== undefined) onChoose?.(duty === undefined ? { role } : { role, duty });
      }}
    >
      <Hatches id={id} roles={playbook.roles.length} />
      <AxisEnds placed={placed} id={id} roles={playbook.roles.length} />
      {column && (
        <rect
          className={styles['column']}
          x={column.x}
          width={column.width}
          y={placed.plot.top}
          height={placed.plot.bottom - placed.plot.top + 4}
        />
      )}
      {placed.lanes.map((lane) => (
        <Lane key={lane.role} lane={lane} placed={placed} stress={stressOf(emphasis, { role: lane.role })} />
      ))}
      {placed.cells.map((cell) => (
        <Cell
          key={cell.key}
          cell={cell}
          id={id}
          stress={stressOf(emphasis, { role: cell.role, duty: cell.duty })}
        />
      ))}
      {marked && (
        <rect
          className={styles['chosen']}
          x={marked.x - 2.5}
          y={marked.y - 2.5}
          width={marked.width + 5}
          height={marked.height + 5}
          rx={4}
        />
      )}
      <SpectrumLabels placed={target} emphasis={emphasis} />
      {onChoose && (
        <rect
          className={styles['ground']}
          width={placed.width}
          y={placed.plot.top}
          height={placed.plot.bottom - placed.plot.top}
        />
      )}
    </svg>
  );
}

function emphasisAt({
  role,
  duty,
}: {
  role: RoleId | undefined;
  duty: DutyId | undefined;
}): Emphasis | undefined {
  if (role !== undefined && duty !== undefined) return { kind: 'cell', role, duty };
  if (role !== undefined) return { kind: 'role', role };
  return duty === undefined ? undefined : { kind: 'duty', duty };
}

/** The pointer in the coordinates of the drawing, whatever its size on the page. */
function pointIn(event: MouseEvent<SVGElement>, placed: PlacedSpectrum): readonly [number, number] {
  const box = event.currentTarget.getBoundingClientRect();
  const scale = box.width > 0 ? placed.width / box.width : 1;
  return [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
}

function AxisEnds({ placed, id, roles }: { placed: PlacedSpectrum; id: string; roles: number }) {
  const { x, width, top } = placed.plot;
  return (
    <Group.Group>
      <defs>
        <linearGradient id={`${id}-axis`}>
          {Array.from({ length: roles }, (_, index) => (
            <stop
              // biome-ignore lint/suspicious/noArrayIndexKey: the place on the axis is the identity of a stop.
              key={index}
              offset={index / Math.max(1, roles - 1)}
              stopColor={roleColour(index)}
            />
          ))}
        </linearGradient>
      </defs>
      <text className={styles['end']} x={x} y={top - 18} fontSize={placed.sizes.fontSize + 1}>
        {axisEnds[0]}
      </text>
      <text
        className={styles['end']}
        x={x + width}
        y={top - 18}
        textAnchor="end"
        fontSize={placed.sizes.fontSize + 1}
      >
        {axisEnds[1]}
      </text>
      <rect x={x} y={top - 9} width={width} height={3} rx={1.5} fill={`url(#${id}-axis)`} />
    </Group.Group>
  );
}

function Lane({ lane, placed, stress }: { lane: PlacedLane; placed: PlacedSpectrum; stress: string }) {
  const { sizes } = placed;
  const colour = roleColour(lane.roleIndex);
  const lines = laneLines(lane, sizes);
  const size = sizes.fontSize;
  return (
    <Group.Group className={styles['lane'] ?? ''} data-stress={stress} opacity={lane.opacity}>
      <text className={styles['laneName']} y={lines.name} fontSize={size + 2.5}>
        {lane.name}
      </text>
      <text className={styles['laneShare']} y={lines.share} fontSize={size}>
        {laneWords(lane)}
      </text>
      {lane.extent && (
        <line
          x1={lane.extent[0] + 1}
          x2={lane.extent[1] - 1}
          y1={lines.extent}
          y2={lines.extent}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={lane.waits ? '4 4' : undefined}
        />
      )}
      {lane.centre !== undefined && <path d={centreMark(lane.centre, lines.extent, size)} fill={colour} />}
    </Group.Group>
  );
}

function Cell({ cell, id, stress }: { cell: PlacedCell; id: string; stress: string }) {
  const colour = roleColour(cell.roleIndex);
  if (cell.look === 'owns') {
    return (
      <rect
        className={styles['cell']}
        data-stress={stress}
        {...cellBox(cell, 0)}
        rx={2.5}
        fill={colour}
        opacity={cell.opacity}
      />
    );
  }
  return (
    <rect
      className={styles['cell']}
      data-stress={stress}
      {...cellBox(cell, 1)}
      rx={2}
      fill={cell.look === 'lent' ? 'none' : hatchFill(id, cell.roleIndex)}
      stroke={colour}
      strokeWidth={cellOutline(cell)}
      strokeDasharray={cell.look === 'lent' ? '3 3' : undefined}
      opacity={cell.opacity}
    />
  );
}
