import type { Team } from '../../../engine/derive/team.ts';
import { sidesTaken } from '../../../engine/explain/reasons.ts';
import { factValueOf } from '../../../engine/playbook/facts.ts';
import type { Conflict, FactId, Playbook } from '../../../engine/playbook/playbook.ts';
import { listAnd } from '../../../engine/words/format.ts';
import { answerSentence } from '../../words/reasons.ts';
import styles from './ConflictNote.module.css';
import { EvidenceLine } from './EvidenceLine.tsx';

interface ConflictNoteProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly conflict: Conflict;
}

/** A question on which the sources disagree: every side, the side this plan takes, and what decides it. */
export function ConflictNote({ playbook, team, conflict }: ConflictNoteProps) {
  const taken = sidesTaken(team, conflict);
  return (
    <details className="fold" data-look="line">
      <summary className="strong">{conflict.topic}</summary>
      <div className={`${styles['body']} stack gap-3`}>
        <ul className={styles['sides']}>
          {conflict.sides.map((side) => {
            const rule = playbook.rules.find((candidate) => candidate.id === side.rule);
            const isTaken = taken.includes(side.rule);
            return (
              <li key={side.rule} className="marked stack gap-1" data-tone={isTaken ? 'accent' : undefined}>
                {side.says}
                {isTaken && <span className="tiny strong accent">applies to this plan</span>}
                {rule && <EvidenceLine playbook={playbook} of={rule} brief />}
              </li>
            );
          })}
        </ul>
        <p className="soft prose">
          {conflict.settledBy} {decidedBy(playbook, team, conflict.decidedBy)}
        </p>
      </div>
    </details>
  );
}

function decidedBy(playbook: Playbook, team: Team, facts: readonly FactId[]): string {
  if (facts.length === 0) return 'No answer settles this for your plan.';
  const answers = facts.map((fact) =>
    answerSentence(playbook, { fact, value: factValueOf(team.facts, fact) }),
  );
  return `Here it depends on: ${listAnd(answers)}.`;
}
