import { pairOverlap, type RoleEfforts } from '../../domain/overlap.ts';
import type { Playbook, RoleId } from '../../domain/playbook.ts';
import { percent } from '../../text/format.ts';
import { roleName, roleShort } from '../../text/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import type { Emphasis } from '../emphasis.ts';
import styles from './PairMatrix.module.css';

interface PairMatrixProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  readonly emphasis: Emphasis | undefined;
  readonly chosen: readonly RoleId[] | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
}

/** How strongly the largest overlap is tinted, in percent of the accent colour. */
const DARKEST = 42;

/** Every pair of seated roles: the work in which one could stand in for the other, or that there is none. */
export function PairMatrix({ playbook, efforts, emphasis, chosen, onEmphasis, onChoose }: PairMatrixProps) {
  const roles = [...efforts.keys()];
  const rows = roles.slice(1);
  const columns = roles.slice(0, -1);
  const indexOf = (id: RoleId) => playbook.roles.findIndex((role) => role.id === id);
  const largest = Math.max(
    1,
    ...rows.flatMap((a) => columns.map((b) => (a === b ? 0 : pairOverlap(efforts, a, b).effort))),
  );
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        Work that each pair of roles shares, in percent of the team’s work
      </caption>
      <thead>
        <tr>
          <td className={styles['rowHead']} />
          {columns.map((role) => (
            <th key={role} scope="col" className={styles['columnHead']}>
              <span className={styles['name']}>
                <RoleMark index={indexOf(role)} />
                <abbr title={roleName(playbook, role)}>{roleShort(playbook, role)}</abbr>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onMouseLeave={() => onEmphasis(undefined)}>
        {rows.map((a, index) => (
          <tr key={a}>
            <th scope="row">
              <span className={styles['name']}>
                <RoleMark index={indexOf(a)} />
                {roleName(playbook, a)}
              </span>
            </th>
            {columns.map((b, column) => {
              if (column > index) return <td key={b} />;
              const { effort, shared } = pairOverlap(efforts, b, a);
              const isChosen = chosen?.length === 2 && chosen.includes(a) && chosen.includes(b);
              return (
                <td key={b}>
                  <button
                    type="button"
                    className={styles['cell']}
                    data-empty={shared.length === 0 || undefined}
                    data-chosen={isChosen || undefined}
                    data-stress={isStressed(emphasis, a, b) ? 'on' : 'none'}
                    style={{ '--share': (DARKEST * effort) / largest } as Record<string, number>}
                    aria-label={`${roleName(playbook, b)} and ${roleName(playbook, a)}: ${shared.length === 0 ? 'nothing shared' : percent(effort)}. Why?`}
                    onMouseEnter={() => onEmphasis({ kind: 'roles', roles: [b, a] })}
                    onFocus={() => onEmphasis({ kind: 'roles', roles: [b, a] })}
                    onBlur={() => onEmphasis(undefined)}
                    onClick={() => onChoose([b, a])}
                  >
                    {shared.length === 0 ? 'nothing' : percent(effort)}
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isStressed(emphasis: Emphasis | undefined, a: RoleId, b: RoleId): boolean {
  return (
    emphasis?.kind === 'roles' &&
    emphasis.roles.length === 2 &&
    emphasis.roles.includes(a) &&
    emphasis.roles.includes(b)
  );
}
