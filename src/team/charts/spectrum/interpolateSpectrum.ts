import { between, betweenParts } from '../../../charts/motion/interpolate.ts';
import type { PlacedCell, PlacedLane, PlacedSpectrum } from './layoutSpectrum.ts';

/** The spectrum between two setups. Labels and columns are those of the target: text that slides cannot be read. */
export function interpolateSpectrum(from: PlacedSpectrum, to: PlacedSpectrum, t: number): PlacedSpectrum {
  return {
    ...to,
    height: between(from.height, to.height, t),
    lanes: betweenParts(from.lanes, to.lanes, (lane) => lane.role, moveLane, t),
    cells: betweenParts(from.cells, to.cells, (cell) => cell.key, moveCell, t),
  };
}

function moveCell(a: PlacedCell, b: PlacedCell, t: number): PlacedCell {
  return { ...b, x: between(a.x, b.x, t), y: between(a.y, b.y, t), width: between(a.width, b.width, t) };
}

function moveLane(a: PlacedLane, b: PlacedLane, t: number): PlacedLane {
  const extent =
    a.extent && b.extent
      ? ([between(a.extent[0], b.extent[0], t), between(a.extent[1], b.extent[1], t)] as const)
      : b.extent;
  const centre = a.centre !== undefined && b.centre !== undefined ? between(a.centre, b.centre, t) : b.centre;
  return { ...b, y: between(a.y, b.y, t), cellY: between(a.cellY, b.cellY, t), extent, centre };
}
