import { type ReactNode, useId, useState } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd, percent } from '../../engine/words/format.ts';
import { dutyName, responsibilityWords, rolePlural } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import type { RoleWeek, WeekDuty } from '../model/week.ts';
import { smallDutiesTitle, weekDescription } from '../words/week.ts';
import { RoleNames } from './RoleNames.tsx';
import styles from './WeekTable.module.css';

interface WeekTableProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly week: Extract<RoleWeek, { kind: 'week' }>;
}

/** Duties that take less of the week than this fold into one row. */
const SMALL = 0.02;

/** The week as bars, most time first: a table, so that it reads without seeing the bars. */
export function WeekTable({ playbook, team, week }: WeekTableProps) {
  const isPhone = useMediaQuery(PHONE);
  const index = team.seats.findIndex((seat) => seat.role === week.role);
  const few = week.duties.filter((item) => item.share < SMALL);
  // One folded row would cost as much room as the duty itself.
  const small = few.length > 1 ? few : [];
  const large = week.duties.slice(0, week.duties.length - small.length);
  const scale = week.duties[0]?.share ?? 1;
  const row = (item: WeekDuty) => (
    <DutyRow key={item.duty} playbook={playbook} team={team} item={item} scale={scale} isPhone={isPhone} />
  );
  return (
    <table
      className={styles['week']}
      ref={(element) => element?.style.setProperty('--colour', roleColour(index))}
    >
      <caption className="visually-hidden">{weekDescription(playbook, week)}</caption>
      <thead>
        <tr>
          <th scope="col">Duty</th>
          <th scope="col">{isPhone ? 'Time' : 'Share of the week'}</th>
          <th scope="col">{isPhone ? 'Part, and with whom' : 'Part'}</th>
          {!isPhone && <th scope="col">Together with</th>}
        </tr>
      </thead>
      <tbody>{large.map(row)}</tbody>
      {small.length > 0 && <SmallDuties duties={small} scale={scale} columns={isPhone ? 1 : 2} row={row} />}
    </table>
  );
}

interface DutyRowProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly item: WeekDuty;
  /** The share that has the longest bar. */
  readonly scale: number;
  readonly isPhone: boolean;
}

function DutyRow({ playbook, team, item, scale, isPhone }: DutyRowProps) {
  const company = (
    <div className={styles['company']}>
      {item.sharedWith.length > 0 ? (
        <RoleNames playbook={playbook} team={team} roles={item.sharedWith} short={isPhone} />
      ) : (
        !isPhone && <span>nobody</span>
      )}
      {item.lentBy.length > 0 && (
        <span className="tiny">
          for {listAnd(item.lentBy.map((role) => rolePlural(playbook, role)))}, who wait
        </span>
      )}
    </div>
  );
  return (
    <tr>
      <th scope="row">{dutyName(playbook, item.duty)}</th>
      <td>
        <Bar share={item.share} scale={scale} part={item.part} />
      </td>
      <td className={styles['part']}>
        {responsibilityWords[item.part]}
        {isPhone && company}
      </td>
      {!isPhone && <td>{company}</td>}
    </tr>
  );
}

interface BarProps {
  readonly share: number;
  readonly scale: number;
  readonly part: WeekDuty['part'] | 'mixed';
}

function Bar({ share, scale, part }: BarProps) {
  return (
    <div className={styles['measure']}>
      <span className={styles['track']} aria-hidden="true">
        <span
          className={styles['bar']}
          data-part={part}
          style={{ inlineSize: `${(Math.min(share, scale) / scale) * 100}%` }}
        />
      </span>
      <span className={styles['percent']}>{percent(share * 100)}</span>
    </div>
  );
}

interface SmallDutiesProps {
  readonly duties: readonly WeekDuty[];
  readonly scale: number;
  /** How many columns there are beyond the bar's. */
  readonly columns: number;
  readonly row: (item: WeekDuty) => ReactNode;
}

function SmallDuties({ duties, scale, columns, row }: SmallDutiesProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const share = duties.reduce((total, item) => total + item.share, 0);
  return (
    <>
      <tbody className={styles['fold']}>
        <tr>
          <th scope="row">
            <Button look="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {smallDutiesTitle(duties)}
            </Button>
          </th>
          <td>
            <Bar share={share} scale={scale} part="mixed" />
          </td>
          <td colSpan={columns}>under 2 % each</td>
        </tr>
      </tbody>
      <tbody id={id} hidden={!isOpen} className={styles['folded']}>
        {duties.map(row)}
      </tbody>
    </>
  );
}
