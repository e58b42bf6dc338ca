import { isSameSet } from '../../../engine/explain/conclusion.ts';
import { exactRegions, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import type { EulerFit } from '../../../euler/types.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { layoutOverlap, type OverlapLayout, rolesAt } from './layoutOverlap.ts';
import type { NameRoom } from './placeNames.ts';
import { framed, type Point } from './shapes.ts';

/** Everything on the overlap picture, in px. */
export interface PlacedOverlap extends OverlapLayout {
  /** Of the names. */
  readonly fontSize: number;
  readonly shares: readonly PlacedShare[];
}

interface OverlapWords {
  /** Whether regions say their share, as far as they have room. */
  readonly withShares: boolean;
  /** Whether roles may be called by their short names, which something near the picture has to explain. */
  readonly shortNames: boolean;
}

/** The size of a share, in parts of that of a name. */
export const SHARE_SIZE = 15 / 16;

/** Places the shapes of the roles in a box, with their names and, if wanted, with the share of each region. */
export function placeOverlap(
  playbook: Playbook,
  { efforts, drawing }: DrawnOverlap,
  room: NameRoom,
  { withShares, shortNames }: OverlapWords,
): PlacedOverlap {
  const called = (name: (playbook: Playbook, role: RoleId) => string) =>
    new Map([...efforts.keys()].map((role) => [role, name(playbook, role)]));
  // A name within its shape would take the share below it for that of the whole role.
  const drawn = withShares ? { ...drawing, labels: [] } : drawing;
  const layout = layoutOverlap(drawn, called(roleName), room, shortNames ? called(roleShort) : undefined);
  const shareRoom = { fontSize: room.fontSize * SHARE_SIZE, measure: room.measure };
  return {
    ...layout,
    fontSize: room.fontSize,
    shares: withShares ? placeShares(layout, drawing.labels, efforts, shareRoom) : [],
  };
}

/** The share of a region, with its middle. */
export interface PlacedShare extends Point {
  readonly text: string;
  readonly roles: readonly string[];
}

/** Ground that stays free around a number, in parts of its font size. */
const MARGIN = 0.25;
/** Where a number may stand: at the middle of the region's room, else on rings around it, in parts of the font size. */
const rings = [0, 0.5, 1, 1.5, 2, 2.5, 3, 4];
const ANGLES = 16;

/** The share of each region on its own ground, where there is room for it. */
export function placeShares(
  layout: OverlapLayout,
  labels: EulerFit['labels'],
  efforts: RoleEfforts,
  { fontSize, measure }: Pick<NameRoom, 'fontSize' | 'measure'>,
): readonly PlacedShare[] {
  return exactRegions(efforts).flatMap(({ roles, effort }) => {
    const anchor = labels.find(({ sets }) => isSameSet(sets, roles));
    if (!anchor) return [];
    const text = percent(effort);
    const w = measure(text, fontSize) / 2 + MARGIN * fontSize;
    const h = fontSize * (0.4 + MARGIN);
    const isFree = ({ x, y }: Point) =>
      [-1, 0, 1].every((right) =>
        [-1, 0, 1].every((down) => isSameSet(rolesAt(layout, { x: x + right * w, y: y + down * h }), roles)),
      );
    const place = around(framed(anchor, layout.frame), fontSize).find(isFree);
    return place ? [{ ...place, text, roles }] : [];
  });
}

/** Nearest first. */
function around({ x, y }: Point, fontSize: number): readonly Point[] {
  return rings.flatMap((ring) =>
    Array.from({ length: ring === 0 ? 1 : ANGLES }, (_, index) => {
      const angle = (2 * Math.PI * index) / ANGLES;
      return { x: x + ring * fontSize * Math.cos(angle), y: y + ring * fontSize * Math.sin(angle) };
    }),
  );
}
