import type { Emphasis } from '../../../charts/emphasis.ts';
import {
  type PairOverlap,
  pairOverlap,
  pairOverlaps,
  type RoleEfforts,
} from '../../../engine/measure/overlap.ts';
import { roleIndex } from '../../../engine/playbook/lookup.ts';
import type { Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { percent } from '../../../engine/words/format.ts';
import { roleName, roleShort } from '../../../engine/words/words.ts';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import styles from './PairMatrix.module.css';

/** How pairs can be asked about. */
interface PairAsks {
  readonly emphasis: Emphasis | undefined;
  readonly chosen: readonly RoleId[] | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (roles: readonly [RoleId, RoleId]) => void;
}

interface PairMatrixProps {
  readonly playbook: Playbook;
  readonly efforts: RoleEfforts;
  /** Undefined where there is nothing to press. */
  readonly asks?: PairAsks;
}

/** How strongly the largest overlap is tinted, in percent of the accent colour. */
const DARKEST = 42;

/** Every pair of seated roles: the work in which one could stand in for the other, or that there is none. */
export function PairMatrix({ playbook, efforts, asks }: PairMatrixProps) {
  const roles = [...efforts.keys()];
  const rows = roles.slice(1);
  const columns = roles.slice(0, -1);
  const largest = Math.max(1, ...pairOverlaps(efforts).map((pair) => pair.effort));
  return (
    <table className={styles['table']} data-asks={asks !== undefined || undefined}>
      <caption className="visually-hidden">
        Work that each pair of roles shares, in percent of the team’s work
      </caption>
      <thead>
        <tr>
          <td className={styles['rowHead']} />
          {columns.map((role) => (
            <th key={role} scope="col" className={styles['columnHead']}>
              <span className={styles['name']}>
                <RoleMark index={roleIndex(playbook, role)} />
                <abbr title={roleName(playbook, role)}>{roleShort(playbook, role)}</abbr>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody onMouseLeave={() => asks?.onEmphasis(undefined)}>
        {rows.map((a, index) => (
          <tr key={a}>
            <th scope="row">
              <span className={styles['name']}>
                <RoleMark index={roleIndex(playbook, a)} />
                {roleName(playbook, a)}
              </span>
            </th>
            {columns.map((b, column) => (
              <td key={b}>
                {column <= index && (
                  <PairCell
                    playbook={playbook}
                    pair={pairOverlap(efforts, b, a)}
                    largest={largest}
                    asks={asks}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PairCellProps {
  readonly playbook: Playbook;
  readonly pair: PairOverlap;
  readonly largest: number;
  readonly asks: PairAsks | undefined;
}

function PairCell({ playbook, pair: { roles, effort, shared }, largest, asks }: PairCellProps) {
  const nothing = shared.length === 0;
  const look = {
    className: styles['cell'],
    'data-empty': nothing || undefined,
    style: { '--share': (DARKEST * effort) / largest } as Record<string, number>,
    children: nothing ? 'nothing' : percent(effort),
  };
  if (!asks) return <span {...look} />;
  const { emphasis, chosen, onEmphasis, onChoose } = asks;
  const [b, a] = roles;
  const isStressed = emphasis?.kind === 'roles' && isPair(emphasis.roles, roles);
  const emphasise = () => onEmphasis({ kind: 'roles', roles });
  return (
    <button
      {...look}
      type="button"
      data-chosen={(chosen && isPair(chosen, roles)) || undefined}
      data-stress={isStressed ? 'on' : 'none'}
      aria-label={`${roleName(playbook, b)} and ${roleName(playbook, a)}: ${nothing ? 'nothing shared' : percent(effort)}. Why?`}
      onMouseEnter={emphasise}
      onFocus={emphasise}
      onBlur={() => onEmphasis(undefined)}
      onClick={() => onChoose(roles)}
    />
  );
}

function isPair(roles: readonly RoleId[], pair: readonly RoleId[]): boolean {
  return roles.length === 2 && pair.every((role) => roles.includes(role));
}
