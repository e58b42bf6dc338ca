import { scaleLinear } from 'd3';
import { dayNumber } from '../../engine/people/days.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { HireSpan } from '../model/hireSpans.ts';
import type { Period } from '../model/hiresProblem.ts';

export interface TimelineSizes {
  readonly width: number;
  readonly fontSize: number;
  /** Room for names left of the bars; 0: names stand above them. */
  readonly labelColumn: number;
}

export interface TimelineRow {
  readonly span: HireSpan;
  /** Top of the row, and of its bar. */
  readonly y: number;
  readonly barTop: number;
  readonly barBottom: number;
  readonly approved: number;
  readonly start: number;
  readonly full: number;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly x: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly rows: readonly TimelineRow[];
  /** Where quarters begin, and where the year after them does. */
  readonly lines: readonly { readonly period: Period; readonly x: number; readonly isNow: boolean }[];
}

const barHeight = 22;
const gap = 16;

/**
 * One row for each group, on one axis from today until everybody is fully productive and all quarters are over. Days beyond the
 * axis stand at its end.
 */
export function layoutTimeline(
  spans: readonly HireSpan[],
  periods: readonly Period[],
  today: Day,
  { width, fontSize, labelColumn }: TimelineSizes,
): PlacedTimeline {
  const quarters = periods.filter(({ kind }) => kind === 'quarter');
  const last = quarters.at(-1);
  const begin = dayNumber(today);
  const fulls = spans.map(({ full }) => dayNumber(full));
  const latest = Math.max(last ? dayNumber(last.to) : begin, ...fulls);
  const top = fontSize * 2;
  const above = labelColumn > 0 ? 0 : fontSize * 1.6;
  const rowHeight = above + barHeight + gap;
  // So that full productivity that is reached on the last day can be seen, and the sign of today is not cut.
  const end = latest + (latest - begin) * 0.06;
  const scale = scaleLinear([begin, end], [labelColumn + 6, width]).clamp(true);
  const at = (day: Day) => scale(dayNumber(day));
  const bottom = top + Math.max(1, spans.length) * rowHeight;
  return {
    width,
    height: bottom,
    plot: { x: labelColumn + 6, right: width, top, bottom },
    rows: spans.map((span, index) => {
      const y = top + index * rowHeight;
      const barTop = y + above + gap / 2;
      return {
        span,
        y,
        barTop,
        barBottom: barTop + barHeight,
        approved: at(span.approved),
        start: at(span.start),
        full: at(span.full),
      };
    }),
    lines: periods
      .filter(({ from }) => dayNumber(from) < end)
      .map((period, index) => ({ period, x: at(period.from), isNow: index === 0 })),
  };
}
