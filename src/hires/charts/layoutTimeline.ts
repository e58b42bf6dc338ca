import { scaleLinear } from 'd3';
import {
  HEADING,
  layoutTable,
  type PlacedTable,
  type TextStyle,
  textCell,
} from '../../charts/layoutTable.ts';
import type { MeasureText } from '../../charts/measureText.ts';
import { dayNumber } from '../../engine/people/days.ts';
import type { Day } from '../../engine/people/roster.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { dayNear } from '../../engine/words/dates.ts';
import type { HireSpan } from '../model/hireSpans.ts';
import type { HiresProblem } from '../model/hiresProblem.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import { spanDays, spanName } from '../words/hires.ts';
import { hiresWords } from '../words/hiresWords.ts';

const NAME: TextStyle = { size: 15, weight: 'semibold', line: 19, ink: 'ink' };
const DAYS: TextStyle = { size: 13, line: 18, ink: 'soft' };
const DATE: TextStyle = { ...HEADING, weight: 'regular' };
const TODAY: TextStyle = { ...HEADING, ink: 'accent' };
const HEAD = 34;
const BAR = 26;
/** How far the line of full productivity stands out of its bar, and that of today of the rows. */
export const OUT = 4;
/** In a narrower picture names stand above the bars. */
const NARROW = 620;
/** The names: the most px, and the largest part of the width. */
const LABELS = { most: 330, part: 0.36 } as const;
/** Between names and bars, and between the labels of the axis. */
const GAP = 28;
const BETWEEN = 12;
/** Left of the axis, so that the sign of today is not cut. */
const BEFORE = 6;
/** Right of the last day, as part of the axis, so that full productivity that is reached on it can be seen. */
const AFTER = 0.06;

/** The stages of a group of people, in px. */
interface PlacedStages {
  readonly key: string;
  readonly kind: HireSpan['kind'];
  readonly roleIndex: number;
  readonly top: number;
  readonly bottom: number;
  readonly approved: number;
  readonly start: number;
  readonly full: number;
}

export interface PlacedTimeline {
  readonly table: PlacedTable<HireSpan | undefined>;
  /** Where all bars end. */
  readonly right: number;
  readonly stages: readonly PlacedStages[];
  /** Where quarters begin, and where the year after them does; each as stretches from a height to another. */
  readonly lines: readonly {
    readonly key: string;
    readonly x: number;
    readonly isNow: boolean;
    readonly stretches: readonly (readonly [from: number, to: number])[];
  }[];
}

/**
 * One row for each group, on one axis from today until everybody is fully productive and all quarters are over. Days beyond the
 * axis stand at its end.
 */
export function layoutTimeline(
  playbook: Playbook,
  spans: readonly HireSpan[],
  { periods, today }: Pick<HiresProblem, 'periods' | 'today'>,
  width: number,
  measureText: MeasureText,
): PlacedTimeline {
  const isNarrow = width < NARROW;
  const names = isNarrow ? width : Math.min(LABELS.most, width * LABELS.part);
  const axis = timeAxis(spans, periods, today, isNarrow ? 0 : names + GAP, width);
  const rows = spans.map((span) => {
    const texts = [
      { text: labelOf(playbook, span), style: NAME, width: names },
      { text: spanDays(span, today), style: DAYS, width: names },
    ];
    const room = { text: [''], style: { ...DAYS, line: BAR + 2 * OUT } };
    return {
      key: span.key,
      data: span,
      cells: [{ x: 0, texts: isNarrow ? [...texts, room] : texts }],
    };
  });
  const nobody = {
    key: 'nobody',
    data: undefined,
    cells: [textCell(0, hiresWords.nobodyComes, { ...NAME, weight: 'regular' }, { width })],
  };
  const quarters = periods
    .filter(({ from }) => axis.isOn(from))
    .map(({ from }) => ({ day: from, x: axis.at(from) }));
  const table = layoutTable<HireSpan | undefined>(
    [
      ...(isNarrow ? [] : [textCell(0, words.who, HEADING)]),
      ...axisLabels(quarters, today, width, measureText),
    ],
    rows.length > 0 ? rows : [nobody],
    { width, head: HEAD, row: 54, air: 16 },
    measureText,
  );
  const stages = table.rows.flatMap(({ data, y, height, middle }): readonly PlacedStages[] => {
    if (!data) return [];
    const top = isNarrow ? y + height - BAR - 2 * OUT : middle - BAR / 2;
    const { key, kind, role, approved, start, full } = data;
    const roleIndex = playbook.roles.findIndex(({ id }) => id === role);
    const places = { approved: axis.at(approved), start: axis.at(start), full: axis.at(full) };
    return [{ key, kind, roleIndex, top, bottom: top + BAR, ...places }];
  });
  // Where names stand above the bars, no line goes through them.
  const beside = stages.map(({ top, bottom }) => [top - OUT, bottom] as const);
  return {
    table,
    right: width,
    stages,
    lines: quarters.map(({ day, x }, index) => ({
      key: day,
      x,
      isNow: index === 0,
      stretches: isNarrow ? beside : [[index === 0 ? HEAD - 6 : HEAD, table.height]],
    })),
  };
}

function labelOf(playbook: Playbook, span: HireSpan): string {
  return spanName(playbook, span) + (span.kind === 'vacancy' ? `, ${words.vacancy(span.count)}` : '');
}

function timeAxis(
  spans: readonly HireSpan[],
  periods: HiresProblem['periods'],
  today: Day,
  left: number,
  right: number,
) {
  const begin = dayNumber(today);
  const last = periods.findLast(({ kind }) => kind === 'quarter');
  const latest = Math.max(last ? dayNumber(last.to) : begin, ...spans.map(({ full }) => dayNumber(full)));
  const end = latest + (latest - begin) * AFTER;
  const scale = scaleLinear([begin, end], [left + BEFORE, right]).clamp(true);
  return { at: (day: Day) => scale(dayNumber(day)), isOn: (day: Day) => dayNumber(day) < end };
}

/** The days above the lines, without those that would touch one before. */
function axisLabels(
  quarters: readonly { readonly day: Day; readonly x: number }[],
  today: Day,
  width: number,
  measureText: MeasureText,
) {
  let free = Number.NEGATIVE_INFINITY;
  return quarters.flatMap(({ day, x }, index) => {
    const [label, style] = index === 0 ? [words.today, TODAY] : [dayNear(day, today), DATE];
    const wide = measureText(label, style.size, style.weight);
    // A label stands around its line; that of today begins at it, as names end there.
    const left = index === 0 ? x : x - wide / 2;
    if (left < free || left + wide > width) return [];
    free = left + wide + BETWEEN;
    return [textCell(left, label, style)];
  });
}
