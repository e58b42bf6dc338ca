import { roleIndex } from '../../engine/playbook/lookup.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { roleName, roleShort } from '../../engine/words/words.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import styles from './RoleNames.module.css';

/** Roles by name and colour, side by side; abbreviated where there is no room for names. */
export function RoleNames({ roles, short }: { readonly roles: readonly RoleId[]; readonly short?: boolean }) {
  const { playbook } = usePlanned();
  return (
    <ul className={styles['names']}>
      {roles.map((role) => {
        const name = roleName(playbook, role);
        return (
          <li key={role} className={styles['name']}>
            <RoleMark index={roleIndex(playbook, role)} />
            {short ? <abbr title={name}>{roleShort(playbook, role)}</abbr> : name}
          </li>
        );
      })}
    </ul>
  );
}
