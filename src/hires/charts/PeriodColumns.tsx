import { Pattern } from '@visx/visx';
import { useId } from 'react';
import { useWidth } from '../../ui/useWidth.ts';
import { fittingLabels } from './fitLabels.ts';
import {
  type Column,
  type ColumnPart,
  layoutColumns,
  type PlacedColumn,
  type PlacedColumns,
} from './layoutColumns.ts';
import styles from './PeriodColumns.module.css';

/** How a part looks: filled with a colour, or hatched, which is the sign of what is missing or spent once. */
export interface DrawnPart extends ColumnPart {
  readonly colour: string;
  readonly isHatched?: boolean;
  /** Drawn inside where there is room; of a hatched part above the column where there is none. */
  readonly sign?: string;
}

interface PeriodColumnsProps {
  readonly columns: readonly Column<DrawnPart>[];
  readonly height: number;
  /** The figure above a column. */
  readonly figure?: (column: Column<DrawnPart>, total: number) => string;
  readonly tick: (value: number) => string;
  /** A level across the whole picture, named above it. */
  readonly line?: { readonly value: number; readonly label: string } | undefined;
  /** Values between which the level may be. */
  readonly band?: { readonly low: number; readonly high: number } | undefined;
  /** A mark across each column. */
  readonly marks?: readonly number[];
}

const fontSize = 12;
/** Pixels. */
const HALF_LETTER = 3.2;

/** Stacked columns, one for each period. Not read out: a table with the same figures stands beside it. */
export function PeriodColumns(props: PeriodColumnsProps) {
  const { columns, height, figure, tick, line, band, marks = [] } = props;
  const id = useId();
  const [ref, width] = useWidth(560);
  const reach = Math.max(line?.value ?? 0, band?.high ?? 0, ...marks);
  const placed = layoutColumns(columns, reach, { width, height, fontSize });
  const { plot, y } = placed;
  const words = wordsOf(placed, figure, figure && line && y(line.value));
  return (
    <div ref={ref} className={styles['box']}>
      <svg width={width} height={height} aria-hidden="true" className={styles['picture']}>
        <defs>
          <Pattern.PatternLines
            id={`${id}-gap`}
            width={6}
            height={6}
            stroke="var(--ink-soft)"
            strokeWidth={1.25}
            orientation={['diagonal']}
          />
        </defs>
        <Ground placed={placed} band={band} tick={tick} />
        {placed.columns.map((column, index) => (
          <ColumnShape
            key={column.column.key}
            placed={column}
            hatch={`url(#${id}-gap)`}
            foot={plot.bottom}
            right={plot.x + plot.width}
            words={words[index]}
            mark={marks[index] === undefined ? undefined : y(marks[index])}
          />
        ))}
        {line && <Level placed={placed} line={line} />}
      </svg>
    </div>
  );
}

/** What stands at a column, and how high its figure does. */
interface ColumnWords {
  readonly figure: string;
  readonly figureY: number;
  readonly label: string;
  readonly sub: string;
}

/** Words that would run into those beside them are left out: they are in the table. `line`: a height that figures keep away from. */
function wordsOf(
  { columns }: PlacedColumns<DrawnPart>,
  figure: PeriodColumnsProps['figure'],
  line: number | undefined,
): readonly ColumnWords[] {
  const words = columns.map((placed) => ({
    middle: placed.x + placed.width / 2,
    figure: figure?.(placed.column, placed.total) ?? outsideSign(placed),
    figureY: line !== undefined && isCrossed(placed, line) ? placed.top + fontSize + 4 : placed.top - 5,
    label: placed.column.label,
    sub: placed.column.sub,
  }));
  const fitting = (of: 'figure' | 'label') =>
    fittingLabels(
      words.map((item) => ({ text: item[of], middle: item.middle, y: of === 'figure' ? item.figureY : 0 })),
      fontSize,
    );
  // Of two years the later one is news; the first is today's.
  const years = fittingLabels(
    words.map(({ sub, middle }) => ({ text: sub, middle, y: 0 })).reverse(),
    fontSize,
  );
  const [figures, labels] = [fitting('figure'), fitting('label')];
  return words.map((item, index) => ({
    figure: figures.has(index) ? item.figure : '',
    figureY: item.figureY,
    label: labels.has(index) ? item.label : '',
    sub: years.has(words.length - 1 - index) ? item.sub : '',
  }));
}

