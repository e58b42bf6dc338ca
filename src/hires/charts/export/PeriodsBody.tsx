import type { ChartTheme } from '../../../charts/chartTheme.ts';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { DROP, Lines } from '../../../charts/Lines.tsx';
import { rounded } from '../../../charts/rounded.ts';
import type { ColumnPart } from '../layoutColumns.ts';
import { Hatch } from './Hatch.tsx';
import {
  PERIOD_LINE,
  PERIOD_TEXT,
  PLATE,
  type PlacedPeriods,
  type Stretch,
  TO_NAME,
} from './layoutPeriods.ts';

/** How a part of a column and the line of its figures look; a mark is the short line across a column. */
export type PartLook = { readonly fill: string } | 'hatched' | 'mark' | undefined;

interface PeriodsBodyProps {
  readonly placed: PlacedPeriods<ColumnPart>;
  /** Of all figures, above their names. */
  readonly unit: string;
  readonly lookOf: (key: string) => PartLook;
  readonly inks: ChartTheme;
}

const { tick, label, figure, sign, name, cell } = PERIOD_TEXT;
const SWATCH = 12;

/** Stacked columns over a table of their figures. */
export function PeriodsBody({ placed, unit, lookOf, inks }: PeriodsBodyProps) {
  const { left, right, columns, level, labelY, subY } = placed;
  return (
    <>
      <Ground placed={placed} inks={inks} />
      {columns.map(({ key, x, width, parts }) => (
        <g key={key}>
          {parts.map(({ part, y, height, ...rest }) => (
            <Part
              key={part.key}
              box={{ x, y, width, height }}
              sign={rest.sign}
              look={lookOf(part.key)}
              inks={inks}
            />
          ))}
        </g>
      ))}
      {level && <path d={pathOf(level.stretches, level.y)} stroke={inks.accent} {...thick} />}
      {columns.map(({ key, middle, mark, ...words }) => (
        <g key={key}>
          {mark && <path d={pathOf(mark.stretches, mark.y)} stroke={inks.ink} {...thick} />}
          {words.figure !== '' && (
            <OutlinedText
              x={middle}
              y={words.figureY + figure * DROP}
              size={figure}
              weight="semibold"
              fill={inks.ink}
              anchor="middle"
            >
              {words.figure}
            </OutlinedText>
          )}
          <OutlinedText x={middle} y={labelY + label * DROP} size={label} fill={inks.ink} anchor="middle">
            {words.label}
          </OutlinedText>
          <OutlinedText x={middle} y={subY + tick * DROP} size={tick} fill={inks.soft} anchor="middle">
            {words.sub}
          </OutlinedText>
        </g>
      ))}
      {level && (
        <Lines
          x={level.labelRight}
          y={level.y}
          around
          size={label}
          step={PERIOD_LINE}
          weight="semibold"
          fill={inks.accent}
          anchor="end"
        >
          {level.lines}
        </Lines>
      )}
      <OutlinedText x={0} y={labelY + label * DROP} size={label} weight="semibold" fill={inks.soft}>
        {unit}
      </OutlinedText>
      <path
        d={`M${left} ${rounded(placed.bottom)}H${right}`}
        stroke={inks.strongLine}
        strokeWidth={1}
        fill="none"
      />
      {placed.rows.map((row) => (
        <FigureLine key={row.key} row={row} columns={columns} look={lookOf(row.key)} inks={inks} />
      ))}
    </>
  );
}

const thick = { strokeWidth: 2, fill: 'none' } as const;

function pathOf(stretches: readonly Stretch[], y: number): string {
  return stretches.map(([from, to]) => `M${rounded(from)} ${rounded(y)}H${rounded(to)}`).join('');
}

function Ground({
  placed: { left, right, band, ticks, tickRight },
  inks,
}: Pick<PeriodsBodyProps, 'placed' | 'inks'>) {
  return (
    <>
      {band && (
        <rect
          x={left}
          y={rounded(band.y)}
          width={right - left}
          height={rounded(band.height)}
          fill={inks.accentGround}
        />
      )}
      {ticks.map(({ text, y }) => (
        <g key={y}>
          <path d={`M${left} ${rounded(y)}H${right}`} stroke={inks.line} strokeWidth={1} fill="none" />
          <OutlinedText x={tickRight} y={y + tick * DROP} size={tick} fill={inks.faint} anchor="end">
            {text}
          </OutlinedText>
        </g>
      ))}
    </>
  );
}

interface PartProps {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly sign: string;
  readonly look: PartLook;
  readonly inks: ChartTheme;
}

/** A part of a column, a line of the ground apart from that below it. Its sign has a ground of its own: no colour makes it pale. */
function Part({ box, sign: text, look, inks }: PartProps) {
  const { x, y, width, height } = box;
  if (height < 0.5) return null;
  const plate = textWidth(text, sign, 'semibold') + 2 * PLATE.x;
  const [centre, middle] = [x + width / 2, y + height / 2];
  return (
    <>
      {look === 'hatched' ? (
        <Hatch x={x} y={y} width={width} height={Math.max(1, height - 1)} colour={inks.soft} />
      ) : (
        typeof look === 'object' && (
          <rect
            x={rounded(x)}
            y={rounded(y)}
            width={rounded(width)}
            height={rounded(Math.max(0.5, height - 1))}
            fill={look.fill}
          />
        )
      )}
      {text !== '' && (
        <>
          <rect
            x={rounded(centre - plate / 2)}
            y={rounded(middle - PLATE.height / 2)}
            width={rounded(plate)}
            height={PLATE.height}
            rx={3}
            fill={inks.ground}
          />
          <OutlinedText
            x={centre}
            y={middle + sign * DROP}
            size={sign}
            weight="semibold"
            fill={inks.ink}
            anchor="middle"
          >
            {text}
          </OutlinedText>
        </>
      )}
    </>
  );
}

interface FigureLineProps {
  readonly row: PlacedPeriods<ColumnPart>['rows'][number];
  readonly columns: PlacedPeriods<ColumnPart>['columns'];
  readonly look: PartLook;
  readonly inks: ChartTheme;
}

function FigureLine({ row, columns, look, inks }: FigureLineProps) {
  const { y, height, isSum } = row;
  const middle = y + height / 2;
  const weight = isSum ? 'semibold' : 'regular';
  return (
    <>
      <path d={`M0 ${y + 0.5}h${frameSize.inner}`} stroke={inks.line} strokeWidth={1} fill="none" />
      <g transform={`translate(0 ${rounded(middle - SWATCH / 2)})`}>
        <Swatch look={look} inks={inks} />
      </g>
      <Lines x={TO_NAME} y={middle} around size={name} step={PERIOD_LINE} weight={weight} fill={inks.ink}>
        {row.name}
      </Lines>
      {columns.map(({ key, cellRight }, index) => (
        <OutlinedText
          key={key}
          x={cellRight}
          y={middle + cell * DROP}
          size={cell}
          weight={weight}
          fill={inks.ink}
          anchor="end"
        >
          {row.cells[index] ?? ''}
        </OutlinedText>
      ))}
    </>
  );
}

function Swatch({ look, inks }: { readonly look: PartLook; readonly inks: ChartTheme }) {
  if (look === undefined) return null;
  if (look === 'mark') return <path d="M-1 6h14" stroke={inks.ink} {...thick} />;
  if (look === 'hatched') {
    return <Hatch x={0} y={0} width={SWATCH} height={SWATCH} colour={inks.soft} />;
  }
  return <rect width={SWATCH} height={SWATCH} rx={2} fill={look.fill} />;
}
