import { layoutPeriods, type Periods } from './layoutPeriods.ts';
import { MeasuredPicture } from './MeasuredPicture.tsx';
import { PeriodsMarks } from './PeriodsMarks.tsx';

/** Stacked columns, one for each period. */
export function PeriodColumns({ periods }: { readonly periods: Periods }) {
  return (
    <MeasuredPicture
      fallback={560}
      draw={(width, measureText) => {
        const placed = layoutPeriods(periods, false, width, measureText);
        return { height: placed.table.height, marks: <PeriodsMarks placed={placed} /> };
      }}
    />
  );
}
