import { useMemo } from 'react';
import { percent } from '../../engine/words/format.ts';
import { roleShort } from '../../engine/words/words.ts';
import { RoleMark } from '../../ui/RoleMark.tsx';
import { Table } from '../../ui/Table.tsx';
import type { ComparedTeams } from '../model/teamChanges.ts';
import { dutyOf, knowing } from '../words/changes.ts';
import { partWords } from '../words/changesPicture.ts';
import { ChangeBars, ChangeSign } from './ChangeSign.tsx';
import styles from './DutyChangeTable.module.css';
import { type ChangeCell, type ChangeColumn, layoutChanges, type PlacedChanges } from './layoutChanges.ts';

/** Only the order and the moves are of use here, so any size does. */
const anySizes = { width: 1000, labelColumn: 0, fontSize: 12 };

/** The picture of two teams as a table: a row for each duty, from engineering to science. On a phone it is the picture. */
export function DutyChangeTable({ teams }: { readonly teams: ComparedTeams }) {
  const placed = useMemo(() => layoutChanges(teams, anySizes, () => 0), [teams]);
  return (
    <Table
      rows="tight"
      stickyHead
      caption="Duties from engineering to science: the effort before and after, and what each role has to do with it"
      className={styles['table']}
    >
      <thead>
        <tr>
          <th scope="col">Duty</th>
          <th scope="col" className={styles['effort']}>
            <abbr title="Effort, in percent of the team’s work">%</abbr>
          </th>
          {placed.lanes.map((lane) => (
            <th key={lane.role} scope="col" className={styles['role']}>
              <RoleMark index={lane.roleIndex} look={lane.move === 'goes' ? 'outline' : 'solid'} />{' '}
              <abbr title={lane.name}>{roleShort(knowing(teams, 'roles', lane.role), lane.role)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {placed.columns.map((column) => (
          <Row key={column.duty} teams={teams} placed={placed} column={column} />
        ))}
      </tbody>
    </Table>
  );
}

interface RowProps {
  readonly teams: ComparedTeams;
  readonly placed: PlacedChanges;
  readonly column: ChangeColumn;
}

function Row({ teams, placed, column }: RowProps) {
  const { duty, effort, move } = column;
  return (
    <tr>
      <th scope="row">{dutyOf(teams, duty)}</th>
      <td className={styles['effort']}>
        <span className={styles['figures']}>
          <svg className={styles['sign']} viewBox="0 0 10 10" aria-hidden="true">
            <ChangeSign move={move} x={5} y={5} size={8} />
          </svg>
          <span>
            {percent(effort.after)}
            {move !== 'same' && (
              <span className={`${styles['was']} tiny soft`}>
                <span className="visually-hidden">before </span>
                {percent(effort.before)}
              </span>
            )}
          </span>
        </span>
      </td>
      {placed.lanes.map((lane) => {
        const cell = lane.cells.find((candidate) => candidate.duty === duty);
        return (
          <td key={lane.role} className={styles['role']}>
            {cell && <Mark cell={cell} roleIndex={lane.roleIndex} />}
            <span className="visually-hidden">
              {partWords(cell?.look ?? { before: undefined, after: undefined })}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** A cell of the picture in small: before on top, after below, the sign beside them. */
function Mark({ cell, roleIndex }: { readonly cell: ChangeCell; readonly roleIndex: number }) {
  return (
    <svg className={styles['mark']} viewBox="0 0 32 20" aria-hidden="true">
      <ChangeBars
        cell={cell}
        roleIndex={roleIndex}
        before={{ x: 0, y: 0, width: 18, height: 5 }}
        after={{ x: 0, y: 7, width: 18, height: 13 }}
      />
      <ChangeSign move={cell.move} x={26} y={13} size={8} />
    </svg>
  );
}
