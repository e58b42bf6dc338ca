import { useId } from 'react';
import type { Emphasis, Stress } from '../../../charts/emphasis.ts';
import { exactRegions, type RoleEfforts } from '../../../engine/measure/overlap.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { roleColour } from '../../../ui/roleColour.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import styles from './OverlapPicture.module.css';
import { LINE_HEIGHT } from './placeNames.ts';

interface OverlapShapesProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly layout: OverlapLayout;
  readonly fontSize: number;
  readonly emphasis: Emphasis | undefined;
  readonly nameOpacity?: number | undefined;
}

/** The shapes of the roles with their names, and the region that the emphasis is on. */
export function OverlapShapes(props: OverlapShapesProps) {
  const { playbook, efforts, layout, fontSize, emphasis, nameOpacity } = props;
  const stress = (role: RoleId) => roleStress(efforts, emphasis, role);
  const colour = (role: RoleId) => roleColour(playbook.roles.findIndex((candidate) => candidate.id === role));
  return (
    <>
      {layout.shapes.map(({ id, path }) => (
        <path
          key={id}
          className={styles['shape']}
          d={path}
          fill={colour(id)}
          stroke={colour(id)}
          data-stress={stress(id)}
        />
      ))}
      {emphasis?.kind === 'roles' && <RegionArea layout={layout} efforts={efforts} roles={emphasis.roles} />}
      {layout.names.map(({ id, x, y, lines, leader }) => (
        <g
          // Signs on the way and names at its end are not the same text, so that the names can come softly.
          key={nameOpacity === undefined ? id : `${id} on the way`}
          className={nameOpacity === undefined ? styles['named'] : undefined}
          opacity={nameOpacity}
        >
          {leader && (
            <>
              <line
                className={styles['leader']}
                x1={leader[0].x}
                y1={leader[0].y}
                x2={leader[1].x}
                y2={leader[1].y}
              />
              <circle cx={leader[1].x} cy={leader[1].y} r="3" fill={colour(id)} />
            </>
          )}
          <text className={styles['name']} fontSize={fontSize} data-stress={stress(id)}>
            {lines.map((line, index) => (
              <tspan
                key={line}
                x={x}
                y={y + fontSize * (0.35 + LINE_HEIGHT * (index - (lines.length - 1) / 2))}
              >
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </>
  );
}

/** Within all shapes of the set, outside of the rest; a pair without work of its own shows where it meets with others. */
function RegionArea({
  layout: { shapes },
  efforts,
  roles,
}: {
  layout: OverlapLayout;
  efforts: RoleEfforts;
  roles: readonly RoleId[];
}) {
  const id = useId();
  const held = shapes.filter((shape) => roles.includes(shape.id));
  const regions = exactRegions(efforts).map((region) => region.roles);
  const isExact = regions.some((set) => set.length === roles.length && set.every((r) => roles.includes(r)));
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
