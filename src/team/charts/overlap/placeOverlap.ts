import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { layoutOverlap, type OverlapLayout } from './layoutOverlap.ts';
import type { NameRoom } from './placeNames.ts';
import { type PlacedShare, placeShares } from './placeShares.ts';

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
