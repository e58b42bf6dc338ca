import type { PlacedCell, PlacedLane, PlacedSpectrum, SpectrumSizes } from './layoutSpectrum.ts';
import type { PlacedLabel } from './placeLabels.ts';

/** Where the marks of a placed spectrum stand: on the screen and in a picture to take away. */

/** The rectangle of a cell, smaller by half its outline, so that the outline stays inside. */
export function cellBox(cell: PlacedCell, inset: number) {
  const dx = Math.min(inset, cell.width / 4);
  return {
    x: cell.x + dx,
    y: cell.y + inset,
    width: Math.max(0.5, cell.width - 2 * dx),
    height: cell.height - 2 * inset,
  };
}

/** The outline of a cell that is not filled. */
export function cellOutline(cell: PlacedCell): number {
  return Math.min(2, cell.width / 3);
}

/** Baselines of the two texts of a lane, and its line from the first duty to the last. */
export function laneLines(lane: PlacedLane, { lane: height, cell, fontSize }: SpectrumSizes) {
  const name = lane.cellY + cell * 0.42;
  return { name, share: name + fontSize * 1.35, extent: lane.cellY + cell + height * 0.12 };
}

/** The triangle at the centre of a role's time, under its line. */
export function centreMark(centre: number, line: number, fontSize: number): string {
  return `M${centre},${line - 1} l${fontSize * 0.45},${fontSize * 0.6} h${-fontSize * 0.9} z`;
}

/** Where the text of a label begins, and its leader from the column down to there. */
export function labelLines(label: PlacedLabel, { plot, sizes }: PlacedSpectrum) {
  const top = plot.bottom + 10 + label.tier * sizes.tier;
  return {
    baseline: top + sizes.fontSize,
    leader: `M${label.at},${plot.bottom} V${plot.bottom + 4} H${label.leaderX} V${top}`,
  };
}
