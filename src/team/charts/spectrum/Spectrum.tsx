import { type MouseEvent, useId, useMemo } from 'react';
import type { DutyPart, Emphasis } from '../../../charts/emphasis.ts';
import { Legend } from '../../../charts/Legend.tsx';
import { between, betweenParts } from '../../../charts/motion/interpolate.ts';
import { useMotion } from '../../../charts/motion/useMotion.ts';
import { pointIn } from '../../../charts/pointIn.ts';
import { cellSigns, centreSign } from '../../../charts/signs.tsx';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../../ui/useMediaQuery.ts';
import {
  hitSpectrum,
  layoutSpectrum,
  type PlacedCell,
  type PlacedLane,
  type PlacedSpectrum,
  type SpectrumSizes,
} from './layoutSpectrum.ts';
import styles from './Spectrum.module.css';
import { SpectrumMarks } from './SpectrumMarks.tsx';

interface SpectrumProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly sizes: SpectrumSizes;
  readonly emphasis?: Emphasis | undefined;
  /** The cell whose reasons are shown. */
  readonly chosen?: DutyPart | undefined;
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
  const hit = (event: MouseEvent<SVGElement>) => hitSpectrum(target, pointIn(event, target.width));
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
      {column && (
        <rect
          className={styles['column']}
          x={column.x}
          width={column.width}
          y={placed.plot.top}
          height={placed.plot.bottom - placed.plot.top + 4}
        />
      )}
      <SpectrumMarks id={id} placed={placed} roles={playbook.roles.length} emphasis={emphasis} />
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

function emphasisAt({ role, duty }: ReturnType<typeof hitSpectrum>): Emphasis | undefined {
  if (role !== undefined && duty !== undefined) return { kind: 'cell', role, duty };
  if (role !== undefined) return { kind: 'role', role };
  return duty === undefined ? undefined : { kind: 'duty', duty };
}

/** The spectrum between two setups. Labels and columns are those of the target: text that slides cannot be read. */
export function interpolateSpectrum(from: PlacedSpectrum, to: PlacedSpectrum, t: number): PlacedSpectrum {
  return {
    ...to,
    height: between(from.height, to.height, t),
    lanes: betweenParts(from.lanes, to.lanes, (lane) => lane.role, moveLane, t),
    cells: betweenParts(from.cells, to.cells, (cell) => cell.key, moveCell, t),
  };
}

function moveCell(a: PlacedCell, b: PlacedCell, t: number): PlacedCell {
  return { ...b, x: between(a.x, b.x, t), y: between(a.y, b.y, t), width: between(a.width, b.width, t) };
}

function moveLane(a: PlacedLane, b: PlacedLane, t: number): PlacedLane {
  const extent =
    a.extent && b.extent
      ? ([between(a.extent[0], b.extent[0], t), between(a.extent[1], b.extent[1], t)] as const)
      : b.extent;
  const centre = a.centre !== undefined && b.centre !== undefined ? between(a.centre, b.centre, t) : b.centre;
  return { ...b, y: between(a.y, b.y, t), cellY: between(a.cellY, b.cellY, t), extent, centre };
}

interface SpectrumLegendProps {
  readonly team: Team;
  /** The turned form of a phone, with rows instead of columns. */
  readonly turned: boolean;
}

/** What the signs of the spectrum mean, in the place where hovered duties are named. */
export function SpectrumLegend({ team, turned }: SpectrumLegendProps) {
  const signs = cellSigns(team.seats.some((seat) => seat.status === 'gated'));
  return (
    <Legend
      entries={turned ? signs : [...signs, centreSign]}
      rest={`${turned ? 'bar' : 'column width'}: share of the work`}
    />
  );
}
