import { useMemo } from 'react';
import type { Team } from '../../../engine/derive/team.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
import { roleColour } from '../../../ui/roleColour.ts';
import { layoutMiniature } from './layoutMiniature.ts';
import styles from './SpectrumMiniature.module.css';

interface SpectrumMiniatureProps {
  readonly playbook: Playbook;
  readonly team: Team;
}

const width = 96;
const height = 30;

/** A true spectrum, too small for words: the names of its roles stand beside it. */
export function SpectrumMiniature({ playbook, team }: SpectrumMiniatureProps) {
  const { lanes, thickness } = useMemo(
    () => layoutMiniature(playbook, team, width, height),
    [playbook, team],
  );
  return (
    <svg className={styles['svg']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lanes.map(({ role, roleIndex, owns, contributes, lent }) => (
        <g key={role} stroke={roleColour(roleIndex)} fill="none">
          <path d={owns} strokeWidth={thickness} />
          <path d={contributes} strokeWidth={thickness * 0.3} />
          <path d={lent} strokeWidth={thickness * 0.3} strokeDasharray="2 2" />
        </g>
      ))}
    </svg>
  );
}
