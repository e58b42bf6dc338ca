import { Legend } from '../../../charts/Legend.tsx';
import { cellSigns, centreSign } from '../../../charts/signs.tsx';

interface SpectrumLegendProps {
  /** The turned form of a phone, with rows instead of columns. */
  readonly turned?: boolean;
  /** A seat waits, so that there are dashed cells. */
  readonly waits?: boolean;
}

/** What the signs of the spectrum mean, in the place where hovered duties are named. */
export function SpectrumLegend({ turned = false, waits = false }: SpectrumLegendProps) {
  const signs = cellSigns(waits);
  return (
    <Legend
      entries={turned ? signs : [...signs, centreSign]}
      rest={`${turned ? 'bar' : 'column width'}: share of the work`}
    />
  );
}
