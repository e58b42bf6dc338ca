import { textWidth } from '../../../charts/export/outlines.ts';
import { frameSize } from '../../../charts/export/picture.ts';
import { cellSigns, centreSign } from '../../../charts/signs.tsx';
import { sum } from '../../../engine/measure/overlap.ts';
import { spectrumNotes } from '../../words/exportNotes.ts';
import { headlineOf } from '../../words/headline.ts';
import { printedSetup } from '../../words/reasons.ts';
import { spectrumDescription } from '../../words/spectrum.ts';
import type { DrawPicture, PictureInput } from '../teamPicture.ts';
import { layoutSpectrum, type PlacedSpectrum, unnamedColumns } from './layoutSpectrum.ts';
import { SpectrumMarks } from './SpectrumMarks.tsx';

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
export const drawSpectrum: DrawPicture = (input) => {
  const { playbook, team, efforts } = input;
  const placed = layoutWithLabels(input);
  return {
    title: headlineOf(playbook, team).title,
    subtitle: printedSetup(playbook, team.facts),
    body: <SpectrumMarks id="formation-spectrum" placed={placed} roles={playbook.roles.length} />,
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
  const ways = labelsFrom.map((labelFrom) =>
    layoutSpectrum(playbook, team, efforts, { ...sizes, labelFrom }, textWidth),
  );
  const unnamed = (placed: PlacedSpectrum) => sum(unnamedColumns(placed).map((column) => column.effort));
  return ways.reduce((best, way) => (unnamed(way) < unnamed(best) ? way : best));
}
