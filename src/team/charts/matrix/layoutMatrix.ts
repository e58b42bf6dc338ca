import type { CellLook } from '../../../charts/Cell.tsx';
import { textWidth } from '../../../charts/export/outlines.ts';
import { wrapText } from '../../../charts/wrapText.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { DutyId, Playbook } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { dutyName, roleName } from '../../../engine/words/words.ts';
import { type MatrixColumn, matrixRows } from './matrixRows.ts';

const HEAD = 44;
const ROW = 26;
/** Of the whole width: the names of the duties, and their effort with its bar. */
const NAMES = 0.3;
const EFFORTS = 0.12;
const FULL_BAR = 56;
const CELL = { gap: 28, height: 16 } as const;
export const MATRIX_TEXT = 13;
/** From one line of a name to the next. */
export const MATRIX_LINE = 17;

interface PlacedHead extends MatrixColumn {
  readonly lines: readonly string[];
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
  readonly cells: readonly PlacedCell[];
}

interface PlacedCell extends Pick<MatrixColumn, 'role' | 'roleIndex'> {
  readonly look: CellLook | 'none';
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
}

/** Places duties as rows in the order of the axis, and every drawn role as a column of the same width. */
export function layoutMatrix(playbook: Playbook, team: Team, width: number): PlacedMatrix {
  const { columns, rows: duties } = matrixRows(playbook, team);
  const left = width * (NAMES + EFFORTS);
  const column = (width - left) / Math.max(1, columns.length);
  const heads = columns.map((head, index): PlacedHead => {
    const name = roleName(playbook, head.role);
    return {
      ...head,
      lines: wrapText(name, MATRIX_TEXT, 'semibold', column - CELL.gap, textWidth),
      x: left + index * column,
      width: column,
    };
  });
  let bottom = HEAD;
  const rows = duties.map(({ duty, effort, part, looks }): PlacedRow => {
    const lines = wrapText(dutyName(playbook, duty), MATRIX_TEXT, 'regular', width * NAMES - 12, textWidth);
    const y = bottom;
    const height = ROW + (lines.length - 1) * MATRIX_LINE;
    bottom += height;
    const cells = heads.map(
      ({ role, roleIndex, x }, index): PlacedCell => ({
        role,
        roleIndex,
        look: looks[index] ?? 'none',
        x: x + CELL.gap / 2,
        y: y + (height - CELL.height) / 2,
        width: column - CELL.gap,
        height: CELL.height,
      }),
    );
    return { duty, lines, effort: percent(effort), bar: FULL_BAR * part, y, height, cells };
  });
  return {
    width,
    height: bottom,
    head: HEAD,
    effort: { numbers: width * NAMES + 42, bars: width * NAMES + 52 },
    heads,
    rows,
  };
}
