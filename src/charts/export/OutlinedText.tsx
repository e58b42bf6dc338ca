import type { TextProps } from '../ChartContext.tsx';
import { fontWeights } from '../measureText.ts';
import { rounded } from '../rounded.ts';
import { hasOutlines, outlineOf, textWidth, unitsPerEm } from './outlines.ts';

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
}: TextProps) {
  if (!hasOutlines(children, weight)) {
    return (
      <text
        x={rounded(x)}
        y={rounded(y)}
        fontFamily="Inter, Helvetica, Arial, sans-serif"
        fontSize={size}
        fontWeight={fontWeights[weight]}
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
