import type { Team } from '../../engine/derive/team.ts';
import { seatOf } from '../../engine/explain/conclusion.ts';
import { reasonsOf } from '../../engine/explain/reasons.ts';
import type { Playbook } from '../../engine/playbook/playbook.ts';
import { inSentence, listAnd, startSentence } from '../../engine/words/format.ts';
import { dutyShort, statusMeanings, statusWords } from '../../engine/words/words.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleText } from '../../team/charts/evidence/RuleNotes.tsx';
import { reasonTitle } from '../../team/words/reasons.ts';
import type { LentDuty, RoleWeek } from '../model/week.ts';
import styles from './NoWeek.module.css';
import { RoleNames } from './RoleNames.tsx';

interface NoWeekProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly week: Extract<RoleWeek, { kind: 'none' }>;
}

/** Why there is no week: the seat's status, the rules that set it, and who does the work instead. */
export function NoWeek({ playbook, team, week }: NoWeekProps) {
  const conclusion = { kind: 'seat', role: week.role } as const;
  const status = seatOf(team, week.role)?.status ?? week.status;
  return (
    <section className={`${styles['none']} stack`} aria-labelledby="no-week-title">
      <h2 id="no-week-title" className="large">
        {reasonTitle(playbook, team, conclusion)}
      </h2>
      <p>
        <strong>{startSentence(statusWords[status])}:</strong> {statusMeanings[status]}.
      </p>
      {reasonsOf(playbook, team, conclusion)?.rules.map((rule) => (
        <div key={rule.id} className="stack gap-1">
          <RuleText rule={rule} />
          <EvidenceLine playbook={playbook} of={rule} />
        </div>
      ))}
      {week.lent.length > 0 && <LentDuties playbook={playbook} team={team} lent={week.lent} />}
    </section>
  );
}

interface LentDutiesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly lent: readonly LentDuty[];
}

/** The duties that wait with the seat, by who holds them meanwhile. */
function LentDuties({ playbook, team, lent }: LentDutiesProps) {
  const holders = [...new Set(lent.map(({ to }) => to))];
  return (
    <div className="stack gap-1">
      <h3 className="small soft">What this week would hold, and who covers it now</h3>
      <ul className="stack gap-3">
        {holders.map((holder) => {
          const duties = lent.filter(({ to }) => to === holder);
          return (
            <li key={holder} className={styles['holder']}>
              <RoleNames playbook={playbook} team={team} roles={[holder]} />
              <span>
                {listAnd(
                  duties.map(({ duty }, index) =>
                    index === 0 ? dutyShort(playbook, duty) : inSentence(dutyShort(playbook, duty)),
                  ),
                )}
                .
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
