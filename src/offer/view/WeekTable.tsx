import { type ReactNode, useId, useState } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { listAnd, percent } from '../../engine/words/format.ts';
import { dutyName, responsibilityWords, rolePlural } from '../../engine/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { Table } from '../../ui/Table.tsx';
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
const fills = { owns: 'solid', contributes: 'hatched' } as const;

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
    <div ref={(element) => element?.style.setProperty('--colour', roleColour(index))}>
      <Table caption={weekDescription(playbook, week)} className={styles['week']}>
        <thead>
          <tr>
            <th scope="col">Duty</th>
            <th scope="col">{isPhone ? 'Time' : 'Share of the week'}</th>
            <th scope="col">{isPhone ? 'Part, and with whom' : 'Part'}</th>
            {!isPhone && <th scope="col">Together with</th>}
          </tr>
        </thead>
        <tbody>{large.map(row)}</tbody>
        {small.length > 0 && <SmallDuties duties={small} scale={scale} isPhone={isPhone} row={row} />}
      </Table>
    </div>
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
    <div className="row soft">
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
      <th scope="row" className={styles['duty']}>
        {dutyName(playbook, item.duty)}
      </th>
      <td>
        <ShareBar share={item.share / scale} fill={fills[item.part]} above={isPhone}>
          {percent(item.share * 100)}
        </ShareBar>
      </td>
      <td className="soft">
        {responsibilityWords[item.part]}
        {isPhone && company}
      </td>
      {!isPhone && <td>{company}</td>}
    </tr>
  );
}

interface SmallDutiesProps {
  readonly duties: readonly WeekDuty[];
  readonly scale: number;
  readonly isPhone: boolean;
  readonly row: (item: WeekDuty) => ReactNode;
}

function SmallDuties({ duties, scale, isPhone, row }: SmallDutiesProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const share = duties.reduce((total, item) => total + item.share, 0);
  return (
    <>
      <tbody className="soft">
        <tr>
          <th scope="row" className={styles['duty']}>
            <Button look="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {smallDutiesTitle(duties)}
            </Button>
          </th>
          <td>
            <ShareBar share={Math.min(1, share / scale)} fill="outline" above={isPhone}>
              {percent(share * 100)}
            </ShareBar>
          </td>
          <td colSpan={isPhone ? 1 : 2}>under 2 % each</td>
        </tr>
      </tbody>
      <tbody id={id} hidden={!isOpen} className={styles['folded']}>
        {duties.map(row)}
      </tbody>
    </>
  );
}
