import { Cell } from '../../../charts/Cell.tsx';
import { type ChartTheme, roleColourIn } from '../../../charts/chartTheme.ts';
import { OutlinedText } from '../../../charts/export/OutlinedText.tsx';
import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { rounded } from '../../../charts/rounded.ts';
import { cellSigns, centreSign } from '../../../charts/signs.tsx';
import { sum } from '../../../engine/measure/overlap.ts';
import { axisEnds } from '../../../engine/words/words.ts';
import { spectrumNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedScenario } from '../../words/reasons.ts';
import { laneWords, spectrumDescription } from '../../words/spectrum.ts';
import type { DrawPicture, PictureInput } from '../teamPicture.ts';
import { layoutSpectrum, type PlacedLane, type PlacedSpectrum } from './layoutSpectrum.ts';
import { centreMark, labelLines, laneLines } from './marks.ts';

/** Larger than on a screen. */
const sizes = {
  width: frameSize.inner,
  lane: 64,
  cell: 37,
  labelColumn: 172,
  tier: 19,
  fontSize: 13,
} as const;

/** From which effort on duties ask for a label: if too many ask, large ones may be left out for small ones. */
const labelsFrom = [0, 1.2, 1.6, 2.1, 2.6, 3] as const;

/** The spectrum, laid out afresh at one width, so that a phone gives as good a picture as a wide screen. */
export const drawSpectrum: DrawPicture = (input, inks) => {
  const { playbook, team, efforts } = input;
  const placed = layoutWithLabels(input);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedScenario(playbook, team.facts),
    body: <SpectrumBody placed={placed} inks={inks} />,
    height: placed.height,
    legend: [...cellSigns(placed.lanes.some((lane) => lane.waits)), centreSign],
    notes: spectrumNotes(
      playbook,
      team,
      unnamedColumns(placed).map((column) => column.duty),
    ),
    description: spectrumDescription(playbook, team, efforts),
  };
};

/** With names for as much of the work as there is room for: paper has no hover. */
function layoutWithLabels({ playbook, team, efforts }: PictureInput): PlacedSpectrum {
  const measure = (text: string, size: number) => textWidth(text, size, 'regular');
  const ways = labelsFrom.map((labelFrom) =>
    layoutSpectrum(playbook, team, efforts, { ...sizes, labelFrom }, measure),
  );
  const unnamed = (placed: PlacedSpectrum) => sum(unnamedColumns(placed).map((column) => column.effort));
  return ways.reduce((best, way) => (unnamed(way) < unnamed(best) ? way : best));
}

function unnamedColumns({ columns, labels }: PlacedSpectrum) {
  const named = new Set(labels.map((label) => label.duty));
  return columns.filter((column) => !named.has(column.duty));
}

function SpectrumBody({ placed, inks }: { placed: PlacedSpectrum; inks: ChartTheme }) {
  return (
    <>
      <Axis placed={placed} inks={inks} />
      {placed.lanes.map((lane) => (
        <Lane key={lane.role} lane={lane} placed={placed} inks={inks} />
      ))}
      {placed.cells.map((cell) => (
        <Cell
          key={cell.key}
          x={cell.x}
          y={cell.y}
          width={cell.width}
          height={cell.height}
          look={cell.look}
          colour={roleColourIn(inks, cell.roleIndex)}
        />
      ))}
      <Labels placed={placed} inks={inks} />
    </>
  );
}

function Axis({ placed, inks }: { placed: PlacedSpectrum; inks: ChartTheme }) {
  const { x, width, top } = placed.plot;
  const text = { y: top - 18, size: sizes.fontSize + 1, weight: 'semibold', fill: inks.soft } as const;
  return (
    <>
      <defs>
        <linearGradient id="formation-spectrum-axis">
          {inks.roles.map((colour, index) => (
            <stop key={colour} offset={index / (inks.roles.length - 1)} stopColor={colour} />
          ))}
        </linearGradient>
      </defs>
      <OutlinedText {...text} x={x}>
        {axisEnds[0]}
      </OutlinedText>
      <OutlinedText {...text} x={x + width} anchor="end">
        {axisEnds[1]}
      </OutlinedText>
      <rect x={x} y={top - 9} width={width} height={3} rx={1.5} fill="url(#formation-spectrum-axis)" />
    </>
  );
}

function Lane({ lane, placed, inks }: { lane: PlacedLane; placed: PlacedSpectrum; inks: ChartTheme }) {
  const lines = laneLines(lane, placed.sizes);
  const colour = roleColourIn(inks, lane.roleIndex);
  return (
    <>
      <OutlinedText x={0} y={lines.name} size={sizes.fontSize + 2.5} weight="semibold" fill={inks.ink}>
        {lane.name}
      </OutlinedText>
      <OutlinedText x={0} y={lines.share} size={sizes.fontSize} fill={inks.soft}>
        {laneWords(lane)}
      </OutlinedText>
      {lane.extent && (
        <line
          x1={rounded(lane.extent[0] + 1)}
          x2={rounded(lane.extent[1] - 1)}
          y1={rounded(lines.extent)}
          y2={rounded(lines.extent)}
          stroke={colour}
          strokeWidth={1.5}
          strokeDasharray={lane.waits ? '4 4' : undefined}
        />
      )}
      {lane.centre !== undefined && (
        <path d={centreMark(rounded(lane.centre), rounded(lines.extent), sizes.fontSize)} fill={colour} />
      )}
    </>
  );
}

function Labels({ placed, inks }: { placed: PlacedSpectrum; inks: ChartTheme }) {
  const { bottom } = placed.plot;
  const line = { stroke: inks.strongLine, strokeOpacity: 0.6, fill: 'none' } as const;
  return (
    <>
      {unnamedColumns(placed).map((column) => (
        <path key={column.duty} d={`M${rounded(column.x + column.width / 2)} ${bottom}v5`} {...line} />
      ))}
      {placed.labels.map((label) => {
        const { baseline, leader } = labelLines(label, placed);
        return (
          <g key={label.duty}>
            <path d={leader} {...line} />
            <OutlinedText x={label.x} y={baseline} size={sizes.fontSize} fill={inks.soft}>
              {label.text}
            </OutlinedText>
          </g>
        );
      })}
    </>
  );
}
