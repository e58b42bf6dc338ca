import styles from './RoleMark.module.css';
import { roleColour } from './roleColour.ts';

interface RoleMarkProps {
  /** Place of the role in the order of the axis, from 0. */
  readonly index: number;
  readonly look?: 'solid' | 'outline' | 'faint';
}

/** The colour of a role, always beside its name: colour is never the only sign. */
export function RoleMark({ index, look = 'solid' }: RoleMarkProps) {
  return (
    <span
      className={styles['mark']}
      data-look={look}
      aria-hidden="true"
      ref={(element) => element?.style.setProperty('--colour', roleColour(index))}
    />
  );
}
