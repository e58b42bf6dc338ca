import { signWords } from '../engine/words/words.ts';
import { Cell, type CellLook } from './Cell.tsx';
import { useChart } from './ChartContext.tsx';
import { roleColourIn } from './chartTheme.ts';
import type { LegendEntry } from './Legend.tsx';

/** The signs of what a role does with a duty, in the colour of the first role. */
export function cellSigns(withLent: boolean): readonly LegendEntry[] {
  return [
    { sample: <SampleCell look="owns" />, text: signWords.owns },
    { sample: <SampleCell look="contributes" />, text: signWords.contributes },
    ...(withLent ? [{ sample: <SampleCell look="lent" />, text: signWords.lent }] : []),
  ];
}

export const centreSign: LegendEntry = { sample: <SampleCentre />, text: signWords.centre };
export const noneSign: LegendEntry = { sample: <SampleCell look="none" />, text: signWords.none };

function SampleCell({ look }: { look: CellLook | 'none' }) {
  const { theme } = useChart();
  return <Cell x={0} y={0} width={20} height={14} look={look} colour={roleColourIn(theme, 0)} />;
}

function SampleCentre() {
  const { theme } = useChart();
  return <path d="M10 3l5 7h-10z" fill={roleColourIn(theme, 0)} />;
}
