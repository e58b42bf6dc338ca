import { type KeyboardEvent, useMemo, useState } from 'react';
import { Cell } from '../../../charts/Cell.tsx';
import { type DutyPart, type Emphasis, stressOf } from '../../../charts/emphasis.ts';
import type { Team } from '../../../engine/derive/team.ts';
import { dutyIn } from '../../../engine/explain/conclusion.ts';
import type { DutyId, Playbook, RoleId } from '../../../engine/playbook/playbook.ts';
import { percent, wholePercent } from '../../../engine/words/format.ts';
import {
  dutyName,
  dutyShort,
  responsibilityWords,
  roleName,
  roleShort,
  statusWords,
} from '../../../engine/words/words.ts';
import { Button } from '../../../ui/Button.tsx';
import { RoleMark } from '../../../ui/RoleMark.tsx';
import { roleColour } from '../../../ui/roleColour.ts';
import styles from './DutyGrid.module.css';
import { type MatrixColumn, type MatrixRow, matrixRows } from './matrixRows.ts';
import { useRovingFocus } from './useRovingFocus.ts';

interface DutyGridProps {
  readonly playbook: Playbook;
  readonly team: Team;
  /** What the grid is, for assistive technology. */
  readonly label: string;
  /** `phone`: short names, a bar for the effort, small duties folded. */
  readonly look: 'wide' | 'phone';
  readonly emphasis: Emphasis | undefined;
  readonly chosen: DutyPart | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (part: DutyPart) => void;
}

/** Duties up to this percentage of the work fold together on a phone. */
const SMALL = 2;

/**
 * Duties × roles as a real grid: one tab stop, arrows move, Enter or a click asks for the reasons, and the focus drives the
 * same highlight as the pointer. On a phone it is the spectrum itself, turned: engineering on top.
 */
export function DutyGrid(props: DutyGridProps) {
  const { playbook, team, label, look, emphasis, chosen, onEmphasis, onChoose } = props;
  const [unfolded, setUnfolded] = useState(false);
  const { columns, rows: all } = useMemo(() => matrixRows(playbook, team), [playbook, team]);
  const small = look === 'phone' ? all.filter((item) => item.effort <= SMALL) : [];
  const rows = unfolded || small.length < 2 ? all : all.filter((item) => item.effort > SMALL);
  const { ref, active, focusOn, onKeyDown } = useRovingFocus(rows.length, columns.length + 2);

  function part(item: MatrixRow, row: number, column: number, role?: RoleId) {
    const where = role === undefined ? { duty: item.duty } : { duty: item.duty, role };
    const isChosen = chosen?.duty === item.duty && chosen.role === role;
    return {
      'data-at': `${row}-${column}`,
      'data-chosen': isChosen || undefined,
      tabIndex: row === active.row && column === active.column ? 0 : -1,
      onClick: () => onChoose(where),
      onFocus: () => {
        focusOn({ row, column });
        onEmphasis(
          role === undefined ? { kind: 'duty', duty: item.duty } : { kind: 'cell', duty: item.duty, role },
        );
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose(where);
      },
    };
  }

  return (
    <>
      {/* A table with roving focus is a grid; no element says both. */}
      <table
        ref={ref}
        role="grid"
        aria-label={label}
        className={styles['grid']}
        data-look={look}
        onKeyDown={onKeyDown}
        onBlur={() => onEmphasis(undefined)}
        onMouseLeave={() => onEmphasis(undefined)}
      >
        <GridHead playbook={playbook} columns={columns} look={look} />
        <tbody>
          {rows.map((item, row) => (
            <tr
              key={item.duty}
              data-stress={emphasis && 'duty' in emphasis ? stressOf(emphasis, { duty: item.duty }) : 'none'}
              onMouseEnter={() => onEmphasis({ kind: 'duty', duty: item.duty })}
            >
              <th scope="row" className={styles['duty']} {...part(item, row, 0)}>
                {look === 'phone' ? dutyShort(playbook, item.duty) : dutyName(playbook, item.duty)}
              </th>
              {/* biome-ignore lint/a11y/useFocusableInteractive: focusable by the spread. */}
              <td role="gridcell" className={styles['effort']} {...part(item, row, 1)}>
                <Effort row={item} look={look} />
              </td>
              {columns.map(({ role, roleIndex }, index) => (
                // biome-ignore lint/a11y/useFocusableInteractive: focusable by the spread.
                <td
                  key={role}
                  role="gridcell"
                  className={styles['cell']}
                  {...part(item, row, index + 2, role)}
                >
                  <svg className={styles['mark']} viewBox="0 0 24 18" aria-hidden="true">
                    <Cell
                      x={1}
                      y={1}
                      width={22}
                      height={16}
                      look={item.looks[index] ?? 'none'}
                      colour={roleColour(roleIndex)}
                    />
                  </svg>
                  <span className="visually-hidden">{partWords(playbook, team, item.duty, role)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {small.length >= 2 && (
        <div className={styles['fold']}>
          <Button look="plain" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded
              ? 'Fold the small duties'
              : `${small.length} small duties, ${wholePercent(small.reduce((sum, item) => sum + item.effort, 0))}`}
          </Button>
        </div>
      )}
    </>
  );
}

type GridHeadProps = Pick<DutyGridProps, 'playbook' | 'look'> & { readonly columns: readonly MatrixColumn[] };

function GridHead({ playbook, columns, look }: GridHeadProps) {
  return (
    <thead className={styles['head']}>
      <tr>
        <th scope="col" className={styles['duty']}>
          Duty
        </th>
        <th scope="col" className={styles['effort']}>
          {look === 'phone' ? <abbr title="Effort">%</abbr> : 'Effort'}
        </th>
        {columns.map(({ role, roleIndex, waits }) => (
          <th scope="col" key={role} className={styles['role']}>
            <span className={styles['roleHead']}>
              <RoleMark index={roleIndex} look={waits ? 'outline' : 'solid'} />
              {look === 'phone' ? (
                <abbr title={roleName(playbook, role)}>{roleShort(playbook, role)}</abbr>
              ) : (
                roleName(playbook, role)
              )}
              {waits && <span className="visually-hidden">, {statusWords.gated}</span>}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Effort({ row: { effort, part }, look }: { row: MatrixRow } & Pick<DutyGridProps, 'look'>) {
  const full = look === 'phone' ? 2.25 : 3.5;
  return (
    <span className={styles['effortInner']}>
      <span className={styles['bar']} style={{ width: `${full * part}rem` }} />
      <span className={look === 'phone' ? 'visually-hidden' : undefined}>{percent(effort)}</span>
    </span>
  );
}

/** What a role does with a duty, for those who do not see the cell. */
function partWords(playbook: Playbook, team: Team, duty: DutyId, role: RoleId): string {
  const item = dutyIn(team, duty);
  const loan = item?.loans.find(({ from }) => from === role);
  if (loan) return `covered by ${roleName(playbook, loan.to)}`;
  return responsibilityWords[item?.cells.get(role)?.responsibility ?? 'none'];
}
