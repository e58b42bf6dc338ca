import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { RoleId } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { RuleNotes } from '../../team/charts/evidence/RuleNotes.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import { type AdvertisedWeek, advertisedWeeks } from '../model/week.ts';
import { advertisedSentence, mismatchSentence } from '../words/week.ts';
import styles from './AdvertisedPanel.module.css';
import { RoleNames } from './RoleNames.tsx';

/** Hired as one role, doing another's week: how far the advert would be from the work. The row of `role` is marked. */
export function AdvertisedPanel({ role }: { readonly role: RoleId }) {
  const { playbook, efforts } = usePlanned();
  const weeks = advertisedWeeks(efforts);
  return (
    <Section title="Advertised and actual" lead={advertisedSentence(playbook, weeks, role)}>
      {weeks.length > 0 && <AdvertisedTable role={role} weeks={weeks} />}
      <RuleNotes
        playbook={playbook}
        title="Worth knowing before you sign"
        rules={guidanceAt(playbook, 'week', role)}
      />
    </Section>
  );
}

interface AdvertisedTableProps {
  readonly role: RoleId;
  readonly weeks: readonly AdvertisedWeek[];
}

function AdvertisedTable({ role, weeks }: AdvertisedTableProps) {
  const isPhone = useMediaQuery(PHONE);
  const roles = [...new Set(weeks.map((week) => week.advertised))];
  return (
    <Table
      rows="wide"
      caption="How much of the week differs from the advertised job. More than half is a mismatch."
      captionShown
      className={styles['pairs']}
    >
      <thead>
        <tr>
          <th scope="col">{isPhone ? 'Hired as' : 'Hired as, does the job of'}</th>
          {roles.map((actual) => (
            <th key={actual} scope="col">
              <RoleNames roles={[actual]} short={isPhone} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((advertised) => (
          <tr key={advertised} data-chosen={advertised === role || undefined}>
            <th scope="row">
              <RoleNames roles={[advertised]} short={isPhone} />
            </th>
            {roles.map((actual) => (
              <PairCell
                key={actual}
                week={weeks.find((week) => week.advertised === advertised && week.actual === actual)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PairCell({ week }: { readonly week: AdvertisedWeek | undefined }) {
  const { playbook } = usePlanned();
  if (!week) {
    return (
      <td className="faint">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">as advertised</span>
      </td>
    );
  }
  return (
    <td title={mismatchSentence(playbook, week)} data-mismatch={week.isMismatch || undefined}>
      <span className="tabular">{wholePercent(week.difference * 100)}</span>
      {week.isMismatch && <span className={styles['word']}>mismatch</span>}
    </td>
  );
}
