import { useChart } from '../../charts/ChartContext.tsx';
import { roleColourIn } from '../../charts/chartTheme.ts';
import { Line } from '../../charts/Line.tsx';
import { rounded } from '../../charts/rounded.ts';
import { TableMarks, Texts } from '../../charts/TableMarks.tsx';
import { Hatch } from './Hatch.tsx';
import type { PartLook } from './layoutColumns.ts';
import type { PeriodRow, PlacedPeriods } from './layoutPeriods.ts';

const SWATCH = 12;
const THICK = 2;

/** Stacked columns, with a table of their figures or without. */
export function PeriodsMarks({ placed }: { readonly placed: PlacedPeriods }) {
  const { theme } = useChart();
  const { left, right, bottom, band, level, table } = placed;
  return (
    <>
      {band && (
        <rect
          x={left}
          y={rounded(band.y)}
          width={right - left}
          height={rounded(band.height)}
          fill={theme.accentGround}
        />
      )}
      {placed.ticks.map((y) => (
        <Line key={y} d={`M${left} ${rounded(y)}H${right}`} ink="line" />
      ))}
      {placed.parts.map(({ key, ...part }) => (
        <Part key={key} {...part} />
      ))}
      {placed.signs.map(({ plate: { x, y, width, height } }) => (
        <rect
          key={`${x} ${y}`}
          x={rounded(x)}
          y={rounded(y)}
          width={rounded(width)}
          height={height}
          rx={3}
          fill={theme.ground}
        />
      ))}
      {level && <Line d={pathOf(level)} ink="accent" width={THICK} />}
      {placed.marks.map((mark) => (
        <Line key={mark.stretches.join(' ')} d={pathOf(mark)} ink="ink" width={THICK} />
      ))}
      <Line d={`M${left} ${rounded(bottom)}H${right}`} ink="strongLine" />
      <Texts texts={[...placed.signs.map(({ text }) => text), ...placed.texts]} />
      {table.rows.map(({ key, middle, data: { look } }) => (
        <g key={key} transform={`translate(0 ${rounded(middle - SWATCH / 2)})`}>
          <Swatch look={look} />
        </g>
      ))}
      {table.rows.length > 0 && <TableMarks table={table} />}
    </>
  );
}

function pathOf({ y, stretches }: NonNullable<PlacedPeriods['level']>): string {
  return stretches.map(([from, to]) => `M${rounded(from)} ${rounded(y)}H${rounded(to)}`).join('');
}

/** A part of a column, a line of the ground apart from that below it. */
function Part({ x, y, width, height, look }: Omit<PlacedPeriods['parts'][number], 'key'>) {
  const { theme } = useChart();
  if (height < 0.5) return null;
  if (look === 'hatched') {
    return <Hatch x={x} y={y} width={width} height={Math.max(1, height - 1)} />;
  }
  return (
    <rect
      x={rounded(x)}
      y={rounded(y)}
      width={rounded(width)}
      height={rounded(Math.max(0.5, height - 1))}
      fill={colourOf(look, theme)}
    />
  );
}

/** What a part looks like, in 12 × 12 px. */
export function Swatch({ look }: Pick<PeriodRow, 'look'>) {
  const { theme } = useChart();
  if (look === undefined) return null;
  if (look === 'mark') return <Line d="M-1 6h14" ink="ink" width={THICK} />;
  if (look === 'hatched') return <Hatch x={0} y={0} width={SWATCH} height={SWATCH} />;
  return <rect width={SWATCH} height={SWATCH} rx={2} fill={colourOf(look, theme)} />;
}

function colourOf(look: Exclude<PartLook, 'hatched'>, theme: ReturnType<typeof useChart>['theme']): string {
  return 'role' in look ? roleColourIn(theme, look.role) : theme[look.ink];
}

/** A piece of the level, for a legend. */
export function LevelSample() {
  return <Line d="M0 7h20" ink="accent" width={THICK} />;
}
