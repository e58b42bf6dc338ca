import { useId, useState } from 'react';
import { roleIndex } from '../../engine/playbook/lookup.ts';
import { counted, percent } from '../../engine/words/format.ts';
import { dutyName, responsibilityWords, rolePlurals } from '../../engine/words/words.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { Button } from '../../ui/Button.tsx';
import { roleColour } from '../../ui/roleColour.ts';
import { ShareBar } from '../../ui/ShareBar.tsx';
import { Table } from '../../ui/Table.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import type { FilledWeek, WeekDuty } from '../model/week.ts';
import { weekDescription } from '../words/week.ts';
import { RoleNames } from './RoleNames.tsx';
import styles from './WeekTable.module.css';

/** Duties that take less of the week than this fold into one row. */
const SMALL = 0.02;
const fills = { owns: 'solid', contributes: 'hatched' } as const;

/** The week as bars, most time first: a table, so that it reads without seeing the bars. */
export function WeekTable({ week }: { readonly week: FilledWeek }) {
  const { playbook } = usePlanned();
  const isPhone = useMediaQuery(PHONE);
  const index = roleIndex(playbook, week.role);
  const few = week.duties.filter((item) => item.share < SMALL);
  // One folded row would cost as much room as the duty itself.
  const small = few.length > 1 ? few : [];
  const large = week.duties.slice(0, week.duties.length - small.length);
  const scale = week.duties[0]?.share ?? 1;
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
        <tbody>
          {large.map((item) => (
            <DutyRow key={item.duty} item={item} scale={scale} />
          ))}
        </tbody>
        {small.length > 0 && <SmallDuties duties={small} scale={scale} />}
      </Table>
    </div>
  );
}

/** `scale` is the share that has the longest bar. */
function DutyRow({ item, scale }: { readonly item: WeekDuty; readonly scale: number }) {
  const { playbook } = usePlanned();
  const isPhone = useMediaQuery(PHONE);
  const company = (
    <div className="row soft">
      {item.sharedWith.length > 0 ? (
        <RoleNames roles={item.sharedWith} short={isPhone} />
      ) : (
        !isPhone && <span>nobody</span>
      )}
      {item.lentBy.length > 0 && (
        <span className="tiny">for {rolePlurals(playbook, item.lentBy)}, who wait</span>
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

function SmallDuties({ duties, scale }: { readonly duties: readonly WeekDuty[]; readonly scale: number }) {
  const id = useId();
  const isPhone = useMediaQuery(PHONE);
  const [isOpen, setOpen] = useState(false);
  const share = duties.reduce((total, item) => total + item.share, 0);
  return (
    <>
      <tbody className="soft">
        <tr>
          <th scope="row" className={styles['duty']}>
            <Button look="link" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {counted(duties.length, 'small duty', 'small duties')}
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
        {duties.map((item) => (
          <DutyRow key={item.duty} item={item} scale={scale} />
        ))}
      </tbody>
    </>
  );
}
