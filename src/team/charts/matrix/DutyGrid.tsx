import { type KeyboardEvent, useId, useState } from 'react';
import { type Emphasis, stressOf } from '../../../charts/emphasis.ts';
import { Hatches } from '../../../charts/Hatches.tsx';
import { isDrawn } from '../../../engine/derive/seatStatus.ts';
import type { Seat, Team, TeamDuty } from '../../../engine/derive/team.ts';
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
import { CellMark } from './CellMark.tsx';
import styles from './DutyGrid.module.css';
import { useRovingFocus } from './useRovingFocus.ts';

export interface DutyGridProps {
  readonly playbook: Playbook;
  readonly team: Team;
  /** What the grid is, for assistive technology. */
  readonly label: string;
  /** `phone`: short names, a bar for the effort, small duties folded. */
  readonly look: 'wide' | 'phone';
  readonly emphasis: Emphasis | undefined;
  readonly chosen: { readonly duty: DutyId; readonly role?: RoleId } | undefined;
  readonly onEmphasis: (emphasis: Emphasis | undefined) => void;
  readonly onChoose: (part: { readonly duty: DutyId; readonly role?: RoleId }) => void;
}

/** Duties up to this percentage of the work fold together on a phone. */
const SMALL = 2;

/**
 * Duties × roles as a real grid: one tab stop, arrows move, Enter or a click asks for the reasons, and the focus drives the
 * same highlight as the pointer. On a phone it is the spectrum itself, turned: engineering on top.
 */
export function DutyGrid(props: DutyGridProps) {
  const { playbook, team, label, look, emphasis, chosen, onEmphasis, onChoose } = props;
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const seats = team.seats.filter(isDrawn);
  const small = look === 'phone' ? team.duties.filter((item) => item.effort <= SMALL) : [];
  const rows = unfolded || small.length < 2 ? team.duties : team.duties.filter((item) => item.effort > SMALL);
  const largest = Math.max(...team.duties.map((item) => item.effort), 1);
  const { ref, active, focusOn, onKeyDown } = useRovingFocus(rows.length, seats.length + 2);

  function part(item: TeamDuty, row: number, column: number, role?: RoleId) {
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
      <svg width="0" height="0" aria-hidden="true" focusable="false">
        <Hatches id={id} roles={playbook.roles.length} />
      </svg>
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
        <GridHead playbook={playbook} seats={seats} look={look} />
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
                <Effort effort={item.effort} largest={largest} look={look} />
              </td>
              {seats.map((seat, index) => (
                <GridCell
                  key={seat.role}
                  id={id}
                  playbook={playbook}
                  item={item}
                  seat={seat}
                  attributes={part(item, row, index + 2, seat.role)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {small.length >= 2 && (
        <div className={styles['fold']}>
          <Button look="plain" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded
              ? 'Hide the small duties'
              : `${small.length} small duties, ${wholePercent(small.reduce((sum, item) => sum + item.effort, 0))}`}
          </Button>
        </div>
      )}
    </>
  );
}

function GridHead({
  playbook,
  seats,
  look,
}: {
  playbook: Playbook;
  seats: readonly Seat[];
  look: 'wide' | 'phone';
}) {
  return (
    <thead className={styles['head']}>
      <tr>
        <th scope="col" className={styles['duty']}>
          Duty
        </th>
        <th scope="col" className={styles['effort']}>
          {look === 'phone' ? <abbr title="Effort">%</abbr> : 'Effort'}
        </th>
        {seats.map((seat) => (
          <th scope="col" key={seat.role} className={styles['role']}>
            <span className={styles['roleHead']}>
              <RoleMark
                index={playbook.roles.findIndex((role) => role.id === seat.role)}
                look={seat.status === 'gated' ? 'outline' : 'solid'}
              />
              {look === 'phone' ? (
                <abbr title={roleName(playbook, seat.role)}>{roleShort(playbook, seat.role)}</abbr>
              ) : (
                roleName(playbook, seat.role)
              )}
              {seat.status === 'gated' && <span className="visually-hidden">, {statusWords.gated}</span>}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Effort({ effort, largest, look }: { effort: number; largest: number; look: 'wide' | 'phone' }) {
  const full = look === 'phone' ? 2.25 : 3.5;
  return (
    <span className={styles['effortInner']}>
      <span className={styles['bar']} style={{ width: `${(full * effort) / largest}rem` }} />
      <span className={look === 'phone' ? 'visually-hidden' : undefined}>{percent(effort)}</span>
    </span>
  );
}

interface GridCellProps {
  readonly id: string;
  readonly playbook: Playbook;
  readonly item: TeamDuty;
  readonly seat: Seat;
  readonly attributes: Record<string, unknown>;
}

function GridCell({ id, playbook, item, seat, attributes }: GridCellProps) {
  const loan = item.loans.find((candidate) => candidate.from === seat.role);
  const responsibility = item.cells.get(seat.role)?.responsibility ?? 'none';
  const index = playbook.roles.findIndex((role) => role.id === seat.role);
  const words = loan ? `covered by ${roleName(playbook, loan.to)}` : responsibilityWords[responsibility];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: focusable by the spread.
    <td role="gridcell" className={styles['cell']} {...attributes}>
      <CellMark id={id} roleIndex={index} look={loan ? 'lent' : responsibility} />
      <span className="visually-hidden">{words}</span>
    </td>
  );
}
