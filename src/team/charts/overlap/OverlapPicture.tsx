import { type CSSProperties, type MouseEvent, type PointerEvent, useId, useMemo, useRef } from 'react';
import type { Emphasis, Stress } from '../../../charts/emphasis.ts';
import { FADE_MS, useFade } from '../../../charts/motion/useFade.ts';
import { pointIn } from '../../../charts/pointIn.ts';
import { useMeasureText } from '../../../charts/useMeasureText.ts';
import { isSameSet } from '../../../engine/explain/conclusion.ts';
import { exactRegions, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { REDUCED_MOTION, useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { drawnSentence, overlapPictureWords, regionSentence } from '../../words/overlapPicture.ts';
import type { DrawnOverlap } from '../teamPicture.ts';
import { type OverlapLayout, rolesAt } from './layoutOverlap.ts';
import { OverlapMarks } from './OverlapMarks.tsx';
import styles from './OverlapPicture.module.css';
import { placeOverlap } from './placeOverlap.ts';

interface OverlapPictureProps {
  readonly playbook: Playbook;
  readonly drawn: DrawnOverlap;
  /** Another drawing is on its way. */
  readonly waiting: boolean;
  readonly emphasis: Emphasis | undefined;
  /** The set whose readout stays when nothing else is emphasised. */
  readonly pinned: readonly RoleId[] | undefined;
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
  const { playbook, drawn, waiting, emphasis, pinned, onEmphasis, because, onPin } = props;
  const [ref, width] = useWidth(WIDTH);
  const measure = useMeasureText();
  const height = Math.round(Math.max(LEAST_HEIGHT, width * RATIO));
  const shown = useMemo(() => {
    const room = { width, height, fontSize: FONT_SIZE, measure };
    const placed = placeOverlap(playbook, drawn, room, { withShares: false, shortNames: true });
    return { key: drawn.key, placed };
  }, [playbook, drawn, width, height, measure]);
  const leaving = useFade(shown, useMediaQuery(REDUCED_MOTION));
  const { efforts, drawing } = drawn;
  const { placed } = shown;
  const regions = useMemo(() => exactRegions(efforts).map((region) => region.roles), [efforts]);
  const under = useRef<readonly RoleId[] | undefined>(undefined);

  function regionUnder(event: MouseEvent<SVGSVGElement>) {
    const roles = rolesAt(placed, pointIn(event, width));
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

  // Neither the figures nor the quality of the picture before belong to the team that is asked for.
  const wanted = emphasis ?? (pinned && { kind: 'roles', roles: pinned });
  const stressed = waiting ? undefined : wanted;
  const set = stressed?.kind === 'roles' ? stressed.roles : undefined;
  const said = set && regionSentence(playbook, efforts, set, whyApart(set, because));
  return (
    <figure className={styles['figure']} ref={ref}>
      <svg
        className={styles['drawing']}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        style={fadeStyle}
        data-fading={leaving.length > 0 || undefined}
        data-waiting={waiting || undefined}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={leave}
        onClick={(event) => onPin(regionUnder(event))}
      >
        {[...leaving, shown].map((layer) =>
          layer === shown ? (
            <g key={layer.key}>
              <OverlapMarks
                playbook={playbook}
                placed={placed}
                stressOf={(role) => roleStress(efforts, stressed, role)}
              >
                {set && <RegionArea layout={placed} regions={regions} roles={set} />}
              </OverlapMarks>
            </g>
          ) : (
            <g key={layer.key} data-leaving>
              <OverlapMarks playbook={playbook} placed={layer.placed} />
            </g>
          ),
        )}
      </svg>
      <figcaption>
        <span className="visually-hidden">{overlapPictureWords.description} </span>
        <span className={styles['quality']} data-outdated={waiting || undefined}>
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

const fadeStyle = { '--fade': `${FADE_MS}ms` } as CSSProperties;

function whyApart(
  [a, b, ...others]: readonly RoleId[],
  because: OverlapPictureProps['because'],
): string | undefined {
  return a !== undefined && b !== undefined && others.length === 0 ? because([a, b]) : undefined;
}

function roleStress(efforts: RoleEfforts, emphasis: Emphasis | undefined, role: RoleId): Stress {
  if (!emphasis) return 'none';
  switch (emphasis.kind) {
    case 'role':
      return emphasis.role === role ? 'on' : 'off';
    case 'roles':
      return emphasis.roles.includes(role) ? 'on' : 'off';
    case 'duty':
    case 'cell':
      return efforts.get(role)?.has(emphasis.duty) ? 'on' : 'off';
  }
}

interface RegionAreaProps {
  readonly layout: OverlapLayout;
  /** Every set of roles with work of its own. */
  readonly regions: readonly (readonly RoleId[])[];
  readonly roles: readonly RoleId[];
}

/** Within all shapes of the set, outside of the rest; a pair without work of its own shows where it meets with others. */
function RegionArea({ layout: { shapes }, regions, roles }: RegionAreaProps) {
  const id = useId();
  const held = shapes.filter((shape) => roles.includes(shape.id));
  const isExact = regions.some((set) => isSameSet(set, roles));
  const isThere = regions.some((set) => roles.every((role) => set.includes(role)));
  const [first, ...others] = held;
  if (!first || held.length !== roles.length || !isThere) return null;
  const outside = isExact ? shapes.filter((shape) => !roles.includes(shape.id)) : [];
  const clip = (index: number) => `${id}-${index}`;
  return (
    <>
      <defs>
        {others.map((shape, index) => (
          <clipPath
            key={shape.id}
            id={clip(index)}
            clipPath={index > 0 ? `url(#${clip(index - 1)})` : undefined}
          >
            <path d={shape.path} />
          </clipPath>
        ))}
        <mask id={`${id}-outside`} maskUnits="userSpaceOnUse" x="0" y="0" width="100%" height="100%">
          <rect width="100%" height="100%" fill="#fff" />
          {outside.map((shape) => (
            <path key={shape.id} d={shape.path} fill="#000" />
          ))}
        </mask>
      </defs>
      <g mask={`url(#${id}-outside)`}>
        <path
          className={styles['region']}
          d={first.path}
          clipPath={others.length > 0 ? `url(#${clip(others.length - 1)})` : undefined}
        />
      </g>
    </>
  );
}
