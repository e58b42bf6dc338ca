import { useChart } from '../../../charts/ChartContext.tsx';
import type { Stress } from '../../../charts/emphasis.ts';
import { rounded } from '../../../charts/rounded.ts';
import type { DutyId } from '../../../engine/playbook/playbook.ts';
import type { PlacedColumn } from './layoutSpectrum.ts';
import { LABELS_TOP, type PlacedLabel } from './placeLabels.ts';

interface DutyLabelsProps {
  readonly columns: readonly Pick<PlacedColumn, 'duty' | 'x' | 'width'>[];
  readonly labels: readonly PlacedLabel[];
  /** Where the lanes end. */
  readonly top: number;
  /** Height of a row of labels. */
  readonly tier: number;
  readonly fontSize: number;
  readonly stressOf: (duty: DutyId) => Stress;
}

/** The duties' names below the lanes, with elbow leaders; a duty without a label keeps its tick. */
export function DutyLabels({ columns, labels, top, tier, fontSize, stressOf }: DutyLabelsProps) {
  const { theme, Text } = useChart();
  const labelled = new Set(labels.map((label) => label.duty));
  const line = { stroke: theme.strongLine, strokeOpacity: 0.6, fill: 'none' } as const;
  return (
    <>
      {columns.map(({ duty, x, width }) =>
        labelled.has(duty) ? null : <path key={duty} d={`M${rounded(x + width / 2)} ${top}v5`} {...line} />,
      )}
      {labels.map((label) => {
        const stress = stressOf(label.duty);
        const end = top + LABELS_TOP + label.tier * tier;
        return (
          <g key={label.duty} data-stress={stress === 'none' ? undefined : stress}>
            <path
              d={`M${rounded(label.at)} ${top}V${top + 4}H${rounded(label.leaderX)}V${rounded(end)}`}
              {...line}
            />
            <Text
              x={label.x}
              y={end + fontSize}
              size={fontSize}
              weight={stress === 'on' ? 'semibold' : 'regular'}
              fill={stress === 'on' ? theme.ink : theme.soft}
            >
              {label.text}
            </Text>
          </g>
        );
      })}
    </>
  );
}
