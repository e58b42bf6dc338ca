import { textWidth } from '../../../charts/export/outlines.ts';
import { wrapText } from '../../../charts/wrapText.ts';
import { isDrawn } from '../../../engine/derive/seatStatus.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { dutyName, roleName } from '../../../engine/words/words.ts';
import { lookOf } from '../spectrum/layoutSpectrum.ts';

const HEAD = 44;
const ROW = 26;
const LINE = 17;
/** Of the whole width: the names of the duties, and their effort with its bar. */
const NAMES = 0.3;
const EFFORTS = 0.12;
const FULL_BAR = 56;
const CELL = { gap: 28, height: 16 } as const;
export const MATRIX_TEXT = 13;

interface PlacedHead {
  readonly role: RoleId;
  readonly roleIndex: number;
  readonly lines: readonly string[];
  readonly waits: boolean;
  readonly x: number;
  readonly width: number;
}

interface PlacedRow {
  readonly duty: DutyId;
  readonly lines: readonly string[];
  readonly effort: string;
  readonly bar: number;
  readonly y: number;
  readonly height: number;
}

interface PlacedMark {
  readonly key: string;
  readonly roleIndex: number;
  readonly look: 'owns' | 'contributes' | 'lent' | 'none';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedMatrix {
  readonly width: number;
  readonly height: number;
  readonly head: number;
  /** Where the bars of the effort begin, and the right edge of their numbers. */
  readonly effort: { readonly numbers: number; readonly bars: number };
  readonly heads: readonly PlacedHead[];
  readonly rows: readonly PlacedRow[];
  readonly marks: readonly PlacedMark[];
}

/** Places duties as rows in the order of the axis, and every drawn role as a column of the same width. */
export function layoutMatrix(playbook: Playbook, team: Team, width: number): PlacedMatrix {
  const seats = team.seats.filter(isDrawn);
  const left = width * (NAMES + EFFORTS);
  const column = (width - left) / Math.max(1, seats.length);
  const largest = Math.max(1, ...team.duties.map((item) => item.effort));
  const heads = seats.map((seat, index): PlacedHead => {
    const name = roleName(playbook, seat.role);
    return {
      role: seat.role,
      roleIndex: playbook.roles.findIndex((role) => role.id === seat.role),
      lines: wrapText(name, MATRIX_TEXT, 'semibold', column - CELL.gap, textWidth),
      waits: seat.status === 'gated',
      x: left + index * column,
      width: column,
    };
  });
  let bottom = HEAD;
  const rows = team.duties.map(({ duty, effort }): PlacedRow => {
    const lines = wrapText(dutyName(playbook, duty), MATRIX_TEXT, 'regular', width * NAMES - 12, textWidth);
    const y = bottom;
    const height = ROW + (lines.length - 1) * LINE;
    bottom += height;
    return { duty, lines, effort: percent(effort), bar: (FULL_BAR * effort) / largest, y, height };
  });
  const marks = rows.flatMap((row) =>
    heads.map(
      (head): PlacedMark => ({
        key: `${row.duty} ${head.role}`,
        roleIndex: head.roleIndex,
        look: lookOf(team, row.duty, head.role) ?? 'none',
        x: head.x + CELL.gap / 2,
        y: row.y + (row.height - CELL.height) / 2,
        width: head.width - CELL.gap,
        height: CELL.height,
      }),
    ),
  );
  return {
    width,
    height: bottom,
    head: HEAD,
    effort: { numbers: width * NAMES + 42, bars: width * NAMES + 52 },
    heads,
    rows,
    marks,
  };
}
