import { textWidth } from '../../../charts/export/outlines.ts';
import { pairOverlaps } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { listAnd, percent } from '../../../engine/words/format.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { type PlacedOverlap, placeOverlap } from './placeOverlap.ts';

export const OVERLAP_TEXT = { name: 16, pair: 14 } as const;
/** The picture at the left, the pairs at the right, and free ground between them. */
const PAIRS = { width: 396, row: 30, head: 32, figure: 84 } as const;
const BETWEEN = 40;
const HEIGHT = 500;

interface PlacedPair {
  readonly roles: readonly [RoleId, RoleId];
  readonly text: string;
  /** Undefined when the two share nothing. */
  readonly figure: string | undefined;
  /** The middle of its row. */
  readonly y: number;
}

export interface OverlapSheet {
  readonly height: number;
  readonly picture: PlacedOverlap;
  readonly pairs: readonly PlacedPair[];
  /** Where the pairs stand, and how high one of them is. */
  readonly column: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly row: number;
  };
}

/** Places the overlap picture with a share on every area that has room, and beside it every pair, largest first. */
export function layoutOverlapSheet(playbook: Playbook, drawn: DrawnOverlap, width: number): OverlapSheet {
  const pairs = [...pairOverlaps(drawn.efforts)].sort((a, b) => b.effort - a.effort);
  const tall = PAIRS.head + pairs.length * PAIRS.row;
  const height = Math.max(HEIGHT, tall);
  const top = (height - tall) / 2;
  const room = {
    width: width - PAIRS.width - BETWEEN,
    height,
    fontSize: OVERLAP_TEXT.name,
    measure: textWidth,
  };
  return {
    height,
    picture: placeOverlap(playbook, drawn, room, { withShares: true, shortNames: false }),
    pairs: pairs.map(({ roles, effort, shared }, index) => ({
      roles,
      text: pairText(playbook, roles),
      figure: shared.length === 0 ? undefined : percent(effort),
      y: top + PAIRS.head + (index + 0.5) * PAIRS.row,
    })),
    column: { x: width - PAIRS.width, width: PAIRS.width, top, row: PAIRS.row },
  };
}

/** Both names, or, where these are too long, what they are called for short. */
function pairText(playbook: Playbook, roles: readonly RoleId[]): string {
  const full = listAnd(roles.map((role) => roleName(playbook, role)));
  const isShortEnough = textWidth(full, OVERLAP_TEXT.pair, 'regular') < PAIRS.width - PAIRS.figure - 28;
  return isShortEnough ? full : listAnd(roles.map((role) => roleShort(playbook, role)));
}
