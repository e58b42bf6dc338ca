import { memo } from 'react';
import type { Team } from '../../../engine/derive/team.ts';
import { sidesTaken } from '../../../engine/explain/reasons.ts';
import { factValueOf } from '../../../engine/playbook/facts.ts';
import { ruleOf } from '../../../engine/playbook/lookup.ts';
import type { Conflict, FactId, Playbook } from '../../../engine/playbook/playbook.ts';
import { listAnd } from '../../../engine/words/format.ts';
import { answerSentence } from '../../words/reasons.ts';
import styles from './ConflictNotes.module.css';
import { EvidenceLine } from './EvidenceLine.tsx';

interface ConflictNotesProps {
  readonly playbook: Playbook;
  readonly team: Team;
  readonly conflicts: readonly Conflict[];
}

/** Questions on which the sources disagree, each with every side, the side this plan takes, and what decides it. */
export const ConflictNotes = memo(function ConflictNotes({ playbook, team, conflicts }: ConflictNotesProps) {
  return conflicts.map((conflict) => {
    const taken = sidesTaken(team, conflict);
    return (
      <details key={conflict.id} className="fold" data-look="line">
        <summary className="strong">{conflict.topic}</summary>
        <div className={`${styles['body']} stack gap-3`}>
          <ul className={styles['sides']}>
            {conflict.sides.map((side) => {
              const rule = ruleOf(playbook, side.rule);
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
  });
});

function decidedBy(playbook: Playbook, team: Team, facts: readonly FactId[]): string {
  if (facts.length === 0) return 'No answer settles this for your plan.';
  const answers = facts.map((fact) =>
    answerSentence(playbook, { fact, value: factValueOf(team.facts, fact) }),
  );
  return `Here it depends on: ${listAnd(answers)}.`;
}