interface GroundProps extends Pick<PeriodColumnsProps, 'band' | 'tick'> {
  readonly placed: PlacedColumns<DrawnPart>;
}

/** The band, and the axis over it. */
function Ground({ placed: { plot, ticks, y }, band, tick }: GroundProps) {
  return (
    <>
      {band && (
        <rect
          x={plot.x}
          width={plot.width}
          y={y(band.high)}
          height={y(band.low) - y(band.high)}
          className={styles['band']}
        />
      )}
      {ticks.map(({ value, y: at }) => (
        <g key={value}>
          <line x1={plot.x} x2={plot.x + plot.width} y1={at} y2={at} className={styles['grid']} />
          <text x={plot.x - 8} y={at} dy="0.32em" textAnchor="end" className={styles['tick']}>
            {tick(value)}
          </text>
        </g>
      ))}
    </>
  );
}

interface LevelProps {
  readonly placed: PlacedColumns<DrawnPart>;
  readonly line: { readonly value: number; readonly label: string };
}

function Level({ placed: { plot, y }, line }: LevelProps) {
  const end = plot.x + plot.width;
  return (
    <g>
      <line x1={plot.x} x2={end} y1={y(line.value)} y2={y(line.value)} className={styles['level']} />
      <text x={end} y={fontSize} textAnchor="end" className={styles['levelLabel']}>
        {`— ${line.label}`}
      </text>
    </g>
  );
}

/** Whether a line at this height would go through the figure above a column. */
function isCrossed({ top }: PlacedColumn<DrawnPart>, line: number): boolean {
  return line < top && line > top - fontSize - 8;
}

/** Whether a sign fits into a part. */
function hasRoom(height: number, width: number): boolean {
  return height >= fontSize + 4 && width >= 30;
}

/** The sign of the hatched part on top, if it has no room inside. */
function outsideSign({ parts, width }: PlacedColumn<DrawnPart>): string {
  const last = parts.at(-1);
  return last?.part.isHatched && !hasRoom(last.height, width) ? (last.part.sign ?? '') : '';
}

interface ColumnShapeProps {
  readonly placed: PlacedColumn<DrawnPart>;
  readonly hatch: string;
  readonly foot: number;
  readonly right: number;
  readonly words: ColumnWords | undefined;
  readonly mark: number | undefined;
}

function ColumnShape({ placed, hatch, foot, right, words, mark }: ColumnShapeProps) {
  const { x, width, parts } = placed;
  const middle = x + width / 2;
  return (
    <g>
      {parts.map(({ part, y, height }) => (
        <g key={part.key}>
          <rect
            x={x}
            y={y}
            width={width}
            height={height}
            fill={part.isHatched ? hatch : part.colour}
            className={part.isHatched ? styles['gap'] : styles['part']}
          />
          {part.sign !== undefined && hasRoom(height, width) && (
            <text
              x={middle}
              y={y + height / 2}
              dy="0.35em"
              textAnchor="middle"
              className={styles[part.isHatched ? 'missing' : 'sign']}
            >
              {part.sign}
            </text>
          )}
        </g>
      ))}
      {mark !== undefined && (
        <line x1={x - 4} x2={x + width + 4} y1={mark} y2={mark} className={styles['mark']} />
      )}
      {words && (
        <>
          <text x={middle} y={words.figureY} textAnchor="middle" className={styles['figure']}>
            {words.figure}
          </text>
          <text x={middle} y={foot + fontSize * 1.4} textAnchor="middle" className={styles['label']}>
            {words.label}
          </text>
          {/* Under the last column the longest word would be cut. */}
          <text
            x={Math.min(middle, right - words.sub.length * HALF_LETTER)}
            y={foot + fontSize * 2.6}
            textAnchor="middle"
            className={styles['tick']}
          >
            {words.sub}
          </text>
        </>
      )}
    </g>
  );
}
