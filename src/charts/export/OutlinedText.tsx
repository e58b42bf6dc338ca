import { hasOutlines, outlineOf, textWidth, unitsPerEm, type Weight } from './outlines.ts';
import { rounded } from './rounded.ts';

interface OutlinedTextProps {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: string;
}

const before = { start: 0, middle: 0.5, end: 1 } as const;

/**
 * A line of text in a picture to take away: drawn, so that it looks the same in every program, whatever fonts there are.
 * A name in letters that the table does not have is written in a font of the place instead.
 */
export function OutlinedText({
  x,
  y,
  size,
  weight = 'regular',
  fill,
  anchor = 'start',
  children,
}: OutlinedTextProps) {
  if (!hasOutlines(children, weight)) {
    return (
      <text
        x={rounded(x)}
        y={rounded(y)}
        fontFamily="Inter, Helvetica, Arial, sans-serif"
        fontSize={size}
        fontWeight={weight === 'semibold' ? 600 : 400}
        textAnchor={anchor}
        fill={fill}
      >
        {children}
      </text>
    );
  }
  const left = x - textWidth(children, size, weight) * before[anchor];
  return (
    <path
      transform={`translate(${rounded(left)} ${rounded(y)}) scale(${size / unitsPerEm})`}
      d={outlineOf(children, weight)}
      fill={fill}
    />
  );
}
