import { Grid } from '@visx/visx';
import { scaleLinear } from 'd3';
import { useId, useMemo } from 'react';
import { AxisEnds, AxisLine } from '../../../charts/AxisLine.tsx';
import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { wholePercent } from '../../../engine/words/format.ts';
import { statusWords } from '../../../engine/words/words.ts';
import { RoleLine } from '../spectrum/SpectrumMarks.tsx';
import { type AxisLane, type AxisSizes, layoutFixedAxis, type PlacedAxis } from './layoutFixedAxis.ts';
import styles from './SetupMultiple.module.css';

interface SetupMultipleProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly efforts: RoleEfforts;
  readonly sizes: AxisSizes;
  /** The effort of the highest mark among all multiples side by side. */
  readonly largest: number;
}

/** One setup on the fixed axis, as a drawing. Hidden from assistive technology: words and a table stand beside it. */
export function SetupMultiple({ playbook, team, efforts, sizes, largest }: SetupMultipleProps) {
  const id = useId();
  const { theme } = useChart();
  const placed = useMemo(
    () => layoutFixedAxis(playbook, team, efforts, sizes, largest),
    [playbook, team, efforts, sizes, largest],
  );
  const { plot, lanes, height } = placed;
  const { fontSize, width, labelColumn } = sizes;
  const axisY = plot.top - (labelColumn === undefined ? fontSize * 0.6 + 3 : 5);
  return (
    <svg className={styles['svg']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <AxisEnds x={plot.x} y={fontSize * 1.25} width={plot.width} size={fontSize} />
      <AxisLine id={id} x={plot.x} y={axisY} width={plot.width} roles={playbook.roles.length} />
      <Quarters placed={placed} sizes={sizes} />
      {lanes.map((lane) => (
        <g key={lane.role}>
          <Name lane={lane} sizes={sizes} />
          {lane.marks.map(({ duty, ...mark }) => (
            <Cell key={duty} {...mark} colour={roleColourIn(theme, lane.roleIndex)} thin />
          ))}
          <RoleLine lane={lane} y={lane.ground + 1.25} fontSize={fontSize} />
        </g>
      ))}
    </svg>
  );
}

const quarters = [0.25, 0.5, 0.75];

interface QuartersProps {
  readonly placed: PlacedAxis;
  readonly sizes: AxisSizes;
}

/** Faint lines for the eye, which goes from one multiple to the next. Where names stand above their lanes, they leave the names free. */
function Quarters({ placed: { ends, plot, lanes }, sizes }: QuartersProps) {
  const { theme } = useChart();
  const spans =
    sizes.labelColumn === undefined
      ? lanes.map((lane) => [lane.nameY + sizes.fontSize * 0.3, lane.ground] as const)
      : [[plot.top, plot.bottom] as const];
  const scale = scaleLinear(ends);
  return spans.map(([from, to]) => (
    <Grid.GridColumns
      key={from}
      scale={scale}
      tickValues={quarters}
      top={from}
      height={to - from}
      stroke={theme.line}
    />
  ));
}

function Name({ lane, sizes }: { readonly lane: AxisLane; readonly sizes: AxisSizes }) {
  const { theme, Text } = useChart();
  const { fontSize, width, labelColumn } = sizes;
  const share = labelColumn === undefined ? ({ x: width, anchor: 'end' } as const) : { x: 0 };
  return (
    <>
      <Text x={0} y={lane.nameY} size={fontSize + 1} weight="semibold" fill={theme.ink}>
        {lane.name}
      </Text>
      <Text {...share} y={lane.shareY} size={fontSize} fill={theme.soft}>
        {lane.waits ? statusWords.gated : wholePercent(lane.share)}
      </Text>
    </>
  );
}
