import { useId } from 'react';
import { isSameSet } from '../../../engine/explain/conclusion.ts';
import type { RoleId } from '../../../engine/playbook/playbook.ts';
import type { OverlapLayout } from './layoutOverlap.ts';
import styles from './OverlapPicture.module.css';

interface RegionAreaProps {
  readonly layout: OverlapLayout;
  /** Every set of roles with work of its own. */
  readonly regions: readonly (readonly RoleId[])[];
  readonly roles: readonly RoleId[];
}

/** Within all shapes of the set, outside of the rest; a pair without work of its own shows where it meets with others. */
export function RegionArea({ layout: { shapes }, regions, roles }: RegionAreaProps) {
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
