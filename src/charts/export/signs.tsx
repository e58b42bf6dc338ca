import { signWords } from '../../text/words.ts';
import { Cell } from './Cell.tsx';
import { type Inks, roleInk } from './inks.ts';
import type { LegendEntry } from './picture.ts';

/** What the signs mean, drawn in the colour of the first role as on the screen. */
export function cellSigns(inks: Inks, withLent: boolean): readonly LegendEntry[] {
  const colour = roleInk(inks, 0);
  const outlined = { x: 1, y: 1, width: 18, height: 12, colour };
  return [
    { sample: <Cell x={0} y={0} width={20} height={14} look="owns" colour={colour} />, text: signWords.owns },
    { sample: <Cell {...outlined} look="contributes" />, text: signWords.contributes },
    ...(withLent ? [{ sample: <Cell {...outlined} look="lent" />, text: signWords.lent }] : []),
  ];
}

export function centreSign(inks: Inks): LegendEntry {
  return { sample: <path d="M10 3l5 7h-10z" fill={roleInk(inks, 0)} />, text: signWords.centre };
}

export function noneSign(inks: Inks): LegendEntry {
  return { sample: <circle cx={10} cy={7} r={1.5} fill={inks.strongLine} />, text: signWords.none };
}
