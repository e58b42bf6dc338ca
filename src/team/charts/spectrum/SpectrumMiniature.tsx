import { useMemo } from 'react';
import { Cell, type CellLook } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import type { Team } from '../../../engine/derive/team.ts';
import { isDrawn } from '../../../engine/derive/team.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { lookOf } from '../lookOf.ts';
import { placeColumns } from './layoutSpectrum.ts';
import styles from './SpectrumMiniature.module.css';

const width = 96;
const height = 30;

/** A true spectrum, too small for words: the names of its roles stand beside it. */
export function SpectrumMiniature({ playbook, team }: { readonly playbook: Playbook; readonly team: Team }) {
  const { theme } = useChart();
  const cells = useMemo(() => layoutMiniature(playbook, team, width, height), [playbook, team]);
  return (
    <svg className={styles['svg']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {cells.map(({ role, roleIndex: place, ...cell }) => (
        <Cell key={`${role} ${cell.x}`} {...cell} colour={roleColourIn(theme, place)} thin />
      ))}
    </svg>
  );
}

/** Neighbouring duties that a role has in the same way, as one cell, in px. */
interface MiniatureCell {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly look: CellLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Height of a cell, in parts of that of its lane. */
const CELL = 0.7;

/** The spectrum without its words: the same columns and lanes, for a place of the given size. */
export function layoutMiniature(
  playbook: Playbook,
  team: Team,
  width: number,
  height: number,
): readonly MiniatureCell[] {
  const columns = placeColumns(team.duties, 0, width);
  const drawn = team.seats.filter(isDrawn);
  const lane = height / Math.max(1, playbook.roles.length);
  // Absent roles leave no gap, and the rest stays in the middle.
  const top = (height - drawn.length * lane) / 2;
  return drawn.flatMap(({ role }, index) => {
    const cells: MiniatureCell[] = [];
    let before: CellLook | undefined;
    for (const { duty, x, width: wide } of columns) {
      const look = lookOf(team, duty, role);
      const last = cells.at(-1);
      if (last && look && look === before) {
        cells[cells.length - 1] = { ...last, width: last.width + wide };
      } else if (look) {
        const y = top + (index + (1 - CELL) / 2) * lane;
        cells.push({
          role,
          roleIndex: roleIndex(playbook, role),
          look,
          x,
          y,
          width: wide,
          height: lane * CELL,
        });
      }
      before = look;
    }
    return cells;
  });
}
