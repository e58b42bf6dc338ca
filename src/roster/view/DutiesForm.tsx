import { useState } from 'react';
import type { Team } from '../../engine/derive/team.ts';
import { type Member, roleDuties } from '../../engine/people/roster.ts';
import type { DutyId, Playbook } from '../../engine/playbook/playbook.ts';
import { Button } from '../../ui/Button.tsx';
import { rosterWords } from '../words/roster.ts';
import styles from './DutiesForm.module.css';

interface DutiesFormProps {
  readonly member: Member;
  readonly playbook: Playbook;
  readonly team: Team;
  readonly isReadOnly: boolean;
  /** Undefined: what the role does. */
  readonly onApply: (duties: Member['duties']) => void;
  readonly onCancel: () => void;
}

/** What one member can do, of all duties of the playbook, in the order of the axis. Applied as one edit. */
export function DutiesForm({ member, playbook, team, isReadOnly, onApply, onCancel }: DutiesFormProps) {
  const ofRole = new Set(roleDuties(team, member.role));
  const inPlan = new Set(team.duties.map(({ duty }) => duty));
  const [chosen, setChosen] = useState<ReadonlySet<DutyId>>(new Set(member.duties ?? ofRole));
  const sorted = [...playbook.duties].sort((a, b) => a.position - b.position);
  const isAsRole = chosen.size === ofRole.size && [...chosen].every((duty) => ofRole.has(duty));

  function toggle(duty: DutyId) {
    const next = new Set(chosen);
    if (!next.delete(duty)) next.add(duty);
    setChosen(next);
  }

  function apply() {
    // Duties that the playbook does not have are kept, as everywhere.
    const foreign = [...chosen].filter((id) => !playbook.duties.some((duty) => duty.id === id));
    onApply(
      isAsRole ? undefined : [...sorted.filter(({ id }) => chosen.has(id)).map(({ id }) => id), ...foreign],
    );
  }

  return (
    <div className="stack">
      <p className="soft prose">{rosterWords.dutiesAbout}</p>
      <ul className={styles['list']} aria-label={rosterWords.dutiesTitle}>
        {sorted.map((duty) => (
          <li key={duty.id}>
            <label className={styles['duty']}>
              <input
                type="checkbox"
                checked={chosen.has(duty.id)}
                disabled={isReadOnly}
                onChange={() => toggle(duty.id)}
              />
              <span>
                {duty.name}
                {ofRole.has(duty.id) && <span className={`${styles['note']} faint tiny`}>default</span>}
                {!inPlan.has(duty.id) && (
                  <span className={`${styles['note']} faint tiny`}>not in this plan</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <div className="dialog-foot row gap-2">
          <Button look="primary" onClick={apply}>
            Apply
          </Button>
          <Button onClick={() => setChosen(ofRole)} disabled={isAsRole}>
            Reset to role
          </Button>
          <Button look="plain" onClick={onCancel}>
            {rosterWords.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
