import { signWords } from '../../engine/words/words.ts';
import { Cell } from './Cell.tsx';
import { type ChartTheme, roleColourIn } from './chartTheme.ts';
import type { LegendEntry } from './picture.ts';

/** What the signs mean, drawn in the colour of the first role as on the screen. */
export function cellSigns(inks: ChartTheme, withLent: boolean): readonly LegendEntry[] {
  const colour = roleColourIn(inks, 0);
  const outlined = { x: 1, y: 1, width: 18, height: 12, colour };
  return [
    { sample: <Cell x={0} y={0} width={20} height={14} look="owns" colour={colour} />, text: signWords.owns },
    { sample: <Cell {...outlined} look="contributes" />, text: signWords.contributes },
    ...(withLent ? [{ sample: <Cell {...outlined} look="lent" />, text: signWords.lent }] : []),
  ];
}

export function centreSign(inks: ChartTheme): LegendEntry {
  return { sample: <path d="M10 3l5 7h-10z" fill={roleColourIn(inks, 0)} />, text: signWords.centre };
}

export function noneSign(inks: ChartTheme): LegendEntry {
  return { sample: <circle cx={10} cy={7} r={1.5} fill={inks.strongLine} />, text: signWords.none };
}
