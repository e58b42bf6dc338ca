import type { Team } from '../../engine/derive/team.ts';
import { guidanceAt } from '../../engine/playbook/guidance.ts';
import type { Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { wholePercent } from '../../engine/words/format.ts';
import { RuleNotes } from '../../team/charts/evidence/RuleNotes.tsx';
import { Section } from '../../ui/Section.tsx';
import { Table } from '../../ui/Table.tsx';
import { PHONE, useMediaQuery } from '../../ui/useMediaQuery.ts';
import type { AdvertisedWeek } from '../model/week.ts';
import { advertisedSentence, mismatchSentence } from '../words/week.ts';
import styles from './AdvertisedPanel.module.css';
import { RoleNames } from './RoleNames.tsx';

interface AdvertisedPanelProps {
  readonly playbook: Playbook;
  readonly team: Team;
  /** Whose row is marked. */
  readonly role: RoleId;
  readonly weeks: readonly AdvertisedWeek[];
}

/** Hired as one role, doing another's week: how far the advert would be from the work. */
export function AdvertisedPanel({ playbook, team, role, weeks }: AdvertisedPanelProps) {
  return (
    <Section title="Advertised and actual" lead={advertisedSentence(playbook, weeks, role)}>
      {weeks.length > 0 && <AdvertisedTable playbook={playbook} team={team} role={role} weeks={weeks} />}
      <RuleNotes
        playbook={playbook}
        title="Worth knowing before you sign"
        rules={guidanceAt(playbook, 'week', role)}
      />
    </Section>
  );
}

function AdvertisedTable({ playbook, team, role, weeks }: AdvertisedPanelProps) {
  const isPhone = useMediaQuery(PHONE);
  const roles = [...new Set(weeks.map((week) => week.advertised))];
  const names = (one: RoleId) => <RoleNames playbook={playbook} team={team} roles={[one]} short={isPhone} />;
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
              {names(actual)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {roles.map((advertised) => (
          <tr key={advertised} data-chosen={advertised === role || undefined}>
            <th scope="row">{names(advertised)}</th>
            {roles.map((actual) => (
              <PairCell
                key={actual}
                playbook={playbook}
                week={weeks.find((week) => week.advertised === advertised && week.actual === actual)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function PairCell({ playbook, week }: { playbook: Playbook; week: AdvertisedWeek | undefined }) {
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
