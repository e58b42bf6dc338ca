import { type ChartTheme, roleColourIn } from '../../../charts/export/chartTheme.ts';
import { DROP, Lines } from '../../../charts/export/Lines.tsx';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { frameSize, type LegendEntry, type Picture } from '../../../charts/export/picture.ts';
import { rounded } from '../../../charts/export/rounded.ts';
import { builtinSizing } from '../../../playbook/builtinSizing.ts';
import { hireSpans } from '../../model/hireSpans.ts';
import {
  hiresSubtitle,
  type PlanStanding,
  planNotes,
  timelineNote,
  hiresPictureWords as words,
} from '../../words/exportNotes.ts';
import { hiresHeadline, spanDays, spanName } from '../../words/hires.ts';
import { hiresWords } from '../../words/hiresWords.ts';
import type { PlannedHires } from '../plannedHires.ts';
import { HIRE_LINE, HIRE_TEXT, layoutHires, type PlacedHires } from './layoutHires.ts';

/** The load on the first day: a part of the bar. */
const FIRST_LOAD = 0.1;
const RING = 5;

/** Everybody who is to come, from approval to fully productive. It names roles and levels, never people. */
export function drawHires(planned: PlannedHires, standing: PlanStanding, inks: ChartTheme): Picture {
  const { problem, plan, headcount, sized } = planned;
  const { playbook, team } = sized;
  const spans = hireSpans(problem, plan, playbook, builtinSizing, headcount);
  const placed = layoutHires(playbook, spans, problem, frameSize.inner);
  return {
    title: hiresHeadline(playbook, problem, plan),
    subtitle: hiresSubtitle(playbook, team.facts, problem.today),
    body: <HiresBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: legendOf(placed, inks),
    notes: [timelineNote, ...planNotes(problem, headcount, team.scenario, standing)],
    description: spans
      .map((span) => `${spanName(playbook, span)}: ${spanDays(span, problem.today)}.`)
      .join(' '),
  };
}

function legendOf({ rows }: PlacedHires, inks: ChartTheme): readonly LegendEntry[] {
  if (rows.length === 0) return [];
  const has = (wanted: PlacedHires['rows'][number]['kind']) => rows.some(({ kind }) => kind === wanted);
  const colour = roleColourIn(inks, rows[0]?.roleIndex ?? 0);
  return [
    ...(has('hire') ? [{ sample: <Dot x={10} y={7} kind="hire" inks={inks} />, text: words.approved }] : []),
    ...(has('vacancy')
      ? [{ sample: <Dot x={10} y={7} kind="vacancy" inks={inks} />, text: words.open }]
      : []),
    { sample: <Wait from={1} to={20} y={7} inks={inks} />, text: words.wait },
    { sample: <path d="M0 13v-1.5L14 1h6v12z" fill={colour} />, text: words.ramp },
    { sample: <path d="M10 0v14" stroke={inks.ink} strokeWidth={2} fill="none" />, text: words.full },
  ];
}

function HiresBody({ placed, inks }: { placed: PlacedHires; inks: ChartTheme }) {
  const { head, height, lines, rows } = placed;
  const heading = { size: HIRE_TEXT.axis, y: head - 13 } as const;
  const rule = { fill: 'none', strokeWidth: 1 } as const;
  return (
    <>
      <OutlinedText {...heading} x={0} weight="semibold" fill={inks.soft}>
        {words.who}
      </OutlinedText>
      {lines.map(({ key, x, isNow, label, labelX }) => (
        <g key={key}>
          {label !== '' && (
            <OutlinedText
              {...heading}
              x={labelX}
              weight={isNow ? 'semibold' : 'regular'}
              fill={isNow ? inks.accent : inks.soft}
            >
              {label}
            </OutlinedText>
          )}
          <path
            d={`M${rounded(x)} ${isNow ? head - 6 : head}V${height}`}
            stroke={isNow ? inks.accent : inks.line}
            fill="none"
            strokeWidth={isNow ? 2 : 1}
          />
        </g>
      ))}
      <path d={`M0 ${head - 0.5}h${frameSize.inner}`} stroke={inks.strongLine} {...rule} />
      {rows.length === 0 && (
        <OutlinedText
          x={0}
          y={(head + height) / 2 + HIRE_TEXT.name * DROP}
          size={HIRE_TEXT.name}
          fill={inks.ink}
        >
          {hiresWords.nobodyComes}
        </OutlinedText>
      )}
      {rows.map((row, place) => (
        <g key={row.key}>
          {place > 0 && <path d={`M0 ${row.y - 0.5}h${frameSize.inner}`} stroke={inks.line} {...rule} />}
          <HireRow row={row} right={placed.right} inks={inks} />
        </g>
      ))}
    </>
  );
}

interface HireRowProps {
  readonly row: PlacedHires['rows'][number];
  readonly right: number;
  readonly inks: ChartTheme;
}

/** Approved: a ring. Until the first day: a dotted line. Then a shape as high as the load: a wedge, then all of it. */
function HireRow({ row, right, inks }: HireRowProps) {
  const { barTop: top, barBottom: bottom, approved, start, full } = row;
  const wedge = [
    [start, bottom],
    [start, bottom - FIRST_LOAD * (bottom - top)],
    [full, top],
    [right, top],
    [right, bottom],
  ];
  return (
    <>
      <Lines
        x={0}
        y={row.nameY + HIRE_TEXT.name * DROP}
        size={HIRE_TEXT.name}
        step={HIRE_LINE.name}
        weight="semibold"
        fill={inks.ink}
      >
        {row.name}
      </Lines>
      <Lines
        x={0}
        y={row.daysY + HIRE_TEXT.days * DROP}
        size={HIRE_TEXT.days}
        step={HIRE_LINE.days}
        fill={inks.soft}
      >
        {row.days}
      </Lines>
      <Wait from={approved} to={start} y={bottom - 2} inks={inks} />
      <path
        d={`M${wedge.map((point) => point.map(rounded).join(' ')).join('L')}z`}
        fill={roleColourIn(inks, row.roleIndex)}
      />
      <path
        d={`M${rounded(full)} ${rounded(top - 4)}V${rounded(bottom)}`}
        stroke={inks.ink}
        strokeWidth={2}
        fill="none"
      />
      <Dot x={approved} y={bottom - 2} kind={row.kind} inks={inks} />
    </>
  );
}

interface WaitProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly inks: ChartTheme;
}

function Wait({ from, to, y, inks }: WaitProps) {
  return (
    <path
      d={`M${rounded(from)} ${rounded(y)}H${rounded(to)}`}
      stroke={inks.soft}
      strokeWidth={2}
      strokeDasharray="2 4"
      fill="none"
    />
  );
}

interface DotProps {
  readonly x: number;
  readonly y: number;
  readonly kind: PlacedHires['rows'][number]['kind'];
  readonly inks: ChartTheme;
}

/** A ring for a hire that the plan approves, a dot for a vacancy that is open already. */
function Dot({ x, y, kind, inks }: DotProps) {
  const at = { cx: rounded(x), cy: rounded(y), r: RING };
  return kind === 'vacancy' ? (
    <circle {...at} fill={inks.ink} />
  ) : (
    <circle {...at} r={RING - 0.5} fill={inks.ground} stroke={inks.ink} strokeWidth={2} />
  );
}
