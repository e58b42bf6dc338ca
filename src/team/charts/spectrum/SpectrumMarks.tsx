import { AxisEnds, AxisLine } from '../../../charts/AxisLine.tsx';
import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import { type Emphasis, type Stress, stressOf } from '../../../charts/emphasis.ts';
import { rounded } from '../../../charts/rounded.ts';
import { laneWords } from '../../words/spectrum.ts';
import { DutyLabels } from './DutyLabels.tsx';
import { centreMark, laneLines, type PlacedLane, type PlacedSpectrum } from './layoutSpectrum.ts';

interface SpectrumMarksProps {
  /** Makes the id of the axis unique where the picture is. */
  readonly id: string;
  readonly placed: PlacedSpectrum;
  /** How many roles there are, on the axis and so in its line. */
  readonly roles: number;
  readonly emphasis?: Emphasis | undefined;
}

/** The axis, the lanes with their cells, and the names of the duties. */
export function SpectrumMarks({ id, placed, roles, emphasis }: SpectrumMarksProps) {
  const { theme } = useChart();
  const { plot, sizes } = placed;
  return (
    <>
      <AxisEnds x={plot.x} y={plot.top - 18} width={plot.width} size={sizes.fontSize + 1} />
      <AxisLine id={id} x={plot.x} y={plot.top - 9} width={plot.width} roles={roles} />
      {placed.lanes.map((lane) => (
        <g
          key={lane.role}
          data-stress={shown(stressOf(emphasis, { role: lane.role }))}
          opacity={lane.opacity < 1 ? lane.opacity : undefined}
        >
          <Lane lane={lane} placed={placed} />
        </g>
      ))}
      {placed.cells.map((cell) => (
        <g
          key={cell.key}
          data-stress={shown(stressOf(emphasis, { role: cell.role, duty: cell.duty }))}
          opacity={cell.opacity < 1 ? cell.opacity : undefined}
        >
          <Cell
            x={cell.x}
            y={cell.y}
            width={cell.width}
            height={cell.height}
            look={cell.look}
            colour={roleColourIn(theme, cell.roleIndex)}
          />
        </g>
      ))}
      <DutyLabels
        columns={placed.columns}
        labels={placed.labels}
        top={plot.bottom}
        tier={sizes.tier}
        fontSize={sizes.fontSize}
        stressOf={(duty) => (emphasis && 'duty' in emphasis ? stressOf(emphasis, { duty }) : 'none')}
      />
    </>
  );
}

function shown(stress: Stress): Stress | undefined {
  return stress === 'none' ? undefined : stress;
}

function Lane({ lane, placed: { sizes } }: { lane: PlacedLane; placed: PlacedSpectrum }) {
  const { theme, Text } = useChart();
  const lines = laneLines(lane, sizes);
  const { extent: reach } = lane;
  return (
    <>
      <Text x={0} y={lines.name} size={sizes.fontSize + 2.5} weight="semibold" fill={theme.ink}>
        {lane.name}
      </Text>
      <Text x={0} y={lines.share} size={sizes.fontSize} fill={theme.soft}>
        {laneWords(lane)}
      </Text>
      <RoleLine
        lane={{ ...lane, extent: reach && [reach[0] + 1, reach[1] - 1] }}
        y={lines.extent}
        fontSize={sizes.fontSize}
      />
    </>
  );
}

interface RoleLineProps {
  readonly lane: Pick<PlacedLane, 'roleIndex' | 'waits' | 'extent' | 'centre'>;
  readonly y: number;
  readonly fontSize: number;
}

/** From the first duty of a role to its last, dashed while its seat waits, with a triangle at the centre of its time. */
export function RoleLine({ lane: { roleIndex, waits, extent, centre }, y, fontSize }: RoleLineProps) {
  const { theme } = useChart();
  const colour = roleColourIn(theme, roleIndex);
  return (
    <>
      {extent && (
        <line
          x1={rounded(extent[0])}
          x2={rounded(extent[1])}
          y1={rounded(y)}
          y2={rounded(y)}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={waits ? '4 4' : undefined}
        />
      )}
      {centre !== undefined && <path d={centreMark(rounded(centre), rounded(y), fontSize)} fill={colour} />}
    </>
  );
}
