import type { Team } from '../../engine/derive/team.ts';
import { reasonsOf } from '../../engine/explain/reasons.ts';
import type { DutyId, Playbook, RoleId } from '../../engine/playbook/playbook.ts';
import { dutyName } from '../../engine/words/words.ts';
import { EvidenceLine } from '../../team/charts/evidence/EvidenceLine.tsx';
import { stepSentence } from '../../team/words/reasons.ts';
import type { ExplainedHire } from '../model/hiresPlan.ts';
import { hiresWords } from '../words/hiresWords.ts';
import styles from './HiresPart.module.css';

/** As many duties as the sentence above names. */
const NAMED = 3;

interface HireRulesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly item: ExplainedHire;
}

/** Why the duties of a hire are those of its role: the rule or the row of the base table, with its sources. */
export function HireRules({ playbook, team, item: { hire, duties } }: HireRulesProps) {
  if (duties.length === 0) return null;
  return (
    <details className="fold">
      <summary>{hiresWords.whyTheirs}</summary>
      <ul className={`${styles['notes']} stack small`}>
        {duties.slice(0, NAMED).map(({ duty }) => (
          <li key={duty} className="marked">
            <DutyRule playbook={playbook} team={team} role={hire.role} duty={duty} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface DutyRuleProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly role: RoleId;
  readonly duty: DutyId;
}

function DutyRule({ playbook, team, role, duty }: DutyRuleProps) {
  const conclusion = { kind: 'responsibility', duty, role } as const;
  const reasons = reasonsOf(playbook, team, conclusion);
  if (!reasons) return null;
  const { rules, base, steps } = reasons;
  const sentences = steps.flatMap((step) => stepSentence(playbook, step, { team, conclusion, base }) ?? []);
  const isOfBase = base !== undefined && steps.some(({ kind }) => kind === 'base');
  return (
    <>
      <p>
        <b>{dutyName(playbook, duty)}.</b> {sentences.join(' ')}
      </p>
      {isOfBase && <EvidenceLine playbook={playbook} of={base} brief />}
      {rules.map((rule) => (
        <div key={rule.id}>
          <p>{rule.then}</p>
          <EvidenceLine playbook={playbook} of={rule} brief />
        </div>
      ))}
    </>
  );
}
