import type { Playbook } from '../../engine/playbook/playbook.ts';
import type { Sensitivity } from '../../engine/size/sensitivity.ts';
import { tenthFigure } from '../words/exportNotes.ts';
import { assumptionWords } from '../words/headcount.ts';

/** How many assumptions have a bar: nobody looks into more before a meeting. */
const BARS = 8;
/** People by which the longest bar differs from now at least. */
const LEAST_REACH = 0.1;

export interface SwingRow {
  readonly words: string;
  /** People at both ends. */
  readonly least: number;
  readonly most: number;
  readonly leastFigure: string;
  readonly mostFigure: string;
  /** Where the bar begins and ends: from -1 to 1, and 0 is how things are now. Either end may lie on the other side of now. */
  readonly from: number;
  readonly to: number;
}

/** A row for each assumption, from the one that moves the team most, on one scale. */
export function swingRows(playbook: Playbook, { base, swings }: Sensitivity): readonly SwingRow[] {
  const shown = swings.slice(0, BARS);
  const reach = Math.max(
    ...shown.flatMap(({ atLow, atHigh }) => [Math.abs(atLow - base), Math.abs(atHigh - base)]),
    LEAST_REACH,
  );
  return shown.map(({ assumption, atLow, atHigh }) => {
    const [least, most] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
    return {
      words: assumptionWords(playbook, assumption),
      least,
      most,
      leastFigure: tenthFigure(least),
      mostFigure: tenthFigure(most),
      from: (least - base) / reach,
      to: (most - base) / reach,
    };
  });
}
