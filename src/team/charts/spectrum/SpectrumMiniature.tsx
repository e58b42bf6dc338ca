import { useMemo } from 'react';
import { Cell } from '../../../charts/Cell.tsx';
import { useChart } from '../../../charts/ChartContext.tsx';
import { roleColourIn } from '../../../charts/chartTheme.ts';
import type { Team } from '../../../engine/derive/team.ts';
import type { Playbook } from '../../../engine/playbook/playbook.ts';
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
  const { theme } = useChart();
  const cells = useMemo(() => layoutMiniature(playbook, team, width, height), [playbook, team]);
  return (
    <svg className={styles['svg']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {cells.map(({ role, roleIndex, ...cell }) => (
        <Cell key={`${role} ${cell.x}`} {...cell} colour={roleColourIn(theme, roleIndex)} thin />
      ))}
    </svg>
  );
}
