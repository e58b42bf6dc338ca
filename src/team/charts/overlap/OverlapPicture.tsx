import { type MouseEvent, type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { Emphasis } from '../../../charts/emphasis.ts';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import { isSameSet } from '../../../engine/explain/conclusion.ts';
import { exactRegions } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import type { WalkOverlap } from '../../../euler/fitOverlap.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { drawnSentence, overlapPictureWords, regionSentence } from '../../words/overlapPicture.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { layoutOverlap, rolesAt } from './layoutOverlap.ts';
import styles from './OverlapPicture.module.css';
import { OverlapShapes } from './OverlapShapes.tsx';
import { usePassage } from './usePassage.ts';

interface OverlapPictureProps {
  readonly playbook: Playbook;
  readonly drawn: DrawnOverlap;
  /** Another drawing is on its way. */
  readonly waiting: boolean;
  readonly emphasis: Emphasis | undefined;
  /** The set whose readout stays when nothing else is emphasised. */
  readonly pinned: readonly RoleId[] | undefined;
  readonly walkOverlap: WalkOverlap;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  /** Why a pair shares nothing. */
  readonly because: (roles: readonly [RoleId, RoleId]) => string | undefined;
  /** A region was pressed, or what is beside all regions. */
  readonly onPin: (roles: readonly RoleId[] | undefined) => void;
}

const WIDTH = 480;
/** Height for the width, and the least. */
const RATIO = 340 / 480;
const LEAST_HEIGHT = 260;
/** Names in px, where the page sets its text in 16. */
const FONT_SIZE = 13;

/**
 * One shape for each role; where shapes overlap lies the work that these roles could do, with an area as large as its
 * share. Hidden from assistive technology: the pairs and the sets beside it say the same and drive the same highlight.
 */
export function OverlapPicture(props: OverlapPictureProps) {
  const { playbook, drawn, waiting, emphasis, pinned, walkOverlap, onEmphasis, because, onPin } = props;
  const [ref, width] = useWidth(WIDTH);
  const measure = useMeasureText();
  const height = Math.round(Math.max(LEAST_HEIGHT, width * RATIO));
  const layoutOf = useCallback(
    ({ efforts, drawing }: DrawnOverlap) => {
      const names = new Map([...efforts.keys()].map((role) => [role, roleName(playbook, role)]));
      const short = new Map([...efforts.keys()].map((role) => [role, roleShort(playbook, role)]));
      return layoutOverlap(drawing, names, { width, height, fontSize: FONT_SIZE, measure }, short);
    },
    [playbook, width, height, measure],
  );
  const room = useMemo(
    () => ({ playbook, room: { width, height }, sign: (id: RoleId) => roleShort(playbook, id), layoutOf }),
    [playbook, width, height, layoutOf],
  );
  const still = useMediaQuery(REDUCED_MOTION);
  const { now, leaving, onLeft, isMoving, isBehind } = usePassage(drawn, room, walkOverlap, {
    still,
    waiting,
  });
  const {
    drawn: { key, efforts, drawing },
    layout,
    nameOpacity,
  } = now;
  const regions = useMemo(() => exactRegions(efforts).map((region) => region.roles), [efforts]);
  const under = useRef<readonly RoleId[] | undefined>(undefined);

  function regionUnder({ clientX, clientY, currentTarget }: MouseEvent<SVGSVGElement>) {
    const box = currentTarget.getBoundingClientRect();
    const scale = width / (box.width || width);
    const point = { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
    const roles = rolesAt(layout, point);
    return regions.find((set) => isSameSet(set, roles));
  }

  function point(event: PointerEvent<SVGSVGElement>) {
    const roles = regionUnder(event);
    if (roles === under.current) return;
    under.current = roles;
    onEmphasis(roles && { kind: 'roles', roles });
  }

  function leave() {
    under.current = undefined;
    onEmphasis(undefined);
  }

  const shown: Emphasis | undefined = emphasis ?? (pinned && { kind: 'roles', roles: pinned });
  const [a, b, ...others] = shown?.kind === 'roles' ? shown.roles : [];
  const apart = a !== undefined && b !== undefined && others.length === 0 ? because([a, b]) : undefined;
  const sentence =
    shown?.kind === 'roles' ? regionSentence(playbook, efforts, shown.roles, apart) : undefined;
  // Neither the figures nor the quality of the picture before belong to the team that is asked for.
  const isOutdated = isBehind || isMoving;
  const said = isOutdated ? undefined : sentence;
  return (
    <figure className={styles['figure']} ref={ref}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        data-waiting={isBehind || undefined}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={leave}
        onClick={(event) => onPin(regionUnder(event))}
      >
        {leaving && (
          <g key={`leaving ${leaving.drawn.key}`} className={styles['leave']} onAnimationEnd={onLeft}>
            <OverlapShapes
              playbook={playbook}
              efforts={leaving.drawn.efforts}
              layout={leaving.layout}
              fontSize={FONT_SIZE}
              emphasis={undefined}
            />
          </g>
        )}
        <g key={key} className={leaving ? styles['enter'] : undefined}>
          <OverlapShapes
            playbook={playbook}
            efforts={efforts}
            layout={layout}
            fontSize={FONT_SIZE}
            nameOpacity={nameOpacity}
            emphasis={isOutdated ? undefined : shown}
          />
        </g>
      </svg>
      <figcaption>
        <span className="visually-hidden">{overlapPictureWords.description} </span>
        <span className={styles['quality']} data-outdated={isOutdated || undefined}>
          {drawnSentence(playbook, efforts, drawing.quality)}{' '}
          {!drawing.quality.exact && overlapPictureWords.exactInMatrix}
        </span>
      </figcaption>
      <p className={styles['readout']} aria-hidden="true" data-idle={!said || undefined}>
        {said ?? overlapPictureWords.hint}
      </p>
    </figure>
  );
}
