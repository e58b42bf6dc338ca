import { textWidth } from '../../../charts/export/outlines.ts';
import { balanceText, wrapText } from '../../../charts/export/wrapText.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { dayNear } from '../../../engine/words/dates.ts';
import type { HireSpan } from '../../model/hireSpans.ts';
import type { HiresProblem } from '../../model/hiresProblem.ts';
import { hiresPictureWords as words } from '../../words/exportNotes.ts';
import { spanDays, spanName } from '../../words/hires.ts';
import { layoutTimeline } from '../layoutTimeline.ts';

export const HIRE_TEXT = { name: 15, days: 13, axis: 13 } as const;
export const HIRE_LINE = { name: 19, days: 18 } as const;
const HEAD = 34;
const ROW = 54;
/** Above and below the words of a row. */
const AIR = 16;
const BAR = 26;
const LABELS = 330;
/** Between names and bars, and between the labels of the axis. */
const GAP = 28;
const BETWEEN = 12;

interface PlacedHire {
  readonly key: string;
  readonly kind: HireSpan['kind'];
  readonly roleIndex: number;
  readonly name: readonly string[];
  readonly days: readonly string[];
  /** The middle of its first line, as for `daysY`. */
  readonly nameY: number;
  readonly daysY: number;
  readonly y: number;
  readonly height: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly approved: number;
  readonly start: number;
  readonly full: number;
}

interface PlacedLine {
  readonly key: string;
  readonly x: number;
  readonly isNow: boolean;
  /** Empty where it would touch another. */
  readonly label: string;
  /** The left edge of the label. */
  readonly labelX: number;
}

export interface PlacedHires {
  readonly height: number;
  readonly head: number;
  readonly right: number;
  readonly rows: readonly PlacedHire[];
  readonly lines: readonly PlacedLine[];
}

/** Places a row for each group of people, on the axis of the screen: names are as high as they need to be. */
export function layoutHires(
  playbook: Playbook,
  spans: readonly HireSpan[],
  { periods, today }: Pick<HiresProblem, 'periods' | 'today'>,
  width: number,
): PlacedHires {
  const axis = layoutTimeline(spans, periods, today, {
    width,
    fontSize: HIRE_TEXT.axis,
    labelColumn: LABELS + GAP,
  });
  let bottom = HEAD;
  const rows = axis.rows.map(({ span, approved, start, full }): PlacedHire => {
    const kind = span.kind === 'vacancy' ? `, ${words.vacancy(span.count)}` : '';
    const name = balanceText(spanName(playbook, span) + kind, HIRE_TEXT.name, 'semibold', LABELS);
    const days = wrapText(spanDays(span, today), HIRE_TEXT.days, 'regular', LABELS);
    const tall = name.length * HIRE_LINE.name + days.length * HIRE_LINE.days;
    const height = Math.max(ROW, tall + AIR);
    const y = bottom;
    bottom += height;
    const top = y + (height - tall) / 2;
    return {
      key: span.key,
      kind: span.kind,
      roleIndex: playbook.roles.findIndex(({ id }) => id === span.role),
      name,
      days,
      nameY: top + HIRE_LINE.name / 2,
      daysY: top + name.length * HIRE_LINE.name + HIRE_LINE.days / 2,
      y,
      height,
      barTop: y + (height - BAR) / 2,
      barBottom: y + (height + BAR) / 2,
      approved,
      start,
      full,
    };
  });
  let free = Number.NEGATIVE_INFINITY;
  const lines = axis.lines.map(({ period, x, isNow }): PlacedLine => {
    const label = isNow ? words.today : dayNear(period.from, today);
    const wide = textWidth(label, HIRE_TEXT.axis, isNow ? 'semibold' : 'regular');
    // A label stands around its line; that of today begins at it, as names end there.
    const labelX = isNow ? x : x - wide / 2;
    const isNamed = labelX >= free && labelX + wide <= width;
    if (isNamed) free = labelX + wide + BETWEEN;
    return { key: period.from, x, isNow, label: isNamed ? label : '', labelX };
  });
  // Where nobody comes, there is room to say so.
  return { height: Math.max(bottom, HEAD + ROW), head: HEAD, right: axis.plot.right, rows, lines };
}
