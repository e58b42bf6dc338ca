import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import type { LegendEntry } from '../../charts/Legend.tsx';
import { Line } from '../../charts/Line.tsx';
import { rounded } from '../../charts/rounded.ts';
import { TableMarks } from '../../charts/TableMarks.tsx';
import { firstDayLoad } from '../../engine/people/roster.ts';
import { hiresPictureWords as words } from '../words/exportNotes.ts';
import { OUT, type PlacedTimeline } from './layoutTimeline.ts';

const RING = 5;
/** From the foot of a bar to the middle of the line of waiting. */
const ABOVE = 2;

type Stages = PlacedTimeline['stages'][number];

/** Approved: a ring. Until the first day: a dotted line. Then a shape as high as the load: a wedge, then all of it. */
export function TimelineMarks({ placed }: { readonly placed: PlacedTimeline }) {
  const { table, lines, right, stages } = placed;
  return (
    <>
      {lines.map(({ key, x, isNow, stretches }) => (
        <Line
          key={key}
          d={stretches.map(([from, to]) => `M${rounded(x)} ${rounded(from)}V${rounded(to)}`).join('')}
          ink={isNow ? 'accent' : 'line'}
          width={isNow ? 2 : 1}
        />
      ))}
      <TableMarks table={table} />
      {stages.map(({ key, kind, roleIndex, top, bottom, approved, start, full }) => (
        <g key={key}>
          <Wait from={approved} to={start} y={bottom - ABOVE} />
          <Load {...{ start, full, right, top, bottom, roleIndex }} />
          <FullLoad x={full} top={top - OUT} bottom={bottom} />
          <Approval x={approved} y={bottom - ABOVE} kind={kind} />
        </g>
      ))}
    </>
  );
}

/** What the signs mean that are there. */
export function timelineLegend({ stages }: PlacedTimeline): readonly LegendEntry[] {
  const [first] = stages;
  if (!first) return [];
  const has = (wanted: Stages['kind']) => stages.some(({ kind }) => kind === wanted);
  const load = { start: 0, full: 14, right: 20, top: 1, bottom: 13, roleIndex: first.roleIndex };
  return [
    ...(has('hire') ? [{ sample: <Approval x={10} y={7} kind="hire" />, text: words.approved }] : []),
    ...(has('vacancy') ? [{ sample: <Approval x={10} y={7} kind="vacancy" />, text: words.open }] : []),
    { sample: <Wait from={1} to={20} y={7} />, text: words.wait },
    { sample: <Load {...load} />, text: words.ramp },
    { sample: <FullLoad x={10} top={0} bottom={14} />, text: words.full },
  ];
}

function Wait({ from, to, y }: { readonly from: number; readonly to: number; readonly y: number }) {
  const d = `M${rounded(from)} ${rounded(y)}H${rounded(to)}`;
  return <Line d={d} ink="soft" width={2} dashes="2 4" />;
}

type LoadProps = Pick<Stages, 'start' | 'full' | 'top' | 'bottom' | 'roleIndex'> & { readonly right: number };

function Load({ start, full, right, top, bottom, roleIndex }: LoadProps) {
  const { theme } = useChart();
  const corners = [
    [start, bottom],
    [start, bottom - firstDayLoad * (bottom - top)],
    [full, top],
    [right, top],
    [right, bottom],
  ];
  return (
    <path
      d={`M${corners.map((corner) => corner.map(rounded).join(' ')).join('L')}z`}
      fill={roleColourIn(theme, roleIndex)}
    />
  );
}

function FullLoad({ x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number }) {
  return <Line d={`M${rounded(x)} ${rounded(top)}V${rounded(bottom)}`} ink="ink" width={2} />;
}

/** A ring for a hire that the plan approves, a dot for a vacancy that is open already. */
function Approval({ x, y, kind }: { readonly x: number; readonly y: number; readonly kind: Stages['kind'] }) {
  const { theme } = useChart();
  const at = { cx: rounded(x), cy: rounded(y) };
  return kind === 'vacancy' ? (
    <circle {...at} r={RING} fill={theme.ink} />
  ) : (
    <circle {...at} r={RING - 0.5} fill={theme.ground} stroke={theme.ink} strokeWidth={2} />
  );
}
