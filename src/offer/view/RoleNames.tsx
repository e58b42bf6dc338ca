import type { Team } from '../../engine/derive/team.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../engine/words/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import styles from './RoleNames.module.css';

interface RoleNamesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly roles: readonly RoleId[];
  /** Abbreviated, where there is no room for names. */
  readonly short?: boolean;
}

/** Roles by name and colour, side by side. */
export function RoleNames({ playbook, team, roles, short = false }: RoleNamesProps) {
  return (
    <ul className={styles['names']}>
      {roles.map((role) => {
        const name = roleName(playbook, role);
        return (
          <li key={role} className={styles['name']}>
            <RoleMark index={team.seats.findIndex((seat) => seat.role === role)} />
            {short ? <abbr title={name}>{roleShort(playbook, role)}</abbr> : name}
          </li>
        );
      })}
    </ul>
  );
}
