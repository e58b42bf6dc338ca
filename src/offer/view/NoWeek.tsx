import { seatOf } from '../../engine/explain/conclusion.ts';
import { reasonsOf } from '../../engine/explain/reasons.ts';
import { inSentence, listAnd, startSentence } from '../../engine/words/format.ts';
import { dutyShort, statusMeanings, statusWords } from '../../engine/words/words.ts';
import { usePlanned } from '../../plan/store/planStore.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { RuleText } from '../../team/charts/evidence/RuleNotes.tsx';
import { reasonTitle } from '../../team/words/reasons.ts';
import type { EmptyWeek, LentDuty } from '../model/week.ts';
import styles from './NoWeek.module.css';
import { RoleNames } from './RoleNames.tsx';

/** Why there is no week: the seat's status, the rules that set it, and who does the work instead. */
export function NoWeek({ week }: { readonly week: EmptyWeek }) {
  const { playbook, team } = usePlanned();
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
      {week.lent.length > 0 && <LentDuties lent={week.lent} />}
    </section>
  );
}

/** The duties that wait with the seat, by who holds them meanwhile. */
function LentDuties({ lent }: { readonly lent: readonly LentDuty[] }) {
  const { playbook } = usePlanned();
  const holders = [...new Set(lent.map(({ to }) => to))];
  const dutiesOf = (holder: string) => {
    const [first = '', ...others] = lent
      .filter(({ to }) => to === holder)
      .map(({ duty }) => dutyShort(playbook, duty));
    return listAnd([first, ...others.map(inSentence)]);
  };
  return (
    <div className="stack gap-1">
      <h3 className="small soft">What this week would hold, and who covers it now</h3>
      <ul className="stack gap-3">
        {holders.map((holder) => (
          <li key={holder} className={styles['holder']}>
            <RoleNames roles={[holder]} />
            <span>{dutiesOf(holder)}.</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
