import { useChart } from './ChartContext.tsx';
import { roleColourIn } from './chartTheme.ts';
import { Line } from './Line.tsx';
import { DROP, Lines } from './Lines.tsx';
import type { PlacedTable, PlacedText } from './layoutTable.ts';
import { rounded } from './rounded.ts';

/** The texts and lines of a picture that is a table. */
export function TableMarks({ table }: { readonly table: PlacedTable<unknown> }) {
  return (
    <>
      <Texts texts={[...table.heads, ...table.rows.flatMap(({ texts }) => texts)]} />
      {table.rules.map(({ y, ink }) => (
        <Line key={y} d={`M0 ${y}h${table.width}`} ink={ink} />
      ))}
    </>
  );
}

export function Texts({ texts }: { readonly texts: readonly PlacedText[] }) {
  const { theme } = useChart();
  return texts.map(({ lines, x, y, style: { size, weight = 'regular', line, ink }, anchor }, index) => (
    <Lines
      // biome-ignore lint/suspicious/noArrayIndexKey: texts may be equal, and their place is all that tells them apart.
      key={index}
      x={x}
      y={y + size * DROP}
      size={size}
      weight={weight}
      step={line}
      fill={theme[ink]}
      anchor={anchor}
    >
      {lines}
    </Lines>
  ));
}

/** The side of the mark of a role before its name, and from there to the name, in px. */
const SQUARE = 12;
export const TO_NAME = 24;

/** Before the name of a role, around the middle of a line. */
export function RoleSquare({ y, roleIndex }: { readonly y: number; readonly roleIndex: number }) {
  const { theme } = useChart();
  return (
    <rect
      y={rounded(y - SQUARE / 2)}
      width={SQUARE}
      height={SQUARE}
      rx={2}
      fill={roleColourIn(theme, roleIndex)}
    />
  );
}

interface RoleBarProps {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly height: number;
  readonly roleIndex: number;
}

/** A bar in the colour of a role, around the middle of a line. */
export function RoleBar({ x, middle, width, height, roleIndex }: RoleBarProps) {
  const { theme } = useChart();
  return (
    <rect
      x={rounded(x)}
      y={rounded(middle - height / 2)}
      width={rounded(width)}
      height={height}
      rx={Math.min(2, rounded(width / 2))}
      fill={roleColourIn(theme, roleIndex)}
    />
  );
}
